"""Parts of a text that are written as fields: a label, a colon and a value, as in forms that were pasted into notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_LABEL, _LONGEST_VALUE = 40, 120
_LABEL = late_pattern(
    # behind the text's beginning, a mark or a wide space, a letter and what is no mark, then a colon;
    # every repeat is bounded, so that the time grows with the length alone
    r"(?:^|(?<=[\n;|,./*(_\u2022-])|(?<=\s\s))\s{0,8}"
    rf"(?P<label>\p{{L}}[^\n:;|,.=?]{{0,{_LONGEST_LABEL - 1}}}?)\s?[:=?]+[ \t]*",
    flags=regex.VERSION1,
)
_APART = late_pattern(
    # a line of few letters and no marks, or what stands before a wide gap, and what is below or behind it
    rf"(?:^|(?<=\n))[ \t]{{0,8}}(?P<label>\p{{L}}[^\n:;|.=?\t0-9]{{0,{_LONGEST_LABEL - 1}}}?)"
    # looked ahead at only, for a value's line may be the label of the next one
    r"(?=(?:[ \t]{2,80}|\t|[ \t]{0,8}\n[ \t]{0,8})"
    rf"(?P<value>[^\s:][^\n:]{{0,{_LONGEST_VALUE - 1}}})(?:\n|$))",
    flags=regex.VERSION1,
)
_END = late_pattern(r"[\n;|]|\.(?:\s|$)", flags=regex.VERSION1)
_COLONS, _GAPS = ":=?", ("\n", "\t", "  ")
"""What a text has that has a label before a colon, and what one has in which a value stands apart."""
_TRIMMED = " \t,/*(_.\u2022-"


class Labelled(NamedTuple):
    """A value from ``start`` up to, without, ``end``, and the label before it."""

    label: str
    start: int
    end: int


def labelled_parts(text: str) -> Iterator[Labelled]:
    """The labelled values of a folded text: after a colon, and those that stand apart as in forms that were printed.

    A value after a colon ends at a line, a sentence or the next label.
    """
    yield from sorted([*_after_colons(text), *_apart(text)], key=lambda part: part.start)


def _apart(text: str) -> Iterator[Labelled]:
    if not any(gap in text for gap in _GAPS):
        return
    for match in _APART.finditer(text):
        value = match["value"].rstrip(_TRIMMED)
        if value:
            yield Labelled(match["label"], match.start("value"), match.start("value") + len(value))


def _after_colons(text: str) -> Iterator[Labelled]:
    if not any(mark in text for mark in _COLONS):
        return
    labels = list(_LABEL.finditer(text))
    for at, match in enumerate(labels):
        start = match.end()
        stop = min(labels[at + 1].start() if at + 1 < len(labels) else len(text), start + _LONGEST_VALUE)
        end = _END.search(text, start, stop)
        value = text[start : end.start() if end else stop].rstrip(_TRIMMED)
        if value:
            yield Labelled(match["label"], start, start + len(value))
