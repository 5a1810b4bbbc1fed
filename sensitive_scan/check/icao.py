"""The check digit of ICAO Doc 9303: weights 7, 3, 1 over digits and over letters read as 10 to 35, by 10.

Travel documents and a dozen national numbers have it (https://www.icao.int/publications/doc-series/doc-9303).
"""

from __future__ import annotations

from itertools import cycle

from sensitive_scan.check.digits import is_digits

_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def icao(value: str) -> bool:
    """Whether the last character is the check digit of the others; a random value passes one time in ten."""
    body, last = value[:-1], value[-1:]
    if not body or not is_digits(last) or any(character not in _VALUES for character in body):
        return False
    total = sum(_VALUES[character] * weight for character, weight in zip(body, cycle((7, 3, 1)), strict=False))
    return total % 10 == int(last)
