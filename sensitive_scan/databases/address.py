"""The address of a database: parsed, and told to people without what is secret in it."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import shown

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy.engine import URL

SQLITE: Final = "sqlite"
POSTGRESQL: Final = "postgresql"
_DRIVER: Final = "postgresql+pg8000"
_EXAMPLES: Final = "postgresql://user@host/name, sqlite:///crm.db, or the path of a SQLite file"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is. Neither its representation nor its names hold user, password or options."""

    url: URL = field(repr=False)

    @property
    def dialect(self) -> str:
        """The kind of database, as ``postgresql`` or ``sqlite``."""
        return self.url.get_backend_name()

    @property
    def name(self) -> str:
        """What reports call the database: its name, or the path of its file."""
        return self.url.database or self.dialect

    @property
    def shown(self) -> str:
        """The database as messages call it."""
        if self.dialect == SQLITE:
            return self.name
        host = "" if self.url.host is None else f"{self.url.host}/"
        return f"{self.dialect}://{host}{self.name}"

    @property
    def has_password(self) -> bool:
        """Whether the address holds a password, as such or among its options."""
        return bool(self.url.password) or any("pass" in name.lower() for name in self.url.query)


def address_of(text: str) -> Address:
    """The database at a URL of SQLAlchemy's, or in the SQLite file at a path.

    PostgreSQL is reached by pg8000 unless the URL names another driver.

    Raises:
        ConfigurationError: it is no address, or it cannot be told where its password ends. The text is not quoted.
    """
    text = text.strip()
    try:
        url = make_url(text if "://" in text else f"sqlite:///{text}")
        if url.drivername == POSTGRESQL:
            url = url.set(drivername=_DRIVER)
    except (ArgumentError, ValueError):
        url = None
    if url is None:  # apart from what caused it, which quotes the text
        raise ConfigurationError(f"the database's address is no URL; write {_EXAMPLES}")
    if url.get_backend_name() != SQLITE and "@" in f"{url.host}{url.database}":
        raise ConfigurationError("the database's address has more than one '@'; write that of the password as %40")
    if url.get_backend_name() == SQLITE and url.database in (None, "", ":memory:"):
        raise ConfigurationError(f"the database's address names no file; write {_EXAMPLES}")
    return Address(url)


def address_in_environment(variable: str) -> Address:
    """The database whose address an environment variable holds.

    Raises:
        ConfigurationError: it is not set, or as :func:`address_of`.
    """
    text = os.environ.get(variable, "").strip()
    if not text:
        raise ConfigurationError(f"--url-env: the variable {shown(variable)} is not set; export it, or check its name")
    return address_of(text)


def address_in_file(path: Path) -> Address:
    """The database whose address is the first line of a file.

    Raises:
        ConfigurationError: the file cannot be read, or as :func:`address_of`.
    """
    try:
        text = path.read_text(encoding="utf-8").partition("\n")[0]
        problem = "" if text.strip() else "its first line is empty"
    except (OSError, ValueError) as error:
        problem = getattr(error, "strerror", None) or "it is no UTF-8"
    if problem:  # apart from what caused it, which may quote the address
        raise ConfigurationError(f"--url-file: {path} holds no address ({problem}); write it into the first line")
    return address_of(text)
