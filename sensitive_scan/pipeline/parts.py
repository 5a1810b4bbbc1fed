"""The parts of a table or file through all stages, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.model import Finding, Unscanned
from sensitive_scan.pipeline.unread import as_shown
from sensitive_scan.weigh.rivals import convincing

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Sequence

    from sensitive_scan.decide.judge import AcceptHere, Judge
    from sensitive_scan.engine import Engine
    from sensitive_scan.pipeline.summary import ColumnKey, Summary
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.readers.batch import Batch

OnBatch = Callable[["Batch", "list[Found]"], None]
"""Told each part of a table once it was scanned, with its findings and the cells that they are in."""


class Listener(NamedTuple):
    """Whoever wants to know of each finding, and of each batch with its findings; ``accept`` may let some pass."""

    on_finding: Callable[[Finding], None] | None = None
    on_batch: OnBatch | None = None
    accept: AcceptHere | None = None


def scan_parts(  # noqa: PLR0913 - each is a choice of its own
    engine: Engine,
    judge: Judge,
    parts: Iterable[Batch | Unscanned],
    summary: Summary,
    listener: Listener,
    *,
    primer: Sequence[Batch] = (),
) -> Counter[ColumnKey]:
    """Scan parts in order into a summary; the non-empty cells of the columns that hold a candidate.

    Of a ``primer`` only the statistics of its columns are kept, by which the parts are judged.
    """
    from sensitive_scan.pipeline.table import Found, TableScan  # it loads pyarrow

    scan = TableScan(engine, primer)
    for part in parts:
        if isinstance(part, Unscanned):
            summary.fail(as_shown(part, engine))
            continue
        summary.enter(part)
        found: list[Found] = []
        for place in scan.weigh_batch(part):
            if isinstance(place, Unscanned):
                summary.fail(place)
                continue
            for one in convincing(place.weighed):
                finding = judge.finding(one, place.key.name, place.row, place.key.part)
                reason = judge.reason_to_pass(finding, one, summary.context, listener.accept)
                if reason:
                    summary.pass_over(finding, reason)
                    continue
                summary.add(finding, place.key)
                if listener.on_finding is not None:
                    listener.on_finding(finding)
                if listener.on_batch is not None:
                    found.append(Found(place.key.place, place.cell, finding))
        if listener.on_batch is not None:
            listener.on_batch(part, found)
    scan.end()
    return scan.cells
