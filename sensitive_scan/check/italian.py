"""The Italian check letter: of the codice fiscale, and of bank accounts (CIN), over characters at odd and even places.

Specification: decreto ministeriale 23 December 1976, https://www.agenziaentrate.gov.it (codice fiscale).
"""

from __future__ import annotations

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ODD_DIGITS = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21)
_ODD_LETTERS = (*_ODD_DIGITS, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
_ODD = dict(zip(_ALPHABET, _ODD_DIGITS + _ODD_LETTERS, strict=True))
_EVEN = dict(zip(_ALPHABET, (*range(10), *range(26)), strict=True))


def italian_letter(value: str) -> str:
    """The check letter of ``value`` in capitals and digits; empty if it has any other character."""
    if any(character not in _ODD for character in value):
        return ""
    total = sum(_ODD[one] for one in value[::2]) + sum(_EVEN[one] for one in value[1::2])
    return chr(ord("A") + total % 26)
