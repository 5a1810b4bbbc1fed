"""Labelled cases: those that ship beside this file, and the larger exam where a checkout has one beside it."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_HERE = Path(__file__).resolve().parent
_SAME = {"ssn": "personal_id"}


@dataclass(frozen=True, slots=True)
class Case:
    """One text, record or table with what it holds.

    ``record`` maps field names to values (a text has one field); ``expected`` are the categories that must be found,
    each with others that count as right; ``skipped`` categories are not judged. ``is_partial`` cases judge recall only.
    """

    source: str
    name: str
    record: dict[str, str]
    expected: tuple[tuple[str, frozenset[str]], ...]
    skipped: frozenset[str] = frozenset()
    is_partial: bool = False


@dataclass(frozen=True, slots=True)
class TableCase:
    """One table file; ``expected`` maps the index of a judged column to its category, ``None`` where it is clean."""

    source: str
    path: Path
    expected: dict[int, str | None]
    accepted: dict[int, frozenset[str]] = field(default_factory=dict)


def exam() -> Path | None:
    """The folder of the exam if it is there: ``SENSITIVE_SCAN_SHARED``/exam or ``shared/exam`` beside the checkout."""
    shared = Path(os.environ.get("SENSITIVE_SCAN_SHARED") or _HERE.parents[1] / "shared")
    return shared / "exam" if (shared / "exam").is_dir() else None


def shipped() -> Iterator[Case]:
    """The cases that ship with the benchmarks."""
    yield from _records(_HERE / "cases.jsonl", "shipped")


def notes_and_records(folder: Path) -> Iterator[Case]:
    """The exam's notes and records."""
    for path in sorted((folder / "handwritten").glob("notes*.jsonl")):
        for line in _lines(path):
            yield Case("notes", line["id"], {line["field"]: line["text"]}, _expected(line["labels"]))
    for group in ("handwritten", "structured"):
        yield from _records(folder / group / "records.jsonl", f"{group} records")


def external(folder: Path) -> Iterator[Case]:
    """Cells and sentences out of public data sets."""
    for line in _lines(folder / "dev_external.jsonl"):
        expected = tuple((_SAME.get(label, label), frozenset[str]()) for label in line["labels"])
        skipped = frozenset(_SAME.get(name, name) for name in line.get("skip") or ())
        record = {line["field"]: line["text"]}
        yield Case(line["ds"], line["id"], record, expected, skipped, bool(line.get("partial")))


def tables(folder: Path, group: str) -> Iterator[TableCase]:
    """The exam's tables of one group with the categories of their columns."""
    home = folder / group / "tables"
    labels, meta = (json.loads((home / name).read_text()) for name in ("labels.json", "meta.json"))
    for name, columns in labels.items():
        unscored = set(meta[name].get("ambiguous_not_scored", ()))
        accept = meta[name].get("accept", {})
        expected: dict[int, str | None] = {}
        accepted: dict[int, frozenset[str]] = {}
        # the label's key is a header or '#<index>'; a header that stands twice comes in the order of the columns
        for place, (header, category) in enumerate(columns.items()):
            index = int(header[1:]) if header.startswith("#") and header[1:].isdigit() else place
            if header not in unscored:
                expected[index] = _SAME.get(category, category)
                accepted[index] = frozenset(accept.get(header, ()))
        yield TableCase(f"{group} tables", home / name, expected, accepted)


def _records(path: Path, source: str) -> Iterator[Case]:
    for line in _lines(path):
        record = {name: str(value) for name, value in line["record"].items()}
        yield Case(source, line["id"], record, _expected(line["labels"]))


def _expected(labels: list[dict[str, Any]]) -> tuple[tuple[str, frozenset[str]], ...]:
    found = []
    for label in labels:
        category = str(label["category"])
        accept = label.get("accept")
        others = frozenset(map(str, accept)) if isinstance(accept, list) else frozenset[str]()
        found.append((_SAME.get(category, category), others))
    return tuple(found)


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
