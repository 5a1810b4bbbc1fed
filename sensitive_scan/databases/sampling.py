"""Samples of tables: so many rows, or a share of them, drawn by the database, each row as likely as any other."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import sqlalchemy as sa

from sensitive_scan.databases.address import POSTGRESQL, SQLITE
from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from sqlalchemy.sql import FromClause, Select

_WRITTEN: Final = re.compile(r"(?P<rows>[1-9][0-9]{0,11})|(?P<percent>[0-9]{1,3}(?:\.[0-9]{1,4})?)\s*%")
_WHOLE: Final = 100
_RANDOM: Final = {SQLITE: "random()", POSTGRESQL: "random()", "mysql": "rand()", "mariadb": "rand()"}
_BELOW: Final = {
    # a random integer of 64 bits, of which those that are no power of two more than a billion are evenly spread enough
    SQLITE: "(random() & 1073741823) < {of_one} * 1073741824",
    POSTGRESQL: "random() < {of_one}",
    "mysql": "rand() < {of_one}",
    "mariadb": "rand() < {of_one}",
}


@dataclass(frozen=True, slots=True)
class Sample:
    """How much is read: so many ``rows``, or, where that is 0, so many ``percent`` of them."""

    rows: int = 0
    percent: float = 0.0

    def __str__(self) -> str:
        return f"{self.rows:,} rows" if self.rows else f"{self.percent:g} %"


def sample_of(text: str) -> Sample:
    """What ``1000`` or ``5%`` asks for.

    Raises:
        ConfigurationError: it is neither.
    """
    found = _WRITTEN.fullmatch(text.strip().replace(",", "").replace("_", ""))
    percent = float(found["percent"]) if found and found["percent"] else 0.0
    if found is None or (found["percent"] and not 0 < percent <= _WHOLE):
        raise ConfigurationError("--sample: neither a number of rows nor a share; write 1000 or 5%")
    return Sample(percent=percent) if percent else Sample(rows=int(found["rows"]))


def sampled(columns: list[Any], table: FromClause, sample: Sample, dialect: str, *, is_stored: bool) -> Select[Any]:
    """The selection of a sample of a table.

    ``is_stored`` says that it is no view, so that PostgreSQL's ``TABLESAMPLE`` can leave out rows before it reads their
    long values.

    Raises:
        ConfigurationError: not known how to draw it in this kind of database.
    """
    if dialect not in _RANDOM:
        raise ConfigurationError(f"--sample: not known how to draw one in {dialect}; give a --query that does")
    if sample.rows:
        return (
            sa.select(*columns)
            .select_from(table)
            .order_by(sa.text(_RANDOM[dialect]))
            .limit(sa.literal_column(str(sample.rows)))
        )
    if dialect == POSTGRESQL and is_stored:
        drawn = sa.tablesample(table, sa.func.bernoulli(sa.literal_column(f"{sample.percent:g}")))
        names: list[Any] = [sa.column(one.name) for one in columns]
        return sa.select(*names).select_from(drawn)
    return sa.select(*columns).select_from(table).where(sa.text(_BELOW[dialect].format(of_one=sample.percent / _WHOLE)))
