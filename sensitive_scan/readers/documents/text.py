"""Plain text as batches: every line is a row of one column without a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import longest_cell, string_column, strings
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.window import as_array, whole_characters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.readers.window import Window

_NEWLINE, _RETURN, _ASCII = 10, 13, 0x80
_MARGIN = 1 << 10


def text_parts(window: Window, options: ReadOptions, codec: str, first_row: int = 0) -> Iterator[Batch | Unscanned]:
    """The rest of a window, line by line; blank lines are rows too.

    A line longer than ``max_cell_bytes`` becomes several rows with one number, parted between words if it can be.
    """
    listing = Listing()
    row = first_row
    while window.fill(options.block_bytes):
        records = window.view()
        size = _line_end(window) or _word_end(bytes(records))
        records = records[:size]
        ended = records[-1] in (_NEWLINE, _RETURN)
        column = _lines(records)
        cells = _checked(column, window.line, listing, codec)
        yield from _batches(cells, row, options.max_cell_bytes)
        yield from listing.drain()
        row += len(cells) - (not ended)
        window.advance(size)
    yield from listing.rest()


def _line_end(window: Window) -> int:
    if window.at_end:
        return len(window)
    view = bytes(window.view())
    return max(view.rfind(b"\n"), view.rfind(b"\r", 0, len(view) - 1)) + 1


def _lines(data: memoryview) -> pa.StringArray:
    """The lines without their ends, as strings that may not be UTF-8."""
    array = as_array(data)
    ends = dropped = array == _NEWLINE
    returns = array == _RETURN
    if returns.any():
        alone = returns.copy()
        alone[:-1] &= ~ends[1:]
        ends, dropped = ends | alone, ends | returns
    text = array[~dropped]
    stops = np.flatnonzero(ends)
    stops -= np.searchsorted(np.flatnonzero(dropped), stops)
    tail = [] if ends[-1] else [len(text)]
    offsets = np.concatenate([[0], stops, tail]).astype(np.int32)
    return pa.StringArray.from_buffers(len(offsets) - 1, pa.py_buffer(offsets.data), pa.py_buffer(text.data))


def _checked(column: pa.StringArray, line: int, listing: Listing, codec: str) -> pa.StringArray:
    """The column with U+FFFD for bytes that are not UTF-8, each place listed."""
    data = column.buffers()[-1]
    if not data or as_array(memoryview(data)).max() < _ASCII:
        return column
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        raw = column.cast(pa.binary()).to_pylist()
        cells = [(cell or b"").decode("utf-8", "surrogateescape") for cell in raw]
        return string_column(cells, lambda n: f"line {line + n}", listing, codec, len(data))
    return column


def _batches(column: pa.StringArray, row: int, max_cell_bytes: int) -> Iterator[Batch]:
    rows: Sequence[int] = range(row, row + len(column))
    if longest_cell(column, max_cell_bytes) > max_cell_bytes:
        numbered = zip(rows, strings(column), strict=True)
        pieces = [(n, piece) for n, cell in numbered for piece in split_text(cell, max_cell_bytes)]
        rows = [n for n, _ in pieces]
        column = pa.array([piece for _, piece in pieces], pa.string())
    yield Batch(("",), (0,), (column,), rows)


def split_text(cell: str, size: int) -> Iterator[str]:
    """A text in parts of at most ``size`` bytes (one character at least), between words where there are spaces."""
    data = cell.encode()
    start = 0
    while len(data) - start > size:
        end = start + max(1, _word_end(data[start : start + size]))
        yield data[start:end].decode("utf-8", "replace")
        start = end
    yield data[start:].decode("utf-8", "replace")


def _word_end(data: bytes) -> int:
    """Where to part a text that has no line end: after a space near its end, else between two characters."""
    space = data.rfind(b" ", max(1, len(data) - _MARGIN)) + 1
    return space or whole_characters(data)
