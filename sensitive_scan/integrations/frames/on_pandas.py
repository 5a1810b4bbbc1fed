"""Data frames of pandas: what is made of a scan, and columns with cells hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from sensitive_scan.integrations.frames.marks import hidden, masked_names
from sensitive_scan.readers.tables.pandas_columns import index_levels

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    import pyarrow as pa

    from sensitive_scan.integrations.frames.marks import Edits
    from sensitive_scan.integrations.frames.on_arrow import Bools, Rows
    from sensitive_scan.redaction import How


def held(data: Any) -> tuple[pd.DataFrame, Callable[[pd.DataFrame], Any]]:
    """A frame of pandas, and the way back."""
    if isinstance(data, pd.Series):
        is_named = data.name is not None
        return data.to_frame(), lambda frame: frame.iloc[:, 0].rename(frame.columns[0] if is_named else None)
    return data, lambda frame: frame


def made(columns: Mapping[str, pa.Array[Any]]) -> pd.DataFrame:
    """A frame of some columns."""
    return pd.DataFrame({name: values.to_pandas() for name, values in columns.items()})


def shaped(frame: pd.DataFrame, columns: Sequence[pa.Array[Any]]) -> pd.DataFrame:
    """A frame with other cells under the names and beside the index of ``frame``."""
    arrays = [values.to_numpy(zero_copy_only=False) for values in columns]
    # with their type, or pandas would make texts and NaN of names and None
    cells = {at: pd.Series(array, dtype=array.dtype) for at, array in enumerate(arrays)}
    other = pd.DataFrame(cells, index=pd.RangeIndex(len(frame)))
    other.index, other.columns = frame.index, frame.columns
    return other


def rows(frame: pd.DataFrame, values: pa.Array[Any], name: str) -> pd.Series[Any]:
    """A value for each row, with the index of the frame."""
    return pd.Series(values.to_numpy(zero_copy_only=False), index=frame.index, name=name)


def redacted(frame: pd.DataFrame, edits: Edits, how: How) -> pd.DataFrame:
    """The frame with what was found hidden, in its index too; other columns are shared.

    A column that can hold no text has missing values there. Categories and levels that no row has are left out.
    """
    shown = frame.copy(deep=False)
    width = frame.shape[1]
    for at in range(width):
        if at in edits:
            shown.isetitem(at, _redacted(frame.iloc[:, at], edits[at], how))
    if any(at >= width for at in edits):
        levels = [
            _redacted(level, edits[width + at], how) if width + at in edits else level
            for at, level in enumerate(index_levels(frame.index))
        ]
        names = frame.index.names
        shown.index = (
            pd.MultiIndex.from_arrays(levels, names=names)
            if isinstance(frame.index, pd.MultiIndex)
            else pd.Index(levels[0], name=names[0])
        )
    return _tidy(shown)


def renamed(frame: pd.DataFrame, places: Collection[int]) -> pd.DataFrame:
    """The frame with the names of columns, and of levels of the index, masked at some places."""
    if not places:
        return frame
    shown, width = frame.copy(deep=False), frame.shape[1]
    names = masked_names([*frame.columns, *frame.index.names], places)
    if any(at < width for at in places):
        shown.columns = (
            pd.MultiIndex.from_tuples(names[:width], names=frame.columns.names)
            if isinstance(frame.columns, pd.MultiIndex)
            else pd.Index(names[:width], name=frame.columns.name)
        )
    shown.index = frame.index.set_names(names[width:])
    return shown


def kept(frame: pd.DataFrame, wanted: Bools) -> pd.DataFrame:
    """Some rows of the frame; categories and levels that none of them has are left out."""
    return _tidy(frame.loc[wanted])


def _redacted(series: pd.Series[Any], some: Rows, how: How) -> pd.Series[Any]:
    dtype, places = series.dtype, sorted(some)
    texts = [hidden(series.array[row], some[row], how) for row in places]
    if isinstance(dtype, pd.CategoricalDtype):
        return _redacted_categories(series, places, texts)
    if isinstance(dtype, pd.StringDtype) or dtype == np.object_ or _is_arrow_text(dtype):
        cells = series.array.copy()
        cells[np.array(places)] = np.array(texts, np.object_)
        return pd.Series(cells, series.index, name=series.name, dtype=dtype)
    is_hidden = np.zeros(len(series), np.bool_)
    is_hidden[places] = True
    return _with_room(series).mask(is_hidden)


def _redacted_categories(series: pd.Series[Any], places: list[int], texts: list[str]) -> pd.Series[Any]:
    """A column of categories, with new ones for new texts; of other categories than texts the cells are missing."""
    known = series.cat.categories
    shown = series.copy()
    if known.map(lambda one: isinstance(one, str)).all():
        new = [text for text in dict.fromkeys(texts) if text not in known]
        shown = shown.cat.add_categories(new)
        codes = shown.cat.categories.get_indexer(texts)
    else:
        codes = np.full(len(places), -1)
    all_codes = shown.cat.codes.to_numpy().copy()
    all_codes[places] = codes
    cells = pd.Categorical.from_codes(all_codes, dtype=shown.dtype)
    return pd.Series(cells, series.index, name=series.name)


def _is_arrow_text(dtype: Any) -> bool:
    return isinstance(dtype, pd.ArrowDtype) and dtype.type is str


def _with_room(series: pd.Series[Any]) -> pd.Series[Any]:
    """The column with a type that knows missing values, where NumPy's whole numbers and truth values do not."""
    dtype = series.dtype
    if isinstance(dtype, np.dtype) and dtype.kind in "iub":
        name = "boolean" if dtype.kind == "b" else str(dtype).replace("int", "Int").replace("u", "U")
        return series.astype(name)
    if isinstance(dtype, pd.SparseDtype):
        return _with_room(series.sparse.to_dense())
    return series


def _tidy(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame, without categories and levels that no row has."""
    shown = frame.copy(deep=False)
    for at, dtype in enumerate(frame.dtypes):
        if isinstance(dtype, pd.CategoricalDtype):
            column = frame.iloc[:, at].cat
            if column.codes[column.codes >= 0].nunique() < len(dtype.categories):
                shown.isetitem(at, column.remove_unused_categories())
    if isinstance(frame.index, pd.MultiIndex):
        shown.index = frame.index.remove_unused_levels()
    elif isinstance(frame.index, pd.CategoricalIndex):
        shown.index = frame.index.remove_unused_categories()
    return shown
