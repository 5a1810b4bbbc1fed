"""``redact`` and ``split`` as people use them: what they print, and how they end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from test_cli_end_to_end import ROOT, process

from sensitive_scan.cli import main

if TYPE_CHECKING:
    from pathlib import Path

CARD = "4111 1111 1111 1111"
HIDDEN = "**** **** **** 1111"
TABLE = f"Name,Card No,City\nAnn,{CARD},Pune\nBob,,Delhi\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in.csv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def test_redact(folder: Path) -> None:
    done = process("redact", "in.csv", "-o", "out.csv", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "out.csv: 1 finding hidden in 2 rows",
        "  Card No: PAYMENT_CARD (payment_card), 1 cell",
        "Scanned again: nothing is left that is not allowed.",
    ]
    assert (folder / "out.csv").read_text(encoding="utf-8") == TABLE.replace(CARD, HIDDEN)
    assert process("scan", "--fail-on", "possible", "out.csv", folder=folder).returncode == 0


def test_split(folder: Path) -> None:
    done = process(
        *("split", "in.csv", "--clean", "a.csv", "--blocked", "b.csv", "--reasons", "why.csv"), folder=folder
    )
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        "a.csv: 1 row",
        "b.csv: 1 row",
        "  Card No: PAYMENT_CARD (payment_card), 1 cell",
    ]
    assert (folder / "why.csv").read_text(encoding="utf-8").splitlines()[1:] == [
        f"1,Card No,payment_card,PAYMENT_CARD,{HIDDEN}"
    ]
    done = process("split", "a.csv", "--clean", "c.csv", "--blocked", "d.csv", folder=folder)
    assert (done.returncode, done.stdout) == (0, "c.csv: 1 row\nd.csv: 0 rows\n")


def run(folder: Path, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.chdir(folder)
    return main(arguments)


WRONG = {
    ("redact", "in.csv"): "Give either -o with a file, or --in-place.",
    ("redact", "in.csv", "-o", "x.csv", "--in-place"): "Give either -o with a file, or --in-place.",
    (
        "redact",
        "in.csv",
        "-o",
        "in.csv",
    ): "in.csv: is the input itself; name another file, or ask for it with --in-place",
    ("redact", "none.csv", "-o", "x.csv"): "none.csv: there is no such file; check the path",
    ("redact", "-", "-o", "x.csv"): "-: is no regular file, and must be read twice; save it to a file, and name that",
    ("redact", "in.csv", "-o", "there.csv"): "there.csv: is there already; name another file, or have it replaced with",
    ("redact", "in.csv", "-o", "none/x.csv"): "none/x.csv: cannot be written (No such file or directory)",
    ("redact", "a.pdf", "-o", "x.pdf"): "a.pdf: is a PDF document, which cannot be written anew; export it as",
    ("redact", "broken.csv", "-o", "x.csv"): "broken.csv: not all of it was scanned, so nothing was written (line 2:",
    ("redact", "in.csv", "-o", "x.csv", "--encoding", "nope"): "unknown encoding",
    ("split", "in.csv", "--clean", "x.csv", "--blocked", "x.csv"): "x.csv: is named twice, or is the input itself",
    ("split", "in.csv", "--clean", "in.csv", "--blocked", "x.csv"): "in.csv: is named twice, or is the input itself",
    ("split", "in.csv", "--clean", "x.csv"): "Missing option '--blocked'",
    ("split", "a.pdf", "--clean", "x.csv", "--blocked", "y.csv"): "a.pdf: is a PDF document",
}


@pytest.mark.parametrize("command", WRONG, ids=" ".join)
def test_wrong_usage_is_one_line_and_writes_nothing(
    command: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "there.csv").write_text("dear", encoding="utf-8")
    (folder / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "broken.csv").write_bytes(b'Name,Age\nAnn,"1\nBob,2\n')
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert run(folder, monkeypatch, *command) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert WRONG[command] in printed.err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_in_place_by_force_and_by_level(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(folder, monkeypatch, "redact", "in.csv", "-o", "out.csv", "--category", "health") == 0
    assert "0 findings hidden" in capsys.readouterr().out
    assert (folder / "out.csv").read_text(encoding="utf-8") == TABLE
    assert run(folder, monkeypatch, "redact", "in.csv", "-o", "out.csv", "--force", "--how", "drop") == 0
    assert (folder / "out.csv").read_text(encoding="utf-8") == TABLE.replace(CARD, "")
    assert run(folder, monkeypatch, "redact", "--in-place", "in.csv", "--level", "certain") == 0
    assert (folder / "in.csv").read_text(encoding="utf-8") == TABLE.replace(CARD, HIDDEN)


def test_what_is_left_is_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sensitive_scan.rewrite import redact

    monkeypatch.setattr(redact, "_ROUNDS", 0)
    monkeypatch.setattr("sensitive_scan.rewrite.target.Drafts.place", lambda *_: None)
    columns = "".join(f",Card No {n}" for n in range(30))
    (folder / "in.csv").write_text(f"Name{columns}\nAnn{f',{CARD}' * 30}\n", encoding="utf-8")
    assert run(folder, monkeypatch, "redact", "in.csv", "-o", "out.csv") == 1
    said = capsys.readouterr().out
    assert "Scanned again: this is left, hide it by hand:\n  Card No 0: PAYMENT_CARD (payment_card), 1 cell\n" in said
    assert said.endswith("  and 10 more\n")
    assert CARD not in said


def test_an_interruption_leaves_nothing_behind(folder: Path) -> None:
    rows = "".join(f"Ann,{CARD if n < 2_000 else n},{n}\n" for n in range(400_000))
    (folder / "in.csv").write_text(f"Name,Card No,n\n{rows}", encoding="utf-8")
    with subprocess.Popen(  # with the signal heard, which jobs in the background of a shell are not sent
        [sys.executable, "-m", "sensitive_scan", "redact", "in.csv", "-o", "out.csv"],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads run here
    ) as running:
        while len(list(folder.iterdir())) == 1 and running.poll() is None:
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert b"Traceback" not in said
    assert [path.name for path in folder.iterdir()] == ["in.csv"]
