"""Tables and queries of real databases: what is found, in what order, and that nothing can be written."""

from __future__ import annotations

import logging
import sqlite3
from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.pool import NullPool

from sensitive_scan import ConfigurationError, InputError, Scanner
from sensitive_scan.databases.address import address_of
from sensitive_scan.databases.connection import open_engine, reading
from sensitive_scan.databases.rows import Rows
from sensitive_scan.databases.sampling import sample_of
from sensitive_scan.integrations.database import scan_database
from sensitive_scan.readers.batch import Batch
from tests.databases.conftest import PASSWORD, ROWS, SENTINEL, card_in, clean

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

CARDS = [row for row in range(ROWS) if card_in(row)]


def test_a_table_is_scanned_whole_and_its_rows_counted_by_the_key(scanner: Scanner, url: str) -> None:
    told: list[tuple[str, int | None]] = []
    (report,) = scan_database(
        scanner, url, tables=["leads"], on_finding=lambda path, finding: told.append((path, finding.row))
    )
    assert (report.rows, report.action, report.unscanned, report.kind) == (ROWS, "block", (), "database")
    assert [finding.row for finding in report.findings] == CARDS
    assert told == [(report.path, row) for row in CARDS]
    (column,) = report.column_reports
    assert (column.name, column.index, column.cells, column.hits, column.distinct) == ("card % no", 2, 50, 50, 1)
    clean(report)


def test_all_tables_are_scanned_without_views_and_what_is_excluded(scanner: Scanner, sqlite_file: Path) -> None:
    reports = list(scan_database(scanner, f"sqlite:///{sqlite_file}"))
    assert [report.path for report in reports] == [f"{sqlite_file}/audit_log", f"{sqlite_file}/leads"]
    (only,) = scan_database(scanner, str(sqlite_file), exclude=["audit_*", "leads.card*"])
    assert (only.rows, only.findings) == (ROWS, ())
    (view,) = scan_database(scanner, str(sqlite_file), tables=["names"])
    assert view.rows == ROWS


def test_schemas_and_partitions_of_postgresql(scanner: Scanner, crm: str) -> None:
    reports = scan_database(scanner, crm, exclude=["leads", "audit_log", "secrets"])
    assert [(report.path, report.rows) for report in reports] == [("crm/months", 1)]
    for chosen in ({"tables": ["sales.deals"]}, {"schema": "sales"}):
        (report,) = scan_database(scanner, crm, **chosen)
        assert (report.path, report.action) == ("crm/sales.deals", "block")


def test_a_query_is_read_instead_of_tables(scanner: Scanner, url: str) -> None:
    query = "SELECT \"card % no\" AS a, '12 :30 %' AS b FROM leads WHERE id > 15 AND name LIKE 'A%' ORDER BY id;"
    (report,) = scan_database(scanner, url, query=query)
    assert report.path.endswith("/query")
    assert (report.rows, report.findings_total) == (ROWS - 8, 49)


@pytest.mark.parametrize("how", ["DELETE FROM leads", "DROP TABLE leads", "CREATE TABLE x (a TEXT)"])
def test_nothing_is_written(url: str, how: str) -> None:
    address = address_of(url)
    with pytest.raises(InputError):
        reading(open_engine(address), address, lambda connection: connection.exec_driver_sql(how))


