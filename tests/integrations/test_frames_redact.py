"""Frames with what was found hidden: nothing else differs, and what holds no text is missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from sensitive_scan import IncompleteScanError, Scanner
from sensitive_scan.integrations import frames
from sensitive_scan.model import Unscanned

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.model import Action

CARD, MASKED = "4111 1111 1111 1111", "**** **** **** 1111"
NUMBER = 4111111111111111
COLUMNS: dict[str, list[Any]] = {
    "Name": ["Ann", None, "Cy"],
    "Remarks": [f"her card {CARD} é", "x", None],
    "Card No": [NUMBER, 7, NUMBER],
    "Score": [1.5, None, 2.5],
}
HIDDEN = {**COLUMNS, "Remarks": [f"her card {MASKED} é", "x", None], "Card No": [None, 7, None]}
TEXTS: dict[str, Any] = {
    "string": pa.string(),
    "large string": pa.large_string(),
    "string view": pa.string_view(),
    "dictionary": pa.dictionary(pa.int8(), pa.string()),
}


@pytest.mark.parametrize("kind", TEXTS)
def test_arrow_keeps_types_and_shares_what_it_may(scanner: Scanner, kind: str) -> None:
    table = pa.table(COLUMNS)
    remarks = pa.array(COLUMNS["Remarks"], pa.string()).cast(pa.large_string())
    column = remarks.dictionary_encode().cast(TEXTS[kind]) if kind == "dictionary" else remarks.cast(TEXTS[kind])
    table = table.set_column(1, pa.field("Remarks", column.type, metadata={"of": "text"}), column)
    table = pa.concat_tables([table, table.slice(1, 1)]).replace_schema_metadata({"made": "by hand"})
    redacted = frames.redact(table, scanner)
    assert redacted.schema.equals(table.schema, check_metadata=True)
    assert redacted.to_pydict() == {name: [*cells, cells[1]] for name, cells in HIDDEN.items()}
    redacted.validate(full=True)
    for at in (0, 3):
        assert buffers(redacted.column(at)) == buffers(table.column(at))
    if kind != "dictionary":
        assert buffers(redacted.column(1))[-1] == buffers(table.column(1))[-1]


def buffers(column: pa.ChunkedArray[Any]) -> list[list[int | None]]:
    return [[None if one is None else one.address for one in chunk.buffers()] for chunk in column.chunks]


PANDAS: dict[str, Callable[[], pd.DataFrame]] = {
    "plain": lambda: pd.DataFrame(COLUMNS),
    "objects": lambda: pd.DataFrame({**COLUMNS, "Remarks": np.array(COLUMNS["Remarks"], object)}),
    "Arrow strings": lambda: pd.DataFrame({**COLUMNS, "Remarks": pd.array(COLUMNS["Remarks"], "string[pyarrow]")}),
    "Arrow": lambda: pa.table(COLUMNS).to_pandas(types_mapper=pd.ArrowDtype),
    "categories": lambda: pd.DataFrame({**COLUMNS, "Remarks": pd.Categorical(COLUMNS["Remarks"])}),
    "nullable": lambda: pd.DataFrame({**COLUMNS, "Card No": pd.array(COLUMNS["Card No"], "Int64")}),
}


@pytest.mark.parametrize("kind", PANDAS)
def test_pandas_keeps_types_index_and_order(scanner: Scanner, kind: str) -> None:
    frame = PANDAS[kind]()
    frame.index = pd.Index(["b", "a", "a"], name="Key")
    before = frame.copy(deep=True)
    redacted = frames.redact(frame, scanner)
    pd.testing.assert_frame_equal(frame, before)
    assert redacted.index.equals(frame.index)
    assert redacted.index.name == "Key"
    assert redacted["Remarks"].iloc[:2].tolist() == HIDDEN["Remarks"][:2]
    assert redacted["Remarks"].isna().tolist() == [False, False, True]
    assert redacted["Card No"].isna().tolist() == [True, False, True]
    assert redacted["Card No"].iloc[1] == 7
    kinds = {**frame.dtypes.astype(str), "Card No": "Int64" if kind != "Arrow" else "int64[pyarrow]"}
    assert {**redacted.dtypes.astype(str)} == kinds
    pd.testing.assert_frame_equal(redacted[["Name", "Score"]], frame[["Name", "Score"]])
    assert kind == "Arrow" or np.shares_memory(redacted["Score"].to_numpy(), frame["Score"].to_numpy())
    if kind == "categories":
        assert CARD not in str(list(redacted["Remarks"].cat.categories))


def test_polars_keeps_types(scanner: Scanner) -> None:
    for kind in (pl.String(), pl.Categorical()):
        frame = pl.DataFrame(COLUMNS).with_columns(pl.col("Remarks").cast(kind))
        redacted = frames.redact(frame, scanner)
        assert redacted.schema == frame.schema
        assert redacted.to_dict(as_series=False) == HIDDEN
        assert frames.redact(frame.lazy(), scanner).collect().equals(redacted)
        assert frame.sensitive.redact(scanner).equals(redacted)  # type: ignore[attr-defined]  # a namespace


def test_what_holds_no_text_becomes_missing(scanner: Scanner) -> None:
    born = {"Card No": [[CARD], ["x"]], "Card": [{"a": CARD}, {"a": "y"}], "Card Number": [CARD.encode(), b"z"]}
    table = frames.redact(pa.table(born), scanner)
    assert table.to_pydict() == {"Card No": [None, ["x"]], "Card": [None, {"a": "y"}], "Card Number": [None, b"z"]}
    frame = frames.redact(pl.DataFrame(born), scanner)
    assert frame.to_dict(as_series=False)["Card No"] == [None, ["x"]]
    kinds = pd.DataFrame({"Card No": [NUMBER, 1], "Card": pd.arrays.SparseArray([NUMBER, 0])})
    assert frames.redact(kinds, scanner).isna().to_numpy().tolist() == [[True, True], [False, False]]
    numbers = pd.DataFrame({"Card No": pd.Categorical([NUMBER, 7])})
    redacted = frames.redact(numbers, scanner)
    assert redacted["Card No"].cat.categories.tolist() == [7]
    objects = pd.DataFrame({"Card No": [{"of": CARD}, 3, date(2020, 1, 1)]})
    assert frames.redact(objects, scanner)["Card No"].tolist() == [f"of: {MASKED}", 3, date(2020, 1, 1)]
    odd = pl.DataFrame(
        {"Card No": pl.Series([CARD, 3], dtype=pl.Object), "Card": pl.Series([NUMBER, 3], dtype=pl.Int128)}
    )
    assert [one.to_list() for one in frames.redact(odd, scanner).get_columns()] == [[MASKED, 3], [None, 3]]


def test_names_and_indexes_are_hidden_too(scanner: Scanner) -> None:
    name = f"card {CARD}"
    table = pa.table({name: ["x"], "Deal": ["y"]}).replace_schema_metadata({"pandas": name})
    assert CARD not in str(frames.redact(table, scanner).schema)
    assert CARD not in str(frames.split(table, scanner).clean.schema)
    assert CARD not in str(frames.redact(pl.DataFrame({name: ["x"], "Deal": ["y"]}), scanner))
    names = pd.MultiIndex.from_tuples([("x", name), ("x", "y")])
    assert CARD not in str(list(frames.redact(pd.DataFrame([[1, 2]], columns=names), scanner).columns))
    same = frames.redact(pd.DataFrame([[1, 2]], columns=[name, name]), scanner)
    assert len(set(same.columns)) == 2
    frame = pd.DataFrame({"Deal": [1, 2]}, index=pd.Index([CARD, "x"], name="Card No"))
    assert frames.redact(frame, scanner).index.tolist() == [MASKED, "x"]
    levels = frame.set_index("Deal", append=True)
    redacted = frames.redact(levels, scanner)
    assert CARD not in str(redacted.index.levels)
    assert redacted.index.names == ["Card No", "Deal"]


@pytest.mark.parametrize("kind", ["pandas", "polars", "arrow"])
def test_halves(scanner: Scanner, kind: str) -> None:
    columns = {"Remarks": [f"card {CARD}", "x", "y"], "Kind": [CARD, "b", "b"]}
    made: dict[str, Any] = {
        "pandas": pd.DataFrame({**columns, "Kind": pd.Categorical(columns["Kind"])}, index=[3, 3, 1]),
        "polars": pl.DataFrame(columns),
        "arrow": pa.table({**columns, "Kind": pa.array(columns["Kind"]).dictionary_encode()}),
    }
    clean, blocked = frames.split(made[kind], scanner)
    assert (clean.shape, blocked.shape) == ((2, 2), (1, 2))
    assert CARD not in str(clean)
    if kind == "pandas":
        assert clean.index.tolist() == [3, 1]
        assert clean["Kind"].cat.categories.tolist() == ["b"]
    if kind == "arrow":
        assert clean["Kind"].chunk(0).dictionary.to_pylist() == ["b"]


def test_views_of_strings_are_parted(scanner: Scanner) -> None:
    column = pa.array([CARD, "x"]).cast(pa.string_view())
    clean, blocked = frames.split(pa.table({"Card No": column}), scanner)
    assert (clean["Card No"].to_pylist(), blocked["Card No"].type) == (["x"], pa.string_view())


def test_values_that_no_row_has_do_not_stay(scanner: Scanner) -> None:
    frame = pd.DataFrame({"Kind": pd.Categorical([CARD, "b"])}).iloc[1:]
    assert frames.redact(frame, scanner)["Kind"].cat.categories.tolist() == ["b"]
    column = pa.array([CARD, "b"]).dictionary_encode().slice(1)
    assert frames.redact(pa.table({"Kind": column}), scanner)["Kind"].chunk(0).dictionary.to_pylist() == ["b"]


def test_ways_of_hiding(scanner: Scanner) -> None:
    examined = frames.examine(pl.DataFrame({"Card No": [CARD]}), scanner)
    assert examined.redact("shape").item() == "0000 0000 0000 0000"
    assert examined.redact("drop").item() == ""
    assert examined.redact("token").item().startswith("[PAYMENT_CARD:")
    flagged: tuple[Action, ...] = ("flag",)
    assert examined.redact(actions=flagged).item() == CARD


def test_what_could_not_be_scanned_is_not_passed_on(scanner: Scanner) -> None:
    examined = frames.examine(pl.DataFrame({"Remarks": ["x", "y"]}), scanner)
    entry = Unscanned("row 1, column 'Remarks'", "took too long", "look", rows=(1,))
    failed = replace(examined, report=replace(examined.report, unscanned=(entry,)), _unread={1: "flag"})
    for ask in (failed.redact, failed.split):
        with pytest.raises(IncompleteScanError, match=r"row 1, column 'Remarks'.*1 in all"):
            ask()
    assert failed.redact(allow_unscanned=True).height == 2
    assert failed.split(allow_unscanned=True).clean["Remarks"].to_list() == ["x"]
    assert failed.actions().to_list() == ["allow", "flag"]
