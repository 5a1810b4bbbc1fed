"""ISO/IEC 7064 mod 97-10: the two check digits of an IBAN and of several national numbers."""

from __future__ import annotations

_LETTERS = {ord("A") + index: str(10 + index) for index in range(26)}
_LONGEST = 64


def remainder_97(value: str) -> int:
    """The remainder by 97 of ``value`` read with A = 10 … Z = 35; -1 for any other string."""
    digits = value.translate(_LETTERS)
    if not digits.isascii() or not digits.isdecimal() or len(value) > _LONGEST:
        return -1
    return int(digits) % 97


def mod_97_10(value: str) -> bool:
    """Whether the remainder by 97 is 1; a random string passes one time in 97."""
    return remainder_97(value) == 1
