"""Files with sentinels in the names of their parts, through every report and every command, and on the disk."""

from __future__ import annotations

import io
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import zipfile
from email.message import EmailMessage
from pathlib import Path
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest
from click.testing import CliRunner

from sensitive_scan import LedgerWriter, Policy, Scanner
from sensitive_scan.cli import main
from sensitive_scan.cli.progress import ProgressBar
from sensitive_scan.ledger.store import Ledger
from sensitive_scan.pipeline.tally import GroupTally
from sensitive_scan.readers import ReadOptions, isolation
from sensitive_scan.readers.tables import xml
from sensitive_scan.report.formats import FORMATS
from sensitive_scan.report.shelf import Shelf, shelved
from tests.leak.sentinels import (
    ACCOUNT,
    CARD,
    CARD_IN_GROUPS,
    KEY,
    NATIONAL_ID,
    NOTE,
    clean,
    clean_folder,
    pickled,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan import Gate

NAMED = (CARD, CARD_IN_GROUPS, NATIONAL_ID, ACCOUNT)


def zipped(extra: bytes = b"") -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for value in NAMED:
            archive.writestr(f"{value}.csv", f"Name,{value}\nAnn,{NOTE}\n")
            archive.writestr(f"{value}/{value}.zip", f"PK\3\4{value}")
            archive.writestr(f"{value}.7z", b"7z\xbc\xaf\x27\x1c" + value.encode())
            archive.writestr(f"card {value}.xlsx", workbook())
    return data.getvalue() + extra


def tarred() -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for value in NAMED:
            info = tarfile.TarInfo(f"{value}.csv")
            content = f"Name,{value}\nAnn,{NOTE}\n".encode()
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()[:-2000]


def workbook() -> bytes:
    book = openpyxl.Workbook()
    for value in NAMED:
        sheet = book.create_sheet(value)
        sheet.append(["Name", "Remarks", value])
        sheet.append(["Ann", NOTE * 3, value])
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()


def database(folder: Path) -> bytes:
    path = folder / "made.db"
    with sqlite3.connect(path) as connection:
        for value in NAMED:
            connection.execute(f'CREATE TABLE "{value}" (Name TEXT, "{value}" TEXT)')
            connection.execute(f'INSERT INTO "{value}" VALUES (?, ?)', ("Ann", NOTE))
    connection.close()
    content = path.read_bytes()
    path.unlink()
    return content


def mail() -> bytes:
    message = EmailMessage()
    message["Subject"] = NOTE
    message.set_content(NOTE)
    for value in NAMED:
        message.add_attachment(b"\0", maintype="application", subtype=value, filename=f"{value}.bin")
        message.add_attachment(NOTE.encode(), maintype="text", subtype="csv", filename=f"{value}.csv")
    return message.as_bytes()


def json_lines() -> bytes:
    lines = [json.dumps({value: {value: [NOTE]}, "Remarks": NOTE}) for value in NAMED]
    return "\n".join([*lines, f'{{"{CARD}": {CARD}', f"[{CARD}"]).encode()


MAKERS: dict[str, Callable[[Path], bytes]] = {
    "leads.zip": lambda _: zipped(),
    "broken.zip": lambda _: zipped()[:-30],
    "leads.tar": lambda _: tarred(),
    "leads.xlsx": lambda _: workbook(),
    "leads.db": database,
    "leads.eml": lambda _: mail(),
    "leads.jsonl": lambda _: json_lines(),
    "leads.json": lambda _: json.dumps([{value: {value: NOTE * 30}} for value in NAMED]).encode(),
    "leads.csv": lambda _: "".join(f'"card {value}",' for value in NAMED).encode() + f'\n"{NOTE * 9}",1,2'.encode(),
    "leads.xml": lambda _: "".join(["<a>", *(f"<b {'x' * 9}='{value}'>{NOTE}</b>" for value in NAMED)]).encode(),
    "leads.yaml": lambda _: "".join(f'"{value}": "{NOTE}"\n' for value in NAMED).encode() + b"a: [",
}
OPTIONS = (ReadOptions(), ReadOptions(max_cell_bytes=40))


@pytest.fixture(params=MAKERS)
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path: Path = tmp_path / request.param
    path.write_bytes(MAKERS[request.param](tmp_path))
    return path


@pytest.mark.parametrize("options", OPTIONS, ids=["whole cells", "short cells"])
def test_reports(scanner: Scanner, file: Path, options: ReadOptions) -> None:
    told: list[object] = []
    report = scanner.scan_file(file, options=options, on_finding=told.append)
    assert report.findings
    clean(report, pickled(report), *told)
    for one in (*report.findings, *report.column_reports, *report.unscanned):
        clean(one, str(one))


def test_the_gate_its_ledger_and_what_it_shows(gate: Gate, file: Path, tmp_path: Path) -> None:
    report = gate.check_file(file, tenant="acme")
    verdict = gate.check({"Remarks": NOTE, CARD: {ACCOUNT: NATIONAL_ID}}, tenant="acme")
    clean(gate, vars(gate), report.message, verdict.message)
    assert gate.ledger is not None
    gate.ledger.flush()
    entries = list(gate.ledger.ledger.entries())
    assert entries
    clean(*entries, pickled(entries), gate.ledger, vars(gate.ledger), gate.ledger.ledger)
    file.unlink()
    assert clean_folder(tmp_path)


def test_the_spill(gate: Gate, tmp_path: Path) -> None:
    broken = tmp_path / "nothing" / "incidents.db"
    broken.parent.mkdir()
    ledger = Ledger(str(broken), gate.scanner.keys)
    writer = LedgerWriter(ledger, tmp_path / "other")
    gate.ledger, kept = writer, gate.ledger
    with sqlite3.connect(broken) as connection:
        connection.execute("DROP TABLE incidents") if _has_table(connection) else None
    connection.close()
    for name in (NOTE, CARD, ACCOUNT):
        verdict = gate.check({name: NOTE, "Card No": CARD}, tenant="acme")
        clean(verdict)
    writer.flush()
    assert clean_folder(tmp_path)
    spilled = [path for path in (tmp_path / "other").glob("*.spill") if path.stat().st_size]
    assert spilled
    writer.close()
    ledger.close()
    gate.ledger = kept


def _has_table(connection: sqlite3.Connection) -> bool:
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for name in tables:
        connection.execute(f"DROP TABLE {name}")
    return False


@pytest.mark.parametrize("report", FORMATS)
def test_the_command_line(file: Path, report: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["scan", "--format", report, "--fail-on", "possible", str(file)]) in (1, 2)
    printed = capfd.readouterr()
    assert printed.out
    clean(printed.out, printed.err, printed.out.encode())
    assert main(["scan", "--format", report, "--output", str(file.with_suffix(".out")), str(file)]) in (1, 2)
    clean(file.with_suffix(".out").read_bytes())


@pytest.mark.parametrize("report", ["text", "json"])
def test_totals(tmp_path: Path, report: str, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "export.csv"
    rows = [f'{value},"{NOTE}"' for value in NAMED] + [f'"{NOTE}",x', f"card {CARD},x"]
    path.write_text("\n".join(["Tenant,Remarks", *rows]), encoding="utf-8")
    assert main(["scan", "--format", report, "--tenant-column", "Tenant", str(path)]) == 1
    assert main(["scan", "--tenant-column", CARD, str(path)]) == 2
    path.write_text(f"{CARD},{ACCOUNT}\n{NATIONAL_ID},x\n", encoding="utf-8")
    assert main(["scan", "--format", report, "--tenant-column", ACCOUNT, str(path)]) in (1, 2)
    assert main(["scan", "--tenant-column", "Tenant", str(path)]) == 2
    printed = capfd.readouterr()
    clean(printed.out, printed.err)
    tally = GroupTally("Tenant")
    scanned = Scanner(key=KEY).scan_table({"Tenant": [*NAMED, NOTE], "x": [NOTE] * 5}, tally=tally)
    clean(scanned.groups, pickled(scanned.groups), tally)


def test_what_waits_for_its_place_in_a_report(scanner: Scanner, file: Path) -> None:
    shelf = Shelf()
    for finding in scanner.scan_file(file).findings:
        assert finding.fingerprint
        shelf.put(shelved(finding))
    waiting = list(shelf.taken())
    assert waiting
    assert not [values for values in waiting for value in values if isinstance(value, str) and len(value) == 32]
    clean(*waiting)
    shelf.close()


COMMANDS: tuple[tuple[str, ...], ...] = (
    ("scan", "--format", CARD, "x"),
    ("scan", "--report", f"{CARD}=x", "x"),
    ("scan", "--report", CARD, "x"),
    ("scan", f"--{CARD}", "x"),
    ("scan", "--encoding", CARD, "x"),
    ("scan", "--jobs", NATIONAL_ID, "x"),
    ("scan", "--fail-on", NATIONAL_ID, "x"),
    ("scan", "--delimiter", CARD, "x"),
    ("scan", "--category", NATIONAL_ID, "x"),
    ("scan", "--region", CARD, "x"),
    ("scan", "--group-by", CARD, "x"),
    ("scan", "--limit", NATIONAL_ID, "--quiet", "x"),
    ("scan", "--tenant-column", CARD, "--tenant", CARD, "x"),
    ("explain", "--entity", CARD, "x"),
    ("explain", "--region", CARD, "x"),
    ("explain", NOTE),
    ("explain", f"--{CARD}"),
    ("explain", f"-{CARD}"),
    ("fake", CARD),
    ("fake", "PAYMENT_CARD", "--count", NATIONAL_ID),
    ("redact", CARD),
    ("redact", "x", "--how", CARD, "-o", "y"),
    ("redact", "x", "-o", CARD, f"--{CARD}"),
    ("split", "x", "--clean", "y", "--blocked", "z", "--level", CARD),
    ("recognizers", "--country", CARD),
    ("recognizers", "--category", CARD),
    ("recognizers", "--check", CARD),
    ("incidents", "verify", "--expect", CARD),
    ("incidents", CARD),
    ("policy", CARD),
    ("tenants", f"--{CARD}"),
    ("schema", f"--{CARD}"),
    (CARD,),
    (f"--{CARD}",),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_wrong_commands(command: tuple[str, ...], capfd: pytest.CaptureFixture[str]) -> None:
    main(list(command))
    printed = capfd.readouterr()
    assert printed.out + printed.err
    clean(printed.out, printed.err)


def test_the_progress_bar_shows_the_path_alone(capfd: pytest.CaptureFixture[str]) -> None:
    with ProgressBar(enabled=True, label="leads.csv") as bar:
        bar._started -= 10  # noqa: SLF001 - as if it had taken that long
        bar(10, 100, 1)
        clean(bar)
    clean(capfd.readouterr().err)


def test_standard_input_is_explained_without_it(monkeypatch: pytest.MonkeyPatch) -> None:
    from sensitive_scan.cli.app import commands

    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "k" * 32)
    result = CliRunner().invoke(commands, ["explain", "-"], input=NOTE, standalone_mode=False)
    assert "PAYMENT_CARD" in result.output
    clean(result.output)


def test_the_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "databases"))
    own = '[[recognizer]]\nentity = "OWN"\ncategory = "passport"\nname = "own"\npattern = "X-[0-9]{16}"\nmatches = ["X-'
    (tmp_path / "own.toml").write_text(f'{own}{CARD[::-1]}"]', encoding="utf-8")
    policy = Policy.default().with_categories(["passport", "payment_card"])
    scanner = Scanner(policy, [tmp_path / "own.toml"], key=KEY)
    scanner.scan_record({"Remarks": NOTE, CARD: NOTE})
    scanner.scan_table({"Remarks": [NOTE] * 200, CARD: [NOTE] * 200})
    assert clean_folder(tmp_path / "databases")


