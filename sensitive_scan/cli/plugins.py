"""``sensitive-scan plugins``."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.cli.command import EXIT_STATUS, Command, Manual
from sensitive_scan.cli.failures import BROKEN, CLEAN, say_error
from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    from sensitive_scan.installed import Declared

_MANUAL: Final = Manual(
    examples={
        "See which plugins could be used": "sensitive-scan plugins",
        "See that all of them work": "sensitive-scan plugins --check",
    },
    exit_status={**EXIT_STATUS, "2": "wrong usage, or with --check a plugin cannot be used"},
)


@click.command(cls=Command, manual=_MANUAL)
@click.option("--check", is_flag=True, help="Load each of them, and say what is wrong.")
@click.option("-f", "--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def plugins(*, check: bool, format_: str) -> int:
    """List what installed distributions bring: recognizers, readers of formats, formats of reports.

    None of it is used, or loaded, unless --plugin or Scanner(plugins=…) names its distribution.
    """
    from sensitive_scan.installed import declared

    found = declared()
    if format_ == "json":
        click.echo(json.dumps([asdict(one) for one in found], indent=2))
    else:
        for one in found:
            click.echo(printable(f"{one.distribution} {one.version}  {one.kind}  {one.name}  ({one.home})"))
        if not found:
            click.echo("No installed distribution brings plugins.")
    return BROKEN if check and not all(list(map(_works, found))) else CLEAN


def _works(one: Declared) -> bool:
    """Whether a plugin can be used; what is wrong is told."""
    from sensitive_scan.errors import SensitiveScanError
    from sensitive_scan.plugins import check_plugin

    try:
        check_plugin(one)
    except SensitiveScanError as error:
        say_error(str(error))
        return False
    return True