def test_a_query_cannot_write_or_read_other_files(scanner: Scanner, url: str, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    sqlite3.connect(other).close()
    for query in (
        "DELETE FROM leads RETURNING id",
        f"ATTACH '{other}' AS other",
        "PRAGMA query_only = OFF",
        "SELECT 1; DELETE FROM leads",
        "WITH gone AS (DELETE FROM leads RETURNING id) SELECT * FROM gone",
    ):
        with pytest.raises((InputError, ConfigurationError)):
            list(scan_database(scanner, url, query=query))
    (report,) = scan_database(scanner, url, tables=["leads"])
    assert report.rows == ROWS


def test_postgresql_refuses_functions_that_write(scanner: Scanner, crm: str) -> None:
    with pytest.raises(InputError, match="the query would write"):
        list(scan_database(scanner, crm, query="SELECT nextval('sales.deals_id_seq')"))


def test_a_table_is_seen_in_one_state_of_the_data(crm: str) -> None:
    writer = sa.create_engine(
        sa.make_url(crm).set(drivername="postgresql+pg8000", username="postgres", password=None), poolclass=NullPool
    )
    address = address_of(crm)
    count = sa.text("SELECT count(*) FROM audit_log")

    def count_twice(connection: Connection) -> tuple[int | None, int | None]:
        before = connection.scalar(count)
        with writer.begin() as another:
            another.exec_driver_sql("INSERT INTO audit_log VALUES ('b', 'nothing')")
        return before, connection.scalar(count)

    assert reading(open_engine(address), address, count_twice) == (1, 1)
    with writer.begin() as another:
        another.exec_driver_sql("DELETE FROM audit_log WHERE ref = 'b'")


def test_a_sample_says_so(scanner: Scanner, url: str) -> None:
    (rows,) = scan_database(scanner, url, tables=["leads"], sample="100")
    assert rows.rows == 100
    assert rows.path.endswith("/leads/sample of 100 rows")
    (share,) = scan_database(scanner, url, tables=["leads"], sample="40%")
    assert share.path.endswith("/leads/sample of 40 %")
    assert 0.3 * ROWS < share.rows < 0.5 * ROWS
    (view,) = scan_database(scanner, url, tables=["names"], sample="40%")
    assert 0.3 * ROWS < view.rows < 0.5 * ROWS


@given(st.integers(1, 10**12 - 1))
def test_numbers_of_rows_are_understood(number: int) -> None:
    assert sample_of(str(number)).rows == number
    assert sample_of(f"{number:,}") == sample_of(f" {number}") == sample_of(f"{number:_}")


@given(st.text())
def test_a_sample_is_understood_or_refused(text: str) -> None:
    try:
        sample = sample_of(text)
    except ConfigurationError:
        return
    else:
        assert (sample.rows > 0) != (0 < sample.percent <= 100)


@pytest.mark.parametrize("text", ["0", "0%", "101%", "-5", "5 rows", "", "%"])
def test_a_sample_of_nothing_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="1000 or 5%"):
        sample_of(text)


def test_binary_values_and_long_cells_are_told(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "odd.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE odd (photo BLOB, plain BLOB, long TEXT, number REAL)")
        row = (b"\0\xff\1", f"card {SENTINEL}".encode(), " " * (1 << 20) + "x", 4539578763621486.0)
        connection.execute("INSERT INTO odd VALUES (?, ?, ?, ?)", row)
        connection.execute("CREATE TABLE empty (a TEXT)")
    connection.close()
    empty, odd = scan_database(scanner, str(path))
    assert (empty.rows, empty.action, empty.unscanned) == (0, "allow", ())
    assert {(part.where.partition(", ")[2] or part.where) for part in odd.unscanned} == {
        "column 'photo'",
        "column 'long'",
    }
    assert "plain" in odd.columns
    clean(odd)


def test_wide_rows_come_few_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "wide.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE wide (a TEXT)")
        connection.executemany("INSERT INTO wide VALUES (?)", [("x" * 100_000,)] * 400)
    connection.close()
    address = address_of(str(path))
    parts = reading(open_engine(address), address, lambda connected: list(Rows(connected).of("SELECT a FROM wide")))
    batches = [part for part in parts if isinstance(part, Batch)]
    assert sum(len(batch.rows) for batch in batches) == 400
    assert [row for batch in batches for row in batch.rows] == list(range(400))
    assert max(sum(column.nbytes for column in batch.columns) for batch in batches) <= 16 << 20


