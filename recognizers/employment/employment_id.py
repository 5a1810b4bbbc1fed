"""How notes in Indonesian and Malay speak of a person's pay and dismissal.

Own words.
"""

from __future__ import annotations

from sensitive_scan.mentions import Mentions

mentions = (
    Mentions(
        entity="SALARY",
        language="id",
        telling="""
gaji #; gaji nya/dia/sekarang/saat/bersih/pokok/bulanan/terakhir/kecil/belum/tertunggak/minta; gajinya; slip gaji
gaji umr; gaji umk; minta gaji; ekspektasi gaji; expected gaji; penghasilan #; upah #; thr belum; bonus #; digaji
gaji tak; gaji rm; gaji kena potong; potong gaji; naik gaji; ctc
""",
        plain="""
gaji; upah; tunjangan; elaun
""",
    ),
    Mentions(
        entity="TERMINATION",
        language="id",
        telling="""
di phk; kena phk; phk; dipecat; dipecat karena; kena pecat; diberhentikan; dibuang kerja; kena buang; kena layoff
di layoff; kena vss; retrench*; dirumahkan; nganggur; menganggur; pengangguran; kontrak habis; kontrak nya habis
kontrak tidak diperpanjang; diminta resign; disuruh resign; resign karena; resign gara; berhenti kerja; berhenti sebab
keluar karena; surat peringatan; sp 1/2/3; kena sp; skorsing; diskors; korupsi; kasus penggelapan; mencuri
ribut sama/dengan bos/atasan; surat tunjuk sebab; kena amaran; tiada kerja; hilang kerja
""",
    ),
)
