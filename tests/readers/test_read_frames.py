"""Frames of every library are read as the same text, however they are cut."""

from __future__ import annotations

import math
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.pipeline.buffer import cells_of
from sensitive_scan.readers import table_batches
from sensitive_scan.readers.tables.cell_text import scalar_text, text_column
from sensitive_scan.readers.wire import packed_batch, unpacked_batch

TEXTS = st.text(max_size=30)
KINDS: list[st.SearchStrategy[Any]] = [
    TEXTS,
    st.integers(-(2**63), 2**63 - 1),
    st.booleans(),
    st.dates(date(1700, 1, 1), date(2200, 1, 1)),
    st.decimals(-(10**9), 10**9, places=2),
    st.binary(max_size=5),
    st.lists(TEXTS, max_size=3),
]
TYPED = st.sampled_from(KINDS).flatmap(lambda kind: st.lists(st.none() | kind, max_size=9))
ODD = st.none() | st.integers() | st.floats() | st.text(max_size=9) | st.dates() | st.lists(st.integers()) | st.binary()


def read(data: Any, batch_rows: int) -> list[str]:
    """The cells of the first column over all batches."""
    cells: list[str] = []
    for batch in table_batches(data, batch_rows):
        assert list(batch.rows) == list(range(len(cells), len(cells) + len(batch.columns[0])))
        assert len(batch.columns[0]) <= batch_rows
        cells += texts(batch.columns[0])
    return cells


def texts(column: pa.Array[Any]) -> list[Any]:
    """The cells of a column."""
    return column.to_pylist()


@given(TYPED, st.integers(1, 4), st.integers(0, 3))
def test_typed_columns(cells: list[Any], batch_rows: int, cut: int) -> None:
    column = pa.array(cells)
    expected = list(map(scalar_text, cells))
    chunked = pa.chunked_array([column.slice(0, cut), column.slice(cut)])
    assert read(pa.table([chunked], names=["a"]), batch_rows) == expected
    assert read(chunked, batch_rows) == expected
    assert read(pd.DataFrame({"a": pd.Series(cells, dtype=object)}), batch_rows) == expected
    assert read(pl.from_arrow(pa.table([column], names=["a"])), batch_rows) == expected
    if column.type == pa.string():
        for kind in (pa.large_string(), pa.string_view()):
            assert read(column.cast(pa.large_string()).cast(kind), batch_rows) == expected
        assert read(chunked.dictionary_encode(), batch_rows) == expected
        assert read(pd.DataFrame({"a": pd.Categorical(cells)}), batch_rows) == expected


@given(st.lists(ODD, max_size=9), st.integers(1, 4))
def test_columns_of_mixed_objects(cells: list[Any], batch_rows: int) -> None:
    expected = list(map(scalar_text, cells))
    assert read(pd.DataFrame({"a": pd.Series(cells, dtype=object)}), batch_rows) == expected
    assert read({"a": cells}, batch_rows) == expected
    assert read(pl.DataFrame({"a": pl.Series(cells, dtype=pl.Object)}), batch_rows) == expected


@given(st.lists(st.none() | st.floats()))
def test_fractions(cells: list[float | None]) -> None:
    for cell, text in zip(cells, texts(text_column(pa.array(cells, pa.float64()))), strict=True):
        if cell is None or math.isnan(cell):
            assert text == ""
        elif math.isinf(cell):
            assert text == str(cell)
        else:
            assert float(text) == cell
            assert not cell.is_integer() or text.lstrip("-").isdigit()


@given(st.lists(TEXTS, min_size=1), st.data())
def test_slices_are_cells(cells: list[str], data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(cells)))
    for kind in (pa.string(), pa.large_string()):
        whole = cells_of(pa.array(cells, kind))
        part = cells_of(pa.array(cells, kind).slice(start))
        assert part.texts == whole.texts[start:]
        assert part.filled.tolist() == [row for row, cell in enumerate(cells[start:]) if cell]


def test_points_in_time() -> None:
    times = [datetime(1990, 5, 17), None, datetime(2024, 1, 1, 2, 3, 4)]  # noqa: DTZ001 - as most tables have them
    expected = ["1990-05-17 00:00:00", "", "2024-01-01 02:03:04"]
    for data in (
        {"a": pa.array(times)},
        pa.table({"a": times}),
        pd.DataFrame({"a": times}),
        pl.DataFrame({"a": times}),
    ):
        assert read(data, 9) == expected
    assert read(pa.array([datetime(1990, 5, 17, 0, 0, 0, 5)]), 9) == ["1990-05-17 00:00:00.000005"]  # noqa: DTZ001


@pytest.mark.parametrize(
    ("cells", "texts"),
    [
        (pd.period_range("2020-01", periods=2, freq="M"), ["2020-01", "2020-02"]),
        (pd.interval_range(0, 2), ["(0, 1]", "(1, 2]"]),
        (pd.array([1, None], "Int64"), ["1", ""]),
        (pd.arrays.SparseArray([0.0, 1.5]), ["0", "1.5"]),
        ([1j, pd.NA], ["1j", ""]),
        ([pd.NaT, Decimal("1.50")], ["", "1.50"]),
        ([pd.Series([1, 2]).to_numpy(), {"a": 1}], ["1, 2", "a: 1"]),
    ],
)
def test_types_of_pandas(cells: Any, texts: list[str]) -> None:
    assert read(pd.DataFrame({"a": cells}), 9) == texts


def test_long_texts_make_small_batches() -> None:
    cells = ["x" * (1 << 20)] * 80
    for column in (pa.array(cells), pa.array(cells).cast(pa.string_view()), pa.array(cells, pa.large_string())):
        sizes = [len(batch.rows) for batch in table_batches(column)]
        assert sum(sizes) == 80
        assert max(sizes) <= 32


def test_batches_of_large_strings_travel() -> None:
    (batch,) = table_batches(pl.DataFrame({"a": ["x", None, "é"]}).slice(1))
    assert batch.columns[0].type == pa.large_string()
    assert unpacked_batch(packed_batch(batch)) == batch
