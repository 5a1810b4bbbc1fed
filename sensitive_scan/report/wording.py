"""Words that reports for people share: names, levels of confidence and counts as they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sensitive_scan.model import LEVELS
from sensitive_scan.report.sanitise import printable, shown_name, without_numbers

if TYPE_CHECKING:
    from sensitive_scan.model import GroupCount, Level
    from sensitive_scan.report.totals import GroupBy

OTHERS: Final = "(others)"
"""The name of what is counted together because there were more groups than are told apart."""


def level_of(confidence: float) -> Level:
    """The highest level that the confidence reaches; ``possible`` also below all of them."""
    reached = [level for level, lowest in LEVELS.items() if confidence >= lowest]
    return max(reached, key=LEVELS.__getitem__, default="possible")


def rounded_down(confidence: float) -> str:
    """Two decimals, never more than it is: 0.998 is not yet 1."""
    return f"{int(round(confidence * 100, 6)) / 100:.2f}"


def column_name(name: str) -> str:
    """The name of a column as people may see it; a text has none."""
    return printable(shown_name(name)) or "(text)"


def told(text: str) -> str:
    """A part, a reason or a place as people may see it."""
    return printable(without_numbers(text))


def counted(number: int, noun: str) -> str:
    """A number with its noun, in the plural where it is not one."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def group_name(by: GroupBy, count: GroupCount) -> str:
    """The name of a group as people may see it."""
    if count.is_rest:
        return OTHERS
    if by == "file":
        return told(count.name)
    return column_name(count.name) if count.name else "(none)"
