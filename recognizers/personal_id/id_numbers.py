"""Indonesian numbers of persons beside NIK and NPWP: family card, BPJS, civil servant (NIP), pupil (NISN), KITAS.

Family card (KK): sixteen digits, region, day of issue, serial, by the Dukcapil (https://dukcapil.kemendagri.go.id).
BPJS Kesehatan: thirteen digits (https://www.bpjs-kesehatan.go.id); BPJS Ketenagakerjaan (KPJ): eleven
(https://www.bpjsketenagakerjaan.go.id). NIP: birth date, month of appointment, sex, serial (Perka BKN 22/2007,
https://www.bkn.go.id). NISN: ten digits (https://nisn.data.kemdikbud.go.id). KITAS and KITAP: stay permits of
foreigners (https://www.imigrasi.go.id). None has a published check digit.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date, is_yyyymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("nik", "no ktp", "tanggal lahir", "tempat lahir", "nama ibu", "agama", "gaji", "alamat ktp")


def _is_family_card(number: str) -> bool:
    if not is_digits(number, 16) or not "11" <= number[:2] <= "97" or number[12:] == "0000":
        return False
    return is_date(int(number[10:12]), int(number[8:10]), int(number[6:8]) % 40)


def _is_nip(number: str) -> bool:
    if not is_digits(number, 18) or not is_yyyymmdd(number[:8]) or number[14] not in "12":
        return False
    return "1950" <= number[8:12] <= "2059" and "01" <= number[12:14] <= "21" and number[15:] != "000"


recognizers = (
    Recognizer(
        entity="ID_KK",
        name="Indonesian family card number (KK)",
        asked_pattern="[1-9][0-9]{15}|[1-9][0-9]{5}[ .-][0-9]{6}[ .-][0-9]{4}",
        check=_is_family_card,
        fields=(
            *("kartu keluarga", "no kk", "nkk"),
            *("no kk pemohon", "id kartu keluarga", "indonesian family card", "kk kartu keluarga"),
        ),
        context=("kk", "kartu keluarga", "dukcapil"),
        siblings=_SIBLINGS,
        confused_with="orders of sixteen digits and the NIK, which has the same form; only a word for the card asks.",
        lifespan="as long as the household",
        matches=("No KK 3204181208110017", "kartu keluarga: 357814.050215.0042"),
        rejects=("no kk 3204183208110017", "no kk 0000000000000000", "kartu keluarga 35781452"),
    ),
    Recognizer(
        entity="ID_BPJS_KESEHATAN",
        name="Indonesian health insurance number (BPJS Kesehatan)",
        asked_pattern="[0-9]{13}|[0-9]{4}[ -][0-9]{4}[ -][0-9]{5}",
        check=serial(13),
        fields=(
            *("bpjs kesehatan", "no bpjs", "bpjs"),
            *("kartu bpjs", "jkn kis", "no jkn", "kartu indonesia sehat", "no kis"),
            *("nomor peserta bpjs", "no peserta jkn", "bpjs kes"),
        ),
        context=("bpjs", "jkn", "faskes"),
        siblings=_SIBLINGS,
        confused_with="barcodes of thirteen digits; only a word for it asks.",
        lifespan="for life; issued since January 2014, the NIK serves as number too since 2022",
        matches=("No BPJS Kesehatan 0001482716359", "kartu BPJS 0002 4827 16359"),
        rejects=("bpjs kesehatan 0000000000000", "bpjs kesehatan aktif", "no bpjs 000148271"),
    ),
    Recognizer(
        entity="ID_BPJS_TK",
        name="Indonesian workers' insurance number (BPJS Ketenagakerjaan)",
        asked_pattern="[0-9]{11}|[0-9]{2}[A-Z][0-9]{8}",
        check=serial(10, 11),
        fields=(
            *("bpjs ketenagakerjaan", "bpjs tk"),
            *("no kpj", "kpj bpjs", "kpj", "jamsostek", "no jamsostek", "bpjstk"),
            *("no bpjamsostek", "bpjamsostek"),
        ),
        context=("bpjs", "jamsostek", "ketenagakerjaan"),
        siblings=_SIBLINGS,
        confused_with="phone numbers of eleven digits; only a word for it asks.",
        lifespan="as long as the employment, joined for life; issued since 1978 as Jamsostek",
        matches=("No BPJS Ketenagakerjaan 10482716359", "KPJ: 16K04827163"),
        rejects=("no kpj 00000000000", "bpjs tk aktif", "no kpj 1048"),
    ),
    Recognizer(
        entity="ID_NIP",
        name="Indonesian civil servant number (NIP)",
        pattern="(?:19|20)[0-9]{6} (?:19|20)[0-9]{4} [12] [0-9]{3}",
        asked_pattern="(?:19|20)[0-9]{6}[ .-]?(?:19|20)[0-9]{4}[ .-]?[12][ .-]?[0-9]{3}",
        check=_is_nip,
        fields=(
            *("nomor induk pegawai", "nip pegawai", "nip pns", "nip asn", "nip guru"),
            *("nip baru", "nip pppk", "nip pejabat", "nip dosen", "nip atasan", "indonesian civil servant number"),
        ),
        context=("pns", "asn", "pppk", "bkn"),
        siblings=_SIBLINGS,
        confused_with="Polish company numbers, also called NIP, of ten digits; two dates are in it.",
        lifespan="for the years of service; eighteen digits since 2008, nine before",
        matches=("19850412 201001 1 014", "NIP pegawai 199002282015032007"),
        rejects=("19851312 201001 1 014", "NIP pegawai 198504122010013014", "nip pegawai 198504122010"),
    ),
    Recognizer(
        entity="ID_NISN",
        name="Indonesian pupil's number (NISN)",
        asked_pattern="[0-9]{10}",
        check=serial(10),
        fields=(*("nomor induk siswa nasional", "nisn", "no nisn", "nisn siswa", "nisn anak"),),
        context=("dapodik", "siswa"),
        siblings=("sekolah", "kelas", "nama ibu", "tanggal lahir", "orang tua"),
        confused_with="phone numbers of ten digits; only a word for it asks.",
        lifespan="for the years at school; issued since 2006, the last digits of the birth year first",
        matches=("nomor induk siswa nasional 0048271635", "NISN 0104827163"),
        rejects=("nisn 0000000000", "nisn 4827", "nisn belum ada"),
    ),
    Recognizer(
        entity="ID_KITAS",
        name="Indonesian stay permit number (KITAS, KITAP)",
        asked_pattern="[0-9][A-Z][0-9]{1,2}[A-Z0-9]{2}[0-9]{4,6}(?:[ -]?[A-Z]{1,2})?",
        check=serial(*range(6, 11)),
        fields=(
            *("nomor kitas", "kitas", "nomor kitap", "kitap", "kitas kitap"),
            *("izin tinggal terbatas", "izin tinggal tetap", "nomor izin tinggal", "itas", "itap", "itas number"),
            "kitas no",
        ),
        context=("kitas", "kitap", "imigrasi"),
        siblings=("passport", "paspor", "kewarganegaraan", "nationality", "masa berlaku"),
        confused_with="product codes of letters and digits; only a word for the permit asks.",
        lifespan="half a year to five years, a renewed permit has a new number",
        matches=("nomor KITAS 2C21JE4827-T", "KITAS no 2C11JD0482AS", "ITAP 2D12AF0048-W"),
        rejects=("nomor kitas AB12", "kitas pending", "no kitas 12"),
    ),
)
