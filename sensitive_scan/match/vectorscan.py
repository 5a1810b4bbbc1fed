"""The matcher on Hyperscan (Vectorscan): all expressions in one pass, with a database compiled once a machine."""

from __future__ import annotations

import functools
import platform
import re
import struct
import threading
from itertools import accumulate, pairwise
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING

import hyperscan

from sensitive_scan import cache
from sensitive_scan.errors import DeclarationError
from sensitive_scan.match.ahead import wait_for
from sensitive_scan.match.expressions import led, sources_of
from sensitive_scan.match.literals import BLANKED, exact, literals
from sensitive_scan.match.syntax import UnsupportedSyntaxError, is_beyond_ascii, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.match.expressions import Expression, Source
    from sensitive_scan.match.matcher import Hit

_FORMAT = "words blanked, other scripts apart"
_SIZES = struct.Struct("<3Q")
_BY_END = itemgetter(1)
_FLAGS = hyperscan.HS_FLAG_CASELESS | hyperscan.HS_FLAG_PREFILTER | hyperscan.HS_FLAG_DOTALL


class HyperscanMatcher:
    """Scans a buffer for all expressions. Hyperscan frees the interpreter lock, so threads scan side by side.

    There are three databases: one of words, for the buffer with its marks and digits blanked, one of what is in other
    scripts, for buffers that are not ASCII alone, and one of all else.
    """

    def __init__(self, expressions: Sequence[Expression | Source]) -> None:
        self._sources = sources_of(expressions)
        self._plain, self._wide, self._blanked = (
            None if database is None else _Scan(database) for database in databases_of(expressions)
        )
        self._matches_up_to = functools.cache(lambda index: exact(self._sources[index]))

    def hits(self, data: bytes | memoryview) -> list[Hit]:
        """Every hit in ``data``, by rising end."""
        whole = led(data)
        found = [] if self._plain is None else self._plain.ids(whole)
        if self._wide is not None and not whole.isascii():
            found = _merged(found, self._wide.ids(whole))
        if self._blanked is not None:
            found = _merged(found, self._blanked.ids(whole.translate(BLANKED)))
        return self._sure(found, whole) if found else found

    def _sure(self, found: list[Hit], data: bytes) -> list[Hit]:
        """The hits that an unsure literal does not tell wrongly."""
        count = len(self._sources)
        sure: list[Hit] = []
        for hit in found:
            index, end = hit
            if index < count:
                sure.append(hit)
            elif self._matches_up_to(index - count)(data, end + 1):
                sure.append((index - count, end))
        return sure


def _merged(some: list[Hit], others: list[Hit]) -> list[Hit]:
    return sorted([*some, *others], key=_BY_END) if some and others else some or others


class _Scan:
    """A database with the memory that scanning takes."""

    def __init__(self, database: hyperscan.Database) -> None:
        self._database = database
        self._local = threading.local()

    def ids(self, data: bytes) -> list[Hit]:
        """The ids of what hits, each with the offset before the last byte, by rising end."""
        found: list[Hit] = []
        append = found.append
        self._database.scan(
            data,
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


Databases = tuple[hyperscan.Database | None, ...]
"""Those for a buffer as it is, for one that is not ASCII and for a blanked one; ``None`` for nothing to look for."""


def databases_of(expressions: Sequence[Expression | Source]) -> Databases:
    """The databases from the user's cache, or compiled and put there."""
    key = key_of(sources_of(expressions))
    wait_for(key)
    stored = cache.load(key)
    if stored is not None:
        try:
            return _loaded(stored)
        except (hyperscan.HyperscanError, ValueError, TypeError, struct.error):
            cache.discard(key)
    databases = _compiled(expressions)
    dumped = [b"" if database is None else hyperscan.dumpb(database) for database in databases]
    cache.store(key, b"".join((_SIZES.pack(*map(len, dumped)), *dumped)))
    return databases


def key_of(sources: Sequence[str]) -> str:
    """The name in the cache of the databases of some sources."""
    version: str = hyperscan.__version__  # type: ignore[attr-defined]  # its stubs lack it
    build = f"{_FORMAT} {version} {_FLAGS} {platform.machine()} {_processor()}"
    return cache.key("\0".join(sources).encode(), build)


def _loaded(stored: bytes) -> Databases:
    ends = accumulate(_SIZES.unpack_from(stored), initial=_SIZES.size)
    parts = (stored[start:end] for start, end in pairwise(ends))
    return tuple(hyperscan.loadb(part, hyperscan.HS_MODE_BLOCK) if part else None for part in parts)


def _compiled(expressions: Sequence[Expression | Source]) -> Databases:
    """The databases, in which an expression has its index for id, and one that is unsure as much more as there are."""
    plain: list[tuple[bytes, int]] = []
    wide: list[tuple[bytes, int]] = []
    blanked: list[tuple[bytes, int]] = []
    for index, expression in enumerate(expressions):
        written = literals(expression.source)
        if written is None:
            (wide if _is_wide(expression.source) else plain).append((expression.source.encode(), index))
            continue
        wanted = index if written.is_sure else index + len(expressions)
        for text in written.texts:
            kind = blanked if written.is_blanked else plain if text.isascii() else wide
            kind.append((re.escape(text), wanted))
    try:
        return tuple(map(_database, (plain, wide, blanked)))
    except hyperscan.HyperscanError:
        raise _culprit(expressions) from None


def _is_wide(source: str) -> bool:
    try:
        return is_beyond_ascii(parse(source))
    except UnsupportedSyntaxError:
        return False


def _database(sources: list[tuple[bytes, int]]) -> hyperscan.Database | None:
    if not sources:
        return None
    database = hyperscan.Database(mode=hyperscan.HS_MODE_BLOCK)
    texts, ids = zip(*sources, strict=True)
    database.compile(expressions=texts, ids=ids, elements=len(sources), flags=[_FLAGS] * len(sources))
    return database


def _culprit(expressions: Sequence[Expression | Source]) -> DeclarationError:
    """The error that names the recognizer whose expression does not compile by itself."""
    for expression in expressions:
        try:
            _database([(expression.source.encode(), 0)])
        except hyperscan.HyperscanError:
            recognizer = expression.recognizers[0]
            return DeclarationError(
                recognizer.source or recognizer.entity,
                "pattern",
                "Hyperscan cannot compile it",
                "bound its repeats and use plain classes, groups and alternatives",
            )
    return DeclarationError("the catalogue", "pattern", "all patterns together are too large", "bound their repeats")


@functools.cache
def _processor() -> str:
    """What distinguishes processors for Hyperscan: its code depends on the vector extensions."""
    try:
        with Path("/proc/cpuinfo").open(encoding="ascii", errors="replace") as lines:
            return next((line for line in lines if line.startswith(("flags", "Features"))), "")
    except OSError:
        return platform.processor()
