"""Files scanned side by side: the report is in order, whoever is first."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from reports import CARD

from sensitive_scan.cli.turns import SideBySide, StoppedError, Turn

if TYPE_CHECKING:
    from sensitive_scan.model import Finding


def test_results_and_findings_come_in_order() -> None:
    written: list[tuple[str, str]] = []

    def scan(turn: Turn) -> str:
        time.sleep(0.02 if turn.path == "0" else 0)  # the first file is the last to end
        for _ in range(3):
            turn.take(CARD)
        return turn.path

    def write(path: str, _: Finding) -> None:
        written.append((path, "finding"))

    written.extend((path, "file") for path in SideBySide(4, scan, write).results(map(str, range(20))))
    assert written == [(str(n), kind) for n in range(20) for kind in ("finding",) * 3 + ("file",)]


def test_so_many_files_are_scanned_at_once() -> None:
    together = threading.Barrier(3)

    def scan(turn: Turn) -> str:
        together.wait(timeout=30)
        return turn.path

    assert list(SideBySide(3, scan, lambda *_: None).results("abcdef")) == list("abcdef")


def test_a_file_with_many_findings_waits_for_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.cli.turns._KEPT", 10)
    written: list[str] = []
    may_end = threading.Event()
    taken: list[int] = []

    def scan(turn: Turn) -> str:
        if turn.path == "a":
            may_end.wait(timeout=30)
            return "a"
        for n in range(50):
            taken.append(n)
            if len(taken) == 10:
                may_end.set()
            turn.take(CARD)
        return "b"

    results = SideBySide(2, scan, lambda path, _: written.append(path)).results("ab")
    written.extend(f"end of {path}" for path in results)
    assert written == ["end of a", *"b" * 50, "end of b"]


def test_an_error_or_interruption_ends_all_others() -> None:
    ended: list[str] = []
    has_begun = threading.Event()

    def scan(turn: Turn) -> str:
        if turn.path == "a":
            assert has_begun.wait(timeout=30)
            raise KeyboardInterrupt
        has_begun.set()
        try:
            for _ in range(10_000):
                time.sleep(0.001)
                turn.check()
        except StoppedError:
            ended.append(turn.path)
            raise
        return turn.path

    with pytest.raises(KeyboardInterrupt):
        list(SideBySide(2, scan, lambda *_: None).results("ab"))
    assert ended == ["b"]
