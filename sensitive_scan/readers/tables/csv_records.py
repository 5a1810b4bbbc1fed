"""Where the records of a delimited text end, found without parsing them."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from sensitive_scan.readers.window import as_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

_QUOTE = 0x22
_TAIL_BYTES = 1 << 12


@dataclass(frozen=True, slots=True)
class Cut:
    """The first ``size`` bytes are complete records; ``quoted`` says whether they hold quotes.

    ``size`` is 0 if no record is complete: more bytes are needed or, at the end of the input, a quote is not closed.
    """

    size: int
    quoted: bool


def cut_records(data: memoryview, delimiter: str, *, at_end: bool) -> Cut:
    """The greatest run of complete records at the beginning of ``data``, which begins with a record.

    Quotes are counted where all of them stand at the edges of cells; else the text is walked cell by cell.
    """
    quotes = np.flatnonzero(as_array(data) == _QUOTE)
    if not len(quotes):
        return Cut(len(data) if at_end else _last_line_end(data, len(data)), quoted=False)
    if not _quotes_cells(data, quotes, delimiter):
        return Cut(_walk(data, delimiter, at_end=at_end), quoted=True)
    if at_end and len(quotes) % 2 == 0:
        return Cut(len(data), quoted=True)
    end = _last_line_end(data, len(data))
    while end and (before := int(np.searchsorted(quotes, end))) % 2:
        end = _last_line_end(data, int(quotes[before - 1]))
    return Cut(end, quoted=True)


def _last_line_end(data: memoryview, stop: int) -> int:
    """The offset after the last line end before ``stop``; a final CR waits for the LF that may follow."""
    while stop > 0:
        base = max(0, stop - _TAIL_BYTES)
        tail = bytes(data[base:stop])
        end = max(tail.rfind(b"\n"), tail.rfind(b"\r", 0, len(data) - 1 - base))
        if end >= 0:
            return base + end + 1
        stop = base
    return 0


def _quotes_cells(data: memoryview, quotes: NDArray[np.intp], delimiter: str) -> bool:
    """Whether each opening quote follows a delimiter, a line end or (doubled) another quote."""
    before = np.zeros(256, dtype=bool)
    before[[_QUOTE, 10, 13, ord(delimiter)]] = True
    opening = quotes[::2]
    if opening[0] == 0:
        opening = opening[1:]
    return bool(before[as_array(data)[opening - 1]].all())


def _walk(data: memoryview, delimiter: str, *, at_end: bool) -> int:
    records = record_pattern(delimiter, many=True)
    match = records.match(data)
    end = match.end() if match else 0
    if at_end and end < len(data) and record_pattern(delimiter, many=False).fullmatch(data, end):
        return len(data)
    return end


@functools.lru_cache(maxsize=16)
def record_pattern(delimiter: str, *, many: bool) -> re.Pattern[bytes]:
    """An expression for one record, or for as many as are complete; with their line ends.

    A quote counts at the beginning of a cell only, and what follows a closing quote belongs to the cell, as in
    Python's and Arrow's readers. All repetition is possessive, so the time is linear.
    """
    separator = re.escape(delimiter).encode()
    cell = rb'(?:"(?:[^"]++|"")*+"|(?!"))[^\r\n' + separator + rb"]*+"
    record = cell + rb"(?:" + separator + cell + rb")*+"
    if many:
        return re.compile(rb"(?:" + record + rb"(?:\r\n|\n|\r(?=[^\n])))*+")
    return re.compile(record + rb"(?:\r\n|\n|\r)?+")
