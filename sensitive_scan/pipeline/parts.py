"""The parts of a table or file through all stages, one after the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.model import Finding, Unscanned
from sensitive_scan.pipeline.unread import as_shown
from sensitive_scan.readers.batch import Batch
from sensitive_scan.weigh.rivals import convincing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from sensitive_scan.decide.judge import AcceptHere, Judge
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.engine import Engine
    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.pipeline.summary import ColumnKey, Summary
    from sensitive_scan.pipeline.table import Found, Place, TableScan
    from sensitive_scan.readers.batch import Records

OnBatch = Callable[["Batch", "list[Found]"], None]
"""Told each part of a table once it was scanned, with its findings and the cells that they are in."""


class Listener(NamedTuple):
    """Whoever wants to know of each finding, and of each batch with its findings; ``accept`` may let some pass."""

    on_finding: Callable[[Finding], None] | None = None
    on_batch: OnBatch | None = None
    accept: AcceptHere | None = None


class Judged(NamedTuple):
    """A finding, the column and cell that it is in, and why the policy lets it pass, which is empty if it does not.

    ``value`` is for whoever may accept it, and kept by nobody.
    """

    key: ColumnKey
    cell: CellPlace
    finding: Finding
    reason: str
    value: str

    def __repr__(self) -> str:
        return f"Judged({self.finding!r}, {self.reason!r})"


@dataclass(frozen=True, slots=True)
class Scanned:
    """What came of one batch: its rows, what was found in their order, and how many cells of each column are filled.

    ``batch`` is ``None`` where another process has read it.
    """

    rows: int
    batch: Batch | None
    filled: Mapping[ColumnKey, int]
    found: Iterable[Judged | Unscanned] = field(repr=False)


Step = Scanned | Unscanned
"""What comes of one part."""


def judged(places: Iterable[Place | Unscanned], judge: Judge, context: Context) -> Iterator[Judged | Unscanned]:
    """The findings among the candidates of cells, and what was not scanned."""
    for place in places:
        if isinstance(place, Unscanned):
            yield place
            continue
        for one in convincing(place.weighed):
            finding = judge.finding(one, place.key.name, place.row, place.key.part)
            value = one.candidate.text
            yield Judged(place.key, place.cell, finding, judge.reason_to_pass(finding, value, context), value)


def scan_alone(
    scan: TableScan, judge: Judge, parts: Iterable[Batch | Records | Unscanned], context: Context
) -> Iterator[Step]:
    """Scan parts in this process, in which no :class:`Records` are asked for."""
    for part in parts:
        if isinstance(part, Unscanned):
            yield part
        elif isinstance(part, Batch):
            places = scan.weigh_batch(part)
            yield Scanned(len(part.rows), part, scan.filled, judged(places, judge, context))


def sum_up(steps: Iterable[Step], engine: Engine, summary: Summary, listener: Listener) -> Counter[ColumnKey]:
    """Add up what came of the parts, in order; the filled cells of the columns that hold a finding."""
    from sensitive_scan.pipeline.table import Found  # it loads pyarrow

    filled = _Filled()
    for step in steps:
        if isinstance(step, Unscanned):
            summary.fail(as_shown(step, engine))
            continue
        summary.enter(step.rows, step.batch)
        in_batch: list[Found] = []
        columns = set()
        for one in step.found:
            if isinstance(one, Unscanned):
                summary.fail(one)
                continue
            columns.add(one.key)
            finding, reason = one.finding, one.reason
            if not reason and listener.accept is not None:
                reason = listener.accept(finding, one.value)
            if reason:
                summary.pass_over(finding, reason)
                continue
            summary.add(finding, one.key)
            if listener.on_finding is not None:
                listener.on_finding(finding)
            if listener.on_batch is not None:
                in_batch.append(Found(one.key.place, one.cell, finding))
        if listener.on_batch is not None and step.batch is not None:
            listener.on_batch(step.batch, in_batch)
        filled.add(step.filled, columns)
    return filled.counts()


@dataclass(slots=True)
class _Filled:
    """The filled cells of the columns of a part; of those of other parts only columns with findings are kept."""

    _part: str = field(default="", repr=False)
    _here: Counter[ColumnKey] = field(default_factory=Counter)
    _holding: set[ColumnKey] = field(default_factory=set)
    _counts: Counter[ColumnKey] = field(default_factory=Counter)

    def add(self, filled: Mapping[ColumnKey, int], holding: Iterable[ColumnKey]) -> None:
        """Count the cells of a batch, in which some columns hold findings."""
        part = next((key.part for key in filled), self._part)
        if part != self._part:
            self._leave()
            self._part = part
        self._here.update(filled)
        self._holding.update(holding)

    def counts(self) -> Counter[ColumnKey]:
        """The filled cells of each column that holds a finding."""
        self._leave()
        return self._counts

    def _leave(self) -> None:
        for key in self._holding:
            self._counts[key] += self._here[key]
        self._here.clear()
        self._holding.clear()
