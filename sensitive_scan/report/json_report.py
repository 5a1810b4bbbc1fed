"""The report as one JSON document.

Findings are written as they arrive, so the keys of a file come in the order in which they become known: path,
findings, then action, columns, unscanned and, where the policy let something pass, allowed by reason. Characters
beyond ASCII are escaped, so that neither a name from an input nor the encoding of the output can do harm.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from sensitive_scan.report.fields import column_fields, finding_fields, unscanned_fields
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport, Finding


@dataclass(slots=True)
class JsonWriter:
    """Writes ``{"files": [{"path", "findings", "action", "columns", "unscanned"}]}`` to ``stream``."""

    stream: TextIO
    _files: int = field(default=0, init=False)
    _findings: int = field(default=0, init=False)

    def finding(self, path: str, finding: Finding) -> None:
        """Take a finding of the file at ``path``."""
        if not self._findings:
            self._open_file(path)
        comma = "," if self._findings else ""
        self.stream.write(f"{comma}\n      {json.dumps(finding_fields(finding))}")
        self._findings += 1

    def file(self, report: FileReport) -> None:
        """Take the result of a file."""
        for finding in not_arrived(report, self._findings):
            self.finding(report.path, finding)
        if not self._findings:
            self._open_file(report.path)
        rest = {
            "action": report.action,
            "columns": [column_fields(column) for column in report.column_reports],
            "unscanned": [unscanned_fields(part) for part in report.unscanned],
            **({"allowed": dict(report.allowed)} if report.allowed else {}),
        }
        self.stream.write(f"],\n     {json.dumps(rest)[1:]}")
        self._files += 1
        self._findings = 0

    def close(self) -> None:
        """End the document."""
        self.stream.write("\n]}\n" if self._files else '{"files": []}\n')

    def _open_file(self, path: str) -> None:
        before = "," if self._files else '{"files": ['
        self.stream.write(f'{before}\n    {{"path": {json.dumps(path)}, "findings": [')
