"""Standing: what a tenant has tried to store over time, and the steps that a policy takes about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

Step = Literal["none", "warn", "restrict", "block"]
"""What happens to a tenant: nothing, a warning, no more uploads, no more writing at all; in rising order."""

STEPS: Final[tuple[Step, ...]] = get_args(Step)


@dataclass(frozen=True, slots=True)
class Standing:
    """What a ledger knows of one tenant, in the days that were asked about.

    Attributes:
        tenant: who.
        incidents: findings that were not allowed, appeals that were accepted left out.
        distinct: their different values.
        categories: their categories, the most frequent first.
        fields: in how many different fields they stood.
        sources: by which ways they came.
        rows: how many rows or records were scanned.
        rows_hit: how many of those had an incident.
        recent: incidents of the last week.
        before: incidents of the week before that.
        first_seen: when the first of them came.
        last_seen: when the last of them came.
    """

    tenant: str
    incidents: int
    distinct: int
    categories: tuple[str, ...]
    fields: int
    sources: tuple[str, ...]
    rows: int
    rows_hit: int
    recent: int
    before: int
    first_seen: datetime | None
    last_seen: datetime | None

    @property
    def share(self) -> float:
        """The share of scanned rows that had an incident; 0 where no row was counted."""
        return min(1.0, self.rows_hit / self.rows) if self.rows else 0.0

    @property
    def trend(self) -> float:
        """Incidents of the last week by those of the week before; of none before, one is assumed."""
        return self.recent / max(1, self.before)


@dataclass(frozen=True, slots=True)
class Escalation:
    """A step that is taken about a tenant who has reached all of some numbers, within so many ``days``.

    Conditions that are zero are not asked.
    """

    step: Step
    incidents: int = 0
    distinct: int = 0
    categories: int = 0
    share: float = 0.0
    days: int = 30

    def is_due(self, standing: Standing) -> bool:
        """Whether a tenant of this ``standing``, over these days, has reached it."""
        return (
            standing.incidents >= self.incidents
            and standing.distinct >= self.distinct
            and len(standing.categories) >= self.categories
            and standing.share >= self.share
        )


def severest(steps: Iterable[Step]) -> Step:
    """The last of some steps in rising order; ``none`` if there are none."""
    return max(steps, key=STEPS.index, default="none")
