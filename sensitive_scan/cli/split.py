"""``sensitive-scan split``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.cli import rewriting
from sensitive_scan.cli.command import BY_HAND, ConfiguredCommand, Manual
from sensitive_scan.cli.failures import CLEAN, FOUND

if TYPE_CHECKING:
    from pathlib import Path


_MANUAL: Final = Manual(
    groups={
        "What is written": ("clean", "blocked", "reasons", "force"),
        "What is blocked": rewriting.CHOOSING,
        **rewriting.READING,
    },
    examples={
        "Import what is clean, and look at the rest": (
            "sensitive-scan split leads.csv --clean clean.csv --blocked blocked.csv --reasons why.csv --force"
        ),
    },
    exit_status={
        "0": "no row is blocked",
        "1": "some rows are",
        **rewriting.BROKEN_OFF,
    },
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.argument("source", metavar="IN", type=click.Path())
@click.option(
    "--clean", type=rewriting.FILE, envvar=BY_HAND, required=True, help="The file for the rows that may be imported."
)
@click.option(
    "--blocked", type=rewriting.FILE, envvar=BY_HAND, required=True, help="The file for the rows that may not."
)
@click.option(
    "--reasons",
    type=rewriting.FILE,
    envvar=BY_HAND,
    help="A table (CSV) of what was found: row, column, category, entity, masked.",
)
@rewriting.scanning_options
def split(source: str, *, clean: Path, blocked: Path, reasons: Path | None, **options: Any) -> int:
    """Part the rows of a CSV, TSV or JSON Lines file into those that may be imported and those that may not.

    Rows keep their bytes, a header goes into both files. A row that could not be scanned is blocked; where it is not
    clear which rows were not, or the file changes meanwhile, nothing is written.
    """
    from sensitive_scan.rewrite.split import split_file

    chosen = rewriting.scanning(options)
    scanner, choice = chosen.begin()
    done = split_file(scanner, source, clean, blocked, reasons, choice=choice, replaces=chosen.force)
    rewriting.say(f"{clean}: {rewriting.counted(done.clean, 'row')}")
    unscanned = f", {done.unscanned:,} of them not scanned" if done.unscanned else ""
    rewriting.say(f"{blocked}: {rewriting.counted(done.blocked, 'row')}{unscanned}")
    rewriting.say_columns(choice.columns(done.report))
    return FOUND if done.blocked else CLEAN