class TestErrors:
    """What is wrong, where, and what to do; no password and no value."""

    @pytest.mark.parametrize(
        ("chosen", "said"),
        [
            ({"tables": ["lead"]}, "did you mean 'leads'"),
            ({"tables": ["leads"], "exclude": ["*"]}, "leave out fewer"),
            ({"tables": ["leads"], "exclude": ["leads.*"]}, "no column to read"),
            ({"query": "SELECT missing FROM leads"}, "check the names"),
            ({"query": "SELEC 1"}, "no SELECT of this database"),
            ({"query": " ; "}, "one SELECT"),
            ({"query": "SELECT 1", "tables": ["leads"]}, "--query excludes"),
            ({"sample": "some"}, "1000 or 5%"),
            ({"schema": "nowhere"}, "no schema 'nowhere'"),
        ],
    )
    def test_what_is_named_is_not_there(self, scanner: Scanner, url: str, chosen: dict[str, object], said: str) -> None:
        with pytest.raises((ConfigurationError, InputError), match=said) as raised:
            list(scan_database(scanner, url, **chosen))  # type: ignore[arg-type]
        clean(raised.value)
        assert raised.value.__context__ is None

    def test_permission_user_database_and_server(self, scanner: Scanner, crm: str) -> None:
        other = sa.make_url(crm)
        for url, tables, said in (
            (other, ["secrets"], "may not read it"),
            (other.set(database="nowhere"), [], "no such database"),
            (other.set(username="nobody"), [], "user"),
            (other.set(port=1), [], "does not answer"),
        ):
            with pytest.raises(InputError, match=said) as raised:
                list(scan_database(scanner, url.render_as_string(False), tables=tables))
            clean(raised.value)
            assert raised.value.__context__ is None

    @pytest.mark.parametrize(
        ("url", "said"),
        [
            ("mysql://me:{}@host/crm", "needs the package MySQLdb"),
            ("nonsense://me:{}@host/crm", "no dialect"),
            ("postgresql://me:{}@x@host/crm", "%40"),
            ("postgresql://me:{}@host:x/crm", "no URL"),
            ("sqlite://", "names no file"),
            ("", "names no file"),
            ("nowhere.db", "cannot be opened"),
        ],
    )
    def test_addresses(self, scanner: Scanner, url: str, said: str) -> None:
        with pytest.raises((ConfigurationError, InputError), match=said) as raised:
            list(scan_database(scanner, url.format(PASSWORD)))
        clean(raised.value)
        assert raised.value.__context__ is None

    def test_a_file_that_is_no_database(self, scanner: Scanner, tmp_path: Path) -> None:
        path = tmp_path / "leads.csv"
        path.write_text(f"card\n{SENTINEL}\n" * 100)
        with pytest.raises(InputError, match="no SQLite database") as raised:
            list(scan_database(scanner, str(path)))
        clean(raised.value)

    def test_a_statement_that_takes_too_long(self, scanner: Scanner, crm: str, sqlite_file: Path) -> None:
        endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
        for url, query in ((crm, "SELECT pg_sleep(60)"), (str(sqlite_file), endless)):
            with pytest.raises(InputError, match="--timeout"):
                list(scan_database(scanner, url, query=query, timeout=0.1))

    def test_errors_that_quote_values_are_neither_told_nor_logged(
        self, scanner: Scanner, crm: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
    ) -> None:
        caplog.set_level(logging.DEBUG)
        with pytest.raises(InputError, match=r"22003|22P02") as raised:
            list(scan_database(scanner, crm, query=f"SELECT ('x' || '{SENTINEL}')::int"))
        clean(raised.value, caplog.text, *capfd.readouterr())

    def test_an_error_amid_the_rows_leaves_what_was_found(self, scanner: Scanner, crm: str) -> None:
        query = f'SELECT "card % no", 1 / ({2 * ROWS - 1} - id) FROM leads ORDER BY id'  # the last row fails
        (report,) = scan_database(scanner, crm, query=query)
        assert report.findings_total > 0
        assert [part.where for part in report.unscanned] == [""]
        assert "22012" in report.unscanned[0].problem
        assert "first 4,096 rows" in report.unscanned[0].problem
