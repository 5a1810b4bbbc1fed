"""The options that say how much of a scan is shown, and by what it is counted."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.report.formats import FORMATS
from sensitive_scan.report.view import EXAMPLES, View

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.report.totals import GroupBy

_GROUPINGS: Final[tuple[GroupBy, ...]] = ("file", "category", "tenant")
_EXCLUSIVE: Final = (
    ("--quiet", "--verbose"),
    ("--quiet", "--summary"),
    ("--quiet", "--limit"),
    ("--quiet", "--group-by"),
    ("--summary", "--limit"),
)
_OPTIONS: Final = (
    click.option(
        "--group-by",
        type=click.Choice(_GROUPINGS),
        help="Add totals by file, category or tenant (format text or json).",
    ),
    click.option(
        "--tenant-column",
        metavar="NAME",
        default="",
        help="The column that says whose row it is, in exports of many tenants: totals by its values (format text, json"
        " or html).",
    ),
    click.option("--summary", is_flag=True, help="Show totals only: by category and file, or what --group-by says."),
    click.option(
        "--limit",
        metavar="NUMBER",
        type=click.IntRange(min=0),
        help=f"How many findings are shown of a file; {EXAMPLES} unless given, 0 for none.",
    ),
    click.option("-v", "--verbose", is_flag=True, help="Show clean files and all reasons too."),
    click.option("-q", "--quiet", is_flag=True, help="Show the verdicts of files that are not clean, nothing else."),
)


def view_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command, with ``format_``, ``reports`` and ``tenant``, the options as ``view`` and ``tenant_column``."""

    @wraps(command)
    def with_view(  # noqa: PLR0913 - one parameter an option, that is how click works
        *arguments: Any,
        group_by: GroupBy | None,
        tenant_column: str,
        summary: bool,
        limit: int | None,
        verbose: bool,
        quiet: bool,
        **options: Any,
    ) -> int:
        for_people = {"--summary": summary, "--limit": limit is not None, "--verbose": verbose, "--quiet": quiet}
        given = {name for name, is_given in for_people.items() if is_given}
        formats = {options["format_"], *(target.format for target in options["reports"])}
        if given and "text" not in formats:
            raise click.UsageError(f"{min(given)} is about the report for people; leave it out, or use --format text.")
        _require_agreement({*given, *(["--group-by"] if group_by or tenant_column else [])})
        if group_by and not any(FORMATS[name].asks_view for name in formats if name in FORMATS):
            raise click.UsageError("--group-by is shown in text and json; use --format json.")
        if tenant_column and all(name in FORMATS and not FORMATS[name].shows_tenants for name in formats):
            raise click.UsageError("--tenant-column is shown in text, json and html; use --format json.")
        _require_tenants(group_by, tenant_column.strip(), options["tenant"])
        groupings: tuple[GroupBy, ...] = ("file", "category") if summary else ()
        if tenant_column or group_by:
            groupings = (group_by or "tenant",)
        view = View(EXAMPLES if limit is None else limit, not summary, verbose, quiet, groupings)
        return command(*arguments, view=view, tenant_column=tenant_column.strip(), **options)

    for option in reversed(_OPTIONS):
        option(with_view)
    return with_view


def _require_agreement(given: set[str]) -> None:
    """Refuse options that exclude each other."""
    for one, other in _EXCLUSIVE:
        if {one, other} <= given:
            raise click.UsageError(f"{one} and {other} exclude each other.")


def _require_tenants(group_by: GroupBy | None, tenant_column: str, tenant: str) -> None:
    if group_by == "tenant" and not tenant_column:
        raise click.UsageError("--group-by tenant needs --tenant-column NAME, the column that says whose row it is.")
    if tenant_column and group_by not in (None, "tenant"):
        raise click.UsageError(
            f"--tenant-column counts by tenant, --group-by {group_by} does not; leave out one of them."
        )
    if tenant_column and tenant:
        raise click.UsageError(
            "--tenant and --tenant-column exclude each other: all rows are of one tenant, or of many."
        )
