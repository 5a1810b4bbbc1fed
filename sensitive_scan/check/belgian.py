"""The two check digits of Belgian bank accounts, identity cards and payment references: the remainder by 97, 97 for 0.

Specification: SWIFT IBAN registry (BE), https://www.swift.com/standards/data-standards/iban; IBZ, instruction IT 195.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits


def is_belgian_97(number: str) -> bool:
    """Whether the last two of twelve digits are the remainder of the others; one in 97 passes."""
    return is_digits(number, 12) and (int(number[:10]) % 97 or 97) == int(number[10:])
