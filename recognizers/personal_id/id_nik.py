"""Indonesian population number (NIK, on the KTP): region, birth date (women: day plus 40), serial; sixteen digits.

Issued by the Dukcapil for life since 2011, at places before; no check digit. Since July 2024 it is the tax number
(NPWP) of citizens too. python-stdnum (id.nik) knows the districts, we the provinces alone, as districts are split.
Specification: Permendagri 74/2015, https://dukcapil.kemendagri.go.id.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_PROVINCES = frozenset(
    (*range(11, 20), 21, *range(31, 37), *range(51, 54), *range(61, 66), *range(71, 77), 81, 82, *range(91, 98))
)


def _is_nik(number: str) -> bool:
    if not is_digits(number, 16) or int(number[:2]) not in _PROVINCES or number[2:4] == "00" or number[12:] == "0000":
        return False
    return is_date(int(number[10:12]), int(number[8:10]), int(number[6:8]) % 40)


recognizer = Recognizer(
    entity="ID_NIK",
    name="Indonesian population number (NIK)",
    pattern="[1-9][0-9]{5}[0-7][0-9][01][0-9]{3}0[0-9]{3}",
    asked_pattern="[1-9][0-9]{15}|[1-9][0-9]{5}[ .-][0-9]{6}[ .-][0-9]{4}|[1-9][0-9]{3}(?: [0-9]{4}){3}",
    check=_is_nik,
    fields=(
        *("nik", "no nik", "ktp", "no ktp", "nomor induk kependudukan", "e ktp", "ektp", "nik ktp"),
        *("nik pemohon", "nik pasangan", "nik penduduk", "no identitas ktp"),
        *("nomor kartu tanda penduduk", "no ktp pasangan", "npwp 16 digit", "nik npwp"),
        *("indonesian id", "indonesian national id", "identitas kependudukan", "kia anak", "kartu identitas anak"),
    ),
    context=("nik", "ktp", "kependudukan", "dukcapil"),
    siblings=("tanggal lahir", "tempat lahir", "no kk", "agama"),
    confused_with="order numbers of sixteen digits, of which three in a hundred look like a region and a birth date.",
    lifespan="for life, wherever its holder moves; issued in this form since 2005, the card for life since 2016",
    matches=("NIK customer 3204182608905017", "No. KTP: 3578145211930007"),
    rejects=("NIK 3204183208905017", "ktp 0000000000000000", "nik 35781452"),
)
