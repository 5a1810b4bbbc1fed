"""Connections that cannot write: how each kind of database is told so, and what its errors mean to people."""

from __future__ import annotations

import logging
import sqlite3
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import sqlalchemy
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from sensitive_scan.databases.address import POSTGRESQL, SQLITE
from sensitive_scan.errors import ConfigurationError, InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection, Engine

    from sensitive_scan.databases.address import Address

_T = TypeVar("_T")

_MYSQL: Final = ("SET SESSION TRANSACTION READ ONLY", "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY")
_READ_ONLY: Final = {
    POSTGRESQL: (
        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
    ),
    "mysql": _MYSQL,
    "mariadb": _MYSQL,
    "oracle": ("SET TRANSACTION READ ONLY",),
}
"""What is said first in a transaction, so that it writes nothing and sees one state of the data to its end."""
_TIMEOUT: Final = {
    POSTGRESQL: "SET LOCAL statement_timeout = {milliseconds}",
    "mysql": "SET SESSION max_execution_time = {milliseconds}",
}
_LOGGING_NAME: Final = "sensitive_scan"
_LOGGERS: Final = ("sqlalchemy.engine.Engine", "sqlalchemy.pool.impl.NullPool")
"""What SQLAlchemy logs by: statements, rows, and errors of servers, which may quote values."""
_STEPS: Final = 100_000
"""Instructions of SQLite's machine between two looks at the clock: some milliseconds."""
_PATIENCE: Final = 30
"""Seconds that SQLite waits for a writer."""
_HARMLESS: Final = frozenset(
    (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE)
)
_DENIED_FUNCTIONS: Final = frozenset(("load_extension", "writefile", "edit", "fts3_tokenizer"))
_CATALOGUE_PRAGMAS: Final = frozenset(
    (
        "database_list",
        "foreign_key_list",
        "index_info",
        "index_list",
        "index_xinfo",
        "table_info",
        "table_list",
        "table_xinfo",
    )
)

_CODES: Final = {
    "28P01": ("the user or the password is wrong", "check both"),
    "28000": ("this user may not log in", "check the user, and what the server lets in"),
    "3D000": ("there is no such database", "check the name behind the last slash"),
    "3F000": ("there is no such schema", "check --schema"),
    "42501": ("this user may not read it", "grant SELECT on it, or leave it out with --exclude"),
    "42P01": ("there is no such table", "check the names"),
    "42703": ("there is no such column", "check the names"),
    "42601": ("the query is no SELECT of this database", "try it in the database's own client first"),
    "25006": ("the query would write", "write a query that only reads"),
    "57014": ("a statement took longer than --timeout", "raise it, or take a --sample"),
    "53300": ("the server takes no more connections", "try again later"),
}
"""PostgreSQL's codes (https://www.postgresql.org/docs/current/errcodes-appendix.html)."""
_SIGNS: Final = {
    "unable to open": ("it cannot be opened", "check the path and its permissions"),
    "not a database": ("the file is no SQLite database", "name another file"),
    "malformed": ("the file is damaged", "restore it from a copy"),
    "locked": ("another program holds it for too long", "try again later, or scan a copy"),
    "interrupted": ("a statement took longer than --timeout", "raise it, or take a --sample"),
    "not authorized": ("the query would do more than read", "write a query that only reads"),
    "prohibited": ("the query would do more than read", "write a query that only reads"),
    "readonly": ("the query would write", "write a query that only reads"),
    "no such table": ("there is no such table", "check the names"),
    "no such column": ("there is no such column", "check the names"),
    "syntax error": ("the query is no SELECT of this database", "try it in the database's own client first"),
    "can't create a connection": ("the server does not answer", "start it, or check host and port"),
    "connection refused": ("the server does not answer", "start it, or check host and port"),
    "network error": ("the connection broke", "check the server, and scan again"),
    "permission denied": ("this user may not read it", "grant the right to, or leave it out with --exclude"),
    "access denied": ("this user may not read it", "check user and password, or grant the right to"),
}


def is_enforced(address: Address) -> bool:
    """Whether the database itself is told to refuse writes; if not, nothing but selections are sent all the same."""
    return address.dialect == SQLITE or address.dialect in _READ_ONLY


