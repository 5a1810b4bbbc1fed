"""A table in partitions that are scanned anywhere, with the result of scanning them one after the other.

What the columns of a partition have shown is evidence in the next one. All partitions are scanned on an assumption
about what those before them will have shown: what the first rows of the first one do. Those for which that turns out
to be wrong are scanned again. So nothing is assumed in the result, and it does not depend on where what was scanned.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Final

from sensitive_scan.errors import InputError
from sensitive_scan.pipeline.parts import Listener, Scanned, scan_alone, sum_up
from sensitive_scan.pipeline.summary import MOST_FINDINGS, Summary
from sensitive_scan.pipeline.table import TableScan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.decide.judge import Judge
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.engine import Engine
    from sensitive_scan.pipeline.parts import Step
    from sensitive_scan.pipeline.state import Snapshot
    from sensitive_scan.pipeline.summary import ColumnKey
    from sensitive_scan.readers.batch import Batch

_FEW: Final = 8
"""How many partitions are scanned at once where one has just shown something new, which others may do too."""
_WHOLE: Final = 16
_MOST_FINDINGS: Final = 1_000
"""How many findings a partition lists that is not among the first :data:`_WHOLE`, so that all fit into one memory."""


@dataclass(frozen=True, slots=True)
class Orders:
    """Scan the partitions from ``start`` up to ``stop``, or to the last.

    The first is told what was seen before it, ``opening``, the others the assumption ``seen``. If it ``is_head``, only
    the first batch of the table's first rows is scanned, as partition 0 wherever they are.
    """

    start: int
    stop: int | None
    opening: Snapshot = field(repr=False)
    seen: Snapshot = field(repr=False)
    is_head: bool = False

    def of(self, number: int) -> Order | None:
        """The order for one partition, ``None`` if it is not to be scanned."""
        if number < self.start or (self.stop is not None and number >= self.stop):
            return None
        given = self.opening if number == self.start else self.seen
        return Order(given, 1 if self.is_head else None, MOST_FINDINGS if number < _WHOLE else _MOST_FINDINGS)


@dataclass(frozen=True, slots=True)
class Order:
    """Scan one partition, or only so many ``batches`` of it, ``given`` what was seen before; list some findings."""

    given: Snapshot = field(repr=False)
    batches: int | None
    most_findings: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one partition: what was ``given`` as seen before it, what is ``seen`` with it, and its counts.

    ``size`` are the bytes of its texts, by which it is known again.
    """

    given: Snapshot = field(repr=False)
    seen: Snapshot = field(repr=False)
    summary: Summary
    cells: Counter[ColumnKey]
    size: int

    def is_of_same_rows(self, other: Outcome) -> bool:
        """Whether both are, as far as can be told, of the same rows."""
        return (self.summary.rows, self.size, self.cells) == (other.summary.rows, other.size, other.cells)


Run = Callable[[Orders], Mapping[int, Outcome]]
"""Carries out orders; there is no outcome for partitions that do not exist or have no rows."""


def scan_partition(
    engine: Engine, judge: Judge, order: Order, batches: Iterable[Batch], context: Context
) -> Outcome | None:
    """Carry out an order where the batches of the partition are; their rows are numbered from 0."""
    summary = Summary(judge.policy, context, most_findings=order.most_findings)
    scan = TableScan(engine)
    scan.restore("", order.given)
    counts = _Counts()
    steps = scan_alone(scan, judge, islice(batches, order.batches), context)
    sum_up(counts.of(steps), engine, summary, Listener())
    return Outcome(order.given, scan.snapshot(), summary, counts.cells, counts.size) if summary.rows else None


@dataclass(slots=True)
class _Counts:
    """The filled cells of all columns, as whether one holds a finding is known of the whole table only, and bytes."""

    cells: Counter[ColumnKey] = field(default_factory=Counter)
    size: int = 0

    def of(self, steps: Iterable[Step]) -> Iterator[Step]:
        """Count what passes."""
        for step in steps:
            if isinstance(step, Scanned) and step.batch is not None:
                self.cells.update(step.filled)
                self.size += sum(column.nbytes for column in step.batch.columns)
            yield step


def combined(run: Run, policy: Policy, context: Context) -> tuple[Summary, Counter[ColumnKey]]:
    """The counts of all partitions in their order, and the filled cells of all columns.

    Raises:
        InputError: a partition was there and is not any more.
    """
    total = Summary(policy, context)
    cells: Counter[ColumnKey] = Counter()
    head = run(Orders(0, 1, {}, {}, is_head=True))
    outcomes = dict(run(Orders(0, None, {}, head[0].seen if head else {})))
    first = min(outcomes, default=0)
    if first:  # those before it have no rows, so that nothing was seen before
        _renew(outcomes, run(Orders(first, first + 1, {}, {})))
    seen: Snapshot = {}
    is_calm = True
    for number in sorted(outcomes):
        if outcomes[number].given != seen:
            _renew(outcomes, run(Orders(number, None if is_calm else number + _FEW, seen, seen)))
        one = outcomes.pop(number)
        if one.given != seen:
            raise _changed()
        is_calm = one.seen == seen
        seen = one.seen
        total.absorb(one.summary, f"partition {number}")
        cells.update(one.cells)
    return total, cells


def _renew(outcomes: dict[int, Outcome], others: Mapping[int, Outcome]) -> None:
    """Put other outcomes of the same partitions in place of some."""
    if not all(number in outcomes and one.is_of_same_rows(outcomes[number]) for number, one in others.items()):
        raise _changed()
    outcomes |= others


def _changed() -> InputError:
    return InputError("table", "changed while it was scanned", "cache it, or write it and scan what is written")
