"""``redact`` and ``split`` as people use them: what they print, and how they end."""

from __future__ import annotations

import os
import signal
import stat
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
    ("redact", "in.csv", "-o", "."): "Invalid value for '-o' / '--output'",
    ("redact", "in.csv", "-o", "in.csv/x.csv"): "in.csv/x.csv: cannot be written (Not a directory)",
    ("redact", "in.csv", "-o", "x" * 300): "cannot be written (File name too long); check the path",
    ("redact", "x" * 300, "-o", "x.csv"): "cannot be opened (File name too long); check the path",
    ("redact", "in.csv", "-o", "loop"): "loop: is a link that leads back to itself; name another file",
    ("redact", ".", "-o", "x.csv"): ".: is a directory; name the files in it",
    ("redact", "--in-place", "-"): "-: is no regular file, and must be read twice; save it to a file, and name that",
    ("redact", "in.csv", "-o", "/dev/full"): "/dev/full: is no regular file; name a file",
    ("split", "-", "--clean", "x.csv", "--blocked", "y.csv"): "-: is no regular file, and must be read twice",
    ("split", "in.csv", "--clean", "x.csv", "--blocked", "."): "Invalid value for '--blocked'",
    ("split", "in.csv", "--clean", "x.csv", "--blocked", "y.csv", "--reasons", "x.csv"): "x.csv: is named twice",
    ("redact", "in.csv", "-o", "none/x.csv"): "none/x.csv: cannot be written (No such file or directory)",
    ("redact", "a.pdf", "-o", "x.pdf"): "a.pdf: is a PDF document, which cannot be written anew; export it as",
    ("redact", "broken.csv", "-o", "x.csv"): "broken.csv: not all of it was scanned, so nothing was written (line 2:",
    ("redact", "in.csv", "-o", "x.csv", "--encoding", "nope"): "unknown encoding",
    ("split", "in.csv", "--clean", "x.csv", "--blocked", "x.csv"): "x.csv: is named twice, or is the input itself",
    ("split", "in.csv", "--clean", "in.csv", "--blocked", "x.csv"): "in.csv: is named twice, or is the input itself",
    ("split", "in.csv", "--clean", "x.csv"): "Missing option '--blocked'",
    ("split", "a.pdf", "--clean", "x.csv", "--blocked", "y.csv"): "a.pdf: is a PDF document",
}


@pytest.mark.parametrize("command", WRONG, ids=lambda one: " ".join(one)[:60])
def test_wrong_usage_is_one_line_and_writes_nothing(
    command: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "there.csv").write_text("dear", encoding="utf-8")
    (folder / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (folder / "broken.csv").write_bytes(b'Name,Age\nAnn,"1\nBob,2\n')
    (folder / "loop").symlink_to("loop")
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    assert run(folder, monkeypatch, *command) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert len(printed.err.splitlines()) == 1
    assert WRONG[command] in printed.err
    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "loop"} == before


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


ENDINGS = {signal.SIGINT: 130, signal.SIGTERM: 143}


@pytest.mark.parametrize(
    ("command", "number"),
    [
        (("redact", "in.csv", "-o", "out.csv"), signal.SIGINT),
        (("redact", "--in-place", "in.csv"), signal.SIGTERM),
        (("split", "in.csv", "--clean", "a.csv", "--blocked", "b.csv", "--reasons", "why.csv"), signal.SIGTERM),
    ],
    ids=lambda one: one[0] if isinstance(one, tuple) else one.name,
)
def test_an_interruption_leaves_nothing_behind(command: tuple[str, ...], number: signal.Signals, folder: Path) -> None:
    rows = "".join(f"Ann,{f'card {CARD}' if n < 2_000 else 'fine'},x\n" for n in range(200_000))
    (folder / "in.csv").write_text(f"Name,Remarks,City\n{rows}", encoding="utf-8")
    before = (folder / "in.csv").read_bytes()
    with subprocess.Popen(  # with the signal heard, which jobs in the background of a shell are not sent
        [sys.executable, "-m", "sensitive_scan", *command, "--no-language"],
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads run here
    ) as running:
        while len(list(folder.iterdir())) == 1 and running.poll() is None:
            time.sleep(0.01)
        drafts = [one for one in folder.iterdir() if one.name != "in.csv"]
        assert all(one.name.startswith(".") and stat.S_IMODE(one.stat().st_mode) == 0o600 for one in drafts)
        running.send_signal(number)
        _, said = running.communicate(timeout=60)
    assert (running.returncode, said) == (ENDINGS[number], b"")
    assert [path.name for path in folder.iterdir()] == ["in.csv"]
    assert (folder / "in.csv").read_bytes() == before


def test_drafts_are_passed_over_by_a_scan(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from sensitive_scan.cli.inputs import files_of
    from sensitive_scan.rewrite.target import drafts

    monkeypatch.chdir(folder)
    with drafts() as made:
        names = {made.new(folder / ("out" * 60 + ".csv"), ".csv").name for _ in range(9)}
        assert len(names) == 9
        assert list(files_of(["."], on_empty=pytest.fail)) == ["in.csv"]
    assert [path.name for path in folder.iterdir()] == ["in.csv"]


@pytest.mark.parametrize(
    "command",
    [
        ("redact", "in.csv", "-o", "out.csv"),
        ("redact", "--in-place", "in.csv"),
        ("split", "in.csv", "--clean", "a.csv", "--blocked", "b.csv"),
    ],
    ids=" ".join,
)
def test_a_file_that_may_not_grow_is_told_and_leaves_nothing(command: tuple[str, ...], folder: Path) -> None:
    text = "Name,Card No\n" + f"Ann,{CARD}\nBob,7\n" * 5_000
    (folder / "in.csv").write_text(text, encoding="utf-8")
    limited = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000));"
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            f"{limited} from sensitive_scan.cli import main; sys.exit(main())",
            *command,
            "--no-language",
        ],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=folder,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "cannot be written (File too large); check the path, its permissions and the disk" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert [path.name for path in folder.iterdir()] == ["in.csv"]
    assert (folder / "in.csv").read_text(encoding="utf-8") == text


def test_what_the_configuration_allows_stays(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "5555555555554444"
    (folder / "in.csv").write_text(f"Name,Card No,Remarks\nAnn,{CARD},card {other}\n", encoding="utf-8")
    (folder / "sensitive-scan.toml").write_text(
        '[[allow]]\nfile = "in.csv"\nfield = "card_no"\nentity = "PAYMENT_CARD"\nreason = "made up"\n', encoding="utf-8"
    )
    assert run(folder, monkeypatch, "redact", "in.csv", "-o", "out.csv") == 0
    assert "1 finding hidden" in capsys.readouterr().out
    assert (folder / "out.csv").read_text(encoding="utf-8").endswith(f"\nAnn,{CARD},card ************4444\n")
    (folder / "in.csv").write_text(f"Name,Card No\nAnn,{CARD}\n", encoding="utf-8")
    assert run(folder, monkeypatch, "split", "in.csv", "--clean", "a.csv", "--blocked", "b.csv") == 0
    assert run(folder, monkeypatch, "--no-config", "split", "in.csv", "--clean", "c.csv", "--blocked", "d.csv") == 1
    (folder / "sensitive-scan.toml").write_text('[[allow]]\nentity = "NOPE"\nreason = "x"\n', encoding="utf-8")
    assert run(folder, monkeypatch, "redact", "in.csv", "-o", "no.csv") == 2
    assert "unknown entity" in capsys.readouterr().err
    assert not (folder / "no.csv").exists()
