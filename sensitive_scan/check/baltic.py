"""The check digit of the Estonian and the Lithuanian personal code: by 11 with weights 1 to 9, 1; for ten with others.

Specification: EVS 585:2007 (https://www.evs.ee/en/evs-585-2007).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum

_FIRST, _SECOND = (1, 2, 3, 4, 5, 6, 7, 8, 9, 1), (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)


def baltic(number: str) -> bool:
    """Whether the last of eleven digits is right; a random number passes one time in eleven."""
    if not is_digits(number, 11):
        return False
    digit = weighted_sum(number, _FIRST) % 11
    if digit == 10:  # noqa: PLR2004 - no digit
        digit = weighted_sum(number, _SECOND) % 11 % 10
    return digit == int(number[-1])
