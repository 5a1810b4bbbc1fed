"""Counts by group: of the tenants of an export, of files or categories, in bounded memory."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.model import ACTIONS, Action, GroupCount, strictest

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_GROUPS: Final = 5_000
"""How many groups are told apart; what comes beyond is counted together."""


@dataclass(slots=True)
class Count:
    """What is counted of a group so far."""

    rows: int = 0
    findings: int = 0
    categories: Counter[str] = field(default_factory=Counter)
    action: Action = "allow"

    def find(self, category: str, action: Action = "allow") -> None:
        """Count a finding."""
        self.findings += 1
        self.categories[category] += 1
        self.judge(action)

    def judge(self, action: Action) -> None:
        """Take an action if it is stricter than those before."""
        self.action = strictest((self.action, action))

    def add(self, other: GroupCount) -> None:
        """Add what another count of the same group says."""
        self.rows += other.rows
        self.findings += other.findings
        self.categories.update(other.categories)
        self.judge(other.action)


@dataclass(slots=True)
class Groups:
    """The counts of the groups that came first, and one of all others.

    Names may be values until :meth:`counts` has them shown, so that no representation has them.
    """

    most: int = MOST_GROUPS
    rest: Count = field(default_factory=Count)
    _counts: dict[str, Count] = field(default_factory=dict, repr=False)

    def __contains__(self, name: str) -> bool:
        """Whether a group is told apart from the others."""
        return name in self._counts

    def of(self, name: str) -> Count:
        """The count of a group."""
        count = self._counts.get(name)
        if count is None:
            if len(self._counts) >= self.most:
                return self.rest
            count = self._counts[name] = Count()
        return count

    def counts(self, shown: Callable[[str], str] = str) -> tuple[GroupCount, ...]:
        """All groups as ``shown`` makes their names, the severest first, then those with most findings."""
        made = [_made(shown(name), count) for name, count in self._counts.items()]
        made.sort(key=lambda one: (-ACTIONS.index(one.action), -one.findings, -one.rows, one.name))
        is_any_left = self.rest.rows or self.rest.findings
        return (*made, _made("", self.rest, is_rest=True)) if is_any_left else tuple(made)


def _made(name: str, count: Count, *, is_rest: bool = False) -> GroupCount:
    categories = dict(sorted(count.categories.items()))
    return GroupCount(name, count.rows, count.findings, categories, count.action, is_rest)
