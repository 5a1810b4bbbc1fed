"""Processes of our own run in this interpreter and find what this one finds, whatever the environment says."""

from __future__ import annotations

import subprocess
import sys
from multiprocessing import spawn
from typing import TYPE_CHECKING

from sensitive_scan.interpreter import command, executable

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_modules_are_found_where_this_process_finds_them(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "only_here.py").write_text("answer = 42\n")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "only_here.py").write_text("answer = 0\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(elsewhere))
    code = "import only_here, sensitive_scan; print(only_here.answer)"
    assert subprocess.run(command(code), capture_output=True, text=True, check=True).stdout == "42\n"


def test_the_interpreter_is_the_one_named_for_child_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spawn, "_python_exe", b"/opt/python")
    assert executable() == "/opt/python"
    monkeypatch.setattr(spawn, "_python_exe", None)
    assert executable() == sys.executable
