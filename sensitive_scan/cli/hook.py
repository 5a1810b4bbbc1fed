"""``sensitive-scan hook``."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click
from click.core import ParameterSource

from sensitive_scan.cli import garbage
from sensitive_scan.cli.accepting import (
    Problems,
    baseline_option,
    exclude_option,
    has_no_text,
    no_language_option,
    policy_option,
    region_option,
)
from sensitive_scan.cli.arguments import policy_named
from sensitive_scan.cli.catalogues import plugins_option, recognizer_files_option
from sensitive_scan.cli.command import BY_HAND, KEYS, SCAN_STATUS, ConfiguredCommand, Manual
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.exclusion import Exclusion
from sensitive_scan.cli.inputs import files_of
from sensitive_scan.model import LEVELS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.accepted.acceptance import FileAcceptance
    from sensitive_scan.accepted.baseline import Baseline
    from sensitive_scan.model import FileReport, Finding, Level

_MANUAL: Final = Manual(
    groups={
        "What is reported": ("fail-on", "policy", "baseline", "region"),
        "What is read": ("staged", "exclude"),
        "How it is looked at": ("recognizers", "no-language"),
    },
    examples={
        "Scan changed files": "sensitive-scan hook leads.csv note.txt",
        "Let numbers pass that are published for testing": "sensitive-scan hook leads.csv --policy fixtures",
    },
    exit_status=SCAN_STATUS,
    environment=KEYS,
    files={".sensitive-scan-baseline.jsonl": "What may stay although it is found; see sensitive-scan baseline --help."},
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.pass_context
@click.argument("paths", metavar="FILE...", type=click.Path(), nargs=-1)
@click.option("--staged", is_flag=True, envvar=BY_HAND, help="Scan what git is about to commit, as it is in the index.")
@click.option(
    "--fail-on",
    type=click.Choice(tuple(LEVELS)),
    default="likely",
    show_default=True,
    help="Stop for findings of this level or above, unless the policy allows them.",
)
@policy_option
@recognizer_files_option
@plugins_option
@region_option
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
    plugins: tuple[str, ...],
    region: str | None,
    baseline_path: Path | None,
    exclude: tuple[str, ...],
    no_language: bool,
) -> int:
    """Scan changed files before a commit: pre-commit calls this with their names.

    Findings are told with file and line, and with what can be done. What a comment on the line, or alone on the one
    before, allows with a reason passes (sensitive-scan: allow PAYMENT_CARD -- why), and so does what the baseline
    accepts. Binary files of no known format are passed over, and counted.
    """
    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.accepted.baseline import DEFAULT_NAME
    from sensitive_scan.cli.allowing import allowed_in
    from sensitive_scan.cli.session import Session
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.report.hook import SHOWN, HookWriter
    from sensitive_scan.scanner import Scanner

    if staged == bool(paths):
        raise click.UsageError("Name files, or give --staged for what git is about to commit, not both.", context)
    configuration = configuration_of(context)
    allowed = allowed_in(configuration, recognizer_files, plugins)
    changed = _staged() if staged else _Changed(paths)
    path = baseline_path or changed.folder / DEFAULT_NAME
    policy = policy_named(policy_name)
    baseline = _baseline(path, must_exist=baseline_path is not None)
    scanner = Scanner(policy, recognizer_files, region=region, language=not no_language, plugins=plugins)
    garbage.settle()
    scanned = _Scanned(Problems(scanner, recognizer_files, plugins))
    command = ("sensitive-scan", "baseline", "update", *_repeated(context, baseline_path))
    writer = HookWriter(sys.stdout, LEVELS[fail_on], scanned.line_of, command, str(path))
    session = Session(
        scanner=scanner,
        policy=policy,
        tenant="",
        options=ReadOptions(),
        writer=writer,
        fail_at=LEVELS[fail_on],
        lowest=0.0,
        show_progress=False,
        tell_unscanned=False,
        acceptance=Acceptance(policy, Context("", "upload"), allowed, inline=True, baseline=baseline, located=SHOWN),
        contents=changed.content,
        on_scanned=scanned.take,
        passes_over=scanned.passes_over,
    )
    exclusion = Exclusion.of(exclude, configuration.folder)
    session.scan(changed.files(path, exclusion, session.miss))
    exclusion.tell()
    writer.close()
    scanned.sum_up()
    return session.exit_code


@dataclass(frozen=True, slots=True)
class _Changed:
    """The files to scan, and what gives their contents unless they are on the disk.

    ``folder`` is the one in which the baseline lies unless it is named.
    """

    paths: tuple[str, ...]
    content: Callable[[str], bytes] | None = None
    folder: Path = field(default_factory=Path)

    def files(self, baseline: Path, exclusion: Exclusion, on_empty: Callable[[str], None]) -> Iterator[str]:
        """The files but for the baseline and what is left out; directories that were named are walked."""
        if self.content is None:
            yield from files_of(self.paths, on_empty=on_empty, leave_out=(baseline.resolve(),), exclusion=exclusion)
            return
        own = baseline.resolve()
        for path in self.paths:
            if Path(path).resolve() != own and not exclusion.leaves_out(path):
                yield path


def _staged() -> _Changed:
    from sensitive_scan.cli.staged import staged_files

    index = staged_files()
    return _Changed(tuple(index.blobs), index.content, Path(os.path.relpath(index.root)))


def _baseline(path: Path, *, must_exist: bool) -> Baseline | None:
    from sensitive_scan.accepted.baseline import load

    return load(path) if must_exist or path.exists() else None


def _repeated(context: click.Context, baseline_path: Path | None) -> list[str]:
    """The options that count for the baseline too, as they are typed; those from elsewhere come from there again."""
    words = ["--baseline", str(baseline_path)] if baseline_path is not None else []
    for option in context.command.params:
        name = option.name or ""
        if name not in _COUNTING or context.get_parameter_source(name) is not ParameterSource.COMMANDLINE:
            continue
        value = context.params[name]
        values = value if isinstance(value, tuple) else (value,)
        words += [word for one in values for word in ((option.opts[0],) if one is True else (option.opts[0], str(one)))]
    return words


_COUNTING: Final = frozenset(("policy_name", "recognizer_files", "plugins", "region", "no_language"))
"""The parameters on which it depends what is found."""


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
        from sensitive_scan.report.wording import counted

        if self._problems.in_baseline:
            click.echo(f"{counted(self._problems.in_baseline, 'finding')} in the baseline let pass")
        if self._passed_over:
            click.echo(f"{counted(self._passed_over, 'binary file')} of no format that is read passed over")
