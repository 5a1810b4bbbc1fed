"""The machine-readable zone of ICAO Doc 9303: check digits by 7-3-1 over number, birth, expiry and all of it.

Letters count as 10 to 35 and the filler ``<`` as nought. Passports have two lines of 44 places, identity cards three of
30 or two of 36, visas two of 44 or 36 without a digit over all; French identity cards had a form of their own until
2021. Specification: https://www.icao.int/publications/doc-series/doc-9303, parts 3 to 7.
"""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

_VALUES = {character: value for value, character in enumerate(string.digits + string.ascii_uppercase)} | {"<": 0}
_WEIGHTS = (7, 3, 1)
_SMALL, _MIDDLE, _LARGE = 30, 36, 44
"""How many places the lines have."""
_LONGEST = 2 * _LARGE + 4
_OF_CARDS, _OF_ALL_BUT_VISAS = "ACI", "ACIP"


def check_digit(field: str) -> int:
    """The check digit of a field of the zone, which holds digits, capitals and ``<`` only."""
    return sum(_VALUES[character] * _WEIGHTS[place % 3] for place, character in enumerate(field)) % 10


def is_zone(zone: str) -> bool:
    """Whether ``zone``, its lines joined, is that of any document."""
    return is_passport_zone(zone) or is_card_zone(zone) or is_visa_zone(zone)


def is_passport_zone(zone: str) -> bool:
    """Whether it is a passport's: both lines, or the second one alone. A first line may have lost or won fillers."""
    if not _is_readable(zone) or (len(zone) != _LARGE and not (zone[0] == "P" and len(zone) > _LARGE)):
        return False
    second = zone[-_LARGE:]
    together = second[0:10] + second[13:20] + second[21:43]
    return _are_dates_and_number(second) and _agrees(second[28:42], second[42]) and _agrees(together, second[43])


def is_card_zone(zone: str) -> bool:
    """Whether it is an identity card's or residence permit's: its two or three lines, without the name's if need be."""
    if not _is_readable(zone):
        return False
    if len(zone) in {2 * _SMALL, 3 * _SMALL} and zone[0] in _OF_CARDS and _is_td1(zone[:30], zone[30:60]):
        return True
    if len(zone) == 2 * _MIDDLE and zone.startswith("IDFRA") and _is_french(zone):
        return True
    return (len(zone) == _MIDDLE or (zone[0] in _OF_ALL_BUT_VISAS and len(zone) > _MIDDLE)) and _is_td2(zone[-_MIDDLE:])


def is_visa_zone(zone: str) -> bool:
    """Whether it is a visa's, of either size; there is no digit over all, so its first line must be there."""
    if not _is_readable(zone) or zone[0] != "V":
        return False
    return any(len(zone) > length and _are_dates_and_number(zone[-length:]) for length in (_MIDDLE, _LARGE))


def passport_zone(random: Random) -> str:
    """A made-up passport's zone."""
    first, second = _first("P<", _LARGE, random), _number_and_dates(random)
    optional = "".join(random.choices(string.digits, k=9)).ljust(14, "<")
    second += f"{optional}{check_digit(optional)}"
    return f"{first}\n{second}{check_digit(second[0:10] + second[13:20] + second[21:43])}"


def card_zone(random: Random) -> str:
    """A made-up identity card's zone, of either size."""
    second = _number_and_dates(random)
    if random.random() < 1 / 2:
        second += "<" * 7
        return f"{_first('I<', _MIDDLE, random)}\n{second}{check_digit(second[0:10] + second[13:20] + second[21:35])}"
    number, nationality, dates = second[:10], second[10:13], second[13:]
    first = f"I<{nationality}{number}".ljust(_SMALL, "<")
    second = f"{dates}{nationality}".ljust(_SMALL - 1, "<")
    composite = check_digit(first[5:30] + second[0:7] + second[8:15] + second[18:29])
    return f"{first}\n{second}{composite}\n{_names(_SMALL, random)}"


def visa_zone(random: Random) -> str:
    """A made-up visa's zone, of either size."""
    length = random.choice((_MIDDLE, _LARGE))
    return f"{_first('V<', length, random)}\n{_number_and_dates(random).ljust(length, '<')}"


def _is_readable(zone: str) -> bool:
    return _SMALL < len(zone) <= _LONGEST and all(character in _VALUES for character in zone)


def _agrees(field: str, digit: str) -> bool:
    # an empty optional field may have a filler for its digit
    return digit == str(check_digit(field)) or (digit == "<" and not field.strip("<"))


def _are_dates_and_number(second: str) -> bool:
    return _agrees(second[0:9], second[9]) and _agrees(second[13:19], second[19]) and _agrees(second[21:27], second[27])


def _is_td1(first: str, second: str) -> bool:
    together = first[5:30] + second[0:7] + second[8:15] + second[18:29]
    return (
        # a number longer than nine places goes on in the optional data, where only the composite digit covers it
        (first[14] == "<" or _agrees(first[5:14], first[14]))
        and _agrees(second[0:6], second[6])
        and _agrees(second[8:14], second[14])
        and _agrees(together, second[29])
    )


def _is_td2(second: str) -> bool:
    return (
        (second[9] == "<" or _agrees(second[0:9], second[9]))
        and _agrees(second[13:19], second[19])
        and _agrees(second[21:27], second[27])
        and _agrees(second[0:10] + second[13:20] + second[21:35], second[35])
    )


def _is_french(zone: str) -> bool:
    second = zone[_MIDDLE:]
    return _agrees(second[0:12], second[12]) and _agrees(second[27:33], second[33]) and _agrees(zone[:-1], zone[-1])


def _names(length: int, random: Random) -> str:
    surname, given = ("".join(random.choices(string.ascii_uppercase, k=random.randint(3, 8))) for _ in range(2))
    return f"{surname}<<{given}".ljust(length, "<")


def _first(kind: str, length: int, random: Random) -> str:
    return f"{kind}UTO{_names(length - 5, random)}"


def _number_and_dates(random: Random) -> str:
    number = random.choice(string.ascii_uppercase) + "".join(random.choices(string.digits, k=8))
    birth = f"{random.randrange(100):02}{random.randint(1, 12):02}{random.randint(1, 28):02}"
    expiry = f"{random.randrange(25, 45)}{random.randint(1, 12):02}{random.randint(1, 28):02}"
    sex = random.choice("MF<")
    return f"{number}{check_digit(number)}UTO{birth}{check_digit(birth)}{sex}{expiry}{check_digit(expiry)}"
