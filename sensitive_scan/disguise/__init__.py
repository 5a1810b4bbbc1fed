"""What disguised texts say: decoders of zero-width characters, escapes, encodings, odd separators, digits as words."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

from sensitive_scan.disguise import encodings, escapes, homoglyphs, invisible, lookalikes, order, separators, words
from sensitive_scan.disguise.decoder import FEWEST_DIGITS
from sensitive_scan.disguise.view import Change, View, changed, composed
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    import regex

    from sensitive_scan.disguise.decoder import Decoder

    Called = Callable[[str], Container[Decoder]]

__all__ = ["ANYWHERE", "FEWEST_DIGITS", "NUMERIC", "TooManyViewsError", "View", "squeezed", "views"]

_OUTER = (invisible.DECODER, homoglyphs.DECODER, escapes.DECODER, encodings.DECODER)
"""What hides any text."""
_INNER = (separators.DECODER, words.DECODER, lookalikes.DECODER, order.DECODER)
"""What hides a number."""
_STEPS: tuple[tuple[tuple[Decoder, ...], tuple[Decoder, ...]], ...] = (
    (_OUTER, (*_OUTER, *_INNER)),
    (_INNER, (order.DECODER,)),
)
"""What may be looked behind first, and what behind that."""
_OVER_LINES = r"[0-9]{2} ?(?:-|\.\.\.|and then)?\r?\n ?[0-9A-Z]{2}"
_DECODERS = (*_OUTER, *_INNER)


def _by_trigger(triggers: Iterable[tuple[str, Decoder]]) -> dict[str, frozenset[Decoder]]:
    found: dict[str, frozenset[Decoder]] = {}
    for trigger, decoder in triggers:
        found[trigger] = found.get(trigger, frozenset()) | {decoder}
    return found


ANYWHERE = _by_trigger((one, decoder) for decoder in _DECODERS for one in decoder.anywhere)
NUMERIC = _by_trigger((one, decoder) for decoder in _DECODERS for one in decoder.numeric) | {_OVER_LINES: frozenset()}
"""Expressions on the UTF-8 bytes of folded texts, regardless of ASCII case, with the decoders that they call.

Where none matches, there is no view; where a text has fewer than :data:`FEWEST_DIGITS` digits, the numeric ones count
for nothing. What goes over the end of a line calls no decoder: it is always looked for.
"""
_MOST_VIEWS = 48
_MOST_TIMES_AS_LONG = 32
_LEAST_ROOM = 1 << 16
"""Characters that all views of a text may have together, however short it is."""
_FEWEST_OF_A_VALUE, _MOST_OF_A_VALUE = 7, 200
_FEWEST_OF_A_FIELD = 3
_DIGIT = late_pattern("[0-9]")
_MARKS = late_pattern(r"[^0-9A-Za-z]+")
_REACH, _MOST_DIGITS = 40, 19
_ENDS, _BEGINS = late_pattern("[0-9A-Z][0-9A-Z .-]*$"), late_pattern("[0-9A-Z][0-9A-Z .-]*")
_LINE_END = late_pattern(r"(?<=[0-9]) ?(?:-|\.\.\.|and then)?\r?\n ?(?=[0-9A-Z]{2})")
_FOLDABLE = late_pattern(r"(?V1)[[\p{Nd}\p{Zs}\p{Pd}]--[\x00-\x7f]]")


class TooManyViewsError(Exception):
    """A text may say more in disguise than is looked at; what its first views do not hold counts as unscanned."""

    def __init__(self) -> None:
        super().__init__("more of this cell may be in disguise than is looked behind")


def views(text: str, called: Called) -> Iterator[View]:
    """What ``text`` says behind one disguise, then behind two; each view differs from the text and the other views.

    ``called`` tells which decoders the triggers in a text call, of it and of what it says behind the first disguise.
    Their number and their size together are bounded, and so is the time, which is linear in the length of the text.

    Raises:
        TooManyViewsError: behind the last view, if there are more than the bounds let through.
    """
    room = max(_LEAST_ROOM, _MOST_TIMES_AS_LONG * len(text))
    known = {text}
    for view in _all(text, called):
        room -= len(view.text)
        if room < 0:
            raise TooManyViewsError
        if view.text not in known:
            if len(known) > _MOST_VIEWS:
                raise TooManyViewsError
            known.add(view.text)
            yield view


def _over_lines(text: str) -> Iterator[View]:
    """A number that goes on in the next line, with a space or nothing for what stands between."""
    ends = [Change(*found.span(), " ") for found in _LINE_END.finditer(text) if _is_one(text, *found.span())]
    for says in (" ", ""):
        view = changed(text, (end._replace(says=says) for end in ends), "a number over two lines")
        if view is not None:
            yield view


def _is_one(text: str, end: int, start: int) -> bool:
    """Whether what ends before a line's end and what begins behind it have as many digits together as one number."""
    last, first = _ENDS.search(text[max(0, end - _REACH) : end]), _BEGINS.match(text[start : start + _REACH])
    digits = sum(len(_DIGIT.findall(part[0])) for part in (last, first) if part)
    return _FEWEST_OF_A_VALUE <= digits <= _MOST_DIGITS


def squeezed(text: str) -> Iterator[View]:
    """A short text without anything but its letters and digits, as the value of a field that asks for one.

    Nothing if it has nothing else, or too little or too much to be one value, or hardly a digit.
    """
    if not (_FEWEST_OF_A_VALUE <= len(text) <= _MOST_OF_A_VALUE and len(_DIGIT.findall(text)) >= _FEWEST_OF_A_FIELD):
        return
    view = changed(text, (Change(*run.span(), "") for run in _MARKS.finditer(text)), "separators")
    if view is not None and len(view.text) >= _FEWEST_OF_A_VALUE:
        yield view


def _all(text: str, called: Called) -> Iterator[View]:
    first: list[tuple[View, tuple[Decoder, ...]]] = []
    calling = called(text)
    for decoders, then in _STEPS:
        for view in _decoded(text, decoders, calling):
            first.append((view, then))
            yield view
    yield from _over_lines(text)
    for view, then in first:
        for inner in _decoded(view.text, then, called(view.text)):
            yield composed(view, inner)


def _decoded(text: str, decoders: tuple[Decoder, ...], called: Container[Decoder]) -> Iterator[View]:
    for decoder in decoders:
        if decoder in called:
            for view in decoder.decode(text):
                yield replace(view, text=_FOLDABLE.sub(_plain, view.text), is_sure=decoder in _OUTER)


def _plain(found: regex.Match[str]) -> str:
    """A decimal digit, a space or a dash of any script as that of ASCII."""
    if found[0].isdecimal():
        return str(unicodedata.decimal(found[0]))
    return " " if found[0].isspace() else "-"
