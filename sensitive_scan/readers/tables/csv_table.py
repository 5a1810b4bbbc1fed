"""Delimited text as batches: blocks of whole records, the fast reader first and the patient one where it gives up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers.batch import Batch
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
    listing = Listing()
    if dialect.narrow_header:
        listing.add("line 1", "the header has fewer cells than most rows", "name every column")
    table = _Table(window, dialect, options, codec, listing)
    yield from table.preamble()
    while window.fill(options.block_bytes):
        yield from table.block()
        yield from listing.drain()
    yield from listing.rest()


class _Table:
    """One table on its way through a window."""

    def __init__(self, window: Window, dialect: Dialect, options: ReadOptions, codec: str, listing: Listing) -> None:
        self._window = window
        self._dialect = dialect
        self._options = options
        self._listing = listing
        self._fast = FastReader(len(dialect.names), dialect.delimiter, options.max_cell_bytes)
        self._patient = PatientReader(dialect.names, dialect.delimiter, codec, options.max_cell_bytes, listing)
        self._row = 0
        self._unquoted_bytes = 0

    def preamble(self) -> Iterator[Batch]:
        """The lines before the header as a column without a name; leaves them and the header behind."""
        size = self._dialect.preamble
        if size:
            lines = PatientReader(("",), NO_DELIMITER, self._patient.codec, self._options.max_cell_bytes, self._listing)
            yield from self._patiently(lines, bytes(self._window.view()[:size]), quoted=True)
        self._window.advance(self._dialect.data_start)

    def block(self) -> Iterator[Batch]:
        """The batches of the next whole records; leaves them behind."""
        if self._unquoted_bytes or not (cut := self._cut()).size:
            yield from self._lines()
            return
        records = self._window.view()[: cut.size]
        columns = self._fast.columns(records, quoted=cut.quoted)
        if columns is None:
            yield from self._patiently(self._patient, bytes(records), quoted=True)
        elif columns:
            rows = range(self._row, self._row + len(columns[0]))
            self._row = rows.stop
            yield Batch(self._dialect.names, tuple(range(len(columns))), columns, rows)
        self._window.advance(cut.size)

    def _patiently(self, reader: PatientReader, records: bytes, *, quoted: bool) -> Iterator[Batch]:
        for batch in reader.batches(records, self._row, self._window.line, quoted=quoted):
            self._row = max(self._row, batch.rows[-1] + 1)
            yield batch

    def _cut(self) -> Cut:
        """The next records; the window grows until it holds one or is as large as a record may be."""
        window = self._window
        while True:
            cut = cut_records(window.view(), self._dialect.delimiter, at_end=window.at_end)
            if cut.size or (window.at_end and len(window)) or len(window) >= MAX_RECORD_BYTES:
                break
            window.fill(min(2 * len(window), MAX_RECORD_BYTES))
        if not cut.size:
            # Everything looked at is then read without quotes, for else every line of a hostile file could begin
            # another search of this length.
            self._unquoted_bytes = len(window)
            if cut.quoted:
                self._listing.add(
                    f"line {window.line}",
                    "a quote opens in this record and is not closed; what follows it was read line by line",
                    "close the quote or double it",
                )
        return cut

    def _lines(self) -> Iterator[Batch]:
        """The batches of some lines whose quotes are text; leaves them behind."""
        window = self._window
        size = self._line_end(self._options.block_bytes) or self._line_end(MAX_RECORD_BYTES)
        line = window.line
        records = bytes(window.view()[: size or whole_characters(window.view())])
        yield from self._patiently(self._patient, records, quoted=False)
        window.advance(len(records))
        self._unquoted_bytes = max(0, self._unquoted_bytes - len(records))
        if not size and window.skip_line():
            self._listing.add(
                f"line {line}",
                f"is longer than {MAX_RECORD_BYTES:,} bytes and was scanned up to there",
                "split the record",
            )

    def _line_end(self, limit: int) -> int:
        """The offset after the last whole line within ``limit`` bytes, 0 if there is none."""
        length = self._window.fill(limit)
        if length <= limit and self._window.at_end:
            return length
        return bytes(self._window.view()[:limit]).rfind(b"\n") + 1
