"""The matcher on Hyperscan (Vectorscan): all expressions in one pass, with a database compiled once a machine."""

from __future__ import annotations

import platform
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import hyperscan

from sensitive_scan import cache
from sensitive_scan.errors import DeclarationError
from sensitive_scan.match.expressions import led

if TYPE_CHECKING:
    from sensitive_scan.match.expressions import Expression
    from sensitive_scan.match.matcher import Hit

_FLAGS = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_PREFILTER | hyperscan.HS_FLAG_DOTALL


class HyperscanMatcher:
    """Scans a buffer once for all expressions. Hyperscan frees the interpreter lock, so threads scan side by side."""

    def __init__(self, expressions: tuple[Expression, ...]) -> None:
        self._database = _load_or_compile(expressions)
        self._local = threading.local()

    def hits(self, data: bytes | memoryview) -> list[Hit]:
        """Every hit in ``data``, by rising end."""
        found: list[Hit] = []
        append = found.append
        self._database.scan(
            led(data),
            match_event_handler=lambda index, _start, end, _flags, _context: append((index, end - 1)),
            scratch=self._scratch(),
        )
        return found

    def _scratch(self) -> hyperscan.Scratch:
        # Hyperscan's scratch memory serves one scan at a time, so every thread has its own
        try:
            scratch: hyperscan.Scratch = self._local.scratch
        except AttributeError:
            scratch = self._local.scratch = hyperscan.Scratch(self._database)
        return scratch


def _load_or_compile(expressions: tuple[Expression, ...]) -> hyperscan.Database:
    """The database from the user's cache, or compiled and put there."""
    sources = [expression.source.encode() for expression in expressions]
    version: str = hyperscan.__version__  # type: ignore[attr-defined]  # its stubs lack it
    key = cache.key(b"\x00".join(sources), f"{version} {_FLAGS} {platform.machine()} {_processor()}")
    stored = cache.load(key)
    if stored is not None:
        try:
            return hyperscan.loadb(stored, hyperscan.HS_MODE_BLOCK)
        except (hyperscan.HyperscanError, ValueError, TypeError):
            cache.discard(key)
    database = _compile(expressions, sources)
    cache.store(key, hyperscan.dumpb(database))
    return database


def _compile(expressions: tuple[Expression, ...], sources: list[bytes]) -> hyperscan.Database:
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    try:
        database.compile(
            expressions=sources, ids=list(range(len(sources))), elements=len(sources), flags=[_FLAGS] * len(sources)
        )
    except hyperscan.HyperscanError:
        raise _culprit(expressions, sources) from None
    return database


def _culprit(expressions: tuple[Expression, ...], sources: list[bytes]) -> DeclarationError:
    """The error that names the recognizer whose expression does not compile by itself."""
    for expression, source in zip(expressions, sources, strict=True):
        try:
            hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK).compile(
                expressions=[source], ids=[0], elements=1, flags=[_FLAGS]
            )
        except hyperscan.HyperscanError:
            recognizer = expression.recognizers[0]
            return DeclarationError(
                recognizer.source or recognizer.entity,
                "pattern",
                "Hyperscan cannot compile it",
                "bound its repeats and use plain classes, groups and alternatives",
            )
    return DeclarationError("the catalogue", "pattern", "all patterns together are too large", "bound their repeats")


def _processor() -> str:
    """What distinguishes processors for Hyperscan: its code depends on the vector extensions."""
    try:
        with Path("/proc/cpuinfo").open(encoding="ascii", errors="replace") as lines:
            return next((line for line in lines if line.startswith(("flags", "Features"))), "")
    except OSError:
        return platform.processor()
