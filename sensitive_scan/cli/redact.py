"""``sensitive-scan redact``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.cli import rewriting
from sensitive_scan.cli.command import BY_HAND, ConfiguredCommand, Manual
from sensitive_scan.cli.failures import CLEAN, FOUND

if TYPE_CHECKING:
    from sensitive_scan.redaction import How


_MANUAL: Final = Manual(
    groups={
        "What is written": ("output", "in-place", "how", "force"),
        "What is hidden": rewriting.CHOOSING,
        **rewriting.READING,
    },
    examples={
        "Hide what may not be stored": "sensitive-scan redact leads.csv -o leads.redacted.csv --force",
        "Empty the cells instead": "sensitive-scan redact leads.csv --how drop -o leads.empty.csv --force",
    },
    exit_status={
        "0": "nothing is left that is not allowed",
        "1": "something is left, and told",
        **rewriting.BROKEN_OFF,
    },
    environment={"SENSITIVE_SCAN_KEY": "With it the fingerprints of --how token are the same in every run."},
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.argument("source", metavar="IN", type=click.Path())
@click.option("-o", "--output", type=rewriting.FILE, envvar=BY_HAND, help="The redacted file.")
@click.option("--in-place", is_flag=True, envvar=BY_HAND, help="Replace IN by the redacted file.")
@click.option(
    "--how",
    type=click.Choice(("mask", "token", "shape", "drop")),
    default="mask",
    show_default=True,
    help="What takes the place of a value: stars and its end, entity and fingerprint, its shape, or nothing.",
)
@rewriting.scanning_options
def redact(source: str, *, output: Path | None, in_place: bool, how: How, **options: Any) -> int:
    """Write a file anew with all hidden that the policy does not allow.

    CSV and TSV, JSON, JSON Lines and plain text keep every other byte, XLSX every other cell. Other formats, files of
    which a part cannot be scanned, and workbooks in which something may not stay that is in no cell, are refused. The
    result is scanned again before it is put in its place.
    """
    if (output is None) is not in_place:
        raise click.UsageError("Give either -o with a file, or --in-place.")
    from sensitive_scan.rewrite.redact import redact_file

    chosen = rewriting.scanning(options)
    scanner, choice = chosen.begin()
    target = output if output is not None else Path(source)
    done = redact_file(scanner, source, target, how, choice, replaces=in_place or chosen.force, in_place=in_place)
    rewriting.say(
        f"{target}: {rewriting.counted(done.hidden, 'finding')} hidden in {rewriting.counted(done.before.rows, 'row')}"
    )
    rewriting.say_columns(choice.columns(done.before))
    if done.is_clean:
        rewriting.say("Scanned again: nothing is left that is not allowed.")
        return CLEAN
    rewriting.say("Scanned again: this is left, hide it by hand:")
    rewriting.say_columns(choice.columns(done.after))
    return FOUND
