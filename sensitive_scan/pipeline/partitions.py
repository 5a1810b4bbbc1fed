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
from sensitive_scan.pipeline.parts import Listener, scan_alone, sum_up
from sensitive_scan.pipeline.summary import MOST_FINDINGS, Summary
from sensitive_scan.pipeline.table import TableScan

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.decide.judge import Judge
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.engine import Engine
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
    """Scan the partitions from ``start`` up to ``stop``, or to the last, or only so many ``batches`` of each.

    The first is told what was seen before it, ``opening``, the others the assumption ``seen``.
    """

    start: int
    stop: int | None
    opening: Snapshot = field(repr=False)
    seen: Snapshot = field(repr=False)
    batches: int | None = None

    def of(self, number: int) -> Order | None:
        """The order for one partition, ``None`` if it is not to be scanned."""
        if number < self.start or (self.stop is not None and number >= self.stop):
            return None
        given = self.opening if number == self.start else self.seen
        return Order(given, self.batches, MOST_FINDINGS if number < _WHOLE else _MOST_FINDINGS)


@dataclass(frozen=True, slots=True)
class Order:
    """Scan one partition, or only so many ``batches`` of it, ``given`` what was seen before; list some findings."""

    given: Snapshot = field(repr=False)
    batches: int | None
    most_findings: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one partition: what was ``given`` as seen before it, what is ``seen`` with it, and its counts."""

    given: Snapshot = field(repr=False)
    seen: Snapshot = field(repr=False)
    summary: Summary
    cells: Counter[ColumnKey]


Run = Callable[[Orders], Mapping[int, Outcome]]
"""Carries out orders; there is no outcome for partitions that do not exist or have no rows."""


def scan_partition(
    engine: Engine, judge: Judge, order: Order, batches: Iterable[Batch], context: Context
) -> Outcome | None:
    """Carry out an order where the batches of the partition are; their rows are numbered from 0."""
    summary = Summary(judge.policy, context, most_findings=order.most_findings)
    scan = TableScan(engine)
    scan.restore("", order.given)
    steps = scan_alone(scan, judge, islice(batches, order.batches), context)
    cells = sum_up(steps, engine, summary, Listener())
    return Outcome(order.given, scan.snapshot(), summary, cells) if summary.rows else None


def combined(run: Run, policy: Policy, context: Context) -> tuple[Summary, Counter[ColumnKey]]:
    """The counts of all partitions in their order, and the filled cells of the columns that hold findings.

    Raises:
        InputError: a partition was there and is not any more.
    """
    total = Summary(policy, context)
    cells: Counter[ColumnKey] = Counter()
    start, assumed = _head(run)
    outcomes = dict(run(Orders(start, None, {}, assumed)))
    seen: Snapshot = {}
    is_calm = True
    for number in sorted(outcomes):
        if outcomes[number].given != seen:
            outcomes |= run(Orders(number, None if is_calm else number + _FEW, seen, seen))
        one = outcomes.pop(number)
        if one.given != seen:
            raise InputError("table", "changed while it was scanned", "cache it, or write it and scan what is written")
        is_calm = one.seen == seen
        seen = one.seen
        total.absorb(one.summary, f"partition {number}")
        cells.update(one.cells)
    return total, cells


def _head(run: Run) -> tuple[int, Snapshot]:
    """The first partition with rows, as far as that is soon found out, and what its first batch shows."""
    start = 0
    for stop in (1, 8, 64):
        found = run(Orders(start, stop, {}, {}, batches=1))
        if found:
            first = min(found)
            return first, found[first].seen
        start = stop
    return 0, {}
