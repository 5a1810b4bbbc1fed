"""How notes in Indonesian and Malay speak of a person's income and debts.

Own words; SLIK OJK (https://www.ojk.go.id), CTOS and CCRIS of Malaysia.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="DEBT",
        language="id",
        telling="""
hutang; utang; punya hutang/utang; banyak hutang/utang; hutang #; utang #; terlilit; terlilit utang/hutang; nunggak
menunggak; tunggakan; nunggak #; cicilan nunggak/macet; cicilan #; cicilan motor/mobil/rumah; kredit macet; macet
galbay; gagal bayar; pinjol; pinjaman online; rentenir; ah long; kena along; tak mampu bayar; tidak mampu bayar
gak mampu bayar; ga bisa bayar; belum bayar # bulan; telat bayar; blacklist; bi checking; slik; slik ojk; kol #; kol 5
kolektibilitas; ctos; ccris; akpk; muflis; bangkrap; bankrap; bangkrut; pailit pribadi; disita; kena tarik
kereta kena tarik; gadai; gadaikan; judi; judi online; judol; kalah judi; main slot; income tak tetap; gaji tak cukup
susah bayar; kesulitan keuangan; masalah kewangan; masalah keuangan; minta keringanan
""",
        plain="""
cicilan; pinjaman; kredit; ansuran
""",
    ),
    Mentions(
        entity="INCOME",
        language="id",
        telling="""
penghasilan #; penghasilan nya; penghasilan per; pendapatan #; pendapatan per; pendapatan isi rumah
penghasilan tidak tetap; penghasilan tak tetap; income #; b 40; keluarga b; penerima bansos; bansos; pkh; blt
penerima zakat; asnaf; bantuan jkm; keluarga miskin; orang susah; kip kuliah; sktm; warisan; dapat warisan; harta
tabungan #; deposito #; pencen; pensiun #; jual tanah; jual rumah; nafkah; cerai; mantan suami; harta gono
""",
        plain="""
penghasilan; pendapatan; tabungan; pensiun
""",
    ),
)
