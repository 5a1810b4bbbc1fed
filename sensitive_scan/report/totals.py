"""Totals over all files of a run: by file, by category or by tenant."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, get_args

from sensitive_scan.groups import Groups
from sensitive_scan.model import GroupCount
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import FileReport, Finding

GroupBy = Literal["file", "category", "tenant"]
GROUPINGS: Final[tuple[GroupBy, ...]] = get_args(GroupBy)
"""What totals may be grouped by; ``tenant`` needs reports that have ``groups``."""


@dataclass(slots=True)
class Totals:
    """Adds up files. Those in which nothing was found are no group of ``file``, a category has no number of rows."""

    by: GroupBy
    _groups: Groups = field(default_factory=Groups, init=False)
    _categories: Counter[str] = field(default_factory=Counter, init=False)

    def finding(self, finding: Finding) -> None:
        """Take a finding of the file that is being scanned."""
        self._categories[finding.category] += 1

    def file(self, report: FileReport) -> None:
        """Take the result of a file, after its findings."""
        for finding in not_arrived(report, self._categories.total()):
            self.finding(finding)
        for one in self._counts(report):
            (self._groups.rest if one.is_rest else self._groups.of(one.name)).add(one)
        self._categories.clear()

    def counts(self) -> tuple[GroupCount, ...]:
        """The totals, the severest first, then those with most findings."""
        return self._groups.counts()

    def _counts(self, report: FileReport) -> Iterator[GroupCount]:
        if self.by == "tenant":
            yield from report.groups
        elif self.by == "file":
            if report.findings_total or report.action != "allow":
                yield GroupCount(report.path, report.rows, report.findings_total, self._categories, report.action)
        else:
            for category, number in self._categories.items():
                yield GroupCount(category, 0, number, {category: number})
            for column in report.column_reports:
                yield GroupCount(column.category, 0, 0, action=column.action)
