"""Data frames of pandas as record batches, and what their columns are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pyarrow as pa

from sensitive_scan.readers.tables.cell_text import scalar_text, text_column, without_nulls

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Slices = Callable[[int, int], pa.Array[Any]]
    """The cells of a column from one row up to another, as an Arrow array."""


def pandas_batches(frame: pd.DataFrame, batch_rows: int) -> Iterator[pa.RecordBatch]:
    """A data frame in batches: its columns and behind them the levels of its index that are more than numbers of rows.

    Columns that are Arrow's are shared, others are made into text a batch at a time.
    """
    levels = [] if isinstance(frame.index, pd.RangeIndex) else index_levels(frame.index)
    columns = [*(frame.iloc[:, at] for at in range(frame.shape[1])), *levels]
    names = [*map(column_title, frame.columns), *(column_title(level.name) for level in levels)]
    slices = [_slices(column.array) for column in columns]
    for start in range(0, len(frame) if columns else 0, batch_rows):
        stop = min(len(frame), start + batch_rows)
        yield pa.RecordBatch.from_arrays([one(start, stop) for one in slices], names=names)


def index_levels(index: pd.Index[Any]) -> list[pd.Series[Any]]:
    """The levels of an index as columns, by their own names."""
    return [pd.Series(index.get_level_values(at).array, name=index.names[at]) for at in range(index.nlevels)]


def column_title(name: Any) -> str:
    """The name of a column as text; the levels of a name with several are joined by points, without the empty ones."""
    if name is None:
        return ""
    parts = name if isinstance(name, tuple) else (name,)
    return ".".join(filter(None, map(scalar_text, parts)))


def _slices(array: Any) -> Slices:
    if isinstance(array, pd.Categorical):
        return _categories(array)
    if isinstance(array, (pd.arrays.ArrowExtensionArray, pd.arrays.ArrowStringArray)):
        whole = array.__arrow_array__()
        return lambda start, stop: _one_array(whole.slice(start, stop - start))
    return lambda start, stop: _arrow_array(array[start:stop])


def _one_array(column: Any) -> Any:
    if not isinstance(column, pa.ChunkedArray):
        return column
    return column.chunk(0) if column.num_chunks == 1 else pa.concat_arrays(column.chunks)


def _categories(array: pd.Categorical) -> Slices:
    """Each category is made into text once."""
    texts = text_column(_arrow_array(array.categories.array))

    def cells(start: int, stop: int) -> pa.Array[Any]:
        codes = array.codes[start:stop]
        return without_nulls(texts.take(pa.array(codes, mask=codes < 0)))

    return cells


def _arrow_array(cells: Any) -> pa.Array[Any]:
    """Cells as an Arrow array, of text where they are of several types or of one that Arrow has not."""
    values = cells.to_numpy() if isinstance(cells, pd.arrays.NumpyExtensionArray) else cells
    try:
        if values.dtype == np.object_:
            return pa.array(values, pa.string(), from_pandas=True)
        if isinstance(values.dtype, (pd.PeriodDtype, pd.IntervalDtype)):
            raise TypeError  # noqa: TRY301 - Arrow has their numbers only
        column: pa.Array[Any] = _one_array(pa.array(values, from_pandas=True))
    except (pa.ArrowException, TypeError, ValueError, OverflowError, AttributeError):
        return pa.array([scalar_text(cell) for cell in cells], pa.string())
    return column
