"""Printed tables in PDF: rows of a page whose cells stand under each other, so that a header gives them names.

PDFium joins what stands on a line with single spaces. Where some lines in a row have numbers and few words, the places
of the characters around their spaces tell which are gaps between columns. Pages of prose cost nothing.
"""

from __future__ import annotations

import ctypes
import itertools
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from pypdfium2 import raw

from sensitive_scan.readers.documents.paragraphs import digits_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_FEWEST_ROWS, _MOST_ROWS = 3, 2_000
_LONGEST, _MOST_WORDS = 300, 40
_FEW_DIGITS = 0.15
_SHORT = 42
_GAP = 0.75
"""How wide a gap between columns is at least, in font sizes; a space is a quarter, in fonts of one width 0.6."""
_LINE_END = 2


class _Cell(NamedTuple):
    """A cell's text and its extent from left to right, in points."""

    text: str
    left: float
    right: float


class Table(NamedTuple):
    """A table in the lines of a page: the number of its first line, its rows, one a line, and where its columns are."""

    first: int
    rows: list[list[str]]
    columns: list[tuple[float, float]]

    def is_form(self) -> bool:
        """Whether it has names on the left and values on the right, without a header above."""
        if len(self.columns) != 2:  # noqa: PLR2004 - names and values
            return False
        names = [row[0] for row in self.rows if row[0]]
        value = self.rows[0][1]
        is_named = not any(map(digits_in, names)) and len(set(names)) == len(names) > 0
        return is_named and (digits_in(value) > 0 or names[0].endswith(":"))

    def goes_on(self, other: Table) -> bool:
        """Whether its columns are those of another, on the page before."""
        pairs = zip(self.columns, other.columns, strict=False)
        return len(self.columns) == len(other.columns) and all(
            left < further and near < right for (left, right), (near, further) in pairs
        )


def tables(textpage: Any, lines: Sequence[str], shares: Sequence[float]) -> Iterator[Table]:
    """The tables in the lines of the text that PDFium gives of a page, which lie two characters apart.

    Args:
        textpage: PDFium's.
        lines: all lines of its text.
        shares: the share of digits in each, see :func:`~sensitive_scan.readers.documents.paragraphs.figure_shares`.
    """
    runs = list(_runs(lines, shares))
    if not runs:
        return
    starts = list(itertools.accumulate((_length(line) + _LINE_END for line in lines), initial=0))
    places = _Places(textpage)
    for first, end in runs:
        if any(len(_cells(places, lines[at], starts[at])) > 1 for at in {(first + end) // 2, end - 1, first + 1}):
            made = _table(first, [_cells(places, lines[at], starts[at]) for at in range(first, end)])
            if made:
                yield made


class _Places:
    """Where the characters of a page's text are."""

    def __init__(self, textpage: Any) -> None:
        self._textpage = textpage
        self._numbers = [ctypes.c_double() for _ in range(4)]
        self._targets = [ctypes.byref(number) for number in self._numbers]

    def size(self, place: int) -> float:
        """The size of a character's font."""
        size: float = raw.FPDFText_GetFontSize(self._textpage, self._index(place))
        return size

    def left(self, place: int) -> float:
        """Where a character begins."""
        raw.FPDFText_GetCharBox(self._textpage, self._index(place), *self._targets)
        return self._numbers[0].value

    def right(self, place: int) -> float:
        """Where a character ends."""
        raw.FPDFText_GetCharBox(self._textpage, self._index(place), *self._targets)
        return self._numbers[1].value

    def _index(self, place: int) -> int:
        """A character's number in PDFium, which counts some that it does not put into the text."""
        index: int = raw.FPDFText_GetCharIndexFromTextIndex(self._textpage, place)
        return index


def _length(line: str) -> int:
    """How many units of UTF-16 a line has."""
    return len(line) if line.isascii() else len(line.encode("utf-16-le", "surrogatepass")) // 2


def _runs(lines: Sequence[str], shares: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Where enough lines in a row may be rows, with the line above, which may have the names."""
    start = -1
    for at, (line, share) in enumerate(zip((*lines, ""), (*shares, 0.0), strict=True)):
        if (share > _FEW_DIGITS or len(line) < _SHORT) and _may_be_row(line):
            start = at if start < 0 else start
        elif start >= 0:
            if at - start >= _FEWEST_ROWS:
                yield max(0, start - 1), min(at, start + _MOST_ROWS)
            start = -1


def _may_be_row(line: str) -> bool:
    return len(line) <= _LONGEST and 0 < line.count(" ") <= _MOST_WORDS


def _cells(places: _Places, line: str, start: int) -> list[_Cell]:
    """The cells of a line, which are parted by wide gaps."""
    if not line:
        return []
    wide = _GAP * places.size(start)
    cells = []
    begin, left = 0, places.left(start)
    space = line.find(" ", 1, -1)
    while space > 0:
        before, after = places.right(start + space - 1), places.left(start + space + 1)
        if after - before > wide:
            cells.append(_Cell(line[begin:space].strip(), left, before))
            begin, left = space + 1, after
        space = line.find(" ", space + 1, -1)
    cells.append(_Cell(line[begin:].strip(), left, places.right(start + len(line) - 1)))
    return cells


def _table(first: int, rows: list[list[_Cell]]) -> Table | None:
    """The table that lines make up, without a line above that has nothing to do with it."""
    counts = Counter(len(row) for row in rows if len(row) > 1)
    for width in sorted((width for width, count in counts.items() if count >= _FEWEST_ROWS), reverse=True):
        columns = [
            (min(cell.left for cell in cells), max(cell.right for cell in cells))
            for cells in zip(*(row for row in rows if len(row) == width), strict=True)
        ]
        if all(right < left for (_, right), (left, _) in itertools.pairwise(columns)):
            begin = 1 if len(rows[0]) == 1 else 0
            return Table(first + begin, [_placed(row, columns) for row in rows[begin:]], columns)
    return None


def _placed(row: list[_Cell], columns: Sequence[tuple[float, float]]) -> list[str]:
    """The cells of a row in their columns: in the one that they share most with, or the nearest."""
    texts = [""] * len(columns)
    for cell in row:
        at = max(range(len(columns)), key=lambda n: min(cell.right, columns[n][1]) - max(cell.left, columns[n][0]))
        texts[at] = f"{texts[at]} {cell.text}".strip()
    return texts
