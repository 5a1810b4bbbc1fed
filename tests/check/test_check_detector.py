"""The second look: exact pattern, boundaries, check, and what is asked for."""

from __future__ import annotations

import time
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import catalogue
from sensitive_scan.check.detector import UNTIMED, Detector, MatchTimeoutError
from sensitive_scan.check.fake import fakes
from tests.toys import AILMENT, BADGE, MEMBER, always, summed, toy

if TYPE_CHECKING:
    import regex

    from sensitive_scan.recognizer import Recognizer


def _found(detector: Detector, text: str, *, asked: bool = False) -> list[tuple[str, str, bool]]:
    return [(one.text, one.form, one.passed) for one in detector.candidates(text, asked=asked)]


@pytest.mark.parametrize(
    "text",
    ["MB-123456", "mb-123456", "(MB-123456)", "x MB-123456.", "番号MB-123456です", "รหัสMB-123456", "_MB-123456_"],
)
def test_found_within_boundaries(text: str) -> None:
    ((value, form, passed),) = _found(Detector(MEMBER), text)
    assert (value.upper(), form, passed) == ("MB-123456", "pattern", True)


@pytest.mark.parametrize("text", ["XMB-123456", "MB-1234567", "MB-123456X", "éMB-123456", "MB-123456я", "9MB-123456"])
def test_not_found_inside_a_longer_word(text: str) -> None:
    assert not _found(Detector(MEMBER), text)


def test_a_weak_shape_is_found_only_where_it_is_asked_for() -> None:
    detector = Detector(BADGE)
    assert not _found(detector, summed(1234567))
    assert _found(detector, summed(1234567), asked=True) == [(summed(1234567), "asked", True)]


def test_a_failed_check_is_told_not_hidden() -> None:
    assert _found(Detector(BADGE), "12345670", asked=True) == [("12345670", "asked", False)]


def test_the_check_gets_the_compact_value() -> None:
    seen: list[str] = []

    def check(value: str) -> bool:
        seen.append(value)
        return True

    detector = Detector(toy("SPACED", pattern="[a-z]{2} [0-9]{2}-[0-9]{2}/[0-9]", check=check))
    (candidate,) = detector.candidates("ab 12-34/5", asked=False)
    assert seen == ["AB12345"] == [candidate.compact]
    assert candidate.text == "ab 12-34/5"


def test_a_distinctive_form_stays_one_where_it_is_asked_for() -> None:
    detector = Detector(toy("BOTH", pattern="B-[0-9]{4}", asked_pattern="[0-9]{4}"))
    assert _found(detector, "B-1234 5678", asked=True) == [("B-1234", "pattern", True), ("5678", "asked", True)]


def test_a_vocabulary_is_whole_words_the_longest_first_without_accents_and_case() -> None:
    detector = Detector(toy("ILL", values=("fever", "hay fever", "rhume été"), check=always(False)))
    assert _found(detector, "HAY FEVER, rhume ete; feverish", asked=True) == [
        ("HAY FEVER", "value", True),
        ("rhume ete", "value", True),
    ]
    assert not _found(Detector(AILMENT), "gout")


@pytest.mark.parametrize(
    ("cell", "fills"),
    [("MB-123456", True), ("no MB-123456", True), ("the member MB-123456 called today", False)],
)
def test_a_candidate_fills_its_cell_or_stands_in_a_text(cell: str, fills: bool) -> None:
    (candidate,) = Detector(MEMBER).candidates(cell, asked=False)
    assert candidate.fills(cell) is fills


def test_a_pattern_that_takes_too_long_is_an_error() -> None:
    detector = Detector(toy("SLOW", pattern="(?:A|AA|A[A ])+[XY]"))
    with pytest.raises(MatchTimeoutError):
        list(detector.candidates("A" * 200 + "!", asked=False))


SHIPPED = [one for one in catalogue.builtin().recognizers if one.pattern or one.asked_pattern]


def nearly(value: str) -> list[str]:
    """Texts of the longest length that is not timed, made of a value but for what would end it."""
    length = UNTIMED - 1
    beginnings = (value, value[:-1], "0", "7 ", "A", "1-", value[: len(value) // 2])
    # for texts beyond ASCII there are expressions of their own
    return [(one * length)[:length] + end for one in beginnings if one for end in ("\x7f", "\u00a1")]


@pytest.mark.parametrize("recognizer", SHIPPED, ids=lambda one: one.entity)
def test_no_pattern_of_the_catalogue_needs_a_time_limit_on_short_texts(recognizer: Recognizer) -> None:
    detector = Detector(recognizer)
    for value in islice(fakes(recognizer, 0), 2):
        for text in nearly(value):
            for exact in (detector.distinctive, detector.asked):
                if exact.source:
                    try:
                        list(exact.compiled(text).finditer(text, timeout=1.0))
                    except TimeoutError:
                        pytest.fail(f"{recognizer.entity} takes exponentially long on a text of {len(text)} characters")


def test_a_shipped_pattern_is_timed_on_long_texts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[float | None] = []

    class Watched:
        def finditer(self, *_: object, timeout: float | None) -> list[regex.Match[str]]:
            limits.append(timeout)
            return []

    shipped, own = Detector(catalogue.builtin()["US_SSN"]), Detector(toy("OWN", asked_pattern="[0-9]{9}"))
    for detector in (shipped, own):
        monkeypatch.setattr(detector.asked, "compiled", lambda _text: Watched())
        for text in ("1" * UNTIMED, "1" * (UNTIMED + 1)):
            detector.candidates(text, asked=True)
    assert [limit is None for limit in limits] == [True, False, False, False]


def test_the_time_of_others_is_not_the_pattern_s() -> None:
    def busy(_value: str) -> bool:
        until = time.process_time() + 0.3
        while time.process_time() < until:
            pass
        return True

    detector = Detector(toy("BUSY", pattern="(?:S|T)[0-9]{4}(?:-[0-9]{4}){2}", check=busy))
    assert len(_found(detector, "S1234-1234-1234 " * 3)) == 3


def test_a_back_reference_stays_in_its_own_pattern() -> None:
    detector = Detector(toy("TWICE", pattern="([A-Z])-[0-9]{4}", asked_pattern=r"([0-9]{3})/\1"))
    assert _found(detector, "123/123", asked=True)
