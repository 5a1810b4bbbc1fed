"""Latvian personal code (personas kods): birth date, century 0 to 2, three digits, check digit, 000000-00000.

Issued by the Office of Citizenship and Migration Affairs; since July 2017 32 and nine digits without a date, also on
request instead of an old one. Of those no check digit is documented, so that none is asked (python-stdnum, lv.pvn, asks
the old one; it takes any century and companies' VAT numbers too). Specification: https://www.pmlp.gov.lv; check digit:
https://en.wikipedia.org/wiki/National_identification_number#Latvia.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_UNDATED = "32"


def _is_personas_kods(number: str) -> bool:
    if not is_digits(number, 11):
        return False
    if number.startswith(_UNDATED):
        return not is_repeated(number[2:])
    year = 1800 + 100 * int(number[6]) + int(number[4:6])
    if number[6] > "2" or not is_date(year, int(number[2:4]), int(number[:2])):
        return False
    return (1 - weighted_sum(number, _WEIGHTS)) % 11 % 10 == int(number[10])


recognizer = Recognizer(
    entity="LV_PERSONAS_KODS",
    name="Latvian personal code",
    pattern="[0-3][0-9][01][0-9]{3}-[0-2][0-9]{4}",
    asked_pattern="[0-3][0-9]{10}|32[0-9]{4}-[0-9]{5}|[0-3][0-9]{5} [0-9]{5}",
    check=_is_personas_kods,
    fields=(
        *("personas kods", "personas koda nr", "pers kods", "personas kods klients", "latvian personal code"),
        *("latvian id code", "latvijas personas kods", "personas kods darbinieks", "berna personas kods"),
        *("personal code latvia", "latvian personal identity number", "персональный код", "персональный код латвия"),
    ),
    context=("personas kodu", "pmlp", "vsaa", "iedzivotaju registrs", "dzimusi", "dzimis"),
    siblings=("dzimsanas datums", "vards", "uzvards", "deklareta adrese", "pilsoniba"),
    confused_with="order numbers of a date and five digits; a check digit is in it, or a word for it asks.",
    lifespan="for life, changed once on request; since the early 1990s, with 32 instead of a date since July 2017",
    matches=("personas kods 100159-16855", "Personas kods: 20107012895", "personas kods 328673-00679", "211197-10783"),
    rejects=("personas kods 100159-16856", "311399-10783", "personas kods 000000-00000"),
)
