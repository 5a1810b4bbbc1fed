"""The report as one JSON document.

Findings are written as they arrive, so the keys of a file come in the order in which they become known: path,
findings, then action, columns, unscanned, where the policy let something pass, allowed by reason, and, where rows
are counted by tenant, groups. Totals that were asked for come behind the files, as ``groups`` too. Characters beyond
ASCII are escaped, so that neither a name from an input nor the encoding of the output can do harm.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from sensitive_scan.report.fields import column_fields, finding_fields, group_fields, unscanned_fields
from sensitive_scan.report.totals import Totals
from sensitive_scan.report.view import DEFAULT_VIEW, View
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport, Finding


@dataclass(slots=True)
class JsonWriter:
    """Writes ``{"files": [{"path", "findings", "action", "columns", "unscanned"}]}`` to ``stream``."""

    stream: TextIO
    view: View = DEFAULT_VIEW
    _totals: list[Totals] = field(init=False)
    _files: int = field(default=0, init=False)
    _findings: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._totals = [Totals(by) for by in self.view.groupings]

    def finding(self, path: str, finding: Finding) -> None:
        """Take a finding of the file at ``path``."""
        for totals in self._totals:
            totals.finding(finding)
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
            **({"groups": [group_fields(group) for group in report.groups]} if report.groups else {}),
        }
        for totals in self._totals:
            totals.file(report)
        self.stream.write(f"],\n     {json.dumps(rest)[1:]}")
        self._files += 1
        self._findings = 0

    def close(self) -> None:
        """End the document."""
        self.stream.write("\n]" if self._files else '{"files": []')
        if self._totals:
            groups = {
                totals.by: [group_fields(one, is_file=totals.by == "file") for one in totals.counts()]
                for totals in self._totals
            }
            self.stream.write(f', "groups": {json.dumps(groups)}')
        self.stream.write("}\n")

    def _open_file(self, path: str) -> None:
        before = "," if self._files else '{"files": ['
        self.stream.write(f'{before}\n    {{"path": {json.dumps(path)}, "findings": [')
