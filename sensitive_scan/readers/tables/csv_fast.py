"""The fast reader of delimited text: Arrow's parser over whole records."""

from __future__ import annotations

import csv as python_csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

import numpy as np
import pyarrow as pa
from pyarrow import csv

from sensitive_scan.readers.columns import longest_cell
from sensitive_scan.readers.limits import MAX_PADDING_CELLS
from sensitive_scan.readers.window import as_array

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Columns = tuple[pa.StringArray, ...]
    Handler = Callable[[csv.InvalidRow], Literal["skip", "error"]]

_ASCII = 0x80


@dataclass(frozen=True, slots=True)
class FastReader:
    """What is known of the table that the records belong to."""

    width: int
    delimiter: str
    max_cell_bytes: int

    def columns(self, records: memoryview, *, quoted: bool) -> Columns | None:
        """The columns of complete records; ``None`` if a row is too long, or a cell too long or not UTF-8.

        Rows that are too short are filled up with empty cells; blank lines are no rows.
        """
        array = as_array(records)
        if not len(array):
            return ()
        is_ascii = int(array.max()) < _ASCII
        columns = self._parse(records, None, quoted=quoted, check_utf8=not is_ascii)
        # Arrow prints a traceback if the text of a bad row is not UTF-8, hence the test before asking for it.
        if columns is None and (is_ascii or _is_utf8(records)):
            columns = self._with_short_rows(records, quoted=quoted)
        if any(longest_cell(column, self.max_cell_bytes) > self.max_cell_bytes for column in columns or ()):
            return None
        return () if columns and not len(columns[0]) else columns

    def _parse(self, records: memoryview, handler: Handler | None, *, quoted: bool, check_utf8: bool) -> Columns | None:
        names = [str(index) for index in range(self.width)]
        try:
            # One block holds all records, so line ends in quotes need no second lexer (newlines_in_values).
            reader = csv.open_csv(
                pa.BufferReader(pa.py_buffer(records)),  # type: ignore[arg-type] # the stubs lack Arrow's own files
                csv.ReadOptions(use_threads=False, block_size=len(records) + 1, column_names=names),
                csv.ParseOptions(
                    delimiter=self.delimiter, quote_char='"' if quoted else False, invalid_row_handler=handler
                ),
                csv.ConvertOptions(
                    column_types=dict.fromkeys(names, pa.string()), check_utf8=check_utf8, strings_can_be_null=False
                ),
            )
            batches = list(reader)
        except pa.ArrowException:
            return None
        if not batches:
            return (pa.array([], pa.string()),) * self.width
        return cast("Columns", tuple(batches[0].columns)) if len(batches) == 1 else None

    def _with_short_rows(self, records: memoryview, *, quoted: bool) -> Columns | None:
        padding = 0
        numbers: list[int] = []
        texts: list[str] = []

        def keep_short(row: csv.InvalidRow) -> Literal["skip", "error"]:
            nonlocal padding
            padding += row.expected_columns - row.actual_columns
            if row.actual_columns > row.expected_columns or padding > MAX_PADDING_CELLS or row.number is None:
                return "error"
            numbers.append(row.number - 1)
            texts.append(row.text)
            return "skip"

        columns = self._parse(records, keep_short, quoted=quoted, check_utf8=False)
        if columns is None or not numbers:
            return columns
        if python_csv.field_size_limit() < max(map(len, texts)):
            return None
        rows = [_row(text, self.delimiter, quoted=quoted) for text in texts]
        order = _order(numbers, len(columns[0]))
        filled = [[row[index] if index < len(row) else "" for row in rows] for index in range(self.width)]
        return tuple(
            pa.concat_arrays([column, pa.array(cells, pa.string())]).take(order)
            for column, cells in zip(columns, filled, strict=True)
        )


def _row(text: str, delimiter: str, *, quoted: bool) -> Sequence[str]:
    lines = io.StringIO(text, newline="")
    quoting: Literal[0, 3] = python_csv.QUOTE_MINIMAL if quoted else python_csv.QUOTE_NONE
    return next(python_csv.reader(lines, delimiter=delimiter, quoting=quoting), [])


def _order(inserted: Sequence[int], regular: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Where each row of the result is in the regular rows followed by the inserted ones."""
    order = np.empty(regular + len(inserted), dtype=np.int64)
    is_regular = np.ones(len(order), dtype=bool)
    is_regular[inserted] = False
    order[is_regular] = np.arange(regular)
    order[~is_regular] = np.arange(regular, len(order))
    return order


def _is_utf8(data: memoryview) -> bool:
    try:
        str(data, "utf-8")
    except UnicodeDecodeError:
        return False
    return True
