"""Count findings into reports: by column and entity, in constant memory, with the policy's strictest action."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sensitive_scan.decide.message import clauses_of, message
from sensitive_scan.decide.rules import NOWHERE, Context
from sensitive_scan.model import Action, ColumnReport, Finding, Unscanned, strictest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.pipeline.tally import GroupTally
    from sensitive_scan.readers.batch import Batch

MOST_FINDINGS: Final = 10_000
"""How many findings a report lists."""


class ColumnKey(NamedTuple):
    """A column's identity over the batches of a file: the part it is in, its place there, and its name."""

    part: str
    place: int
    name: str


_KEPT_HASHES = 2048


@dataclass(slots=True)
class Distinct:
    """How many different values there were: exact up to some thousands, then estimated from the smallest hashes.

    The estimate depends on the values alone, not on their order or on how counts were put together.
    """

    _smallest: set[int] = field(default_factory=set)
    _ceiling: int = 1 << 64

    def add(self, fingerprint: str) -> None:
        """Count the value of a fingerprint."""
        digest = int(fingerprint[:16], 16)
        if digest < self._ceiling:
            self._smallest.add(digest)
            self._trim()

    def absorb(self, other: Distinct) -> None:
        """Count the values that another has counted."""
        self._ceiling = min(self._ceiling, other._ceiling)
        both = self._smallest | other._smallest
        self._smallest = {digest for digest in both if digest < self._ceiling}
        self._trim()

    def _trim(self) -> None:
        if len(self._smallest) > 2 * _KEPT_HASHES:
            kept = sorted(self._smallest)[:_KEPT_HASHES]
            self._smallest, self._ceiling = set(kept), kept[-1] + 1

    def __len__(self) -> int:
        if self._ceiling == 1 << 64:
            return len(self._smallest)
        # of so many hashes the greatest is where that share of all possible ones ends
        return round((_KEPT_HASHES - 1) * 2**64 / sorted(self._smallest)[_KEPT_HASHES - 1])


@dataclass(slots=True)
class _Count:
    """One entity in one column."""

    category: str
    hits: int = 0
    last_row: int | None = -1
    distinct: Distinct = field(default_factory=Distinct)
    confidence: float = 0.0
    reasons: tuple[str, ...] = ()
    action: Action = "allow"

    def absorb(self, later: _Count) -> None:
        """Add what was counted in later rows."""
        self.hits += later.hits
        self.distinct.absorb(later.distinct)
        self.action = strictest((self.action, later.action))
        if later.confidence > self.confidence:
            self.confidence, self.reasons = later.confidence, later.reasons


