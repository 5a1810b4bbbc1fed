"""Scans that are interrupted and go on: the same report, and no value in the file that remembers."""

from __future__ import annotations

import json
import sqlite3
import stat
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sensitive_scan import ConfigurationError, Policy, Scanner
from sensitive_scan.databases.state import may_be_kept
from sensitive_scan.databases.tables import Table
from sensitive_scan.integrations.database import scan_database
from tests.databases.conftest import SENTINEL, clean

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan.model import FileReport


class StoppedError(Exception):
    """The scan is interrupted."""


@pytest.fixture(autouse=True)
def _lasting_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 32)


@pytest.fixture(scope="module")
def other_scanner() -> Scanner:
    """One with another policy."""
    return Scanner(policy=Policy.pack("pci-dss"), key=bytes(32))


@pytest.fixture(scope="module")
def keyed() -> Scanner:
    """A scanner with the lasting key."""
    return Scanner(key=bytes(32))


def stopped_after(scanner: Scanner, url: str, state: Path, findings: int, **chosen: Any) -> bool:
    """Scan until so many findings are told; whether it came to its end before."""
    left = findings

    def stop(*_: object) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise StoppedError

    try:
        list(scan_database(scanner, url, resume=state, on_finding=stop, **chosen))
    except StoppedError:
        return False
    return True


def whole(scanner: Scanner, url: str, **chosen: Any) -> list[FileReport]:
    return list(scan_database(scanner, url, **chosen))


def test_an_interrupted_scan_goes_on_and_tells_everything(keyed: Scanner, url: str, tmp_path: Path) -> None:
    state = tmp_path / "state.jsonl"
    tables: dict[str, Any] = {"tables": ["audit_log", "leads"]}
    assert not stopped_after(keyed, url, state, 46, **tables)
    assert stat.S_IMODE(state.stat().st_mode) == 0o600
    marks = [line["mark"] for line in map(json.loads, state.read_text().splitlines()) if "mark" in line]
    assert [mark[:2] for mark in marks] == [[None, 1], [2 * 4096 - 1, 4096]]
    told: list[int | None] = []
    resumed = list(
        scan_database(keyed, url, resume=state, on_finding=lambda _, finding: told.append(finding.row), **tables)
    )
    assert resumed == whole(keyed, url, **tables)
    assert told == [finding.row for report in resumed for finding in report.findings]
    assert not state.exists()


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, 52), max_size=3), st.integers(0, 200))
def test_wherever_it_is_interrupted_and_cut(
    keyed: Scanner, sqlite_file: Path, tmp_path: Path, stops: list[int], cut: int
) -> None:
    state = tmp_path / "cut.jsonl"
    state.unlink(missing_ok=True)
    url = str(sqlite_file)
    for findings in stops:
        if not stopped_after(keyed, url, state, findings) and state.stat().st_size > 400:
            with state.open("r+b") as file:  # as a full disk or a lost machine would leave it
                file.truncate(max(400, state.stat().st_size - cut))
    assert list(scan_database(keyed, url, resume=state)) == whole(keyed, url)


def test_the_file_holds_no_value_and_no_address(keyed: Scanner, url: str, tmp_path: Path) -> None:
    state = tmp_path / "state.jsonl"
    assert not stopped_after(keyed, url, state, 46)
    clean(state.read_text())
    assert "crm" not in state.read_text().splitlines()[0]


def odd_table(path: Path, definition: str, keys: list[object]) -> str:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(f"CREATE TABLE odd ({definition})")
        notes = {3: f"card {SENTINEL}", len(keys) - 3: f"card {SENTINEL}"}  # in the first batch, and in the last
        connection.executemany("INSERT INTO odd VALUES (?, ?)", [(key, notes.get(n, "")) for n, key in enumerate(keys)])
    connection.close()
    return str(path)


