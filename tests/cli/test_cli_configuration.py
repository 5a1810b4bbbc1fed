"""Options from a configuration file and the environment: where the file is, which comes first, what is refused."""

from __future__ import annotations

import json
import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from fake_scanner import SENTINEL

from sensitive_scan.cli.app import commands
from sensitive_scan.cli.origin import HARMLESS
from sensitive_scan.cli.settings import configured_commands, options_of

if TYPE_CHECKING:
    from fake_scanner import Run

OWN = Path("sensitive-scan.toml")
PROJECT = Path("pyproject.toml")


@pytest.fixture(autouse=True)
def _with_a_likely_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home folder with one file, in which a finding is likely and no more."""
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "likely.txt").write_text("payment_card 0.8\n", encoding="utf-8")


def fails(run: Run, *arguments: str) -> bool:
    """Whether a finding that is likely makes a scan fail."""
    result = run(*arguments, "scan", "likely.txt")
    assert result.code in {0, 1}, result.err
    return result.code == 1


def test_both_files_set_options_and_the_programs_own_comes_first(run: Run) -> None:
    assert fails(run)
    PROJECT.write_text('[tool.sensitive-scan]\nfail-on = "certain"\n', encoding="utf-8")
    assert not fails(run)
    OWN.write_text('fail-on = "likely"\n', encoding="utf-8")
    assert fails(run)


@pytest.mark.parametrize("content", ["[tool.other]\nsensitive-scan = 1\n", "name = 'sensitive-scan'\n", "x = [\n"])
def test_a_project_without_the_table_is_passed_over(run: Run, monkeypatch: pytest.MonkeyPatch, content: str) -> None:
    OWN.write_text('fail-on = "certain"\n', encoding="utf-8")
    below = Path("a", "b")
    below.mkdir(parents=True)
    (below / PROJECT).write_text(content, encoding="utf-8")
    Path("likely.txt").rename(below / "likely.txt")
    monkeypatch.chdir(below)
    assert not fails(run)


@pytest.mark.parametrize("is_root_by", ["git", "home"])
def test_nothing_above_the_root_of_a_work_tree_or_the_home_folder_counts(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, is_root_by: str
) -> None:
    OWN.write_text('fail-on = "certain"\n', encoding="utf-8")
    below = Path("root", "below")
    below.mkdir(parents=True)
    Path("likely.txt").rename(below / "likely.txt")
    if is_root_by == "git":
        Path("root", ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    else:
        monkeypatch.setenv("HOME", str(tmp_path / "root"))
    monkeypatch.chdir(below)
    assert fails(run)
    (tmp_path / "root" / OWN).write_text('fail-on = "certain"\n', encoding="utf-8")
    assert not fails(run)


def test_a_file_among_what_is_scanned_does_not_count(run: Run) -> None:
    Path("upload").mkdir()
    Path("likely.txt").rename("upload/likely.txt")
    Path("upload", OWN).write_text('fail-on = "certain"\n', encoding="utf-8")
    assert run("scan", "upload/likely.txt").code == 1
    assert run("scan", "upload").code == 1


def test_a_file_can_be_named_and_none_be_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    OWN.write_text('fail-on = "certain"\n', encoding="utf-8")
    Path("other.toml").write_text('fail-on = "likely"\n', encoding="utf-8")
    assert fails(run, "--config", "other.toml")
    assert fails(run, "--no-config")
    monkeypatch.setenv("SENSITIVE_SCAN_CONFIG", "other.toml")
    assert fails(run)
    assert not fails(run, "--config", "sensitive-scan.toml")
    assert fails(run, "--no-config")
    monkeypatch.setenv("SENSITIVE_SCAN_CONFIG", "")
    monkeypatch.setenv("SENSITIVE_SCAN_NO_CONFIG", "1")
    assert fails(run)
    assert not fails(run, "--config", "sensitive-scan.toml")
    result = run("--config", "other.toml", "--no-config", "scan", "likely.txt")
    assert (result.code, "exclude each other" in result.err) == (2, True)


def test_an_option_comes_before_the_environment_and_that_before_the_file(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    OWN.write_text('fail-on = "certain"\n[scan]\nfail-on = "possible"\n', encoding="utf-8")
    assert fails(run), "what is said of the command comes before what is said of all"
    monkeypatch.setenv("SENSITIVE_SCAN_FAIL_ON", "certain")
    assert not fails(run)
    assert run("scan", "likely.txt", "--fail-on", "possible").code == 1


def test_options_that_exclude_each_other_do_so_in_one_place_only(run: Run) -> None:
    Path("off.txt").write_text("religion 0.99\n", encoding="utf-8")
    assert run("scan", "off.txt").code == 0
    OWN.write_text("all-categories = true\n", encoding="utf-8")
    assert run("scan", "off.txt").code == 1
    assert run("scan", "off.txt", "--category", "health").code == 0
    OWN.write_text('category = ["health"]\n', encoding="utf-8")
    assert run("scan", "off.txt", "--all-categories").code == 1
    OWN.write_text('category = ["health"]\nall-categories = true\n', encoding="utf-8")
    assert "exclude each other" in run("scan", "off.txt").err


def test_what_is_allowed_may_be_of_a_category_that_is_off(run: Run) -> None:
    OWN.write_text("[[allow]]\nentity = 'RELIGION'\nreason = 'r'\n", encoding="utf-8")
    assert "unknown entity" not in run("scan", "likely.txt").err
    assert "unknown entity" not in run("hook", "likely.txt").err


def test_every_command_finds_the_policy_beside_the_file(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    OWN.write_text('policy = "gone.toml"\n', encoding="utf-8")
    for command in ("hook", "redact", "schema", "scan"):
        assert "policy: there is no file 'gone.toml'" in run(command, "likely.txt").err
    OWN.write_text('policy = "p.toml"\n', encoding="utf-8")
    Path("p.toml").write_text('[actions]\npayment_card = "allow"\n', encoding="utf-8")
    Path("below").mkdir()
    monkeypatch.chdir("below")
    assert run("hook", str(tmp_path / "likely.txt")).code == 0


def test_what_is_written_is_said_on_the_command_line_alone(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_OUTPUT", "report.txt")
    monkeypatch.setenv("SENSITIVE_SCAN_IN_PLACE", "1")
    assert "Give either -o with a file, or --in-place" in run("redact", "likely.txt").err
    for key in ("in-place", "force", "clean"):
        OWN.write_text(f"{key} = true\n", encoding="utf-8")
        assert f": {key}: cannot be set in a file" in run("scan", "likely.txt").err


def test_flags_and_lists_of_the_environment(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("off.txt").write_text("religion 0.99\n", encoding="utf-8")
    OWN.write_text("all-categories = true\n", encoding="utf-8")
    monkeypatch.setenv("SENSITIVE_SCAN_ALL_CATEGORIES", "0")
    assert run("scan", "off.txt").code == 0
    monkeypatch.setenv("SENSITIVE_SCAN_CATEGORY", "religion health")
    assert run("scan", "off.txt").code == 1


def test_paths_start_from_the_file(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    Path("policies").mkdir()
    Path("policies", "p.toml").write_text('[actions]\npayment_card = "allow"\n', encoding="utf-8")
    OWN.write_text('policy = "policies/p.toml"\n', encoding="utf-8")
    assert not fails(run)
    monkeypatch.chdir("policies")
    assert run("scan", str(tmp_path / "likely.txt")).code == 0
    Path(tmp_path, OWN).write_text('policy = "pci-dss"\n', encoding="utf-8")
    assert run("scan", str(tmp_path / "likely.txt")).code == 1


def test_a_value_that_only_other_commands_take_is_for_them(run: Run) -> None:
    OWN.write_text('format = "markdown"\n', encoding="utf-8")
    assert run("recognizers", "--country", "NL").out.startswith("| entity |")
    assert run("scan", "likely.txt").out.startswith("likely.txt")


REFUSED = [
    ("fail-on = [", ":1: is no valid TOML; correct it there"),
    ("a = 1\n\nb = 'x", ":3: is no valid TOML"),
    ("a = 1\nb = '''x", ":2: is no valid TOML"),
    (f"fail-on = 'likely'\nx = {SENTINEL}x", ":2: is no valid TOML"),
    ("x." * 2000 + "x = 1", ": a line has more than"),
    ("fial-on = 'likely'", ": fial-on: is no key that is known; did you mean 'fail-on'?"),
    ("[scna]\nx = 1", ": scna: is no table that is known; did you mean 'scan'?"),
    ("[scan]\nfial-on = 'likely'", ": scan.fial-on: is no key that is known; did you mean 'fail-on'?"),
    ("fail-on = 3", ': fail-on: is of the wrong type; write fail-on = "…"'),
    ("no-language = 'yes'", ": no-language: is of the wrong type; write no-language = true or no-language = false"),
    ("exclude = 'a'", ': exclude: is of the wrong type; write exclude = ["…", "…"]'),
    ("jobs = true", ": jobs: is of the wrong type; write jobs = 4"),
    ("jobs = 0", ": jobs: 0 is not in the range"),
    ("min-confidence = '1'", ": min-confidence: is of the wrong type; write min-confidence = 0.8"),
    ("fail-on = 'certian'", ": fail-on: unknown value 'certian'; did you mean 'certain'?"),
    (f"fail-on = '{SENTINEL}'", ": fail-on: unknown value '************4242'; use one of"),
    ("category = ['helth']", ": category: unknown category 'helth'; did you mean 'health'?"),
    (f"region = '{SENTINEL}'", ": region: '************4242' is no country; give its two letters"),
    ("delimiter = ';;'", ": delimiter: not one ASCII character; give one"),
    (
        "policy = 'gone.toml'",
        ": policy: there is no file 'gone.toml'; check the path, which starts from its own folder",
    ),
    ("recognizers = ['gone.toml']", ": recognizers: there is no file 'gone.toml'; check the path"),
    ("exclude = ['!a']", ": exclude: patterns that take back others are not supported"),
    ("output = 'x'", ": output: cannot be set in a file, since it names what is written; give --output or SENSITIVE"),
    ("[scan]\noutput = 'x'", ": scan.output: cannot be set in a file"),
    ("nlp = 'x'", ": nlp: cannot be set in a file, since it names what is loaded and run"),
    ("ledger = 'x'", ": ledger: cannot be set in a file, since it may hold a password"),
    (f"{SENTINEL} = 1", ": ************4242: is no key that is known"),
    ("allow = 1", ": allow: is no list of tables; write [[allow]] above"),
    ("[[allow]]\nfile = 'a'", ": allow 1: gives no reason; say why"),
    ("[[allow]]\nreason = 'a'", ": allow 1: would let everything pass; give a file"),
    ("[[allow]]\nreason = ''\nfile = 'a'", ": allow 1.reason: is no text"),
    ("[[allow]]\nreason = 'a'\nentitty = 'a'", ": allow 1.entitty: is no key that is known; did you mean 'entity'?"),
    ("[[allow]]\nreason = 'a'\nfile = '!a'", ": allow 1.file: patterns that take back"),
    ("[[allow]]\nreason = 'a'\nentity = 'PAYMENT_CRD'", ": allow 1.entity: unknown entity 'PAYMENT_CRD'; did you mean"),
    ("[[allow]]\nreason = 'a'\nentity = 'x'", ": allow 1.entity: unknown entity 'x'; sensitive-scan recognizers lists"),
]


@pytest.mark.parametrize(("content", "said"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_wrong_is_said_in_one_line(run: Run, content: str, said: str) -> None:
    OWN.write_text(content, encoding="utf-8")
    result = run("scan", "likely.txt")
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 1)
    assert result.err.startswith(f"sensitive-scan: error: {OWN}{said}")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("[tool]\nsensitive-scan = 1\n", ": tool.sensitive-scan: is no table; write [tool.sensitive-scan]"),
        ("[tool.sensitive-scan]\nx = 1\n", ": tool.sensitive-scan.x: is no key that is known"),
        ("[[tool.sensitive-scan.allow]]\nfile = 'a'\n", ": tool.sensitive-scan.allow 1: gives no reason"),
    ],
)
def test_what_is_wrong_in_a_project(run: Run, content: str, said: str) -> None:
    PROJECT.write_text(content, encoding="utf-8")
    result = run("scan", "likely.txt")
    assert (result.code, result.err.startswith(f"sensitive-scan: error: {PROJECT}{said}")) == (2, True)


def test_files_that_cannot_be_read(run: Run) -> None:
    OWN.write_bytes(b"a = 1\nb = '\xff'\n")
    assert run("scan", "likely.txt").err.startswith(f"sensitive-scan: error: {OWN}:2: is no UTF-8")
    assert ": cannot be read (" in run("--config", "gone.toml", "scan", "likely.txt").err
    PROJECT.write_text("[tool.other]\n", encoding="utf-8")
    assert "has no table [tool.sensitive-scan]" in run("--config", "pyproject.toml", "scan", "likely.txt").err


def test_a_file_above_that_somebody_else_wrote_is_refused(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    OWN.write_text('fail-on = "certain"\n', encoding="utf-8")
    Path("below").mkdir()
    Path("likely.txt").rename("below/likely.txt")
    owner = OWN.stat()
    if owner.st_uid == 0:  # whose files are everybody's to trust
        os.chown(OWN, 12345, -1)
    else:
        monkeypatch.setattr(os, "geteuid", lambda: owner.st_uid + 1)
    assert run("scan", "below/likely.txt").code == 0, "in the working directory it is the user's affair"
    monkeypatch.chdir("below")
    result = run("scan", "likely.txt")
    assert (result.code, "belongs to another user; name it with --config" in result.err) == (2, True)
    assert fails(run, "--no-config")


WEAKENING = 'fail-on = "certain"\n[[allow]]\nfile = "a"\nreason = "r"\n[scan]\nexclude = ["b"]\njobs = 1\n'


def test_settings_of_a_file_that_nobody_named_are_told(run: Run) -> None:
    OWN.write_text(WEAKENING, encoding="utf-8")
    told = f"note: settings from {OWN} are in force: allow, exclude, fail-on; --no-config goes without"
    assert told in run("scan", "likely.txt").err
    assert "in force: allow, exclude;" in run("scan", "likely.txt", "--fail-on", "likely").err
    assert "in force: allow;" in run("split", "likely.txt", "--clean", "a", "--blocked", "b").err
    for named in (("--no-config",), ("--config", str(OWN))):
        assert "in force" not in run(*named, "scan", "likely.txt").err
    OWN.write_text("jobs = 1\nall-categories = true\n", encoding="utf-8")
    assert "in force" not in run("scan", "likely.txt").err


def test_what_is_not_told_of_a_file_lets_nothing_pass() -> None:
    options = {key for _, command in configured_commands(click.Context(commands)) for key in options_of(command)}
    assert options >= HARMLESS
    assert not HARMLESS & {"allow", "baseline", "category", "exclude", "fail-on", "inline-allow", "min-confidence",
                           "level", "no-language", "policy", "recognizers", "region", "tenant"}  # fmt: skip


@pytest.mark.parametrize("above", ["..", "../..", "{}"])
def test_a_file_below_a_folder_that_is_scanned_is_refused_where_it_could_let_something_pass(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, above: str
) -> None:
    upload = tmp_path / "uploads" / "acme"
    upload.mkdir(parents=True)
    Path("likely.txt").rename(upload / "likely.txt")
    (upload / OWN).write_text(WEAKENING, encoding="utf-8")
    monkeypatch.chdir(upload)
    above = above.format(tmp_path)
    result = run("scan", above)
    assert (result.code, result.out) == (2, "")
    assert f"error: {OWN}: lies among what is scanned ({above}); name it with --config, or go without" in result.err
    assert run("--no-config", "scan", above).code == 1
    assert run("--config", str(OWN), "scan", above).code == 0
    assert run("scan", ".").code == 0, "that is a project's own file"
    OWN.write_text("jobs = 1\n", encoding="utf-8")
    assert run("scan", above).code == 1


def test_a_working_directory_that_is_gone(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert run("scan", str(tmp_path / "likely.txt")).code == 1
    monkeypatch.chdir(tmp_path)


def test_help_reads_no_file(run: Run) -> None:
    OWN.write_text("broken", encoding="utf-8")
    assert (run("scan", "--help").code, run("--help").code) == (0, 0)


def test_a_wrong_value_of_the_environment_is_told_as_such(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_FAIL_ON", SENTINEL)
    result = run("scan", "likely.txt")
    assert result.code == 2
    assert "It comes from the environment variable SENSITIVE_SCAN_FAIL_ON." in result.err


def test_no_option_takes_a_variable_that_means_something_else() -> None:
    context = click.Context(commands, info_name="sensitive-scan")
    variables = {
        str(option.envvar) for _, command in configured_commands(context) for option in options_of(command).values()
    }
    taken = {f"SENSITIVE_SCAN_{name}" for name in ("KEY", "KEY_FILE", "CACHE", "DEBUG", "CONFIG", "NO_CONFIG")}
    assert {"SENSITIVE_SCAN_POLICY", "SENSITIVE_SCAN_FAIL_ON", "SENSITIVE_SCAN_LEDGER"} <= variables
    assert not variables & taken


def test_show_tells_every_setting_and_where_it_comes_from(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    OWN.write_text('tenant = "acme"\n[scan]\nexclude = ["a"]\n[[allow]]\nfile = "a"\nreason = "r"\n', encoding="utf-8")
    monkeypatch.setenv("SENSITIVE_SCAN_REGION", "in")
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "a key that nobody may see")
    monkeypatch.setenv("SENSITIVE_SCAN_LEDGER", "postgresql://user:password@host/name")
    result = run("config", "show", "scan", "--fail-on", "possible")
    assert result.code == 0
    lines = [" ".join(line.split()) for line in result.out.splitlines()]
    for line in (
        "# sensitive-scan.toml",
        "# SENSITIVE_SCAN_KEY: set",
        'tenant = "acme" # sensitive-scan.toml: tenant',
        'exclude = ["a"] # sensitive-scan.toml: scan.exclude',
        'region = "IN" # environment SENSITIVE_SCAN_REGION',
        'fail-on = "possible" # option',
        "min-confidence = 0.0 # default",
        "# output is not set # default",
    ):
        assert line in lines
    assert tomllib.loads(result.out)["allow"] == [{"file": "a", "reason": "r"}]
    every = run("config", "show", "--format", "json").out
    for secret in ("nobody may see", "password"):
        assert secret not in result.out + every
    document = json.loads(every)
    assert document["environment"]["SENSITIVE_SCAN_KEY"] == "set"
    (tenant,) = (one for one in document["settings"] if (one["command"], one["key"]) == ("scan", "tenant"))
    assert (tenant["value"], tenant["source"]) == ("acme", "sensitive-scan.toml: tenant")
    assert {"scan", "explain", "fake", "recognizers", "schema", "tenants"} <= {
        one["command"] for one in document["settings"]
    }


def test_show_gives_a_file_that_means_the_same(run: Run) -> None:
    OWN.write_text('fail-on = "certain"\nexclude = ["a"]\n', encoding="utf-8")
    shown = run("config", "show", "scan").out
    OWN.write_text(shown, encoding="utf-8")
    again = run("config", "show", "scan", "--fail-on", "certain").out

    def settings(text: str) -> list[str]:
        return [line.split("  #")[0].rstrip() for line in text.splitlines() if "=" in line and line[0] != "#"]

    assert settings(shown) == settings(again)


def test_show_checks_everything(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    OWN.write_text("[fake]\ncuont = 1\n", encoding="utf-8")
    assert "fake.cuont: is no key that is known; did you mean 'count'?" in run("config", "show").err
    OWN.write_text("", encoding="utf-8")
    monkeypatch.setenv("SENSITIVE_SCAN_FIAL_ON", "x")
    assert "nothing reads SENSITIVE_SCAN_FIAL_ON; did you mean 'SENSITIVE_SCAN_FAIL_ON'?" in run("config", "show").err
    result = run("config", "show", "scna")
    assert (result.code, "did you mean 'scan'?" in result.err) == (2, True)


def test_path_prints_the_file(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    result = run("config", "path")
    assert (result.code, result.out) == (1, "")
    assert "no configuration file" in result.err
    OWN.write_text("", encoding="utf-8")
    for folder in (tmp_path, tmp_path / "below"):
        folder.mkdir(exist_ok=True)
        monkeypatch.chdir(folder)
        assert run("config", "path").out == f"{tmp_path / OWN}\n"
