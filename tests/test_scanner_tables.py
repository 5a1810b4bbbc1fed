"""The scanner on tables and files: every kind of table gives the same report."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

from sensitive_scan import Finding, InputError, Policy, Scanner
from sensitive_scan.model import FileReport, TableReport

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CARDS = ["4111 1111 1111 1111", "", "5555 5555 5555 4444", "4111 1111 1111 1111"]
COLUMNS = {"Name": ["Ann", "Bob", "Cy", "Di"], "Card No": CARDS, "Deal": [100000017, 100000025, 100000033, 100000041]}


def pandas_frame(columns: dict[str, list[Any]]) -> Any:
    return pytest.importorskip("pandas").DataFrame(columns)


def polars_frame(columns: dict[str, list[Any]]) -> Any:
    return pytest.importorskip("polars").DataFrame(columns)


TABLES: dict[str, Callable[[Any], Any]] = {
    "dict": dict,
    "table": pa.table,
    "batch": pa.RecordBatch.from_pydict,
    "reader": lambda columns: pa.table(columns).to_reader(max_chunksize=1),
    "pandas": pandas_frame,
    "polars": polars_frame,
}


@pytest.mark.parametrize("kind", TABLES)
def test_a_table_of_every_kind(scanner: Scanner, kind: str) -> None:
    report = scanner.scan_table(TABLES[kind](COLUMNS))
    assert isinstance(report, TableReport)
    assert (report.action, report.rows, report.findings_total) == ("block", 4, 3)
    assert [(finding.row, finding.entity, finding.field) for finding in report.findings] == [
        (0, "PAYMENT_CARD", "Card No"),
        (2, "PAYMENT_CARD", "Card No"),
        (3, "PAYMENT_CARD", "Card No"),
    ]
    assert set(report.columns) == {"Card No"}
    column = report.columns["Card No"]
    assert (column.index, column.cells, column.hits, column.distinct, column.category) == (1, 3, 3, 2, "payment_card")
    assert column.confidence == max(finding.confidence for finding in report.findings)
    assert report.policy_version == Policy.default().version


def test_missing_cells_of_every_kind_are_empty(scanner: Scanner) -> None:
    table = {"Card No": [None, "", float("nan"), "4111 1111 1111 1111"]}
    assert scanner.scan_table(table).columns["Card No"].cells == 1
    assert scanner.scan_table(pa.table({"Card No": pa.nulls(3)})).columns == {}


@pytest.mark.parametrize("table", [{}, {"a": []}, pa.table({}), pa.table({"a": pa.array([], pa.string())})])
def test_a_table_of_nothing(scanner: Scanner, table: Any) -> None:
    report = scanner.scan_table(table)
    assert (report.action, report.rows, report.findings_total, report.columns) == ("allow", 0, 0, {})


@pytest.mark.parametrize("table", [3, "Card No", None, {"a": [1], "b": []}, {"a": "text"}])
def test_what_is_no_table_is_refused(scanner: Scanner, table: Any) -> None:
    with pytest.raises(InputError):
        scanner.scan_table(table)


def test_numbers_are_read_as_digits(scanner: Scanner) -> None:
    numbers = [4111111111111111, 5555555555554444, 378282246310005]
    for column in (numbers, [float(number) for number in numbers], pa.array(numbers, pa.float64())):
        assert scanner.scan_table({"Card No": column}).columns["Card No"].hits == 3


def test_columns_of_the_same_name_are_reported_apart(scanner: Scanner) -> None:
    table = pa.table([pa.array(CARDS), pa.array(CARDS[::-1])], names=["Card", "Card"])
    assert set(scanner.scan_table(table).columns) == {"Card", "Card#1"}


@pytest.mark.parametrize("rows", [1, 50, 5000])
def test_findings_count_on_where_they_are_not_kept(scanner: Scanner, rows: int) -> None:
    report = scanner.scan_table({"Card No": CARDS * rows})
    assert (report.findings_total, report.rows, report.columns["Card No"].hits) == (3 * rows, 4 * rows, 3 * rows)
    assert len(report.findings) == min(3 * rows, 10_000)
    assert report.columns["Card No"].distinct == 2


def csv(folder: Path) -> Path:
    path = folder / "export.csv"
    rows = [",".join(map(str, row)) for row in zip(*COLUMNS.values(), strict=True)]
    path.write_text("\n".join([",".join(COLUMNS), *rows, ""]), encoding="utf-8")
    return path


def test_a_file_is_as_its_table(scanner: Scanner, tmp_path: Path) -> None:
    report = scanner.scan_file(csv(tmp_path))
    table = scanner.scan_table(COLUMNS)
    assert isinstance(report, FileReport)
    assert (report.path, report.kind) == (str(tmp_path / "export.csv"), "csv")
    assert (report.columns, report.findings, report.rows) == (table.columns, table.findings, table.rows)
    assert (report.action, report.unscanned) == ("block", ())


def test_a_file_tells_of_findings_and_progress_as_it_goes(scanner: Scanner, tmp_path: Path) -> None:
    path, told = csv(tmp_path), list[Finding]()
    progress: list[tuple[int, int | None, int]] = []
    report = scanner.scan_file(path, on_finding=told.append, progress=lambda *done: progress.append(done))
    assert tuple(told) == report.findings
    assert progress[-1] == (path.stat().st_size, path.stat().st_size, report.rows)
    assert progress == sorted(progress)


def test_a_file_of_records(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "export.jsonl"
    path.write_text('{"Remarks": "x"}\n{"Remarks": "card 4111 1111 1111 1111"}\n', encoding="utf-8")
    report = scanner.scan_file(path)
    assert [(finding.row, finding.field, finding.entity) for finding in report.findings] == [
        (1, "Remarks", "PAYMENT_CARD")
    ]


def test_a_file_that_is_missing_is_an_error(scanner: Scanner, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"none\.csv"):
        scanner.scan_file(tmp_path / "none.csv")


def test_what_could_not_be_scanned_is_told_and_counts(tmp_path: Path) -> None:
    path = tmp_path / "export.jsonl"
    path.write_text('{"Remarks": "x"}\n{"Remarks": \n{"Remarks": "y"}\n', encoding="utf-8")
    block = Policy.parse('on_error = "block"', "strict.toml")
    report = Scanner(block, key=b"a key for tests, no secret").scan_file(path)
    assert report.unscanned
    assert report.action == "block"
