"""Ctrl-C and readers that go away in the middle of a scan, in processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CARD = "4111 1111 1111 1111"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with many files, which take a while."""
    for number in range(100):
        (tmp_path / f"{number:03}.csv").write_text(f"Name,Card No\nAnn,{CARD}\n" * 3000, encoding="utf-8")
    return tmp_path


def started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "sensitive_scan", "scan", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SENSITIVE_SCAN_DEBUG": ""},
        start_new_session=True,  # so that the signal reaches all its processes, as from a terminal
    )


def wait_for(path: Path, pattern: str, process: subprocess.Popen[str]) -> None:
    """Wait until a file appears; the first scan on a machine compiles for a while."""
    while not list(path.glob(pattern)):
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_scan_leaves_no_report(folder: Path, jobs: str) -> None:
    (folder / "report.json").write_text("the last report\n", encoding="utf-8")
    process = started(
        folder, *sorted(one.name for one in folder.glob("*.csv")), "--jobs", jobs, "-f", "json", "-o", "report.json"
    )
    wait_for(folder, ".report.json.*", process)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert (process.returncode, out, err) == (130, "", "")
    assert (folder / "report.json").read_text(encoding="utf-8") == "the last report\n"
    assert list(folder.glob(".report.json.*")) == []


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_scan_of_standard_input_that_is_broken_off(sent: signal.Signals, code: int) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "sensitive_scan", "scan", "-", "-f", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT), "SENSITIVE_SCAN_DEBUG": ""},
        start_new_session=True,
    )
    assert process.stdin is not None
    # more than a pipe holds, so that some of it is read once it is written
    os.write(process.stdin.fileno(), f"Name,Card No\nAnn,{CARD}\n".encode() * 20_000)
    os.killpg(process.pid, sent)
    rest, err = process.communicate(timeout=120)
    assert (process.returncode, err) == (code, b"")
    assert CARD.encode() not in rest


def test_a_reader_that_goes_away_in_the_middle(folder: Path) -> None:
    with started(folder, ".", "-f", "jsonl") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline().startswith('{"path"')
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize(
    "interrupted",
    [
        # as in the middle of importing NumPy, which makes an error of its own of it
        "try: os.kill(os.getpid(), SENT); time.sleep(9)\n    except BaseException: raise RuntimeError from None",
        # as in the middle of importing a data class
        "exec('os.kill(os.getpid(), SENT); time.sleep(9)')",
    ],
)
def test_a_signal_counts_whatever_it_interrupts(
    tmp_path: Path, sent: signal.Signals, code: int, interrupted: str
) -> None:
    program = f"""
import os, sys, time
from sensitive_scan.cli import app
def interrupted(arguments):
    {interrupted.replace("SENT", str(int(sent)))}
app._run = interrupted
sys.exit(app.main())
"""
    (tmp_path / "program.py").write_text(program, encoding="utf-8")
    # a module, as Python asks only behind one whether the bare error has passed
    done = subprocess.run(
        [sys.executable, "-m", "program"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (code, "", "")
