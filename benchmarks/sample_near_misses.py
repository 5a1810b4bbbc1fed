"""Ordinary values that cost a scanner the most: shaped like an identifier, but no issuer could have issued them."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

import sample_numbers as numbers

if TYPE_CHECKING:
    from random import Random

_HEXADECIMAL = "0123456789abcdef"
_ORDERS = ("ORD", "INV", "QTN", "SKU", "PRT", "JOB")
_SEPARATORS = "-./_:,;| "


def altered(random: Random, number: str) -> str:
    """The number with its last digit changed, so that its check digit is wrong."""
    return number[:-1] + str((int(number[-1]) + random.randint(1, 9)) % 10)


def card(random: Random) -> str:
    """A number of 16 digits in a card's range that fails Luhn."""
    return altered(random, numbers.card(random))


def aadhaar(random: Random) -> str:
    """Twelve digits in Aadhaar's groups that fail Verhoeff."""
    return altered(random, numbers.aadhaar(random))


def iban(random: Random) -> str:
    """An IBAN in groups of four that fails its remainder."""
    return altered(random, numbers.iban(random))


def ssn(random: Random) -> str:
    """Digits in the groups of a Social Security number with a part of zeros, which none has."""
    serial = numbers.digits(random, 4)
    return random.choice((f"000-{random.randint(1, 99):02d}-{serial}", f"{random.randint(100, 665)}-00-{serial}"))


def long_run(random: Random) -> str:
    """Forty to 120 digits in a row."""
    return numbers.digits(random, random.randint(40, 120))


def separated(random: Random) -> str:
    """Twenty to sixty single digits, each behind a separator of its own; no card begins with any of them."""
    return "".join(f"{random.choice(_SEPARATORS)}{random.choice('0789')}" for _ in range(random.randint(20, 60)))


def order(random: Random) -> str:
    """An order number of letters and digits in groups."""
    return (
        f"{random.choice(_ORDERS)}-{numbers.digits(random, 4)}/{numbers.digits(random, 7)}-{random.randrange(100):02d}"
    )


def digest(random: Random) -> str:
    """A hexadecimal digest of 64 characters."""
    return "".join(random.choices(_HEXADECIMAL, k=64))


def long_word(random: Random) -> str:
    """A word of 80 to 300 small letters."""
    return "".join(random.choices(string.ascii_lowercase, k=random.randint(80, 300)))


def path(random: Random) -> str:
    """A path of eight numbered folders."""
    return "".join(f"/{random.choice(('v', 'job', 'part'))}{numbers.digits(random, 5)}" for _ in range(8))


def log_line(random: Random) -> str:
    """Near misses of every kind in one line."""
    made = (card(random), aadhaar(random), iban(random), ssn(random), order(random), separated(random))
    return "; ".join(random.sample(made, len(made)))