def open_engine(address: Address, timeout: float | None = None) -> Engine:
    """What makes connections to a database.

    Raises:
        ConfigurationError: its driver is not installed, or statements of it cannot be timed.
    """
    if timeout is not None and address.dialect != SQLITE and address.dialect not in _TIMEOUT:
        raise ConfigurationError(f"--timeout: not known how to set it for {address.dialect}; set it for the user there")
    options: dict[str, Any] = {"creator": _sqlite(address)} if address.dialect == SQLITE else {}
    for logger in _LOGGERS:
        logging.getLogger(f"{logger}.{_LOGGING_NAME}").disabled = True
    try:
        return sqlalchemy.create_engine(
            address.url,
            poolclass=NullPool,
            hide_parameters=True,
            logging_name=_LOGGING_NAME,
            pool_logging_name=_LOGGING_NAME,
            **options,
        )
    except NoSuchModuleError:
        problem, mend = f"no dialect for {address.dialect}", "install the package of SQLAlchemy that brings it"
    except ImportError as error:
        mend = f"pip install {error.name}"
        if address.dialect == POSTGRESQL and error.name == "pg8000":
            mend = "pip install 'sensitive-scan[postgresql]'"
        problem = f"{address.dialect} needs the package {error.name}"
    except (ArgumentError, TypeError, ValueError):
        problem, mend = "an option in the address is wrong", "leave out what follows the question mark"
    raise ConfigurationError(f"{address.shown}: {problem}; {mend}")  # apart from what caused it: it shows the address


def reading(engine: Engine, address: Address, read: Callable[[Connection], _T], timeout: float | None = None) -> _T:
    """What ``read`` returns, given a connection that writes nothing and, where the database can, sees one state of it.

    Raises:
        InputError: the database cannot be reached, or something in it cannot be read.
    """
    try:
        with engine.connect() as connection:
            for statement in _READ_ONLY.get(address.dialect, ()):
                connection.exec_driver_sql(statement)
            if timeout is not None and address.dialect in _TIMEOUT:
                connection.exec_driver_sql(_TIMEOUT[address.dialect].format(milliseconds=round(timeout * 1000)))
            return read(connection)
    except SQLAlchemyError as error:
        problem, mend = meaning(error)
    # apart from what caused it, which shows statements and values; so this is no context manager either
    raise InputError(address.shown, problem, mend)


def begin_statement(connection: Connection, timeout: float | None) -> None:
    """Let the time of a statement, or of fetching some rows, begin anew where the database does not count it itself."""
    if timeout is not None and connection.dialect.name == SQLITE:
        until = time.monotonic() + timeout
        raw: Any = connection.connection.driver_connection
        raw.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS)


def meaning(error: BaseException) -> tuple[str, str]:
    """What an error of a database says, and what to do; without statements, and what they or the rows hold."""
    original = getattr(error, "orig", None) or error
    said = original.args[0] if original.args else ""
    code = said.get("C") if isinstance(said, dict) else getattr(original, "sqlstate", None)
    if code in _CODES:
        return _CODES[code]
    words = str(said).lower()
    known = next((found for sign, found in _SIGNS.items() if sign in words), None)
    kind = " ".join(filter(None, (type(original).__name__, code)))
    return known or (f"the database failed ({kind})", "look into its log")


def _sqlite(address: Address) -> Callable[[], sqlite3.Connection]:
    path = Path(address.name)

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE)
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        connection.isolation_level = None
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        for pragma in ("query_only=ON", "trusted_schema=OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        connection.set_authorizer(_authorise)
        return connection

    return connect


def _authorise(action: int, first: str | None, second: str | None, _third: str | None, _source: str | None) -> int:
    """Let SQLite do nothing but select, call what is harmless and ask for its catalogue."""
    if action == sqlite3.SQLITE_PRAGMA:
        is_asked = first in _CATALOGUE_PRAGMAS or (first == "read_uncommitted" and second is None)
        return sqlite3.SQLITE_OK if is_asked else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_TRANSACTION:
        return sqlite3.SQLITE_OK if first == "ROLLBACK" else sqlite3.SQLITE_DENY
    if action == sqlite3.SQLITE_FUNCTION and second in _DENIED_FUNCTIONS:
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK if action in _HARMLESS else sqlite3.SQLITE_DENY


def query_of(text: str) -> str:
    """A query without its last semicolon.

    Raises:
        ConfigurationError: it holds more than one statement, or none.
    """
    query = text.strip().removesuffix(";").strip()
    if not query or ";" in query:
        raise ConfigurationError("--query: give one SELECT, without a semicolon in it")
    return query
