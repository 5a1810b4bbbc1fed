"""Shapes: an expression over shapes matches the shape of whatever the pattern matches."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.match.shapes import ShapeIndex, shape
from sensitive_scan.match.syntax import UnsupportedSyntaxError, fewest_digits, is_beyond_ascii, parse


def _which(patterns: list[str], text: str) -> tuple[int, ...]:
    return ShapeIndex(patterns).which(shape(text.encode()))


def _could_match(pattern: str, text: str) -> bool:
    return _which([pattern], text) == (0,)


LITERALS = st.sampled_from([*"AKz059 -/#", r"\-", r"\.", r"\+", r"\d"])
CLASSES = st.sampled_from(["[0-9]", "[A-Z]", "[0-9A-Z]", "[AEIOU]", "[ -]", "[1-9]", "[-/]", "[X0-9]"])
REPEATS = st.sampled_from(["?", "*", "+", "{2}", "{1,3}", "{0,2}", "{2,}"])


def _compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, REPEATS).map(lambda two: f"(?:{two[0]}){two[1]}"),
        inner.map(lambda one: f"({one})"),
    )


ATOMS = st.one_of(LITERALS, CLASSES, st.tuples(CLASSES, REPEATS).map("".join))
PATTERNS = st.recursive(ATOMS, _compound, max_leaves=6)


@given(st.data(), PATTERNS)
def test_what_a_pattern_matches_its_shapes_match(data: st.DataObject, pattern: str) -> None:
    text = data.draw(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
    assert _could_match(pattern, text)
    assert fewest_digits(parse(pattern)) <= sum(one in string.digits for one in text)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("番号[0-9]", "番号1"),
        ("[番号][0-9]", "号1"),
        ("A[番号][0-9]", "A号1"),
        ("[^A-Z][0-9]", "é1"),
        ("A[^0-9][0-9]", "Aé1"),
        ("A番?[0-9]", "A1"),
    ],
)
def test_so_do_those_of_patterns_and_texts_beyond_ascii(pattern: str, text: str) -> None:
    assert re.fullmatch(pattern, text)
    assert _could_match(pattern, text)


@pytest.mark.parametrize(
    ("pattern", "fewest"),
    [
        ("AB", 0),
        ("[0-9]{6}", 6),
        ("[0-9]{2,4}-[0-9]+", 3),
        ("A?[0-9]?", 0),
        ("[0-9A-Z]{10}", 0),
        ("(?:[0-9]{3}|X[0-9])", 1),
        ("(?:[0-9]{2} ){3}", 6),
        (r"\d\d7", 3),
    ],
)
def test_fewest_digits(pattern: str, fewest: int) -> None:
    assert fewest_digits(parse(pattern)) == fewest


@pytest.mark.parametrize(
    ("pattern", "is_beyond"),
    [
        ("caf\u00e9", True),
        ("a|\u00e9", False),
        ("(?:\u00e9|\u00ea)x", True),
        (r"\xe2[\x80-\xbf]{2}", True),
        ("\u00e9?", False),
        ("[^a]", False),
        (r"[TA:\x86] ?[0-9]", False),
    ],
)
def test_what_is_never_in_ascii(pattern: str, is_beyond: bool) -> None:
    assert is_beyond_ascii(parse(pattern)) is is_beyond


@pytest.mark.parametrize("pattern", [".", "^A", "A$", r"\bA", r"\w", "(?=A)A", "(?i:a)", r"[\d]", "(?<!1)2"])
def test_what_has_no_shape_says_so(pattern: str) -> None:
    with pytest.raises(UnsupportedSyntaxError):
        parse(pattern)


def test_a_shape_tells_digits_letters_and_other_scripts() -> None:
    assert shape(b"MB-123 x") == b"AA-000 A"
    assert shape("é9".encode()) == b"\x80\x800"


def test_an_index_tells_which_could_match() -> None:
    assert _could_match("[0-9]{4} [0-9]{4}", "1234 5678")
    assert not _could_match("[0-9]{4} [0-9]{4}", "123456789")
    assert not _could_match("[A-Z]{2}[0-9]{6}", "Remarks")
    assert _which(["[0-9]{3}", "[A-Z]{3}", "[0-9A-Z]{3}"], "abc") == (1, 2)


def test_what_cannot_be_judged_could_match() -> None:
    assert _could_match("(?x)X [0-9]", "")


def test_what_a_pattern_looks_at_but_does_not_take_is_passed_over() -> None:
    record_id = "(?:00|a[0-9])(?=[0-9]{0,15}[A-Z])[0-9A-Z]{13}[A-Z0-5]{3}"
    assert _could_match(record_id, "0015g00000AbCdEfGH")
    assert not _could_match(record_id, "4111 1111 1111 1111")
