"""New Zealand tax number (IRD): eight or nine digits, 00-000-000 or 000-000-000, mod 11 with two sets of weights.

Issued by Inland Revenue to people and companies. python-stdnum (nz.ird) ends at 150 000 000, which numbers are about to
reach; here they may go to 200 000 000.
Specification: https://www.ird.govt.nz (RWT specification, check digit).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_FIRST = (3, 2, 7, 6, 5, 4, 3, 2)
_SECOND = (7, 4, 3, 2, 5, 2, 7, 6)
_LOWEST, _HIGHEST = 10_000_000, 200_000_000


def _is_ird(number: str) -> bool:
    if not is_digits(number, 8, 9) or not _LOWEST < int(number) < _HIGHEST:
        return False
    digits = number.zfill(9)
    check = -weighted_sum(digits[:8], _FIRST) % 11
    if check == 10:
        check = -weighted_sum(digits[:8], _SECOND) % 11
    return check == int(digits[8])


recognizer = Recognizer(
    entity="NZ_IRD",
    name="New Zealand tax number (IRD)",
    asked_pattern="[0-9]{8,9}|[0-9]{2,3}[ -][0-9]{3}[ -][0-9]{3}",
    check=_is_ird,
    padded_to=9,
    fields=(
        *("ird", "ird number", "ird no", "ird num", "inland revenue number", "tax number ird", "nz ird"),
        *("nz ird number", "ird tax number", "employee ird", "personal ird number", "tau ird", "nama ird"),
        "new zealand ird",
    ),
    context=("ird", "inland revenue", "kiwisaver"),
    siblings=("tax code", "dob", "kiwisaver"),
    test_numbers=("49091850", "35901981"),
    confused_with="phone numbers of eight or nine digits; only a word for it asks.",
    lifespan="for life; with nine digits since those of eight were used up",
    matches=("IRD 107-794-638", "ird no 66406830"),
    rejects=("IRD 135-405-552", "ird 00-000-000"),
)
