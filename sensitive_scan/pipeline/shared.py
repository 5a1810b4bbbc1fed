"""The parts of one input scanned by several processes, with the results and the order of one.

What a batch's columns have shown is evidence in the next one. A batch is therefore given to a process with what was
seen so far, on the assumption that the batches before it, which are still being scanned, show nothing new. After the
first batches of a table that is nearly always so; where it is not, what was done on a wrong assumption is done again.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.worker import Answer, Refused, Task, work
from sensitive_scan.pipeline.workers import WorkerDiedError
from sensitive_scan.readers.batch import Batch, Records
from sensitive_scan.readers.window import count_lines
from sensitive_scan.readers.wire import packed_batch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from sensitive_scan.decide.judge import Judge
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.pipeline.parts import Scanned, Step
    from sensitive_scan.pipeline.state import Snapshot
    from sensitive_scan.pipeline.table import TableScan
    from sensitive_scan.pipeline.workers import Workers

_MOST_BYTES: Final = 1 << 26
"""A larger batch is scanned in this process."""


@dataclass(slots=True)
class _Unit:
    """A batch or records on their way, and the version of what was seen that they were given."""

    part: Batch | Records
    version: int
    first_row: int | None
    answer: Future[Answer | Refused] | None = None


@dataclass(slots=True)
class Shared:
    """Scans the parts of one input by ``workers``, and by ``scan`` in this process as long as these are not ready."""

    workers: Workers
    scan: TableScan
    judge: Judge
    context: Context
    keeps_values: bool
    _seen: Snapshot = field(default_factory=dict, init=False, repr=False)
    _version: int = field(default=0, init=False)
    _part: str = field(default="", init=False, repr=False)
    _row: int = field(default=0, init=False)
    _is_calm: bool = field(default=False, init=False)

    def steps(self, parts: Iterable[Batch | Records | Unscanned]) -> Iterator[Step]:
        """What comes of the parts, in their order."""
        waiting: deque[_Unit | Unscanned] = deque()
        try:
            for part in parts:
                waiting.append(part if isinstance(part, Unscanned) else self._sent(part, waiting))
                while len(waiting) > (2 * self.workers.count if self._is_calm else 0):
                    yield from self._done(waiting.popleft())
            while waiting:
                yield from self._done(waiting.popleft())
        finally:
            for unit in waiting:
                if isinstance(unit, _Unit) and unit.answer is not None:
                    unit.answer.cancel()

    def _sent(self, part: Batch | Records, before: deque[_Unit | Unscanned]) -> _Unit:
        """A part on its way, if it can be scanned elsewhere before those before it are."""
        unit = _Unit(part, self._version, self._row if not before else None)
        name = part.part if isinstance(part, Batch) else ""
        last = next((one.part for one in reversed(before) if isinstance(one, _Unit)), None)
        last_name = self._part if last is None else last.part if isinstance(last, Batch) else ""
        if name == last_name == self._part and self._is_calm:
            self._submit(unit)
        return unit

    def _submit(self, unit: _Unit) -> None:
        if isinstance(unit.part, Records) and unit.part.fast is None:
            return
        crew = self.workers.crew()
        if crew is not None and _size(unit.part) <= _MOST_BYTES:
            unit.answer = crew.submit(self._task(unit))

    def _task(self, unit: _Unit) -> Task:
        part = unit.part
        if isinstance(part, Batch):
            return Task(self._seen, self.context, self.keeps_values, part.part, 0, packed_batch(part))
        table = None if part.fast is None else (part.fast, part.names, part.quoted)
        return Task(self._seen, self.context, self.keeps_values, "", unit.first_row, part.data, table)

    def _done(self, unit: _Unit | Unscanned) -> Iterator[Step]:
        """What comes of a part, all before it being done."""
        if isinstance(unit, Unscanned):
            yield unit
            return
        part = unit.part
        if isinstance(part, Records) and part.fast is None:
            yield from self._read_here(part)
            return
        self._enter(part.part if isinstance(part, Batch) else "")
        try:
            answer = self._answer(unit)
            if isinstance(answer, Refused) and unit.first_row is None:
                unit = _Unit(part, self._version, self._row)
                answer = self._answer(unit)
        except WorkerDiedError:
            yield self._lost(part)
            return
        if isinstance(answer, Answer):
            yield self._told(answer, unit)
        elif isinstance(part, Records):
            yield from self._read_here(part)

    def _enter(self, part: str) -> None:
        if part != self._part:
            self._part = part
            self._see({})

    def _see(self, seen: Snapshot) -> None:
        self._seen = seen
        self._version += 1
        self._is_calm = False

    def _answer(self, unit: _Unit) -> Answer | Refused:
        """The answer that was on its way, if it was given what was seen by now; else another."""
        if unit.answer is not None and unit.version != self._version:
            unit.answer.cancel()
            unit.answer = None
        if unit.answer is None:
            unit.first_row = self._row
            self._submit(unit)
        if unit.answer is not None:
            return unit.answer.result()
        task = self._task(unit)
        return work(task, self.scan, self.judge)

    def _told(self, answer: Answer, unit: _Unit) -> Scanned:
        if answer.seen is None:
            self._is_calm = True
        else:
            self._see(answer.seen)
        if isinstance(unit.part, Batch):
            return answer.scanned(unit.part, 0)
        first_row, self._row = self._row, self._row + answer.rows
        return answer.scanned(None, first_row if unit.first_row is None else 0)

    def _read_here(self, part: Records) -> Iterator[Step]:
        """What comes of records that only the reader can read."""
        for one in part.read(self._row):
            if isinstance(one, Batch):
                yield from self._done(_Unit(one, -1, None))
                self._row = max(self._row, one.rows[-1] + 1)
            else:
                yield one

    def _lost(self, part: Batch | Records) -> Unscanned:
        """The entry for a part over which two processes ended."""
        first = part.rows[0] if isinstance(part, Batch) else self._row
        if isinstance(part, Records):
            self._row += count_lines(part.data)
        problem = "was not scanned, since the process that scanned it ended in the middle, twice"
        return Unscanned(f"the part from row {first} on", problem, "see to its memory, or scan with one process")


def _size(part: Batch | Records) -> int:
    return sum(column.nbytes for column in part.columns) if isinstance(part, Batch) else len(part.data)
