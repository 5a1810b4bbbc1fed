"""A process that scans batches for another one: tasks come in by standard input, answers go out by standard output.

Both are pickled, for both sides are this program; whoever can write into these pipes is already the same user.
"""

from __future__ import annotations

import os
import pickle
import signal
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, NamedTuple

from sensitive_scan.model import Finding, Unscanned
from sensitive_scan.pipeline.parts import Judged, Scanned, judged
from sensitive_scan.pipeline.table import TableScan
from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.wire import unpacked_batch

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sensitive_scan.decide.judge import Judge
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.pipeline.setting import Setting
    from sensitive_scan.pipeline.state import Snapshot
    from sensitive_scan.pipeline.summary import ColumnKey
    from sensitive_scan.readers.tables.csv_fast import FastReader


@dataclass(frozen=True, slots=True)
class Task:
    """A batch, or records to be parsed, with what was seen of the part's columns before.

    ``first_row`` is the number of the first record, ``None`` where that is not known yet. ``keeps_values`` asks for the
    values of findings, which somebody may accept.
    """

    seen: Snapshot = field(repr=False)
    context: Context
    keeps_values: bool
    part: str = field(repr=False)
    first_row: int | None
    content: bytes = field(repr=False)
    table: tuple[FastReader, tuple[str, ...], bool] | None = field(default=None, repr=False)


class _Sent(NamedTuple):
    """A :class:`Judged`, for the way between processes; the finding as its fields, which is faster."""

    key: ColumnKey
    cell: CellPlace
    finding: tuple[object, ...]
    reason: str
    value: str

    def __repr__(self) -> str:
        return f"_Sent({self.finding!r}, {self.reason!r})"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a task; ``seen`` is what the columns have shown with it, ``None`` where it changed nothing."""

    rows: int
    filled: Mapping[ColumnKey, int]
    found: list[_Sent | Unscanned] = field(repr=False)
    seen: Snapshot | None = field(repr=False)

    def scanned(self, batch: Batch | None, first_row: int) -> Scanned:
        """The answer as what came of a batch; its rows are counted from ``first_row`` if the task did not know that."""
        return Scanned(self.rows, batch, self.filled, self._judged(first_row))

    def _judged(self, first_row: int) -> Iterator[Judged | Unscanned]:
        for one in self.found:
            if isinstance(one, Unscanned):
                yield one
                continue
            entity, category, field_name, row, *rest = one.finding
            numbered = row + first_row if isinstance(row, int) else None
            finding = Finding(entity, category, field_name, numbered, *rest)  # type: ignore[arg-type]  # its own fields
            yield Judged(one.key, one.cell, finding, one.reason, one.value)


@dataclass(frozen=True, slots=True)
class Refused:
    """Records that only the reader can read, or a place in them only be told once their number is known."""


@dataclass(frozen=True, slots=True)
class Failed:
    """An error that the other process shall raise."""

    error: Exception = field(repr=False)


def serve(tasks: IO[bytes], answers: IO[bytes]) -> None:
    """Scan what comes until nothing comes any more; the first thing that comes is a :class:`Setting`."""
    try:
        setting: Setting = pickle.load(tasks)  # noqa: S301 - from the process that started this one
        engine, judge = setting.build(), setting.judge()
        _send(answers, engine.catalogue.version)
        while True:
            task: Task = pickle.load(tasks)  # noqa: S301 - as above
            _send(answers, _answer(task, TableScan(engine), judge))
    except EOFError:
        return


def main() -> None:
    """Serve the process at the other ends of standard input and output; nothing else is written there."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the other process is interrupted too, and ends this one
    with open(os.dup(0), "rb") as tasks, open(os.dup(1), "wb") as answers:  # noqa: PTH123 - descriptors
        nowhere = os.open(os.devnull, os.O_RDWR)
        os.dup2(nowhere, 0)
        os.dup2(nowhere, 1)
        serve(tasks, answers)


def _answer(task: Task, scan: TableScan, judge: Judge) -> Answer | Refused | Failed:
    try:
        return work(task, scan, judge)
    except Exception as error:  # noqa: BLE001 - raised where somebody waits for it
        return Failed(error)


def work(task: Task, scan: TableScan, judge: Judge) -> Answer | Refused:
    """Scan what a task holds as if what was seen before had been seen here."""
    batch = _batch(task)
    if batch is None:
        return Refused()
    if not batch.columns:
        return Answer(len(batch.rows), {}, [], None)
    scan.restore(task.part, task.seen)
    found = [
        one if isinstance(one, Unscanned) else _sent(one, keeps_value=task.keeps_values)
        for one in judged(scan.weigh_batch(batch), judge, task.context)
    ]
    if task.first_row is None and any(isinstance(one, Unscanned) for one in found):
        return Refused()
    seen = scan.snapshot()
    return Answer(len(batch.rows), scan.filled, found, None if seen == task.seen else seen)


def _batch(task: Task) -> Batch | None:
    """What a task holds; ``None`` if the fast reader gives up on it."""
    if task.table is None:
        return unpacked_batch(task.content)
    fast, names, quoted = task.table
    columns = fast.columns(memoryview(task.content), quoted=quoted)
    if columns is None:
        return None
    if not columns:
        return Batch((), (), (), range(0))
    start = task.first_row or 0
    return Batch(names, tuple(range(len(columns))), columns, range(start, start + len(columns[0])))


def _sent(one: Judged, *, keeps_value: bool) -> _Sent:
    finding = one.finding
    fields = tuple(getattr(finding, name) for name in _FIELDS)
    return _Sent(one.key, one.cell, fields, one.reason, one.value if keeps_value else "")


_FIELDS = tuple(Finding.__dataclass_fields__)


def _send(answers: IO[bytes], what: object) -> None:
    pickle.dump(what, answers, pickle.HIGHEST_PROTOCOL)
    answers.flush()