@dataclass(slots=True)
class Summary:
    """What is counted of a table while it streams by; with a ``tally`` also by the values of a column."""

    policy: Policy
    context: Context = NOWHERE
    tally: GroupTally | None = None
    most_findings: int = MOST_FINDINGS
    action: Action = "allow"
    findings: list[Finding] = field(default_factory=list)
    total: int = 0
    rows: int = 0
    unscanned: list[Unscanned] = field(default_factory=list)
    allowed: Counter[str] = field(default_factory=Counter)
    _counts: dict[tuple[ColumnKey, str], _Count] = field(default_factory=dict)

    def enter(self, rows: int, batch: Batch | None) -> None:
        """Count the rows of a batch, which a ``tally`` needs to see; the findings that are added next are in it."""
        self.rows += rows
        if self.tally is not None and batch is not None:
            self.tally.enter(batch)

    def add(self, finding: Finding, key: ColumnKey) -> None:
        """Count a finding of the column with this ``key``."""
        self.total += 1
        if len(self.findings) < self.most_findings:
            self.findings.append(finding)
        action = self.policy.decide(finding, self.context)
        if self.tally is not None:
            self.tally.add(finding, action)
        place = key, finding.entity
        count = self._counts.get(place)
        if count is None:
            count = self._counts[place] = _Count(finding.category)
        if action not in ("allow", count.action):
            self.action = strictest((self.action, action))
            count.action = strictest((count.action, action))
        if finding.row != count.last_row:
            count.hits += 1
            count.last_row = finding.row
        count.distinct.add(finding.fingerprint)
        if finding.confidence > count.confidence:
            count.confidence, count.reasons = finding.confidence, finding.reasons

    def pass_over(self, finding: Finding, reason: str) -> None:
        """Count a finding that may pass for a reason."""
        self.allowed[reason] += 1
        if self.tally is not None:
            self.tally.pass_over(finding)

    def fail(self, part: Unscanned) -> None:
        """Count a part that was not scanned; the policy says what that is worth."""
        self.unscanned.append(part)
        self.action = strictest((self.action, self.policy.about([part])))

    def cells_of(self, filled: Mapping[int, int]) -> dict[ColumnKey, int]:
        """The non-empty cells of the columns with findings in a table of one part, given those of all by place."""
        return {key: filled.get(key.place, 0) for key, _ in self._counts}

    def absorb(self, later: Summary, place: str) -> None:
        """Add what was counted of the rows that follow, numbered from 0, of which ``place`` says what they are."""
        first_row = self.rows
        room = self.most_findings - len(self.findings)
        self.findings += [_moved(one, first_row) for one in later.findings[:room]]
        self.unscanned += [
            replace(
                one, where=", ".join(filter(None, (place, one.where))), rows=tuple(row + first_row for row in one.rows)
            )
            for one in later.unscanned
        ]
        self.rows += later.rows
        self.total += later.total
        self.allowed.update(later.allowed)
        self.action = strictest((self.action, later.action))
        for key, count in later._counts.items():
            self._counts.setdefault(key, _Count(count.category)).absorb(count)

    def report(
        self, cells: Mapping[ColumnKey, int], catalogue_version: str, shown: Callable[[str, str], str]
    ) -> dict[str, Any]:
        """What a :class:`~sensitive_scan.model.TableReport` says, given the non-empty cells of each column.

        ``shown`` is asked what may be shown of a value in a column, to name a group.
        """
        reports = self.column_reports(cells)
        acted_on = [one for one in reports if one.action != "allow"]
        action = strictest((self.action, *(one.action for one in acted_on)))
        return {
            "action": action,
            "columns": foremost(reports),
            "column_reports": reports,
            "findings": tuple(self.findings),
            "findings_total": self.total,
            "rows": self.rows,
            "policy_version": self.policy.version,
            "unscanned": tuple(self.unscanned),
            "allowed": dict(self.allowed),
            "clauses": clauses_of(self.policy, acted_on),
            "catalogue_version": catalogue_version,
            "message": message(self.policy, action, acted_on, self.unscanned),
            "groups": self.tally.counts(shown) if self.tally is not None else (),
        }

    def column_reports(self, cells: Mapping[ColumnKey, int]) -> tuple[ColumnReport, ...]:
        """A report for each column and entity, by part in their order, column, and then falling number of hits."""
        parts = {part: place for place, part in enumerate(dict.fromkeys(key.part for key, _ in self._counts))}

        def order(item: tuple[tuple[ColumnKey, str], _Count]) -> tuple[int, int, str, int, str]:
            (key, entity), count = item
            return parts[key.part], key.place, key.name, -count.hits, entity

        ordered = sorted(self._counts.items(), key=order)
        reports = (
            ColumnReport(
                name=key.name,
                index=key.place,
                category=count.category,
                entity=entity,
                cells=cells[key],
                hits=count.hits,
                distinct=len(count.distinct),
                confidence=count.confidence,
                reasons=count.reasons,
                action=count.action,
                part=key.part,
            )
            for (key, entity), count in ordered
        )
        return tuple(map(self._decided, reports))

    def _decided(self, report: ColumnReport) -> ColumnReport:
        """The report of a column with what is done once all of it is known, which can only be stricter."""
        share = report.hits / max(1, report.cells)
        action = strictest((report.action, self.policy.decide(report, self.context, report.distinct, share)))
        return report if action == report.action else replace(report, action=action)


def _moved(finding: Finding, rows: int) -> Finding:
    return finding if finding.row is None else replace(finding, row=finding.row + rows)


def foremost(reports: tuple[ColumnReport, ...]) -> dict[str, ColumnReport]:
    """For each column name the report with the most hits.

    Of columns of the same name in one part, the later is ``name#index``; those of parts are ``part!name``.
    """
    columns: dict[str, ColumnReport] = {}
    places: dict[str, int] = {}
    for report in reports:
        name = f"{report.part}!{report.name}" if report.part else report.name
        is_first = places.setdefault(name, report.index) == report.index
        columns.setdefault(name if is_first else f"{name}#{report.index}", report)
    return columns
