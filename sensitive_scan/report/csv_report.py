"""The report as comma-separated values: one finding a row, written as it arrives.

It is made to be opened in a spreadsheet: rows are counted from 1, texts stand in quotes, names are shown without
characters that steer, and no cell is taken for a formula.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.report.fields import finding_fields
from sensitive_scan.report.formulas import harmless
from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.streaming import StreamingWriter

if TYPE_CHECKING:
    from sensitive_scan.model import Finding

COLUMNS: Final = (
    "path",
    "part",
    "field",
    "row",
    "start",
    "end",
    "entity",
    "category",
    "confidence",
    "masked",
    "reasons",
)


@dataclass(slots=True)
class CsvWriter(StreamingWriter):
    """Writes a row for each finding, below a head."""

    _rows: Any = field(init=False)

    def __post_init__(self) -> None:
        self._rows = csv.writer(self.stream, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
        self._rows.writerow(COLUMNS)

    def write(self, path: str, finding: Finding) -> None:
        """Write one row."""
        row = None if finding.row is None else finding.row + 1
        fields = {"path": path, **finding_fields(finding), "row": row}
        self._rows.writerow([_cell(fields[name]) for name in COLUMNS])


def _cell(value: str | float | list[str] | None) -> str | float | None:
    if isinstance(value, list):
        value = "; ".join(value)
    return harmless(printable(value)) if isinstance(value, str) else value
