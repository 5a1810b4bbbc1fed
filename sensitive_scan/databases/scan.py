"""A database through the scanner, table by table."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Self, TypeVar

from sensitive_scan.databases.connection import open_engine, query_of, reading
from sensitive_scan.databases.rows import Rows, selection_of
from sensitive_scan.databases.state import State, about
from sensitive_scan.databases.streaming import KIND, ResumableScan, TableScan
from sensitive_scan.databases.tables import QUERY, Selection, Table, tables_of
from sensitive_scan.decide.rules import Context
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.keys import require_lasting_key
from sensitive_scan.pipeline.parts import Listener
from sensitive_scan.pipeline.summary import Summary

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sqlalchemy import Connection, Engine

    from sensitive_scan.databases.address import Address
    from sensitive_scan.databases.sampling import Sample
    from sensitive_scan.model import FileReport, Finding, Source
    from sensitive_scan.pipeline.tally import GroupTally
    from sensitive_scan.scanner import Accept, Progress, Scanner
_T = TypeVar("_T")


@dataclass(slots=True)
class DatabaseScan:
    """Scans the tables that a selection names, each in a transaction of its own that only reads.

    Use it as a context. ``paths`` are then what its reports are called, and what :meth:`scan_file` takes. ``timeout``
    is that of a statement, in seconds; ``resume`` is the file by which the scan is resumed if it does not end.

    Raises:
        ConfigurationError: the driver is missing, a table is not there, options exclude each other, or the file to
            resume from is of another scan.
        InputError: the database cannot be reached.
    """

    scanner: Scanner
    address: Address
    selection: Selection = field(default_factory=Selection)
    sample: Sample | None = None
    timeout: float | None = None
    resume: Path | None = None
    paths: tuple[str, ...] = field(default=(), init=False)
    _tables: dict[str, Table | None] = field(default_factory=dict, init=False)
    _engine: Engine = field(init=False, repr=False)
    _state: State | None = field(default=None, init=False)

    def __enter__(self) -> Self:
        if self.selection.query:
            query_of(self.selection.query)
            if self.selection.tables or self.selection.exclude or self.sample is not None:
                raise ConfigurationError("--query excludes --table, --exclude and --sample; write them into the query")
        if self.resume is not None and (self.sample is not None or self.selection.query):
            raise ConfigurationError("--resume needs whole tables; leave out --sample and --query")
        self._engine = open_engine(self.address, self.timeout)
        tables = [None] if self.selection.query else self._reading(lambda one: tables_of(one, self.selection))
        below = "" if self.sample is None else f"/sample of {self.sample}"
        self._tables = {f"{self.address.name}/{table.title if table else QUERY}{below}": table for table in tables}
        self.paths = tuple(self._tables)
        if self.resume is not None:
            require_lasting_key("--resume compares fingerprints of two runs")
            self._state = State(self.resume)
            self._state.open(about(self.scanner, self._identity()))
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._state is not None:
            done = {path for path, mark in self._state.marks.items() if mark.key is None}
            self._state.close(remove=kind is None and done >= set(self.paths))

    def _identity(self) -> dict[str, str]:
        options = self.selection
        chosen = repr((options.tables, options.schema, options.exclude))
        return {"database": self.address.url.render_as_string(hide_password=True), "choice of tables": chosen}

    def scan_file(  # noqa: PLR0913 - as Scanner.scan_file() has it, in whose place it stands
        self,
        path: str,
        *,
        on_finding: Callable[[Finding], None] | None = None,
        accept: Accept | None = None,
        progress: Progress | None = None,
        tenant: str | None = None,
        source: Source = "upload",
        tally: GroupTally | None = None,
        **_: object,
    ) -> FileReport:
        """What the table of this path holds; arguments as of :meth:`~sensitive_scan.scanner.Scanner.scan_file`.

        Raises:
            InputError: the table cannot be read.
        """
        table = self._tables[path]
        summary = Summary(self.scanner.policy, Context(tenant or "", source), tally)
        listener = Listener(on_finding, None, None if accept is None else partial(accept, KIND))
        scan = TableScan(self.scanner, path, summary, listener, progress)
        return self._reading(lambda connection: self._scanned(scan, table, Rows(connection, self.timeout)))

    def _scanned(self, scan: TableScan, table: Table | None, rows: Rows) -> FileReport:
        if table is None:
            return scan.report(rows, query_of(self.selection.query))
        dialect = self.address.dialect
        if self._state is not None:
            return ResumableScan(scan, table, self._state).report(rows, dialect)
        return scan.report(rows, selection_of(table, dialect, self.sample, in_order=self.sample is None))

    def _reading(self, read: Callable[[Connection], _T]) -> _T:
        return reading(self._engine, self.address, read, self.timeout)
