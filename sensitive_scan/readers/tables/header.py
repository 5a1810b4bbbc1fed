"""Whether the first row of a table holds the names of its columns."""

from __future__ import annotations

import re
import string
from collections import Counter
from collections.abc import Sequence

_YEAR = re.compile(r"(?:19|20)\d\d")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_URL = re.compile(r"https?://", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SHAPE = str.maketrans(string.digits + string.ascii_letters, "9" * 10 + "a" * 26 + "A" * 26)
_SAMPLE_ROWS = 50
_NEVER_NAMES = {"e-mail", "address"}
_MIN_ID_DIGITS = 4
_SAME_SHAPE = 0.8
_MIN_SHAPES = 3
_MIN_REPEATED_COLUMNS = 2

Rows = Sequence[Sequence[str]]


def is_header(rows: Rows) -> bool:
    """Whether the first of these rows is a header: none of its cells looks like the data of its column."""
    if not rows:
        return False
    first, below = rows[0], rows[1 : 1 + _SAMPLE_ROWS]
    columns = [[row[index] for row in below if index < len(row) and row[index].strip()] for index in range(len(first))]
    if any(_is_data(cell, column) for cell, column in zip(first, columns, strict=True)):
        return False
    filled = [(cell, column) for cell, column in zip(first, columns, strict=True) if cell.strip()]
    repeated = sum(cell in column for cell, column in filled)
    return bool(filled) and not _MIN_REPEATED_COLUMNS <= repeated < len(filled)


def _is_data(cell: str, column: Sequence[str]) -> bool:
    kind = _kind(cell.strip())
    if kind in _NEVER_NAMES:
        return True
    if kind and (not column or 3 * sum(_kind(other.strip()) == kind for other in column) >= len(column)):
        return True
    if not _DIGIT.search(cell) or len(column) < _MIN_SHAPES:
        return False
    shape, count = Counter(map(_shape, column)).most_common(1)[0]
    return count >= _SAME_SHAPE * len(column) and _shape(cell) == shape


def _kind(cell: str) -> str:
    """What kind of datum a cell looks like; empty for words, which may as well be a name."""
    digits = sum(map(str.isdigit, cell))
    letters = sum(map(str.isalpha, cell))
    if _EMAIL.fullmatch(cell):
        return "e-mail"
    if _URL.match(cell):
        return "address"
    if digits and not letters:
        return "year" if _YEAR.fullmatch(cell) else "number"
    return "code" if digits >= max(_MIN_ID_DIGITS, letters) else ""


def _shape(cell: str) -> str:
    return cell.translate(_SHAPE)
