"""The patient reader of delimited text: Python's parser, for whatever the fast reader gives back.

Rows that are too short are filled up with empty cells, those that are too long come in a batch of their own, bytes
that are not UTF-8 are replaced and cells that are too long are cut, each with its line.
"""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import column_name, string_column
from sensitive_scan.readers.limits import MAX_COLUMNS, MAX_PADDING_CELLS
from sensitive_scan.readers.listing import RowPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.readers.listing import Listing


@dataclass(frozen=True, slots=True)
class Row:
    """A record of a table: its number from 0, the line it begins in from 1, and its cells."""

    number: int
    line: int
    cells: list[str]


@dataclass(frozen=True, slots=True)
class PatientReader:
    """What is known of the table that the rows belong to."""

    names: tuple[str, ...]
    delimiter: str
    codec: str
    max_cell_bytes: int
    listing: Listing

    def batches(self, records: bytes, number: int, line: int, *, quoted: bool) -> Iterator[Batch]:
        """The batches of complete records whose first has this number and line; without ``quoted`` quotes are text."""
        width = len(self.names)
        padding = MAX_PADDING_CELLS
        groups: dict[int, list[Row]] = {}
        for row in read_rows(records, self.delimiter, number, line, quoted=quoted):
            size = len(row.cells)
            if size > width:
                self._list_long(row)
                if size > MAX_COLUMNS:
                    row.cells[MAX_COLUMNS - 1 :] = [self.delimiter.join(row.cells[MAX_COLUMNS - 1 :])]
            elif padding >= width - size:
                padding -= width - size
                row.cells.extend([""] * (width - size))
            groups.setdefault(len(row.cells), []).append(row)
        for rows in groups.values():
            yield self._batch(rows)

    def _list_long(self, row: Row) -> None:
        header = len(self.names)
        self.listing.add(
            RowPlace(f"line {row.line}", row.number),
            f"has {len(row.cells)} cells under a header of {header}, its columns are uncertain",
            "quote cells that contain the delimiter",
            kind=f"more cells than the header's {header}, their columns are uncertain",
        )

    def _batch(self, rows: Sequence[Row]) -> Batch:
        """The batch of rows that have equally many cells."""
        width = len(rows[0].cells)
        names = (*self.names[:width], *(column_name("", index) for index in range(len(self.names), width)))
        numbers = [row.number for row in rows]
        consecutive = numbers[-1] - numbers[0] == len(numbers) - 1
        columns = []
        for index, cells in enumerate(zip(*(row.cells for row in rows), strict=True)):
            name = names[index]

            def where(n: int, name: str = name) -> RowPlace:
                return RowPlace(f"line {rows[n].line}, column '{name}'", rows[n].number)

            columns.append(string_column(cells, where, self.listing, self.codec, self.max_cell_bytes))
        return Batch(
            names,
            tuple(range(width)),
            tuple(columns),
            range(numbers[0], numbers[-1] + 1) if consecutive else numbers,
        )


def read_rows(records: bytes, delimiter: str, number: int, line: int, *, quoted: bool) -> Iterator[Row]:
    """The rows of complete records; blank lines are no rows. Bytes that are not UTF-8 become lone surrogates."""
    # The limit is the module's, for all readers of the process: it is only ever raised.
    if csv.field_size_limit() < len(records):
        csv.field_size_limit(len(records))
    text = io.TextIOWrapper(io.BytesIO(records), "utf-8", "surrogateescape", newline="")
    reader = csv.reader(text, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE)
    done = 0
    for cells in reader:
        if cells:
            yield Row(number, line + done, cells)
            number += 1
        done = reader.line_num
