"""Standing: what the ledger shows of each tenant over some days."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select, tuple_

from sensitive_scan.decide.escalation import Standing
from sensitive_scan.ledger.database import reading
from sensitive_scan.ledger.incident import DAY, MICROSECONDS, day_of, now
from sensitive_scan.ledger.schema import activity, entries

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement

    from sensitive_scan.ledger.store import Ledger

_WEEK: Final = 7 * DAY


def standings(ledger: Ledger, days: int, tenant: str | None = None) -> list[Standing]:
    """The standing of every tenant with incidents in so many days, or of one; the most incidents first.

    Incidents of values for which an appeal was accepted are left out.

    Raises:
        LedgerError: the database cannot be read.
    """
    moment = now()
    columns = entries.c
    chosen = [*_counting(), columns.time >= moment - days * DAY]
    rows_since = [activity.c.day > day_of(moment) - days]
    if tenant is not None:
        chosen.append(columns.tenant == tenant)
        rows_since.append(activity.c.tenant == tenant)
    last_week, week_before = (columns.time >= moment - _WEEK), columns.time >= moment - 2 * _WEEK
    totals = (
        select(
            columns.tenant,
            func.count().label("incidents"),
            func.count(columns.fingerprint.distinct()).label("distinct"),
            func.count(columns.field.distinct()).label("fields"),
            func.count().filter(last_week).label("recent"),
            func.count().filter(week_before & ~last_week).label("before"),
            func.min(columns.time).label("first"),
            func.max(columns.time).label("last"),
        )
        .where(*chosen)
        .group_by(columns.tenant)
    )
    kinds = (
        select(columns.tenant, columns.category, columns.source, func.count())
        .where(*chosen)
        .group_by(columns.tenant, columns.category, columns.source)
    )
    scanned = (
        select(activity.c.tenant, func.sum(activity.c.rows), func.sum(activity.c.rows_hit))
        .where(*rows_since)
        .group_by(activity.c.tenant)
    )
    with reading(ledger.engine) as connection:
        found = connection.execute(totals).all()
        by_tenant: dict[str, list[Any]] = {}
        for row in connection.execute(kinds):
            by_tenant.setdefault(row[0], []).append(row)
        rows = {row[0]: (int(row[1]), int(row[2])) for row in connection.execute(scanned)}
    each = [_standing(row, by_tenant.get(row.tenant, []), rows.get(row.tenant, (0, 0))) for row in found]
    return sorted(each, key=lambda one: (-one.incidents, one.tenant))


def standing_of(ledger: Ledger, tenant: str, days: int) -> Standing:
    """The standing of one tenant, also if there is nothing against it."""
    found = standings(ledger, days, tenant)
    return found[0] if found else blameless(tenant)


def blameless(tenant: str) -> Standing:
    """The standing of a tenant against whom there is nothing."""
    return Standing(tenant, 0, 0, (), 0, (), 0, 0, 0, 0, None, None)


def _counting() -> list[ColumnElement[bool]]:
    """The entries that count against a tenant."""
    appeals = entries.alias("appeals")
    accepted = select(appeals.c.tenant, appeals.c.fingerprint).where(
        appeals.c.kind == "appeal", appeals.c.action == "allow"
    )
    is_accepted = tuple_(entries.c.tenant, entries.c.fingerprint).in_(accepted)
    return [entries.c.kind == "incident", entries.c.erased.is_(None), ~is_accepted]


def _standing(row: Any, kinds: list[Any], rows: tuple[int, int]) -> Standing:
    categories: Counter[str] = Counter()
    for _, category, _, count in kinds:
        categories[category] += count
    return Standing(
        tenant=row.tenant,
        incidents=row.incidents,
        distinct=row.distinct,
        categories=tuple(category for category, _ in categories.most_common()),
        fields=row.fields,
        sources=tuple(sorted({source for _, _, source, _ in kinds})),
        rows=rows[0],
        rows_hit=rows[1],
        recent=row.recent,
        before=row.before,
        first_seen=_moment(row.first),
        last_seen=_moment(row.last),
    )


def _moment(microseconds: int) -> datetime:
    return datetime.fromtimestamp(microseconds / MICROSECONDS, UTC)
