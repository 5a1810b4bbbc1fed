"""The weighted sum of Taiwanese identification numbers: a letter that counts as two digits, and nine digits."""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum

_IN_ORDER = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
"""The letters of the places in the order in which they got their numbers, from 10 on."""


def letter_value(letter: str) -> int | None:
    """The two-digit number of one capital, ``None`` for anything else."""
    return 10 + _IN_ORDER.index(letter) if len(letter) == 1 and letter in _IN_ORDER else None


def passes_taiwanese_sum(value: str) -> bool:
    """Whether a letter and nine digits have a sum by 10 without remainder; one in ten passes."""
    place, digits = letter_value(value[:1]), value[1:]
    if place is None or not is_digits(digits, 9):
        return False
    return (place // 10 + place % 10 * 9 + weighted_sum(digits, (8, 7, 6, 5, 4, 3, 2, 1, 1))) % 10 == 0
