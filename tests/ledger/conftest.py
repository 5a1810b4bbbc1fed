"""Ledgers for tests: in SQLite files and in a real PostgreSQL server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sensitive_scan.keys import Keyring
from sensitive_scan.ledger import Incident, Ledger
from sensitive_scan.ledger.database import open_engine
from sensitive_scan.ledger.incident import new_uid, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from postgresql_server import Server

KEYS = Keyring(b"a key for tests, no secret")


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty ledger."""
    if request.param == "sqlite":
        return str(tmp_path / "incidents.db")
    server: Server = request.getfixturevalue("postgresql")
    engine = open_engine(server.url)
    with engine.begin() as connection:
        connection.exec_driver_sql("DROP SCHEMA public CASCADE")
        connection.exec_driver_sql("CREATE SCHEMA public")
    engine.dispose()
    return server.url


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    """An empty ledger."""
    opened = Ledger(url, KEYS)
    yield opened
    opened.close()


@pytest.fixture
def incident() -> Callable[..., Incident]:
    """Makes incidents; what is not said of one is the same for all."""

    def make(**said: object) -> Incident:
        values: dict[str, object] = {
            "uid": new_uid(),
            "time": now(),
            "tenant": "acme",
            "source": "record",
            "field": "Card No",
            "entity": "PAYMENT_CARD",
            "category": "payment_card",
            "action": "block",
            "confidence": 9900,
            "masked": "**** **** **** 1111",
            "fingerprint": new_uid(),
        }
        return Incident(**{**values, **said})  # type: ignore[arg-type]  # the fields' own types

    return make
