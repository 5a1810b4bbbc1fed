"""The formats of reports in one place: what each is for, and where its writer is, which is loaded when asked for."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TextIO

from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from sensitive_scan.report.run import Run
    from sensitive_scan.report.writer import ReportWriter


@dataclass(frozen=True, slots=True)
class ReportFormat:
    """A format of reports.

    Attributes:
        home: the module of this package and the class in it that writes the format; empty for one from outside.
        summary: what it holds and whom it is for, for the documentation.
        tells_unscanned: whether it has a place for what could not be scanned.
        asks_run: whether its writer is given the :class:`~sensitive_scan.report.run.Run` too.
        asks_view: whether it is given the run's :class:`~sensitive_scan.report.view.View`, and so shows totals.
        shows_tenants: whether it shows what is counted by tenant.
        make: what makes the writer of a format from outside.
    """

    home: str
    summary: str
    tells_unscanned: bool = True
    asks_run: bool = False
    asks_view: bool = False
    shows_tenants: bool = False
    make: Callable[[TextIO, Run], ReportWriter] | None = None


FORMATS: Final[Mapping[str, ReportFormat]] = {
    "text": ReportFormat(
        "text:TextWriter",
        "for people: the verdict, a table for each file, examples, what to do",
        asks_view=True,
        shows_tenants=True,
    ),
    "json": ReportFormat(
        "json_report:JsonWriter",
        "one document: files with their columns, findings and verdict",
        asks_view=True,
        shows_tenants=True,
    ),
    "jsonl": ReportFormat("jsonl:JsonLinesWriter", "one finding a line, as it is found", tells_unscanned=False),
    "csv": ReportFormat(
        "csv_report:CsvWriter", "one finding a row, for spreadsheets; no cell is a formula", tells_unscanned=False
    ),
    "sarif": ReportFormat(
        "sarif:SarifWriter", "SARIF 2.1.0, for code scanning: blocked is an error, flagged a warning", asks_run=True
    ),
    "junit": ReportFormat(
        "junit:JunitWriter",
        "JUnit XML, for build servers: a suite a file, a case a column and entity; not scanned is an error",
        asks_run=True,
    ),
    "github": ReportFormat(
        "github:GithubWriter", "annotations in GitHub Actions, ten of each level, and how many more", asks_run=True
    ),
    "html": ReportFormat(
        "html:HtmlWriter",
        "one page for people, with charts and a table to filter; it needs no network",
        shows_tenants=True,
    ),
}
"""The formats that ship, by name."""


def is_declared(name: str) -> bool:
    """Whether an installed distribution brings a format of that name, without loading it."""
    from sensitive_scan.installed import declared

    return any(one.kind == "reports" and one.name == name for one in declared())


def named_formats(names: Collection[str], plugins: Iterable[str] = ()) -> dict[str, ReportFormat]:
    """Formats by their names; those that do not ship are of the distributions ``plugins``.

    Raises:
        ConfigurationError: a format is of no such distribution.
        PluginError: one cannot be used.
    """
    from sensitive_scan.installed import of_distributions, require_different
    from sensitive_scan.report.foreign import foreign_format

    brought = of_distributions(plugins, "reports")
    require_different(brought, ())
    formats = {name: FORMATS[name] for name in names if name in FORMATS}
    formats |= {one.name: foreign_format(one) for one in brought if one.name in names}
    for name in names:
        if name not in formats:
            mend = "name the distribution with --plugin; 'sensitive-scan plugins' lists them"
            raise ConfigurationError(f"report format {name!r} is of a plugin that is not in use; {mend}")
    return formats


def writer_of(one: ReportFormat, stream: TextIO, run: Run) -> ReportWriter:
    """A writer of a format to ``stream``, about this run."""
    if one.make is not None:
        return one.make(stream, run)
    module, _, kind = one.home.partition(":")
    make = getattr(importlib.import_module(f"{__package__}.{module}"), kind)
    writer: ReportWriter = make(stream, *([run] if one.asks_run else [run.view] if one.asks_view else []))
    return writer
