"""Weighted sums: the family of check digits that multiplies every digit by its place's weight."""

from __future__ import annotations

from operator import mul
from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.recognizer import Check


def weighted_sum(digits: str, weights: Sequence[int]) -> int:
    """The sum of ASCII ``digits`` times their ``weights``, over the shorter of the two; ask ``is_digits`` first."""
    return sum(map(mul, map(int, digits), weights))


def weighted(weights: Sequence[int], modulus: int, remainder: int = 0) -> Check:
    """A check that wants as many digits as ``weights`` and a weighted sum that leaves ``remainder`` by ``modulus``.

    The check digit has a weight like the others (usually 1 or -1).
    """
    length = len(weights)

    def check(number: str) -> bool:
        return is_digits(number, length) and weighted_sum(number, weights) % modulus == remainder

    return check
