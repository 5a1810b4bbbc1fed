"""Tables in memory as batches of strings: Arrow, pandas, Polars, DuckDB and dictionaries of columns."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from sensitive_scan.errors import InputError
from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import column_name
from sensitive_scan.readers.tables.cell_text import scalar_text, text_column

_SOURCE = "table"
_MEND = "pass an Arrow table, a data frame or a dictionary of equally long columns"
_MOST_BYTES = 1 << 25
"""How many bytes of text a batch holds at most, unless one row alone has more."""


def table_batches(data: Any, batch_rows: int = 16_384) -> Iterator[Batch]:
    """The batches of a table, at most ``batch_rows`` rows each; every cell as text, a missing one as empty.

    ``data`` is a pyarrow Table, RecordBatch, RecordBatchReader or column, a pandas or Polars frame or series, a lazy
    Polars frame, a DuckDB relation, anything else with ``__arrow_c_stream__`` or ``to_arrow``, or a mapping of names to
    columns. It is read as it goes: no more than a batch of it is copied or made into text at once.

    Raises:
        InputError: ``data`` is no table, its columns differ in length, or whoever makes it fails on the way.
    """
    row = 0
    for batch in _guarded(data, batch_rows):
        names = tuple(column_name(name, index) for index, name in enumerate(batch.schema.names))
        for start in range(0, batch.num_rows, batch_rows):
            columns = tuple(text_column(column) for column in batch.slice(start, batch_rows).columns)
            for part in _bounded(columns):
                yield Batch(names, tuple(range(len(names))), part, range(row, row + len(part[0])))
                row += len(part[0])


def _bounded(columns: tuple[pa.Array[Any], ...]) -> Iterator[tuple[pa.Array[Any], ...]]:
    rows = len(columns[0]) if columns else 0
    step = max(1, rows * _MOST_BYTES // max(_MOST_BYTES, sum(column.nbytes for column in columns)))
    for start in range(0, rows, step):
        yield tuple(column.slice(start, step) for column in columns)


def _guarded(data: Any, batch_rows: int) -> Iterator[pa.RecordBatch]:
    try:
        yield from _record_batches(data, batch_rows)
    except InputError:
        raise
    except Exception as error:  # noqa: BLE001 - a query may fail in any way, and say so with the value it failed on
        problem = f"could not be read to its end ({type(error).__name__})"
        raise InputError(_SOURCE, problem, "see whether it can be computed without the scanner") from None


def _record_batches(data: Any, batch_rows: int) -> Iterator[pa.RecordBatch]:
    if isinstance(data, pa.RecordBatch):
        return iter((data,))
    if isinstance(data, pa.Table):
        return iter(data.to_batches(max_chunksize=batch_rows))
    if isinstance(data, pa.RecordBatchReader):
        return iter(data)
    if isinstance(data, (pa.Array, pa.ChunkedArray)):
        return _record_batches(pa.table([data], names=[""]), batch_rows)
    if isinstance(data, Mapping):
        return _mapping_batches(data, batch_rows)
    return _frame_batches(data, batch_rows)


def _frame_batches(data: Any, batch_rows: int) -> Iterator[pa.RecordBatch]:
    if hasattr(data, "to_frame") and not hasattr(data, "columns"):
        return _frame_batches(data.to_frame(), batch_rows)
    pandas, polars = sys.modules.get("pandas"), sys.modules.get("polars")
    if pandas is not None and isinstance(data, pandas.DataFrame):
        from sensitive_scan.readers.tables.pandas_columns import pandas_batches

        return pandas_batches(data, batch_rows)
    if polars is not None and isinstance(data, (polars.DataFrame, polars.LazyFrame)):
        return _polars_batches(data, polars, batch_rows)
    if hasattr(data, "to_arrow_reader"):
        # a relation of DuckDB, whose own stream would come a million rows at a time
        return iter(data.to_arrow_reader(batch_rows))
    if hasattr(data, "__arrow_c_stream__"):
        return _stream_batches(data)
    if hasattr(data, "to_arrow"):
        return _record_batches(data.to_arrow(), batch_rows)
    raise InputError(_SOURCE, "is no table", _MEND)


def _stream_batches(data: Any) -> Iterator[pa.RecordBatch]:
    try:
        reader = pa.RecordBatchReader.from_stream(data)
    except (pa.ArrowException, TypeError, ValueError):
        raise InputError(_SOURCE, "cannot be converted to Arrow", _MEND) from None
    yield from reader


def _polars_batches(data: Any, polars: Any, batch_rows: int) -> Iterator[pa.RecordBatch]:
    """Slices of a frame, whose strings are shared; a lazy one is computed in parts where Polars can do so."""
    if isinstance(data, polars.LazyFrame):
        in_parts = getattr(data, "collect_batches", None)
        for part in in_parts(maintain_order=True) if in_parts else (data.collect(),):
            yield from _polars_batches(part, polars, batch_rows)
        return
    # of objects Arrow would be told the addresses
    is_plain = polars.Object not in data.dtypes
    for part in data.iter_slices(batch_rows):
        try:
            reader = pa.RecordBatchReader.from_stream(part) if is_plain else None
        except (pa.ArrowException, TypeError, ValueError):
            reader = None
        yield from _mapping_batches(part.to_dict(as_series=False), batch_rows) if reader is None else reader


def _mapping_batches(data: Mapping[Any, Any], batch_rows: int) -> Iterator[pa.RecordBatch]:
    columns = [column if isinstance(column, Sequence) else _cells(column) for column in data.values()]
    if len({len(column) for column in columns}) > 1 or any(isinstance(column, (str, bytes)) for column in columns):
        raise InputError(_SOURCE, "has columns of different lengths", _MEND)
    names = [scalar_text(str(name)) for name in data]
    for start in range(0, len(columns[0]) if columns else 0, batch_rows):
        parts = [
            pa.array([scalar_text(cell) for cell in column[start : start + batch_rows]], pa.string())
            for column in columns
        ]
        yield pa.RecordBatch.from_arrays(parts, names=names)


def _cells(column: Any) -> list[Any]:
    if isinstance(column, (pa.Array, pa.ChunkedArray)):
        return column.to_pylist()
    if not isinstance(column, Iterable):
        raise InputError(_SOURCE, "has a column that is no list", _MEND)
    return list(column)
