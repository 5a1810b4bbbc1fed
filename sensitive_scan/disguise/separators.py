"""Numbers broken up: by odd or repeated separators, line breaks, tags, marks, words for marks, digit by digit."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise.decoder import SHORT_GROUPS, Decoder, compiled, repeated, told
from sensitive_scan.disguise.view import Change
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.disguise.view import View

TAG = r"<!--(?:(?!-->)[^\x1f]){0,200}-->|<[^<>\x1f]{1,80}>|/\*[^*\x1f]{0,80}\*/"
"""A tag or a comment of HTML, or a comment of code."""
_MARK_WORDS = "dash|hyphen|minus|space|blank|dot|point|period|slash|stroke|comma|underscore|star|asterisk|colon"
_GAP = rf"(?:{TAG}|[ ]?(?:{_MARK_WORDS})[ ]?|[^\w\x1f]|_)"
_RUN = late_pattern(rf"(?<![^\W_])[0-9]++(?:{_GAP}{{1,8}}+[0-9]++)++", regex.IGNORECASE)
_PART = late_pattern(rf"(?:{TAG})(*SKIP)(*FAIL)|[0-9]+")
_FEWEST_DIGITS = 7
_MOST_DIGITS_OF_TWO = 19
_USUAL_GAPS = frozenset(" .-")
_LETTERS_APART = r"[ .,_*|~/:;-]"
_LETTERS = late_pattern(
    rf"(?<![^\W_])(?:[0-9A-Za-z](?:{_LETTERS_APART}{{1,3}}+[0-9A-Za-z](?![^\W_])){{6,39}}+"
    "|[0-9A-Za-z]{1,6}+(?:[*~^`]{1,3}+[0-9A-Za-z]{1,6}+){2,12}+)(?![^\\W_])"
)
_ALNUM = late_pattern("[0-9A-Za-z]+")
_SHORTEST, _LONGEST = 7, 40
_FEWEST_WITH_LETTERS = 3


def _decode(text: str) -> Iterator[View]:
    runs = [run for run in _RUN.finditer(text) if _is_odd(run[0])]
    yield from told(text, (change for run in runs for change in _joined(run)), "separators between digits")
    yield from told(text, (change for run in runs for change in _spaced(run)), "odd separators between digits")
    yield from told(text, _letters(text), "separators between letters and digits")


def _is_odd(run: str) -> bool:
    digits = len(_DIGIT.findall(run))
    if digits < _FEWEST_DIGITS:
        return False
    data = run.encode("utf-8", "replace")
    if _ODD.search(data):
        return True
    return digits <= _MOST_DIGITS_OF_TWO and _ODD_HALVES.search(data) is not None


def _gaps(run: regex.Match[str]) -> Iterator[tuple[int, int, bool]]:
    """The places between the groups of digits, and whether a single digit stands on both sides."""
    before = None
    for part in _PART.finditer(run.string, *run.span()):
        if before is not None:
            yield before.end(), part.start(), len(before[0]) == len(part[0]) == 1
        before = part


def _joined(run: regex.Match[str]) -> Iterator[Change]:
    for start, end, _ in _gaps(run):
        yield Change(start, end, "")


def _spaced(run: regex.Match[str]) -> Iterator[Change]:
    """The groups kept apart by what people write between them; what is written digit by digit is joined."""
    for start, end, single in _gaps(run):
        gap = run.string[start:end]
        if single:
            yield Change(start, end, "")
        elif gap not in _USUAL_GAPS:
            yield Change(start, end, " ")


def _letters(text: str) -> Iterator[Change]:
    for run in _LETTERS.finditer(text):
        says = "".join(_ALNUM.findall(run[0]))
        if not says.isdecimal() and _SHORTEST <= len(says) <= _LONGEST and _has_digits(says):
            parts = list(_ALNUM.finditer(text, *run.span()))
            for before, after in pairwise(parts):
                yield Change(before.end(), after.start(), "")


def _has_digits(says: str) -> bool:
    return len(_DIGIT.findall(says)) >= _FEWEST_WITH_LETTERS


_DIGIT = re.compile("[0-9]")
_STRANGE = r"[*|~^\\\x60\[\]{}<>!?_#=]"
_MORE = r"[*|~^\\\x60\[\]{}<>!?_#=+'&@()\x22\x80-\xff]"
_STRANGE_GAP = f" ?(?:{_MORE}{{1,8}} ?){{1,2}}"
_REST = r"[ *|~^\\\x60\[\]{}<>!?_#=+'&@()\x22\x80-\xff]{0,8}"
_FOREIGN = r"[\xc2\xe2\xe3\xf0][\x80-\xff]{1,7}"
"""The bytes of symbols: bullets, ideographic marks, emoji."""
_END = "(?:$|[^0-9A-Za-z])"
_AGAIN = r"(?: {2,8}|-{2,8}|\.{2,8}|/{2,8}|,{2,8}| - |[\t\r\n\x0b\x0c]{1,4})"
_ODD_TRIGGERS = (
    # digit by digit, two by two, three by three
    *SHORT_GROUPS,
    r"[_/:;][0-9](?:[ .,_/:;-]{1,2}[0-9]){3}",
    *repeated((*("[0-9]{3}",) * 4, "[0-9]"), (" ", r"\.", "-")),
    # what nobody writes between groups of digits
    f"[0-9] ?{_STRANGE}{_REST}[0-9]{{2,6}}{_STRANGE_GAP}[0-9]{{3}}",
    f"[0-9] ?{_STRANGE}{_REST}(?:[0-9]{{1,6}}{_STRANGE_GAP}){{2}}[0-9]",
    f"{_FOREIGN} ?[0-9]{{1,6}} ?{_FOREIGN} ?[0-9]",
    r"[+'&@][0-9]{2,6}[+'&@][0-9]{3,6}|[0-9]\)[(\[ ]{1,2}[0-9]{2,6}\)[(\[ ]{1,2}[0-9]{2}",
    # what is written in dates and lists, but between other groups
    *repeated(("[0-9]{4}", "[0-9]{4,6}", "[0-9]{3}"), ("/", ",", ":", ";", r"\.", r"\\", "_")),
    *repeated(("[0-9]{4}", "[0-9]{4}", "[0-9]{4}", "[0-9]{4}"), (", ", " / ")),
    *repeated(("[0-9]{3}", "[0-9]{2}", "[0-9]{4}"), ("/", ":", "_")),
    *(f"{mark}[0-9]{{2,6}}{_AGAIN}[0-9]{{3}}" for mark in ("  ", "--", r"\.\.", "//", ",,", " - ", r"[\t\n\x0b\x0c]")),
    r"[0-9](?:<[^<>\x1f]{1,80}>[0-9<]|<!--|/\*[^*\x1f]{0,80}\*/)",
    *(f"{word} ?[0-9]{{1,6}} ?(?:{_MARK_WORDS}) ?[0-9]" for word in _MARK_WORDS.split("|")),
)
_HALVES_TRIGGERS = (
    *(f"[0-9]{mark}{{1,3}}[0-9]{{4}}" for mark in (r"\*", "~", r"\^", r"\|", r"\x60", r"\{", r"\}", r"\[", r"\]")),
    *(f"[0-9]{mark}[0-9]{{7,9}}{_END}" for mark in (r"\t", r"\n", "_", "=", "#", "&", "  ")),
)
_ODD, _ODD_HALVES = compiled(_ODD_TRIGGERS), compiled(_HALVES_TRIGGERS)
DECODER = Decoder(
    _decode, numeric=(*_ODD_TRIGGERS, *_HALVES_TRIGGERS, "[*~^\\x60][0-9A-Za-z]{1,6}[*~^\\x60]{1,3}[0-9A-Za-z]")
)
