"""Where a finding is, in words and, where that is known, as a line of the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.wording import column_name, level_of, rounded_down, told

if TYPE_CHECKING:
    from sensitive_scan.model import Finding

LINES: Final = frozenset({"text"})
"""The kinds of files whose rows are their lines."""


_REASONS: Final = 3


def line_of(finding: Finding, kind: str) -> int | None:
    """The line, from 1, of a finding in a file of this kind; ``None`` where rows are no lines or may be several."""
    return finding.row + 1 if finding.row is not None and not finding.part and kind in LINES else None


def place_of(finding: Finding, *, has_line: bool = False) -> str:
    """The part, row and column for people, rows counted from 1; without the row where its line is told before."""
    row = f"row {finding.row + 1:,}" if finding.row is not None and not has_line else ""
    name = column_name(finding.field) if finding.field or not has_line else ""
    return ", ".join(one for one in (told(finding.part), row, name) if one)


def sure(confidence: float) -> str:
    """How sure something is: the level, and the number rounded down."""
    return f"{level_of(confidence)} {rounded_down(confidence)}"


def sentence(finding: Finding) -> str:
    """What was found where, masked, how sure it is and the foremost reasons, in one line."""
    reasons = f" ({', '.join(map(told, finding.reasons[:_REASONS]))})" if finding.reasons else ""
    masked = printable(finding.masked)
    return f"{finding.entity} in {place_of(finding)}: {masked}, {sure(finding.confidence)}{reasons}"
