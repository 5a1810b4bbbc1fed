"""The Verhoeff check digit over the dihedral group of order ten: Aadhaar.

J. Verhoeff, Error Detecting Decimal Codes, Mathematical Centre Tracts 29, Amsterdam 1969.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits

_SIDES = 5


def _product(left: int, right: int) -> int:
    """The product in the dihedral group of the pentagon: 0 to 4 are rotations, 5 to 9 reflections."""
    turned, reflected = left >= _SIDES, right >= _SIDES
    place = (left - right if turned else left + right) % _SIDES
    return place + (_SIDES if turned != reflected else 0)


def _permutations() -> tuple[tuple[int, ...], ...]:
    """The eight powers of Verhoeff's permutation, one for each position counted from the right."""
    first = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)
    powers = [tuple(range(10))]
    for _ in range(7):
        powers.append(tuple(first[digit] for digit in powers[-1]))
    return tuple(powers)


_PRODUCT = tuple(tuple(_product(left, right) for right in range(10)) for left in range(10))
_PERMUTED = tuple({48 + digit: power[digit] for digit in range(10)} for power in _permutations())


def verhoeff(number: str) -> bool:
    """Whether the last digit is the Verhoeff check digit of the others; a random number passes one time in ten."""
    if not number[1:] or not is_digits(number):
        return False
    state = 0
    for position, digit in enumerate(reversed(number.encode())):
        state = _PRODUCT[state][_PERMUTED[position % 8][digit]]
    return state == 0
