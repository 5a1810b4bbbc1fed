"""What ``scan`` and ``db`` have in common: options about what is looked for and reported, and what they mean."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click
from click.core import ParameterSource

from sensitive_scan.cli.accepting import no_language_option, policy_option
from sensitive_scan.cli.arguments import known_categories, known_country, policy_named
from sensitive_scan.cli.catalogues import plugins_option, recognizer_files_option
from sensitive_scan.cli.completion import category_names
from sensitive_scan.cli.failures import say_warning
from sensitive_scan.cli.reports import OPTION, ReportName, Target, report_targets
from sensitive_scan.cli.view import view_options
from sensitive_scan.model import CATEGORIES, LEVELS
from sensitive_scan.report.formats import named_formats

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Level
    from sensitive_scan.report.formats import ReportFormat
    from sensitive_scan.report.run import Run
    from sensitive_scan.report.view import View
    from sensitive_scan.scanner import Scanner

FILE: Final = click.Path(path_type=Path, dir_okay=False)

REPORTED: Final = ("fail-on", "policy", "tenant", "category", "all-categories", "min-confidence", "region")
"""The options about what is reported, for manuals."""
LOOKED_AT: Final = ("recognizers", "plugin", "no-language", "nlp")
"""Those about how it is looked at."""
REPORT: Final = ("format", "output", "report", "summary", "limit", "verbose", "quiet", "no-progress")
"""Those about the report."""
TOTALS: Final = ("group-by", "tenant-column")
"""Those about totals."""

_BEFORE: Final = (
    click.option("-f", "--format", "format_", type=ReportName(), default="text", show_default=True),
    click.option("-o", "--output", type=FILE, help="Write the report to this file instead of standard output."),
    click.option(
        OPTION,
        "reports",
        metavar="FORMAT=FILE",
        multiple=True,
        callback=report_targets,
        help="Write a report of this format to a file too; repeatable, all from one scan.",
    ),
    click.option(
        "--fail-on",
        type=click.Choice(tuple(LEVELS)),
        default="likely",
        show_default=True,
        help="Exit with 1 for findings of this level or above, unless the policy allows them.",
    ),
    policy_option,
    click.option("--tenant", default="", help="Whose files they are, for the rules of the policy."),
)
_AFTER: Final = (
    recognizer_files_option,
    plugins_option,
    click.option(
        "--category",
        "categories",
        metavar="NAME",
        multiple=True,
        callback=known_categories,
        shell_complete=category_names,
        help=f"Look for this category only; repeatable. One of {', '.join(CATEGORIES)}.",
    ),
    click.option("--all-categories", is_flag=True, help="Look for every category, also those the policy has off."),
    click.option(
        "--min-confidence",
        metavar="NUMBER",
        type=click.FloatRange(0, 1),
        default=0.0,
        help="Leave out findings below this (0 to 1).",
    ),
    click.option(
        "--region",
        metavar="CODE",
        callback=known_country,
        help="ISO 3166 country of the tenant: what is of it is likelier, its telephone numbers may lack the country"
        " code.",
    ),
    no_language_option,
    click.option("--nlp", type=FILE, help="Presidio's NLP configuration (YAML) of a bigger model that finds names."),
    click.option("--no-progress", is_flag=True, help="Show no progress bar."),
)


@dataclass(frozen=True, slots=True)
class Running:
    """The options that say what is looked for and what is reported of it."""

    format: str
    output: Path | None
    reports: tuple[Target, ...]
    fail_on: Level
    policy_name: str | None
    tenant: str
    tenant_column: str
    view: View
    recognizer_files: tuple[Path, ...]
    plugins: tuple[str, ...]
    categories: tuple[str, ...]
    all_categories: bool
    min_confidence: float
    region: str | None
    no_language: bool
    nlp: Path | None
    no_progress: bool

    @property
    def targets(self) -> tuple[Target, ...]:
        """The reports that are written."""
        return (Target(self.format, self.output, "--output"), *self.reports)

    @property
    def fail_at(self) -> float:
        """The confidence from which on findings make the run fail."""
        return LEVELS[self.fail_on]

    @property
    def shows_progress(self) -> bool:
        """Whether a progress bar would be seen and is wanted."""
        from sensitive_scan.cli.progress import wanted

        to_terminal = self.output is None and sys.stdout.isatty()
        return not self.no_progress and wanted(to_terminal=to_terminal, text=self.format == "text")

    def formats(self) -> dict[str, ReportFormat]:
        """The formats of the reports, by their names; raises as ``named_formats``."""
        return named_formats({target.format for target in self.targets}, self.plugins)

    def scanner(self, workers: int = 1) -> Scanner:
        """The scanner, with so many ``workers`` and the policy, of whose expired allowances is told."""
        from sensitive_scan.scanner import Scanner

        policy = policy_of(self.policy_name, self.categories, all_categories=self.all_categories)
        say_expired(policy)
        return Scanner(
            policy=policy,
            recognizers=self.recognizer_files,
            region=self.region,
            language=not self.no_language,
            nlp=self.nlp,
            workers=workers,
            plugins=self.plugins,
        )

    def run(self, scanner: Scanner) -> Run:
        """What the writers of reports may ask."""
        from sensitive_scan.decide.rules import Context
        from sensitive_scan.report.run import Run

        policy = scanner.policy
        names = {one.entity: one.name for one in scanner.catalogue.recognizers}
        return Run(
            action=partial(policy.decide, context=Context(self.tenant, "upload")),
            about=policy.about,
            name=lambda entity: names.get(entity, entity),
            clause=policy.clause,
            fail_at=self.fail_at,
            view=self.view,
        )


def running_options(command: Callable[..., int]) -> Callable[..., int]:
    """Give a command the options of :class:`Running`, as ``running``."""

    @wraps(command)
    def with_running(*arguments: Any, format_: str, **options: Any) -> int:
        own = {name: options.pop(name) for name in Running.__slots__ if name in options}
        return command(*arguments, running=Running(format=format_, **own), **options)

    wrapped: Callable[..., int] = with_running
    for option in reversed(_AFTER):
        wrapped = option(wrapped)
    wrapped = view_options(wrapped)
    for option in reversed(_BEFORE):
        wrapped = option(wrapped)
    return wrapped


def policy_of(name: str | None, categories: tuple[str, ...], *, all_categories: bool) -> Policy:
    """The policy that the options of the command say that runs.

    Of two options that exclude each other, but are from different places, the one from the stronger place is meant.
    """
    if all_categories and categories:
        context = click.get_current_context()
        one, other = map(context.get_parameter_source, ("categories", "all_categories"))
        if one is other:
            raise click.UsageError("--all-categories and --category exclude each other.", context)
        order: list[ParameterSource | None] = list(ParameterSource)  # from the command line to the file
        all_categories = order.index(other) < order.index(one)
    policy = policy_named(name)
    if all_categories:
        return policy.with_categories(CATEGORIES)
    return policy.with_categories(categories) if categories else policy


def say_expired(policy: Policy) -> None:
    """Warn of the policy's allowances that are no longer in force."""
    for one in policy.expired(date.today()):  # noqa: DTZ011 - the day where the command runs
        say_warning(f"policy {policy.name}: allowance '{one.reason}' expired on {one.expires}; renew or remove it")
