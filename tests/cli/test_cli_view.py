"""How much is shown, and by what it is counted: the real scanner in this process."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.cli import main

if TYPE_CHECKING:
    from pathlib import Path

CARD = "card 4111 1111 1111 1111"
EXPORT = f"Account,Note\nAcme,{CARD}\nGlobex,hello\n4111 1111 1111 1111,hello\nAcme,her ssn is 219-09-9999\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "export.csv").write_text(EXPORT, encoding="utf-8")
    (tmp_path / "other.csv").write_text(f"Name,Note\nAnn,{CARD}\n", encoding="utf-8")
    (tmp_path / "clean.csv").write_text("Name,Note\nAnn,hello\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_totals_by_tenant(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "export.csv", "--tenant-column", "account"]) == 1
    shown = capsys.readouterr().out
    rows = [" ".join(line.split()) for line in shown.partition("By tenant")[2].splitlines()]
    assert rows[4:7] == [
        "Acme BLOCK 2 2 payment_card 1, personal_id 1",
        "**** **** **** 1111 BLOCK 1 1 payment_card 1",
        "nothing in 1 more",
    ]


def test_group_by_tenant_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["scan", "export.csv", "--group-by", "tenant", "--tenant-column", "Account", "--format", "json"]
    assert main(command) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["groups"]["tenant"] == document["files"][0]["groups"]
    assert [one["name"] for one in document["groups"]["tenant"]] == ["Acme", "**** **** **** 1111", "Globex"]


def test_a_format_without_tenants_is_taken_beside_one_with_them(folder: Path) -> None:
    reports = ("--report", f"html={folder / 'report.html'}")
    assert main(["scan", "export.csv", "--tenant-column", "Account", "--format", "jsonl", *reports]) == 1
    assert "Globex" in (folder / "report.html").read_text(encoding="ascii")


def test_min_confidence_counts_in_groups_too(capsys: pytest.CaptureFixture[str]) -> None:
    command = ["scan", "export.csv", "--tenant-column", "Account", "--format", "json", "--min-confidence", "1"]
    assert main(command) == 0
    document = json.loads(capsys.readouterr().out)
    assert [one["findings"] for one in document["groups"]["tenant"]] == [0, 0, 0]


def test_an_unknown_tenant_column_names_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "export.csv", "--tenant-column", "Acount"]) == 2
    printed = capsys.readouterr()
    message = "--tenant-column: export.csv has no column 'Acount'; it has Account, Note"
    assert printed.err == f"sensitive-scan: error: {message}\n"
    assert "export.csv: BLOCK" in printed.out
    assert "By tenant" not in printed.out


def test_a_file_without_the_column_beside_one_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "export.csv", "other.csv", "clean.csv", "--tenant-column", "Account"]) == 1
    printed = capsys.readouterr()
    assert printed.err == (
        "sensitive-scan: warning: other.csv and 1 more: no column 'Account'; these rows are of no tenant\n"
    )


def test_the_columns_of_a_wide_table_are_not_all_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["4111 1111 1111 1111", *(f"c{chr(97 + number)}" for number in range(20))]
    (folder / "wide.csv").write_text(f"{','.join(names)}\n{','.join('x' * 21)}\n", encoding="utf-8")
    assert main(["scan", "wide.csv", "--tenant-column", "Tenant"]) == 2
    message = capsys.readouterr().err
    assert "it has **** **** **** 1111, ca, cb" in message
    assert message.endswith("and 9 more\n")


def test_a_text_has_no_columns(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "note.txt").write_text("hello\n", encoding="utf-8")
    assert main(["scan", "note.txt", "--tenant-column", "Tenant"]) == 2
    assert capsys.readouterr().err.endswith("note.txt has no column 'Tenant'; it has no columns with names\n")


def test_an_empty_folder_or_missing_file_is_told_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "gone.csv", "--tenant-column", "Tenant"]) == 2
    assert "no column" not in capsys.readouterr().err


def test_summary(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "export.csv", "other.csv", "clean.csv", "--summary"]) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("By file\n")
    assert "By category" in shown
    assert "row 1" not in shown
    assert shown.endswith("3 files: 2 block, 1 clean\n")


def test_summary_of_what_is_clean_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "clean.csv", "--summary"]) == 0
    assert capsys.readouterr().out == "clean.csv: clean, 1 row\n"


@pytest.mark.parametrize(("limit", "shown"), [("0", 0), ("1", 1), ("9", 3)])
def test_limit(capsys: pytest.CaptureFixture[str], limit: str, shown: int) -> None:
    assert main(["scan", "export.csv", "--limit", limit]) == 1
    assert sum(line.startswith("  row ") for line in capsys.readouterr().out.splitlines()) == shown


def test_quiet_and_verbose(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "clean.csv", "other.csv", "-q"]) == 1
    assert capsys.readouterr().out == "other.csv: BLOCK, 1 finding in 1 row\n"
    assert main(["scan", "clean.csv", "-q"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["scan", "clean.csv", "other.csv", "-v"]) == 1
    assert "clean.csv: clean, 1 row\n" in capsys.readouterr().out


def test_a_report_beside_another_may_be_the_one_for_people(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ("--summary", "--group-by", "category", "--format", "jsonl")
    assert main(["scan", "export.csv", *options, "--report", "text=out.txt", "--report", "json=out.json"]) == 1
    assert len(capsys.readouterr().out.splitlines()) == 3
    assert (folder / "out.txt").read_text(encoding="utf-8").startswith("By category\n")
    assert set(json.loads((folder / "out.json").read_text(encoding="utf-8"))["groups"]) == {"category"}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--quiet", "--verbose"), "--quiet and --verbose exclude each other"),
        (("--quiet", "--summary"), "--quiet and --summary exclude each other"),
        (("--quiet", "--limit", "1"), "--quiet and --limit exclude each other"),
        (("--summary", "--limit", "1"), "--summary and --limit exclude each other"),
        (("--quiet", "--group-by", "file"), "--quiet and --group-by exclude each other"),
        (("--summary", "--format", "json"), "--summary is about the report for people"),
        (("--limit", "2", "--format", "jsonl"), "--limit is about the report for people"),
        (("--limit", "-1"), "--limit"),
        (("--limit", "many"), "--limit"),
        (("--group-by", "file", "--format", "jsonl"), "--group-by is shown in text and json"),
        *(
            (("--tenant-column", "Account", "--format", name), "--tenant-column is shown in text, json and html")
            for name in ("jsonl", "csv", "sarif", "junit", "github")
        ),
        (("--group-by", "tenant"), "--group-by tenant needs --tenant-column NAME"),
        (("--group-by", "file", "--tenant-column", "Account"), "--tenant-column counts by tenant"),
        (("--tenant", "acme", "--tenant-column", "Account"), "--tenant and --tenant-column exclude each other"),
        (("--group-by", "country"), "--group-by"),
    ],
)
def test_wrong_options(capsys: pytest.CaptureFixture[str], options: tuple[str, ...], message: str) -> None:
    assert main(["scan", "export.csv", *options]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert message in printed.err
    assert printed.err.count("\n") == 1
