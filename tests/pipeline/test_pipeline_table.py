"""Tables: places, batches, and cells that hold what joins them."""

# ruff: noqa: RUF001 - characters that look alike are what is tested

from __future__ import annotations

from dataclasses import replace

import pyarrow as pa
import pytest

from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.table import Place, TableScan
from sensitive_scan.readers import table_batches
from sensitive_scan.readers.batch import Batch
from sensitive_scan.weigh.rivals import convincing
from tests.toys import engine_of, in_batches, in_columns, in_record, toy


def test_findings_come_by_row_then_column() -> None:
    columns = {"Remarks": ["", "MB-000001", "MB-000002"], "Notes": ["MB-000003", "", "MB-000004"]}
    assert [hit[:2] for hit in in_columns(engine_of(), columns)] == [
        ("Notes", 0),
        ("Remarks", 1),
        ("Remarks", 2),
        ("Notes", 2),
    ]


def test_rows_count_through_batches() -> None:
    table = pa.table({"Remarks": ["MB-000001", "x"] * 5})
    for rows in (1, 3, 100):
        assert [hit[1] for hit in in_batches(engine_of(), table_batches(table, rows))] == [0, 2, 4, 6, 8]


def test_rows_are_those_that_the_reader_numbered() -> None:
    batch = Batch(("Remarks",), (3,), (pa.array(["x", "MB-000001"]),), [17, 40])
    assert in_batches(engine_of(), iter([batch])) == [("Remarks", 40, "MEMBER", 0, 9)]


def test_columns_of_the_same_name_are_two_columns() -> None:
    same = ("Remarks", "Remarks")
    batch = Batch(same, (0, 1), (pa.array(["MB-000001"]), pa.array(["x"])), [0])
    scan = TableScan(engine_of())
    places = [place for place in scan.weigh_batch(batch) if isinstance(place, Place)]
    assert [place.key for place in places] == [("", 0, "Remarks")]
    assert scan.filled == {("", 0, "Remarks"): 1, ("", 1, "Remarks"): 1}


def test_columns_of_parts_are_counted_apart() -> None:
    first = Batch(("Remarks",), (0,), (pa.array(["MB-000001", "x"]),), [0, 1], "sheet Leads")
    second = replace(first, part="sheet MB-000002!page 1")
    scan = TableScan(engine_of())
    places = [place for batch in (first, second, first) for place in scan.weigh_batch(batch)]
    assert [place.key.part for place in places if isinstance(place, Place)] == [
        "sheet Leads",
        "***** **-***002!page 1",
        "sheet Leads",
    ]
    assert scan.filled == {("sheet Leads", 0, "Remarks"): 2}


def test_a_batch_without_rows_holds_nothing() -> None:
    assert not in_batches(engine_of(), iter([Batch(("Badge",), (0,), (pa.array([], pa.string()),), [])]))
    assert not in_columns(engine_of(), {})


def test_a_span_counts_characters_not_bytes() -> None:
    assert in_columns(engine_of(), {"Remarks": ["é番号 MB-123456"]}) == [("Remarks", 0, "MEMBER", 4, 13)]
    assert in_columns(engine_of(), {"Remarks": ["\U0001f600 ＭＢ－１２３４５６"]}) == [("Remarks", 0, "MEMBER", 2, 11)]


@pytest.mark.parametrize("cell", ["MB-123456", "card 1234 5678 9016", "12345678", "gate pass 12345678", "x", ""])
@pytest.mark.parametrize("name", ["Badge", "Remarks", "Order"])
def test_one_row_is_as_a_record(cell: str, name: str) -> None:
    found = in_columns(engine_of(), {name: [cell]})
    assert [(hit[0], *hit[2:]) for hit in found] == [(hit[0], *hit[2:]) for hit in in_record(engine_of(), {name: cell})]


@pytest.mark.parametrize("name", ["Remarks", "Badge"])
@pytest.mark.parametrize(
    "text",
    [
        "a\x1fb",
        "\x1f",
        "\x1f\x1f\x1f",
        "é\x1fb",
    ],
)
def test_a_cell_that_holds_the_separator_stays_one_cell(name: str, text: str) -> None:
    hits = in_columns(engine_of(), {name: [text, text, "MB-123456", text]})
    assert hits == [(name, 2, "MEMBER", 0, 9)]


def test_a_cell_that_takes_too_long_is_listed_with_its_place() -> None:
    slow = toy("SLOW", asked_pattern="(?:A|AA|A[A ])+[XY]", fields=("slow",), matches=("AX",))
    scan = TableScan(engine_of(slow))
    places = list(scan.weigh_batch(Batch(("Slow",), (0,), (pa.array(["AX", "A" * 200 + "!", "AX"]),), [4, 5, 6])))
    assert [type(place) for place in places] == [Place, Unscanned, Place]
    (failed,) = (place for place in places if isinstance(place, Unscanned))
    assert failed.where == "row 5, column 'Slow'"
    assert "AAA" not in str(failed)
    assert [bool(convincing(place.weighed)) for place in places if isinstance(place, Place)] == [True, True]
