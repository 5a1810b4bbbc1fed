"""How much of a report people want to see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sensitive_scan.report.totals import GroupBy

EXAMPLES: Final = 3
"""How many findings of a file are shown unless told otherwise."""


@dataclass(frozen=True, slots=True)
class View:
    """What the report for people shows.

    Attributes:
        examples: how many findings of a file.
        details: whether the files are shown one by one, or only totals.
        verbose: whether clean files and all reasons are shown too.
        quiet: whether the verdicts of files that are not clean are all there is.
        groupings: what totals are shown at the end.
    """

    examples: int = EXAMPLES
    details: bool = True
    verbose: bool = False
    quiet: bool = False
    groupings: tuple[GroupBy, ...] = ()


DEFAULT_VIEW: Final = View()
"""What is shown unless told otherwise."""