RAISES = (
    "raise ValueError(content)",
    "raise type('E' + content.decode().translate(str.maketrans(' <>/;,', '______')), (Exception,), {})(content)",
    "raise MemoryError(content)",
    "raise UnicodeDecodeError('utf-8', content, 0, 1, content.decode())",
    "raise ExceptionGroup(content.decode(), [ValueError(content), KeyError(content)])",
)
PRINTS = (
    "print(content); sys.stderr.write(repr(content)); os.write(1, content); os.write(2, content)",
    "logging.getLogger('x').critical(content); warnings.warn(repr(content)); raise KeyError(content)",
    "sys.setrecursionlimit(10 ** 9); (f := lambda text: f(text + 'x'))(content.decode())",
)
DEATHS = ("os.abort()", "signal.raise_signal(signal.SIGKILL)", "signal.raise_signal(signal.SIGSEGV)", "os._exit(77)")
FILES = "tempfile.mkstemp(); [open(tempfile.mkstemp()[1], 'wb').write(content) for _ in range(3)]; "
READER = """
import logging, os, signal, sys, tempfile, warnings
from sensitive_scan.readers.tables import xml
from sensitive_scan.report.formats import FORMATS
from sensitive_scan.report.shelf import Shelf, shelved

def parts(upload):
    content = upload.file.read()
    {how}
    yield from ()

xml.parts = parts
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for all temporary files, and processes for readers that know no other."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    isolation.stop()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    isolation.stop()


def upload(folder: Path) -> Path:
    file = folder / "leads.xml"
    file.write_text(f"<a>{NOTE}</a>", encoding="utf-8")
    return file


def failing(how: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the processes that read uploads from now on fail so."""
    (folder / "failing_reader.py").write_text(READER.format(how=how), encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder))
    code = isolation._CODE.replace("from ", "import failing_reader; from ", 1)  # noqa: SLF001 - it is replaced
    monkeypatch.setattr(isolation, "_CODE", code)


