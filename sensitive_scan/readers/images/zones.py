"""Machine-readable zones (ICAO Doc 9303) among lines of recognised characters, repaired where the rules decide it.

The zone's alphabet is A to Z, 0 to 9 and ``<``, each place holds a letter, a digit or either, and most fields have a
check digit. What the recognition of characters makes of them (O for 0, a guillemet for two fillers, a filler more or
less in a long run of them) can so be undone. A zone is given only if all its check digits hold afterwards.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.check.mrz import check_digit, is_zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class _Layout(NamedTuple):
    """A form of zone: its lines by place, ``a`` a letter or filler, ``n`` a digit or filler, ``x`` any of them.

    ``numbers`` are fields of any characters with the place of their check digit: line, first place, check's place.
    """

    first: str
    lines: tuple[str, ...]
    number: tuple[int, int, int]


_TD1 = _Layout("ACI", ("axaaaxxxxxxxxxnxxxxxxxxxxxxxxx", "nnnnnnnannnnnnnaaaxxxxxxxxxxxn", "a" * 30), (0, 5, 14))
_SECOND = "xxxxxxxxxnaaannnnnnnannnnnnn"
_FORMS = (
    _TD1,
    _Layout("ACIPV", ("axaaa" + "a" * 39, _SECOND + "x" * 14 + "nn"), (1, 0, 9)),
    _Layout("V", ("axaaa" + "a" * 39, _SECOND + "x" * 16), (1, 0, 9)),
    _Layout("ACIP", ("axaaa" + "a" * 31, _SECOND + "x" * 7 + "n"), (1, 0, 9)),
    _Layout("V", ("axaaa" + "a" * 31, _SECOND + "x" * 8), (1, 0, 9)),
)
_FRENCH = _Layout("I", ("a" * 30 + "xxxnnn", "nnnnxxnnnnnnn" + "a" * 14 + "nnnnnnnan"), (1, 0, 12))
_LAYOUTS = (*_FORMS, _FRENCH)
_MOST_LINES = 3

_SPELLINGS = str.maketrans(
    {"\u00ab": "<<", "\u300a": "<<", **dict.fromkeys("\u2039\u3008\uff1c\u304f\u2264", "<"), **dict.fromkeys(" \t.,")}
)
"""Guillemets, CJK brackets and others that fillers are taken for; spaces and specks go."""
_TO_DIGITS = str.maketrans("OQDILZSGB", "000112568")
_TO_LETTERS = str.maketrans("012568", "OIZSGB")
_EITHER = dict(zip("OIBSZG018526", "018526OIBSZG", strict=True))
_LIKELY = re.compile(r"[A-Z0-9<]{20,50}")
_RUNS = re.compile("<+")
_MISREAD = re.compile(r"(?<=<<)[KCLS](?=<<|$)")
"""One filler among others that was taken for a letter."""
_LONGEST, _MOST_WAYS = 100, 64
_SHORTER, _LONGER = 20, 3
"""How many fillers a line may have lost or won."""


def zones(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The zones among lines: the number of the first line, how many lines it takes, and its text with line feeds."""
    clean = [_spelled(line) for line in lines]
    at = 0
    while at < len(lines):
        found = _found(clean[at : at + _MOST_LINES])
        if found:
            count = found.count("\n") + 1
            yield at, count, found
            at += count
        else:
            at += 1


def _found(lines: Sequence[str]) -> str | None:
    """The zone that lines begin with, in the layout whose lengths fit best."""
    if not lines or not lines[0]:
        return None
    layouts = [layout for layout in _LAYOUTS if len(layout.lines) <= len(lines) and lines[0][0] in layout.first]
    layouts.sort(key=lambda layout: sum(abs(len(a) - len(b)) for a, b in zip(lines, layout.lines, strict=False)))
    return next((zone for layout in layouts if (zone := _zone(lines[: len(layout.lines)], layout))), None)


def _spelled(line: str) -> str:
    """A line in the alphabet of zones, empty if it can be no line of one."""
    if len(line) > _LONGEST:
        return ""
    text = line.translate(_SPELLINGS).upper()
    return text if _LIKELY.fullmatch(text) else ""


def _zone(lines: Sequence[str], layout: _Layout) -> str | None:
    """The zone that lines are in a layout, if they are one."""
    pairs = list(zip(lines, layout.lines, strict=True))
    if not all(lines) or not all(-_SHORTER <= len(line) - len(places) <= _LONGER for line, places in pairs):
        return None
    choices = [list(_fitted(line, places)) for line, places in pairs]
    for fitted in itertools.islice(itertools.product(*choices), _MOST_WAYS):
        for repaired in _numbered(fitted, layout):
            if is_zone("".join(repaired)):
                return "\n".join(repaired)
    return None


def _fitted(line: str, places: str) -> Iterator[str]:
    """A line in the length of its layout and with characters that its places may hold, in likely ways."""
    if places.endswith("aaa"):  # names, behind which fillers follow to the end
        line = _MISREAD.sub("<", line).rstrip("<")
        yield _placed(line.ljust(len(places), "<")[: len(places)], places)
        return
    missing = len(places) - len(line)
    if not missing:
        yield _placed(line, places)
        return
    runs = sorted(_RUNS.finditer(line), key=lambda run: run.start() - run.end())
    for run in runs[:4]:
        if run.end() - run.start() + missing >= 0:
            yield _placed(line[: run.start()] + "<" * (len(run[0]) + missing) + line[run.end() :], places)


def _placed(line: str, places: str) -> str:
    digits, letters = line.translate(_TO_DIGITS), line.translate(_TO_LETTERS)
    sources = {"n": digits, "a": letters, "x": line}
    return "".join(sources[place][at] for at, place in enumerate(places))


def _numbered(lines: tuple[str, ...], layout: _Layout) -> Iterator[tuple[str, ...]]:
    """The lines as they are, and, where the document number's check digit fails, with one character of it exchanged."""
    yield lines
    row, start, check = layout.number
    line = lines[row]
    number = line[start:check]
    for at, character in enumerate(number):
        other = number[:at] + _EITHER.get(character, character) + number[at + 1 :]
        if other != number and line[check] == str(check_digit(other)):
            yield (*lines[:row], line[:start] + other + line[check:], *lines[row + 1 :])
