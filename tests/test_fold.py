"""Folding: one character for one character, so that a span stays a span."""

# ruff: noqa: RUF001 - characters that look alike are what is tested

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import fold as folding
from sensitive_scan.fold import fold

ANY = st.text(st.characters(categories=None))
DIGITS = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) == "Nd"]


@given(ANY)
def test_the_length_is_kept(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(ANY)
def test_folding_again_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ANY, ANY)
def test_each_character_folds_by_itself(first: str, second: str) -> None:
    assert fold(first + second) == fold(first) + fold(second)


@given(ANY.filter(lambda text: not text.isascii()))
def test_long_texts_fold_like_short_ones(text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding, "_LONG", 0)
        by_table = fold(text)
    assert by_table == fold(text)


@given(st.text(st.characters(max_codepoint=127)))
def test_ascii_is_kept(text: str) -> None:
    assert fold(text) == text


@given(st.text(st.sampled_from(DIGITS)))
def test_digits_of_every_script_become_ascii(digits: str) -> None:
    assert fold(digits) == "".join(str(unicodedata.decimal(digit)) for digit in digits)


def test_no_digit_of_any_script_is_left_out() -> None:
    assert fold("".join(DIGITS)).isascii()


def test_no_separator_appears_that_was_not_there() -> None:
    everything = "".join(map(chr, range(sys.maxunicode + 1)))
    assert fold(everything).count("\x1f") == 1


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("４１１１－１１１１", "4111-1111"),
        ("٤١١١", "4111"),
        ("१२३४", "1234"),
        ("12\u00a034\u202f56", "12 34 56"),
        ("12\u201334\u221256", "12-34-56"),
        ("Número Crédito Łódź Øre", "Numero Credito Lodz Ore"),
        ("ＰＡＮ", "PAN"),
        ("x² ½ ①", "x² ½ ①"),
        ("番号 कार्ड", "番号 कार्ड"),
        ("\ud800", "\ud800"),
    ],
)
def test_what_becomes_of(text: str, folded: str) -> None:
    assert fold(text) == folded
