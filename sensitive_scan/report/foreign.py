"""Formats of reports that other distributions bring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sensitive_scan.errors import PluginError, SensitiveScanError
from sensitive_scan.installed import loaded, require_different
from sensitive_scan.report.formats import FORMATS, ReportFormat

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

    from sensitive_scan.installed import Declared
    from sensitive_scan.model import FileReport, Finding
    from sensitive_scan.report.run import Run
    from sensitive_scan.report.writer import ReportWriter


@dataclass(frozen=True, slots=True)
class ReportPlugin:
    """A format of reports.

    Attributes:
        protocol: the version of :data:`~sensitive_scan.plugins.PROTOCOL` it was written for.
        writer: makes a :class:`~sensitive_scan.plugins.ReportWriter` of one report to a text stream about a
            :class:`~sensitive_scan.plugins.Run`.
        summary: what the format holds and whom it is for.
        tells_unscanned: whether it has a place for what could not be scanned; if not, the command line tells it.
    """

    protocol: int
    writer: Callable[[TextIO, Run], ReportWriter]
    summary: str = ""
    tells_unscanned: bool = False


@dataclass(frozen=True, slots=True)
class ForeignWriter:
    """A writer from outside, whose failures are told as its own."""

    plugin: str
    writer: ReportWriter

    def finding(self, path: str, finding: Finding) -> None:
        """Hand on a finding."""
        _call(self.plugin, self.writer.finding, path, finding)

    def file(self, report: FileReport) -> None:
        """Hand on the result of a file."""
        _call(self.plugin, self.writer.file, report)

    def close(self) -> None:
        """End the report."""
        _call(self.plugin, self.writer.close)


def foreign_format(declared: Declared) -> ReportFormat:
    """A format from outside, whose plugin is loaded.

    Raises:
        PluginError: it cannot be used.
    """
    require_different([declared], FORMATS)
    plugin = loaded(declared, ReportPlugin)

    def make(stream: TextIO, run: Run) -> ReportWriter:
        return ForeignWriter(str(declared), _call(str(declared), plugin.writer, stream, run))

    return ReportFormat("", plugin.summary, plugin.tells_unscanned, make=make)


def _call(plugin: str, function: Callable[..., Any], *arguments: object) -> Any:
    try:
        return function(*arguments)
    except (OSError, SensitiveScanError):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the plugin's
        raise PluginError(plugin, f"failed ({type(error).__name__})", "tell its makers, and leave it out") from None
