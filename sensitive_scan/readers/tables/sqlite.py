"""SQLite databases (https://www.sqlite.org/fileformat2.html), read by the standard library as hostile files.

As https://www.sqlite.org/security.html advises for those: no trusted schema, cell sizes checked, and an authoriser that
lets nothing but plain tables be read: no views, no virtual tables, no functions of the schema, no other files.
"""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.blobs import Blobs
from sensitive_scan.readers.refusal import broken
from sensitive_scan.readers.tables.cell_text import scalar_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.readers.upload import Parts, Upload

_IN_MEMORY = 64 << 20
_HEADER = 100
_WAL_AT = 18
_CHUNK = 1 << 20
_MAX_VALUE = 1 << 26
_MAX_TABLES = 10_000
_BATCH = 500
_CHEAP = {
    *("abs", "coalesce", "date", "datetime", "ifnull", "instr", "json_extract", "length", "lower", "ltrim", "nullif"),
    *("round", "rtrim", "strftime", "substr", "substring", "trim", "upper"),
}
_MEND = "run VACUUM INTO a new database with the program that made it and scan that"


def parts(upload: Upload) -> Parts:
    """The rows of every table, and the definitions of everything else."""
    with ExitStack() as stack:
        connection = stack.enter_context(closing(_opened(upload, stack)))
        yield from _tables(upload, connection)


def _opened(upload: Upload, stack: ExitStack) -> sqlite3.Connection:
    """A connection that can only read.

    A database in WAL mode is taken for one that is not, since its log is no part of the upload.
    """
    size = upload.file.seek(0, 2)
    upload.file.seek(0)
    if size <= _IN_MEMORY:
        connection = sqlite3.connect(":memory:")
        data = bytearray(size)
        for at in range(0, size, _CHUNK):
            data[at : at + _CHUNK] = upload.file.read(min(_CHUNK, size - at))
        if size >= _HEADER:
            data[_WAL_AT : _WAL_AT + 2] = b"\1\1"
        connection.deserialize(data)
    else:
        path = Path(upload.path) if upload.path else _copied(upload, stack)
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
    connection.text_factory = _text
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _MAX_VALUE)
    connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
    connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, _CHUNK)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(_authorise)
    return connection


def _copied(upload: Upload, stack: ExitStack) -> Path:
    copy = stack.enter_context(tempfile.NamedTemporaryFile())  # noqa: SIM115 - the stack closes it
    while data := upload.file.read(_CHUNK):
        copy.write(data)
    copy.flush()
    return Path(copy.name)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _authorise(action: int, _first: str | None, second: str | None, _third: str | None, source: str | None) -> int:
    """Only selections and reads, and these from no view or trigger; generated columns may call what is cheap."""
    is_read = action in {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ}
    is_cheap = action == sqlite3.SQLITE_FUNCTION and second in _CHEAP
    return sqlite3.SQLITE_OK if source is None and (is_read or is_cheap) else sqlite3.SQLITE_DENY


def _tables(upload: Upload, connection: sqlite3.Connection) -> Parts:
    try:
        schema = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchmany(_MAX_TABLES)
    except sqlite3.DatabaseError:
        raise broken("is a damaged database, whose tables are not known") from None
    definitions = enumerate(scalar_text(sql) for _, _, sql in schema)
    yield from contents.lines(upload, "definitions", definitions)
    blobs = Blobs(upload)
    for kind, name, sql in schema:
        is_virtual = scalar_text(sql).lstrip()[:14].upper() == "CREATE VIRTUAL"
        if kind == "table" and not is_virtual:
            yield from _table(upload, connection, scalar_text(name), blobs)


def _table(upload: Upload, connection: sqlite3.Connection, name: str, blobs: Blobs) -> Parts:
    rows = _Rows(connection, name, blobs)
    part = f"table {name[:100]}"
    if rows.names:
        for some in rows.batches():
            yield from contents.table(upload, part, some, rows.names, rows.first)
            yield from blobs.files()
    if rows.problem:
        yield Unscanned("", rows.problem, _MEND, part=part, reason="broken")


class _Rows:
    """The rows of one table, as far as they can be read; ``problem`` says how far."""

    def __init__(self, connection: sqlite3.Connection, name: str, blobs: Blobs) -> None:
        self.names: tuple[str, ...] = ()
        self.problem = ""
        self.first = 0
        self._blobs = blobs
        self._name = name
        quoted = name.replace('"', '""')
        try:
            self._cursor = connection.execute(f'SELECT * FROM "{quoted}"')  # noqa: S608 - a quoted name
            self.names = tuple(one[0] for one in self._cursor.description)
        except (sqlite3.Error, sqlite3.Warning, ValueError):
            self.problem = "is a damaged table and was not scanned"

    def batches(self) -> Iterator[list[Sequence[str]]]:
        """Some rows at once; ``first`` is the number of the first of them."""
        number = 0
        while rows := self._next():
            self.first, number = number, number + len(rows)
            yield [[self._cell(value) for value in row] for row in rows]

    def _next(self) -> list[tuple[Any, ...]]:
        rows: list[tuple[Any, ...]] = []
        size = 0
        try:
            while len(rows) < _BATCH and size < _CHUNK and not self.problem:
                row = self._cursor.fetchone()
                if row is None:
                    break
                rows.append(row)
                size += sum(len(value) for value in row if isinstance(value, (str, bytes)))
        except (sqlite3.Error, OverflowError, MemoryError):
            self.problem = "is a damaged table; what follows the rows that were scanned could not be read"
        return rows

    def _cell(self, value: Any) -> str:
        return self._blobs.text(value, self._name) if isinstance(value, bytes) else scalar_text(value)
