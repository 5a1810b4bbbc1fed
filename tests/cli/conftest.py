"""Runs the command line in this process, with the fake scanner instead of the engine."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from fake_scanner import SENTINEL, Result, Run, Scanner

from sensitive_scan.cli import main
from sensitive_scan.decide.explanation import Explanation

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    """Runs the command line in an empty folder and holds that no output ever shows the sentinel."""
    module = ModuleType("sensitive_scan.scanner")
    module.Scanner = Scanner  # type: ignore[attr-defined]
    module.Explanation = Explanation  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sensitive_scan.scanner", module)
    monkeypatch.delenv("SENSITIVE_SCAN_DEBUG", raising=False)
    monkeypatch.chdir(tmp_path)

    def run_in_process(*arguments: str) -> Result:
        code = main(arguments)
        captured = capsys.readouterr()
        assert SENTINEL not in captured.out + captured.err
        assert "Traceback" not in captured.err
        return Result(code, captured.out, captured.err)

    return run_in_process
