"""``sensitive-scan scan``."""

from __future__ import annotations

import os
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource

from sensitive_scan.cli import garbage
from sensitive_scan.cli.accepting import Problems, baseline_option, exclude_option, no_language_option, policy_option
from sensitive_scan.cli.arguments import (
    known_categories,
    known_country,
    known_encoding,
    one_character,
    policy_named,
)
from sensitive_scan.cli.catalogues import plugins_option, recognizer_files_option
from sensitive_scan.cli.command import KEYS, SCAN_STATUS, ConfiguredCommand, Manual
from sensitive_scan.cli.completion import category_names
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.exclusion import Exclusion
from sensitive_scan.cli.failures import say_warning
from sensitive_scan.cli.inputs import files_of
from sensitive_scan.cli.origin import check_origin
from sensitive_scan.cli.reports import OPTION, ReportName, Target, check_files, opened_reports, report_targets
from sensitive_scan.cli.view import view_options
from sensitive_scan.model import CATEGORIES, LEVELS
from sensitive_scan.report.formats import named_formats

if TYPE_CHECKING:
    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.decide.allowed import Allowed
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Level
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.report.run import Run
    from sensitive_scan.report.view import View
    from sensitive_scan.scanner import Scanner

_FILE = click.Path(path_type=Path, dir_okay=False)


