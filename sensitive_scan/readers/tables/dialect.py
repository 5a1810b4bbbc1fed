"""The dialect of a delimited text: its delimiter, and where its header and its data begin."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from sensitive_scan.readers.columns import column_name, replace_surrogates
from sensitive_scan.readers.limits import MAX_COLUMNS
from sensitive_scan.readers.tables.csv_patient import read_rows
from sensitive_scan.readers.tables.csv_records import cut_records, record_pattern
from sensitive_scan.readers.tables.header import is_header

if TYPE_CHECKING:
    from sensitive_scan.readers.batch import ReadOptions

DELIMITERS = (",", ";", "\t", "|")
NO_DELIMITER = "\x1f"
"""The unit separator: the delimiter of a table with one column."""

_SAMPLE_ROWS = 100
_SAMPLE_BYTES = 1 << 14
_ENOUGH_LINES = 50
_MAX_PREAMBLE_ROWS = 20
_CONSISTENT = 0.8
_CONSISTENT_PROSE = 0.9
_MIN_PROSE_ROWS = 5
_SEPARATOR_LINE = re.compile(rb"sep=([,;\t|])\r?\n", re.IGNORECASE)
_PROSE_COMMA = re.compile(r", |,$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Dialect:
    """How to read a delimited text.

    Attributes:
        delimiter: one ASCII character.
        header: whether the first row after the preamble holds the names.
        names: the columns' names, ``#<index>`` for those without one.
        preamble: bytes before the first row, such as a title.
        data_start: the offset of the first row of data.
        narrow_header: whether most rows have more cells than the header.
    """

    delimiter: str
    header: bool
    names: tuple[str, ...]
    preamble: int
    data_start: int
    narrow_header: bool = False


@dataclass(frozen=True, slots=True)
class _Sample:
    """The first rows of a text under one delimiter; ``width`` is their commonest number of cells."""

    delimiter: str
    rows: list[list[str]]
    width: int
    consistency: float

    @property
    def score(self) -> float:
        first = next((len(row) for row in self.rows if len(row) > 1), 1)
        return self.consistency * (self.width - 1) * (1.0 if first == self.width else 0.5)


def find_dialect(head: bytes, options: ReadOptions, *, at_end: bool, is_table: bool) -> Dialect | None:
    """The dialect of the text that begins with ``head``; ``None`` if it is no table.

    ``at_end`` says that nothing follows ``head``, ``is_table`` that the text is a table even with one column only.
    """
    separator = _SEPARATOR_LINE.match(head)
    start = separator.end() if separator else 0
    known = options.delimiter or (separator[1].decode() if separator else None)
    text = _few_rows(head[start:])
    whole = at_end and start + len(text) == len(head)
    if known:
        best = _sample(text, known, at_end=whole)
    else:
        present = [delimiter for delimiter in DELIMITERS if delimiter.encode() in text]
        samples = [_sample(text, delimiter, at_end=whole) for delimiter in present]
        consistent = [sample for sample in samples if _is_consistent(sample, is_table=is_table)]
        if not consistent and not is_table:
            return None
        best = (
            max(consistent, key=lambda sample: sample.score)
            if consistent
            else _sample(text, NO_DELIMITER, at_end=whole)
        )
    dialect = _dialect(head, start, best, options)
    return dialect if len(dialect.names) <= MAX_COLUMNS else None


def _few_rows(text: bytes) -> bytes:
    """The beginning of a text, as much as is needed to tell its dialect."""
    few = text[:_SAMPLE_BYTES]
    return few if few.count(b"\n") >= _ENOUGH_LINES else text


def _sample(text: bytes, delimiter: str, *, at_end: bool) -> _Sample:
    size = cut_records(memoryview(text), delimiter, at_end=at_end).size or len(text)
    rows = [row.cells for row in islice(read_rows(text[:size], delimiter, 0, 1, quoted=True), _SAMPLE_ROWS)]
    widths = Counter(map(len, rows))
    width = max(widths, key=lambda count: (widths[count], count), default=1)
    return _Sample(delimiter, rows, width, widths[width] / max(1, len(rows)))


def _is_consistent(sample: _Sample, *, is_table: bool) -> bool:
    if sample.width < 2:  # noqa: PLR2004 - a table has two columns
        return False
    if is_table:
        return sample.consistency >= 0.5 or len(sample.rows[0]) > 1  # noqa: PLR2004 - most rows
    if len(sample.rows) < 2:  # noqa: PLR2004 - a single line is a sentence as well
        return False
    if _is_prose(sample):
        return len(sample.rows) >= _MIN_PROSE_ROWS and sample.consistency >= _CONSISTENT_PROSE
    return sample.consistency >= _CONSISTENT


def _is_prose(sample: _Sample) -> bool:
    """Whether most delimiters are followed by a space, as in sentences and lists."""
    if sample.delimiter not in ",;":
        return False
    later = [cell for row in sample.rows for cell in row[1:] if cell]
    return 2 * sum(cell.startswith(" ") for cell in later) >= len(later)


def _dialect(head: bytes, start: int, sample: _Sample, options: ReadOptions) -> Dialect:
    rows = sample.rows
    title = 0
    if sample.width > 1:
        short = next((n for n, row in enumerate(rows[: _MAX_PREAMBLE_ROWS + 1]) if len(row) > 1), 0)
        title = short
    rows = rows[title:]
    header = options.header if options.header is not None else is_header(rows)
    first = rows[0] if header and rows else []
    width = len(first) if first and len(first) >= sample.width else sample.width
    names = [replace_surrogates(name) for name in first] + [""] * (width - len(first))
    preamble = _skip_records(head, start, sample.delimiter, title)
    return Dialect(
        sample.delimiter,
        bool(header),
        tuple(column_name(name, index) for index, name in enumerate(names)),
        preamble if title else 0,
        _skip_records(head, preamble, sample.delimiter, int(bool(first))),
        narrow_header=bool(first) and len(first) < width,
    )


def _skip_records(head: bytes, start: int, delimiter: str, count: int) -> int:
    """The offset after ``count`` records, blank lines not counted."""
    record = record_pattern(delimiter, many=False)
    while count and start < len(head):
        match = record.match(head, start)
        if not match or not match.group():
            return len(head)
        start = match.end()
        count -= bool(match.group().strip(b"\r\n"))
    return start
