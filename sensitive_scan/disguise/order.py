"""Numbers written backwards, and two values run together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise.decoder import Decoder, told
from sensitive_scan.disguise.view import Change, turned
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.disguise.view import View

_BACKWARDS = late_pattern(r"(?<![^\W_])[0-9](?:[ .-]?[0-9]){6,29}+(?![^\W_])")
_TWICE = late_pattern(r"(?<![^\W_])[0-9]{18,38}+(?![^\W_])")
_HINTS = ("revers", "backward", "mirror", "right to left", "ulta", "invert", "flipped")


def _decode(text: str) -> Iterator[View]:
    yield from _reversed(text)
    yield from told(text, _apart(text), "two numbers run together")


def _apart(text: str) -> Iterator[Change]:
    for run in _TWICE.finditer(text):
        start, end = run.span()
        if (end - start) % 2 == 0:
            middle = (start + end) // 2
            yield Change(middle - 1, middle, f"{text[middle - 1]} ")


def _reversed(text: str) -> Iterator[View]:
    """The view in which each number stands backwards where it stood, if a word says so; labels around it stay.

    Without one, every tenth number of an ordinary column would be a card backwards.
    """
    if any(map(text.lower().__contains__, _HINTS)) and _CALLED.search(text):
        view = turned(text, (run.span() for run in _BACKWARDS.finditer(text)), "digits backwards")
        if view is not None:
            yield view


_HINT_TRIGGERS = tuple(
    trigger
    for hint in _HINTS
    for trigger in (f"{hint}[^\\x1f]{{0,40}}[0-9][ .-]?[0-9]{{2}}", f"[0-9]{{3}}[^0-9\\x1f]{{0,30}}{hint}")
)
_CALLED = late_pattern("|".join(_HINT_TRIGGERS), regex.IGNORECASE)
DECODER = Decoder(_decode, numeric=(*_HINT_TRIGGERS, "[0-9]{18}"))
