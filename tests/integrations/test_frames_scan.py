"""Frames of every library hold what a file of the same data does, and tell which cells hold it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from pyarrow import csv

from sensitive_scan import InputError, Policy, Scanner
from sensitive_scan.integrations import frames

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CARD, OTHER_CARD = "4111 1111 1111 1111", "5555 5555 5555 4444"
KEY = b"a key for tests, no secret"
COLUMNS: dict[str, list[Any]] = {
    "Name": ["Ann", "Bjørn", None, "Di"] * 5,
    "Remarks": ["called", f"card {CARD}", None, "219-09-9999 is her SSN"] * 5,
    "Card No": [CARD, None, OTHER_CARD, CARD] * 5,
    "Deal": [100000017, 100000025, 100000033, 100000041] * 5,
    "Account": [5555555555554444, 4111111111111111, 7, None] * 5,
}
TABLE = pa.table(COLUMNS)


def relation(_table: pa.Table) -> Any:
    return duckdb.sql("select * from _table")


KINDS: dict[str, Callable[[pa.Table], Any]] = {
    "table": lambda table: table,
    "large strings": lambda table: table.cast(pa.schema([(one.name, large(one.type)) for one in table.schema])),
    "slices": lambda table: pa.concat_tables([table.slice(0, 7), table.slice(7)]).slice(0),
    "batch": lambda table: table.combine_chunks().to_batches()[0],
    "reader": lambda table: table.to_reader(max_chunksize=3),
    "pandas": lambda table: pd.DataFrame(table.to_pydict()),
    "pandas objects": lambda table: pd.DataFrame(table.to_pydict(), dtype=object),
    "pandas Arrow strings": lambda table: table.to_pandas(types_mapper=arrow_strings),
    "pandas Arrow": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
    "pandas categories": lambda table: pd.DataFrame(
        {
            name: pd.Categorical(column.to_pylist())
            for name, column in zip(table.column_names, table.columns, strict=True)
        }
    ),
    "polars": pl.from_arrow,
    "polars categories": lambda table: pl.DataFrame(table).with_columns(pl.col(pl.String).cast(pl.Categorical)),
    "polars lazy": lambda table: pl.LazyFrame(pl.from_arrow(table)),
    "duckdb": relation,
}


def large(kind: pa.DataType) -> pa.DataType:
    return pa.large_string() if kind == pa.string() else kind


def arrow_strings(kind: pa.DataType) -> Any:
    return pd.StringDtype("pyarrow") if kind == pa.string() else pd.Int64Dtype() if kind == pa.int64() else None


@pytest.mark.parametrize("kind", KINDS)
def test_a_frame_holds_what_a_file_of_its_data_does(scanner: Scanner, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "export.csv"
    csv.write_csv(TABLE, path)
    file = scanner.scan_file(path)
    report = frames.scan(KINDS[kind](TABLE), scanner)
    assert file.findings_total == 35
    assert (report.columns, report.findings, report.rows) == (file.columns, file.findings, file.rows)


@pytest.mark.parametrize("kind", KINDS)
def test_cells_are_told(scanner: Scanner, kind: str) -> None:
    examined = frames.examine(KINDS[kind](TABLE), scanner)
    flags, entities = as_arrow(examined.flags()), as_arrow(examined.entities())
    assert flags.column_names == entities.column_names == TABLE.column_names
    assert flags["Card No"].to_pylist() == [True, False, True, True] * 5
    assert flags["Name"].to_pylist() == [False] * 20
    assert entities["Remarks"].to_pylist() == [None, "PAYMENT_CARD", None, "US_SSN"] * 5
    assert entities["Account"].to_pylist() == ["PAYMENT_CARD", "PAYMENT_CARD", None, None] * 5
    assert list(as_arrow(examined.columns())["hits"].to_pylist()) == [5, 5, 15, 10]
    actions = examined.actions()
    assert (actions.to_pylist() if isinstance(actions, pa.Array) else list(actions)) == ["block"] * 20


def as_arrow(frame: Any) -> pa.Table:
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if isinstance(frame, (pa.RecordBatchReader, pa.Table)):
        return frame.read_all() if isinstance(frame, pa.RecordBatchReader) else frame
    return pa.Table.from_pandas(frame) if isinstance(frame, pd.DataFrame) else pa.table(frame)


def test_answers_are_of_the_library_that_asks(scanner: Scanner) -> None:
    assert isinstance(frames.flags(pd.DataFrame(COLUMNS), scanner), pd.DataFrame)
    assert isinstance(frames.actions(pd.DataFrame(COLUMNS), scanner), pd.Series)
    assert isinstance(frames.entities(pl.DataFrame(COLUMNS), scanner), pl.DataFrame)
    assert isinstance(frames.actions(pl.DataFrame(COLUMNS), scanner), pl.Series)
    assert isinstance(frames.flags(TABLE.to_reader(), scanner), pa.RecordBatchReader)
    assert isinstance(frames.flags(relation(TABLE), scanner), pa.Table)
    report = frames.scan(TABLE, scanner)
    assert isinstance(frames.report_frame(report, pl.LazyFrame(COLUMNS)), pl.DataFrame)
    assert frames.report_frame(report, pd.Series([1]))["share"].tolist() == [5 / 15, 5 / 15, 1.0, 10 / 15]
    assert frames.report_frame(report, TABLE.to_reader())["column"].to_pylist()[0] == "Remarks"


def test_a_series_is_a_column(scanner: Scanner) -> None:
    for series in (
        pd.Series([CARD, "x"]),
        pl.Series([CARD, "x"]),
        pa.array([CARD, "x"]),
        pa.chunked_array([[CARD, "x"]]),
    ):
        flags = frames.flags(series, scanner)
        assert type(flags) is type(series) or isinstance(flags, pa.BooleanArray)
        assert list(flags.to_pylist() if isinstance(flags, (pa.Array, pa.ChunkedArray)) else flags) == [True, False]


def test_pandas_keeps_its_index_and_odd_names(scanner: Scanner) -> None:
    names = pd.MultiIndex.from_tuples([("Card", "No"), ("Card", ""), (1, 2)])
    frame = pd.DataFrame([["x", CARD, 1], [CARD, "y", 2]], index=[7, 7], columns=names)
    examined = frames.examine(frame, scanner)
    assert examined.flags().index.equals(frame.index)
    assert examined.flags().columns.equals(names)
    assert examined.flags().to_numpy().tolist() == [[False, True, False], [True, False, False]]
    assert [one.name for one in examined.report.column_reports] == ["Card.No", "Card"]
    same = pd.DataFrame([[CARD, "x"], ["y", CARD]], columns=["Card", "Card"])
    assert set(frames.scan(same, scanner).columns) == {"Card", "Card#1"}
    assert frames.flags(same, scanner).to_numpy().tolist() == [[True, False], [False, True]]
    numbered = pd.DataFrame({0: [CARD], 1.5: [OTHER_CARD], None: ["x"]})
    assert [one.name for one in frames.scan(numbered, scanner).column_reports] == ["0", "1.5"]


def test_an_index_is_data(scanner: Scanner) -> None:
    frame = pd.DataFrame({"Deal": [1, 2]}, index=pd.Index([CARD, "x"], name="Card No"))
    examined = frames.examine(frame, scanner)
    assert [one.name for one in examined.report.column_reports] == ["Card No"]
    assert examined.flags().to_numpy().tolist() == [[False], [False]]
    assert list(examined.actions()) == ["block", "allow"]


EMPTY = [
    pd.DataFrame(),
    pd.DataFrame({"Card": []}),
    pl.DataFrame(),
    pl.DataFrame({"Card": []}),
    pa.table({}),
    pa.table({"Card": pa.array([], pa.string())}),
]


@pytest.mark.parametrize("frame", EMPTY)
def test_an_empty_frame_holds_nothing(scanner: Scanner, frame: Any) -> None:
    examined = frames.examine(frame, scanner)
    assert (examined.report.rows, examined.report.action) == (0, "allow")
    assert examined.flags().shape == examined.redact().shape == examined.split().clean.shape == frame.shape
    assert len(examined.actions()) == 0
    assert examined.columns().shape == (0, 10)


def test_rows_without_columns_stay(scanner: Scanner) -> None:
    frame = pd.DataFrame(index=[3, 1])
    assert frames.redact(frame, scanner).index.tolist() == [3, 1]


def test_rules_about_columns_count_for_their_cells() -> None:
    rule = (
        '[[rules]]\nfield = "Card No"\ndistinct = 2\naction = "block"\n[[rules]]\nfield = "Card No"\naction = "flag"\n'
    )
    strict = Scanner(Policy.parse(rule, "p.toml"), key=KEY)
    assert list(frames.actions(pl.DataFrame({"Card No": [CARD, "", CARD]}), strict)) == ["flag", "allow", "flag"]
    assert list(frames.actions(pl.DataFrame({"Card No": [CARD, "", OTHER_CARD]}), strict)) == [
        "block",
        "allow",
        "block",
    ]


def test_a_failing_query_is_refused_without_its_value(scanner: Scanner) -> None:
    failing = duckdb.sql(f"select cast(x as int) as y from (values ('1'), ('{CARD}')) t(x)")
    lazy = pl.LazyFrame({"x": ["1", CARD]}).select(pl.col("x").cast(pl.Int64))
    for data in (failing, lazy):
        for ask in (frames.scan, frames.examine):
            with pytest.raises(InputError) as told:
                ask(data, scanner)
            assert CARD not in str(told.value)


@pytest.mark.parametrize("data", [3, None, "text", [{"a": 1}]])
def test_what_is_no_frame_is_refused(scanner: Scanner, data: Any) -> None:
    with pytest.raises(InputError, match="no table"):
        frames.examine(data, scanner)


def test_a_stream_is_not_held(scanner: Scanner) -> None:
    batch = pa.RecordBatch.from_pydict({"Remarks": ["nothing of any meaning stands in here " * 20] * 4000})
    before, most = pa.total_allocated_bytes(), 0

    def batches() -> Any:
        nonlocal most
        for _ in range(8):
            yield pa.RecordBatch.from_arrays([pa.array(batch.column(0).to_pylist())], schema=batch.schema)
            most = max(most, pa.total_allocated_bytes() - before)

    assert frames.scan(pa.RecordBatchReader.from_batches(batch.schema, batches()), scanner).rows == 32_000
    assert most < 3 * batch.nbytes
