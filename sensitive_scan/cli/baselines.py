"""``sensitive-scan baseline``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.accepted.baseline import DEFAULT_NAME, Baseline, load
from sensitive_scan.cli.accepting import (
    Problems,
    exclude_option,
    has_no_text,
    no_language_option,
    policy_option,
    region_option,
)
from sensitive_scan.cli.arguments import policy_named
from sensitive_scan.cli.catalogues import plugins_option, recognizer_files_option
from sensitive_scan.cli.command import BY_HAND, KEYS, ConfiguredCommand, Group, Manual
from sensitive_scan.cli.configuration import configuration_of
from sensitive_scan.cli.exclusion import Exclusion
from sensitive_scan.cli.failures import BROKEN, CLEAN
from sensitive_scan.cli.inputs import files_of
from sensitive_scan.cli.output import write_whole
from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.accepted.acceptance import FileAcceptance
    from sensitive_scan.accepted.baseline import Key
    from sensitive_scan.decide.allowed import Allowed
    from sensitive_scan.model import FileReport, Finding
    from sensitive_scan.scanner import Scanner

_baseline_option = click.option(
    "--baseline",
    "path",
    type=click.Path(path_type=Path, dir_okay=False),
    default=DEFAULT_NAME,
    show_default=True,
    envvar=BY_HAND,
    help="The file.",
)
_MANUAL: Final = Manual(
    examples={
        "Accept what is found today below here": "sensitive-scan baseline create .",
        "Count anew in some files": "sensitive-scan baseline update exports leads.csv",
        "Say of each entry whether it may stay": "sensitive-scan baseline audit",
        "See what is not in it": "sensitive-scan scan . --baseline .sensitive-scan-baseline.jsonl --inline-allow",
    },
    exit_status={
        "0": "done",
        "2": "wrong usage or configuration, or something could not be scanned",
        "130": "interrupted; what was answered in an audit is saved",
    },
    environment=KEYS,
    files={DEFAULT_NAME: "The baseline: lines of JSON for git, where 'merge=union' in .gitattributes merges them."},
)


_LOOKING: Final = (region_option, plugins_option, recognizer_files_option, policy_option)


def _scanning(command: Callable[..., int]) -> Callable[..., int]:
    """The options of a command that scans; they must be those of the scans that the baseline is for."""
    for option in (no_language_option, exclude_option, *_LOOKING, _baseline_option):
        command = option(command)
    return click.argument("paths", metavar="[PATH]...", type=click.Path(), nargs=-1)(click.pass_context(command))


@click.group(cls=Group, manual=_MANUAL, no_args_is_help=True)
def baseline() -> None:
    """Accept what is found today, so that only what comes on top of it is told.

    A baseline counts findings by file, field and entity. It holds no values, and no hashes of any: that another value
    takes the place of one that was accepted is not noticed. The lines of two branches make one baseline together.
    """


@baseline.command(cls=ConfiguredCommand)
@_scanning
def create(context: click.Context, paths: tuple[str, ...], path: Path, **options: object) -> int:
    """Write down what is found in files and directories, by default all below here."""
    if path.exists():
        raise ConfigurationError(f"--baseline {path}: exists already; use 'baseline update', or remove it")
    return _recount(context, Baseline(path.resolve().parent), path, paths, options)


@baseline.command(cls=ConfiguredCommand)
@_scanning
def update(context: click.Context, paths: tuple[str, ...], path: Path, **options: object) -> int:
    """Count anew in files and directories, by default all below here.

    What is gone is dropped and what is new is added; entries keep what was said of them in an audit, unless there is
    more of them than then. Entries of files that are not named stay, unless the file is gone.
    """
    before = load(path) if path.exists() else Baseline(path.resolve().parent)
    return _recount(context, before, path, paths, options)


@baseline.command(cls=ConfiguredCommand)
@_baseline_option
@policy_option
@recognizer_files_option
@plugins_option
@region_option
@no_language_option
@click.option(
    "--all", "all_", is_flag=True, envvar=BY_HAND, help="Ask about all entries, also those that were audited before."
)
@click.pass_context
def audit(context: click.Context, /, path: Path, *, all_: bool, **options: object) -> int:
    """Go through what nobody has looked at yet, in a terminal: accept it with a reason, or say that it is real.

    What is real no longer passes. Each answer is saved at once.
    """
    from sensitive_scan.cli.audit import audit as go_through

    return go_through(path, lambda: _scanner(options), allowed=_allowed(context, options), all_=all_)


def _allowed(context: click.Context, options: dict[str, object]) -> tuple[Allowed, ...]:
    from sensitive_scan.cli.allowing import allowed_in

    return allowed_in(configuration_of(context), options["recognizer_files"], options["plugins"])  # type: ignore[arg-type]  # click's


def _scanner(options: dict[str, object]) -> Scanner:
    from typing import Any, cast

    from sensitive_scan.scanner import Scanner

    given = cast("dict[str, Any]", options)
    policy = policy_named(given["policy_name"])
    return Scanner(
        policy,
        given["recognizer_files"],
        region=given["region"],
        language=not given["no_language"],
        plugins=given["plugins"],
    )


def _recount(
    context: click.Context, before: Baseline, path: Path, paths: tuple[str, ...], options: dict[str, object]
) -> int:
    from sensitive_scan.accepted.acceptance import Acceptance
    from sensitive_scan.cli.session import Session
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.readers.batch import ReadOptions

    allowed = _allowed(context, options)
    scanner = _scanner(options)
    problems = Problems(scanner, options["recognizer_files"], options["plugins"])  # type: ignore[arg-type]  # click's
    counting = _Counting(before, problems)
    session = Session(
        scanner=scanner,
        policy=scanner.policy,
        tenant="",
        options=ReadOptions(),
        writer=counting,
        fail_at=0.0,
        lowest=0.0,
        show_progress=False,
        tell_unscanned=True,
        acceptance=Acceptance(scanner.policy, Context("", "upload"), allowed, inline=True, baseline=before),
        on_scanned=counting.take,
        passes_over=has_no_text,
    )
    exclusion = Exclusion.of(options["exclude"], configuration_of(context).folder)  # type: ignore[arg-type]  # click's
    leave_out = (path.resolve(),)
    session.scan(files_of(paths or (".",), on_empty=session.miss, leave_out=leave_out, exclusion=exclusion))
    exclusion.tell()
    after = _without_gone(before).updated(counting.counts, counting.names)
    write_whole("--baseline", path, after.text())
    click.echo(f"{path}: {_told(before, after)}")
    return BROKEN if session.exit_code == BROKEN else CLEAN  # findings are what it is about


def _without_gone(before: Baseline) -> Baseline:
    """A baseline but for files that are no longer there; of those whose name is not written as it is nobody knows."""
    kept = {
        key: entry for key, entry in before.entries.items() if "*" in key.path or before.file_of(key.path) is not None
    }
    return replace(before, entries=kept)


def _told(before: Baseline, after: Baseline) -> str:
    added = after.entries.keys() - before.entries.keys()
    dropped = before.entries.keys() - after.entries.keys()
    both = before.entries.keys() & after.entries.keys()
    grown = [key for key in both if after.entries[key].count > before.entries[key].count]
    count = len(after.entries)
    parts = (f"{len(added):,} new", f"{len(dropped):,} gone", f"{len(grown):,} grown and to be audited again")
    told = ", ".join(part for part in parts if not part.startswith("0 "))
    return f"{count:,} {'entry' if count == 1 else 'entries'}{f' ({told})' if told else ''}"


class _Counting:
    """Counts what is found in each file, and writes no report."""

    def __init__(self, before: Baseline, problems: Problems) -> None:
        self._before = before
        self._problems = problems
        self.counts: dict[Key, int] = {}
        self.names: set[str] = set()

    def take(self, report: FileReport, accepted: FileAcceptance) -> None:
        """Take what was found in a file."""
        self.names.add(self._before.name(report.path))
        # files whose names are the same once they are masked share entries, which are held against each by itself
        for key, count in accepted.counts.items():
            self.counts[key] = max(count, self.counts.get(key, 0))
        self._problems.of(report, accepted)

    def finding(self, path: str, finding: Finding) -> None:
        """Findings are counted where they are accepted."""

    def file(self, report: FileReport) -> None:
        """The same."""

    def close(self) -> None:
        """Nothing belongs at the end."""
