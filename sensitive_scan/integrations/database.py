"""Databases, through SQLAlchemy: every table of one, some, or what a query answers, only ever read.

    for report in scan_database(scanner, "postgresql://auditor@db.example/crm", tables=["leads"], sample="5%"):
        print(report.path, report.action)

Reports come one by one, as tables are done.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.databases.address import address_of
from sensitive_scan.databases.sampling import sample_of
from sensitive_scan.databases.scan import DatabaseScan
from sensitive_scan.databases.tables import Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sensitive_scan.model import FileReport, Finding, Source
    from sensitive_scan.scanner import Scanner


def scan_database(  # noqa: PLR0913 - each is a choice of its own
    scanner: Scanner,
    url: str,
    *,
    tables: Sequence[str] = (),
    query: str = "",
    schema: str | None = None,
    exclude: Sequence[str] = (),
    sample: str | None = None,
    timeout: float | None = None,
    resume: str | Path | None = None,
    on_finding: Callable[[str, Finding], None] | None = None,
    tenant: str | None = None,
    source: Source = "upload",
) -> Iterator[FileReport]:
    """What the tables of a database hold: a report of each, as it is scanned, in constant memory.

    Every table is read in one transaction that only reads and sees one state of the data. A finding's ``row`` counts
    from 0 in the order of the primary key, or as rows come where there is none, in a sample, and in a query.

    Args:
        scanner: what finds.
        url: the database, as SQLAlchemy writes it, or the path of a SQLite file. It is in no message and no report.
        tables: as ``leads`` or ``sales.leads``; all of the ``schema`` if none is named, without views.
        query: one ``SELECT`` that is read instead of tables.
        schema: where the tables are, unless their names say so; the user's default schema.
        exclude: patterns with ``*`` of tables, or of columns as ``leads.photo``.
        sample: rows, as ``"1000"``, or a share, as ``"5%"``; reports are then called ``…/sample of 1,000 rows``.
        timeout: seconds that a statement may take.
        resume: a file that is written while the scan runs, and from which it goes on if there is such a one; it is
            removed when everything is scanned. It holds findings as reports do, with their fingerprints, and no value.
        on_finding: told the path of the table's report and each finding.
        tenant: whose data it is, for the policy.
        source: the way by which it came, for the policy.

    Raises:
        ConfigurationError: the address is none, its driver is not installed, a table is not there, options exclude each
            other, or ``resume`` names a file of another scan or is used without a lasting key.
        InputError: the database, or a table of it, cannot be read.
    """
    selection = Selection(tuple(tables), query, schema, tuple(exclude))
    chosen = None if sample is None else sample_of(sample)
    file = None if resume is None else Path(resume)
    with DatabaseScan(scanner, address_of(url), selection, chosen, timeout, file) as scan:
        for path in scan.paths:
            told = None if on_finding is None else _telling(on_finding, path)
            yield scan.scan_file(path, on_finding=told, tenant=tenant, source=source)


def _telling(on_finding: Callable[[str, Finding], None], path: str) -> Callable[[Finding], None]:
    return lambda finding: on_finding(path, finding)
