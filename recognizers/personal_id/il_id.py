"""Israeli identity number (Teudat Zehut): nine digits, Luhn check digit; leading zeros may be left out.

Issued by the Population and Immigration Authority. python-stdnum accepts any first digit, but 5 is for corporations (51
companies, 58 associations), and 4 and 6 to 9 are Palestinians' and foreigners' (PS_ID beside this one); so a column
of French SIREN numbers, which have the same check, is not taken for this. Specification: https://www.gov.il.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_israeli_id(number: str) -> bool:
    if not is_digits(number, 8, 9) or is_repeated(number):
        return False
    return luhn(number) and number.zfill(9)[0] in "0123"


recognizer = Recognizer(
    entity="IL_ID",
    name="Israeli identity number",
    asked_pattern="[0-9]{8,9}|[0-9]{7,8}-[0-9]|[0-9] [0-9]{4} [0-9]{4}",
    check=_is_israeli_id,
    padded_to=9,
    fields=(
        *("teudat zehut", "תעודת זהות", 'ת"ז', "תז", "מספר זהות", "מספר תעודת זהות", "מס זהות", "זהות"),
        *("israeli id", "israel id", "israeli identity number", "mispar zehut", "teudat zehut israel", "tz israel"),
    ),
    context=("zehut", "teudat", "תעודת", "זהות", "ספח"),
    siblings=("תאריך לידה", "שם משפחה", "שם פרטי", "קופת חולים"),
    confused_with="phone numbers, and companies' numbers of nine digits with Luhn; those of Israel begin with 5.",
    lifespan="for life, from birth or immigration; issued since 1948",
    matches=("teudat zehut 074608308", "תעודת זהות 036706901"),
    rejects=("teudat zehut 047709624", "teudat zehut 000000000", "teudat zehut 513929329"),
)
