"""Delimited text as batches: blocks of whole records, the fast reader first and the patient one where it gives up."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.readers.batch import Batch, Records
from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.tables.csv_fast import FastReader
from sensitive_scan.readers.tables.csv_patient import PatientReader
from sensitive_scan.readers.tables.csv_records import cut_records
from sensitive_scan.readers.tables.dialect import NO_DELIMITER
from sensitive_scan.readers.window import whole_characters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.readers.tables.csv_records import Cut
    from sensitive_scan.readers.tables.dialect import Dialect
    from sensitive_scan.readers.window import Window


def csv_parts(window: Window, dialect: Dialect, options: ReadOptions, codec: str) -> Iterator[Batch | Unscanned]:
    """The batches of a table whose header, if any, is still in the window, and what was not read as it should be."""
    table = _Table(dialect, options, codec)
    row = 0
    for chunk in _chunks(window, dialect, options):
        for part in table.parts(chunk, row):
            yield part
            if isinstance(part, Batch):
                row = max(row, part.rows[-1] + 1)
    yield from table.listing.rest()


def csv_records(window: Window, dialect: Dialect, options: ReadOptions, codec: str) -> Iterator[Records]:
    """What :func:`csv_parts` gives, as records that others may parse; the last has none, but what is left to be told.

    Each has to be read, here or elsewhere, before those behind it are read here.
    """
    table = _Table(dialect, options, codec)
    for chunk in _chunks(window, dialect, options):
        data = bytes(chunk.data)
        kept = replace(chunk, data=memoryview(data))
        fast = table.fast if chunk.is_regular and not chunk.notes else None
        yield Records(data, chunk.is_quoted, fast, dialect.names, partial(table.parts, kept))
    yield Records(b"", False, None, (), lambda _: iter(table.listing.rest()))


class _Note(NamedTuple):
    """What is to be listed before a chunk is read."""

    where: str
    problem: str
    mend: str


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Whole records, the line of the first of them, and whether quotes in them quote.

    ``is_regular`` is not said of what has to be read patiently; ``is_preamble`` of lines before the header.
    """

    data: memoryview = field(repr=False)
    line: int
    is_quoted: bool
    is_regular: bool = False
    is_preamble: bool = False
    notes: tuple[_Note, ...] = ()


class _Table:
    """What is known of a table, and the list of what was not read as it should be."""

    def __init__(self, dialect: Dialect, options: ReadOptions, codec: str) -> None:
        self._names = dialect.names
        self.listing = Listing()
        self.fast = FastReader(len(dialect.names), dialect.delimiter, options.max_cell_bytes)
        self._patient = PatientReader(dialect.names, dialect.delimiter, codec, options.max_cell_bytes, self.listing)

    def parts(self, chunk: _Chunk, row: int) -> Iterator[Batch | Unscanned]:
        """The batches of a chunk whose first record has the number ``row``, and what is to be told of it."""
        for note in chunk.notes:
            self.listing.add(*note)
        columns = self.fast.columns(chunk.data, quoted=chunk.is_quoted) if chunk.is_regular else None
        if columns:
            yield Batch(self._names, tuple(range(len(columns))), columns, range(row, row + len(columns[0])))
        elif columns is None:
            reader = self._patient
            if chunk.is_preamble:
                reader = replace(reader, names=("",), delimiter=NO_DELIMITER)
            # the fast reader may have given up on records that hold quotes without saying so
            is_quoted = chunk.is_quoted or chunk.is_regular
            yield from reader.batches(bytes(chunk.data), row, chunk.line, quoted=is_quoted)
        yield from self.listing.drain()


def _chunks(window: Window, dialect: Dialect, options: ReadOptions) -> Iterator[_Chunk]:
    """The records of a table, some at a time; what a chunk holds is valid until the next one."""
    notes: list[_Note] = []
    if dialect.narrow_header:
        notes.append(_Note("line 1", "the header has fewer cells than most rows", "name every column"))
    cutter = _Cutter(window, dialect, options, notes)
    if dialect.preamble:
        yield _Chunk(window.view()[: dialect.preamble], window.line, is_quoted=True, is_preamble=True)
    window.advance(dialect.data_start)
    while window.fill(options.block_bytes):
        chunk = cutter.next()
        yield replace(chunk, notes=tuple(notes))
        notes.clear()
        cutter.leave(chunk)
    if notes:
        yield _Chunk(memoryview(b""), window.line, is_quoted=False, is_regular=True, notes=tuple(notes))


class _Cutter:
    """Cuts one table on its way through a window into chunks."""

    def __init__(self, window: Window, dialect: Dialect, options: ReadOptions, notes: list[_Note]) -> None:
        self._window = window
        self._delimiter = dialect.delimiter
        self._block_bytes = options.block_bytes
        self._notes = notes
        self._unquoted_bytes = 0
        self._is_too_long = False

    def next(self) -> _Chunk:
        """The next whole records, or some lines whose quotes are text."""
        window = self._window
        if not self._unquoted_bytes and (cut := self._cut()).size:
            return _Chunk(window.view()[: cut.size], window.line, cut.quoted, is_regular=True)
        size = self._line_end(self._block_bytes) or self._line_end(MAX_RECORD_BYTES)
        self._is_too_long = not size
        return _Chunk(window.view()[: size or whole_characters(window.view())], window.line, is_quoted=False)

    def leave(self, chunk: _Chunk) -> None:
        """Go on behind a chunk, and behind what is left of a line that is too long."""
        size = len(chunk.data)
        self._window.advance(size)
        if chunk.is_regular:
            return
        self._unquoted_bytes = max(0, self._unquoted_bytes - size)
        if self._is_too_long and self._window.skip_line():
            problem = f"is longer than {MAX_RECORD_BYTES:,} bytes and was scanned up to there"
            self._notes.append(_Note(f"line {chunk.line}", problem, "split the record"))

    def _cut(self) -> Cut:
        """The next records; the window grows until it holds one or is as large as a record may be."""
        window = self._window
        while True:
            cut = cut_records(window.view(), self._delimiter, at_end=window.at_end)
            if cut.size or (window.at_end and len(window)) or len(window) >= MAX_RECORD_BYTES:
                break
            window.fill(min(2 * len(window), MAX_RECORD_BYTES))
        if not cut.size:
            # Everything looked at is then read without quotes, for else every line of a hostile file could begin
            # another search of this length.
            self._unquoted_bytes = len(window)
            if cut.quoted:
                problem = "a quote opens in this record and is not closed; what follows it was read line by line"
                self._notes.append(_Note(f"line {window.line}", problem, "close the quote or double it"))
        return cut

    def _line_end(self, limit: int) -> int:
        """The offset after the last whole line within ``limit`` bytes, 0 if there is none."""
        length = self._window.fill(limit)
        if length <= limit and self._window.at_end:
            return length
        return bytes(self._window.view()[:limit]).rfind(b"\n") + 1