_MANUAL = Manual(
    groups={
        "What is reported": ("fail-on", "policy", "tenant", "category", "all-categories", "min-confidence", "region"),
        "What is read": ("exclude", "encoding", "delimiter", "header", "jobs"),
        "How it is looked at": ("recognizers", "plugin", "no-language", "nlp"),
        "What passes": ("baseline", "inline-allow"),
        "The report": ("format", "output", "report", "summary", "limit", "verbose", "quiet", "no-progress"),
        "Totals": ("group-by", "tenant-column"),
    },
    examples={
        "Scan a file and a folder": "sensitive-scan scan leads.csv exports",
        "Scan what another program writes": "cat leads.csv | sensitive-scan scan - --format jsonl",
        "Fail for what is certain, pass over copies": "sensitive-scan scan . --fail-on certain --exclude '*.bak'",
        "Keep a report for a program": "sensitive-scan scan exports --format json --output report.json",
        "Write a page for people, and for other programs": "sensitive-scan scan exports --report html=report.html"
        " --report sarif=report.sarif",
        "Look for cards only, as the card industry's rules have it": "sensitive-scan scan exports --policy pci-dss",
    },
    exit_status=SCAN_STATUS,
    environment=KEYS,
    files={"policy.toml, recognizers.toml": "What --policy and --recognizers name; see docs/."},
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.pass_context
@click.argument("paths", metavar="PATH...", type=click.Path(), nargs=-1, required=True)
@click.option("-f", "--format", "format_", type=ReportName(), default="text", show_default=True)
@click.option("-o", "--output", type=_FILE, help="Write the report to this file instead of standard output.")
@click.option(
    OPTION,
    "reports",
    metavar="FORMAT=FILE",
    multiple=True,
    callback=report_targets,
    help="Write a report of this format to a file too; repeatable, all from one scan.",
)
@click.option(
    "--fail-on",
    type=click.Choice(tuple(LEVELS)),
    default="likely",
    show_default=True,
    help="Exit with 1 for findings of this level or above, unless the policy allows them.",
)
@policy_option
@click.option("--tenant", default="", help="Whose files they are, for the rules of the policy.")
@view_options
@recognizer_files_option
@plugins_option
@click.option(
    "--category",
    "categories",
    metavar="NAME",
    multiple=True,
    callback=known_categories,
    shell_complete=category_names,
    help=f"Look for this category only; repeatable. One of {', '.join(CATEGORIES)}.",
)
@click.option("--all-categories", is_flag=True, help="Look for every category, also those the policy has off.")
@click.option(
    "--min-confidence",
    metavar="NUMBER",
    type=click.FloatRange(0, 1),
    default=0.0,
    help="Leave out findings below this (0 to 1).",
)
@click.option(
    "--region",
    metavar="CODE",
    callback=known_country,
    help="ISO 3166 country of the tenant: what is of it is likelier, its telephone numbers may lack the country code.",
)
@baseline_option("Leave out what this baseline accepts, and say how much that is.")
@click.option(
    "--inline-allow",
    is_flag=True,
    help="Leave out what comments beside it allow: 'sensitive-scan: allow ENTITY -- why'.",
)
@no_language_option
@click.option("--nlp", type=_FILE, help="Presidio's NLP configuration (YAML) of a bigger model that finds names.")
@exclude_option
@click.option("--encoding", callback=known_encoding, help="Encoding of the files, if the detected one is wrong.")
@click.option("--delimiter", callback=one_character, help="Delimiter of tables: one character, or tab.")
@click.option("--header/--no-header", default=None, help="Whether the first row of a table holds column names.")
@click.option(
    "--jobs",
    metavar="NUMBER",
    type=click.IntRange(1, 64),
    default=lambda: min(4, os.cpu_count() or 1),
    show_default="the processors, 4 at most",
    help="How many processes scan, files side by side and long ones in parts; the report is in order all the same.",
)
@click.option("--no-progress", is_flag=True, help="Show no progress bar.")
def scan(  # noqa: PLR0913 - one parameter an option, that is how click works
    context: click.Context,
    paths: tuple[str, ...],
    *,
    format_: str,
    output: Path | None,
    reports: tuple[Target, ...],
    fail_on: Level,
    policy_name: str | None,
    tenant: str,
    tenant_column: str,
    view: View,
    recognizer_files: tuple[Path, ...],
    plugins: tuple[str, ...],
    categories: tuple[str, ...],
    all_categories: bool,
    min_confidence: float,
    region: str | None,
    baseline_path: Path | None,
    inline_allow: bool,
    no_language: bool,
    nlp: Path | None,
    exclude: tuple[str, ...],
    encoding: str | None,
    delimiter: str | None,
    header: bool | None,
    jobs: int,
    no_progress: bool,
) -> int:
    """Scan files and directories; - is standard input.

    Directories are walked without hidden files, symbolic links and, in a git work tree, what .gitignore excludes. A
    file is read by its content, whatever it is called. Values are shown masked.
    """
    from sensitive_scan.cli.allowing import allowed_in
    from sensitive_scan.cli.progress import wanted
    from sensitive_scan.cli.session import Session
    from sensitive_scan.pipeline import table  # noqa: F401 - it loads pyarrow, which belongs to what start-up makes
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.scanner import Scanner

    targets = (Target(format_, output, "--output"), *reports)
    written = check_files(targets, paths)
    formats = named_formats({target.format for target in targets}, plugins)
    configuration = configuration_of(context)
    policy = policy_of(policy_name, categories, all_categories=all_categories)
    say_expired(policy)
    scanner = Scanner(
        policy=policy,
        recognizers=recognizer_files,
        region=region,
        language=not no_language,
        nlp=nlp,
        workers=jobs,
        plugins=plugins,
    )
    context.call_on_close(scanner.close)
    allowed = allowed_in(configuration, recognizer_files, plugins)
    check_origin(context, paths)
    exclusion = Exclusion.of(exclude, configuration.folder)
    options = ReadOptions(encoding=encoding, delimiter=delimiter, header=header)
    acceptance = _acceptance(policy, tenant, options, baseline_path, allowed, inline=inline_allow)
    garbage.settle()
    with opened_reports(targets, formats, _run(scanner, policy, tenant, LEVELS[fail_on], view)) as writer:
        to_terminal = output is None and sys.stdout.isatty()
        session = Session(
            scanner=scanner,
            policy=policy,
            tenant=tenant,
            tenant_column=tenant_column,
            options=options,
            writer=writer,
            fail_at=LEVELS[fail_on],
            lowest=min_confidence,
            show_progress=not no_progress and wanted(to_terminal=to_terminal, text=format_ == "text"),
            tell_unscanned=not formats[format_].tells_unscanned,
            jobs=jobs,
            acceptance=acceptance,
            on_scanned=Problems(scanner, recognizer_files, plugins).of,
        )
        session.scan(files_of(paths, on_empty=session.miss, leave_out=written, exclusion=exclusion))
        session.check_column()
    exclusion.tell()
    return session.exit_code


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


def _run(scanner: Scanner, policy: Policy, tenant: str, fail_at: float, view: View) -> Run:
    """What the writers of reports may ask."""
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.report.run import Run

    names = {one.entity: one.name for one in scanner.catalogue.recognizers}
    return Run(
        action=partial(policy.decide, context=Context(tenant, "upload")),
        about=policy.about,
        name=lambda entity: names.get(entity, entity),
        clause=policy.clause,
        fail_at=fail_at,
        view=view,
    )


def _acceptance(  # noqa: PLR0913 - whatever can be accepted
    policy: Policy,
    tenant: str,
    options: ReadOptions,
    baseline_path: Path | None,
    allowed: tuple[Allowed, ...],
    *,
    inline: bool,
) -> Acceptance | None:
    """What passes although it is found; ``None`` where nobody accepted anything."""
    if baseline_path is None and not inline and not allowed:
        return None
    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.accepted.baseline import load
    from sensitive_scan.decide.rules import Context

    baseline = load(baseline_path) if baseline_path is not None else None
    return Acceptance(policy, Context(tenant, "upload"), allowed, inline=inline, baseline=baseline, options=options)


def say_expired(policy: Policy) -> None:
    """Warn of the policy's allowances that are no longer in force."""
    for one in policy.expired(date.today()):  # noqa: DTZ011 - the day where the command runs
        say_warning(f"policy {policy.name}: allowance '{one.reason}' expired on {one.expires}; renew or remove it")
