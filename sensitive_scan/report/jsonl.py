"""The report as JSON lines: one finding a line, with the path of its file, written as it arrives."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from sensitive_scan.report.fields import finding_fields
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport, Finding


@dataclass(slots=True)
class JsonLinesWriter:
    """Writes findings to ``stream``. What could not be scanned is no finding; the caller reports it elsewhere."""

    stream: TextIO
    _findings: int = field(default=0, init=False)

    def finding(self, path: str, finding: Finding) -> None:
        """Write one line."""
        self.stream.write(json.dumps({"path": path, **finding_fields(finding)}) + "\n")
        self._findings += 1

    def file(self, report: FileReport) -> None:
        """Write the findings that the result carries, if none arrived before."""
        for finding in not_arrived(report, self._findings):
            self.finding(report.path, finding)
        self._findings = 0

    def close(self) -> None:
        """Nothing belongs at the end."""
