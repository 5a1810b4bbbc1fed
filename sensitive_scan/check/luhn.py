"""The Luhn check digit (ISO/IEC 7812-1 annex B): cards, IMEI, and a dozen national numbers."""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits

_DOUBLED = bytes.maketrans(b"0123456789", bytes(48 + sum(divmod(2 * digit, 10)) for digit in range(10)))


def luhn(number: str) -> bool:
    """Whether the last digit is the Luhn check digit of the others; a random number passes one time in ten."""
    if not number[1:] or not is_digits(number):
        return False
    digits = number.encode()
    total = sum(digits[-1::-2]) + sum(digits[-2::-2].translate(_DOUBLED))
    return (total - 48 * len(digits)) % 10 == 0
