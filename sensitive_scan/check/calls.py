"""What the first pass calls for in one cell: patterns to confirm anywhere, weak shapes to look for near a word."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.check.numbers import AMOUNT, DATE, NUMBERED
from sensitive_scan.match.shapes import FEWEST_DIGITS, count_digits
from sensitive_scan.phrases import NUMBER, marked_in, spotted_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sensitive_scan.check.detector import Candidate, Detector
    from sensitive_scan.match.expressions import Expression
    from sensitive_scan.match.matcher import Hit
    from sensitive_scan.phrases import Phrase
    from sensitive_scan.recognizer import Recognizer

_REACH_BACK, _REACH_ON = 64, 104
"""Characters before and after a word in which it can speak for a value: a context window and a value's length."""
_PHRASE = 64
"""Characters on both sides of a word within which a phrase that holds it lies."""
_DATE_OR_AMOUNT = re.compile(rf"(?<![0-9./-])(?:{DATE}|{AMOUNT})(?![0-9]|[-/.][0-9])")
_MARKED = re.compile("[0-9][-./][0-9]")

_CONTINUATION, _CONTINUATION_MASK = 0x80, 0xC0

NO_DETECTORS: frozenset[Detector] = frozenset()


@dataclass(frozen=True, slots=True)
class Calls:
    """The detectors that the expressions of a catalogue call, by the index of the expression.

    ``around`` are those that phrases call which hold the expression's word, by the first word of the phrase.
    """

    expressions: Sequence[Expression]
    detectors: Sequence[tuple[Detector, ...]]
    around: Mapping[int, Mapping[str, Sequence[tuple[Phrase, tuple[Detector, ...]]]]]

    def candidates(
        self,
        text: str,
        hits: Sequence[Hit],
        asked: frozenset[Detector] = NO_DETECTORS,
        ruled_out: frozenset[Detector] = NO_DETECTORS,
    ) -> list[Candidate]:
        """Every candidate in the folded ``text`` of a cell, passed or not.

        Args:
            text: the cell.
            hits: what the first pass hit in it, with ends in bytes of the cell.
            asked: the detectors whose weak shapes and vocabulary its field asks for.
            ruled_out: detectors that are not looked for.

        Raises:
            MatchTimeoutError: a pattern needed too long on this text.
        """
        found: list[Candidate] = []
        for detector in asked - ruled_out if ruled_out else asked:
            found.extend(detector.candidates(text, asked=True))
        if not hits:
            return found
        passed_over = asked | ruled_out
        for detector in self._patterns(hits) - passed_over:
            found.extend(detector.candidates(text, asked=False))
        known = set(map(_place, found))
        for detector, windows in self._near_words(text, hits).items():
            if detector not in passed_over:
                again = [
                    one
                    for start, stop in windows
                    for one in detector.candidates(text, asked=True, start=start, stop=stop)
                ]
                found.extend(one for one in again if _place(one) not in known)
                known.update(map(_place, again))
        return found

    def word_ends(self, text: str, hits: Sequence[Hit]) -> list[int]:
        """Where words end in ``text`` that call detectors, by rising offset."""
        words = [hit for hit in self._calling_words(hits) if self._calls_any(hit[0])]
        return [end for _, end in _in_characters(text, sorted(words, key=lambda hit: hit[1]))]

    def has_words(self, hits: Iterable[Hit]) -> bool:
        """Whether a word that calls detectors is among ``hits``."""
        return any(self.expressions[index].is_word and self._calls_any(index) for index, _ in hits)

    def _calls_any(self, index: int) -> bool:
        return bool(self.detectors[index]) or index in self.around

    def _patterns(self, hits: Sequence[Hit]) -> set[Detector]:
        return {one for index, _ in hits if not self.expressions[index].is_word for one in self.detectors[index]}

    def _calling_words(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits of words, but for those inside a longer phrase that means something allowed."""
        words = [hit for hit in hits if self.expressions[hit[0]].is_word]
        covers = [(self.expressions[index].covers, end) for index, end in words]
        covered = [(end - length, end) for length, end in covers if length]
        if not covered:
            return words
        return [
            (index, end)
            for index, end in words
            if self._calls_any(index) and not any(start <= end <= stop for start, stop in covered)
        ]

    def _called(self, index: int, text: str, at: int) -> Iterator[Detector]:
        """The detectors that a word calls by itself, and those of the phrases that stand around it."""
        yield from self.detectors[index]
        phrases = self.around.get(index)
        if phrases:
            near = text[max(0, at - _PHRASE) : at + _PHRASE]
            tokens = [token for token, _ in marked_in(near, spotted_words(near))]
            plain = [token for token in tokens if token != NUMBER]
            for first in dict.fromkeys(tokens):
                for phrase, detectors in phrases.get(first, ()):
                    if _stands_in(phrase, tokens if NUMBER in phrase else plain):
                        yield from detectors

    def _near_words(self, text: str, hits: Sequence[Hit]) -> Mapping[Detector, list[tuple[int, int]]]:
        """Where to look for weak shapes: around each word that calls them, if the cell has digits enough."""
        words = self._calling_words(hits)
        if not words or count_digits(text) < FEWEST_DIGITS:
            return {}
        # a date or an amount has a mark between its digits
        blanked = _DATE_OR_AMOUNT.sub(_blank, text) if _MARKED.search(text) else text
        windows: dict[Detector, list[tuple[int, int]]] = {}
        for index, at in _in_characters(text, sorted(words, key=lambda hit: hit[1])):
            start, stop = max(0, at - _REACH_BACK), min(len(text), at + _REACH_ON)
            numbers = count_digits(blanked[start:stop])
            if not numbers:
                continue
            for detector in self._called(index, text, at):
                if numbers >= detector.fewest_digits or detector.recognizer.category not in NUMBERED:
                    _add_window(windows.setdefault(detector, []), start, stop)
        return {detector: found for detector, found in windows.items() if found}


def _place(one: Candidate) -> tuple[str, str, int, int]:
    """What tells a candidate from the others of a cell."""
    return one.recognizer.entity, one.form, one.start, one.end


def _stands_in(words: Phrase, tokens: Sequence[str]) -> bool:
    """Whether a phrase stands in some words, side by side."""
    if len(words) == 1:
        return words[0] in tokens
    return words in zip(*(tokens[at:] for at in range(len(words))), strict=False)


def _add_window(windows: list[tuple[int, int]], start: int, stop: int) -> None:
    """Add a window that begins no earlier than those before it, joined with the last one if they meet."""
    if windows and start <= windows[-1][1]:
        start = windows.pop()[0]
    windows.append((start, stop))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _in_characters(text: str, hits: Iterable[Hit]) -> Iterable[Hit]:
    """Hits by rising end with their ends, which are offsets in UTF-8 bytes, as offsets in characters."""
    if text.isascii():
        return hits
    data = text.encode("utf-8", "replace")
    counted, at, found = 0, 0, []
    for index, end in hits:
        # what a cut splits is a character that begins before it
        whole = len(data[counted:end].decode("utf-8", "ignore"))
        found.append((index, at + whole))
        if end < len(data) and data[end] & _CONTINUATION_MASK == _CONTINUATION:
            continue
        counted, at = end, at + whole
    return found


def calls_of(expressions: Sequence[Expression], detectors: Iterable[Detector]) -> Calls:
    """The calls of some expressions to these detectors."""
    by_entity = {detector.recognizer.entity: detector for detector in detectors}
    known: dict[int, tuple[Detector, ...]] = {}  # by identity, as the expressions keep them and equality takes longer

    def of(recognizers: tuple[Recognizer, ...]) -> tuple[Detector, ...]:
        found = known.get(id(recognizers))
        if found is None:
            found = known[id(recognizers)] = tuple([by_entity[one.entity] for one in recognizers])
        return found

    around: dict[int, dict[str, list[tuple[Phrase, tuple[Detector, ...]]]]] = {}
    for index, expression in enumerate(expressions):
        for phrase, recognizers in expression.phrases:
            around.setdefault(index, {}).setdefault(phrase[0], []).append((phrase, of(recognizers)))
    return Calls(expressions, [of(expression.recognizers) for expression in expressions], around)
