"""``--format``, ``--output`` and ``--report``: which reports are written where, all from one scan."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.cli.inputs import STDIN
from sensitive_scan.cli.output import opened_outputs, told_of
from sensitive_scan.report.formats import FORMATS, is_declared, writer_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sensitive_scan.model import FileReport, Finding
    from sensitive_scan.report.formats import ReportFormat
    from sensitive_scan.report.run import Run
    from sensitive_scan.report.writer import ReportWriter

OPTION: Final = "--report"


class ReportName(click.Choice[str]):
    """The name of a format of reports: one that ships, or one that an installed distribution brings."""

    def __init__(self) -> None:
        super().__init__(tuple(FORMATS))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The name itself."""
        return value if value not in FORMATS and is_declared(value) else super().convert(value, param, ctx)


@dataclass(frozen=True, slots=True)
class Target:
    """A report: its format, its file (``None``: standard output), and the option that asked for it."""

    format: str
    path: Path | None
    option: str

    def __str__(self) -> str:
        return f"{self.format}={self.path}"


def report_targets(_context: click.Context, _parameter: click.Parameter, texts: Sequence[str]) -> tuple[Target, ...]:
    """What ``FORMAT=FILE`` asks for, each time it is given."""
    return tuple(map(_target, texts))


def _target(text: str) -> Target:
    from sensitive_scan.decide.levels import suggestion

    name, equals, file = text.partition("=")
    if not equals:
        raise click.BadParameter(f"{text!r} has no '='; give the format and the file, as sarif=report.sarif")
    if name not in FORMATS and not is_declared(name):
        raise click.BadParameter(f"unknown format {name!r}; {suggestion(name, FORMATS)}")
    if not file:
        raise click.BadParameter(f"{text!r} names no file; give one, as {name}=report.{name}")
    if file == STDIN:
        raise click.BadParameter(f"{text!r} names no file; for standard output use --format {name}")
    return Target(name, Path(file), OPTION)


def check_files(targets: Sequence[Target], inputs: Sequence[str]) -> frozenset[Path]:
    """The files that are written, none of which may be named twice or be an input.

    Raises:
        UsageError: one is.
    """
    read = {Path(one).resolve() for one in inputs if one != STDIN and Path(one).is_file()}
    written: set[Path] = set()
    for target in targets:
        if target.path is None or (target.path.exists() and not target.path.is_file()):  # a device takes many
            continue
        file = target.path.resolve()
        if file in read:
            raise click.UsageError(f"{target.option}: '{target.path}' is an input; write the report to another file.")
        if file in written:
            raise click.UsageError(f"{target.option}: '{target.path}' is named twice; give each report its own file.")
        written.add(file)
    return frozenset(written)


@dataclass(frozen=True, slots=True)
class Reports:
    """Writes several reports at once, with the methods of one writer, and says which of them cannot be written."""

    writers: Sequence[tuple[Target, ReportWriter]]

    def finding(self, path: str, finding: Finding) -> None:
        """Hand a finding to every report."""
        self._each(lambda writer: writer.finding(path, finding))

    def file(self, report: FileReport) -> None:
        """Hand the result of a file to every report."""
        self._each(lambda writer: writer.file(report))

    def close(self) -> None:
        """End every report."""
        self._each(lambda writer: writer.close())

    def _each(self, write: Callable[[ReportWriter], None]) -> None:
        for target, writer in self.writers:
            with told_of(target.option, target.path):
                write(writer)


@contextlib.contextmanager
def opened_reports(targets: Sequence[Target], formats: Mapping[str, ReportFormat], run: Run) -> Iterator[Reports]:
    """Writers for all targets; their files appear when all are complete.

    Raises:
        OutputError: a file cannot be written.
    """
    with opened_outputs([(target.option, target.path) for target in targets]) as streams:
        writers = []
        for target, stream in zip(targets, streams, strict=True):
            with told_of(target.option, target.path):
                writers.append((target, writer_of(formats[target.format], stream, run)))
        reports = Reports(writers)
        yield reports
        reports.close()
