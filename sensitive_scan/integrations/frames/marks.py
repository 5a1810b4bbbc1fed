"""What was found in which cell of a frame, and what the policy does with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from sensitive_scan.masking import mask
from sensitive_scan.model import strictest
from sensitive_scan.readers.tables.cell_text import scalar_text
from sensitive_scan.redaction import redact_text

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sensitive_scan.decide.rules import Context
    from sensitive_scan.model import Action, TableReport
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.redaction import How
    from sensitive_scan.scanner import Scanner


class Mark(NamedTuple):
    """Something found in a cell, or, where ``row`` is ``None``, in the name of a column."""

    place: int
    row: int | None
    start: int
    end: int
    entity: str
    fingerprint: str
    confidence: float
    action: Action


Edits = Mapping[int, Mapping[int, "list[Mark]"]]
"""What is to be hidden, by the place of the column and by the row."""


def scan_marked(scanner: Scanner, table: Any, context: Context) -> tuple[TableReport, list[Mark]]:
    """Scan a table; its report, and every finding with its cell and with what is done with it.

    Where the policy has rules about columns as a whole, what it says of a column counts for each of its cells.
    """
    policy, marks = scanner.policy, list[Mark]()

    def on_batch(batch: Batch, found: list[Found]) -> None:
        for place, cell, one in found:
            action = policy.decide(one, context)
            where = None if cell[1] is None else batch.rows[cell[1]]
            mark = Mark(place, where, one.start, one.end, one.entity, one.fingerprint, one.confidence, action)
            marks.append(mark)

    report = scanner.scan_table(table, on_batch=on_batch, tenant=context.tenant, source=context.source)
    if any(rule.distinct > 1 or rule.share > 0 for rule in policy.rules):
        columns = {(one.index, one.entity): one.action for one in report.column_reports}
        marks = [one._replace(action=strictest((one.action, columns[one.place, one.entity]))) for one in marks]
    return report, marks


def edits(marks: Iterable[Mark], actions: Collection[Action]) -> Edits:
    """The marks in cells that have one of some actions, by column and row."""
    chosen: dict[int, dict[int, list[Mark]]] = {}
    for mark in marks:
        if mark.row is not None and mark.action in actions:
            chosen.setdefault(mark.place, {}).setdefault(mark.row, []).append(mark)
    return chosen


def hidden(value: Any, marks: Iterable[Mark], how: How) -> str:
    """The text of a cell with what was found in it hidden."""
    return redact_text(scalar_text(value), marks, how)


def masked_names(names: Sequence[Any], places: Collection[int]) -> list[Any]:
    """The names of columns, masked at some places, and numbered where a mask would be there twice.

    A name with several levels is masked in each.
    """
    masked: list[Any] = []
    taken = {name for at, name in enumerate(names) if at not in places}
    for at, name in enumerate(names):
        shown = name
        if at in places:
            shown = tuple(mask(str(part)) for part in name) if isinstance(name, tuple) else mask(str(name))
            number = 1
            while shown in taken and isinstance(shown, str):
                number += 1
                shown = f"{mask(str(name))} ({number})"
            taken.add(shown)
        masked.append(shown)
    return masked
