"""No raw value ever leaves the engine: not in a result's repr, an error, a log record or a warning."""

# ruff: noqa: RUF001 - characters that look alike are what is tested

from __future__ import annotations

import json
import logging
import re
import traceback
from typing import TYPE_CHECKING, NoReturn

import pytest

from sensitive_scan import Gate, Ledger, LedgerWriter, Policy, Scanner, SensitiveScanError, redact_file
from sensitive_scan.catalogue import build
from sensitive_scan.check.calls import Calls
from sensitive_scan.check.detector import MatchTimeoutError
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.weigh.columns import Column
from sensitive_scan.weigh.probe import Probe
from sensitive_scan.weigh.schema import NAMELESS, NO_SCHEMA
from sensitive_scan.weigh.weigher import Cell
from tests.toys import engine_of, toy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SENTINEL = "4539578763621486"
"""A made-up number that is a card's by its check digit."""
SHAPES = (SENTINEL, "4539 5787 6362 1486", "4539-5787-6362-1486", "４５３９５７８７６３６２１４８６")
TELLTALE = ("453957", "5787", "6362", "４５３９")
"""Parts of the sentinel that no masked preview shows."""


def clean(*texts: object) -> None:
    for text in map(str, texts):
        assert not any(part in text for part in TELLTALE), "a raw value leaked"


each_shape = pytest.mark.parametrize("value", SHAPES, ids=["bare", "spaced", "dashed", "wide"])


