"""Values that were hidden in one place, looked for in others."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Final

import regex

from sensitive_scan.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LONG: Final = 8
"""From how many letters and digits on a value is known wherever it stands, also within other text."""
_DIGITS: Final = 4
_SHORTEST: Final = 3
_NOISE: Final = re.compile(r"[\W_]+")
_EXPONENT: Final = re.compile(r"\s*-?\d+(?:\.\d+)?[eE][+-]?\d{1,2}\s*")
_LITERAL: Final = re.compile(r'"((?:[^"]|"")*)"|(?<![A-Za-z$\d.])(\d+)(?![\d.])')


class Known:
    """Some values: numbers are known however they are grouped, shorter ones and words where they stand alone.

    Never shows any of them.
    """

    def __init__(self, values: Iterable[str]) -> None:
        long = set()
        self._short = set()
        for value in values:
            squeezed = _squeezed(value)
            if len(squeezed) >= _LONG and sum(map(str.isdecimal, squeezed)) >= _DIGITS:
                long.add(squeezed)
            elif len(squeezed) >= _SHORTEST:
                self._short.add(squeezed)
        self._long = regex.compile(r"\L<values>", values=sorted(long)) if long else None

    def __repr__(self) -> str:
        """None of the values."""
        return f"<{type(self).__name__}>"

    def stands_in(self, text: str, *, is_data: bool) -> bool:
        """Whether one of them stands in a text; short ones only count where the text ``is_data``."""
        if self._long is not None and self._long.search(_squeezed(text)):
            return True
        return bool(is_data and self._short and any(_squeezed(one) in self._short for one in _literals(text)))


def _literals(text: str) -> Iterator[str]:
    """A text, and what a formula names in it."""
    yield text
    for found in _LITERAL.finditer(text):
        yield found[1] or found[2] or ""


def _squeezed(text: str) -> str:
    if _EXPONENT.fullmatch(text):
        text = format(Decimal(text.strip()), "f")
    return _NOISE.sub("", fold(text)).casefold()
