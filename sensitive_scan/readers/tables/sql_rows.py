"""Rows of the tables of a dump, gathered over many statements and handed on table by table."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.readers import contents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.readers.upload import Parts, Upload

_MAX_ROWS, _MAX_SIZE, _MAX_ALL = 4096, 1 << 18, 1 << 21
_MAX_TABLES = 5_000
_MAX_NAME = 100


@dataclass(slots=True)
class _Waiting:
    rows: list[Sequence[str]] = field(default_factory=list)
    size: int = 0


class Tables:
    """The tables of a dump: their columns, as far as they were created here, and their rows."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._columns: dict[str, tuple[str, ...]] = {}
        self._waiting: dict[tuple[str, tuple[str, ...]], _Waiting] = {}
        self._full: list[tuple[str, tuple[str, ...]]] = []
        self._rows: dict[str, int] = {}
        self._size = 0

    def created(self, table: str, columns: Sequence[str]) -> None:
        """A table is created with these columns."""
        if columns and (table in self._columns or len(self._columns) < _MAX_TABLES):
            self._columns[table] = tuple(columns)

    def add(self, table: str, columns: tuple[str, ...], row: Sequence[str]) -> None:
        """A row; its columns are those named here, or else those the table was created with."""
        key = table, columns or self._columns.get(table, ())
        waiting = self._waiting.get(key)
        if waiting is None:
            waiting = self._waiting[key] = _Waiting()
        waiting.rows.append(row)
        size = sum(map(len, row)) + len(row)
        waiting.size += size
        self._size += size + _MAX_NAME
        if len(waiting.rows) == _MAX_ROWS or waiting.size > _MAX_SIZE:
            self._full.append(key)
            waiting.size = 0

    def ready(self) -> Parts:
        """The rows of tables of which there are enough."""
        if self._size > _MAX_ALL:
            yield from self.rest()
        for key in self._full:
            yield from self._taken(key)
        self._full.clear()

    def rest(self) -> Parts:
        """All other rows."""
        self._full.clear()
        for key in list(self._waiting):
            yield from self._taken(key)
        self._size = 0

    def _taken(self, key: tuple[str, tuple[str, ...]]) -> Parts:
        waiting = self._waiting.pop(key, None)
        if waiting is None:
            return
        table, columns = key
        if table not in self._rows and len(self._rows) >= _MAX_TABLES:
            table = ""
        first = self._rows.get(table, 0)
        self._rows[table] = first + len(waiting.rows)
        part = f"table {table[:_MAX_NAME]}" if table else "other tables"
        yield from contents.table(self._upload, part, waiting.rows, columns, first)
