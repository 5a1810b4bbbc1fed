"""Small tables: the names stand above, or on the left in a form."""

from __future__ import annotations

import pyarrow as pa
import pytest

from sensitive_scan.pipeline.forms import CellPlace, read_as_form
from sensitive_scan.readers.batch import Batch
from tests.toys import engine_of, in_batches


def grid(*rows: tuple[str, ...]) -> Batch:
    names, *cells = rows
    columns = tuple(pa.array(column, pa.string()) for column in zip(*cells, strict=True))
    return Batch(names, tuple(range(len(names))), columns, range(len(cells)), "table 1", is_grid=True)


FORM = grid(("Badge", "12345678"), ("Wage", "43210"), ("City", "Pune"))
TABLE = grid(("Badge", "Wage"), ("12345678", "43210"), ("23456789", "54321"))


def record(batch: Batch) -> dict[str, str | None]:
    form = read_as_form(batch, engine_of())
    assert form is not None
    read = form.batch
    assert not read.is_grid
    for (value, label), name, column in zip(form.places, read.names, read.columns, strict=True):
        assert cell(batch, value) == column[0].as_py()
        assert name == (cell(batch, label) if label else "")
    return {name: column[0].as_py() for name, column in zip(read.names, read.columns, strict=True)}


def cell(batch: Batch, place: CellPlace) -> str:
    column, row = place
    return batch.names[column] if row is None else str(batch.columns[column][row])


def test_names_on_the_left_are_those_of_a_form() -> None:
    assert record(FORM) == {"Badge": "12345678", "Wage": "43210", "City": "Pune"}
    assert in_batches(engine_of(), iter([FORM]))[0][:2] == ("Badge", 0)


def test_names_above_are_those_of_a_table() -> None:
    assert read_as_form(TABLE, engine_of()) is None


def test_a_form_may_have_several_pairs_of_columns_and_lone_texts() -> None:
    batch = grid(("Badge:", "12345678", "Wage", "43210"), ("Order", "7", "seen by", "Ann"), ("", "alone", "", ""))
    assert record(batch) == {"Badge:": "12345678", "Order": "7", "": "alone", "Wage": "43210", "seen by": "Ann"}


@pytest.mark.parametrize("names", [("#0", "#1"), ("Order", "Badge")])
def test_columns_without_names_and_equally_many_names_stay_a_table(names: tuple[str, str]) -> None:
    batch = grid(names, ("Order", "12345678"))
    assert (read_as_form(batch, engine_of()) is None) is (names != ("#0", "#1"))


def test_one_column_is_a_table() -> None:
    batch = grid(("Notes",), ("Badge",))
    assert read_as_form(batch, engine_of()) is None
