"""The first pass: whatever a detector would find, some expression calls for."""

# ruff: noqa: RUF001 - letters that look alike are meant

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

from sensitive_scan import Scanner, catalogue
from sensitive_scan.check.detector import Detector
from sensitive_scan.fold import fold
from sensitive_scan.match.expressions import SEPARATOR, expressions
from sensitive_scan.match.matcher import build_matcher
from sensitive_scan.match.plain import PlainMatcher
from sensitive_scan.model import ALLOWED
from sensitive_scan.pipeline.buffer import cells_of, select
from tests.toys import AILMENT, BADGE, MEMBER, ORDER, engine_of, in_record, toy

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Recognizer


def test_patterns_and_words_but_nothing_for_allowed_data_and_vocabularies() -> None:
    compiled = expressions((MEMBER, BADGE, ORDER, AILMENT))
    assert [(one.recognizers, one.phrases, one.is_word) for one in compiled] == [
        ((MEMBER,), (), False),
        ((BADGE,), (), True),
        ((), ((("gate", "pass"), (BADGE,)),), True),
    ]
    assert [one.body for one in compiled] == ["MB-[0-9]{6}", "badge", "gate"]


GAP = r"(?:[ _.:/'-]|\. )"


@pytest.mark.parametrize(
    ("declared", "bodies"),
    [
        (("yellow gate pass",), ["yellow"]),
        (("gate pass", "east gate"), ["gate"]),
        (("gate pass", "gate"), ["gate"]),
        (("bank account",), [f"bank{GAP}account"]),
        (("gate 12",), ["gate"]),
        (("12 34",), [f"12(?:{GAP})?34"]),
        (("प्रवेश पत्र",), ["प्रवेश"]),
        (("ι κ α",), [f"(?:ι|Ι){GAP}(?:κ|Κ){GAP}(?:α|Α)"]),
        (("प्र क्र",), [f"प्र{GAP}क्र"]),
        (("入館 証",), [f"入館{GAP}証"]),
        (("drivers pass",), ["(?:drivers|driver's|driver\u2019s)"]),
    ],
)
def test_a_phrase_is_looked_for_by_its_rarest_word(declared: tuple[str, ...], bodies: list[str]) -> None:
    compiled = expressions((toy("PASS", asked_pattern="[0-9]{8}", fields=declared),))
    assert [one.body for one in compiled] == bodies


def test_a_word_that_two_recognizers_share_calls_both() -> None:
    other = toy("LOCKER", asked_pattern="[0-9]{4}", fields=("badge",))
    (word,) = expressions((toy("GATE", asked_pattern="[0-9]{5}", fields=("badge",)), other))
    assert {recognizer.entity for recognizer in word.recognizers} == {"GATE", "LOCKER"}


@pytest.mark.parametrize("name", ["hyperscan", "regex"])
@pytest.mark.parametrize(
    ("text", "is_hit"),
    [
        ("MB-123456", True),
        ("see mb-123456.", True),
        ("(MB-123456)", True),
        ("番号MB-123456です", True),
        ("XMB-123456", False),
        ("MB-1234567", False),
        ("MB-123456X", False),
        ("MB-12\x1f3456", False),
    ],
)
def test_boundaries(name: str, text: str, is_hit: bool) -> None:
    matcher = build_matcher(expressions((MEMBER,)), "regex" if name == "regex" else "hyperscan")
    assert bool(matcher.hits(text.encode() + SEPARATOR)) is is_hit


@pytest.mark.parametrize("name", ["hyperscan", "regex"])
def test_a_hit_ends_behind_the_boundary_in_its_own_cell(name: str) -> None:
    matcher = build_matcher(expressions((MEMBER,)), "regex" if name == "regex" else "hyperscan")
    assert set(matcher.hits(b"x\x1fMB-123456\x1fy\x1f")) == {(0, 12)}


def test_the_plain_matcher_is_what_its_name_says() -> None:
    assert isinstance(build_matcher(expressions((MEMBER,)), "regex"), PlainMatcher)


SEARCHED = [one for one in catalogue.builtin().recognizers if one.pattern and one.category != ALLOWED]


@pytest.mark.parametrize("recognizer", SEARCHED, ids=lambda one: one.entity)
def test_every_example_of_a_distinctive_pattern_is_hit(recognizer: Recognizer, scanner: Scanner) -> None:
    engine = scanner._engine  # noqa: SLF001 - the database over the whole catalogue
    index = next(
        index
        for index, one in enumerate(engine.expressions)
        if not one.is_word and recognizer.entity in {called.entity for called in one.recognizers}
    )
    for example in _distinctive_examples(recognizer):
        assert index in {hit for hit, _ in engine.matcher.hits(example.encode() + SEPARATOR)}


@pytest.mark.parametrize("recognizer", SEARCHED, ids=lambda one: one.entity)
def test_every_example_of_a_distinctive_pattern_is_selected(recognizer: Recognizer, scanner: Scanner) -> None:
    examples = _distinctive_examples(recognizer)
    few_kinds = [*["nothing"] * 200, *examples]
    many_kinds = [*("nothing" * (row % 90) for row in range(200)), *examples]
    for column in (few_kinds, many_kinds):
        joined = select(cells_of(pa.array(column)), scanner._engine.selection)  # noqa: SLF001 - as above
        assert not examples or (joined is not None and set(range(200, len(column))) <= set(joined.rows))


def _distinctive_examples(recognizer: Recognizer) -> list[str]:
    detector = Detector(recognizer)
    return [
        example
        for example in map(fold, recognizer.matches)
        if any(candidate.passed for candidate in detector.candidates(example, asked=False))
    ]


@pytest.mark.parametrize(
    "word",
    [
        "gate pass",
        "número de puerta",
        "porte d'entrée",
        "driver's pass",
        "club of readers",
    ],
)
def test_a_context_word_asks_as_it_is_declared(word: str) -> None:
    engine = engine_of(
        toy("PASS", asked_pattern="[A-Z]{3}-[0-9]{4}-[0-9]{4}", context=(word,), matches=("ABC-1234-5678",))
    )
    assert in_record(engine, {"Remarks": f"{word}: ABC-1234-5678"})


@pytest.mark.parametrize("word", ["снилс клиента", "Снилс клиента", "СНИЛС КЛИЕНТА", "снилс"])
def test_words_of_other_scripts_are_found_in_capitals_too(word: str) -> None:
    named = toy("PENSION", asked_pattern="[0-9]{6}", fields=("снилс клиента", "снилс"), matches=("123456",))
    assert in_record(engine_of(named), {"Remarks": f"{word} 123456"})
