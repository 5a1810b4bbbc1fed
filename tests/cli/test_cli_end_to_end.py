"""The command line as a process, with the real engine: exit codes, and no raw value anywhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

VALUES = ("4111 1111 1111 1111", "5555555555554444", "219-09-9999", "GB82 WEST 1234 5698 7654 32")
"""Numbers published for testing and in documentation."""

FOUND = "".join(
    f"{line}\n"
    for line in (
        "Name,Card No,SSN,IBAN,Remarks",
        f"Ann Lee,{VALUES[0]},{VALUES[2]},{VALUES[3]},card {VALUES[1]} declined",
        f"Bob Ray,{VALUES[1]},{VALUES[2]},{VALUES[3]},ssn {VALUES[2]}",
    )
)
CLEAN = "Name,Email,Mobile,Company,Deal id\nAnn Lee,ann@example.com,+1 202 555 0143,Acme,100000017\n"


def process(*arguments: str, text: str | None = None, folder: Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "sensitive_scan", *arguments],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT), "SENSITIVE_SCAN_DEBUG": ""},
        cwd=folder,
        check=False,
    )
    for value in VALUES:
        for form in (value, value.replace(" ", "").replace("-", "")):
            assert form not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "found.csv").write_text(FOUND, encoding="utf-8")
    (tmp_path / "clean.csv").write_text(CLEAN, encoding="utf-8")
    return tmp_path


def test_clean(folder: Path) -> None:
    done = process("scan", "clean.csv", folder=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "clean.csv: clean, 1 row\n", "")


@pytest.mark.parametrize("format_", ["text", "json", "jsonl", "html"])
def test_found_in_every_format(folder: Path, format_: str) -> None:
    done = process("scan", "found.csv", "clean.csv", "-f", format_, folder=folder)
    assert (done.returncode, done.stderr) == (1, "")
    assert "PAYMENT_CARD" in done.stdout
    assert "US_SSN" in done.stdout


def test_json_says_which_columns(folder: Path) -> None:
    (file,) = json.loads(process("scan", "found.csv", "-f", "json", folder=folder).stdout)["files"]
    named = {(column["name"], column["entity"]) for column in file["columns"]}
    assert {("Card No", "PAYMENT_CARD"), ("SSN", "US_SSN"), ("IBAN", "IBAN")} <= named
    assert file["action"] == "block"


def test_standard_input(folder: Path) -> None:
    done = process("scan", "-", "-f", "jsonl", text=FOUND, folder=folder)
    assert done.returncode == 1
    assert {json.loads(line)["path"] for line in done.stdout.splitlines()} == {"-"}


def test_values_for_column_names_are_not_shown(folder: Path) -> None:
    (folder / "headless.csv").write_text(FOUND.partition("\n")[2], encoding="utf-8")
    for format_ in ("text", "json", "jsonl", "html"):
        process("scan", "headless.csv", "--header", "-f", format_, folder=folder)


@pytest.mark.parametrize("format_", ["text", "json", "jsonl", "html"])
def test_values_for_json_keys_are_not_shown(folder: Path, format_: str) -> None:
    key = f"card {VALUES[0]}"
    (folder / "keys.json").write_text(json.dumps([{key: VALUES[1], VALUES[1]: "x"}]), encoding="utf-8")
    assert process("scan", "keys.json", "-f", format_, folder=folder).returncode == 1


def test_a_missing_file_does_not_hide_findings(folder: Path) -> None:
    done = process("scan", "gone.csv", "found.csv", folder=folder)
    assert done.returncode == 2
    assert done.stderr.startswith("sensitive-scan: error: gone.csv: ")
    assert len(done.stderr.splitlines()) == 1
    assert "found.csv: BLOCK" in done.stdout


def test_a_broken_recognizer_file(folder: Path) -> None:
    (folder / "own.toml").write_text(f"pattern = = '{VALUES[0]}'", encoding="utf-8")
    done = process("scan", "clean.csv", "--recognizers", "own.toml", folder=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("sensitive-scan: error: own.toml: ")


def test_explain(folder: Path) -> None:
    done = process("explain", "-", "--field", "Card No", text=VALUES[0], folder=folder)
    assert done.returncode == 0
    assert "PAYMENT_CARD" in done.stdout
    assert "**** **** **** 1111" in done.stdout


def test_a_reader_that_goes_away(folder: Path) -> None:
    command = f"{sys.executable} -m sensitive_scan scan found.csv -f json | true; exit ${{PIPESTATUS[0]}}"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["bash", "-c", command],  # noqa: S607
        capture_output=True,
        text=True,
        cwd=folder,
        env=environment,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode in {1, 141}
