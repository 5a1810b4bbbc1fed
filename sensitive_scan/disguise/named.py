"""What stands where a label, or the name of a field, says that a number stands, however it is written.

A name that asks for a number says as much as a trigger does, and more: its value may be cut into any groups, have few
digits or none that is plain, and still be read, since only what passes the check digits of that very number counts.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise import encodings, escapes, homoglyphs, invisible, lookalikes, order, words
from sensitive_scan.disguise.separators import TAG
from sensitive_scan.disguise.view import Change, View, changed, composed
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DECODERS = tuple(
    (decoder, re.compile(needed))
    for decoder, needed in (
        (invisible.DECODER, r"[^\x00-\x7f]"),
        (homoglyphs.DECODER, r"[^\x00-\x7f]"),
        (escapes.DECODER, r"[&%\\=]"),
        (encodings.DECODER, r"[0-9A-Za-z+/_-]{8}|(?:[2-7][0-9A-Fa-f][ :,;.-]){4}|(?:[0-9]{2,3}[ ,;:./|-]{1,3}){5}"),
        (words.DECODER, r"[^\W\d_]{2}[ ,.-]{1,3}[^\W\d_]{2}|[0-9][^\W\d_]{2}"),
        (order.DECODER, r"[0-9]{18}|(?i:revers|backw|mirror|invert|flipp|ulta|right to)"),
    )
)
"""Each with what it needs, told in a microsecond."""
LONGEST = 240
"""Characters behind a name in which its value is looked for."""
_FEWEST, _MOST = 6, 128
"""Letters and digits of a value."""
_FEWEST_DIGITS = 3
_FEWEST_OF_TWO = 12
_USUAL = frozenset(" .-/_")
"""What stands between the groups of a number, so that none of them is left out."""
_DROPPED = 3
"""Groups at the end of a number that may belong to what follows it."""
_JOINT_WORDS = "is|was|are|no|nr|num|number|numero|nummer|id|es|est|ist|given as|as"
_TURNED_WORDS = "read(?:s|ing)?|in|backwards?|reversed?|mirrored|inverted|flipped"
_MARKS = rf"(?:{TAG}|[^\w\p{{No}}]|_)"
_JOINT = late_pattern(rf"(?:{_MARKS}|(?:{_JOINT_WORDS})(?![^\W_])){{0,24}}+", regex.IGNORECASE)
_CONTINUED = (
    "and|then|the|second|2nd|other|next|last|remaining|half|part|line|rest|digits?|cont(?:inued|d)?|continues|plus|with"
)
_GAP = late_pattern(
    rf"{_MARKS}{{1,16}}+(?P<words>(?:(?:{_CONTINUED})(?![^\W_]){_MARKS}{{1,4}}+){{0,4}}+)", regex.IGNORECASE
)
_LINE_ENDS = frozenset("\r\n")
_WIDE = late_pattern(r"[^\x00-\x7f]")
_GROUP = late_pattern("[0-9A-Za-z]+")
_OPENING = late_pattern(rf"(?:{_MARKS}|(?:{_TURNED_WORDS})(?![^\W_])){{0,12}}+", regex.IGNORECASE)
_DIGIT = late_pattern("[0-9]")
_LONGEST_LETTERS = 6
_TELLING = re.compile(r"[0-9]|[^\x00-\x7f]|[A-Za-z+/_=-]{12}")
"""A digit, something that is not ASCII, a long word that is none."""
_NEAR = 48
"""Characters in which something tells a value from words."""


def value_behind(text: str, end: int) -> int | None:
    """Where the value may begin that a name names which ends at ``end``; ``None`` where nothing looks like one."""
    joint = _JOINT.match(text, end, min(len(text), end + LONGEST))
    start = joint.end() if joint is not None else end
    tells = _TELLING.search(text, start, start + _NEAR) is not None or words.begins(text, start)
    return start if tells else None


def readings(text: str) -> Iterator[View]:
    """What a text that begins with a value may say: what is decoded, and the value alone, put together, longest first.

    Their number is bounded, and so is the time, since only the first :data:`LONGEST` characters are read.
    """
    stretch = text[:LONGEST]
    first = _GROUP.match(stretch)
    known = {"", first[0] if first is not None else ""}  # neither nothing nor what stands there plainly
    for view in _values(stretch):
        if view.text not in known:
            known.add(view.text)
            yield view


def _values(text: str) -> Iterator[View]:
    yield from _pieces(text)
    for outer in _decoded(text):
        yield outer
        for inner in _pieces(outer.text):
            yield composed(outer, inner)


def _decoded(text: str) -> Iterator[View]:
    plain = changed(text, _plain(text), "letters that look alike")
    if plain is not None:
        yield plain
    for decoder, needed in _DECODERS:
        if needed.search(text):
            yield from decoder.decode(text)


def _plain(text: str) -> Iterator[Change]:
    for found in _WIDE.finditer(text):
        says = homoglyphs.plain(found[0])
        if says != found[0]:
            yield Change(found.start(), found.end(), says)


def _pieces(text: str) -> Iterator[View]:
    """The value with which ``text`` begins, put together, also without its last groups, as digits, and as two."""
    groups = _groups(text)
    for last in range(len(groups), max(0, len(groups) - 1 - _DROPPED), -1):
        view = _joined(text, groups[:last]) if _may_end(text, groups, last) else None
        if view is None:
            continue
        yield view
        if all(_DIGIT.search(text, *group) for group in groups[:last]):
            yield from lookalikes.as_digits(view)
        if last == 1 and len(view.text) >= _FEWEST_OF_TWO and len(view.text) % 2 == 0:
            half = len(view.text) // 2
            for some in (slice(None, half), slice(half, None)):
                yield View(view.text[some], view.starts[some], view.ends[some], "two values run together")


def _may_end(text: str, groups: Sequence[tuple[int, int]], last: int) -> bool:
    """Whether a number may end before the group ``last``: that is a word, or apart by more than a mark."""
    if last == len(groups):
        return True
    between = text[groups[last - 1][1] : groups[last][0]]
    return between not in _USUAL or _DIGIT.search(text, *groups[last]) is None


def _groups(text: str) -> list[tuple[int, int]]:
    """The places of the groups of letters and digits in which one value may be written."""
    opening = _OPENING.match(text)
    at = opening.end() if opening is not None else 0
    found: list[tuple[int, int]] = []
    total = 0
    while (group := _GROUP.match(text, at)) is not None and total + len(group[0]) <= _MOST:
        length = found[0][1] - found[0][0] if found else len(group[0])
        if not _goes_on(group[0], length):
            if len(group[0]) < length:  # the last group of a value is often shorter, and may be of letters
                found.append(group.span())
            break
        found.append(group.span())
        total += len(group[0])
        gap = _GAP.match(text, group.end())
        if gap is None or (gap["words"] and _LINE_ENDS.isdisjoint(gap[0])):
            break
        at = gap.end()
    return found


def _goes_on(group: str, length: int) -> bool:
    """Whether a group may belong to a number whose first group has some ``length``, and is no word."""
    if _DIGIT.search(group) is not None or len(group) == 1:
        return True
    return len(group) <= _LONGEST_LETTERS and (len(group) == length or group.isupper())


def _joined(text: str, groups: Sequence[tuple[int, int]]) -> View | None:
    start, end = groups[0][0], groups[-1][1]
    said = "".join(text[first:last] for first, last in groups)
    if not _FEWEST <= len(said) <= _MOST or len(_DIGIT.findall(said)) < _FEWEST_DIGITS:
        return None
    places = [at for first, last in groups for at in range(first, last)]
    technique = "it is cut into groups of its own" if end - start > len(said) else "it is written on its own"
    return View(said, places, [at + 1 for at in places], technique)
