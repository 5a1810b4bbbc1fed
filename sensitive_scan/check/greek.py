"""The check digit of the Greek tax number (ΑΦΜ), which the personal number of 2025 holds too.

Powers of two as weights, by 11, ten counting as nought: https://ec.europa.eu/taxation_customs/vies (EL).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum

_WEIGHTS = (256, 128, 64, 32, 16, 8, 4, 2)


def passes_afm(number: str) -> bool:
    """Whether the last of nine digits is the check digit of the others; one random number in eleven passes."""
    return is_digits(number, 9) and weighted_sum(number, _WEIGHTS) % 11 % 10 == int(number[8])
