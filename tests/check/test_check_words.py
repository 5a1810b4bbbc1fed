"""Words of vocabularies are found where an expression of all of them finds them."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import catalogue
from sensitive_scan.check.detector import Detector, MatchTimeoutError
from sensitive_scan.check.words import Vocabulary
from tests.toys import toy

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Recognizer

VOCABULARIES = [one for one in catalogue.builtin().recognizers if one.values]
WORDS = (
    "fever",
    "hay fever",
    "type 2",
    "type 2 diabetes",
    "crohn's",
    "h.i.v",
    "(none)",
    "weißfluss",
    "grippe",
    "flu-like",
)
PIECES = [*WORDS, "weissfluss", "Type", "2", "FEVER", "hay", "x", "é", " ", " ", " ", ".", "-", "'", "(", ")", "s", "0"]


def places_of_expression(words: Vocabulary, text: str, start: int, stop: int) -> list[tuple[int, int]]:
    return [match.span() for match in words.expression.finditer(text, start, stop)]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.data())
def test_places_are_those_of_an_expression_of_all_words(text: str, data: st.DataObject) -> None:
    words = Vocabulary(WORDS)
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    assert words.places(text, start, stop) == places_of_expression(words, text, start, stop)


@pytest.mark.parametrize("recognizer", VOCABULARIES, ids=lambda one: one.entity)
def test_every_shipped_word_is_found_among_others(recognizer: Recognizer) -> None:
    words = Vocabulary(recognizer.values)
    chance = random.Random(recognizer.entity)  # noqa: S311 - examples, no secrets
    values = sorted(recognizer.values)
    for value in values:
        other = chance.choice(values)
        for text in (value.upper(), f"x{value}s {value}", f"{other}, {value}s {value} and {other}{value} {other}"):
            found = words.places(text, 0, len(text))
            assert found
            assert found == places_of_expression(words, text, 0, len(text)), text


def test_words_in_a_text_beyond_ascii_are_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        def finditer(self, *_: object, timeout: float | None) -> list[object]:
            if timeout is not None:
                raise TimeoutError
            return []

    monkeypatch.setattr(Vocabulary, "expression", Slow())
    detector = Detector(toy("ILL", values=("fever",)))
    assert detector.candidates("fever", asked=True)
    with pytest.raises(MatchTimeoutError):
        detector.candidates("fiebre o fièvre", asked=True)
