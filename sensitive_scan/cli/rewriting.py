"""What the commands that write files anew have in common: how the file is scanned, and what is said of findings."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.cli import garbage
from sensitive_scan.cli.arguments import PolicyName, known_categories, known_country, known_encoding, one_character
from sensitive_scan.cli.catalogues import plugins_option, recognizer_files_option
from sensitive_scan.cli.command import BY_HAND
from sensitive_scan.cli.completion import category_names
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.origin import check_origin
from sensitive_scan.cli.running import policy_of, say_expired
from sensitive_scan.model import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sensitive_scan.model import ColumnReport, Level
    from sensitive_scan.rewrite.choice import Choice
    from sensitive_scan.scanner import Scanner

FILE: Final = click.Path(path_type=Path, dir_okay=False)
CHOOSING: Final = ("level", "policy", "tenant", "category", "all-categories", "region")
"""The options that say what may not stay."""
READING: Final = {
    "What is read": ("encoding", "delimiter", "header"),
    "How it is looked at": ("recognizers", "no-language"),
}
"""The groups of options that are the same in all of these commands."""
BROKEN_OFF: Final = {
    "2": "wrong usage, or nothing was written",
    "130": "interrupted; no file is left behind",
    "143": "ended by SIGTERM; no file is left behind",
}
"""How these commands end without a result."""

_MOST_LINES: Final = 20
_OPTIONS: Final = (
    click.option(
        "--level",
        type=click.Choice(tuple(LEVELS)),
        default="possible",
        show_default=True,
        help="Only findings of this level or above count.",
    ),
    click.option(
        "--policy",
        "policy_name",
        type=PolicyName(),
        metavar="FILE|PACK",
        help="What is allowed: a TOML or YAML file, or a pack.",
    ),
    click.option("--tenant", default="", help="Whose file it is, for the rules of the policy."),
    recognizer_files_option,
    plugins_option,
    click.option(
        "--category", "categories", metavar="NAME", multiple=True, callback=known_categories,
        shell_complete=category_names,
        help="Look for this category only; repeatable.",
    ),
    click.option("--all-categories", is_flag=True, help="Look for every category, also those the policy has off."),
    click.option("--region", metavar="CODE", callback=known_country, help="ISO 3166 country of the tenant."),
    click.option("--no-language", is_flag=True, help="Do not read sentences."),
    click.option("--encoding", callback=known_encoding, help="Encoding of the file, if the detected one is wrong."),
    click.option("--delimiter", callback=one_character, help="Delimiter of a table: one character, or tab."),
    click.option("--header/--no-header", default=None, help="Whether the first row of a table holds column names."),
    click.option("--force", is_flag=True, envvar=BY_HAND, help="Replace files that are there already."),
)  # fmt: skip


def scanning_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options of :class:`Scanning`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class Scanning:
    """The options that say what is found in a file and what of that may not stay."""

    level: Level
    policy_name: str | None
    tenant: str
    recognizer_files: tuple[Path, ...]
    plugins: tuple[str, ...]
    categories: tuple[str, ...]
    all_categories: bool
    region: str | None
    no_language: bool
    encoding: str | None
    delimiter: str | None
    header: bool | None
    force: bool

    def begin(self) -> tuple[Scanner, Choice]:
        """The scanner, and what may not stay.

        Raises:
            ConfigurationError: the policy, or what the configuration lets pass, is refused.
        """
        from sensitive_scan.cli.allowing import allowed_in
        from sensitive_scan.decide.rules import Context
        from sensitive_scan.readers.batch import ReadOptions
        from sensitive_scan.rewrite.choice import Choice
        from sensitive_scan.scanner import Scanner

        policy = policy_of(self.policy_name, self.categories, all_categories=self.all_categories)
        say_expired(policy)
        allowed = allowed_in(configuration_of(click.get_current_context()), self.recognizer_files, self.plugins)
        check_origin(click.get_current_context(), ())
        scanner = Scanner(
            policy, self.recognizer_files, region=self.region, language=not self.no_language, plugins=self.plugins
        )
        garbage.settle()
        options = ReadOptions(encoding=self.encoding, delimiter=self.delimiter, header=self.header)
        context, lowest = Context(self.tenant, "upload"), LEVELS[self.level]
        return scanner, Choice(lowest=lowest, context=context, options=options, allowed=allowed)


def scanning(options: dict[str, Any]) -> Scanning:
    """The options that click gave."""
    return Scanning(**options)


def say(line: str) -> None:
    """Print a line that may name files and columns."""
    from sensitive_scan.report.sanitise import printable, without_numbers

    click.echo(printable(without_numbers(line)))


def say_columns(columns: Iterable[ColumnReport]) -> None:
    """Print what is in which column."""
    lines = list(_lines(columns))
    for line in lines[:_MOST_LINES]:
        say(line)
    if len(lines) > _MOST_LINES:
        say(f"  and {len(lines) - _MOST_LINES:,} more")


def _lines(columns: Iterable[ColumnReport]) -> Iterator[str]:
    from sensitive_scan.report.sanitise import shown_name

    for one in columns:
        part = f"{one.part}, " if one.part else ""
        yield f"  {part}{shown_name(one.name) or '(text)'}: {one.entity} ({one.category}), {counted(one.hits, 'cell')}"


def counted(number: int, noun: str) -> str:
    """A number of things."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
