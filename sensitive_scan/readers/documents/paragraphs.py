"""Paragraphs of printed lines: sentences put together again, and labels with the values below them.

A page only has lines. What a number is, the words around it tell, and these may stand in the line before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_STOPS = ".!?:;"
_HYPHENS = "-\u2010\u00ad"
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


def paragraphs(lines: Sequence[str], shares: Sequence[float] | None = None) -> Iterator[tuple[int, str]]:
    """The lines of a page as texts that stand for themselves, each with the number of its first line from 0.

    A line that goes on the sentence of a long one is joined with a space, or without where a word was parted; a label
    and the value below it are joined with a line feed; all others stay alone. No text is longer than some pages.

    Args:
        lines: the lines from above.
        shares: what :func:`figure_shares` gives for them, if it is known already.
    """
    wide = _width(lines)
    first, pieces, size = 0, [""], 0
    before, before_share, is_pair = "", 1.0, False
    for number, (raw, share) in enumerate(zip(lines, figure_shares(lines) if shares is None else shares, strict=True)):
        line = raw.strip()
        joint = None
        if before and line and size < _MOST:
            joint = _joint((before, before_share), (line, share), wide, is_pair=is_pair)
        if joint is None:
            if before:
                yield first, "".join(pieces)
            first, pieces, size = number, [line], 0
        elif joint == _UNDO:
            pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
        else:
            pieces += (joint, line)
        is_pair = joint == "\n"
        size += len(line)
        before, before_share = line, share
    if before:
        yield first, "".join(pieces)


def figure_shares(lines: Sequence[str]) -> list[float]:
    """The share of digits in each line; lines of few words count as all digits."""
    return [digits_in(line) / len(line) if line.count(" ") >= _WORDS else 1.0 for line in lines]


_UNDO = "\b"
"""The joint of the two halves of a word: its hyphen goes."""


def _width(lines: Sequence[str]) -> int:
    """How long the long lines are: nearly the longest, which may be one that ran out of the page."""
    lengths = sorted(map(len, lines))
    return lengths[int((len(lengths) - 1) * _LONGEST)] if lengths else 0


def _joint(above: tuple[str, float], below: tuple[str, float], wide: int, *, is_pair: bool) -> str | None:
    """What stands between two lines that belong together; ``None`` if they do not."""
    (before, before_share), (line, share) = above, below
    if "<" in before and _is_zone(before, line):
        return "\n"
    if is_pair:
        return None
    length = len(before)
    if before[-1] in _HYPHENS and length > 1 and before[-2].isalnum():
        if before[-2].islower() and line[0].islower():
            return _UNDO
        if line[0].isalnum():
            return ""
    if length >= _SENTENCE and length >= _RAGGED * wide:
        return " " if before_share <= _SOME and _goes_on(before, before_share, line, share, wide) else None
    return "\n" if length <= _LABEL and _is_label(before) and _is_value(line, before[-1] == ":") else None


def _goes_on(before: str, before_share: float, line: str, share: float, wide: int) -> bool:
    """Whether a line goes on the sentence of the long one before, and is no row below another."""
    if line[0].islower():
        return True
    end = before[-1]
    if end in _STOPS or len(before) < _LONG * wide:
        return False
    if end == "," or (end.islower() and line[0].isdigit()):
        return True
    is_prose = before_share <= _FEW and (share <= _FEW or len(line) < _RAGGED * wide)
    return is_prose and (wide >= _BOOK or end.islower())


def _is_zone(before: str, line: str) -> bool:
    """Whether two lines are of one machine-readable zone, as in passports."""
    return len(before) in _ZONE and abs(len(line) - len(before)) <= 1 and " " not in before and line.isupper()


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
