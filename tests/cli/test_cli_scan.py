"""``sensitive-scan scan``: exit codes, formats, options and failures."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from fake_scanner import Scanner

from sensitive_scan.model import ColumnReport

if TYPE_CHECKING:
    from fake_scanner import Run

    from sensitive_scan.model import FileReport


def write(name: str, *lines: str) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return name


@pytest.mark.parametrize(
    ("line", "arguments", "code"),
    [
        ("nothing", (), 0),
        ("payment_card 0.99", (), 1),
        ("payment_card 0.75", (), 1),
        ("payment_card 0.74", (), 0),
        ("payment_card 0.74", ("--fail-on", "possible"), 1),
        ("payment_card 0.94", ("--fail-on", "certain"), 0),
        ("broken", (), 2),
        ("date_of_birth 0.99", (), 0),
        ("date_of_birth 0.99", ("--all-categories",), 1),
        ("date_of_birth 0.99", ("--category", "date-of-birth"), 1),
        ("payment_card 0.99", ("--category", "health"), 0),
        ("payment_card 0.80", ("--min-confidence", "0.9"), 0),
    ],
)
def test_exit_code(run: Run, line: str, arguments: tuple[str, ...], code: int) -> None:
    assert run("scan", write("a.txt", line), *arguments).code == code


def test_what_could_not_be_scanned_wins_over_findings(run: Run) -> None:
    result = run("scan", write("a.txt", "health 0.9"), "gone.csv", write("b.txt", "health 0.9"), "-f", "json")
    assert result.code == 2
    assert result.err == "sensitive-scan: error: gone.csv: no such file; check the path\n"
    files = json.loads(result.out)["files"]
    assert [(file["path"], len(file["findings"]), file["action"]) for file in files] == [
        ("a.txt", 1, "flag"),
        ("gone.csv", 0, "flag"),
        ("b.txt", 1, "flag"),
    ]
    (missing,) = files[1]["unscanned"]
    assert (missing["problem"], missing["mend"]) == ("no such file", "check the path")


def test_an_unexpected_exception_shows_its_type_only_and_the_rest_is_scanned(run: Run) -> None:
    result = run("scan", write("a.txt", "health 0.9", "bug"), write("b.txt", "fine"))
    assert result.code == 2
    assert result.err.startswith("sensitive-scan: error: a.txt: unexpected KeyError; please report it")
    assert len(result.err.splitlines()) == 1
    assert "2 files: 1 flag, 1 clean" in result.out


def test_an_exception_that_a_signal_has_caused_ends_the_scan(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.cli.termination._asked", [KeyboardInterrupt])
    result = run("scan", write("a.txt", "bug"), write("b.txt", "health 0.9"))
    assert (result.code, result.out, result.err) == (130, "", "")


def test_debugging_shows_the_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from sensitive_scan.cli import main

    monkeypatch.setenv("SENSITIVE_SCAN_DEBUG", "1")
    assert main(["scan", write("a.txt", "bug")]) == 2
    assert "Traceback" in capsys.readouterr().err
    assert run("--version").code == 0


def test_an_interrupt(run: Run) -> None:
    assert run("scan", write("a.txt", "interrupt"), "-o", "report.txt").code == 130
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt"]


def test_jsonl_writes_findings_to_output_and_what_was_missed_to_standard_error(run: Run) -> None:
    result = run("scan", write("a.txt", "health 0.9", "broken", "passport 0.8"), "-f", "jsonl")
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert [(line["path"], line["category"]) for line in lines] == [("a.txt", "health"), ("a.txt", "passport")]
    assert result.err == "sensitive-scan: warning: a.txt: line 1: broken; mend it\n"


def test_min_confidence_leaves_out_findings_columns_and_their_action(run: Run) -> None:
    result = run("scan", write("a.txt", "health 0.8", "passport 0.96", "passport 0.6"), "-f", "json")
    assert json.loads(result.out)["files"][0]["action"] == "block"
    result = run("scan", "a.txt", "-f", "json", "--min-confidence", "0.7", "--category", "health")
    (file,) = json.loads(result.out)["files"]
    assert (file["action"], len(file["findings"]), len(file["columns"])) == ("flag", 1, 1)
    result = run("scan", "a.txt", "--min-confidence", "0.99")
    assert (result.code, result.out) == (0, "a.txt: clean, 3 rows\n")


def test_findings_that_the_policy_allows_do_not_fail(run: Run) -> None:
    policy = write("policy.toml", "[actions]", 'health = "allow"')
    assert run("scan", write("a.txt", "health 0.99"), "--policy", policy).code == 0


@pytest.mark.parametrize(("confidence", "code"), [(0.9, 1), (0.6, 0)])
def test_a_column_that_is_acted_on_as_a_whole_fails(
    run: Run, monkeypatch: pytest.MonkeyPatch, confidence: float, code: int
) -> None:
    column = ColumnReport("f", 0, "date_of_birth", "E", 9, 9, 9, confidence, (), "block")
    whole = Scanner.scan_file

    def scan_file(self: Scanner, *arguments: Any, **named: Any) -> FileReport:
        return replace(whole(self, *arguments, **named), column_reports=(column,), columns={"f": column})

    monkeypatch.setattr(Scanner, "scan_file", scan_file)
    assert run("scan", write("a.txt", "nothing")).code == code


def test_a_policy_that_is_refused(run: Run) -> None:
    result = run("scan", write("a.txt", "x"), "--policy", write("policy.toml", "[actions]", 'helth = "allow"'))
    assert (result.code, result.out) == (2, "")
    assert result.err == (
        "sensitive-scan: error: policy.toml: actions.helth: unknown category 'helth'; did you mean 'health'?\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--category", "helth"), "did you mean 'health'?"),
        (("--encoding", "utf-88"), "unknown encoding"),
        (("--encoding", "base64"), "unknown encoding"),
        (("--delimiter", "§"), "one ASCII character"),
        (("--delimiter", "||"), "one ASCII character"),
        (("--min-confidence", "2"), "0<=x<=1"),
        (("--format", "yaml"), "'json'"),
        (("--fail-on", "never"), "'certain'"),
        (("--category", "health", "--all-categories"), "exclude each other"),
        (("--catgory", "health"), "--category"),
        (("-o", "no/such/folder/x"), "--output"),
        (("--policy", "none.toml"), "cannot be read"),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...], message: str) -> None:
    result = run("scan", write("a.txt", "health 0.9"), *arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err.startswith("sensitive-scan: error: ")
    assert message in result.err
    assert len(result.err.splitlines()) == 1


def test_output_appears_when_it_is_complete(run: Run) -> None:
    result = run("scan", write("in/a.txt", "health 0.9"), "-f", "json", "-o", "in/report.json")
    assert (result.code, result.out) == (1, "")
    assert json.loads(Path("in/report.json").read_text(encoding="utf-8"))["files"][0]["path"] == "in/a.txt"
    run("scan", "in", "-f", "json", "-o", "in/report.json")
    assert len(json.loads(Path("in/report.json").read_text(encoding="utf-8"))["files"]) == 1, "it scans not itself"
    assert sorted(path.name for path in Path("in").iterdir()) == ["a.txt", "report.json"]


@pytest.mark.parametrize("arguments", [("--encoding", "utf-16"), ("--delimiter", "tab"), ("--no-header",)])
def test_reading_options_are_understood(run: Run, arguments: tuple[str, ...]) -> None:
    encoding = "utf-16" if "utf-16" in arguments else "utf-8"
    Path("a.txt").write_text("health 0.9\n", encoding=encoding)
    assert run("scan", "a.txt", *arguments).code == 1


def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"health 0.9\n")))
    result = run("scan", "-", "-f", "json")
    assert result.code == 1
    assert json.loads(result.out)["files"][0]["path"] == "-"


def test_a_directory_is_walked_without_hidden_files_and_links(run: Run) -> None:
    write("d/b.txt", "x")
    write("d/sub/a.txt", "x")
    write("d/.hidden/c.txt", "health 0.9")
    write("d/.env", "health 0.9")
    Path("d/link.txt").symlink_to("b.txt")
    result = run("scan", "d", "d/b.txt", "-f", "json")
    assert [file["path"] for file in json.loads(result.out)["files"]] == ["d/b.txt", "d/sub/a.txt"]


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)  # noqa: S607


def test_a_directory_respects_gitignore(run: Run) -> None:
    git("init", "-q", "d")
    write("d/.gitignore", "*.log", "exports/")
    for name in ("kept.txt", "gone.txt", "new.txt", "x.log", "exports/e.txt", "deep/y.log", "deep/spaced näme.txt"):
        write(f"d/{name}", "x")
    git("-C", "d", "add", "kept.txt", "gone.txt")
    Path("d/gone.txt").unlink()
    result = run("scan", "d", "-f", "json")
    names = [file["path"] for file in json.loads(result.out)["files"]]
    assert names == ["d/deep/spaced näme.txt", "d/kept.txt", "d/new.txt"]
    result = run("scan", "d/exports", "-f", "json")
    assert [file["path"] for file in json.loads(result.out)["files"]] == ["d/exports/e.txt"], "named on purpose"


def test_a_repository_in_a_repository_is_walked_too(run: Run) -> None:
    git("init", "-q", "d")
    write("d/a.txt", "x")
    write("d/inner/b.txt", "x")
    git("init", "-q", "d/inner")
    result = run("scan", "d", "-f", "json")
    assert [file["path"] for file in json.loads(result.out)["files"]] == ["d/a.txt", "d/inner/b.txt"]


def test_a_directory_without_files_is_an_error(run: Run) -> None:
    Path("empty").mkdir()
    result = run("scan", "empty")
    assert result.code == 2
    assert "empty: holds no file to scan" in result.err


def test_a_hostile_path_does_not_steer_the_terminal(run: Run) -> None:
    result = run("scan", "a\x1b[2Jb.csv")
    assert "\x1b" not in result.out + result.err
    assert "a\\x1b[2Jb.csv: no such file" in result.err
