"""Polars frames: what is made of a scan, and columns with cells hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import polars as pl
import pyarrow as pa

from sensitive_scan.integrations.frames.marks import hidden, masked_names
from sensitive_scan.integrations.frames.on_arrow import redacted_column

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from sensitive_scan.integrations.frames.marks import Edits
    from sensitive_scan.integrations.frames.on_arrow import Bools, Rows
    from sensitive_scan.redaction import How


def held(data: Any) -> tuple[pl.DataFrame, Callable[[pl.DataFrame], Any]]:
    """A frame of Polars, lazy ones computed, and the way back."""
    if isinstance(data, pl.Series):
        return data.to_frame(), pl.DataFrame.to_series
    if isinstance(data, pl.LazyFrame):
        return data.collect(), pl.DataFrame.lazy
    return data, pl.DataFrame.clone


def made(columns: Mapping[str, pa.Array[Any]]) -> pl.DataFrame:
    """A frame of some columns."""
    return pl.DataFrame([pl.Series(name, values) for name, values in columns.items()])


def shaped(frame: pl.DataFrame, columns: Sequence[pa.Array[Any]]) -> pl.DataFrame:
    """A frame with other cells under the names of ``frame``."""
    return made(dict(zip(frame.columns, columns, strict=True)))


def rows(_frame: pl.DataFrame, values: pa.Array[Any], name: str) -> pl.Series:
    """A value for each row."""
    return pl.Series(name, values)


def redacted(frame: pl.DataFrame, edits: Edits, how: How) -> pl.DataFrame:
    """The frame with what was found hidden; other columns are shared.

    A column that can hold no text has nulls there.
    """
    return frame.with_columns([_redacted(frame.to_series(at), some, how) for at, some in edits.items()])


def renamed(frame: pl.DataFrame, places: Collection[int]) -> pl.DataFrame:
    """The frame with the names at some places masked."""
    shown = frame.clone()
    shown.columns = masked_names(frame.columns, places)
    return shown


def kept(frame: pl.DataFrame, wanted: Bools) -> pl.DataFrame:
    """Some rows of the frame."""
    return frame.filter(pl.Series(wanted))


def _redacted(series: pl.Series, some: Rows, how: How) -> pl.Series:
    if series.dtype == pl.Object:
        cells = series.to_list()
        for row, marks in some.items():
            cells[row] = hidden(cells[row], marks, how)
        return pl.Series(series.name, cells, pl.Object)
    if isinstance(series.dtype, (pl.String, pl.Categorical)):
        column = pa.chunked_array([series.cast(pl.String).to_arrow()])
        return pl.Series(series.name, redacted_column(column, some, how)).cast(series.dtype)
    is_hidden = np.zeros(len(series), np.bool_)
    is_hidden[list(some)] = True
    shown = pl.when(pl.Series(is_hidden)).then(None).otherwise(pl.first())
    return series.to_frame().select(shown).to_series().alias(series.name)
