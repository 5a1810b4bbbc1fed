"""How severe a finding is to programs that know errors, warnings and notes, from what the policy does with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from sensitive_scan.model import strictest

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.model import Action, FileReport, Finding
    from sensitive_scan.report.run import Run

Severity = Literal["error", "warning", "note"]

SEVERITIES: Final[Mapping[Action, Severity]] = {
    "block": "error",
    "redact": "warning",
    "flag": "warning",
    "allow": "note",
}

_Place = tuple[str, str, str]


@dataclass(slots=True)
class FileActions:
    """What is done with the findings of one file, of which a column as a whole may fare worse than its findings."""

    run: Run
    _strictest: dict[_Place, Action] = field(default_factory=dict, init=False)
    _raised: dict[_Place, Action] = field(default_factory=dict, init=False)

    def take(self, finding: Finding) -> Severity:
        """Remember what is done with a finding by itself, and say how severe that is."""
        place, action = _place(finding), self.run.action(finding)
        self._strictest[place] = strictest((self._strictest.get(place, "allow"), action))
        return SEVERITIES[action]

    def end(self, report: FileReport) -> None:
        """Compare with what is done with whole columns, once all findings were taken."""
        for column in report.column_reports:
            place = (column.part, column.name, column.entity)
            before = self._strictest.get(place, "allow")
            if strictest((before, column.action)) != before:
                self._raised[place] = column.action
        self._strictest.clear()

    def severity(self, finding: Finding) -> Severity:
        """How severe a finding is, after :meth:`end` and until :meth:`clear`."""
        action = self._raised.get(_place(finding))
        return SEVERITIES[action or self.run.action(finding)]

    def clear(self) -> None:
        """Forget the file."""
        self._raised.clear()


def _place(finding: Finding) -> _Place:
    return finding.part, finding.field, finding.entity
