"""Parts of a text that are written as fields: a label, a colon and a value, as in forms that were pasted into notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_LABEL, _LONGEST_VALUE = 40, 120
_LABEL = regex.compile(
    # behind the text's beginning, a mark or a wide space, a letter and what is no mark, then a colon;
    # every repeat is bounded, so that the time grows with the length alone
    r"(?:^|(?<=[\n;|,./*(_\u2022-])|(?<=\s\s))\s{0,8}"
    rf"(?P<label>\p{{L}}[^\n:;|,.=?]{{0,{_LONGEST_LABEL - 1}}}?)\s?[:=?]+[ \t]*",
    flags=regex.VERSION1,
)
_END = regex.compile(r"[\n;|]|\.(?:\s|$)", flags=regex.VERSION1)
_TRIMMED = " \t,/*(_.\u2022-"


class Labelled(NamedTuple):
    """A value from ``start`` up to, without, ``end``, and the label before it."""

    label: str
    start: int
    end: int


def labelled_parts(text: str) -> Iterator[Labelled]:
    """The labelled values of a folded text, in order; a value ends at a line, a sentence or the next label."""
    labels = list(_LABEL.finditer(text))
    for at, match in enumerate(labels):
        start = match.end()
        stop = min(labels[at + 1].start() if at + 1 < len(labels) else len(text), start + _LONGEST_VALUE)
        end = _END.search(text, start, stop)
        value = text[start : end.start() if end else stop].rstrip(_TRIMMED)
        if value:
            yield Labelled(match["label"], start, start + len(value))
