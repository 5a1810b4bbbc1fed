"""Plain questions about strings of digits that nearly every check asks first."""

from __future__ import annotations


def is_digits(value: str, *lengths: int) -> bool:
    """Whether ``value`` is ASCII digits only, and of one of ``lengths`` where any are given."""
    return value.isascii() and value.isdecimal() and (not lengths or len(value) in lengths)


def is_repeated(value: str) -> bool:
    """Whether ``value`` is one character over and over (``000000000``), as people fill in a field they must."""
    return value.count(value[:1]) == len(value)


def is_counting(value: str) -> bool:
    """Whether the digits count up or down from any start (``123456789``, ``9876543210``), as placeholders do."""
    return len(value) > 1 and (value in _UP or value in _DOWN)


_UP = "01234567890123456789"
_DOWN = _UP[::-1]
