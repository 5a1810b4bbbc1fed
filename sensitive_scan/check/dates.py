"""Dates inside numbers: whether six or eight digits can be somebody's date of birth."""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits

_DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FEBRUARY, _LEAP_DAY = 2, 29
_CENTURY = 100
_FIRST_YEAR, _LAST_YEAR = 1880, 2079


def is_date(year: int, month: int, day: int) -> bool:
    """Whether the day exists; a ``year`` below 100 is of either century, so only its leap days are tied to it."""
    if not 1 <= month < len(_DAYS) or not 1 <= day <= _DAYS[month]:
        return False
    if month != _FEBRUARY or day != _LEAP_DAY:
        return True
    # 1900 was no leap year but 2000 was: a two-digit 00 stands for both
    return year % 4 == 0 and (year < _CENTURY or year % _CENTURY != 0 or year % (4 * _CENTURY) == 0)


def is_yymmdd(value: str) -> bool:
    """Whether ``value`` is six digits of an existing day: year without century, month, day."""
    return is_digits(value, 6) and is_date(int(value[:2]), int(value[2:4]), int(value[4:]))


def is_ddmmyy(value: str) -> bool:
    """Whether ``value`` is six digits of an existing day: day, month, year without century."""
    return is_digits(value, 6) and is_date(int(value[4:]), int(value[2:4]), int(value[:2]))


def is_yyyymmdd(value: str) -> bool:
    """Whether ``value`` is eight digits of an existing day in the years in which living people are born."""
    if not is_digits(value, 8) or not _FIRST_YEAR <= int(value[:4]) <= _LAST_YEAR:
        return False
    return is_date(int(value[:4]), int(value[4:6]), int(value[6:]))
