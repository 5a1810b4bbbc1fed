"""Indonesian tax number (NPWP) of a person: kind, serial, Luhn digit, tax office and branch, 00.000.000.0-000.000.

Issued by the Direktorat Jenderal Pajak. It begins with 04 to 09 for persons, 00 to 03 for companies and offices;
higher ones went to both, so only a name for a person's asks for those. In sixteen digits a 0 comes first; the NIK
replaces it for citizens since July 2024. python-stdnum (id.npwp) takes companies and the NIK too.
Specification: https://www.pajak.go.id, OECD TIN list; the Luhn digit is over nine of fifteen digits only, so that it
confirms and does not refuse.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_npwp(number: str) -> bool:
    plain = number[1:] if len(number) == 16 and number[0] == "0" else number
    return is_digits(plain, 15) and plain[:2] > "03" and not is_repeated(plain[:9]) and plain[9:12] != "000"


def _has_check_digit(number: str) -> bool:
    return luhn(number[-15:-6])


recognizer = Recognizer(
    entity="ID_NPWP",
    name="Indonesian tax number (NPWP) of a person",
    pattern="0[4-9][.][0-9]{3}[.][0-9]{3}[.][0-9]-[0-9]{3}[.][0-9]{3}",
    asked_pattern="[0-9]{2}[. ]?[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9][. -]?[0-9]{3}[. ]?[0-9]{3}|0[0-9]{15}",
    check=_is_npwp,
    confirm=_has_check_digit,
    fields=(
        *("npwp orang pribadi", "npwp pribadi", "npwp karyawan", "npwp pegawai", "npwp perorangan"),
        *("npwp individu", "npwp wp orang pribadi", "npwp pemohon", "npwp nasabah"),
        *("personal npwp", "individual npwp", "npwp suami", "npwp istri", "npwp direktur", "npwp penjamin"),
        "npwp wpop",
    ),
    siblings=("nik", "no ktp", "ktp", "tanggal lahir", "gaji", "no kk", "bpjs"),
    confused_with="a company's NPWP, which begins with 01 to 03 or stands in a field for companies.",
    lifespan="for life; fifteen digits since 2002, replaced by the NIK for citizens in July 2024",
    matches=("NPWP pribadi 07.482.716.3-014.000", "npwp karyawan 482716354014000", "09.048.271.2-402.000"),
    rejects=("01.312.166.0-091.000", "npwp pribadi 000000000000000", "npwp pribadi belum ada"),
)
