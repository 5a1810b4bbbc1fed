"""The report as JUnit XML, which build servers show: a suite for each file, written with its result.

A case is what a column holds of an entity, and fails where that makes the run fail; a part that was not scanned is an
error unless the policy lets it pass. Characters beyond ASCII are escaped, so that the output's encoding does no harm.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Final, TextIO

from sensitive_scan.report.places import sentence, sure
from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.wording import column_name, counted, told
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from sensitive_scan.model import ColumnReport, FileReport, Finding, Unscanned
    from sensitive_scan.report.run import Run

EXAMPLES: Final = 3
"""How many findings a case shows."""


@dataclass(slots=True)
class JunitWriter:
    """Writes ``<testsuites>`` to ``stream``."""

    stream: TextIO
    run: Run
    _examples: defaultdict[tuple[str, str, str], list[str]] = field(
        default_factory=lambda: defaultdict(list), init=False
    )
    _arrived: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self.stream.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="sensitive-scan">\n')

    def finding(self, path: str, finding: Finding) -> None:  # noqa: ARG002 - as all writers have it
        """Keep the first few findings of each column and entity as examples."""
        self._arrived += 1
        examples = self._examples[finding.part, finding.field, finding.entity]
        if len(examples) < EXAMPLES:
            examples.append(sentence(finding))

    def file(self, report: FileReport) -> None:
        """Write the suite of a file."""
        for finding in not_arrived(report, self._arrived):
            self.finding(report.path, finding)
        columns, missed = report.column_reports, report.unscanned
        counts = {
            "tests": len(columns) + len(missed) or 1,
            "failures": sum(map(self.run.fails, columns)),
            "errors": sum(map(self.run.misses, missed)),
            "skipped": 0,
        }
        told_counts = " ".join(f'{name}="{count}"' for name, count in counts.items())
        self.stream.write(f'<testsuite name="{_quoted(report.path)}" {told_counts}>\n')
        for column in columns:
            self._column(report, column)
        for part in missed:
            self._unscanned(report.path, part)
        if not columns and not missed:
            self._case(report.path, "nothing found")
        self.stream.write("</testsuite>\n")
        self._examples.clear()
        self._arrived = 0

    def close(self) -> None:
        """End the document."""
        self.stream.write("</testsuites>\n")

    def _column(self, report: FileReport, column: ColumnReport) -> None:
        held = f"{column.hits:,} of {counted(column.cells, 'cell')}, {sure(column.confidence)}: {column.action}"
        lines = [held, self.run.clause(column.category), *self._examples[column.part, column.name, column.entity]]
        kind = "failure" if self.run.fails(column) else ""
        place = ", ".join(one for one in (told(column.part), column_name(column.name)) if one)
        self._case(report.path, f"{column.entity} in {place}", kind, column.entity, lines)

    def _unscanned(self, path: str, part: Unscanned) -> None:
        name = ", ".join(("not scanned", *(told(one) for one in (part.part, part.where) if one)))
        self._case(path, name, "error" if self.run.misses(part) else "", part.reason, [told(str(part))])

    def _case(self, path: str, name: str, kind: str = "", type_: str = "", lines: list[str] | None = None) -> None:
        self.stream.write(f'  <testcase classname="{_quoted(path)}" name="{_quoted(name)}"')
        if not lines:
            self.stream.write("/>\n")
            return
        text = "\n".join(map(_quoted, lines))
        outcome = f'<{kind} type="{_quoted(type_)}" message="{_quoted(lines[0])}">{text}</{kind}>'
        self.stream.write(f">{outcome if kind else f'<system-out>{text}</system-out>'}</testcase>\n")


def _quoted(text: str) -> str:
    """The text for content or an attribute of XML, without what XML or a terminal does not take."""
    return escape(printable(text)).encode("ascii", "xmlcharrefreplace").decode("ascii")
