"""``hook`` and ``baseline`` on real files, with the real engine, git and pre-commit."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import click
import openpyxl
import pytest
from fake_scanner import Result, Run

from sensitive_scan.cli import main
from sensitive_scan.report.hook import SHOWN

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
CARD, OTHER_CARD, SSN = "4111 1111 1111 1111", "5555 5555 5555 4444", "219-09-9999"
BASELINE = ".sensitive-scan-baseline.jsonl"
CARDS = f"Name,Card No\nAnn Lee,{CARD}\nBob Ray,{OTHER_CARD}\n"
ALLOWED = f"Name,Card No,Note\nAnn Lee,{CARD},sensitive-scan: allow PAYMENT_CARD -- test\n"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs the command line in an empty folder and holds that no output shows a value."""
    monkeypatch.delenv("SENSITIVE_SCAN_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)

    def run_in_process(*arguments: str) -> Result:
        code = main(arguments)
        told = capsys.readouterr()
        for value in (CARD, OTHER_CARD, SSN):
            assert value not in told.out + told.err
        assert "Traceback" not in told.err
        return Result(code, told.out, told.err)

    return run_in_process


def git(*arguments: str) -> str:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def write(**files: str) -> None:
    for name, content in files.items():
        Path(name.replace("__", ".")).write_text(content, encoding="utf-8")


def test_a_clean_file_is_passed_in_silence(run: Run) -> None:
    write(a__py="x = 1\n")
    assert run("hook", "a.py") == Result(0, "", "")


def test_what_is_found_is_told_with_its_line_and_the_ways_out(run: Run) -> None:
    write(cards__csv=CARDS, notes__md=f"# Notes\n\nHer SSN is {SSN}\n")
    done = run("hook", "cards.csv", "notes.md", "--region", "US")
    assert (done.code, done.err) == (1, "")
    lines = done.out.splitlines()
    assert lines[0].startswith("cards.csv:2: Card No, payment_card (PAYMENT_CARD), certain ")
    assert lines[0].endswith("**** **** **** 1111")
    assert lines[1].startswith("cards.csv:3: ")
    assert lines[2].startswith("notes.md:3: ")
    assert lines[4].startswith("3 findings in 2 files stop this.")
    assert "sensitive-scan: allow PAYMENT_CARD -- " in done.out
    command = "sensitive-scan baseline update --region US cards.csv notes.md"
    assert f"{command} && git add {BASELINE}\n" in done.out
    assert run(*command.split()[1:]).code == 0
    after = run("hook", "cards.csv", "notes.md", "--region", "US")
    assert (after.code, after.out) == (0, "3 findings in the baseline let pass\n")


def test_many_findings_are_counted(run: Run) -> None:
    write(cards__csv=f"Card No\n{f'{CARD}{chr(10)}' * (SHOWN + 5)}")
    done = run("hook", "cards.csv")
    assert done.out.count("cards.csv:") == SHOWN + 1
    assert "cards.csv: and 5 more\n" in done.out
    assert f"{SHOWN + 5} findings in 1 file stop this" in done.out


def test_what_is_allowed_beside_it_passes_and_nothing_else(run: Run) -> None:
    write(a__csv=ALLOWED, b__py=f"CARD = '{CARD}'; SSN = '{SSN}'  # sensitive-scan: allow PAYMENT_CARD -- test\n")
    assert run("hook", "a.csv") == Result(0, "", "")
    done = run("hook", "b.py")
    assert done.code == 1
    assert "US_SSN" in done.out
    assert "(PAYMENT_CARD)" not in done.out


def test_allowances_that_do_nothing_are_told(run: Run) -> None:
    write(a__py="# sensitive-scan: allow IBAN -- none here\n# sensitive-scan: allow IBNA -- test\n")
    done = run("hook", "a.py")
    assert (done.code, done.out) == (0, "")
    assert "warning: a.py:1: the allowance of IBAN lets nothing pass; remove it" in done.err
    assert "warning: a.py:2: the allowance names an unknown entity; did you mean 'IBAN'?" in done.err


def test_scan_heeds_allowances_only_when_asked(run: Run) -> None:
    write(a__csv=ALLOWED)
    assert run("scan", "a.csv").code == 1
    done = run("scan", "a.csv", "--inline-allow")
    assert done.code == 0
    assert "Allowed: 1 value, allowed inline" in done.out


def test_files_without_text_are_counted_and_others_that_fail_are_told(run: Run) -> None:
    Path("a.bin").write_bytes(bytes(range(256)) * 20)
    assert run("hook", "a.bin") == Result(0, "1 binary file of no format that is read passed over\n", "")
    Path("a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(99))
    write(a__csv=CARDS)
    done = run("hook", "a.bin", "a.7z", "a.csv", "missing.csv")
    assert done.code == 2
    assert "a.7z: not scanned: is a 7-Zip archive" in done.out
    assert "missing.csv: there is no such file" in done.err
    assert "PAYMENT_CARD" in done.out
    with zipfile.ZipFile("b.zip", "w") as archive:
        for number in range(12):
            archive.write("a.7z", f"{number}.7z")
    assert "b.zip: and 2 more parts were not scanned\n" in run("hook", "b.zip").out


def test_a_workbook_has_rows_and_no_lines(run: Run) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Card No"])
    book.active.append(["Ann", CARD])
    book.save("a.xlsx")
    done = run("hook", "a.xlsx")
    assert done.out.startswith("a.xlsx: sheet Sheet, row 1, Card No, ")
    assert "allow it" not in done.out
    assert run("baseline", "update", "a.xlsx").code == 0
    assert run("hook", "a.xlsx").code == 0


@pytest.mark.parametrize(
    "arguments", [(), ("a", "--staged"), ("a", "--baseline", "none.jsonl"), ("a", "--policy", "x")]
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    done = run("hook", *arguments)
    assert done.code == 2
    assert "Usage" in done.err or done.err.count("\n") == 1


def test_names_that_may_not_be_shown_are_not_in_the_command(run: Run) -> None:
    Path("a\x1bb.csv").write_text(CARDS, encoding="utf-8")
    done = run("hook", "a\x1bb.csv")
    assert "\x1b" not in done.out
    assert "baseline update . &&" in done.out


def test_staged_contents_are_scanned_and_not_those_of_the_work_tree(run: Run) -> None:
    assert run("hook", "--staged").code == 2
    git("init", "-q")
    write(cards__csv=CARDS, clean__csv="Name\nAnn\n", link="")
    Path("folder").mkdir()
    Path("folder/a.csv").symlink_to("../cards.csv")
    assert run("hook", "--staged") == Result(0, "", "")
    git("add", ".")
    write(cards__csv="Name\nAnn\n", clean__csv=CARDS)
    done = run("hook", "--staged")
    assert done.code == 1
    assert "cards.csv:2: " in done.out
    assert "clean.csv" not in done.out
    git("commit", "-qm", "cards")
    git("rm", "-q", "-f", "cards.csv")
    assert run("hook", "--staged") == Result(0, "", "")


def test_staged_files_are_named_from_where_one_is(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "-q")
    write(cards__csv=CARDS)
    Path("folder").mkdir()
    git("add", ".")
    monkeypatch.chdir("folder")
    assert "../cards.csv:2: " in run("hook", "--staged").out
    assert run("baseline", "update", "../cards.csv", "--baseline", f"../{BASELINE}").code == 0
    assert run("hook", "--staged").code == 0


def test_staged_without_git(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "git is not installed" in run("hook", "--staged").err


def test_a_baseline_accepts_what_there_was_and_no_more(run: Run) -> None:
    write(cards__csv=CARDS)
    assert run("baseline", "create").out == f"{BASELINE}: 1 entry (1 new)\n"
    first = Path(BASELINE).read_bytes()
    assert run("baseline", "create").code == 2
    assert Path(BASELINE).read_bytes() == first
    done = run("scan", ".", "--baseline", BASELINE)
    assert done.code == 0
    assert "Allowed: 2 values, in the baseline" in done.out
    write(cards__csv=f"{CARDS}Cy Poe,{CARD}\n")
    done = run("hook", "cards.csv", BASELINE)
    assert (done.code, done.out.count("cards.csv:4: ")) == (1, 1)
    assert done.out.endswith("2 findings in the baseline let pass\n")
    assert "1 grown and to be audited again" in run("baseline", "update").out
    Path("cards.csv").unlink()
    write(other__csv="Name\nAnn\n")
    assert run("baseline", "update", "other.csv").out == f"{BASELINE}: 0 entries (1 gone)\n"


def test_a_baseline_accepts_what_is_in_files_whose_masked_names_are_the_same(run: Run) -> None:
    names = ("log-2024010112.csv", "log-2024010212.csv", "log-2024010312.csv")
    for name, rows in zip(names, (2, 4, 1), strict=True):
        Path(name).write_text(f"Card No\n{f'{CARD}{chr(10)}' * rows}", encoding="utf-8")
    assert run("baseline", "create").out == f"{BASELINE}: 1 entry (1 new)\n"
    assert run("hook", *names) == Result(0, "7 findings in the baseline let pass\n", "")
    Path(names[1]).write_text(f"Card No\n{f'{CARD}{chr(10)}' * 5}", encoding="utf-8")
    assert run("hook", *names).code == 1


def test_an_update_keeps_the_entries_of_files_that_are_there_whatever_is_in_their_names(run: Run) -> None:
    for name in ("a!b.csv", "c.csv", "d!e.csv"):
        Path(name).write_text(CARDS, encoding="utf-8")
    run("baseline", "create")
    Path("d!e.csv").unlink()
    assert run("baseline", "update", "c.csv").out == f"{BASELINE}: 2 entries (1 gone)\n"
    assert run("hook", "a!b.csv", "c.csv") == Result(0, "4 findings in the baseline let pass\n", "")


def test_a_baseline_of_what_cannot_be_scanned_is_told(run: Run) -> None:
    Path("a.7z").write_bytes(b"7z\xbc\xaf\x27\x1c" + bytes(99))
    Path("a.bin").write_bytes(bytes(range(256)) * 20)
    done = run("baseline", "create")
    assert done.code == 2
    assert "a.7z: is a 7-Zip archive" in done.err
    assert "a.bin" not in done.err
    assert "0 entries" in done.out


def test_what_is_real_does_not_pass(run: Run) -> None:
    write(cards__csv=CARDS)
    run("baseline", "create")
    path = Path(BASELINE)
    path.write_text(path.read_text(encoding="utf-8").replace("unaudited", "real"), encoding="utf-8")
    assert run("hook", "cards.csv").code == 1


def test_two_branches_that_git_merges_by_union(run: Run) -> None:
    git("init", "-q", "-b", "main")
    write(__gitattributes=f"{BASELINE} merge=union\n", a__csv=CARDS, n__csv="Name\nAnn\n")
    run("baseline", "create")
    git("add", ".")
    git("commit", "-qm", "one")
    git("checkout", "-qb", "other")
    write(b__csv=CARDS)
    run("baseline", "update")
    git("add", ".")
    git("commit", "-qm", "other")
    git("checkout", "-q", "main")
    write(c__csv=CARDS)
    run("baseline", "update")
    git("add", ".")
    git("commit", "-qm", "main")
    git("merge", "-q", "other")
    done = run("hook", "a.csv", "b.csv", "c.csv")
    assert (done.code, done.out) == (0, "6 findings in the baseline let pass\n")
    merged = Path(BASELINE).read_bytes()
    run("baseline", "update")
    assert Path(BASELINE).read_bytes() == b"".join(sorted(merged.splitlines(keepends=True)))


def test_an_audit_needs_a_terminal(run: Run) -> None:
    done = run("baseline", "audit")
    assert done.code == 2
    assert "run it in a terminal" in done.err


def in_terminal(answers: str, *arguments: str) -> tuple[int, str]:
    """Run the command in a terminal of its own, with answers typed ahead; the exit code and what was on the screen."""
    mine, theirs = pty.openpty()
    command = [sys.executable, "-m", "sensitive_scan", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "dumb"}
    with subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment, close_fds=True
    ) as child:
        os.close(theirs)
        os.write(mine, answers.encode())
        screen = b""
        while True:
            try:
                more = os.read(mine, 4096)
            except OSError:  # what Linux tells once the other side is closed
                break
            if not more:
                break
            screen += more
    os.close(mine)
    return child.returncode, screen.decode()


def test_an_audit_in_a_terminal(run: Run) -> None:
    write(a__csv=CARDS, b__csv=CARDS, c__csv=CARDS, d__csv=CARDS)
    run("baseline", "create")
    Path("c.csv").write_text("Name\nAnn\n", encoding="utf-8")
    Path("d.csv").unlink()
    code, screen = in_terminal("a\n \npublished 4111 1111 1111 1111\nr\ns\nq\n", "baseline", "audit")
    assert code == 0
    echoed = screen.split("[1 of 4]", 1)[1]
    assert "a.csv, field 'Card No': 2 findings of PAYMENT_CARD, unaudited" in echoed
    assert "**** **** **** 1111" in echoed
    assert "say why it may stay" in echoed
    assert "found no longer" in echoed
    assert "d.csv: there is no such file" in echoed
    assert "2 left to audit" in echoed
    written = Path(BASELINE).read_text(encoding="utf-8")
    assert written.count("accepted: published **** **** **** 1111") == 1
    assert written.count('"real"') == 1
    code, screen = in_terminal("s\ns\n", "baseline", "audit")
    assert (code, "[2 of 2]" in screen, "2 left to audit" in screen) == (0, True, True)
    code, screen = in_terminal("q\n", "baseline", "audit", "--all")
    assert "[1 of 4]" in screen
    run("baseline", "update", "c.csv")
    assert "nothing is left to audit" in in_terminal("", "baseline", "audit")[1]


def test_an_audit_shows_examples_of_a_file_with_an_exclamation_mark_in_its_name(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("a!b.csv").write_text(CARDS, encoding="utf-8")
    run("baseline", "create")
    done = skipped_audit(run, monkeypatch)
    assert "row 1: **** **** **** 1111" in done.out
    assert done.err == ""


def test_an_audit_shows_no_examples_of_what_the_configuration_allows(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(a__csv=CARDS)
    run("baseline", "create")
    Path("sensitive-scan.toml").write_text("[[allow]]\nfile = 'a.csv'\nreason = 'test'\n", encoding="utf-8")
    done = skipped_audit(run, monkeypatch)
    assert "found no longer" in done.out
    assert "row 1" not in done.out


def skipped_audit(run: Run, monkeypatch: pytest.MonkeyPatch) -> Result:
    """An audit in which all is shown and nothing answered."""
    monkeypatch.setattr("click.prompt", lambda *_, **__: "s")
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    return run("baseline", "audit")


def test_pre_commit_runs_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real program, with the installation that is tested instead of one that it makes itself."""
    assert run("--version").code == 0
    git("init", "-q")
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    local = hooks.replace("language: python", "language: system").replace(
        "entry: sensitive-scan", f"entry: {sys.executable} -m sensitive_scan"
    )
    indented = "".join(f"    {line}\n" for line in local.splitlines())
    write(cards__csv=CARDS, allowed__csv=ALLOWED, a__py="x = 1\n", __gitignore="home\n")
    Path(".pre-commit-config.yaml").write_text(f"repos:\n- repo: local\n  hooks:\n{indented}", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("PRE_COMMIT_HOME", str(Path("home").resolve()))

    def pre_commit() -> tuple[int, str]:
        git("add", ".")
        command = [sys.executable, "-m", "pre_commit", "run"]
        done = subprocess.run(command, check=False, capture_output=True, text=True)
        return done.returncode, done.stdout + done.stderr

    code, told = pre_commit()
    assert code == 1, told
    assert "cards.csv:2: Card No, " in told
    assert "allowed.csv" not in told.split("stop this")[0]
    run("baseline", "update", "cards.csv")
    code, told = pre_commit()
    assert code == 0, told
    book = openpyxl.Workbook()
    book.active.append(["Card No"])
    book.active.append([CARD])
    book.save("a.xlsx")
    code, told = pre_commit()
    assert code == 1, told
    assert "a.xlsx: sheet Sheet" in told


def test_an_audit_whose_answers_are_given(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(a__csv=CARDS, b__csv=CARDS, c__csv=CARDS, d__csv=CARDS)
    run("baseline", "create")
    Path("b.csv").write_text("Name\nAnn\n", encoding="utf-8")
    Path("c.csv").unlink()
    answers = iter(["a", "r", "s", "q"])
    reasons = iter([" ", f"published\n{CARD}"])

    def prompt(_text: str, *, value_proc: Callable[[str], str] | None = None, **_more: object) -> str:
        if value_proc is None:
            return next(answers)
        with pytest.raises(click.UsageError, match="say why"):
            value_proc(next(reasons))
        return value_proc(next(reasons))

    monkeypatch.setattr("click.prompt", prompt)
    for stream in ("stdin", "stdout"):
        monkeypatch.setattr(f"sys.{stream}.isatty", lambda: True)
    done = run("baseline", "audit")
    assert done.code == 0
    assert "found no longer; 'sensitive-scan baseline update' drops it" in done.out
    assert "c.csv: there is no such file" in done.err
    assert done.out.endswith(f"{BASELINE}: 2 left to audit\n")
    states = [json.loads(line)["state"] for line in Path(BASELINE).read_text(encoding="utf-8").splitlines()]
    assert states == ["accepted: published **** **** **** 1111", "real", "unaudited", "unaudited"]
    run("baseline", "update", "a.csv", "d.csv")
    answers = iter(["r"])
    assert run("baseline", "audit").code == 0
    assert f"{BASELINE}: nothing is left to audit\n" in run("baseline", "audit").out
