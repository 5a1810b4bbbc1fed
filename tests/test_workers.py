"""Scanning by real processes: the results of one, whatever happens to them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import ConfigurationError, Keyring, Policy, ReadOptions, Scanner
from sensitive_scan.pipeline.setting import Setting
from tests.toys import BADGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan import FileReport, Finding
    from sensitive_scan.pipeline.workers import _Crew

KEY = b"a key for tests, and no secret at all"
OPTIONS = ReadOptions(block_bytes=10_000)


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table that takes many blocks; its cards come late."""
    folder = tmp_path_factory.mktemp("export")
    lines = ["Name,Ref,Remarks"]
    for row in range(6000):
        remark = (
            "card 4111 1111 1111 1111"
            if row % 500 == 499
            else "her husband is on dialysis"
            if row % 70 == 0
            else "call back"
        )
        lines.append(f"Ann Lee,{4539578763621486 if row > 3000 else ''},{remark}")
    path = folder / "export.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def expected(export: Path) -> tuple[FileReport, list[Finding]]:
    return scanned(Scanner(key=KEY), export)


@pytest.fixture(scope="module")
def scanner(export: Path) -> Iterator[Scanner]:
    """A scanner with two processes, which are ready."""
    with Scanner(key=KEY, workers=2) as scanner:
        make_ready(scanner, export)
        yield scanner


def scanned(scanner: Scanner, path: Path) -> tuple[FileReport, list[Finding]]:
    found: list[Finding] = []
    return scanner.scan_file(path, options=OPTIONS, on_finding=found.append), found


def crew(scanner: Scanner) -> _Crew:
    workers = scanner._workers  # noqa: SLF001 - what is tested
    assert workers is not None
    assert workers._crew is not None  # noqa: SLF001
    return workers._crew  # noqa: SLF001


def make_ready(scanner: Scanner, export: Path) -> None:
    scanned(scanner, export)
    for one in crew(scanner)._starting:  # noqa: SLF001
        one.result()


def test_processes_find_what_one_finds(
    scanner: Scanner, export: Path, expected: tuple[FileReport, list[Finding]]
) -> None:
    assert scanned(scanner, export) == expected
    assert {finding.entity for finding in expected[1]} == {"PAYMENT_CARD", "TREATMENT"}


def test_processes_that_are_killed_are_started_again(
    scanner: Scanner, export: Path, expected: tuple[FileReport, list[Finding]]
) -> None:
    running = crew(scanner)._running  # noqa: SLF001
    before = {process.pid for process in running}
    for process in [*running]:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    assert scanned(scanner, export) == expected
    assert {process.pid for process in running if process.poll() is None}.isdisjoint(before)


def test_they_end_when_the_scanner_is_closed(export: Path, expected: tuple[FileReport, list[Finding]]) -> None:
    scanner = Scanner(key=KEY, workers=2)
    make_ready(scanner, export)
    processes = [*crew(scanner)._running]  # noqa: SLF001
    assert all(process.poll() is None for process in processes)
    scanner.close()
    assert all(process.poll() is not None for process in processes)
    scanner.close()
    assert scanned(scanner, export) == expected  # and start again
    scanner.close()


def test_a_short_file_starts_none(tmp_path: Path) -> None:
    path = tmp_path / "short.csv"
    path.write_text("Name,Card\nAnn,4111 1111 1111 1111\n", encoding="utf-8")
    with Scanner(key=KEY, workers=2) as scanner:
        assert scanner.scan_file(path).findings_total == 1
        assert scanner._workers is not None  # noqa: SLF001
        assert scanner._workers._crew is None  # noqa: SLF001


def test_a_recognizer_that_changed_meanwhile_is_not_used(
    export: Path, expected: tuple[FileReport, list[Finding]]
) -> None:
    with Scanner(key=KEY, workers=2) as scanner:
        assert scanner._workers is not None  # noqa: SLF001
        scanner._workers._version = "before"  # noqa: SLF001
        scanned(scanner, export)
        with pytest.raises(ConfigurationError, match="have changed since the scanner was built"):
            crew(scanner)._starting[0].result()  # noqa: SLF001
        assert scanned(scanner, export) == expected


def test_what_cannot_be_sent_to_them_is_refused() -> None:
    own = replace(BADGE, category="personal_id", check=lambda _: True)
    with pytest.raises(ConfigurationError, match="cannot be sent to other processes"):
        Setting(Policy.default(), (own,), Keyring(KEY), "auto", None, language=True, nlp=None).workers(2, "")


@pytest.mark.parametrize("count", [0, -1, 65])
def test_there_cannot_be_any_number_of_them(count: int) -> None:
    with pytest.raises(ConfigurationError, match="there can be 1 to 64"):
        Scanner(key=KEY, workers=count)


def test_they_end_with_a_program_that_is_killed(export: Path) -> None:
    code = (
        "import sys; from sensitive_scan import Scanner, ReadOptions\n"
        f"scanner = Scanner(workers=2)\n"
        f"while (crew := scanner._workers._crew) is None or not crew.is_ready:\n"
        f"    scanner.scan_file({str(export)!r}, options=ReadOptions(block_bytes=10_000))\n"
        "print(*(process.pid for process in crew._running), flush=True)\n"
        "sys.stdin.read()\n"
    )
    root = Path(__file__).parent.parent
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(root)},
    ) as program:
        assert program.stdout is not None
        pids = list(map(int, program.stdout.readline().split()))
        program.kill()
    assert len(pids) == 2
    for pid in pids:
        while _is_running(pid):
            time.sleep(0.01)


def _is_running(pid: int) -> bool:
    try:
        status = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8")
    except OSError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"
