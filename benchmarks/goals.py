"""The goals of the project, and what was measured of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from tables import Table, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Figures = dict[str, float]
"""What was measured, by the key of a goal."""


@dataclass(frozen=True, slots=True)
class Goal:
    """A bound on a figure; ``within`` is how far beyond it rounding alone may carry a figure."""

    key: str
    text: str
    sign: Literal["≤", "≥"]
    limit: float
    unit: str = ""
    within: float = 0.0

    def is_reached(self, figure: float) -> bool:
        """Whether this figure keeps the bound."""
        return figure <= self.limit + self.within if self.sign == "≤" else figure >= self.limit - self.within


GOALS = (
    Goal("clean", "a clean CSV file, time ÷ parsing", "≤", 2.0),
    Goal("crm", "leads, ten rows in 1,000 sensitive, time ÷ parsing", "≤", 2.5),
    Goal("phones", "a phone-heavy file, time ÷ parsing", "≤", 4.0),
    Goal("sensitive", "an all-sensitive file", "≥", 150_000, "findings/s"),
    Goal("presidio", "times as fast as Presidio's patterns, leads", "≥", 3_000),
    Goal("datafog-core", "times as fast as datafog-core, leads", "≥", 10),
    Goal("ferret-scan", "times as fast as ferret-scan, leads", "≥", 100),
    Goal("record", "`scan_record`, 12 clean fields, mean", "≤", 20, "µs"),
    Goal("record-p99", "`scan_record`, 12 clean fields, p99", "≤", 60, "µs"),
    Goal("import", '`python -c "import sensitive_scan"`, from start to end', "≤", 60, "ms"),
    Goal("version", "`sensitive-scan --version`, from start to end", "≤", 90, "ms"),
    Goal("warm", "first scan with a warm cache, from start to end", "≤", 150, "ms"),
    Goal("cold", "first scan with a cold cache, from start to end", "≤", 2_000, "ms"),
    Goal("memory", "peak memory of a scan, largest file", "≤", 150, "MB"),
    Goal("memory-growth", "peak memory, largest file ÷ smallest", "≤", 1.0, within=0.05),
    Goal("slope-rows", "slope of time in rows", "≤", 1.0, within=0.05),
    Goal("slope-length", "slope of time in the length of a text", "≤", 1.0, within=0.05),
    Goal("slope-recognizers", "slope of time in the number of recognizers", "≤", 0.3),
)


def table(figures: Mapping[str, float], goals: Sequence[Goal] = GOALS) -> Table:
    """The goals one below the other; what was not measured says so."""
    return Table(
        "Goals",
        "What the project aims at. A slope, or a growth of memory, of 1.0 counts as reached up to 1.05, which is 1.0 "
        "to one place.",
        ("", "goal", "measured", ""),
        [_row(goal, figures.get(goal.key)) for goal in goals],
    )


def _row(goal: Goal, figure: float | None) -> tuple[str, ...]:
    aim = f"{goal.sign} {goal.limit:,g} {goal.unit}".rstrip()
    if figure is None:
        return goal.text, aim, "-", "not measured"
    return goal.text, aim, number(figure), "reached" if goal.is_reached(figure) else "**not reached**"
