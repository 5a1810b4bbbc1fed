"""Paragraphs of printed lines: sentences put together again, and labels with the values below them.

A page only has lines. What a number is, the words around it tell, and these may stand in the line before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STOPS = (".", "!", "?", ":", ";")
_HYPHENS = ("-", "\u2010", "\u00ad")
_DIGITS = b"0123456789"
_LONG = 0.7
_RAGGED = 0.5
_LONGEST = 0.9
_SENTENCE, _BOOK = 36, 64
_WORDS = 3
_SOME, _FEW = 0.3, 0.1
"""Shares of digits: of a line with a number in it, and of prose."""
_LABEL, _LABEL_WORDS = 40, 5
_VALUE, _VALUE_WORDS, _SHORTEST_VALUE = 60, 6, 4
_ZONE = range(29, 46)
_MOST = 20_000


def paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines of a page as texts that stand for themselves, each with the number of its first line from 0.

    A line that goes on the sentence of a long one is joined with a space, or without where a word was parted; a label
    and the value below it are joined with a line feed; all others stay alone. No text is longer than some pages.
    """
    wide = _width(lines)
    first, pieces, size = 0, [""], 0
    before = _NOTHING
    is_pair = False
    for number, raw in enumerate(lines):
        text = raw.strip()
        line = _Line(text, _figures(text)) if text else _NOTHING
        joint = _joint(before, line, wide, is_pair) if before.text and text and size < _MOST else None
        if joint is None:
            if before.text:
                yield first, "".join(pieces)
            first, pieces, size = number, [text], 0
        elif joint == _UNDO:
            pieces[-1] = pieces[-1][:-1]
            pieces.append(text)
        else:
            pieces += (joint, text)
        is_pair = joint == "\n"
        size += len(text)
        before = line
    if before.text:
        yield first, "".join(pieces)


class _Line(NamedTuple):
    """A line, and the share of digits in it; lines of few words count as all digits."""

    text: str
    figures: float


_NOTHING = _Line("", 1.0)
_UNDO = "\b"
"""The joint of the two halves of a word: its hyphen goes."""


def _width(lines: Sequence[str]) -> int:
    """How long the long lines are: nearly the longest, which may be one that ran out of the page."""
    lengths = sorted(map(len, lines))
    return lengths[int((len(lengths) - 1) * _LONGEST)] if lengths else 0


def _joint(first: _Line, second: _Line, wide: int, is_pair: bool) -> str | None:
    """What stands between two lines that belong together; ``None`` if they do not."""
    before, line = first.text, second.text
    if "<" in before and _is_zone(before, line):
        return "\n"
    if is_pair:
        return None
    if before[-1] in _HYPHENS and len(before) > 1 and before[-2].isalnum():
        if before[-2].islower() and line[0].islower():
            return _UNDO
        if line[0].isalnum():
            return ""
    if len(before) >= _SENTENCE and len(before) >= _RAGGED * wide:
        return " " if _goes_on(first, second, wide) else None
    return "\n" if len(before) <= _LABEL and _is_label(before) and _is_value(line, before[-1] == ":") else None


def _goes_on(before: _Line, line: _Line, wide: int) -> bool:
    """Whether a line goes on the sentence of the long one before, and is no row below another."""
    if before.figures > _SOME:
        return False
    if line.text[0].islower():
        return True
    end = before.text[-1]
    if end in _STOPS or len(before.text) < _LONG * wide:
        return False
    if end == "," or (end.islower() and line.text[0].isdigit()):
        return True
    is_prose = before.figures <= _FEW and (line.figures <= _FEW or len(line.text) < _RAGGED * wide)
    return is_prose and (wide >= _BOOK or end.islower())


def _is_zone(before: str, line: str) -> bool:
    """Whether two lines are of one machine-readable zone, as in passports."""
    return len(before) in _ZONE and abs(len(line) - len(before)) <= 1 and " " not in before and line.isupper()


def _figures(line: str) -> float:
    return digits_in(line) / len(line) if line.count(" ") >= _WORDS else 1.0


def digits_in(line: str) -> int:
    """How many digits a line has."""
    data = line.encode("utf-8", "surrogatepass")
    return len(data) - len(data.translate(None, _DIGITS))


def _is_label(line: str) -> bool:
    """Whether a line may say what the next one is."""
    if line.count(" ") >= _LABEL_WORDS or not line[0].isalpha() or line[-1] in ".!?;,":
        return False
    return digits_in(line) <= 1


def _is_value(line: str, is_called_for: bool) -> bool:
    """Whether a line may be the value of the label above it; without a colon there only if it begins with a number."""
    if len(line) > _VALUE or line.count(" ") >= _VALUE_WORDS or line[-1] == ":":
        return False
    return is_called_for or (len(line) >= _SHORTEST_VALUE and digits_in(line.partition(" ")[0]) > 0)
