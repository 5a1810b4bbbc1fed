"""The rows of a table or query as batches of text, some at a time, with what could not be read of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import sqlalchemy as sa
from sqlalchemy.exc import SQLAlchemyError

from sensitive_scan.databases.connection import begin_statement, meaning
from sensitive_scan.databases.sampling import sampled
from sensitive_scan.model import Unscanned
from sensitive_scan.readers.batch import Batch, ReadOptions
from sensitive_scan.readers.columns import column_name, string_column
from sensitive_scan.readers.listing import Listing, RowPlace
from sensitive_scan.readers.tables.cell_text import scalar_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection
    from sqlalchemy.sql import Select

    from sensitive_scan.databases.sampling import Sample
    from sensitive_scan.databases.tables import Table
    from sensitive_scan.readers.columns import Where

_CELL_BYTES: Final = ReadOptions().max_cell_bytes
_FIRST: Final = 64
"""Rows that are fetched first, since nobody knows how wide they are."""
_ROWS: Final = 4_096
"""Rows of a batch."""
_BYTES: Final = 8 << 20
"""Bytes of text of a batch, however few rows that are."""


@dataclass(slots=True)
class Rows:
    """Rows while they stream by.

    ``number`` is that of the next row, ``last_key`` the value in the column at ``key_at``, if there is such a one, of
    the last row of the last batch; ``bytes`` are those of all text so far. ``is_broken``: the database failed before
    the end.
    """

    connection: Connection
    timeout: float | None = None
    number: int = 0
    key_at: int | None = None
    last_key: int | None = field(default=None, repr=False)
    bytes: int = 0
    is_broken: bool = False
    _binary: set[str] = field(default_factory=set, init=False)
    _listing: Listing = field(default_factory=Listing, init=False)
    _next: int = field(default=_FIRST, init=False)

    def of(self, statement: Select[Any] | str) -> Iterator[Batch | Unscanned]:
        """The rows of a selection, or of a query as it is written.

        Raises:
            SQLAlchemyError: there is none; an error after that is among what could not be read.
        """
        begin_statement(self.connection, self.timeout)
        streamed = self.connection.execution_options(yield_per=_ROWS)
        result = streamed.exec_driver_sql(statement) if isinstance(statement, str) else streamed.execute(statement)
        names = tuple(column_name(name, index) for index, name in enumerate(result.keys()))
        fetched = iter(lambda: result.fetchmany(self._next), [])
        try:
            yield from self._batches(names, fetched)
        except SQLAlchemyError as error:
            if not self.number:
                raise
            self.is_broken = True
            problem, mend = meaning(error)
            yield Unscanned("", f"{problem}; what follows the first {self.number:,} rows was not scanned", mend)
        finally:
            with suppress(SQLAlchemyError):
                result.close()
        yield from self._listing.rest()

    def _batches(
        self, names: tuple[str, ...], fetched: Iterator[Sequence[Sequence[Any]]]
    ) -> Iterator[Batch | Unscanned]:
        pieces: list[list[pa.StringArray]] = []
        count = size = 0
        for rows in fetched:
            pieces.append(self._columns(names, rows, self.number + count))
            count += len(rows)
            size += (more := sum(column.nbytes for column in pieces[-1]))
            if self.key_at is not None:
                self.last_key = rows[-1][self.key_at]
            fitting = _BYTES * len(rows) // max(1, more)
            self._next = max(1, min(_ROWS - count if count < _ROWS else _ROWS, 2 * len(rows), fitting))
            if count >= _ROWS or size >= _BYTES:
                yield from self._batch(names, pieces, count, size)
                pieces, count, size = [], 0, 0
            begin_statement(self.connection, self.timeout)
        if pieces:
            yield from self._batch(names, pieces, count, size)

    def _batch(
        self, names: tuple[str, ...], pieces: list[list[pa.StringArray]], count: int, size: int
    ) -> Iterator[Batch | Unscanned]:
        columns = tuple(pa.concat_arrays(some) for some in zip(*pieces, strict=True))
        numbers = range(self.number, self.number + count)
        self.number += count
        self.bytes += size
        yield Batch(names, tuple(range(len(names))), columns, numbers)
        yield from self._listing.drain()

    def _columns(self, names: tuple[str, ...], rows: Sequence[Sequence[Any]], first: int) -> list[pa.StringArray]:
        return [
            string_column(
                [cell if type(cell) is str else self._text(cell, name) for cell in cells],
                _place(name, first),
                self._listing,
                "utf-8",
                _CELL_BYTES,
            )
            for name, cells in zip(names, zip(*rows, strict=True), strict=True)
        ]

    def _text(self, cell: Any, name: str) -> str:
        if isinstance(cell, (bytes, bytearray, memoryview)) and name not in self._binary and not _is_text(bytes(cell)):
            self._binary.add(name)
            problem = "holds binary values, of which only what is plain text in them was scanned"
            mend = "scan them as files, or leave the column out with --exclude TABLE.COLUMN"
            self._listing.add(f"column '{name}'", problem, mend)
        return scalar_text(cell)


def selection_of(
    table: Table, dialect: str, sample: Sample | None = None, *, in_order: bool = False, after: int | None = None
) -> Select[Any]:
    """What selects the rows of a table: a sample, or all by the primary key, or those whose key is above ``after``."""
    columns: list[sa.ColumnClause[Any]] = [sa.column(name) for name in table.columns]
    source = sa.table(table.name, *columns, schema=table.schema)
    if sample is not None:
        return sampled(list(source.columns), source, sample, dialect, is_stored=table.is_stored)
    rows = sa.select(*source.columns)
    if in_order:
        rows = rows.order_by(*(sa.column(name) for name in table.key))
    if after is not None and table.counter is not None:
        rows = rows.where(sa.column(table.counter) > sa.literal_column(str(after)))
    return rows


def _place(name: str, first: int) -> Where:
    return lambda n: RowPlace(f"row {first + n:,}, column '{name}'", first + n)


def _is_text(data: bytes) -> bool:
    try:
        return "\0" not in data.decode()
    except UnicodeDecodeError:
        return False