@pytest.mark.parametrize(
    ("definition", "keys"),
    [
        ("email TEXT PRIMARY KEY, note TEXT", [f"a{n}@b.example" for n in range(4200)]),
        ("ssn INTEGER PRIMARY KEY, note TEXT", list(range(1, 4201))),
        ("id INTEGER PRIMARY KEY, note TEXT", [4_539_578_763_621_486 + n for n in range(4200)]),
        ("id INTEGER, note TEXT", list(range(4200))),
    ],
    ids=["text", "named for an identifier", "as long as an identifier", "none"],
)
def test_a_key_that_may_be_a_value_is_not_written(
    keyed: Scanner, tmp_path: Path, definition: str, keys: list[object]
) -> None:
    state = tmp_path / "state.jsonl"
    url = odd_table(tmp_path / "odd.db", definition, keys)
    assert not stopped_after(keyed, url, state, 1)
    assert not [line for line in state.read_text().splitlines() if '"mark"' in line]
    clean(state.read_text())
    (report,) = scan_database(keyed, url, resume=state)
    assert report.findings_total == 2


def test_keys_that_the_database_counts_may_be_long(keyed: Scanner) -> None:
    table = Table("leads", None, ("id",), ("id",), "id", is_counted=True)
    assert may_be_kept(keyed, table, 10**15)
    assert not may_be_kept(keyed, replace(table, is_counted=False), 10**15)
    assert not may_be_kept(keyed, replace(table, counter="ssn"), 10**15)


def test_what_could_not_be_scanned_is_remembered(keyed: Scanner, tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "odd.db")
    with connection:
        connection.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, photo BLOB)")
        connection.execute("INSERT INTO a VALUES (1, x'00ff')")
        connection.execute("CREATE TABLE b (note TEXT)")
        connection.execute("INSERT INTO b VALUES (?)", (f"card {SENTINEL}",))
    connection.close()
    state = tmp_path / "state.jsonl"
    url = str(tmp_path / "odd.db")
    assert not stopped_after(keyed, url, state, 0)
    assert list(scan_database(keyed, url, resume=state)) == whole(keyed, url)


class TestRefused:
    """A state that does not belong to the scan is not used, and not touched."""

    def test_other_rules_or_tables(
        self, keyed: Scanner, other_scanner: Scanner, sqlite_file: Path, tmp_path: Path
    ) -> None:
        state = tmp_path / "state.jsonl"
        assert not stopped_after(keyed, str(sqlite_file), state, 3)
        before = state.read_bytes()
        (tmp_path / "copy.db").write_bytes(sqlite_file.read_bytes())
        for scanner, url, chosen, said in (
            (other_scanner, str(sqlite_file), {}, "another policy and catalogue"),
            (keyed, str(sqlite_file), {"exclude": ["x"]}, "another choice of tables"),
            (keyed, str(tmp_path / "copy.db"), {}, "another database"),
        ):
            with pytest.raises(ConfigurationError, match=said):
                list(scan_database(scanner, url, resume=state, **chosen))  # type: ignore[arg-type]
        assert state.read_bytes() == before

    def test_a_file_that_is_no_state(self, keyed: Scanner, sqlite_file: Path, tmp_path: Path) -> None:
        state = tmp_path / "notes.txt"
        for content in ("my notes\n", '{"a": 1}\n', "[]\n", '{"sensitive_scan": 1}'):
            state.write_text(content)
            with pytest.raises(ConfigurationError, match="is no state"):
                list(scan_database(keyed, str(sqlite_file), resume=state))
            assert state.read_text() == content
        link = tmp_path / "link"
        link.symlink_to(state)
        with pytest.raises(ConfigurationError, match="cannot be written"):
            list(scan_database(keyed, str(sqlite_file), resume=link))

    def test_without_a_lasting_key(
        self, keyed: Scanner, sqlite_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("SENSITIVE_SCAN_KEY")
        with pytest.raises(ConfigurationError, match="a key that lasts"):
            list(scan_database(keyed, str(sqlite_file), resume=tmp_path / "state.jsonl"))

    @pytest.mark.parametrize("chosen", [{"sample": "5%"}, {"query": "SELECT 1"}])
    def test_parts_of_tables(self, keyed: Scanner, sqlite_file: Path, tmp_path: Path, chosen: dict[str, Any]) -> None:
        with pytest.raises(ConfigurationError, match="needs whole tables"):
            list(scan_database(keyed, str(sqlite_file), resume=tmp_path / "state.jsonl", **chosen))
