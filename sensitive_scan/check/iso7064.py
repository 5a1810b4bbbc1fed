"""The other systems of ISO/IEC 7064 that national numbers use: mod 11-2 and mod 11,10."""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits


def mod_11_2(value: str) -> bool:
    """Pure system mod 11-2: digits, the last of which may be an ``X`` for ten; a random value passes one time in 11."""
    body, last = value[:-1], value[-1:]
    if not is_digits(body) or not (last == "X" or is_digits(last)):
        return False
    remainder = 0
    for digit in body.encode():
        remainder = (remainder + digit - 48) * 2 % 11
    return (remainder + (10 if last == "X" else int(last))) % 11 == 1


def mod_11_10(number: str) -> bool:
    """Hybrid system mod 11,10: digits only; a random number passes one time in ten."""
    if not number[1:] or not is_digits(number):
        return False
    product = 10
    for digit in number[:-1].encode():
        product = ((product + digit - 48) % 10 or 10) * 2 % 11
    return (product + int(number[-1])) % 10 == 1
