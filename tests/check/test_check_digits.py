from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.check.dates import is_date, is_ddmmyy, is_yymmdd, is_yyyymmdd
from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.weighted import weighted


@pytest.mark.parametrize("value", ["", "12a", "1 2", "١٢٣", "²", "-1"])
def test_only_ascii_digits_are_digits(value: str) -> None:
    assert not is_digits(value)


def test_a_length_may_be_asked() -> None:
    assert is_digits("123", 3, 5)
    assert not is_digits("1234", 3, 5)


def test_placeholders_repeat_or_count() -> None:
    assert is_repeated("0000")
    assert not is_repeated("0001")
    assert is_counting("123456789")
    assert is_counting("9876543210")
    assert not is_counting("123456780")
    assert not is_counting("5")


def test_leap_days_belong_to_leap_years() -> None:
    assert is_date(2000, 2, 29)
    assert not is_date(1900, 2, 29)
    assert is_date(0, 2, 29)
    assert not is_date(1, 2, 29)


@pytest.mark.parametrize(("value", "valid"), [("991231", True), ("991301", False), ("990431", False), ("99123", False)])
def test_yymmdd(value: str, valid: bool) -> None:
    assert is_yymmdd(value) is valid
    assert is_ddmmyy(value[4:] + value[2:4] + value[:2]) is valid


@pytest.mark.parametrize(("value", "valid"), [("19991231", True), ("17991231", False), ("20010229", False)])
def test_yyyymmdd(value: str, valid: bool) -> None:
    assert is_yyyymmdd(value) is valid


@given(st.text(max_size=12))
def test_dates_and_sums_never_raise(value: str) -> None:
    assert isinstance(is_yymmdd(value) or is_ddmmyy(value) or is_yyyymmdd(value), bool)
    assert isinstance(weighted((1, 2, 3), 7)(value), bool)
