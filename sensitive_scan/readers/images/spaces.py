"""What the recognition of characters gets wrong in a line and the picture or the neighbours put right.

Spaces that it leaves out are gaps between the characters that are wider than the others of the line; between digits,
which all take the same width but for their ink, it is the distance of their middles that counts. Letters that look like
digits are digits among digits.
"""

from __future__ import annotations

import itertools
import re
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

_GAP, _TIMES = 6.0, 2.6
_AROUND_ONE = 1.4
_PITCHES, _FEWEST = 1.3, 3
_INK, _INK_SHARE = 24, 3
_ALIKE = str.maketrans("lI|iOo", "111100")
_ALMOST = re.compile(r"(?<![\w|])(?=[\dlI|iOo]*\d)[\dlI|iOo]{4,}(?![\w|])(?: [\dlI|iOo]{2,4}(?![\w|]))*")


class Gap(NamedTuple):
    """Blank columns in a line: where they are in the middle, how many, and how far the characters around are apart."""

    middle: float
    width: float
    pitch: float


def spaced(characters: Sequence[tuple[str, float]], line: NDArray[np.uint8]) -> str:
    """The characters of a line, with their places in it, as a text with spaces."""
    return "".join(_pieces(characters, gaps(line))).strip()


def figures(text: str) -> str:
    """The text with digits for the letters that look like them, in long words that have digits and none but such."""
    return _ALMOST.sub(lambda found: found[0].translate(_ALIKE), text)


def gaps(line: NDArray[np.uint8]) -> list[Gap]:
    """The blank columns between the characters of a line."""
    ink = np.abs(line.astype(np.int16) - np.int16(np.median(line)))
    filled = np.flatnonzero((ink > max(_INK, int(ink.max()) // _INK_SHARE)).any(axis=0))
    if len(filled) == 0:
        return []
    breaks = np.flatnonzero(np.diff(filled) > 1)
    starts, ends = filled[np.append(0, breaks + 1)], filled[np.append(breaks, len(filled) - 1)]
    middles = (starts + ends) / 2
    return [
        Gap(float(start + end) / 2, float(start - end - 1), float(pitch))
        for end, start, pitch in zip(ends[:-1], starts[1:], np.diff(middles), strict=True)
    ]


def _pieces(characters: Sequence[tuple[str, float]], blanks: Sequence[Gap]) -> Iterator[str]:
    between = list(_between(characters, blanks))
    pairs = [one + other for (one, _), (other, _) in itertools.pairwise(characters)]
    known = [(gap, pair.isdigit()) for gap, pair in zip(between, pairs, strict=True) if gap]
    pitches = [gap.pitch for gap, is_number in known if is_number]
    widths = [gap.width for gap, is_number in known if not is_number]
    if len(widths) < _FEWEST:
        widths = [gap.width for gap, _ in known]
    least = max(_GAP, _TIMES * median(widths)) if widths else 0.0
    pitch = _PITCHES * median(pitches) if len(pitches) >= _FEWEST else 0.0
    yield from (character for character, _ in characters[:1])
    for gap, pair in zip(between, pairs, strict=True):
        if gap and " " not in pair:
            is_number = pair.isdigit()
            enough = least * (_AROUND_ONE if "1" in pair and not is_number else 1.0)
            if gap.width >= enough and (not is_number or gap.pitch >= pitch):
                yield " "
        yield pair[-1]


def _between(characters: Sequence[tuple[str, float]], blanks: Sequence[Gap]) -> Iterator[Gap | None]:
    """The widest gap between each character and the next, if there is one."""
    at = 0
    for (_, here), (_, there) in itertools.pairwise(characters):
        while at < len(blanks) and blanks[at].middle <= here:
            at += 1
        widest: Gap | None = None
        while at < len(blanks) and blanks[at].middle < there:
            if widest is None or blanks[at].width > widest.width:
                widest = blanks[at]
            at += 1
        yield widest
