"""Presidio's own recognizers, compiled: the same spans as Presidio finds, and what is made of their scores."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

import pytest
from presidio_analyzer import Pattern, PatternRecognizer, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.predefined_recognizers import SpacyRecognizer

from sensitive_scan import DeclarationError
from sensitive_scan.catalogue import build
from sensitive_scan.check.chance import measure
from sensitive_scan.check.detector import Detector
from sensitive_scan.check.fake import drawn, fakes
from sensitive_scan.engine import Engine, probability
from sensitive_scan.fold import fold
from sensitive_scan.foreign import declarations_from
from sensitive_scan.foreign.categories import PRESIDIO
from sensitive_scan.match.expressions import SEPARATOR, Source, expressions
from sensitive_scan.match.loose import loosened
from sensitive_scan.match.matcher import build_matcher
from sensitive_scan.match.shapes import ShapeIndex
from sensitive_scan.match.superset import over_bytes
from sensitive_scan.pipeline.record import weigh_record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.recognizer import Recognizer

ASKS_THE_NETWORK = "EmailRecognizer"
"""Its validation wants the list of public suffixes, and so may ask the network; it is left out here."""
FRAMES = (
    "{0}", "my number is {0}, thanks", "{0} and {1}", "x{0}", "{0}9", "Nr.{0};", "\N{CJK UNIFIED IDEOGRAPH-7B2C}{0}",
    "\N{LATIN SMALL LETTER E WITH ACUTE}{0}", "A-{0}-B", "{0}\n{1}", "({0})", "{1}{0}",
)  # fmt: skip
MUTATIONS = "0123456789ABCxyz -./_\N{LATIN SMALL LETTER E WITH ACUTE}\N{FULLWIDTH DIGIT ONE}"
TEXTS = 25


HARD_TO_MAKE_UP = frozenset(
    {"IBAN_CODE", "CRYPTO", "ES_NIF", "ES_NIE", "TH_TNIN", "DE_PASSPORT", "DE_ID_CARD", "IN_GSTIN", "AU_ABN"}
)
"""Their checks agree too seldom for a search in a test."""


def shipped_by_presidio() -> list[PatternRecognizer]:
    kinds = (getattr(predefined_recognizers, name) for name in sorted(predefined_recognizers.__all__))
    patterned: list[Any] = [one for one in kinds if isinstance(one, type) and issubclass(one, PatternRecognizer)]
    return [kind() for kind in patterned if kind.__name__ not in (PatternRecognizer.__name__, ASKS_THE_NETWORK)]


SHIPPED = shipped_by_presidio()


def texts_for(recognizer: Recognizer) -> Iterator[str]:
    """Made-up values, whole and broken, in sentences, between letters and beside each other."""
    chance = random.Random(recognizer.entity)  # noqa: S311 - made-up values, no secrets
    nodes = [loosened(scored.pattern) for scored in recognizer.scored]
    passing = list(islice(fakes(recognizer, 1), 2)) if recognizer.entity not in HARD_TO_MAKE_UP else []
    while True:
        values = [chance.choice((*passing, *recognizer.matches, drawn(chance.choice(nodes), chance))) for _ in range(2)]
        for _ in range(chance.choice((0, 0, 1, 2))):
            values = [mutated(value, chance) for value in values]
        yield fold(chance.choice(FRAMES).format(*values).replace(SEPARATOR.decode(), " "))


def mutated(text: str, chance: random.Random) -> str:
    at, character = chance.randrange(len(text) + 1), chance.choice(MUTATIONS)
    return chance.choice((text[:at] + character + text[at:], text[:at] + text[at + 1 :], text + character))


@pytest.mark.parametrize("theirs", SHIPPED, ids=lambda one: one.name)
def test_the_spans_are_those_that_presidio_finds_and_the_first_pass_denies_none(theirs: PatternRecognizer) -> None:
    (ours,) = declarations_from([theirs])
    whole = [expression for expression in expressions([_everywhere(ours)]) if not expression.is_word]
    matcher, shapes = build_matcher(tuple(whole), "regex"), ShapeIndex([one.body for one in whole])
    detector, found = Detector(ours), 0
    for text in islice(texts_for(ours), TEXTS):
        expected = {(one.start, one.end) for one in theirs.analyze(text, [ours.entity])}
        assert {(one.start, one.end) for one in detector.candidates(text, asked=True) if one.passed} == expected, text
        if expected:
            found += 1
            data = text.encode("utf-8", "replace")
            assert matcher.hits(data + SEPARATOR), text
            assert shapes.is_in(re.sub(rb"[0-9]", b"0", data)), text
    assert found or ours.entity in HARD_TO_MAKE_UP


@pytest.mark.parametrize(
    ("pattern", "is_caseless", "text", "is_hit"),
    [
        ("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}", True, "ORD22", False),
        ("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}", True, "no RD22", True),
        ("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}", True, "_RD22", True),
        # it may stand behind a small letter, which the first pass does not tell from a capital
        ("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}", False, "oRD22", True),
        ("(?<![A-Z0-9])[A-Z]{2}[0-9]{2}", False, "5RD22", False),
        # what may be missing at the beginning is no reason to look before what follows it
        ("(?<![A-Z])A?[0-9]{3}", True, "A123", True),
        ("(?<![A-Z])[A-Z]{2,4}[0-9]", True, "ABCD1", True),
        # the second alternative may stand behind anything
        ("(?<![A-Z])X[0-9]{3}|Y[0-9]{3}", True, "AY123", True),
        ("(?<![^0-9])[0-9]{3}", True, "A123", False),
    ],
)
def test_what_a_pattern_refuses_before_it_the_first_pass_refuses(
    pattern: str, text: str, *, is_caseless: bool, is_hit: bool
) -> None:
    source = over_bytes([pattern], is_caseless=is_caseless)
    matcher = build_matcher((Source(source),), "regex")
    assert bool(matcher.hits(text.encode() + SEPARATOR)) is is_hit


def _everywhere(recognizer: Recognizer) -> Recognizer:
    """The recognizer with its weak forms looked for everywhere too, as a forbidden category."""
    pattern = "|".join(filter(None, (recognizer.pattern, recognizer.asked_pattern)))
    is_caseless = not recognizer.is_case_sensitive
    prefilter = over_bytes((scored.pattern for scored in recognizer.scored), is_caseless=is_caseless)
    return replace(recognizer, category="personal_id", pattern=pattern, prefilter=prefilter, asked_pattern="")


def test_every_entity_of_presidio_has_a_category() -> None:
    entities = {one.supported_entities[0] for one in SHIPPED}
    assert entities <= PRESIDIO.keys()


def one_of(recognizer: PatternRecognizer, category: str = "personal_id") -> Recognizer:
    (ours,) = declarations_from([recognizer], {recognizer.supported_entities[0]: category})
    return ours


def confidence(recognizer: Recognizer, text: str, field: str = "") -> float:
    results, _ = weigh_record(Engine(build([recognizer]), "regex", understands=False), (field,), [text])
    return max((probability(one) for result in results for one in result.weighed), default=0.0)


def staff(score: float, context: list[str] | None = None) -> PatternRecognizer:
    return PatternRecognizer("ACME_STAFF", patterns=[Pattern("p", r"\bac-[0-9]{6}\b", score)], context=context or [])


@pytest.mark.parametrize("score", [0.5, 0.6, 0.85])
def test_a_score_is_the_confidence_where_nothing_else_is_known(score: float) -> None:
    assert confidence(one_of(staff(score)), "ask AC-123456") == pytest.approx(score, abs=0.01)


def test_a_weak_form_is_looked_for_only_where_a_word_or_a_name_asks() -> None:
    weak = one_of(staff(0.1, ["badge"]))
    assert confidence(weak, "ask AC-123456") == 0
    assert confidence(weak, "badge AC-123456") > 0.5
    assert confidence(weak, "AC-123456", "acme_staff") > 0.9


def test_words_count_whole() -> None:
    weak = one_of(staff(0.1, ["lic"]))
    assert confidence(weak, "lic AC-123456") > 0.5
    assert confidence(weak, "duplicate AC-123456") == 0


class Checked(PatternRecognizer):
    """Numbers whose digits add up to a multiple of ten."""

    def validate_result(self, pattern_text: str) -> bool:
        return sum(map(int, pattern_text)) % 10 == 0

    def invalidate_result(self, pattern_text: str) -> bool:
        if pattern_text == "0000000000":
            raise ValueError
        return pattern_text.startswith("11")


def test_a_check_is_worth_what_it_refuses() -> None:
    ours = one_of(Checked("ACME_NUMBER", patterns=[Pattern("p", r"\b[0-9]{10}\b", 0.3)]))
    assert measure(Detector(ours)).check == pytest.approx(0.1, abs=0.05)
    assert confidence(ours, "x 5500000000") == pytest.approx(0.8, abs=0.1)
    assert confidence(ours, "x 5500000001") == 0
    assert confidence(ours, "x 1180000000") == 0


def test_what_a_check_cannot_judge_is_not_let_through() -> None:
    ours = one_of(Checked("ACME_NUMBER", patterns=[Pattern("p", r"\b[0-9]{10}\b", 0.3)]))
    assert [one.passed for one in Detector(ours).candidates("0000000000", asked=True)] == [True]


def test_a_catalogue_of_compiled_recognizers_is_the_same_every_time() -> None:
    first, second = (build([one_of(Checked("ACME_NUMBER", patterns=[Pattern("p", "[0-9]{9}", 0.3)]))]) for _ in "12")
    assert first.version == second.version


def test_a_registry_is_compiled_and_its_models_left_out_on_demand() -> None:
    registry = RecognizerRegistry([staff(0.6), SpacyRecognizer()])
    with pytest.raises(DeclarationError, match="Presidio's SpacyRecognizer: type: it is no PatternRecognizer"):
        declarations_from(registry)
    (ours,) = declarations_from(registry, {"ACME_STAFF": "personal_id"}, others="leave out")
    assert ours.entity == "ACME_STAFF"


def test_recognizers_of_one_entity_become_one() -> None:
    english = PatternRecognizer("ACME_STAFF", patterns=[Pattern("p", "ac[0-9]{6}", 0.6)], context=["badge"])
    spanish = PatternRecognizer("ACME_STAFF", patterns=[Pattern("p", "ac[0-9]{6}", 0.6)], context=["insignia"])
    (ours,) = declarations_from([english, spanish], {"ACME_STAFF": "personal_id"})
    assert ours.context == ("badge", "insignia")
    assert len(ours.scored) == 1
    checked = Checked("ACME_STAFF", patterns=[Pattern("p", "[0-9]{9}", 0.6)])
    with pytest.raises(DeclarationError, match="declares ACME_STAFF too, with another check"):
        declarations_from([english, checked], {"ACME_STAFF": "personal_id"})


def test_a_recognizer_with_code_of_its_own_is_refused() -> None:
    class Own(PatternRecognizer):
        def analyze(self, *_: object, **__: object) -> list[object]:  # type: ignore[override]
            return []

    with pytest.raises(DeclarationError, match="it analyses texts by code of its own"):
        declarations_from([Own("ACME_STAFF", patterns=[Pattern("p", "a", 0.5)])])


def test_an_entity_needs_a_category() -> None:
    with pytest.raises(DeclarationError, match="category: what ACME_STAFF is, nothing says"):
        declarations_from([staff(0.5)])
