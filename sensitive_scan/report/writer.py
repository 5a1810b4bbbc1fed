"""The interface that the writers of all formats share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport, Finding


class ReportWriter(Protocol):
    """Writes one report over any number of files, one file after the other."""

    def finding(self, path: str, finding: Finding) -> None:
        """Take a finding of the file that is being scanned, as it arrives."""

    def file(self, report: FileReport) -> None:
        """Take the result of a file, after its findings; those it carries are used only if none arrived."""

    def close(self) -> None:
        """Write what belongs at the end. The stream stays open."""


def not_arrived(report: FileReport, arrived: int) -> tuple[Finding, ...]:
    """The findings that a writer takes from the result of a file: those it carries, if none arrived before it."""
    return () if arrived else report.findings
