"""Which tables are read, what columns they have, and by what key their rows are put in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa
from sqlalchemy.exc import NoSuchTableError

from sensitive_scan.databases.address import POSTGRESQL
from sensitive_scan.decide.levels import suggestion
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import shown

if TYPE_CHECKING:
    from sqlalchemy import Connection
    from sqlalchemy.engine import Inspector

QUERY: Final = "query"
"""The name of the rows of a query."""

_PARTITIONS: Final = (
    "SELECT c.relname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
    " WHERE c.relispartition AND n.nspname = :schema"
)


@dataclass(frozen=True, slots=True)
class Table:
    """A table or view, its columns that are read, and its key.

    ``key`` are the columns of the primary key, ``counter`` the one of them if it is a whole number by itself and read;
    ``is_counted`` says that the database makes its values. ``is_stored`` is false for a view.
    """

    name: str
    schema: str | None
    columns: tuple[str, ...] = field(repr=False)
    key: tuple[str, ...] = ()
    counter: str | None = None
    is_counted: bool = False
    is_stored: bool = True

    @property
    def title(self) -> str:
        """The table as reports call it."""
        return f"{self.schema}.{self.name}" if self.schema else self.name


@dataclass(frozen=True, slots=True)
class Selection:
    """Which tables are read: those named, as ``leads`` or ``sales.leads``, or all of a schema without those excluded.

    ``exclude`` are patterns with ``*`` and ``?`` of tables (``audit_*``) and of columns (``leads.photo``). A ``query``
    is read instead of tables.
    """

    tables: tuple[str, ...] = ()
    query: str = field(default="", repr=False)
    schema: str | None = None
    exclude: tuple[str, ...] = ()

    def leaves_out(self, table: str, column: str = "") -> bool:
        """Whether a table, or a column of it, is excluded."""
        names = [table, table.rpartition(".")[2]]
        wanted = [f"{name}.{column}" for name in names] if column else names
        return any(fnmatchcase(name, pattern) for name in wanted for pattern in self.exclude)


def tables_of(connection: Connection, selection: Selection) -> list[Table]:
    """The tables that a selection names, each once and in its order, or all of a schema by name.

    Partitions are read with the table that they are of, views only if they are named.

    Raises:
        ConfigurationError: one is not there, or there is nothing to read.
    """
    inspector = sa.inspect(connection)
    if selection.tables:
        places = dict.fromkeys(_place(inspector, name, selection.schema) for name in selection.tables)
    else:
        _require_schema(inspector, selection.schema)
        names = set(inspector.get_table_names(selection.schema)) - _partitions(connection, inspector, selection.schema)
        places = dict.fromkeys((name, selection.schema) for name in sorted(names))
    titled = [(name, schema, f"{schema}.{name}" if schema else name) for name, schema in places]
    kept = [(name, schema) for name, schema, title in titled if not selection.leaves_out(title)]
    if not kept:
        raise ConfigurationError(
            "there is no table to read; name one with --table, or another --schema"
            if not titled
            else "--exclude leaves out every table; leave out fewer"
        )
    return [_table(inspector, name, schema, selection) for name, schema in kept]


def _place(inspector: Inspector, given: str, schema: str | None) -> tuple[str, str | None]:
    if inspector.has_table(given, schema):
        return given, schema
    before, dot, name = given.rpartition(".")
    if dot and inspector.has_table(name, before):
        return name, before
    if dot:
        _require_schema(inspector, before)
        schema = before
    known = [*inspector.get_table_names(schema), *inspector.get_view_names(schema)]
    titles = [f"{before}.{one}" for one in known] if dot else known
    mend = suggestion(given, sorted(titles)) if known else "the schema has no table that this user can see"
    raise ConfigurationError(f"--table: there is no table {shown(given)!r}; {mend}")


def _require_schema(inspector: Inspector, schema: str | None) -> None:
    known = inspector.get_schema_names()
    if schema is not None and schema not in known:
        raise ConfigurationError(f"there is no schema {shown(schema)!r}; {suggestion(schema, sorted(known))}")


def _partitions(connection: Connection, inspector: Inspector, schema: str | None) -> set[str]:
    if connection.dialect.name != POSTGRESQL:
        return set()
    named = {"schema": schema or inspector.default_schema_name}
    return set(connection.execute(sa.text(_PARTITIONS), named).scalars())


def _table(inspector: Inspector, name: str, schema: str | None, selection: Selection) -> Table:
    try:
        columns = inspector.get_columns(name, schema)
        key = tuple(inspector.get_pk_constraint(name, schema).get("constrained_columns") or ())
        is_stored = name not in inspector.get_view_names(schema)
    except NoSuchTableError:
        columns = []
    title = f"{schema}.{name}" if schema else name
    read = tuple(one["name"] for one in columns if not selection.leaves_out(title, one["name"]))
    if not read:
        raise ConfigurationError(f"{shown(title)} has no column to read; leave the table out with --exclude")
    single = next((one for one in columns if key == (one["name"],)), None)
    is_number = single is not None and isinstance(single["type"], sa.Integer)
    counter = key[0] if is_number and key[0] in read else None
    return Table(name, schema, read, key, counter, counter is not None and _is_counted(single), is_stored)


def _is_counted(column: Any) -> bool:
    return bool(column.get("identity")) or str(column.get("default") or "").startswith("nextval(")
