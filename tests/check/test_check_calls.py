"""What the first pass calls for in a cell: patterns anywhere, weak shapes near the words that ask for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.check.calls import Calls, calls_of
from sensitive_scan.check.detector import Detector
from sensitive_scan.match.expressions import SEPARATOR, expressions
from sensitive_scan.match.matcher import build_matcher
from tests.toys import ALL, BADGE, CLUB_CARD, MEMBER, summed, toy

if TYPE_CHECKING:
    from collections.abc import Collection

EXPRESSIONS = expressions(ALL)
DETECTORS = {recognizer.entity: Detector(recognizer) for recognizer in ALL}
CALLS: Calls = calls_of(EXPRESSIONS, DETECTORS.values())
MATCHER = build_matcher(EXPRESSIONS, "regex")
NUMBER = summed(9081726)


def found(text: str, *, asked: Collection[str] = (), ruled_out: Collection[str] = ()) -> list[tuple[str, str]]:
    """Entity and text of the candidates that passed."""
    hits = MATCHER.hits(text.encode("utf-8", "replace") + SEPARATOR)
    detectors = [frozenset(DETECTORS[entity] for entity in entities) for entities in (asked, ruled_out)]
    candidates = CALLS.candidates(text, hits, *detectors)
    return sorted({(one.recognizer.entity, one.text) for one in candidates if one.passed})


def test_a_pattern_that_hit_is_confirmed() -> None:
    assert found("see MB-123456") == [("MEMBER", "MB-123456")]
    assert found("see MB-12345") == []


def test_a_weak_shape_needs_its_word_or_its_field() -> None:
    assert found(NUMBER) == []
    assert found(f"gate pass {NUMBER}") == [("BADGE", NUMBER)]
    assert found(NUMBER, asked={"BADGE"}) == [("BADGE", NUMBER)]


@pytest.mark.parametrize("text", [f"gate pass {NUMBER}", f"{NUMBER} was the gate pass", f"番号 gate pass é {NUMBER}"])
def test_a_word_asks_on_both_sides(text: str) -> None:
    assert found(text) == [("BADGE", NUMBER)]


def test_a_word_asks_near_itself_and_not_far_away() -> None:
    far = "x " * 500
    assert found(f"gate pass {far} {NUMBER}") == []
    assert found(f"gate pass {far} {NUMBER} {far} gate pass {NUMBER}") == [("BADGE", NUMBER)]
    assert found(f"é {far} gate pass {NUMBER}") == [("BADGE", NUMBER)]


def test_words_near_each_other_find_a_value_once() -> None:
    text = f"gate pass, badge, gate pass {NUMBER}"
    hits = MATCHER.hits(text.encode() + SEPARATOR)
    assert len([one for one in CALLS.candidates(text, hits) if one.passed]) == 1


def test_a_longer_number_is_not_cut_where_a_word_s_reach_ends() -> None:
    for gap in range(90, 140):
        assert found(f"gate pass{' ' * gap}{'1234567890' * 3}") == []
        assert found(f"{'1234567890' * 3}{' ' * gap}gate pass") == []


def test_what_is_ruled_out_is_not_looked_for() -> None:
    text = f"gate pass {NUMBER}, MB-123456"
    assert found(text, ruled_out={"BADGE"}) == [("MEMBER", "MB-123456")]
    assert found(text, ruled_out={"BADGE", "MEMBER"}, asked={"BADGE"}) == []


def test_what_a_field_asks_for_is_looked_for_in_all_of_the_cell_once() -> None:
    text = f"gate pass {NUMBER} {'x ' * 500} {summed(1234567)}"
    hits = MATCHER.hits(text.encode() + SEPARATOR)
    candidates = CALLS.candidates(text, hits, frozenset({DETECTORS["BADGE"]}))
    assert [one.text for one in candidates if one.passed] == [NUMBER, summed(1234567)]


HOLDER = toy("HOLDER", category="allowed", fields=("badge holder",))
COVERED = expressions((*ALL, HOLDER))
COVERING = calls_of(COVERED, map(Detector, (*ALL, HOLDER)))
COVERED_MATCHER = build_matcher(COVERED, "regex")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("badge", [6]),
        ("badge holder", []),
        ("badge holder, badge", [20]),
        ("badge-holder badge holder: gate pass", [32]),
        ("gate", [5]),
        ("nothing", []),
    ],
)
def test_a_word_inside_a_phrase_of_allowed_data_calls_nothing(text: str, ends: list[int]) -> None:
    hits = {0: COVERED_MATCHER.hits(text.encode() + SEPARATOR)}
    calling = COVERING.calling_in(hits)
    assert COVERING.word_ends(text, hits[0]) == ends
    assert COVERING.word_ends(text, calling.get(0, [])) == ends
    assert set(calling) == ({0} if ends else set())


@given(st.lists(st.sampled_from(["badge", "holder", "badge holder", NUMBER, "MB-123456", "gate pass", "x" * 90])))
def test_what_calls_something_is_all_that_counts(parts: list[str]) -> None:
    text = ", ".join(parts)
    hits = COVERED_MATCHER.hits(text.encode() + SEPARATOR)
    kept = COVERING.calling_in({0: hits}).get(0, [])
    assert COVERING.candidates(text, kept) == COVERING.candidates(text, hits)
    assert set(kept) <= set(hits)


def test_no_hits_and_no_field_call_nothing() -> None:
    assert CALLS.candidates("MB-123456", ()) == []


def test_expressions_know_their_detectors() -> None:
    called = {one.recognizer.entity for index in range(len(EXPRESSIONS)) for one in CALLS.detectors[index]}
    assert {MEMBER.entity, BADGE.entity, CLUB_CARD.entity} <= called
    assert len(CALLS.detectors) == len(EXPRESSIONS)


@pytest.mark.parametrize(
    ("text", "is_called"),
    [
        ("locker room 12345678", True),
        ("room locker 12345678", False),
        ("locker no. room 12345678", True),
        ("laundry number slip 12345678", True),
        ("laundry slip 12345678", False),
    ],
)
def test_marks_of_numbers_part_no_phrase_that_has_none(text: str, is_called: bool) -> None:
    locker = toy("LOCKER", asked_pattern="[0-9]{8}", fields=("locker room", "laundry number slip"))
    known = expressions((locker,))
    hits = build_matcher(known, "regex").hits(text.encode() + SEPARATOR)
    found = calls_of(known, [Detector(locker)]).candidates(text, hits)
    assert [one.text for one in found] == (["12345678"] if is_called else [])
