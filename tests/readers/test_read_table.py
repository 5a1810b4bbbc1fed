"""Tables in memory: every kind of table and of cell becomes text."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from reading import Read

from sensitive_scan.errors import InputError
from sensitive_scan.readers import table_batches

CARD = 4111111111111111
COLUMNS: dict[str, list[Any]] = {"name": ["Ann", None, "Cy"], "card": [float(CARD), None, 7.5], "n": [1, 2, 3]}
TEXT = [["Ann", str(CARD), "1"], ["", "", "2"], ["Cy", "7.5", "3"]]


@pytest.mark.parametrize(
    "data",
    [
        COLUMNS,
        pa.table(COLUMNS),
        pa.RecordBatch.from_pydict(COLUMNS),
        pa.RecordBatchReader.from_batches(pa.table(COLUMNS).schema, pa.table(COLUMNS).to_batches()),
        pd.DataFrame(COLUMNS),
        pl.DataFrame(COLUMNS),
    ],
    ids=lambda data: type(data).__name__,
)
def test_all_kinds_of_tables(data: object) -> None:
    result = Read("table", list(table_batches(data, 2)))
    assert result.rows == TEXT
    assert [len(batch.rows) for batch in result.batches] == [2, 1]
    assert result.batches[0].names == ("name", "card", "n")


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4.0e15, "4000000000000000"),
        (1e22, "10000000000000000000000"),
        (math.nan, ""),
        (math.inf, "inf"),
        (Decimal("12.00"), "12"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1.50"), "1.50"),
        (dt.date(1990, 2, 3), "1990-02-03"),
        (dt.datetime(1990, 2, 3, 4, 5, tzinfo=None), "1990-02-03 04:05:00"),  # noqa: DTZ001 - as databases hold it
        (b"caf\xc3\xa9", "café"),
        (["a", 1.0], "a, 1"),
        ({"k": {"v": 1}}, "k: v: 1"),
        (True, "true"),
        ("\ud800x", "?x"),
    ],
)
def test_cells_as_text(value: object, text: str) -> None:
    assert Read("table", list(table_batches({"x": [value]}))).rows == [[text]]


def test_dictionary_and_nested_arrow_columns() -> None:
    data = pa.table({
        "d": pa.array(["a", None, "a"]).dictionary_encode(),
        "s": pa.array([{"k": 1.0}, None, {"k": None}]),
        "l": pa.array([["x", "y"], [], None]),
        "b": pa.array([b"z", None, b"\xff"]),
    })  # fmt: skip
    assert Read("table", list(table_batches(data))).rows == [
        ["a", "k: 1", "x, y", "z"],
        ["", "", "", ""],
        ["a", "k: ", "", "\ufffd"],
    ]


def test_a_data_frame_of_mixed_cells() -> None:
    data = pd.DataFrame({"x": [1, "two", None, 4.0], "": ["a", "b", "c", "d"]})
    result = Read("table", list(table_batches(data)))
    assert result.rows == [["1", "a"], ["two", "b"], ["", "c"], ["4", "d"]]
    assert result.batches[0].names == ("x", "#1")


def test_empty_tables_have_no_batches() -> None:
    assert list(table_batches({})) == []
    assert list(table_batches({"a": []})) == []
    assert list(table_batches(pa.table({"a": pa.array([], pa.string())}))) == []


@pytest.mark.parametrize("data", [7, "text", {"a": [1], "b": [1, 2]}, {"a": "text"}, {"a": 7}])
def test_what_is_no_table_is_refused(data: object) -> None:
    with pytest.raises(InputError):
        list(table_batches(data))
