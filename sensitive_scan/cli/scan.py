"""``sensitive-scan scan``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import click

from sensitive_scan.cli import garbage
from sensitive_scan.cli.accepting import Problems, baseline_option, exclude_option
from sensitive_scan.cli.arguments import known_encoding, one_character
from sensitive_scan.cli.command import KEYS, SCAN_STATUS, ConfiguredCommand, Manual
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.exclusion import Exclusion
from sensitive_scan.cli.inputs import files_of
from sensitive_scan.cli.origin import check_origin
from sensitive_scan.cli.reports import check_files, opened_reports
from sensitive_scan.cli.running import LOOKED_AT, REPORT, REPORTED, TOTALS, running_options

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.cli.running import Running
    from sensitive_scan.decide.allowed import Allowed
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.readers.batch import ReadOptions

_MANUAL = Manual(
    groups={
        "What is reported": REPORTED,
        "What is read": ("exclude", "encoding", "delimiter", "header", "jobs"),
        "How it is looked at": LOOKED_AT,
        "What passes": ("baseline", "inline-allow"),
        "The report": REPORT,
        "Totals": TOTALS,
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
@running_options
@baseline_option("Leave out what this baseline accepts, and say how much that is.")
@click.option(
    "--inline-allow",
    is_flag=True,
    help="Leave out what comments beside it allow: 'sensitive-scan: allow ENTITY -- why'.",
)
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
def scan(  # noqa: PLR0913 - one parameter an option, that is how click works
    context: click.Context,
    paths: tuple[str, ...],
    *,
    running: Running,
    baseline_path: Path | None,
    inline_allow: bool,
    exclude: tuple[str, ...],
    encoding: str | None,
    delimiter: str | None,
    header: bool | None,
    jobs: int,
) -> int:
    """Scan files and directories, also of stores (s3://bucket/leads.csv); - is standard input.

    Directories are walked without hidden files, symbolic links and, in a git work tree, what .gitignore excludes. A
    file is read by its content, whatever it is called. Values are shown masked.
    """
    from sensitive_scan.cli.allowing import allowed_in
    from sensitive_scan.cli.session import Session
    from sensitive_scan.pipeline import table  # noqa: F401 - it loads pyarrow, which belongs to what start-up makes
    from sensitive_scan.readers.batch import ReadOptions

    written = check_files(running.targets, paths)
    configuration = configuration_of(context)
    formats = running.formats()
    scanner = running.scanner(workers=jobs)
    context.call_on_close(scanner.close)
    allowed = allowed_in(configuration, running.recognizer_files, running.plugins)
    check_origin(context, paths)
    exclusion = Exclusion.of(exclude, configuration.folder)
    options = ReadOptions(encoding=encoding, delimiter=delimiter, header=header)
    acceptance = _acceptance(scanner.policy, running.tenant, options, baseline_path, allowed, inline=inline_allow)
    garbage.settle()
    with opened_reports(running.targets, formats, running.run(scanner)) as writer:
        session = Session(
            scanner=scanner,
            policy=scanner.policy,
            tenant=running.tenant,
            tenant_column=running.tenant_column,
            options=options,
            writer=writer,
            fail_at=running.fail_at,
            lowest=running.min_confidence,
            show_progress=running.shows_progress,
            tell_unscanned=not formats[running.format].tells_unscanned,
            jobs=jobs,
            acceptance=acceptance,
            on_scanned=Problems(scanner, running.recognizer_files, running.plugins).of,
        )
        session.scan(files_of(paths, on_empty=session.miss, leave_out=written, exclusion=exclusion))
        session.check_column()
    exclusion.tell()
    return session.exit_code


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