@pytest.mark.parametrize("how", RAISES, ids=range(len(RAISES)))
def test_a_reader_that_raises_its_content_in_this_process(
    scanner: Scanner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    names: dict[str, Any] = {}
    monkeypatch.setattr(xml, "parts", xml.parts)
    exec(READER.format(how=how), names)  # noqa: S102 - code of this test
    monkeypatch.setattr(isolation, "CAN_ISOLATE", False)
    report = scanner.scan_file(upload(tmp_path))
    assert report.unscanned
    clean(report)


@pytest.mark.parametrize("how", [*RAISES, *PRINTS, *DEATHS], ids=range(len(RAISES + PRINTS + DEATHS)))
def test_a_reader_that_fails_in_its_own_process(
    scanner: Scanner, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    failing(FILES + how, tmp_path, monkeypatch)
    report = scanner.scan_file(upload(tmp_path))
    clean(report)
    if how != PRINTS[0]:
        assert report.unscanned
    isolation.stop()
    assert not list(temporary.iterdir())


def test_nothing_is_left_behind_when_all_processes_of_readers_are_killed(
    scanner: Scanner, tmp_path: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(f"{FILES}os.getppid() and signal.pause()", tmp_path, monkeypatch)
    killer = threading.Thread(target=_kill_when_writing, args=(temporary,))
    killer.start()
    report = scanner.scan_file(upload(tmp_path))
    killer.join()
    assert report.unscanned
    clean(report)
    isolation.stop()
    assert not list(temporary.iterdir())


def _kill_when_writing(folder: Path) -> None:
    while sum(path.is_file() for path in folder.rglob("*")) < 4:
        time.sleep(0.01)
    group = isolation.serving().pid
    children = Path(f"/proc/{group}/task/{group}/children").read_text(encoding="ascii").split()
    os.kill(group, signal.SIGKILL)
    for child in children:
        os.kill(int(child), signal.SIGKILL)


def test_a_reader_leaves_no_core(tmp_path: Path) -> None:
    code = (
        "from sensitive_scan.readers.worker import Limits, confine; import resource;"
        f"confine(Limits(), {str(tmp_path)!r}); print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0)\n"
