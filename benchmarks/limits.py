"""What no scanner gets below: copying a file's bytes, parsing it, and bare Hyperscan over it; and the naive way."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan import catalogue
from sensitive_scan.disguise import ANYWHERE, NUMERIC
from sensitive_scan.match.expressions import Source
from sensitive_scan.match.literals import BLANKED
from sensitive_scan.match.matcher import has_hyperscan
from sensitive_scan.model import ALLOWED
from sensitive_scan.weigh.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from sensitive_scan.match.expressions import Expression

    BytesScan = Callable[[bytes], int]


@dataclass(frozen=True, slots=True)
class Bare:
    """Hyperscan over raw bytes, counting its hits: the first pass alone, and every database of the engine."""

    first_pass: BytesScan
    all_passes: BytesScan


def copy_bytes(data: bytes) -> None:
    """Copy what lies in memory."""
    bytearray(data)


def parse_csv(path: Path) -> None:
    """Parse with one thread of pyarrow, all columns as strings."""
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    with path.open(encoding="utf-8") as file:
        names = next(csv.reader(file))
    strings = arrow_csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()))
    arrow_csv.read_csv(path, arrow_csv.ReadOptions(use_threads=False), convert_options=strings)


def bare_hyperscan() -> Bare | None:
    """The engine's own databases, from its cache or compiled now; ``None`` where Hyperscan is not installed."""
    if not has_hyperscan():
        return None
    _, expressions, anchors = lexicon(catalogue.builtin())
    first = _counting(expressions)
    others = [_counting(tuple(map(Source, sources))) for sources in (anchors.words, anchors.others, ANYWHERE, NUMERIC)]
    return Bare(first, lambda data: sum(count(data) for count in (first, *others)))


def naive() -> Callable[[str], int]:
    """The catalogue's patterns with the ``regex`` module, one after the other: no checks, no words, no weighing."""
    import regex

    expressions = [
        regex.compile(f"(?<![0-9A-Za-z])(?:{pattern})(?![0-9A-Za-z])", regex.IGNORECASE) for pattern in _patterns()
    ]
    return lambda text: sum(1 for one in expressions for _ in one.finditer(text))


def _patterns() -> Iterator[str]:
    for one in catalogue.builtin().recognizers:
        if one.category != ALLOWED:
            yield from filter(None, (one.pattern, one.asked_pattern))


def _counting(expressions: Sequence[Expression | Source]) -> BytesScan:
    """What counts hits: of the database for data as it is, and of the one for data with its marks blanked."""
    import hyperscan

    from sensitive_scan.match.vectorscan import databases_of

    hits = 0

    def note(*_: object) -> None:
        nonlocal hits
        hits += 1

    ready = [
        (database, hyperscan.Scratch(database), is_blanked)
        for database, is_blanked in zip(databases_of(expressions), (False, False, True), strict=True)
        if database is not None
    ]

    def count(data: bytes) -> int:
        nonlocal hits
        hits = 0
        for database, scratch, is_blanked in ready:
            database.scan(data.translate(BLANKED) if is_blanked else data, match_event_handler=note, scratch=scratch)
        return hits

    return count
