"""Databases are compiled in a process of their own where that helps, and are the same wherever it does not."""

from __future__ import annotations

import os
import sys
import time
from multiprocessing import spawn
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import cache
from sensitive_scan.match import ahead
from sensitive_scan.match.ahead import compile_ahead, wait_for
from sensitive_scan.match.expressions import Source
from sensitive_scan.match.vectorscan import HyperscanMatcher, key_of

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan.match.matcher import Engine

WORDS = tuple(f"[^0-9A-Za-z]word{chr(97 + number // 26)}{chr(97 + number % 26)}[^A-Za-z]" for number in range(99))
KEY = key_of(WORDS)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "databases").mkdir(mode=0o700)
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "databases"))
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(os, "getloadavg", lambda: (0.5, 9.0, 9.0))


def hits() -> list[tuple[int, int]]:
    return HyperscanMatcher([Source(word) for word in WORDS]).hits(b"wordab, wordzz and wordcd\x1f")


def test_another_process_leaves_its_databases_in_the_cache() -> None:
    compile_ahead([WORDS], "auto")
    assert wait_for(KEY)
    stored = cache.load(KEY)
    assert stored is not None
    assert hits() == [(1, 7), (55, 26)]
    assert cache.load(KEY) == stored


def test_who_needs_them_waits_for_them_and_leaves_no_process_behind() -> None:
    compile_ahead([WORDS], "auto")
    process = ahead._under_way[KEY]  # noqa: SLF001 - nobody else knows it
    deadline = time.monotonic() + 60
    while not cache.has(KEY) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert hits() == [(1, 7), (55, 26)]
    assert process.returncode == 0
    assert not wait_for(KEY)


def test_what_is_in_the_cache_is_not_compiled_again() -> None:
    hits()
    compile_ahead([WORDS], "auto")
    assert not wait_for(KEY)


@pytest.mark.parametrize(("load", "is_idle"), [(1.9, True), (2.0, False)])
def test_a_busy_machine_starts_no_process(load: float, is_idle: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getloadavg", lambda: (load, 0.0, 0.0))
    compile_ahead([WORDS], "auto")
    assert wait_for(KEY) is is_idle


def test_where_no_load_is_told_the_processors_decide(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> tuple[float, float, float]:
        raise OSError

    monkeypatch.setattr(os, "getloadavg", unknown)
    compile_ahead([WORDS], "auto")
    assert wait_for(KEY)


@pytest.mark.parametrize("program", ["/nowhere/python3", "/usr/sbin/uwsgi", ""])
def test_a_program_that_starts_no_interpreter_compiles_itself(program: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spawn, "_python_exe", program.encode())
    monkeypatch.setattr(sys, "executable", program)
    compile_ahead([WORDS], "auto")
    assert not wait_for(KEY)
    assert hits() == [(1, 7), (55, 26)]


def test_a_process_that_fails_is_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_CODE", "raise SystemExit(1)")
    compile_ahead([WORDS], "auto")
    assert not wait_for(KEY)
    compile_ahead([WORDS], "auto")
    assert hits() == [(1, 7), (55, 26)]


@pytest.mark.parametrize(
    ("words", "engine", "processors"), [(WORDS[:9], "auto", 2), (WORDS, "regex", 2), (WORDS, "auto", 1)]
)
def test_a_process_that_would_not_help_is_not_started(
    words: tuple[str, ...], engine: Engine, processors: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: processors)
    compile_ahead([words], engine)
    assert not wait_for(key_of(words))


def test_what_could_not_be_left_is_not_compiled_ahead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "none"))
    compile_ahead([WORDS], "auto")
    assert not wait_for(KEY)
