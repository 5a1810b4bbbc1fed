"""National Health Index number of New Zealand (NHI): AAA0000 with a check digit or AAA00AA with a check letter.

Issued by Health New Zealand: the first form since 1993, the second one when those are used up. No I and O; letters
count from 1, digits as they are, weights 7 to 2. The check digit is 11 less the sum by 11 (ten is 0, and a remainder of
0 is given to nobody), the check letter 23 less the sum by 23. Those that begin with Z are for testing.
Specification: HISO 10046:2023 Consumer Health Identity Standard, https://www.tewhatuora.govt.nz.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
_WEIGHTS = (7, 6, 5, 4, 3, 2)


def _is_nhi(value: str) -> bool:
    if len(value) != 7 or any(letter not in _LETTERS for letter in value[:3]) or not is_digits(value[3:5]):
        return False
    sixth, check = value[5], value[6]
    total = sum((_LETTERS.index(letter) + 1) * weight for letter, weight in zip(value[:3], _WEIGHTS, strict=False))
    total += weighted_sum(value[3:5], _WEIGHTS[3:])
    if is_digits(value[5:]):
        remainder = (total + 2 * int(sixth)) % 11
        return remainder != 0 and (11 - remainder) % 10 == int(check)
    if sixth not in _LETTERS or check not in _LETTERS:
        return False
    return check == _LETTERS[22 - (total + 2 * (_LETTERS.index(sixth) + 1)) % 23]


def _made_up(random: Random) -> str:
    """The form with digits, which is by far the commoner one."""
    while True:
        body = "".join(random.choices(_LETTERS, k=3)) + f"{random.randrange(1, 1000):03}"
        for digit in "0123456789":
            if _is_nhi(body + digit):
                return body + digit


recognizer = Recognizer(
    entity="NZ_NHI",
    name="New Zealand national health index number (NHI)",
    asked_pattern="[A-HJ-NP-Z]{3}[ -]?[0-9]{2}(?:[0-9]{2}|[A-HJ-NP-Z]{2})",
    check=_is_nhi,
    fields=(
        *("nhi", "nhi number", "nhi no", "national health index", "national health index number", "patient nhi"),
        *("nhi nz", "nz health number", "new zealand health number", "nhi id", "nga nhi", "client nhi"),
    ),
    context=("nhi", "te whatu ora"),
    siblings=("dob", "date of birth", "gp", "ethnicity", "acc claim", "dhb", "csc"),
    test_numbers=("ZZZ0016", "ZZZ0024", "ZAC5361", "ZBN77VL"),
    confused_with="plates and articles of three letters and four digits, one in eleven of which passes.",
    lifespan="for life; issued since 1993, with two letters at the end once the others are used up",
    sample=_made_up,
    matches=("NHI ZAC5361", "nhi no: ZBN77VL", "patient NHI ZSC21TN"),
    rejects=("NHI ZZZ0044", "nhi ZZZ00AA", "nhi ZAC5362", "nhi pending"),
)
