"""What may be shown of a value, and the fingerprint that is kept of it."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import MAX_WIDTH, Fingerprinter, mask

KEY = bytes(range(32))


@pytest.mark.parametrize(
    ("value", "masked"),
    [
        ("4111 1111 1111 1111", "**** **** **** 1111"),
        ("4111111111111111", "************1111"),
        ("219-09-9999", "***-**-**99"),
        ("GB82 WEST 1234 5698 7654 32", "**** **** **** **** **54 32"),
        ("ABCDE1234F", "********4F"),
        ("12345678", "******78"),
        ("1234", "***4"),
        ("123", "***"),
        ("", ""),
        ("diabetes", "********"),
        ("born 1990 lupus", "**** **** *****"),
        ("12\n34\t5678", "** ** **78"),
        ("123\x1b[31m45678", "***********78"),
        ("मधुमेह", "******"),  # vowel signs are no letters, and are hidden all the same
        ("१२३४ ५६७८ ९०१२", "**** **** *०१२"),
    ],
)
def test_mask(value: str, masked: str) -> None:
    assert mask(value) == masked


def test_a_long_value_shows_its_end_only() -> None:
    masked = mask("x" * 1_000_000 + "4111111111111111")
    assert masked == "…" + "*" * 35 + "1111"
    assert len(masked) == MAX_WIDTH


@given(st.text(max_size=100))
def test_mask_shows_a_quarter_at_most_and_nothing_that_steers_a_terminal(value: str) -> None:
    masked = mask(value)
    shown = [char for char in masked if char.isalnum()]
    assert len(masked) <= MAX_WIDTH
    assert len(shown) <= min(4, sum(map(str.isalnum, value)) // 4)
    assert masked.isprintable()


@given(st.text(alphabet=st.characters(exclude_categories=["Nd"])))
def test_words_show_nothing(value: str) -> None:
    assert not any(char.isalnum() for char in mask(value))


def test_fingerprint_ignores_how_a_value_is_written() -> None:
    fingerprint = Fingerprinter(KEY)
    assert fingerprint("IBAN", "gb82 west-1234") == fingerprint("IBAN", "GB82WEST1234")
    assert len(fingerprint("IBAN", "x")) == 32


def test_fingerprint_depends_on_value_entity_and_key() -> None:
    fingerprint = Fingerprinter(KEY)
    others = {fingerprint("A", "2"), fingerprint("B", "1"), Fingerprinter(KEY[::-1])("A", "1"), fingerprint("A", "1")}
    assert len(others) == 4


def test_fingerprint_of_an_undecodable_value() -> None:
    assert Fingerprinter(KEY)("A", "\udc80") != Fingerprinter(KEY)("A", "\udc81")


def test_a_key_of_any_length_above_the_least_serves() -> None:
    assert Fingerprinter(b"k" * 200)("A", "1") != Fingerprinter(b"k" * 201)("A", "1")


def test_a_short_key_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="at least 16"):
        Fingerprinter(b"short")


def test_the_key_is_in_no_repr() -> None:
    assert repr(KEY) not in repr(Fingerprinter(KEY))


def test_a_fingerprinter_travels_between_processes() -> None:
    assert pickle.loads(pickle.dumps(Fingerprinter(KEY)))("A", "1") == Fingerprinter(KEY)("A", "1")  # noqa: S301
