"""``sensitive-scan db`` with the real engine: the reports and exit codes of ``scan``, and no password anywhere."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.cli import main
from sensitive_scan.report.formats import FORMATS

if TYPE_CHECKING:
    from collections.abc import Callable

    Run = Callable[..., tuple[int, str, str]]

SENTINEL = "4539578763621486"
PASSWORD = "pass-word-of-nobody"


@pytest.fixture
def crm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with a table in which something is found, and a clean one, in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "crm.db"
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("CREATE TABLE leads (id INTEGER PRIMARY KEY, card TEXT)")
        connection.executemany("INSERT INTO leads (card) VALUES (?)", [(SENTINEL,), ("",), (SENTINEL,)])
        connection.execute("CREATE TABLE places (city TEXT)")
        connection.execute("INSERT INTO places VALUES ('Pune')")
    connection.close()
    return path


@pytest.fixture
def run(crm: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command, and holds that nothing it says shows a value or a password."""
    assert crm.exists()

    def run_in_process(*arguments: str) -> tuple[int, str, str]:
        code = main(["db", *arguments])
        said = capsys.readouterr()
        assert SENTINEL not in said.out + said.err
        assert PASSWORD not in said.out + said.err
        return code, said.out, said.err

    return run_in_process


@pytest.mark.parametrize("format_", FORMATS)
def test_every_format(run: Run, format_: str) -> None:
    code, out, err = run("crm.db", "--format", format_)
    assert (code, err) == (1, "")
    assert "crm.db/leads" in out


def test_exit_codes_and_options_of_scan(run: Run, tmp_path: Path) -> None:
    assert run("crm.db", "--table", "places")[0] == 0
    assert run("crm.db", "--category", "health")[0] == 0
    (tmp_path / "policy.toml").write_text('[[allow]]\nfield = "card"\nreason = "known"\nexpires = 2999-01-01\n')
    assert run("crm.db", "--policy", "policy.toml")[0] == 0
    code, out, _ = run("crm.db", "--tenant-column", "card", "--table", "leads", "--summary")
    assert code == 1
    assert "By tenant" in out
    code, out, _ = run("crm.db", "--output", "report.json", "--format", "json", "--report", "csv=report.csv")
    assert (code, out) == (1, "")
    (leads, places) = json.loads(Path("report.json").read_text())["files"]
    assert (leads["path"], leads["columns"][0]["hits"], places["columns"]) == ("crm.db/leads", 2, [])
    assert [finding["row"] for finding in leads["findings"]] == [0, 2]


def test_what_the_configuration_lets_pass(run: Run, tmp_path: Path) -> None:
    allow = '[[allow]]\nfile = "crm.db/leads"\nreason = "known"\n'
    (tmp_path / "sensitive-scan.toml").write_text(f'exclude = ["*"]\n[db]\nschema = "main"\n{allow}')
    assert run("crm.db")[0] == 1  # it is called main.leads then
    (tmp_path / "sensitive-scan.toml").write_text(f'exclude = ["*"]\n{allow}')
    assert run("crm.db")[0] == 0
    assert run("crm.db", "--sample", "50")[0] == 0
    (tmp_path / "sensitive-scan.toml").write_text('[db]\nquery = "SELECT 1"\n')
    code, _, err = run("crm.db")
    assert code == 2
    assert "cannot be set in a file" in err


def test_a_sample_is_told(run: Run) -> None:
    code, out, err = run("crm.db", "--sample", "2", "--table", "leads")
    assert code == 1
    assert "crm.db/leads/sample of 2 rows" in out
    assert "what is not found may be in the rest" in err


def test_the_url_comes_from_one_place(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CRM_URL", "sqlite:///crm.db")
    (tmp_path / "url").write_text("crm.db\n")
    assert run("--url-env", "CRM_URL", "--table", "places")[0] == 0
    assert run("--url-file", "url", "--table", "places")[0] == 0
    for arguments in (
        ("--url-env", "CRM_URL", f"postgresql://me:{PASSWORD}@host/crm"),
        ("a.db", "b.db"),
        ("--summary",),
    ):
        code, _, err = run(*arguments)
        assert code == 2
        assert "name one database" in err
    assert "is not set" in run("--url-env", "NOWHERE")[2]
    assert "cannot be read" in run("--url-file", "nowhere")[2] or "holds no address" in run("--url-file", "nowhere")[2]


def test_a_password_on_the_command_line_is_warned_of_and_never_told(run: Run) -> None:
    code, _, err = run(f"postgresql://me:{PASSWORD}@127.0.0.1:1/crm")
    assert code == 2
    assert "whoever lists processes" in err
    assert "postgresql://127.0.0.1/crm: the server does not answer" in err


def test_resuming(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "a key that lasts" in run("crm.db", "--resume", "state.jsonl")[2]
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 32)
    assert run("crm.db", "--resume", "state.jsonl")[0] == 1
    assert not Path("state.jsonl").exists()
    assert "exclude each other" in run("crm.db", "--resume", "state.jsonl", "--tenant-column", "card")[2]
    Path("crm.txt").write_text("notes")
    assert "is no state of a scan" in run("crm.db", "--resume", "crm.txt")[2]
    assert "is an input" in run("crm.db", "--output", "crm.db")[2]
