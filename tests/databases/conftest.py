"""The same table of leads in a SQLite file and in a real PostgreSQL server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import sqlalchemy as sa
from sqlalchemy.pool import NullPool

if TYPE_CHECKING:
    from pathlib import Path

    from postgresql_server import Server
    from sqlalchemy import Engine

SENTINEL = "4539578763621486"
"""A made-up number that is a card's by its check digit."""
TELLTALE = ("453957", "5787", "6362")
"""Parts of it that no masked preview shows."""
ROWS = 5_000
"""More than a batch holds."""
PASSWORD = "pass-word-of-nobody"


def clean(*texts: object) -> None:
    """Hold that texts show neither the sentinel nor the password."""
    for text in map(str, texts):
        assert not any(part in text for part in (*TELLTALE, PASSWORD)), "a raw value or a password leaked"


def card_in(row: int) -> bool:
    """Whether there is a card in a row of the table, by its number from 0."""
    return row % 100 == 7


def fill(engine: Engine) -> None:
    """Make the tables."""
    with engine.begin() as connection:
        connection.exec_driver_sql('CREATE TABLE leads (id INTEGER PRIMARY KEY, name TEXT, "card % no" TEXT)')
        connection.exec_driver_sql(
            f"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {ROWS - 1}) INSERT INTO leads"
            f" SELECT 2 * i + 1, 'Ann Lee', CASE WHEN i % 100 = 7 THEN '{SENTINEL}' END FROM n"
        )
        connection.exec_driver_sql("CREATE TABLE audit_log (ref VARCHAR(40) PRIMARY KEY, note TEXT)")
        connection.exec_driver_sql(f"INSERT INTO audit_log VALUES ('a', 'card {SENTINEL}')")
        connection.exec_driver_sql("CREATE VIEW names AS SELECT name FROM leads")


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file with the tables."""
    path = tmp_path_factory.mktemp("sqlite") / "crm.db"
    engine = sa.create_engine(f"sqlite:///{path}", poolclass=NullPool)
    fill(engine)
    return path


@pytest.fixture(scope="session")
def crm(postgresql: Server) -> str:
    """The address of a database of the server with the tables, and of a user who may read some of them."""
    server = sa.create_engine(
        postgresql.url.replace("postgresql:", "postgresql+pg8000:"), isolation_level="AUTOCOMMIT", poolclass=NullPool
    )
    with server.connect() as connection:
        connection.exec_driver_sql("CREATE DATABASE crm")
        connection.exec_driver_sql(f"CREATE USER auditor PASSWORD '{PASSWORD}'")
    url = server.url.set(database="crm")
    engine = sa.create_engine(url, poolclass=NullPool)
    fill(engine)
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE SCHEMA sales")
        connection.exec_driver_sql("CREATE TABLE sales.deals (id BIGSERIAL PRIMARY KEY, more JSONB, at TIMESTAMPTZ)")
        connection.exec_driver_sql(f'INSERT INTO sales.deals (more) VALUES (\'{{"note": ["card {SENTINEL}"]}}\')')
        connection.exec_driver_sql("CREATE TABLE months (id INT, note TEXT) PARTITION BY RANGE (id)")
        connection.exec_driver_sql("CREATE TABLE months_1 PARTITION OF months FOR VALUES FROM (0) TO (9)")
        connection.exec_driver_sql("INSERT INTO months VALUES (1, 'nothing')")
        connection.exec_driver_sql("CREATE TABLE secrets (note TEXT)")
        connection.exec_driver_sql("GRANT USAGE ON SCHEMA sales TO auditor")
        connection.exec_driver_sql("GRANT SELECT ON leads, names, audit_log, months, months_1, sales.deals TO auditor")
        connection.exec_driver_sql("GRANT USAGE ON SEQUENCE sales.deals_id_seq TO auditor")
    return url.set(drivername="postgresql", username="auditor", password=PASSWORD).render_as_string(False)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of a database with the tables."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("sqlite_file"))
    address: str = request.getfixturevalue("crm")
    return address
