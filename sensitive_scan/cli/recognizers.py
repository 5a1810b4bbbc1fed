"""``sensitive-scan recognizers``."""

from __future__ import annotations

import json
import sys
from functools import partial
from typing import TYPE_CHECKING, Final, Literal, get_args

import click

from sensitive_scan.cli.arguments import known_categories
from sensitive_scan.cli.catalogues import (
    CheckKind,
    catalogue_of,
    check_kind,
    looked_for,
    markdown,
    plugins_option,
    recognizer_files_option,
)
from sensitive_scan.cli.command import ConfiguredCommand, Manual
from sensitive_scan.cli.completion import category_names
from sensitive_scan.model import ALLOWED
from sensitive_scan.recognizer import Recognizer, country_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from sensitive_scan.check.chance import Measured


_NO_WRAP = 1000
"""Columns of a table that goes to a file or a pipe, where a wrapped line is in the way."""


_MANUAL: Final = Manual(
    groups={"Which are listed": ("category", "country", "check", "recognizers", "plugin")},
    examples={
        "List what is found of a country": "sensitive-scan recognizers --country IN",
        "List passports with check digits": "sensitive-scan recognizers --category passport --check digits",
        "Read the list by a program": "sensitive-scan recognizers --format json",
    },
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL)
@click.option(
    "--category",
    "categories",
    metavar="NAME",
    multiple=True,
    callback=partial(known_categories, extra=(ALLOWED,)),
    shell_complete=category_names,
    help="Only this category; repeatable.",
)
@click.option("--country", "countries", metavar="CODE", multiple=True, help="Only this ISO 3166 country; repeatable.")
@click.option(
    "--check",
    "kinds",
    type=click.Choice(get_args(CheckKind)),
    multiple=True,
    help="Only those with check digits, with another structure that is verified, or with neither; repeatable.",
)
@recognizer_files_option
@plugins_option
@click.option(
    "-f", "--format", "format_", type=click.Choice(("text", "json", "markdown")), default="text", show_default=True
)
def recognizers(  # noqa: PLR0913 - one parameter an option, that is how click works
    *,
    categories: tuple[str, ...],
    countries: tuple[str, ...],
    kinds: tuple[CheckKind, ...],
    recognizer_files: tuple[Path, ...],
    plugins: tuple[str, ...],
    format_: Literal["text", "json", "markdown"],
) -> int:
    """List what can be found, with the kinds of evidence for each."""
    from sensitive_scan.check.chance import shipped

    chances = shipped()
    wanted = {country.upper() for country in countries}
    chosen = [
        recognizer
        for recognizer in catalogue_of(recognizer_files, plugins).recognizers
        if (not categories or recognizer.category in categories)
        and (not wanted or country_of(recognizer.entity) in wanted)
        and (not kinds or check_kind(recognizer, chances.get(recognizer.entity)) in kinds)
    ]
    chosen.sort(key=lambda recognizer: (recognizer.category, recognizer.entity))
    if format_ == "json":
        click.echo(json.dumps([_fields(recognizer, chances) for recognizer in chosen], indent=2, ensure_ascii=False))
    elif format_ == "markdown":
        click.echo("\n".join(markdown(chosen)))
    else:
        _print_table(chosen, chances)
    return 0


def _fields(recognizer: Recognizer, chances: Mapping[str, Measured]) -> dict[str, object]:
    measured = chances.get(recognizer.entity)
    return {
        "entity": recognizer.entity,
        "name": recognizer.name,
        "category": recognizer.category,
        "country": country_of(recognizer.entity),
        "shapes": looked_for(recognizer),
        "check": check_kind(recognizer, measured),
        "passes_by_chance": measured.chance.shape if measured else None,
        "check_passes_by_chance": measured.chance.check if measured else None,
        "fields": list(recognizer.fields),
        "context": list(recognizer.context),
        "confused_with": recognizer.confused_with,
        "lifespan": recognizer.lifespan,
        "source": recognizer.source,
    }


def _print_table(chosen: Sequence[Recognizer], chances: Mapping[str, Measured]) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    for title in ("Entity", "Name", "Category", "Country", "Looked for", "Check"):
        table.add_column(title, overflow="fold")
    table.add_column("Fields", justify="right")
    table.add_column("Context", justify="right")
    for one in chosen:
        words = (str(len(one.fields) or "-"), str(len(one.context) or "-"))
        check = check_kind(one, chances.get(one.entity)).replace("none", "-")
        cells = (one.entity, one.name, one.category, country_of(one.entity) or "-", ", ".join(looked_for(one)), check)
        table.add_row(*map(Text, (*cells, *words)))
    console = Console(file=sys.stdout, highlight=False, markup=False)
    if not console.is_terminal:
        console = Console(file=sys.stdout, highlight=False, markup=False, width=_NO_WRAP)
    console.print(table)
    countries = {country_of(one.entity) for one in chosen} - {""}
    console.print(f"{len(chosen)} recognizers, {len(countries)} countries")
