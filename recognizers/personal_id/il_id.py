"""Israeli identity number (Teudat Zehut): nine digits, Luhn check digit; leading zeros may be left out.

Issued by the Population and Immigration Authority. Specification: https://www.gov.il.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_israeli_id(number: str) -> bool:
    return is_digits(number, 8, 9) and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="IL_ID",
    name="Israeli identity number",
    asked_pattern="[0-9]{8,9}|[0-9]{8}-[0-9]",
    check=_is_israeli_id,
    fields=("teudat zehut", "teudat zehut number", "תעודת זהות", "תז", "מספר זהות", "israeli id", "israel id"),
    context=("zehut", "teudat", "תעודת", "זהות"),
    siblings=("תאריך לידה",),
    confused_with="phone and company numbers of nine digits; only a word for it asks.",
    matches=("teudat zehut 074608308", "תעודת זהות 036706901"),
    rejects=("teudat zehut 047709624", "teudat zehut 000000000"),
)
