"""Mauritian national identity number: first letter of the surname, birth date (ddmmyy), six digits, check character.

Issued by the Civil Status Division; fourteen characters, the check character is the negative weighted sum by 17 of
those before (14 to 2, letters from 10). Specification: https://mnis.govmu.org.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def _is_nid(value: str) -> bool:
    if len(value) != 14 or not value[0].isalpha() or any(one not in _ALPHABET for one in value):
        return False
    if not value[1:13].isdecimal() or not is_ddmmyy(value[1:7]) or is_repeated(value[7:]):
        return False
    total = sum(weight * _ALPHABET.index(one) for weight, one in zip(range(14, 1, -1), value[:13], strict=True))
    return _ALPHABET[-total % 17] == value[13]


recognizer = Recognizer(
    entity="MU_NID",
    name="Mauritian national identity number",
    pattern="[A-Z][0-3][0-9][01][0-9]{9}[0-9A-G]",
    asked_pattern="[A-Z][0-3][0-9][01][0-9]{3} ?[0-9]{6} ?[0-9A-G]",
    check=_is_nid,
    fields=(
        *("mauritius nid", "mauritian nid", "mauritius national id", "mauritian id", "mauritius id", "nic mauritius"),
        *("national identity card mauritius", "mnic", "mauritius id card"),
    ),
    context=("mnis", "mnic"),
    siblings=("date of birth", "surname", "tan"),
    confused_with="article codes of a letter and thirteen digits; birth date and check character tell them apart.",
    lifespan="for life; issued since 1986",
    matches=("Mauritius NID J0704861048179", "R251192004817C"),
    rejects=("J0704861048178", "J4704861048179", "J070486"),
)
