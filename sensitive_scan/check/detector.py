"""Look again at a place where the first pass hit: the exact pattern with its boundaries, then the check."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

import regex

from sensitive_scan.check.words import AFTER, BEFORE, Vocabulary
from sensitive_scan.match.shapes import count_digits
from sensitive_scan.match.syntax import UnsupportedSyntaxError, fewest_digits, parse
from sensitive_scan.recognizer import Recognizer, Scored, compact

if TYPE_CHECKING:
    from collections.abc import Iterable

Form = Literal["pattern", "asked", "value", "mention"]
"""Which kind of shape a candidate has: a distinctive pattern, one that must be asked for, a word of a vocabulary, or a
term in a sentence."""

TOO_SLOW: Final = "matching took too long on this cell"
"""Said of a cell that an exact pattern took too long on."""
_SECONDS = 1.0
_SECONDS_PER_CHARACTER = 2e-6
UNTIMED = 256
"""Characters so few that no pattern of the catalogue takes long on them, which the tests prove: to watch the clock
takes several times as long as to match. Patterns of others are always timed."""
_MOST = 0.75
_LONGER = 3
_MOST_ZEROS = 2
_DECIMAL_PLACE = ".0"


class Candidate(NamedTuple):
    """A span that a recognizer's shape matched. ``passed`` says whether the check agreed (or there is none).

    ``score`` is that of the expression that matched, where another program declared it.
    """

    recognizer: Recognizer
    form: Form
    start: int
    end: int
    text: str
    compact: str
    passed: bool
    score: float = 0.0

    def __repr__(self) -> str:
        """Say what and where, never the value."""
        return f"Candidate({self.recognizer.entity}, {self.form}, {self.start}:{self.end}, passed={self.passed})"

    def fills(self, cell: str) -> bool:
        """Whether the candidate is what ``cell`` holds: all of it, or all but a short prefix or suffix."""
        if len(self.text) == len(cell):
            return True
        if len(cell) > _LONGER * len(self.text):
            return False
        return sum(map(str.isalnum, self.text)) >= _MOST * sum(map(str.isalnum, cell))


class MatchTimeoutError(Exception):
    """An exact pattern took too long on a cell; the cell counts as unscanned."""

    def __init__(self) -> None:
        super().__init__(TOO_SLOW)


class Detector:
    """One recognizer made ready: its expressions are compiled when first needed and kept."""

    def __init__(self, recognizer: Recognizer) -> None:
        self.recognizer = recognizer

    def candidates(self, text: str, *, asked: bool, start: int = 0, stop: int | None = None) -> list[Candidate]:
        """Every candidate in the folded ``text``; weak shapes and vocabulary only where they are ``asked`` for.

        ``start`` and ``stop`` narrow the search to a part of the text.

        Raises:
            MatchTimeoutError: a pattern needed too long on this text.
        """
        stop = len(text) if stop is None else stop
        is_timed = stop - start > UNTIMED or not self.recognizer.digest
        timeout = _SECONDS + _SECONDS_PER_CHARACTER * len(text) if is_timed else None
        words: Iterable[tuple[int, int]] = ()
        shapes: list[regex.Match[str]] = []
        exact = self.asked if asked else self.distinctive
        try:
            # the time limit counts processor time, so nothing else is done meanwhile
            if self.recognizer.scored:
                return self._scored(text, start, stop, timeout)
            if asked and self.recognizer.values:
                words = self._vocabulary.places(text, start, stop, timeout)
            if exact.source and exact.could_match(text if stop - start == len(text) else text[start:stop]):
                shapes = list(exact.compiled(text).finditer(text, start, stop, timeout=timeout))
        except TimeoutError:
            raise MatchTimeoutError from None
        found = [self._candidate(text[first:last], first, last, "value") for first, last in words]
        for match in shapes:
            first, last = match.span()
            # the stop counts as the text's end, so what goes on behind it is only part of something
            if last < stop or stop == len(text) or not text[stop].isalnum():
                form = self._form(match) if asked else "pattern"
                found.append(self._candidate(match[0], first, last, form))
        if asked and self.recognizer.padded_to and not start and stop == len(text):
            found.extend(self._with_zeros(text))
        return found

    def _scored(self, text: str, start: int, stop: int, timeout: float | None) -> list[Candidate]:
        """What expressions of another program match, each span once, at its highest score."""
        found: list[Candidate] = []
        for one, exact in self._declared:
            for match in exact.finditer(text, start, stop, timeout=timeout):
                candidate = self._scored_candidate(match, one)
                if candidate is not None and (candidate.end < stop or stop == len(text) or not text[stop].isalnum()):
                    found.append(candidate)
        return outermost(found)

    def _scored_candidate(self, match: regex.Match[str], one: Scored) -> Candidate | None:
        recognizer, check, start = self.recognizer, self.recognizer.check, match.start()
        ends = [match.end(group) for group in range(len(match.groups()), 0, -1)] if one.is_cut else [match.end()]
        for end in ends:
            text = match.string[start : end if end > 0 else match.end()]
            passed = check is None or check(text)
            if text and (passed or end == ends[-1]):
                form: Form = "pattern" if any(map(str.isalpha, text)) else "asked"
                plain = compact(text, is_case_sensitive=recognizer.is_case_sensitive)
                return Candidate(recognizer, form, start, start + len(text), text, plain, passed, one.score)
        return None

    def _with_zeros(self, text: str) -> list[Candidate]:
        """The candidate of a bare number that a spreadsheet has taken leading zeros from."""
        number = text.removesuffix(_DECIMAL_PLACE)
        missing = self.recognizer.padded_to - len(number)
        if not (0 < missing <= _MOST_ZEROS and number.isascii() and number.isdecimal()):
            return []
        whole = number.zfill(self.recognizer.padded_to)
        check = self.recognizer.check
        passed = self.asked.compiled(whole).fullmatch(whole) is not None and (check is None or check(whole))
        return [Candidate(self.recognizer, "asked", 0, len(number), number, whole, passed)]

    @property
    def fewest_digits(self) -> int:
        """The fewest digits that a value of any form has."""
        return self.asked.fewest_digits

    @functools.cached_property
    def _declared(self) -> list[tuple[Scored, regex.Pattern[str]]]:
        return [(one, as_declared(one)) for one in self.recognizer.scored]

    @functools.cached_property
    def distinctive(self) -> Exact:
        """The pattern that stands out by itself."""
        return Exact(self.recognizer.pattern)

    @functools.cached_property
    def asked(self) -> Exact:
        """That pattern and the weaker one, which must be asked for."""
        return Exact(_either(self.recognizer.pattern, self.recognizer.asked_pattern))

    @functools.cached_property
    def _vocabulary(self) -> Vocabulary:
        return Vocabulary(self.recognizer.values)

    def _form(self, match: regex.Match[str]) -> Form:
        if not self.distinctive.source:
            return "asked"
        if not self.recognizer.asked_pattern:
            return "pattern"
        distinctive = self.distinctive.compiled(match.string)
        return "pattern" if distinctive.fullmatch(match.string, match.start(), match.end()) else "asked"

    def _candidate(self, text: str, start: int, end: int, form: Form) -> Candidate:
        check = self.recognizer.check
        plain = compact(text, is_case_sensitive=self.recognizer.is_case_sensitive)
        passed = check is None or form == "value" or check(plain)
        return Candidate(self.recognizer, form, start, end, text, plain, passed)


def _either(pattern: str, asked_pattern: str) -> str:
    """An expression for both; the groups of each keep their numbers."""
    if not (pattern and asked_pattern):
        return pattern or asked_pattern
    if "(" in pattern and re.search(r"\\[1-9]", asked_pattern):
        return f"(?|(?:{pattern})|(?:{asked_pattern}))"
    return f"{pattern}|{asked_pattern}"


def as_declared(one: Scored) -> regex.Pattern[str]:
    """The expression of another program as that program compiles it."""
    return regex.compile(one.pattern, one.flags)


def outermost(found: Iterable[Candidate]) -> list[Candidate]:
    """The candidates without those that lie inside another one which passed too and has no lower a score."""
    kept: list[Candidate] = []
    open_ones: list[Candidate] = []
    for one in sorted(found, key=lambda each: (each.start, -each.end, -each.score)):
        open_ones = [other for other in open_ones if other.end > one.start]
        if not any(_covers(other, one) for other in open_ones):
            kept.append(one)
            open_ones.append(one)
    return kept


def _covers(other: Candidate, one: Candidate) -> bool:
    return other.end >= one.end and other.passed >= one.passed and _worth(other) >= _worth(one)


def _worth(one: Candidate) -> float:
    """The score as the other program counts it: whatever passes a check is certain there."""
    return 1.0 if one.passed and one.recognizer.check is not None else one.score


class Exact:
    """A pattern with a letter or digit on neither side, regardless of case."""

    def __init__(self, source: str) -> None:
        self.source = source

    def compiled(self, text: str) -> regex.Pattern[str]:
        """The expression for ``text``: several times as fast where that is ASCII."""
        return self._ascii if text.isascii() else self._unicode

    def could_match(self, text: str) -> bool:
        """Whether ``text`` has digits enough, which is told much faster than a match."""
        return self.fewest_digits <= 0 or count_digits(text) >= self.fewest_digits

    @functools.cached_property
    def fewest_digits(self) -> int:
        """The fewest digits that a match has."""
        try:
            return fewest_digits(parse(self.source))
        except UnsupportedSyntaxError:
            return 0

    @functools.cached_property
    def _ascii(self) -> regex.Pattern[str]:
        return regex.compile(f"(?<![0-9A-Za-z])(?:{self.source})(?![0-9A-Za-z])", regex.IGNORECASE | regex.ASCII)

    @functools.cached_property
    def _unicode(self) -> regex.Pattern[str]:
        return regex.compile(f"{BEFORE}(?:{self.source}){AFTER}", regex.IGNORECASE | regex.VERSION1)
