"""Find the words of a vocabulary in a text, whatever their number: by what each of them begins with."""

from __future__ import annotations

import functools
import re
import string
from typing import TYPE_CHECKING, Final

import regex

from sensitive_scan.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# In scripts that write no spaces a label touches its value, so their letters are no part of it.
_INSIDE = r"[[\p{L}\p{N}]--[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}]]"
BEFORE: Final = f"(?<!{_INSIDE})"
"""Stands where no letter or digit is before."""
AFTER: Final = f"(?!{_INSIDE})"
"""Stands where no letter or digit follows."""
_BEGINNING = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Za-z]+|[^0-9A-Za-z\s])")
_ALNUM = frozenset(string.ascii_letters + string.digits)


class Vocabulary:
    """The words and phrases that a field may hold; letter or digit stand on neither side of one, case is no matter."""

    def __init__(self, values: Iterable[str]) -> None:
        self._words = {fold(value).lower() for value in values}

    def places(self, text: str, start: int, stop: int, timeout: float | None = None) -> list[tuple[int, int]]:
        """Where words begin and end in ``text`` between two offsets, the longest at each place, none in another.

        Raises:
            TimeoutError: it took longer than ``timeout`` seconds, which only a text beyond ASCII can.
        """
        if text.isascii():
            return list(self._in_ascii(text, start, stop))
        return [match.span() for match in self.expression.finditer(text, start, stop, timeout=timeout)]

    def _in_ascii(self, text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
        known, lengths = self._in_reach
        end = start
        for beginning in _BEGINNING.finditer(text, start, stop):
            first = beginning.start()
            if first < end:
                continue
            for length in lengths.get(beginning[0].lower(), ()):
                last = first + length
                if last <= stop and text[first:last].lower() in known and (last == stop or text[last] not in _ALNUM):
                    yield first, last
                    end = last
                    break

    @functools.cached_property
    def _in_reach(self) -> tuple[set[str], dict[str, list[int]]]:
        """The words that a text of ASCII may hold, and how long they are by what they begin with, the longest first.

        Lengths are few, so that the time grows with the text alone however many words begin alike.
        """
        known = {word for word in map(str.casefold, self._words) if word.isascii()}
        lengths: dict[str, set[int]] = {}
        for word in known:
            beginning = _BEGINNING.match(word)
            if beginning is not None:
                lengths.setdefault(beginning[0], set()).add(len(word))
        return known, {beginning: sorted(found, reverse=True) for beginning, found in lengths.items()}

    @functools.cached_property
    def expression(self) -> regex.Pattern[str]:
        """All words as one expression, which takes several times as long on a text of ASCII."""
        # at blanks, where no word begins, words need not be tried one length after the other
        source = f"{BEFORE}(?=\\S)\\L<words>{AFTER}"
        return regex.compile(source, regex.IGNORECASE | regex.VERSION1, words=self._words)
