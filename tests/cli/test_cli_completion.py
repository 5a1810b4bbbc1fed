"""Completion in the real shells, by the scripts that are printed for them."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from sensitive_scan.cli.app import COMPLETE_VARIABLE, main

_BIN = Path(sys.executable).parent
_LINES = {
    "bash": """
        source {script}
        COMP_WORDS=({words}); COMP_CWORD=$(({count} - 1))
        _sensitive_scan_completion sensitive-scan
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """,
    # what zsh's editor provides is stood in for, since there is no terminal
    "zsh": """
        compdef() {{ true; }}
        compadd() {{ print -l -- $completions; }}
        _describe() {{ print -l -- ${{completions_with_descriptions%%:*}}; }}
        source {script}
        words=({words}); CURRENT={count}
        _sensitive_scan_completion
    """,
    "fish": """
        source {script}
        complete --do-complete {line} | string split --fields 1 \\t
    """,
}


@pytest.fixture(params=list(_LINES))
def shell(request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[str, Path]:
    """A shell and the script for it."""
    name: str = request.param
    if shutil.which(name) is None:
        pytest.skip(f"{name} is not installed")
    assert main(["completion", name]) == 0
    script = tmp_path / "completion"
    script.write_text(capsys.readouterr().out, encoding="utf-8")
    return name, script


@pytest.mark.parametrize(
    ("line", "expected", "others"),
    [
        ("sc", {"scan", "schema"}, {"policy"}),
        ("scan --exc", {"--exclude"}, {"--category"}),
        ("scan --category he", {"health"}, {"passport"}),
        ("scan --policy p", {"pci-dss"}, {"helloleads"}),
        ("scan --format j", {"json", "jsonl"}, {"text"}),
        ("explain --entity IN_AAD", {"IN_AADHAAR"}, {"NL_BSN"}),
        ("fake nl_bs", {"NL_BSN"}, {"IN_AADHAAR"}),
        ("completion z", {"zsh"}, {"bash"}),
        ("policy s", {"show"}, {"list"}),
    ],
)
def test_words_are_completed(shell: tuple[str, Path], line: str, expected: set[str], others: set[str]) -> None:
    name, script = shell
    typed = f"sensitive-scan {line}"
    words = typed.split(" ")
    code = _LINES[name].format(
        script=shlex.quote(str(script)), words=shlex.join(words), count=len(words), line=shlex.quote(typed)
    )
    environment = {**os.environ, "PATH": f"{_BIN}{os.pathsep}{os.environ['PATH']}", "HOME": str(script.parent)}
    options = {"bash": ["--norc"], "zsh": ["-f"], "fish": ["--no-config"]}[name]
    done = subprocess.run(
        [name, *options, "-c", code], capture_output=True, text=True, env=environment, cwd=script.parent, check=False
    )
    completed = set(done.stdout.split())
    assert done.stderr == ""
    assert expected <= completed
    assert not completed & others


def test_completing_loads_nothing_heavy(monkeypatch: pytest.MonkeyPatch) -> None:
    code = (
        "import sys; from sensitive_scan.cli import main; code = main([]);"
        "print(sorted({'sensitive_scan.catalogue', 'pyarrow', 'hyperscan', 'rich', 'numpy'} & set(sys.modules)))"
    )
    for line, word in (("sensitive-scan scan --f", 2), ("sensitive-scan explain --entity IN_", 3)):
        monkeypatch.setenv(COMPLETE_VARIABLE, "bash_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(word))
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.splitlines()[-1] == "[]"


def test_a_broken_configuration_does_not_disturb_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("sensitive-scan.toml").write_text("broken", encoding="utf-8")
    monkeypatch.setenv(COMPLETE_VARIABLE, "bash_complete")
    monkeypatch.setenv("COMP_WORDS", "sensitive-scan scan --fail-on ")
    monkeypatch.setenv("COMP_CWORD", "3")
    assert main([]) == 0
    assert capsys.readouterr() == ("plain,possible\nplain,likely\nplain,certain\n", "")


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("sc", "plain,scan"),
        ("--no", "plain,--no-config"),
        ("scan --category pass", "plain,passport"),
        ("scan --policy helio", "file,helio"),
        ("explain --entity nl_bsn", "plain,NL_BSN"),
        ("config show ex", "plain,explain"),
    ],
)
def test_what_a_shell_is_answered(
    line: str, first: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(COMPLETE_VARIABLE, "bash_complete")
    monkeypatch.setenv("COMP_WORDS", f"sensitive-scan {line}")
    monkeypatch.setenv("COMP_CWORD", str(line.count(" ") + 1))
    assert main([]) == 0
    assert capsys.readouterr().out.splitlines()[0] == first


def test_an_unknown_shell(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "tcsh"]) == 2
    monkeypatch.setenv(COMPLETE_VARIABLE, "tcsh_complete")
    assert main([]) == 2
    assert "Traceback" not in capsys.readouterr().err
