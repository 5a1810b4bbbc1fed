"""Help as a manual page: every command has one that fits a terminal, and its examples work."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

from sensitive_scan import Gate, Ledger, LedgerWriter, Scanner
from sensitive_scan.cli import app
from sensitive_scan.cli.app import commands, main
from sensitive_scan.cli.command import Command, Group, Manual
from sensitive_scan.cli.failures import BROKEN, CLEAN, INTERRUPTED, PIPE_CLOSED, TERMINATED
from sensitive_scan.cli.settings import key_of

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
WIDTH = 80


def _all() -> Iterator[tuple[str, click.Command]]:
    """All commands with what is typed to call them."""
    context = click.Context(commands, info_name="sensitive-scan")
    for name in commands.list_commands(context):
        command = commands.get_command(context, name)
        assert command is not None
        yield name, command
        if isinstance(command, click.Group):
            yield from ((f"{name} {below}", each) for below, each in command.commands.items())


ALL = dict(_all())
MANUALS: dict[str, Manual] = {name: one.manual for name, one in ALL.items() if hasattr(one, "manual")}
EXAMPLES = list(dict.fromkeys(line for manual in (app.MANUAL, *MANUALS.values()) for line in manual.examples.values()))


def test_every_command_has_a_manual_and_examples_of_its_own() -> None:
    assert set(MANUALS) == set(ALL)
    without = [name for name in ALL if not any(f"sensitive-scan {name} " in f"{line} " for line in EXAMPLES)]
    assert without == []


def test_every_option_is_in_one_group_and_the_groups_hold_nothing_else() -> None:
    for name, command in ALL.items():
        if isinstance(command, Command) and command.manual.groups:
            grouped = [key for keys in command.manual.groups.values() for key in keys]
            assert len(grouped) == len(set(grouped)), name
            assert set(grouped) <= {key_of(one) for one in command.params if isinstance(one, click.Option)}, name


def test_a_command_of_a_group_has_the_manual_of_the_group_unless_it_has_its_own() -> None:
    manual, own = Manual(examples={"": "a"}), Manual(examples={"": "b"})
    group = Group("group", manual=manual)
    group.command("plain")(lambda: None)
    group.command("other", manual=own)(lambda: None)
    assert {name: one.manual for name, one in group.commands.items() if isinstance(one, Command)} == {
        "plain": manual,
        "other": own,
    }


def test_every_manual_says_how_the_command_ends_and_what_it_heeds() -> None:
    for name, manual in {"": app.MANUAL, **MANUALS}.items():
        codes = [int(code) for code in manual.every_exit_status()]
        assert codes == sorted(codes), name
        assert {CLEAN, BROKEN, INTERRUPTED, PIPE_CLOSED, TERMINATED} <= set(codes), name
        assert manual.every_exit_status()[str(CLEAN)], name
        assert "SENSITIVE_SCAN_CACHE" in manual.every_variable(), name


def test_every_variable_that_the_program_reads_is_in_its_manual() -> None:
    options = {option.envvar for command in ALL.values() for option in command.params}
    options |= {option.envvar for option in commands.params}
    told = " ".join(app.MANUAL.every_variable())
    paths = [path for path in (ROOT / "sensitive_scan").rglob("*.py") if path.parent.name != "integrations"]
    sources = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    read = set(re.findall(r'"(SENSITIVE_SCAN_[A-Z_]+)"', sources))
    assert {"SENSITIVE_SCAN_KEY", "SENSITIVE_SCAN_CACHE", "SENSITIVE_SCAN_NO_CONFIG"} <= read
    assert [name for name in read if name not in told and name not in options] == []
    assert all(str(option.envvar) in told for option in commands.params if option.envvar)


@pytest.mark.parametrize("name", ["", *ALL])
def test_help_fits_a_terminal(name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", str(WIDTH))
    assert main([*name.split(), "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    titles = [line for line in lines if line.endswith(":") and not line.startswith(" ")]
    assert lines[0].startswith(f"Usage: sensitive-scan {name}".rstrip())
    tail = [one for one in titles if one in {"Examples:", "Exit status:", "Environment:", "Files:"}]
    assert titles[-len(tail) :] == tail
    assert tail[:3] == ["Examples:", "Exit status:", "Environment:"]
    examples = [line.strip() for line in lines if line.strip() in EXAMPLES]
    assert examples
    assert [line for line in lines if len(line) > WIDTH and line.strip() not in EXAMPLES] == []


def test_every_command_is_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    listed = capsys.readouterr().out
    for name in commands.list_commands(click.Context(commands)):
        assert f"\n  {name} " in listed


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files that the examples speak of."""
    folder = tmp_path_factory.mktemp("examples")
    (folder / "exports").mkdir()
    for target in ("leads.csv", "exports/leads.csv"):
        shutil.copy(ROOT / "examples" / "leads.csv", folder / target)
    with closing(sqlite3.connect(folder / "crm.db")) as database, database:
        database.execute("CREATE TABLE leads (id INTEGER PRIMARY KEY, remarks TEXT, photo BLOB)")
        database.execute("INSERT INTO leads VALUES (1, 'card 4111 1111 1111 1111', NULL), (6, 'call back', NULL)")
    (folder / "note.txt").write_text("her husband is on dialysis\n", encoding="utf-8")
    (folder / "policy.toml").write_text('[actions]\nhealth = "allow"\n', encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SENSITIVE_SCAN_KEY", "00" * 32)
        gate = Gate(Scanner(), LedgerWriter(Ledger(str(folder / "incidents.db")), folder / "spill"))
        gate.check({"Card No": "4111 1111 1111 1111"}, tenant="acme")
        gate.close()
    return folder


@pytest.mark.parametrize("line", EXAMPLES)
def test_examples_work(
    folder: Path, line: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 32)
    monkeypatch.setenv("CRM_URL", "sqlite:///crm.db")
    if "|" in line.replace("SC|ST|OBC|General", "") or ">" in line:
        monkeypatch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        code = subprocess.run(["bash", "-c", line], check=False).returncode  # noqa: S607 - our own examples
    else:
        code = main(shlex.split(line)[1:])
    printed = capfd.readouterr()
    if line == "sensitive-scan baseline audit":  # tests/cli/test_cli_hook.py gives it the terminal that it needs
        assert "run it in a terminal" in printed.err
        return
    assert code in {0, 1}, printed.err
    assert "error" not in printed.err


def test_the_help_of_a_command_shows_examples_of_it_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["incidents", "show", "--help"]) == 0
    shown = capsys.readouterr().out
    assert "sensitive-scan incidents show " in shown
    assert "sensitive-scan incidents list" not in shown


@pytest.mark.parametrize(
    "start", [[sys.executable, "-m", "sensitive_scan"], [f"{Path(sys.executable).parent}/sensitive-scan"]]
)
def test_the_program_and_the_module_are_the_same(start: list[str]) -> None:
    done = subprocess.run(start, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: sensitive-scan [OPTIONS] COMMAND")
