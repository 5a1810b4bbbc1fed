"""The report before a commit: where each finding stands, and what can be done about it."""

from __future__ import annotations

import shlex
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

from sensitive_scan.report.places import place_of, sure
from sensitive_scan.report.run import fails
from sensitive_scan.report.sanitise import printable, without_numbers
from sensitive_scan.report.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sensitive_scan.model import FileReport, Finding

SHOWN: Final = 20
"""How many findings of a file are shown."""

_UNSCANNED: Final = 10
_FILES: Final = 20


@dataclass(slots=True)
class HookWriter:
    """Writes the findings from ``fail_at`` up that the policy does not allow, and at the end the ways out.

    Args:
        stream: where to.
        fail_at: the lowest confidence at which a finding stops a commit.
        line_of: the line of a finding in the file at a path; ``None`` where it has none.
        command: the words of the command that adds files to the baseline.
        baseline: the path of the baseline, as people are to type it.
    """

    stream: TextIO
    fail_at: float
    line_of: Callable[[str, Finding], int | None]
    command: Sequence[str]
    baseline: str
    _stopping: dict[str, int] = field(default_factory=dict, init=False)
    _entity: str = field(default="", init=False)
    _has_lines: bool = field(default=False, init=False)

    def finding(self, path: str, finding: Finding) -> None:
        """Findings are shown with their file."""

    def file(self, report: FileReport) -> None:
        """Write the findings of a file that stop the commit, and what was not scanned."""
        columns = {(one.part, one.name, one.entity) for one in report.column_reports if fails(one, self.fail_at)}
        found = [
            one
            for one in report.findings
            if one.confidence >= self.fail_at and (one.part, one.field, one.entity) in columns
        ]
        if found:
            self._write_findings(report, found)
        for part in report.unscanned[:_UNSCANNED]:
            self._line(f"{report.path}: not scanned: {without_numbers(str(part))}")
        if len(report.unscanned) > _UNSCANNED:
            self._line(f"{report.path}: and {len(report.unscanned) - _UNSCANNED:,} more parts were not scanned")

    def close(self) -> None:
        """Write what can be done about the findings."""
        if not self._stopping:
            return
        total, files = sum(self._stopping.values()), len(self._stopping)
        self._line("")
        stopped = f"{counted(total, 'finding')} in {counted(files, 'file')}"
        self._line(f"{stopped} {'stops' if total == 1 else 'stop'} this. What can be done about each:")
        self._line("  remove it    put a placeholder in its place, and stage the file again")
        if self._has_lines:
            allowance = f"sensitive-scan: allow {self._entity} -- why it may stay"
            self._line(f"  allow it     in a comment on its line, or alone on the line before: {allowance}")
        command = shlex.join((*self.command, *self._named()))
        self._line(f"  accept it    {command} && git add {shlex.quote(self.baseline)}")

    def _named(self) -> list[str]:
        """The files as the command is to name them; all below here where they are many, or a name may not be shown."""
        files = list(self._stopping)
        are_shown = all(printable(without_numbers(path)) == path for path in files)
        return files if are_shown and len(files) <= _FILES else ["."]

    def _write_findings(self, report: FileReport, found: Sequence[Finding]) -> None:
        self._stopping[report.path] = report.findings_total if len(found) == len(report.findings) else len(found)
        self._entity = self._entity or found[0].entity
        lines = {one: self.line_of(report.path, one) for one in found[:SHOWN]}
        for one in sorted(found[:SHOWN], key=lambda one: lines[one] or 0):
            line = lines[one]
            self._has_lines = self._has_lines or line is not None
            number = f":{line}" if line is not None else ""
            place = place_of(one, has_line=line is not None)
            kind = f"{one.category} ({one.entity}), {sure(one.confidence)}"
            self._line(f"{report.path}{number}: {', '.join(filter(None, (place, kind)))}: {one.masked}")
        if len(found) > SHOWN:
            self._line(f"{report.path}: and {self._stopping[report.path] - SHOWN:,} more")

    def _line(self, text: str) -> None:
        self.stream.write(printable(text) + "\n")
