"""``sensitive-scan hook``."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.accepted.baseline import DEFAULT_NAME
from sensitive_scan.cli import garbage
from sensitive_scan.cli.accepting import Problems, baseline_option, has_no_text, no_language_option, policy_option
from sensitive_scan.cli.arguments import exclude_option, known_country, policy_named
from sensitive_scan.cli.catalogues import recognizer_files_option
from sensitive_scan.cli.command import SCAN_STATUS, ConfiguredCommand, Manual
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.exclusion import Exclusion
from sensitive_scan.cli.inputs import files_of
from sensitive_scan.model import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sensitive_scan.accepted.acceptance import FileAcceptance
    from sensitive_scan.accepted.baseline import Baseline
    from sensitive_scan.cli.configuration import Configuration
    from sensitive_scan.model import FileReport, Finding, Level


_MANUAL: Final = Manual(
    groups={
        "What stops a commit": ("fail-on", "policy", "region", "baseline"),
        "What is read": ("staged", "exclude"),
        "How it is looked at": ("recognizers", "no-language"),
    },
    examples={
        "Look through two files as before a commit": "sensitive-scan hook leads.csv note.txt",
        "Know fixtures, in which published test numbers may stand": (
            "sensitive-scan hook leads.csv --policy fixtures --fail-on certain"
        ),
    },
    exit_status=SCAN_STATUS,
    files={DEFAULT_NAME: "What was found once and may stay, unless --baseline names another file."},
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.pass_context
@click.argument("paths", metavar="FILE...", nargs=-1)
@click.option("--staged", is_flag=True, help="Scan what git is about to commit, as it is in the index.")
@click.option(
    "--fail-on",
    type=click.Choice(tuple(LEVELS)),
    default="likely",
    show_default=True,
    help="Stop for findings of this level or above, unless the policy allows them.",
)
@policy_option
@recognizer_files_option
@click.option("--region", metavar="CODE", callback=known_country, help="ISO 3166 country whose data is likelier.")
@baseline_option("What was found once and may stay; by default .sensitive-scan-baseline.jsonl, if there is one.")
@exclude_option
@no_language_option
def hook(  # noqa: PLR0913 - one parameter an option, that is how click works
    context: click.Context,
    paths: tuple[str, ...],
    *,
    staged: bool,
    fail_on: Level,
    policy_name: str | None,
    recognizer_files: tuple[Path, ...],
    region: str | None,
    baseline_path: Path | None,
    exclude: tuple[str, ...],
    no_language: bool,
) -> int:
    """Scan changed files before a commit: pre-commit calls this with their names.

    Found is told with file and line, and with what can be done. What is allowed in a comment beside it passes
    (sensitive-scan: allow PAYMENT_CARD -- why), and so does what the baseline accepts. Binary files of no known format
    are passed over.
    """
    if staged == bool(paths):
        raise click.UsageError("Name files, or give --staged for what git is about to commit, not both.")
    configuration = configuration_of(context)
    given = {"--policy": policy_name, "--region": region, "--baseline": baseline_path}
    repeated = [("--recognizers", one) for one in recognizer_files]
    options = [word for name, value in (*given.items(), *repeated) if value for word in (name, str(value))]
    options += ["--no-language"] if no_language else []
    names: Iterable[str] = paths
    contents = None
    folder = Path()
    if staged:
        from sensitive_scan.cli.staged import staged_files

        index = staged_files()
        names, contents, folder = index.blobs, index.content, Path(os.path.relpath(index.root))
    return _run(
        names,
        contents,
        folder,
        options,
        policy_name=policy_name,
        recognizer_files=recognizer_files,
        region=region,
        baseline_path=baseline_path,
        language=not no_language,
        fail_at=LEVELS[fail_on],
        configuration=configuration,
        exclusion=Exclusion.of(exclude, configuration.folder),
    )


def _run(  # noqa: PLR0913 - what the options say
    names: Iterable[str],
    contents: Callable[[str], bytes] | None,
    folder: Path,
    options: list[str],
    *,
    policy_name: str | None,
    recognizer_files: tuple[Path, ...],
    region: str | None,
    baseline_path: Path | None,
    language: bool,
    fail_at: float,
    configuration: Configuration,
    exclusion: Exclusion,
) -> int:
    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.cli.allowing import allowed_by, require_known
    from sensitive_scan.cli.session import Session
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.report.hook import SHOWN, HookWriter
    from sensitive_scan.scanner import Scanner

    baseline = _baseline(baseline_path, folder / DEFAULT_NAME)
    path = baseline_path or folder / DEFAULT_NAME
    policy = policy_named(policy_name)
    scanner = Scanner(policy, recognizer_files, region=region, language=language)
    allowed = allowed_by(configuration)
    if allowed:
        require_known(allowed, (one.entity for one in scanner.catalogue.recognizers), configuration)
    garbage.settle()
    scanned = _Scanned(Problems(scanner, recognizer_files))
    command = ("sensitive-scan", "baseline", "update", *options)
    writer = HookWriter(sys.stdout, fail_at, scanned.line_of, command, str(path))
    session = Session(
        scanner=scanner,
        policy=policy,
        tenant="",
        options=ReadOptions(),
        writer=writer,
        fail_at=fail_at,
        lowest=0.0,
        show_progress=False,
        tell_unscanned=False,
        acceptance=Acceptance(policy, Context("", "upload"), allowed, inline=True, baseline=baseline, located=SHOWN),
        contents=contents,
        on_scanned=scanned.take,
        passes_over=scanned.passes_over,
    )
    own = path.resolve()
    files = names if contents is not None else files_of(tuple(names), on_empty=session.miss)
    session.scan(name for name in files if Path(name).resolve() != own and not exclusion.leaves_out(name))
    writer.close()
    scanned.sum_up()
    return session.exit_code


def _baseline(named: Path | None, usual: Path) -> Baseline | None:
    from sensitive_scan.accepted.baseline import load

    if named is None and not usual.exists():
        return None
    return load(named or usual)


class _Scanned:
    """The files that were scanned, with the lines of their findings, and what was let pass."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._accepted: dict[str, FileAcceptance] = {}
        self._passed_over = 0

    def take(self, report: FileReport, accepted: FileAcceptance) -> None:
        """Take a file that was scanned, before its report is written."""
        self._accepted[report.path] = accepted
        self._problems.of(report, accepted)

    def line_of(self, path: str, finding: Finding) -> int | None:
        """The line of a finding, where it has one."""
        return self._accepted[path].lines.get(finding)

    def passes_over(self, report: FileReport) -> bool:
        """Whether a file is of a kind without text, and was not read."""
        passes = has_no_text(report)
        self._passed_over += passes
        return passes

    def sum_up(self) -> None:
        """Say what was let pass."""
        count = self._problems.in_baseline
        if count:
            click.echo(f"{count:,} finding{'' if count == 1 else 's'} in the baseline let pass")
        if self._passed_over:
            count = self._passed_over
            click.echo(f"{count:,} binary file{'' if count == 1 else 's'} of no format that is read passed over")
