"""Arrow tables: what is made of a scan, and columns with cells hidden."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Any, cast

import numpy as np
import pyarrow as pa
from pyarrow import types

from sensitive_scan.integrations.frames.marks import hidden, masked_names

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from sensitive_scan.integrations.frames.marks import Edits, Mark
    from sensitive_scan.redaction import How

    Rows = Mapping[int, list[Mark]]
    Bools = np.typing.NDArray[np.bool_]


def held(data: Any) -> tuple[pa.Table, Callable[[pa.Table], Any]] | None:
    """Whatever Arrow knows as a table, and the way back; ``None`` for what it does not know."""
    if isinstance(data, pa.Table):
        return data, _same
    if isinstance(data, pa.RecordBatch):
        return pa.Table.from_batches([data]), _one_batch
    if isinstance(data, (pa.Array, pa.ChunkedArray)):
        is_array = isinstance(data, pa.Array)
        return pa.table([data], names=[""]), _one_array if is_array else _one_column
    if isinstance(data, pa.RecordBatchReader):
        return data.read_all(), pa.Table.to_reader
    if hasattr(data, "__arrow_c_stream__"):
        return pa.RecordBatchReader.from_stream(data).read_all(), _same
    return None


def made(columns: Mapping[str, pa.Array[Any]]) -> pa.Table:
    """A table of some columns."""
    return pa.table(dict(columns))


def shaped(table: pa.Table, columns: Sequence[pa.Array[Any]]) -> pa.Table:
    """A table with other cells under the names of ``table``."""
    return pa.Table.from_arrays(list(columns), names=table.column_names)


def rows(_table: pa.Table, values: pa.Array[Any], _name: str) -> pa.Array[Any]:
    """A value for each row."""
    return values


def redacted(table: pa.Table, edits: Edits, how: How) -> pa.Table:
    """The table with what was found hidden; other columns, and chunks of columns, are shared.

    A column that can hold no text has nulls there. Values of dictionaries that stand in no cell are left out.
    """
    columns = [
        redacted_column(column, edits[at], how) if at in edits else _tidy(column)
        for at, column in enumerate(table.columns)
    ]
    fields = [
        field.with_type(column.type).with_nullable(field.nullable or column.null_count > 0)
        for field, column in zip(table.schema, columns, strict=True)
    ]
    return pa.Table.from_arrays(columns, schema=_schema(table, fields))


def renamed(table: pa.Table, places: Collection[int]) -> pa.Table:
    """The table with the names at some places masked, and without metadata, which may quote them."""
    names = masked_names(table.column_names, places)
    return table.rename_columns(names).replace_schema_metadata(None) if places else table


def kept(table: pa.Table, wanted: Bools) -> pa.Table:
    """Some rows of the table; values of dictionaries that stand in none of them are left out."""
    filtered = [_filtered(column, wanted) for column in table.columns]
    fields = [field.with_type(one.type) for field, one in zip(table.schema, filtered, strict=True)]
    return pa.Table.from_arrays(filtered, schema=_schema(table, fields))


def redacted_column(column: Any, rows: Rows, how: How) -> Any:
    """A column with what was found in some rows hidden."""
    kind: Any = column.type
    if types.is_dictionary(kind):
        return _encoded(redacted_column(_plain(column), rows, how), kind)
    starts = accumulate((len(chunk) for chunk in column.chunks), initial=0)
    chunks = [
        _redacted_chunk(chunk, {row - start: rows[row] for row in rows if start <= row < start + len(chunk)}, how)
        for start, chunk in zip(starts, column.chunks, strict=False)
    ]
    return pa.chunked_array(chunks, kind)


def _redacted_chunk(chunk: Any, rows: Rows, how: How) -> Any:
    if not rows:
        return chunk
    is_hidden = np.zeros(len(chunk), np.bool_)
    is_hidden[list(rows)] = True
    if _is_text(chunk.type):
        plain = chunk.cast(pa.large_string()) if types.is_string_view(chunk.type) else chunk
        texts = [hidden(plain[row].as_py(), rows[row], how) for row in sorted(rows)]
        return _replaced(plain, is_hidden, pa.array(texts, plain.type)).cast(chunk.type)
    try:
        return chunk.take(pa.array(np.arange(len(chunk)), mask=is_hidden))
    except pa.ArrowNotImplementedError:
        cells = zip(chunk.to_pylist(), is_hidden, strict=True)
        return pa.array([None if is_here else cell for cell, is_here in cells], chunk.type)


def _replaced(texts: Any, is_hidden: Bools, new: Any) -> Any:
    from pyarrow import compute as pc

    return pc.replace_with_mask(texts, pa.array(is_hidden), new)


def _is_text(kind: Any) -> bool:
    return types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind)


def _plain(column: Any) -> Any:
    """The cells of a dictionary's column; views of strings, which cannot be taken, as large strings."""
    chunks = []
    for chunk in column.chunks:
        values = chunk.dictionary
        values = values.cast(pa.large_string()) if types.is_string_view(values.type) else values
        chunks.append(values.take(chunk.indices))
    kind = column.type.value_type
    return pa.chunked_array(chunks, pa.large_string() if types.is_string_view(kind) else kind)


def _encoded(column: Any, kind: Any) -> Any:
    """A column as a dictionary's, of ``kind`` unless that has no room for its values."""
    encoded = column.dictionary_encode()
    try:
        return encoded.cast(kind)
    except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
        return encoded


def _tidy(column: Any) -> Any:
    """The column, without the values of its dictionary that stand in no cell."""
    if not types.is_dictionary(column.type):
        return column
    if all(len(chunk.indices.drop_null().unique()) == len(chunk.dictionary) for chunk in column.chunks):
        return column
    return _encoded(_plain(column), column.type)


def _filtered(column: Any, wanted: Bools) -> Any:
    kind = column.type
    plain = column.cast(pa.large_string()) if types.is_string_view(kind) else column
    return cast("Any", _tidy(plain.filter(pa.array(wanted)))).cast(kind)


def _schema(table: pa.Table, fields: list[pa.Field[Any]]) -> pa.Schema:
    """Other fields with the metadata of the table."""
    return pa.schema(fields).with_metadata(table.schema.metadata or {})


def _same(table: pa.Table) -> pa.Table:
    return table


def _one_column(table: pa.Table) -> pa.ChunkedArray[Any]:
    return table.column(0)


def _one_array(table: pa.Table) -> Any:
    return table.column(0).combine_chunks()


def _one_batch(table: pa.Table) -> pa.RecordBatch:
    columns = [column.combine_chunks() for column in table.columns]
    return pa.RecordBatch.from_arrays(columns, schema=table.schema)
