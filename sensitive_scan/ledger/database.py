"""The database of a ledger: opening it, and the one way in which it is written."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy
from sqlalchemy import event, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from sensitive_scan.errors import ConfigurationError, LedgerError
from sensitive_scan.ledger.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection, Engine

POSTGRESQL_DRIVER: Final = "postgresql+pg8000"
_LOCK: Final = 7_263_001
"""The number of the advisory lock under which PostgreSQL lets one process at a time extend the chain."""
_PATIENCE: Final = 30
"""Seconds that a writer of SQLite waits for another one."""


def open_engine(url: str) -> Engine:
    """The engine of a database; a plain path is a SQLite file, PostgreSQL is reached by pg8000 unless the URL differs.

    Raises:
        ConfigurationError: the URL is none, or its driver is not installed.
    """
    location = url if "://" in url else f"sqlite:///{url}"
    if location.startswith("postgresql://"):
        location = POSTGRESQL_DRIVER + location.removeprefix("postgresql")
    try:
        if location.startswith("sqlite"):
            return _sqlite(location)
        return sqlalchemy.create_engine(location, pool_pre_ping=True)
    except (ArgumentError, NoSuchModuleError, ValueError):
        mend = "write sqlite:///incidents.db, postgresql://user@host/name, or the path of a file"
        problem = "the ledger's address is no database URL"
    except ImportError as error:
        problem = f"the ledger's database needs the package {error.name}"
        mend = "pip install 'sensitive-scan[postgresql]'"
    raise ConfigurationError(f"{problem}; {mend}")  # apart from what caused it, which shows the address


def _sqlite(location: str) -> Engine:
    # transactions are begun by hand: the driver would begin them too late for two writers
    engine = sqlalchemy.create_engine(location, isolation_level="AUTOCOMMIT", connect_args={"timeout": _PATIENCE})

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction that no other writer's overlaps.

    Raises:
        LedgerError: the database cannot be reached or written; nothing was.
    """
    try:
        with engine.connect() as connection:
            if engine.dialect.name == "sqlite":
                yield from _writing_sqlite(connection)
            else:
                with connection.begin():
                    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
                    yield connection
    except SQLAlchemyError as error:
        raise failure(error) from None


def _writing_sqlite(connection: Connection) -> Iterator[Connection]:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    try:
        yield connection
    except BaseException:
        with suppress(SQLAlchemyError):  # SQLite itself rolls back what a full disk interrupts
            connection.exec_driver_sql("ROLLBACK")
        raise
    connection.exec_driver_sql("COMMIT")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that reads.

    Raises:
        LedgerError: the database cannot be reached or read.
    """
    try:
        with engine.connect() as connection:
            yield connection
    except SQLAlchemyError as error:
        raise failure(error) from None


def failure(error: SQLAlchemyError) -> LedgerError:
    """What went wrong with the database, without statements and what they hold."""
    original = getattr(error, "orig", None)
    kind = type(original if original is not None else error).__name__
    words = str(original).lower() if original is not None else ""
    known = {
        "disk is full": ("the disk is full", "make room"),
        "disk i/o": ("the disk fails or is full", "check it"),
        "readonly": ("it may not be written", "check the permissions of the file and its folder"),
        "unable to open": ("it cannot be opened", "check the path and its permissions"),
        "not a database": ("the file is no SQLite database", "name another file"),
        "malformed": ("the file is damaged", "restore it from a copy, and verify that"),
        "locked": ("another program holds it for too long", "end that program, or use PostgreSQL"),
        "connection refused": ("the server does not answer", "start it, or check the address"),
        "can't create a connection": ("the server does not answer", "start it, or check the address"),
        "network error": ("the connection broke", "check the server"),
    }
    problem, mend = next((said for sign, said in known.items() if sign in words), (f"{kind}", "check the database"))
    return LedgerError(f"the ledger's database: {problem}; {mend}")


def prepare(engine: Engine) -> None:
    """Bring the tables of a database to the present version.

    Raises:
        LedgerError: it cannot be reached or written, or a newer release has used it.
    """
    with writing(engine) as connection:
        migrate(connection)
