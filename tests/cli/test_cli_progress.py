"""The progress bar: only on a terminal, and only for scans that take more than a moment."""

from __future__ import annotations

import io
import re
import sys

import pytest

from sensitive_scan.cli import progress
from sensitive_scan.cli.progress import ProgressBar, wanted


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def standard_error_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Called by tests rather than a fixture: pytest sets its own standard error between the two."""
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    return stream


def test_a_short_scan_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = standard_error_on_a_terminal(monkeypatch)
    with ProgressBar(enabled=True, label="a.csv") as bar:
        bar(10, 100)
    assert terminal.getvalue() == ""


@pytest.mark.parametrize("size", [100_000, None])
@pytest.mark.parametrize("width", [30, 80, 120])
def test_a_long_scan_shows_a_bar_with_its_label(monkeypatch: pytest.MonkeyPatch, size: int | None, width: int) -> None:
    terminal = standard_error_on_a_terminal(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0)
    monkeypatch.setenv("COLUMNS", str(width))
    with ProgressBar(enabled=True, label="[red]a.csv") as bar:
        bar(10_000, size, 1_000)
        bar(20_000, size, 2_000)
    shown = re.sub("\x1b\\[[0-9;?]*[a-zA-Z]", "", terminal.getvalue())
    assert "[red]a.csv" in shown
    assert max(map(len, shown.replace("\r", "\n").splitlines())) <= width
    assert ("2,000 rows" in shown) == (width == 120)
    assert ("20.0" in shown) == (width == 120)
    assert ("━" in shown) == (width > 30)


def test_disabled(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = standard_error_on_a_terminal(monkeypatch)
    monkeypatch.setattr(progress, "PATIENCE_SECONDS", 0)
    with ProgressBar(enabled=False, label="a.csv") as bar:
        bar(10, 100)
    assert terminal.getvalue() == ""


def test_wanted_where_it_is_in_nobodys_way(monkeypatch: pytest.MonkeyPatch) -> None:
    standard_error_on_a_terminal(monkeypatch)
    assert wanted(to_terminal=True, text=True)
    assert wanted(to_terminal=False, text=False)
    assert not wanted(to_terminal=True, text=False)


def test_not_wanted_without_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    assert not wanted(to_terminal=True, text=True)
