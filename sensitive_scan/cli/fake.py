"""``sensitive-scan fake``."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING, Final, Literal

import click

from sensitive_scan.cli.catalogues import catalogue_of, plugins_option, recognizer_files_option
from sensitive_scan.cli.command import ConfiguredCommand, Manual
from sensitive_scan.cli.completion import entity_names

if TYPE_CHECKING:
    from pathlib import Path


_MANUAL: Final = Manual(
    examples={
        "Make up three tax numbers, the same each time": "sensitive-scan fake DE_STEUER_ID --count 3 --seed 1",
        "Make up values for a program": "sensitive-scan fake IBAN NL_BSN --count 2 --format json",
    },
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.argument("entities", metavar="ENTITY...", nargs=-1, required=True, shell_complete=entity_names)
@click.option("-n", "--count", type=click.IntRange(1, 1_000_000), default=1, show_default=True, help="Values each.")
@click.option("--seed", type=int, help="The same seed gives the same values; without one they differ each time.")
@click.option("-f", "--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
@recognizer_files_option
@plugins_option
def fake(  # noqa: PLR0913 - one parameter an option, that is how click works
    *,
    entities: tuple[str, ...],
    count: int,
    seed: int | None,
    format_: Literal["text", "json"],
    recognizer_files: tuple[Path, ...],
    plugins: tuple[str, ...],
) -> int:
    """Make up well-formed values of an entity, for tests of your own.

    They pass the pattern and the check digits of the recognizer and are found by a scan whose field names them. They
    are drawn at random: that somebody has such a number cannot be ruled out, so use none as anybody's. The command
    recognizers lists the entities.
    """
    from sensitive_scan.check.fake import fakes
    from sensitive_scan.decide.levels import suggestion

    catalogue = catalogue_of(recognizer_files, plugins)
    known = {one.entity: one for one in catalogue.recognizers}
    for entity in (name.upper() for name in entities):
        if entity not in known:
            raise click.BadParameter(f"unknown entity {entity!r}; {suggestion(entity, tuple(known))}")
        if known[entity].is_told:
            raise click.BadParameter(f"{entity} is told in sentences; there are no values of it to make up")
        for value in islice(fakes(known[entity], seed), count):
            click.echo(json.dumps({"entity": entity, "value": value}) if format_ == "json" else value)
    return 0
