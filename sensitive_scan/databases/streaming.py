"""One table of a database through the scanner, from its beginning or from where an earlier scan of it ended."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final, cast

import numpy as np
import pyarrow as pa
import sqlalchemy as sa
from pyarrow import compute as pc

from sensitive_scan.databases.rows import Rows, selection_of
from sensitive_scan.databases.state import Mark, may_be_kept
from sensitive_scan.model import FileReport, TableReport
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy.sql import Select

    from sensitive_scan.databases.state import State
    from sensitive_scan.databases.tables import Table
    from sensitive_scan.model import Unscanned
    from sensitive_scan.pipeline.parts import Listener
    from sensitive_scan.pipeline.summary import Summary
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.scanner import Progress, Scanner

KIND: Final = "database"
"""The kind of the reports."""


@dataclass(frozen=True, slots=True)
class TableScan:
    """Scans one table, or the rows of a query, from its beginning."""

    scanner: Scanner
    path: str
    summary: Summary
    listener: Listener
    progress: Progress | None = None

    def report(self, rows: Rows, statement: Select[Any] | str) -> FileReport:
        """What the rows hold that a statement selects."""
        return self.named(self.scanner.scan_batches(self.told(rows, statement), self.summary, self.listener))

    def told(self, rows: Rows, statement: Select[Any] | str) -> Iterator[Batch | Unscanned]:
        """The rows, after each batch of which it is told how far they are read."""
        for part in rows.of(statement):
            yield part
            if self.progress is not None:
                self.progress(rows.bytes, None, rows.number)

    def named(self, report: TableReport) -> FileReport:
        """A report by the path of the table."""
        said = {one.name: getattr(report, one.name) for one in fields(TableReport)}
        return FileReport(path=self.path, kind=KIND, **said)


@dataclass(slots=True)
class ResumableScan:
    """Scans a table and marks in a state file how far it has come, so that it can go on from there.

    The rows come by the primary key. Where the key may not be kept, only the whole table is marked.
    """

    scan: TableScan
    table: Table
    state: State
    _filled: Counter[int] = field(default_factory=Counter, init=False)
    _noted: int = field(default=0, init=False)

    def report(self, rows: Rows, dialect: str) -> FileReport:
        """What the table holds, together with what was found in it before."""
        begun = self.state.marks.get(self.scan.path)
        primer = self._restored(begun, rows, dialect) if begun else []
        listener = self.scan.listener._replace(on_batch=self._found)
        parts = iter(()) if begun and begun.key is None else self._marked(rows, begun, dialect)
        scanner = self.scan.scanner
        report = scanner.scan_batches(parts, self.scan.summary, listener, primer=primer, filled=self._filled)
        return self.scan.named(report)

    def _restored(self, begun: Mark, rows: Rows, dialect: str) -> list[Batch]:
        """What is known of the columns by the first rows, and all that was found before."""
        on_finding = self.scan.listener.on_finding
        for finding in self.state.restore(self.scan.path, self.scan.summary):
            if on_finding is not None:
                on_finding(finding)
        self._noted = len(self.scan.summary.unscanned)
        self._filled.update(begun.filled)
        if begun.key is None:
            return []
        first = Rows(rows.connection, rows.timeout).of(selection_of(self.table, dialect, in_order=True))
        return [next(part for part in first if isinstance(part, Batch))]

    def _marked(self, rows: Rows, begun: Mark | None, dialect: str) -> Iterator[Batch | Unscanned]:
        if begun is not None:
            rows.number = begun.rows
        if self._may_keep_key(rows):
            rows.key_at = self.table.columns.index(self.table.counter or "")
        after = begun.key if begun else None
        pending: Mark | None = None
        for part in self.scan.told(rows, selection_of(self.table, dialect, in_order=True, after=after)):
            if pending is not None and (isinstance(part, Batch) or rows.is_broken):
                self._mark(pending)
                pending = None
            if isinstance(part, Batch):
                self._filled.update({at: _filled(column) for at, column in enumerate(part.columns)})
                if rows.key_at is not None:
                    pending = Mark(rows.last_key, rows.number, dict(self._filled), {})
            yield part
        if not rows.is_broken:
            self._mark(Mark(None, rows.number, dict(self._filled), {}))

    def _may_keep_key(self, rows: Rows) -> bool:
        """Whether the keys of the table are plain numbers, in the state of the data that is read."""
        if self.table.counter is None:
            return False
        key: sa.ColumnClause[int] = sa.column(self.table.counter)
        source = sa.table(self.table.name, key, schema=self.table.schema)
        ends = rows.connection.execute(sa.select(sa.func.min(key), sa.func.max(key)).select_from(source)).one()
        return may_be_kept(self.scan.scanner, self.table, max(abs(end or 0) for end in ends))

    def _found(self, _batch: Batch, found: list[Found]) -> None:
        for one in found:
            self.state.find(self.scan.path, one.place, one.finding)

    def _mark(self, mark: Mark) -> None:
        summary = self.scan.summary
        for part in summary.unscanned[self._noted :]:
            self.state.fail(self.scan.path, part)
        self._noted = len(summary.unscanned)
        self.state.mark(self.scan.path, mark._replace(allowed=dict(summary.allowed)))


def _filled(column: pa.Array[Any]) -> int:
    """How many cells are not empty."""
    return int(np.count_nonzero(pc.binary_length(cast("pa.StringArray", column)).to_numpy(zero_copy_only=False)))
