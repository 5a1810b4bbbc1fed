"""What the first pass calls for in one cell: patterns to confirm anywhere, weak shapes to look for near a word."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.check.numbers import AMOUNT, DATE, NUMBERED
from sensitive_scan.late import Made
from sensitive_scan.match.shapes import FEWEST_DIGITS, count_digits
from sensitive_scan.phrases import NUMBER, marked_in, spotted_words, unmarked

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


class Phrases(NamedTuple):
    """Phrases with the detectors that they call, and how many words those have that begin with a word."""

    called: dict[Phrase, tuple[Detector, ...]]
    lengths: dict[str, set[int]]


@dataclass(frozen=True, slots=True)
class Calls:
    """The detectors that the expressions of a catalogue call, by the index of the expression.

    ``around`` are the phrases that hold an expression's word, with what they call; made when the word is first met.
    """

    expressions: Mapping[int, Expression]
    detectors: Mapping[int, tuple[Detector, ...]]
    around: Mapping[int, Phrases]

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

    def calling_in(self, hits: Mapping[int, list[Hit]]) -> dict[int, list[Hit]]:
        """By cell the hits that call something: of patterns, and of words but for those that mean something allowed."""
        return {cell: kept for cell, found in hits.items() if (kept := self._calling(found))}

    def _calling(self, hits: list[Hit]) -> list[Hit]:
        words = frozenset(self._calling_words(hits))
        return [hit for hit in hits if hit in words or not self.expressions[hit[0]].is_word]

    def word_ends(self, text: str, hits: Sequence[Hit]) -> list[int]:
        """Where words end in ``text`` that call detectors, by rising offset."""
        words = self._calling_words(hits)
        return [end for _, end in _in_characters(text, sorted(words, key=lambda hit: hit[1]))]

    def has_words(self, hits: Iterable[Hit]) -> bool:
        """Whether a word is among ``hits`` that call something."""
        return any(self.expressions[index].is_word for index, _ in hits)

    def _calls_any(self, index: int) -> bool:
        return bool(self.detectors[index] or self.expressions[index].phrases)

    def _patterns(self, hits: Sequence[Hit]) -> set[Detector]:
        return {one for index, _ in hits if not self.expressions[index].is_word for one in self.detectors[index]}

    def _calling_words(self, hits: Sequence[Hit]) -> list[Hit]:
        """The hits of words that call any, but for those inside a longer phrase that means something allowed."""
        words = [hit for hit in hits if self.expressions[hit[0]].is_word]
        calling = [hit for hit in words if self._calls_any(hit[0])]
        lengths = [(self.expressions[index].covers, end) for index, end in words]
        covered: list[tuple[int, int]] = []
        for start, stop in sorted((end - length, end) for length, end in lengths if length):
            _add_window(covered, start, stop)
        return [hit for hit in calling if not _lies_in(covered, hit[1])] if covered else calling

    def _called(self, index: int, text: str, at: int) -> Iterator[Detector]:
        """The detectors that a word calls by itself, and those of the phrases that stand around it."""
        yield from self.detectors[index]
        if self.expressions[index].phrases:
            phrases = self.around[index]
            near = text[max(0, at - _PHRASE) : at + _PHRASE]
            tokens = tuple([token for token, _ in marked_in(near, spotted_words(near))])
            yield from _called_by(phrases, tokens)
            if NUMBER in tokens:
                yield from _called_by(phrases, unmarked(tokens))

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


def _called_by(phrases: Phrases, words: Phrase) -> Iterator[Detector]:
    """The detectors that those of some phrases call which stand in ``words``, side by side."""
    for at, first in enumerate(words):
        for length in phrases.lengths.get(first, ()):
            yield from phrases.called.get(words[at : at + length], ())


def _add_window(windows: list[tuple[int, int]], start: int, stop: int) -> None:
    """Add a window that begins no earlier than those before it, joined with the last one if they meet."""
    if windows and start <= windows[-1][1]:
        start, last = windows.pop()
        stop = max(stop, last)
    windows.append((start, stop))


def _lies_in(stretches: Sequence[tuple[int, int]], at: int) -> bool:
    """Whether a place lies in one of the stretches, which rise and do not meet."""
    before = bisect_right(stretches, at, key=itemgetter(0))
    return before > 0 and at <= stretches[before - 1][1]


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
    """The calls of some expressions to these detectors; what an expression calls is put together when it first hits."""
    by_entity = {detector.recognizer.entity: detector for detector in detectors}

    def of(recognizers: Iterable[Recognizer]) -> tuple[Detector, ...]:
        return tuple([by_entity[one.entity] for one in recognizers])

    return Calls(
        Made(expressions.__getitem__),
        Made(lambda index: of(expressions[index].recognizers)),
        Made(lambda index: _phrases(expressions[index], by_entity)),
    )


def _phrases(expression: Expression, by_entity: Mapping[str, Detector]) -> Phrases:
    """The phrases that hold the word of an expression."""
    lengths: dict[str, set[int]] = {}
    for words, _ in expression.phrases:
        lengths.setdefault(words[0], set()).add(len(words))
    called = {words: tuple(by_entity[one.entity] for one in recognizers) for words, recognizers in expression.phrases}
    return Phrases(called, lengths)
