"""SQLite databases: every table, blobs, damaged pages, and schemas that would do something."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st
from uploads import Cell, found_in, upload_of

from sensitive_scan.limits import Limits
from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.tables import sqlite as reader

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pytest


def database(*statements: str, rows: Iterable[tuple[object, ...]] = (), mode: str = "DELETE") -> bytes:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}")
        for statement in statements:
            connection.execute(statement)
        connection.executemany("INSERT INTO leads VALUES (?, ?, ?)", rows)
        connection.commit()
        return connection.serialize()


LEADS = 'CREATE TABLE leads (id INTEGER PRIMARY KEY, "full name" TEXT, extra)'
ROWS = [(1, "Ann", b"passport X1"), (2, "Zo\u00eb", None), (3, None, 4111111111111111), (4, "x", 5.0)]


def test_rows_names_and_blobs() -> None:
    found = found_in(database(LEADS, rows=ROWS), "a.db")
    assert found.of("table leads") == [
        *(("id", "1"), ("id", "2"), ("id", "3"), ("id", "4"), ("full name", "Ann"), ("full name", "Zo\u00eb")),
        *(("full name", "x"), ("extra", "passport X1"), ("extra", "4111111111111111"), ("extra", "5")),
    ]
    assert "CREATE TABLE leads" in found.text()
    assert not found.unscanned


def test_every_kind_of_table_is_read() -> None:
    found = found_in(
        database(
            LEADS,
            "CREATE TABLE keyed (a TEXT PRIMARY KEY, b) WITHOUT ROWID",
            "INSERT INTO keyed VALUES ('key one', 'value one')",
            "CREATE VIRTUAL TABLE notes USING fts5(body)",
            "INSERT INTO notes VALUES ('the passport X1')",
            'CREATE TABLE "odd "" name" ("a b")',
            'INSERT INTO "odd "" name" VALUES (7)',
        ),
        "a.db",
    )
    assert Cell("table keyed", "b", 0, "value one") in found.cells
    assert any(cell.part == "table notes_content" and cell.text == "the passport X1" for cell in found.cells)
    assert found.of('table odd " name') == [("a b", "7")]


def test_views_and_generated_columns_run_nothing() -> None:
    found = found_in(
        database(
            LEADS,
            "CREATE VIEW endless AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
            "CREATE TABLE made (a, b AS (upper(a)))",
            "INSERT INTO made VALUES ('passport')",
            rows=ROWS,
        ),
        "a.db",
    )
    assert ("full name", "Ann") in found.of("table leads")
    assert ("b", "PASSPORT") in found.of("table made")
    assert "CREATE VIEW endless" in found.text()


def test_a_table_whose_definition_is_another_is_no_view() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(LEADS)
        connection.execute("CREATE VIEW v AS SELECT 1 AS a")
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_master SET type='table' WHERE name='v'")
        connection.commit()
        data = connection.serialize()
    found = found_in(data, "a.db")
    assert found.cells or found.unscanned


def test_files_in_cells_are_read() -> None:
    found = found_in(database(LEADS, rows=[(1, "pdf", b"%PDF-1.4 nothing that can be read")]), "a.db")
    assert [entry.part for entry in found.unscanned] == ["leads file 1"]


def test_a_database_in_wal_mode_is_read() -> None:
    data = bytearray(database(LEADS, rows=ROWS))
    data[18:20] = b"\x02\x02"
    assert ("full name", "Ann") in found_in(bytes(data), "a.db").of("table leads")


def test_large_databases_are_read_from_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_IN_MEMORY", 10)
    batches = [part for part in reader.parts(upload_of(database(LEADS, rows=ROWS), "a.db")) if isinstance(part, Batch)]
    assert [batch.part for batch in batches] == ["definitions", "table leads"]


def test_cells_are_counted() -> None:
    data = database(LEADS, rows=[(n, "x", "y") for n in range(1_000)])
    assert found_in(data, "a.db", Limits(cells=500)).unscanned[-1].reason == "limit"


def test_rows_keep_counting() -> None:
    data = database(LEADS, rows=[(n, f"Ann {n}", "y") for n in range(5_000)])
    assert Cell("table leads", "full name", 4_999, "Ann 4999") in found_in(data, "a.db").cells


def test_damaged_pages_end_the_table_and_are_listed() -> None:
    data = bytearray(
        database(
            LEADS,
            "CREATE TABLE other (a)",
            "INSERT INTO other VALUES ('kept')",
            rows=[(n, "passport " * 40, "y") for n in range(1_000)],
        )
    )
    data[40_960:80_000] = b"\xff" * (80_000 - 40_960)
    found = found_in(bytes(data), "a.db")
    assert any("damaged table" in entry.problem for entry in found.unscanned)
    assert ("a", "kept") in found.of("table other")


@given(st.data())
def test_any_bytes_are_read_or_listed(data: st.DataObject) -> None:
    valid = bytearray(VALID)
    for place, byte in data.draw(st.lists(st.tuples(st.integers(0, len(valid) - 1), st.integers(0, 255)), max_size=20)):
        valid[place] = byte
    cut = data.draw(st.integers(16, len(valid)))
    found = found_in(bytes(valid[:cut]), "a.db")
    assert not any("TypeError" in entry.problem or "AttributeError" in entry.problem for entry in found.unscanned)


VALID = database(LEADS, "CREATE TABLE keyed (a PRIMARY KEY) WITHOUT ROWID", "INSERT INTO keyed VALUES ('x')", rows=ROWS)