@pytest.fixture(autouse=True)
def _clean_logs(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Hold that a test logs and prints nothing raw."""
    caplog.set_level(logging.DEBUG)
    yield
    printed = capfd.readouterr()
    clean(caplog.text, *(record.__dict__ for record in caplog.records), printed.out, printed.err)


@each_shape
def test_texts_records_and_explanations(scanner: Scanner, value: str) -> None:
    text = f"card no {value}, valid thru 12/27"
    findings = scanner.scan_text(text)
    assert findings
    clean(findings, repr(scanner), *map(repr, findings))
    for name in ("Card No", "Order No", "Remarks", "Mobile"):
        for record in (
            {name: value},
            {name: {"a": [text]}},
            {name: int(value) if value.isascii() and value.isdigit() else text},
        ):
            clean(repr(scanner.scan_record(record)))
        explained = scanner.explain(text, name)
        assert explained
        clean(*map(repr, explained), *(piece.note for one in explained for piece in one.evidence))


@each_shape
def test_tables_and_files(scanner: Scanner, value: str, tmp_path: Path) -> None:
    table = {"Card No": [value, "", "x"] * 40, "Remarks": [f"card {value}", "x", ""] * 40}
    report = scanner.scan_table(table)
    assert report.findings
    clean(repr(report))
    path = tmp_path / "export.csv"
    path.write_text("Name,Card No\n" + f"Ann,{value}\n" * 3, encoding="utf-8")
    told: list[object] = []
    found = scanner.scan_file(path, on_finding=told.append)
    assert found.findings
    clean(repr(found), *map(repr, told))


def test_what_could_not_be_scanned(scanner: Scanner, tmp_path: Path) -> None:
    broken = (
        f'{{"card": 1}}\n{{"card": "{SENTINEL}"\n{SENTINEL}\n[{SENTINEL}, \n',
        f'Name,Card\nAnn,"{SENTINEL}\nBob,{SENTINEL},{SENTINEL},{SENTINEL}\n',
        f"\x00{SENTINEL}\x00",
        "",
    )
    for number, content in enumerate(broken):
        for ending in ("csv", "json", "jsonl", "txt"):
            path = tmp_path / f"broken{number}.{ending}"
            path.write_bytes(content.encode() + b"\xff\xfe")
            try:
                clean(repr(scanner.scan_file(path)))
            except SensitiveScanError as error:
                _clean_error(error)


def test_a_first_line_that_is_no_header(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text(f"paid by card {SENTINEL} on Monday\npaid by card 4111 1111 1111 1111\n", encoding="utf-8")
    report = scanner.scan_file(path)
    assert report.findings
    clean(repr(report))


def test_a_header_that_holds_a_value(scanner: Scanner, tmp_path: Path) -> None:
    path, target, ledger = tmp_path / "in.csv", tmp_path / "out.csv", tmp_path / "incidents.db"
    path.write_text(f"Name,paid by card {SENTINEL}\nAnn,yes\nBob,no\n", encoding="utf-8")
    redact_file(scanner, path, target)
    clean(target.read_text(encoding="utf-8"))
    gate = Gate(scanner, LedgerWriter(Ledger(str(ledger), scanner.keys), tmp_path / "spill"))
    report = gate.check_file(path)
    assert report.action == "block"
    gate.close()
    clean(repr(report), report.message, *(file.read_bytes() for file in tmp_path.glob("incidents.db*")))


def test_what_is_nested_too_deep_below_a_value(scanner: Scanner, tmp_path: Path) -> None:
    deep: object = "x"
    for _ in range(80):
        deep = {"a": deep}
    gate = Gate(scanner, LedgerWriter(Ledger(str(tmp_path / "incidents.db"), scanner.keys), tmp_path / "spill"))
    verdict = gate.check({f"card {SENTINEL}": deep})
    assert verdict.errors
    gate.close()
    clean(repr(verdict), verdict.message, *(file.read_bytes() for file in tmp_path.glob("incidents.db*")))


def test_a_record_that_is_keyed_by_values(scanner: Scanner) -> None:
    verdict = scanner.scan_record({"Cards": {SENTINEL: {"Remarks": "card 4111 1111 1111 1111"}}})
    assert len(verdict.findings) == 2
    clean(repr(verdict))


def test_tables_that_are_refused(scanner: Scanner) -> None:
    for table in (SENTINEL, [SENTINEL], {"Card": SENTINEL}, {"a": [SENTINEL], "b": []}, int(SENTINEL)):
        with pytest.raises(SensitiveScanError) as refused:
            scanner.scan_table(table)
        _clean_error(refused.value)


SLOW = """
[[recognizer]]
entity = "SLOW"
category = "passport"
name = "slow"
pattern = '(?:[0-9]|[0-9][0-9]|[0-9][ ])+[XY]'
matches = ["12X"]
"""


def test_a_cell_that_takes_too_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "databases"))
    (tmp_path / "slow.toml").write_text(SLOW, encoding="utf-8")
    policy = Policy.default().with_categories(["passport", "health"])
    scanner = Scanner(policy, [tmp_path / "slow.toml"], key=b"a key for tests, no secret")
    text = f"{SENTINEL * 10}! 1X"
    verdict = scanner.scan_record({"Remarks": text})
    assert verdict.errors
    clean(repr(verdict), *map(str, verdict.errors))
    clean(repr(scanner.scan_table({"Remarks": [text]})))


def test_declarations_that_are_refused(tmp_path: Path) -> None:
    good = (
        '[[recognizer]]\nentity = "OWN"\ncategory = "passport"\nname = "own"\npattern = "X[0-9]{16}"\nmatches = ["X"]\n'
    )
    texts = (
        good.replace('"X"', f'"{SENTINEL}"'),
        good.replace('matches = ["X"]', f'matches = ["X{SENTINEL}"]\nrejects = ["X{SENTINEL}"]'),
        good.replace('"X[0-9]{16}"', f'"{SENTINEL}("'),
        good.replace('"X[0-9]{16}"', f"{SENTINEL} {SENTINEL}"),
        f"= {SENTINEL} =",
        f'x = "{SENTINEL}',
    )
    for number, text in enumerate(texts):
        path = tmp_path / f"bad{number}.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(SensitiveScanError) as refused:
            Scanner(recognizers=[path])
        _clean_error(refused.value)


def test_policies_that_are_refused(tmp_path: Path) -> None:
    for number, text in enumerate((f"= {SENTINEL}", f'[actions]\npassport = "{SENTINEL}', f"on_error = {SENTINEL}")):
        path = tmp_path / f"bad{number}.toml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(SensitiveScanError) as refused:
            Policy.load(path)
        _clean_error(refused.value)


def test_a_key_is_in_no_repr() -> None:
    key = SENTINEL.encode()
    shown = repr(vars(Scanner(key=key, engine="regex")))
    clean(re.sub("0x[0-9a-f]+", "", shown))  # addresses of objects are digits by chance


def test_an_internal_error_carries_no_value() -> None:
    clean(repr(MatchTimeoutError()), repr(build(())))


def test_findings_can_be_written_down_safely(scanner: Scanner) -> None:
    from dataclasses import asdict

    clean(json.dumps([asdict(finding) for finding in scanner.scan_text(f"card {SENTINEL}")]))


def _clean_error(error: BaseException) -> None:
    clean(str(error), repr(error), *error.args)
    shown = "".join(traceback.format_exception_only(error))
    if error.__cause__ is not None or not error.__suppress_context__:
        shown += "".join(traceback.format_exception(error.__cause__ or error.__context__)) if error.__context__ else ""
    # source lines of this test are shown in a traceback, so only the last line of each is looked at
    clean(shown.rpartition("\n  ")[2])


def test_what_the_engine_passes_on_shows_no_value() -> None:
    engine = engine_of(toy("CARD", pattern="[0-9]{16}", matches=(SENTINEL,)))
    column, probe = Column(), Probe([])
    column.add([SENTINEL])
    probe.add([SENTINEL])
    results, _ = weigh_record(engine, ("Remarks",), [f"card {SENTINEL}"])
    assert results
    cell = Cell(f"card {SENTINEL}", NAMELESS, NO_SCHEMA)
    clean(*map(repr, (results, cell, column, probe)))


def test_a_name_that_takes_too_long_is_listed_and_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    engine = engine_of(toy("CARD", pattern="[0-9]{16}", matches=(SENTINEL,)))

    def too_long(*_: object) -> NoReturn:
        raise MatchTimeoutError

    monkeypatch.setattr(Calls, "candidates", too_long)
    results, unscanned = weigh_record(engine, (f"card {SENTINEL}",), ["x"])
    assert (results, len(unscanned)) == ([], 1)
    clean(*map(repr, unscanned))
