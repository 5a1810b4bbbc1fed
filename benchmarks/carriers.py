"""Puts a disguised value into a text, a record or a table as people would, scans it and tells whether it was found.

With a label, a field name of the entity stands before the value or names its field; without one nothing does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from random import Random

    from disguises import Technique, Value, Way

    from sensitive_scan import Finding, Scanner

ROWS = 6
"""Rows of a table whose values are split over two columns; it is found if that many times a half are."""
_PERSON = "Ann Lee"
_BEFORE = ("", "", "Called on Monday. ", "sent by WhatsApp; ")
_AFTER = ("", "", ", please update", " as per call with Asha")
_SEPARATORS = " -./"


@dataclass(frozen=True, slots=True)
class Hidden:
    """Values of one category, the technique that hides the first, and the name of its entity that people use."""

    category: str
    label: str
    technique: Technique
    values: Sequence[Value]


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether a disguised value was found, and what was scanned."""

    is_found: bool
    scanned: object


def outcome(scanner: Scanner, hidden: Hidden, random: Random, *, is_labelled: bool) -> Outcome:
    """What becomes of a hidden value: found is a finding of its category whose span overlaps the disguised text."""
    return _WAYS[hidden.technique.way](scanner, hidden, hidden.label if is_labelled else "", random)


def _in_text(scanner: Scanner, hidden: Hidden, label: str, random: Random) -> Outcome:
    return _carried(scanner, hidden, hidden.technique.make(hidden.values[0], random), label, random)


def _run_together(scanner: Scanner, hidden: Hidden, label: str, random: Random) -> Outcome:
    first, second = hidden.values[:2]
    return _carried(scanner, hidden, first.bare + second.bare, label, random)


def _carried(scanner: Scanner, hidden: Hidden, disguised: str, label: str, random: Random) -> Outcome:
    """In a sentence or in a field, by turns."""
    if random.random() < 0.5:  # noqa: PLR2004 - by turns
        name = label or "Remarks"
        record = {"Name": _PERSON, name: disguised}
        findings = scanner.scan_record(record).findings
        return Outcome(_overlaps(findings, hidden, {name: (0, len(disguised))}), record)
    before = random.choice(_BEFORE) + (label + random.choice((" ", ": ", " - ", " is ")) if label else "")
    text = before + disguised + random.choice(_AFTER)
    place = {"": (len(before), len(before) + len(disguised))}
    return Outcome(_overlaps(scanner.scan_text(text), hidden, place), text)


def _lines(scanner: Scanner, hidden: Hidden, label: str, random: Random) -> Outcome:
    left, right = halves(hidden.values[0])
    between = random.choice(("\n", "\n", "-\n", " ...\n", " and then\n", "\nsecond half "))
    before = f"{label} " if label else ""
    text = before + left + between + right
    return Outcome(_overlaps(scanner.scan_text(text), hidden, {"": (len(before), len(text))}), text)


def _numbered(scanner: Scanner, hidden: Hidden, label: str, _random: Random) -> Outcome:
    left, right = halves(hidden.values[0])
    first, second = _numbered_names(label)
    record = {"Name": _PERSON, first: left, second: right}
    places = {first: (0, len(left)), second: (0, len(right))}
    return Outcome(_overlaps(scanner.scan_record(record).findings, hidden, places), record)


def _neighbours(scanner: Scanner, hidden: Hidden, label: str, _random: Random) -> Outcome:
    left, right = halves(hidden.values[0])
    before = f"{label} " if label else ""
    record = {"Name": _PERSON, "Notes": before + left, "Remarks": right}
    places = {"Notes": (len(before), len(before + left)), "Remarks": (0, len(right))}
    return Outcome(_overlaps(scanner.scan_record(record).findings, hidden, places), record)


def _row(scanner: Scanner, hidden: Hidden, label: str, _random: Random) -> Outcome:
    parts = [halves(value) for value in hidden.values if value.bare][:ROWS]
    first, second = _numbered_names(label)
    table = {"Name": [_PERSON] * len(parts), first: [left for left, _ in parts], second: [right for _, right in parts]}
    findings = scanner.scan_table(table).findings
    rows = {one.row for one in findings if one.category == hidden.category and one.field in {first, second}}
    return Outcome(2 * len(rows - {None}) >= len(parts), table)


def _numbered_names(label: str) -> tuple[str, str]:
    return (f"{label} 1", f"{label} 2") if label else ("Field 1", "Field 2")


def halves(value: Value) -> tuple[str, str]:
    """A value in two: at the separator nearest to its middle, or in the middle."""
    middle = len(value.text) // 2
    places = [place for place, character in enumerate(value.text) if character in _SEPARATORS]
    cut = min(places, key=lambda place: abs(place - middle), default=middle)
    return value.text[:cut], value.text[cut:].lstrip(_SEPARATORS)


def _overlaps(findings: Iterable[Finding], hidden: Hidden, places: Mapping[str, tuple[int, int]]) -> bool:
    return any(
        one.category == hidden.category
        and one.field in places
        and one.start < places[one.field][1]
        and one.end > places[one.field][0]
        for one in findings
    )


_WAYS: Mapping[Way, Callable[[Scanner, Hidden, str, Random], Outcome]] = {
    "text": _in_text,
    "numbered fields": _numbered,
    "neighbouring fields": _neighbours,
    "row": _row,
    "lines": _lines,
    "pair": _run_together,
}
