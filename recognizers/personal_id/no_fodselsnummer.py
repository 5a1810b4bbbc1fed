"""Norwegian birth number (fødselsnummer): birth date, three digits, two mod 11 check digits, 000000 00000.

Issued by Skatteetaten; a D-number has 4 added to the first digit.
Specification: https://www.skatteetaten.no (fødselsnummer).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.weighted import weighted, weighted_sum
from sensitive_scan.recognizer import Recognizer

_has_second = weighted((5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1), 11)
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)


def _is_fodselsnummer(number: str) -> bool:
    if not _has_second(number) or weighted_sum(number, _FIRST) % 11:
        return False
    # 40 on the day: D-number; 40 or 80 on the month: synthetic or health register
    return is_date(int(number[4:6]), int(number[2:4]) % 40, int(number[:2]) % 40)


recognizer = Recognizer(
    entity="NO_FODSELSNUMMER",
    name="Norwegian birth number",
    pattern="[0-7][0-9][0-9]{4} [0-9]{5}",
    asked_pattern="[0-9]{11}|[0-9]{6}-[0-9]{5}",
    check=_is_fodselsnummer,
    fields=("fodselsnummer", "fodselsnr", "fnr", "personnummer", "d nummer", "fodsels nr", "personnr"),
    context=("fodselsnummer", "fodt", "skatt", "nav"),
    siblings=("fodselsdato", "kontonummer"),
    confused_with="a bank account of eleven digits, which has one check digit and no date.",
    matches=("Fødselsnr 070851 84584", "fnr 03048795829"),
    rejects=("180781 42784", "fnr 00000000000"),
)
