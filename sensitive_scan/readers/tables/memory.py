"""Tables in memory as batches of strings: Arrow, pandas, polars and dictionaries of columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, cast

import pyarrow as pa
from pyarrow import types

from sensitive_scan.errors import InputError
from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import column_name
from sensitive_scan.readers.flatten import decimal_text

_SOURCE = "table"
_MOST_BITS = 4000
_MEND = "pass an Arrow table, a data frame or a dictionary of equally long columns"


def table_batches(data: Any, batch_rows: int = 16_384) -> Iterator[Batch]:
    """The batches of a table, at most ``batch_rows`` rows each; every cell as text, a missing one as empty.

    ``data`` is a pyarrow Table, RecordBatch or RecordBatchReader, anything with ``__arrow_c_stream__`` or
    ``to_arrow`` (pandas, polars, DuckDB), or a mapping of names to columns.

    Raises:
        InputError: ``data`` is no table, or its columns differ in length.
    """
    row = 0
    for batch in _record_batches(data, batch_rows):
        for start in range(0, batch.num_rows, batch_rows):
            part = batch.slice(start, batch_rows)
            names = tuple(column_name(name, index) for index, name in enumerate(part.schema.names))
            columns = tuple(text_column(column) for column in part.columns)
            yield Batch(names, tuple(range(len(names))), columns, range(row, row + part.num_rows))
            row += part.num_rows


def _record_batches(data: Any, batch_rows: int) -> Iterator[pa.RecordBatch]:
    if isinstance(data, pa.RecordBatch):
        yield data
    elif isinstance(data, pa.Table):
        yield from data.to_batches(max_chunksize=batch_rows)
    elif isinstance(data, pa.RecordBatchReader):
        yield from data
    elif isinstance(data, Mapping):
        yield from _mapping_batches(data, batch_rows)
    elif hasattr(data, "__arrow_c_stream__"):
        yield from _stream_batches(data, batch_rows)
    elif hasattr(data, "to_arrow"):
        yield from _record_batches(data.to_arrow(), batch_rows)
    else:
        raise InputError(_SOURCE, "is no table", _MEND)


def _stream_batches(data: Any, batch_rows: int) -> Iterator[pa.RecordBatch]:
    try:
        batches = list(pa.RecordBatchReader.from_stream(data))
    except (pa.ArrowException, TypeError, ValueError):
        # A column of mixed objects has no Arrow type; its cells are taken one by one.
        batches = []
        is_mixed = True
    else:
        is_mixed = False
    if is_mixed and not hasattr(data, "columns"):
        raise InputError(_SOURCE, "cannot be converted to Arrow", _MEND)
    if batches:
        yield from batches
        return
    names = [str(name) for name in data.columns]
    columns = [list(data.iloc[:, index]) for index in range(len(names))] if hasattr(data, "iloc") else []
    yield from _cell_batches(names, columns, batch_rows)


def _mapping_batches(data: Mapping[Any, Any], batch_rows: int) -> Iterator[pa.RecordBatch]:
    columns = [column if isinstance(column, Sequence) else _cells(column) for column in data.values()]
    if len({len(column) for column in columns}) > 1 or any(isinstance(column, (str, bytes)) for column in columns):
        raise InputError(_SOURCE, "has columns of different lengths", _MEND)
    yield from _cell_batches([str(name) for name in data], columns, batch_rows)


def _cells(column: Any) -> list[Any]:
    if isinstance(column, (pa.Array, pa.ChunkedArray)):
        return column.to_pylist()
    if not isinstance(column, Iterable):
        raise InputError(_SOURCE, "has a column that is no list", _MEND)
    return list(column)


def _cell_batches(names: Sequence[str], columns: Sequence[Sequence[Any]], batch_rows: int) -> Iterator[pa.RecordBatch]:
    for start in range(0, len(columns[0]) if columns else 0, batch_rows):
        parts = [
            pa.array([scalar_text(cell) for cell in column[start : start + batch_rows]], pa.string())
            for column in columns
        ]
        yield pa.RecordBatch.from_arrays(parts, names=list(map(scalar_text, names)))


def text_column(column: Any) -> pa.StringArray:
    """An Arrow column of any type as strings without nulls."""
    kind = column.type
    if types.is_dictionary(kind):
        return text_column(column.dictionary_decode())
    if types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind):
        return _without_nulls(column.cast(pa.string()))
    if types.is_integer(kind) or types.is_date(kind):
        return _without_nulls(column.cast(pa.string()))
    return pa.array([scalar_text(cell) for cell in column.to_pylist()], pa.string())


def _without_nulls(column: pa.StringArray) -> pa.StringArray:
    return cast("pa.StringArray", column.fill_null("")) if column.null_count else column


def scalar_text(value: Any) -> str:
    """A cell as text: whole numbers without point and exponent, missing values empty, nested ones with spaces."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if value is None:
        return ""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, Mapping):
        return " ".join(f"{scalar_text(key)}: {scalar_text(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(map(scalar_text, value))
    return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if value != value:  # noqa: PLR0124 - NaN and NaT
        return ""
    if isinstance(value, Decimal):
        return decimal_text(value)
    if hasattr(value, "is_integer") and not isinstance(value, int) and value.is_integer():
        return str(int(value))
    if isinstance(value, int) and value.bit_length() > _MOST_BITS:
        return hex(value)  # as one run of letters and digits, like its decimal digits, which take too long
    return str(value)
