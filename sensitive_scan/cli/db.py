"""``sensitive-scan db``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sensitive_scan.cli import garbage
from sensitive_scan.cli.accepting import Problems
from sensitive_scan.cli.command import BY_HAND, KEYS, SCAN_STATUS, ConfiguredCommand, Manual
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.failures import say_note, say_warning
from sensitive_scan.cli.origin import check_origin
from sensitive_scan.cli.reports import check_files, opened_reports
from sensitive_scan.cli.running import FILE, LOOKED_AT, REPORT, REPORTED, TOTALS, running_options

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sensitive_scan.cli.running import Running
    from sensitive_scan.databases.address import Address

_MANUAL = Manual(
    groups={
        "Which database": ("url-env", "url-file"),
        "What is read": ("table", "query", "schema", "exclude", "sample", "timeout", "resume"),
        "What is reported": REPORTED,
        "How it is looked at": LOOKED_AT,
        "The report": REPORT,
        "Totals": TOTALS,
    },
    examples={
        "Scan every table of a SQLite file": "sensitive-scan db crm.db",
        "Scan one table, without a column": "sensitive-scan db crm.db --table leads --exclude leads.photo",
        "Scan a sample of each": "sensitive-scan db crm.db --sample 5%",
        "Scan what a query answers": 'sensitive-scan db crm.db --query "SELECT remarks FROM leads WHERE id > 5"',
        "Scan PostgreSQL, without the password in the list of processes": "sensitive-scan db --url-env CRM_URL",
    },
    exit_status=SCAN_STATUS,
    environment=KEYS,
    files={"state.jsonl": "What --resume names: how far the scan has come, masked findings and no value."},
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.pass_context
@click.argument("urls", metavar="[URL]", nargs=-1)
@click.option(
    "--url-env", metavar="NAME", envvar=BY_HAND, help="The environment variable that holds the URL, instead of it."
)
@click.option("--url-file", type=FILE, envvar=BY_HAND, help="The file whose first line is the URL, instead of it.")
@click.option(
    "--table",
    "tables",
    metavar="NAME",
    multiple=True,
    help="A table or view, as leads or sales.leads; repeatable. All tables of the schema unless one is named.",
)
@click.option("--query", metavar="SQL", default="", envvar=BY_HAND, help="One SELECT that is read instead of tables.")
@click.option("--schema", metavar="NAME", help="Where the tables are; the default schema of the user unless given.")
@click.option(
    "--exclude",
    metavar="PATTERN",
    multiple=True,
    envvar=BY_HAND,  # that of a file is about paths
    help="Pass over tables, as 'audit_*', or columns, as leads.photo; repeatable.",
)
@click.option("--sample", metavar="ROWS|SHARE", help="Read so many rows of each table, as 1000, or a share, as 5%.")
@click.option(
    "--timeout", metavar="SECONDS", type=click.FloatRange(min=0, min_open=True), help="What a statement may take."
)
@click.option(
    "--resume",
    type=FILE,
    envvar=BY_HAND,
    help="The file by which the scan goes on if it was interrupted; removed when all is scanned. Needs a lasting key.",
)
@running_options
def db(  # noqa: PLR0913 - one parameter an option, that is how click works
    context: click.Context,
    urls: tuple[str, ...],
    *,
    running: Running,
    url_env: str | None,
    url_file: Path | None,
    tables: tuple[str, ...],
    query: str,
    schema: str | None,
    exclude: tuple[str, ...],
    sample: str | None,
    timeout: float | None,
    resume: Path | None,
) -> int:
    """Scan tables of a database, by a URL as postgresql://user@host/name or the path of a SQLite file. It is only read.

    A row counts from the first by the primary key. Each table is read in one state of the data, and values are shown
    masked.
    """
    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.cli.allowing import allowed_in
    from sensitive_scan.cli.session import Session
    from sensitive_scan.databases.connection import is_enforced
    from sensitive_scan.databases.sampling import sample_of
    from sensitive_scan.databases.scan import DatabaseScan
    from sensitive_scan.databases.tables import Selection
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.readers.batch import ReadOptions

    address = _address(urls, url_env, url_file)
    if resume is not None and running.tenant_column:
        raise click.UsageError("--resume and --tenant-column exclude each other: whose rows were read is not kept.")
    check_files(running.targets, (address.name, *(() if resume is None else (str(resume),))))
    chosen = None if sample is None else sample_of(sample)
    formats = running.formats()
    scanner = running.scanner()
    allowed = allowed_in(configuration_of(context), running.recognizer_files, running.plugins)
    check_origin(context, ())
    acceptance = Acceptance(scanner.policy, Context(running.tenant, "upload"), allowed) if allowed else None
    selection = Selection(tables, query, schema, exclude)
    garbage.settle()
    with (
        DatabaseScan(scanner, address, selection, chosen, timeout, resume) as scan,
        opened_reports(running.targets, formats, running.run(scanner)) as writer,
    ):
        if not is_enforced(address):
            say_warning(f"{address.dialect} cannot be told to refuse writes; use an account that can only read")
        if chosen is not None:
            say_note(f"a sample of {chosen} is scanned; what is not found may be in the rest")
        session = Session(
            scanner=scan,
            policy=scanner.policy,
            tenant=running.tenant,
            tenant_column=running.tenant_column,
            options=ReadOptions(),
            writer=writer,
            fail_at=running.fail_at,
            lowest=running.min_confidence,
            show_progress=running.shows_progress,
            tell_unscanned=not formats[running.format].tells_unscanned,
            acceptance=acceptance,
            on_scanned=Problems(scanner, running.recognizer_files, running.plugins).of,
        )
        session.scan(scan.paths)
        session.check_column()
    return session.exit_code


def _address(urls: Sequence[str], variable: str | None, file: Path | None) -> Address:
    """The database that was named, in one of three ways."""
    from sensitive_scan.databases.address import address_in_environment, address_in_file, address_of

    given = [*urls, *(one for one in (variable, file) if one is not None)]
    if len(given) != 1:  # and none of them is quoted, since an address may hold a password
        raise click.UsageError("name one database: by its URL, --url-env or --url-file.")
    if variable is not None:
        return address_in_environment(variable)
    if file is not None:
        return address_in_file(file)
    address = address_of(urls[0])
    if address.has_password:
        say_warning("whoever lists processes can see the password in the URL; give it by --url-env or --url-file")
    return address
