"""What writers of reports for other programs ask about the run: what the policy does, and what entities are called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.report.view import DEFAULT_VIEW, View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from sensitive_scan.model import Action, ColumnReport, Finding, Unscanned


@dataclass(frozen=True, slots=True)
class Run:
    """A run of which a report is written.

    Attributes:
        action: what the policy does with a finding by itself.
        about: what it does about parts that were not scanned.
        name: what an entity is called.
        clause: what a finding of a category breaks.
        fail_at: the confidence from which findings that are not allowed make the run fail.
        view: how much of it people want to see.
    """

    action: Callable[[Finding], Action]
    about: Callable[[Iterable[Unscanned]], Action]
    name: Callable[[str], str]
    clause: Callable[[str], str]
    fail_at: float
    view: View = DEFAULT_VIEW

    def fails(self, column: ColumnReport) -> bool:
        """Whether what a column holds of an entity makes the run fail."""
        return fails(column, self.fail_at)

    def misses(self, part: Unscanned) -> bool:
        """Whether the policy does not let pass that a part was not scanned."""
        return self.about([part]) != "allow"


def fails(column: ColumnReport, fail_at: float) -> bool:
    """Whether what a column holds of an entity makes a run fail that fails from a confidence up."""
    return column.confidence >= fail_at and column.action != "allow"
