"""``scan --report``: several reports from one scan, each complete or not there, and errors before it starts."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.report.formats import FORMATS

if TYPE_CHECKING:
    from fake_scanner import Run

ROOT = Path(__file__).parents[2]
FULL = Path("/dev/full")


def write(name: str, *lines: str) -> str:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return name


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


def test_every_format_from_one_scan(run: Run) -> None:
    write("a.txt", "payment_card 0.99", "health 0.9")
    options = [option for name in FORMATS for option in ("--report", f"{name}=out.{name}")]
    result = run("scan", "a.txt", *options)
    assert result.code == 1
    assert "a.txt: BLOCK, 2 findings" in result.out
    assert names() == sorted(["a.txt", *(f"out.{name}" for name in FORMATS)])
    for name in FORMATS:
        alone = run("scan", "a.txt", "--format", name)
        if name != "html":  # it is dated
            assert Path(f"out.{name}").read_text(encoding="utf-8") == alone.out
        assert "payment_card" in alone.out or "credit or debit" in alone.out or "::error" in alone.out
    assert len(json.loads(Path("out.sarif").read_text(encoding="utf-8"))["runs"][0]["results"]) == 2
    assert ET.parse("out.junit").getroot()[0].get("failures") == "2"  # noqa: S314 - our own
    with Path("out.csv").open(encoding="utf-8", newline="") as file:
        assert [row["category"] for row in csv.DictReader(file)] == ["payment_card", "health"]


def test_a_format_may_be_written_twice_and_beside_output(run: Run) -> None:
    write("a.txt", "health 0.9")
    result = run("scan", "a.txt", "-o", "text", "--report", "jsonl=1", "--report", "jsonl=2=x")
    assert (result.code, result.out, result.err) == (1, "", "")
    assert names() == ["1", "2=x", "a.txt", "text"]
    assert Path("1").read_bytes() == Path("2=x").read_bytes()


@pytest.mark.parametrize("name", ["csv", "jsonl"])
def test_formats_without_a_place_for_it_tell_what_was_missed_on_standard_error(run: Run, name: str) -> None:
    write("a.txt", "broken")
    assert run("scan", "a.txt", "-f", name).err == "sensitive-scan: warning: a.txt: line 1: broken; mend it\n"
    assert run("scan", "a.txt", "-f", "json", "--report", f"{name}=x").err == ""


@pytest.mark.parametrize("name", ["sarif", "junit", "github"])
def test_formats_with_a_place_for_it_tell_it_there(run: Run, name: str) -> None:
    result = run("scan", write("a.txt", "broken"), "-f", name)
    assert (result.code, result.err) == (2, "")
    assert "line 1: broken; mend it" in result.out


def test_a_case_fails_where_it_makes_the_run_fail(run: Run) -> None:
    write("a.txt", "health 0.8")
    assert 'failures="1"' in run("scan", "a.txt", "-f", "junit").out
    result = run("scan", "a.txt", "-f", "junit", "--fail-on", "certain")
    assert result.code == 0
    assert 'failures="0"' in result.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--report", "yaml=x"), "unknown format 'yaml'; use one of text"),
        (("--report", "sarf=x"), "unknown format 'sarf'; did you mean 'sarif'?"),
        (("--report", "csv"), "'csv' has no '='; give the format and the file, as sarif=report.sarif"),
        (("--report", "csv="), "'csv=' names no file"),
        (("--report", "csv=-"), "for standard output use --format csv"),
        (("--report", "csv=x", "--report", "sarif=./x"), "'x' is named twice; give each report its own file"),
        (("--report", "csv=x", "-o", "x"), "'x' is named twice"),
        (("--report", "csv=x", "--report", "json=link"), "'link' is named twice"),
        (("--report", "csv=a.txt"), "'a.txt' is an input; write the report to another file"),
        (("-o", "./a.txt"), "--output: 'a.txt' is an input"),
        (("--report", "csv=folder"), "--report folder: cannot be written (Is a directory)"),
        (("--report", "csv=no/such/x"), "--report no/such/x: cannot be written (No such file or directory); check"),
    ],
)
def test_wrong_targets_are_told_before_the_scan(run: Run, arguments: tuple[str, ...], message: str) -> None:
    write("a.txt", "health 0.9", "interrupt")
    Path("folder").mkdir()
    Path("link").symlink_to("x")
    result = run("scan", "a.txt", *arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert len(result.err.splitlines()) == 1
    assert names() == ["a.txt", "folder", "link"]


def test_an_interrupt_leaves_no_report(run: Run) -> None:
    write("a.txt", "health 0.9", "interrupt")
    Path("old.csv").write_text("before", encoding="utf-8")
    result = run("scan", "a.txt", "--report", "csv=old.csv", "--report", "sarif=new.sarif")
    assert result.code == 130
    assert names() == ["a.txt", "old.csv"]
    assert Path("old.csv").read_text(encoding="utf-8") == "before"


def test_a_report_goes_where_a_link_points(run: Run) -> None:
    write("a.txt", "health 0.9")
    Path("folder").mkdir()
    Path("latest").symlink_to("folder/report")
    run("scan", "a.txt", "-o", "latest")
    assert Path("latest").is_symlink()
    assert Path("folder/report").read_text(encoding="utf-8").startswith("a.txt")


def test_reports_in_the_scanned_folder_are_left_out(run: Run) -> None:
    write("in/a.txt", "health 0.9")
    for _ in range(2):
        result = run("scan", "in", "-f", "json", "--report", "csv=in/r.csv", "--report", "sarif=in/r.sarif")
        assert [file["path"] for file in json.loads(result.out)["files"]] == ["in/a.txt"]


@pytest.mark.parametrize("lines", [1, 20_000], ids=["at the end", "on the way"])
def test_a_full_disk_is_told_and_no_other_report_appears(run: Run, lines: int) -> None:
    write("a.txt", *["health 0.9"] * lines)
    result = run("scan", "a.txt", "-f", "jsonl", "--report", "csv=/dev/full", "--report", "sarif=r.sarif")
    assert result.code == 2
    assert result.err == (
        "sensitive-scan: error: --report /dev/full: cannot be written (No space left on device); "
        "check the folder and the space on the disk\n"
    )
    assert names() == ["a.txt"]


def process(*arguments: str, folder: Path, out: int = subprocess.PIPE) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "sensitive_scan", "scan", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SENSITIVE_SCAN_DEBUG": ""}
    return subprocess.Popen(command, stdout=out, stderr=subprocess.PIPE, text=True, env=environment, cwd=folder)


def test_standard_output_on_a_full_disk(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("Card No\n4111 1111 1111 1111\n", encoding="utf-8")
    with FULL.open("w", encoding="utf-8") as full:
        ended = process("a.csv", "-f", "csv", "--report", "csv=r.csv", folder=tmp_path, out=full.fileno())
        _, told = ended.communicate()
    assert ended.returncode == 2
    assert told.startswith("sensitive-scan: error: standard output: cannot be written (No space left on device)")
    assert len(told.splitlines()) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_signal_in_the_middle_of_a_scan_leaves_no_report(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    running = process("pipe", "--report", "csv=r.csv", "--report", "sarif=r.sarif", folder=tmp_path)
    with (tmp_path / "pipe").open("w", encoding="utf-8") as pipe:
        pipe.write("Card No\n" + "4111 1111 1111 1111\n" * 300_000)
        pipe.flush()
        while len(list(tmp_path.iterdir())) < 3:
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
    _, told = running.communicate()
    assert (running.returncode, told) == (130, "")
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
