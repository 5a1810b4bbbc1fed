"""The other commands, and what holds for the whole command line."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner
from fake_scanner import SENTINEL

from sensitive_scan._version import __version__
from sensitive_scan.cli.app import commands

if TYPE_CHECKING:
    from fake_scanner import Run

ROOT = Path(__file__).parents[2]


def process(*arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **more}
    return subprocess.run(
        [sys.executable, "-m", "sensitive_scan", *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )


def test_version() -> None:
    done = process("--version")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"sensitive-scan {__version__}\n", "")


@pytest.mark.parametrize(
    "arguments", ["--version", "--help", "scan --help", "explain --help", "recognizers --help", "fake --help"]
)
def test_help_imports_nothing_slow(arguments: str) -> None:
    code = (
        "import sys; from sensitive_scan.cli import main; code = main(sys.argv[1:]);"
        "slow = {'pyarrow', 'hyperscan', 'regex', 'rich', 'spacy', 'presidio_analyzer', 'phonenumbers', 'numpy'};"
        "print(slow & set(sys.modules), 'sensitive_scan.catalogue' in sys.modules); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments.split()], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.splitlines()[-1] == "set() False"


@pytest.mark.parametrize("command", ["scan", "recognizers", "explain", "fake"])
def test_every_command_has_help(command: str) -> None:
    result = CliRunner().invoke(commands, [command, "--help"])
    assert result.exit_code == 0
    assert result.output.startswith("Usage: ")


def test_no_arguments_show_the_help_and_are_wrong_usage(run: Run) -> None:
    result = run()
    assert (result.code, result.out) == (2, "")
    assert "Usage: sensitive-scan" in result.err


def test_an_unknown_command(run: Run) -> None:
    result = run("scann")
    assert result.code == 2
    assert result.err.startswith("sensitive-scan: error: No such command 'scann'; did you mean 'scan'?")


def test_recognizers_as_json(run: Run) -> None:
    listed = json.loads(run("recognizers", "-f", "json").out)
    (aadhaar,) = (one for one in listed if one["entity"] == "IN_AADHAAR")
    assert (aadhaar["category"], aadhaar["country"], aadhaar["check"]) == ("personal_id", "IN", "digits")
    assert "aadhaar" in aadhaar["fields"]
    assert 0 < aadhaar["passes_by_chance"] < aadhaar["check_passes_by_chance"] < 0.2
    assert {"entity", "name", "shapes", "context", "confused_with", "lifespan", "source"} <= set(aadhaar)
    assert "date_of_birth" in {one["category"] for one in listed}, "also what the default policy has off"


def test_recognizers_of_a_category_and_country(run: Run) -> None:
    listed = json.loads(run("recognizers", "--category", "personal-id", "--country", "in", "-f", "json").out)
    assert {(one["category"], one["country"]) for one in listed} == {("personal_id", "IN")}
    (card,) = (
        one
        for one in json.loads(run("recognizers", "--category", "payment_card", "-f", "json").out)
        if one["entity"] == "PAYMENT_CARD"
    )
    assert card["country"] == ""


def test_recognizers_as_text(run: Run) -> None:
    lines = run("recognizers", "--country", "US").out.splitlines()
    assert lines[0].split() == ["Entity", "Name", "Category", "Country", "Looked", "for", "Check", "Fields", "Context"]
    assert any(line.startswith("US_SSN ") for line in lines)
    assert lines[-1] == f"{len(lines) - 3} recognizers, 1 countries"


def test_recognizers_by_their_check_and_of_several_countries(run: Run) -> None:
    def listed(*arguments: str) -> list[dict[str, str]]:
        found: list[dict[str, str]] = json.loads(run("recognizers", "-f", "json", *arguments).out)
        return found

    assert {one["check"] for one in listed("--check", "digits", "--check", "none")} == {"digits", "none"}
    assert {one["country"] for one in listed("--country", "NL", "--country", "be")} == {"NL", "BE"}
    assert "US_SSN" in {one["entity"] for one in listed("--country", "US", "--check", "structure")}


def test_recognizers_as_markdown(run: Run) -> None:
    lines = run("recognizers", "--country", "NL", "-f", "markdown").out.splitlines()
    assert lines[0].startswith("| entity | name | country | looked for | check |")
    (bsn,) = (line for line in lines if line.startswith("| `NL_BSN` |"))
    assert "| NL | asked for | digits |" in bsn


def test_fake_makes_up_values_that_differ_and_can_be_repeated(run: Run) -> None:
    values = run("fake", "NL_BSN", "in_aadhaar", "-n", "3", "--seed", "7").out.splitlines()
    assert len(set(values)) == 6
    assert values == run("fake", "NL_BSN", "IN_AADHAAR", "-n", "3", "--seed", "7").out.splitlines()


def test_fake_as_json_keeps_a_value_of_several_lines_on_one(run: Run) -> None:
    lines = run("fake", "PASSPORT_MRZ", "-n", "4", "--seed", "1", "-f", "json").out.splitlines()
    assert [json.loads(line)["entity"] for line in lines] == ["PASSPORT_MRZ"] * 4


def test_fake_knows_a_users_own_recognizers(run: Run) -> None:
    own = str(ROOT / "examples" / "recognizers.toml")
    assert run("fake", "ACME_MEMBER", "--recognizers", own).code == 0


@pytest.mark.parametrize(
    ("arguments", "mend"),
    [
        (("fake", "NL_BSM"), "did you mean 'NL_BSN'?"),
        (("fake", "NL_BSN", "-n", "0"), "not in the range"),
        (("fake",), "Usage: sensitive-scan fake"),
    ],
)
def test_fake_refuses_what_it_does_not_know(run: Run, arguments: tuple[str, ...], mend: str) -> None:
    result = run(*arguments)
    assert (result.code, mend in result.err) == (2, True)


def test_recognizers_refuses_unknown_categories(run: Run) -> None:
    result = run("recognizers", "--category", "passports")
    assert (result.code, "did you mean 'passport'?" in result.err) == (2, True)


def test_explain_shows_stages_and_weights_but_not_the_value(run: Run) -> None:
    result = run("explain", SENTINEL, "--field", "Card")
    assert result.code == 0
    assert result.out.splitlines() == [
        "PAYMENT_CARD (payment_card), characters 0 to 16: ************4242",
        "  stages      match > check > weigh",
        "     +2.30        │██      check  (the check digit is right)",
        "     -6.00  ██████│        claim",
        "  confidence  0.02",
        "  outcome     below (Card)",
        "",
    ]


def test_explain_shows_only_the_entities_that_are_asked_for(run: Run) -> None:
    assert "check digit" in run("explain", SENTINEL, "--entity", "payment_card").out
    result = run("explain", SENTINEL, "--entity", "IBAN")
    assert result.out.startswith("IBAN: no candidate")
    assert "did you mean 'IBAN'?" in run("explain", SENTINEL, "--entity", "IBA").err


def test_explain_shows_the_fingerprint_where_it_can_be_used(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 16)
    assert f"  fingerprint {'5' * 32}" in run("explain", SENTINEL).out
    monkeypatch.delenv("SENSITIVE_SCAN_KEY")
    assert "fingerprint" not in run("explain", SENTINEL).out


@pytest.mark.parametrize("command", ["scan", "explain"])
def test_a_region_is_two_letters(run: Run, command: str) -> None:
    result = run(command, "x", "--region", "India")
    assert result.code == 2


def test_explain_takes_words_without_quotes_and_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "characters" in run("explain", "4242", "4242", "4242", "4242").out
    monkeypatch.setattr(sys, "stdin", io.StringIO(SENTINEL))
    assert "************4242" in run("explain", "-").out
    monkeypatch.setattr(sys, "stdin", io.StringIO(""))
    assert run("explain", "-").out.startswith("No candidate")


def test_explain_does_not_quote_what_it_does_not_understand(run: Run) -> None:
    result = run("explain", f"-{SENTINEL}")
    assert result.code == 2
    assert "after --" in result.err
    assert run("explain", "--", f"-{SENTINEL}").code == 0


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"{sys.executable} -m sensitive_scan --help | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, cwd=ROOT, check=False)  # noqa: S607
    assert done.returncode in {0, 141}
    assert done.stderr == ""
