"""False alarms on clean cells: how many have a finding, and how many one that a disguise is the reason of."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import chain, islice
from random import Random
from typing import TYPE_CHECKING

import cases
import ordinary
import ordinary_encoded
import sample_texts
from disguises import FREE, TECHNIQUES, Value

from sensitive_scan.check.detector import Detector
from sensitive_scan.check.fake import fakes, is_well_formed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sensitive_scan import Scanner
    from sensitive_scan.recognizer import Recognizer

_SPOKEN = ("disguise", "written", "split over")
"""Words of reasons that speak of a disguise."""
_EXAM = "the exam"
_REMARKS = 2000
_ENCODED = 120
_BEHIND_LABELS = 3
_BESIDE_NUMBERS = 60
_NOTES = (
    "{label} pending, {value}",
    "{label} not given; {value}",
    "asked for {label}, see {value}",
    "{label} to follow / {value}",
    "{label} ({value})",
    "{label} received {value}",
    "{label} - {value}",
)


@dataclass(slots=True)
class Alarms:
    """Counts of one source of clean cells, or of one kind in it.

    ``shown`` are those with a finding and its reasons, without the cell where it is nothing made up.
    """

    cells: int = 0
    found: int = 0
    disguised: int = 0
    shown: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Clean:
    """A record without anything prohibited; findings of categories in ``skipped`` are not judged."""

    source: str
    kind: str
    record: Mapping[str, str]
    skipped: frozenset[str] = frozenset()


def alarms(scanner: Scanner, every: int, recognizers: Sequence[Recognizer]) -> dict[tuple[str, str], Alarms]:
    """By source the false alarms on every so many-th ordinary cell, and on all others; then by kind of each source.

    ``recognizers`` are of numbers with check digits. The key is the source, and the kind or nothing.
    """
    counts: dict[tuple[str, str], Alarms] = {}
    behind = chain(_behind_labels(every, [one.fields[0] for one in recognizers]), _beside_numbers(every, recognizers))
    for one in chain(
        islice(_ordinary(), 0, None, every), _labelled(), _remarks(), behind, _encoded(), _disguised(every)
    ):
        findings = [found for found in scanner.scan_record(one.record).findings if found.category not in one.skipped]
        reasons = [reason for found in findings for reason in found.reasons]
        for key in {(one.source, ""), (one.source, one.kind)}:
            count = counts.setdefault(key, Alarms())
            count.cells += 1
            count.found += bool(findings)
            count.disguised += _speaks(reasons)
        if findings:
            cell = "" if one.source == _EXAM else f" {one.record}"
            shown = f"alarm {one.source}, {one.kind}:{cell} {findings[0].entity}, {'; '.join(reasons)}"
            counts[one.source, ""].shown.append(shown)
    return counts


def _speaks(reasons: Iterable[str]) -> bool:
    return any(word in reason for reason in reasons for word in _SPOKEN)


def _ordinary() -> Iterator[Clean]:
    return (Clean("ordinary cells", case.name, case.record) for case in ordinary.cells())


def _labelled() -> Iterator[Clean]:
    folder = cases.exam()
    exam = chain(cases.external(folder), cases.notes_and_records(folder)) if folder else iter(())
    for case in chain(cases.shipped(), exam):
        if not case.expected and not case.is_partial:
            source = "shipped cases" if case.source == "shipped" else _EXAM
            yield Clean(source, case.source, case.record, case.skipped)


def _remarks() -> Iterator[Clean]:
    random = Random("remarks")  # noqa: S311 - ordinary data, no secrets
    for _ in range(_REMARKS):
        name, employer = sample_texts.person(random), sample_texts.company(random)
        record = {"Company": employer, "Email": sample_texts.email(random, name, employer)}
        yield Clean("made-up remarks", "", {**record, "Remarks": sample_texts.remark(random, random.randint(4, 30))})


def _behind_labels(every: int, labels: Sequence[str]) -> Iterator[Clean]:
    """Ordinary values in notes that speak of another number, which is not there."""
    random = Random("behind labels")  # noqa: S311 - as above
    for kind, _, values in islice(ordinary.columns(), 0, None, every):
        for value in values[:_BEHIND_LABELS]:
            note = random.choice(_NOTES).format(label=random.choice(labels), value=value)
            yield Clean("ordinary values behind labels", kind, {"Name": "Ann Lee", "Notes": note})


def _beside_numbers(every: int, recognizers: Sequence[Recognizer]) -> Iterator[Clean]:
    """Ordinary values in the field behind that of a number whose check digits are wrong."""
    random = Random("beside numbers")  # noqa: S311 - as above
    columns = list(ordinary.columns())
    for recognizer in recognizers[::every]:
        detector = Detector(recognizer)
        for value in islice(fakes(recognizer, 5), _BESIDE_NUMBERS):
            wrong = "".join(random.choice("0123456789") if one.isdecimal() else one for one in value)
            kind, name, values = random.choice(columns)
            if not is_well_formed(detector, wrong):
                record = {"Name": "Ann Lee", recognizer.fields[0]: wrong, name or "Ref": random.choice(values)}
                yield Clean("ordinary values beside wrong numbers", kind, record)


def _encoded() -> Iterator[Clean]:
    return (Clean("looks as if it hid something", kind, record) for kind, record in ordinary_encoded.cells(_ENCODED))


def _disguised(every: int) -> Iterator[Clean]:
    """Ordinary values in every disguise: suspicious, but nothing prohibited is behind it."""
    random = Random("disguised")  # noqa: S311 - as above
    for _, name, values in islice(ordinary.columns(), 0, None, 5 * every):
        value = Value(values[0], re.sub(r"[ .\-/]", "", values[0]) if FREE.fullmatch(values[0]) else "")
        for technique in TECHNIQUES:
            if technique.way == "text" and technique.fits(value):
                yield Clean("ordinary values, disguised", technique.name, {name: technique.make(value, random)})
