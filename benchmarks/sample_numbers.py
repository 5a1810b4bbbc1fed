"""Made-up numbers whose structure and check digits are right, for generated data; none belongs to anybody."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import remainder_97
from sensitive_scan.check.verhoeff import verhoeff

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_CARD_PREFIXES = ("400000", "411111", "424242", "511111", "555555", "222300", "601111", "352800")
_SORT_CODES = ("200000", "309009", "402020", "601111")
_US_AREAS = (212, 312, 415, 469, 503, 512, 617, 702, 720, 786, 818, 917)
_BARRED_SSN_AREA = 666


def digits(random: Random, count: int) -> str:
    """``count`` random digits."""
    return f"{random.randrange(10**count):0{count}d}"


def card(random: Random) -> str:
    """A payment card number of 16 digits, in an issuer range that test cards use."""
    return _completed(random.choice(_CARD_PREFIXES) + digits(random, 9), luhn)


def aadhaar(random: Random) -> str:
    """An Aadhaar number in its printed groups of four."""
    number = _completed(str(random.randint(2, 9)) + digits(random, 10), verhoeff)
    return f"{number[:4]} {number[4:8]} {number[8:]}"


def ssn(random: Random) -> str:
    """A United States Social Security number with dashes."""
    area = random.randint(1, 898)
    return f"{area + (area >= _BARRED_SSN_AREA):03d}-{random.randint(1, 99):02d}-{random.randint(1, 9999):04d}"


def pan(random: Random) -> str:
    """An Indian income tax number of a natural person."""
    letters = "".join(random.choices(string.ascii_uppercase, k=5))
    return f"{letters[:3]}P{letters[3]}{digits(random, 4)}{letters[4]}"


def iban(random: Random) -> str:
    """A British IBAN in groups of four."""
    account = f"NWBK{random.choice(_SORT_CODES)}{digits(random, 8)}"
    number = f"GB{98 - remainder_97(account + 'GB00'):02d}{account}"
    return " ".join(number[start : start + 4] for start in range(0, len(number), 4))


def passport(random: Random) -> str:
    """An Indian passport number."""
    return f"{random.choice('JKLMNPRSTUVZ')}{random.randint(1, 9)}{digits(random, 6)}"


def phone(random: Random) -> str:
    """A telephone number as people write them: Indian mobiles, and American numbers from the range kept for fiction."""
    if random.random() < 0.65:  # noqa: PLR2004 - the share of Indian numbers
        number = random.choice("6789") + digits(random, 9)
        forms = (f"+91 {number[:5]} {number[5:]}", f"+91{number}", number, f"0{number}", f"91{number}")
        return random.choice(forms)
    area, line = random.choice(_US_AREAS), f"01{digits(random, 2)}"
    return random.choice((f"({area}) 555-{line}", f"+1 {area} 555 {line}", f"{area}-555-{line}", f"1{area}555{line}"))


def _completed(number: str, passes: Callable[[str], bool]) -> str:
    """The number with the check digit that passes."""
    return next(whole for digit in string.digits if passes(whole := number + digit))
