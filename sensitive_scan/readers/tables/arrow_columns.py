"""Columns of Arrow from files that may lie, as columns of text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

import pyarrow as pa
from pyarrow import compute as pc
from pyarrow import types

from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import bounded_column, column_name, replace_surrogates
from sensitive_scan.readers.limits import MAX_COLUMNS
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.tables.cell_text import scalar_text, text_column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.blobs import Blobs
    from sensitive_scan.readers.upload import Parts, Upload

_MAX_STRUCTS = 50
_MAX_EXPANDED = 1 << 24
_MAX_NAME = 300
_MEND = "write the file anew with the program that made it and scan it again"


class ColumnReader:
    """Turns record batches into batches of text."""

    def __init__(self, upload: Upload, blobs: Blobs) -> None:
        self._upload = upload
        self._blobs = blobs

    def batches(self, batch: pa.RecordBatch, first_row: int) -> Parts:
        """The rows of a record batch, in so many batches that what a dictionary stands for has room."""
        listing = Listing()
        columns = [pair for at in range(batch.num_columns) for pair in self._sound(batch, at, listing)]
        expanded = sum(_expanded(column) for _, column in columns)
        self._upload.budget.spend("bytes", expanded)
        step = max(1, batch.num_rows * _MAX_EXPANDED // max(expanded, _MAX_EXPANDED))
        for start in range(0, batch.num_rows, step):
            rows = range(first_row + start, first_row + min(start + step, batch.num_rows))
            for begin in range(0, len(columns), MAX_COLUMNS):
                some = columns[begin : begin + MAX_COLUMNS]
                yield self._texts(some, begin, start, rows, listing)
        yield from (replace(entry, reason="partial") for entry in listing.rest())

    def _texts(self, columns: list[tuple[str, Any]], begin: int, start: int, rows: range, listing: Listing) -> Batch:
        names = tuple(column_name(replace_surrogates(name), begin + at) for at, (name, _) in enumerate(columns))
        most = self._upload.options.max_cell_bytes
        made = []
        for name, (_, column) in zip(names, columns, strict=True):

            def where(n: int, name: str = name) -> str:
                return f"row {rows[n]:,}, column '{name}'"

            made.append(bounded_column(self._text(column.slice(start, len(rows)), name), where, listing, most))
        return Batch(names, tuple(range(begin, begin + len(names))), tuple(made), rows)

    def _sound(self, batch: pa.RecordBatch, at: int, listing: Listing) -> Iterator[tuple[str, Any]]:
        """A column, or those in it, after its buffers were found to be as they should."""
        name = batch.schema.names[at]
        column: Any = batch.column(at)
        try:
            column.validate(full=True)
        except pa.ArrowInvalid:
            column = _as_bytes(column)
        if column is None:
            listing.add(f"column '{name}'", "is damaged and was not scanned", _MEND)
            return
        yield from _flat(name, column, 0)

    def _text(self, column: Any, name: str) -> pa.StringArray:
        kind: Any = column.type
        if isinstance(kind, pa.BaseExtensionType):
            return self._text(column.storage, name)
        if types.is_dictionary(kind):
            return self._text(column.dictionary_decode(), name)
        if types.is_run_end_encoded(kind):
            return self._text(cast("Any", pc).run_end_decode(column), name)
        if _is_binary(kind):
            cells = [self._blobs.text(cell, name[:100]) if cell else "" for cell in column.to_pylist()]
            return pa.array(cells, pa.string())
        try:
            return cast("pa.StringArray", text_column(column).cast(pa.string()))
        except (ValueError, OverflowError, TypeError, pa.ArrowException):
            return pa.array([_cell_text(cell) for cell in column], pa.string())


def _cell_text(cell: Any) -> str:
    """The text of a cell that Python has no value for, such as a date in a far year."""
    try:
        return scalar_text(cell.as_py())
    except (ValueError, OverflowError, TypeError, pa.ArrowException):
        return str(cell.cast(pa.string())) if cell.type != pa.null() and _can_cast(cell) else ""


def _can_cast(cell: Any) -> bool:
    try:
        cell.cast(pa.string())
    except (ValueError, pa.ArrowException):
        return False
    return True


def _is_binary(kind: pa.DataType) -> bool:
    return (
        types.is_binary(kind)
        or types.is_large_binary(kind)
        or types.is_fixed_size_binary(kind)
        or types.is_binary_view(kind)
    )


def _as_bytes(column: Any) -> Any:
    """A column of strings that are no UTF-8 as bytes; ``None`` if more is wrong with it."""
    kind = column.type
    try:
        if types.is_dictionary(kind) and types.is_string(kind.value_type):
            values = column.dictionary.view(pa.binary())
            again = pa.DictionaryArray.from_arrays(column.indices, values, safe=True)
        elif types.is_string(kind) or types.is_large_string(kind):
            again = column.view(pa.binary() if types.is_string(kind) else pa.large_binary())
        else:
            return None
        again.validate(full=True)
    except (pa.ArrowException, ValueError, IndexError):
        return None
    return again


def _flat(name: str, column: Any, depth: int) -> Iterator[tuple[str, Any]]:
    """A column, or the columns in it with dotted names."""
    if not types.is_struct(column.type) or depth >= _MAX_STRUCTS or not column.type.num_fields:
        yield name, column
        return
    for at, inner in enumerate(column.flatten()):
        yield from _flat(f"{name}.{column.type.field(at).name}"[-_MAX_NAME:], inner, depth + 1)


def _expanded(column: Any) -> int:
    """How many bytes a column's texts take once every row has its own, where that is more than the column itself."""
    if not types.is_dictionary(column.type) or not len(column.dictionary):
        return 0
    values = column.dictionary
    try:
        lengths = pc.binary_length(values)
    except pa.ArrowException:
        return 0
    return int(cast("Any", pc.sum(lengths.take(column.indices))).as_py() or 0)
