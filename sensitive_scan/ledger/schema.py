"""The tables of the ledger, and the steps by which a database gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import BigInteger, Column, Index, Integer, MetaData, Table, Text, inspect, select

from sensitive_scan.errors import LedgerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

metadata = MetaData()

_TEXTS: Final = (
    *("verdict", "tenant", "source", "field", "entity", "category", "clause", "action", "masked", "fingerprint"),
    *("key", "policy", "catalogue", "actor", "reason"),
)


def _text(name: str) -> Column[Any]:
    return Column(name, Text, nullable=False, server_default="")


entries = Table(
    "sensitive_scan_entries",
    metadata,
    Column("number", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("uid", Text, nullable=False, unique=True),
    Column("time", BigInteger, nullable=False),
    _text("kind"),
    *(_text(name) for name in _TEXTS),
    Column("row", BigInteger),
    Column("confidence", Integer, nullable=False, server_default="0"),
    Column("about", BigInteger),
    Column("digest", Text, nullable=False),
    Column("link", Text, nullable=False),
    Column("chain_key", Text, nullable=False),
    Column("erased", BigInteger),
    Index("sensitive_scan_entries_tenant", "kind", "tenant", "time"),
)
"""The chain. ``number`` counts from one without a gap; ``erased`` is the number of the entry that took its content."""

activity = Table(
    "sensitive_scan_activity",
    metadata,
    Column("tenant", Text, primary_key=True),
    Column("source", Text, primary_key=True),
    Column("day", Integer, primary_key=True),
    Column("rows", BigInteger, nullable=False),
    Column("rows_hit", BigInteger, nullable=False),
)
"""How many rows were scanned of each tenant, by way and day, and how many of them had an incident."""

version = Table("sensitive_scan_version", metadata, Column("version", Integer, nullable=False))


def _create(connection: Connection) -> None:
    metadata.create_all(connection, tables=[entries, activity])


STEPS: Final[tuple[Callable[[Connection], None], ...]] = (_create,)
"""What makes each version out of the one before it; a step is never changed once it was released."""


def migrate(connection: Connection) -> None:
    """Bring a database to the present version, within the transaction that ``connection`` is in.

    Raises:
        LedgerError: a newer release of this package has used it.
    """
    if not inspect(connection).has_table(version.name):
        version.create(connection)
    present = connection.execute(select(version.c.version)).scalar()
    if present is not None and present > len(STEPS):
        raise LedgerError(
            f"the ledger's tables are of version {present}, and this release knows {len(STEPS)}; update sensitive-scan"
        )
    for step in STEPS[present or 0 :]:
        step(connection)
    if present is None:
        connection.execute(version.insert().values(version=len(STEPS)))
    elif present < len(STEPS):
        connection.execute(version.update().values(version=len(STEPS)))
