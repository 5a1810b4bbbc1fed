"""``sensitive-scan recognizers``."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from sensitive_scan.cli.arguments import country_of, known_categories
from sensitive_scan.model import ALLOWED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.recognizer import Recognizer


@click.command()
@click.option(
    "--category",
    "categories",
    metavar="NAME",
    multiple=True,
    callback=partial(known_categories, extra=(ALLOWED,)),
    help="Only this category; repeatable.",
)
@click.option("--country", metavar="CODE", help="Only this ISO 3166 country, for example IN.")
@click.option(
    "--recognizers",
    "recognizer_files",
    type=click.Path(path_type=Path, dir_okay=False),
    multiple=True,
    help="TOML file with more recognizers; repeatable.",
)
@click.option("-f", "--format", "format_", type=click.Choice(("text", "json")), default="text", show_default=True)
def recognizers(
    categories: tuple[str, ...],
    country: str | None,
    recognizer_files: tuple[Path, ...],
    format_: Literal["text", "json"],
) -> int:
    """List what can be found, with the kinds of evidence for each."""
    from sensitive_scan import catalogue
    from sensitive_scan.declarations import load_toml

    own = [recognizer for path in recognizer_files for recognizer in load_toml(path)]
    chosen = [
        recognizer
        for recognizer in catalogue.build((*catalogue.builtin().recognizers, *own)).recognizers
        if (not categories or recognizer.category in categories)
        and (country is None or country_of(recognizer.entity) == country.upper())
    ]
    chosen.sort(key=lambda recognizer: (recognizer.category, recognizer.entity))
    if format_ == "json":
        click.echo(json.dumps([_fields(recognizer) for recognizer in chosen], indent=2))
    else:
        _print_table(chosen)
    return 0


def _fields(recognizer: Recognizer) -> dict[str, str | bool | list[str]]:
    return {
        "entity": recognizer.entity,
        "name": recognizer.name,
        "category": recognizer.category,
        "country": country_of(recognizer.entity),
        "shapes": _shapes(recognizer),
        "check": recognizer.check is not None,
        "fields": list(recognizer.fields),
        "context": list(recognizer.context),
    }


def _shapes(recognizer: Recognizer) -> list[str]:
    """Where it is looked for: in any text, where a word or field name asks for it, as a word of a list."""
    kinds = (
        ("anywhere", recognizer.pattern),
        ("asked for", recognizer.asked_pattern),
        ("word list", recognizer.values),
    )
    return [name for name, shape in kinds if shape]


def _print_table(chosen: Sequence[Recognizer]) -> None:
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
        check = "yes" if one.check else "-"
        cells = (one.entity, one.name, one.category, country_of(one.entity) or "-", ", ".join(_shapes(one)), check)
        table.add_row(*map(Text, (*cells, *words)))
    console = Console(file=sys.stdout, highlight=False, markup=False)
    if not console.is_terminal:
        console = Console(file=sys.stdout, highlight=False, markup=False, width=140)
    console.print(table)
    console.print(f"{len(chosen)} recognizers")
