"""The shared algorithms against python-stdnum and published examples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn as stdnum_luhn
from stdnum import verhoeff as stdnum_verhoeff
from stdnum.iso7064 import mod_11_2 as stdnum_mod_11_2
from stdnum.iso7064 import mod_11_10 as stdnum_mod_11_10
from stdnum.iso7064 import mod_97_10 as stdnum_mod_97_10

from sensitive_scan.check.iso7064 import mod_11_2, mod_11_10
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.check.verhoeff import verhoeff

if TYPE_CHECKING:
    from collections.abc import Callable

DIGITS = st.text("0123456789", min_size=2, max_size=24)
CHECKS = [luhn, verhoeff, mod_11_10, mod_11_2, mod_97_10]


@given(DIGITS)
def test_digit_checks_agree_with_stdnum(number: str) -> None:
    assert luhn(number) == stdnum_luhn.is_valid(number)
    assert verhoeff(number) == stdnum_verhoeff.is_valid(number)
    assert mod_11_10(number) == stdnum_mod_11_10.is_valid(number)
    assert mod_97_10(number) == stdnum_mod_97_10.is_valid(number)


@given(DIGITS, st.sampled_from("0123456789X"))
def test_mod_11_2_agrees_with_stdnum(body: str, check: str) -> None:
    assert mod_11_2(body + check) == stdnum_mod_11_2.is_valid(body + check)


@given(DIGITS)
def test_a_computed_check_digit_passes_and_every_other_fails(body: str) -> None:
    for check, digit in (
        (luhn, stdnum_luhn.calc_check_digit(body)),
        (verhoeff, stdnum_verhoeff.calc_check_digit(body)),
        (mod_11_10, stdnum_mod_11_10.calc_check_digit(body)),
    ):
        assert [other for other in "0123456789" if check(body + other)] == [digit]


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (luhn, "79927398713"),
        (verhoeff, "2363"),
        (mod_11_2, "079X"),
        (mod_11_10, "794623"),
        (mod_97_10, "WEST12345698765432GB82"),
    ],
)
def test_published_examples(check: Callable[[str], bool], number: str) -> None:
    assert check(number)


@pytest.mark.parametrize("check", CHECKS)
@given(value=st.text(max_size=80))
def test_no_string_raises(check: Callable[[str], bool], value: str) -> None:
    assert check(value) in (True, False)


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("value", ["", "0" * 5000 + "x", "١٢٣٤٥٦", "²²²", "A B", "\x00"])
def test_what_is_no_number_fails(check: Callable[[str], bool], value: str) -> None:
    assert not check(value)
