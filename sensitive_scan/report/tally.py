"""What a report over many files counts while findings stream by: in memory that does not grow with them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan import groups
from sensitive_scan.model import ACTIONS, strictest
from sensitive_scan.report.wording import group_name

if TYPE_CHECKING:
    from sensitive_scan.model import Action, ColumnReport, FileReport, Finding, GroupCount, Unscanned

MOST_COLUMNS: Final = 200
"""How many columns are listed, those with the most hits."""
MOST_GROUPS: Final = 200
"""How many groups are listed, the strictest verdicts and the most findings first."""
MOST_PLACES: Final = 6
"""Of how many tables the report shows where the hits lie."""
MOST_UNSCANNED: Final = 1_000
"""How many parts that were not scanned are listed, the first ones."""
CONFIDENCES: Final = (0.50, 0.55, 0.60, 0.65, 0.70, 0.75, 0.80, 0.85, 0.90, 0.95)
"""Where the steps of the distribution of confidence begin."""

_BINS: Final = 40
_PARTS: Final = 256


@dataclass(slots=True)
class Bins:
    """How many findings lie where among a table's rows: ``counts`` of ``width`` rows each, the width a power of two."""

    width: int = 1
    counts: list[int] = field(default_factory=lambda: [0] * _BINS)

    def add(self, row: int) -> None:
        """Count a finding of a row, from 0."""
        self.reach(row + 1)
        self.counts[row // self.width] += 1

    def reach(self, rows: int) -> None:
        """Make the bins so wide that they hold this many rows."""
        while rows > self.width * _BINS:
            pairs = zip(self.counts[::2], self.counts[1::2], strict=True)
            self.counts = [sum(pair) for pair in pairs] + [0] * (_BINS // 2)
            self.width *= 2


@dataclass(frozen=True, slots=True)
class Place:
    """A table of which it is known where the hits lie, a file or a part of it, and how many ``rows`` are shown."""

    path: str
    part: str
    bins: Bins
    rows: int
    findings: int


@dataclass(slots=True)
class Group:
    """What was found in the files of one group."""

    action: Action = "allow"
    files: int = 0
    rows: int = 0
    findings: int = 0
    unscanned: int = 0

    def add(self, report: FileReport) -> None:
        """Count a file."""
        self.action = strictest((self.action, report.action))
        self.files += 1
        self.rows += report.rows
        self.findings += report.findings_total
        self.unscanned += len(report.unscanned)

    def count(self, one: GroupCount) -> None:
        """Count what a file holds of a tenant."""
        self.action = strictest((self.action, one.action))
        self.files += 1
        self.rows += one.rows
        self.findings += one.findings


@dataclass(slots=True)
class Listing:
    """The groups that came first by their names, and all others together."""

    most: int = groups.MOST_GROUPS
    rest: Group = field(default_factory=Group)
    _groups: dict[str, Group] = field(default_factory=dict)

    def __len__(self) -> int:
        """How many groups are told apart."""
        return len(self._groups)

    def of(self, name: str) -> Group:
        """The group of a name."""
        if name not in self._groups and len(self._groups) >= self.most:
            return self.rest
        return self._groups.setdefault(name, Group())

    def listed(self) -> list[tuple[str, Group]]:
        """The groups that are shown, the strictest verdict first and then the most findings."""
        order = sorted(
            self._groups.items(), key=lambda item: (-ACTIONS.index(item[1].action), -item[1].findings, item[0])
        )
        return order[:MOST_GROUPS]


@dataclass(frozen=True, slots=True)
class Column:
    """A column with what it holds: its hits of each category, and the entities found in it."""

    path: str
    part: str
    name: str
    cells: int
    action: Action
    hits: Counter[str]
    entities: tuple[str, ...]


@dataclass(slots=True)
class Tally:
    """All that is counted.

    ``files`` are those that are not clean, ``tenants`` those by whom the rows of files were counted, each bounded, and
    ``total`` counts all. ``first`` is the path of the first file.
    """

    first: str = ""
    total: Group = field(default_factory=Group)
    actions: Counter[Action] = field(default_factory=Counter)
    files: Listing = field(default_factory=Listing)
    tenants: Listing = field(default_factory=Listing)
    columns: list[Column] = field(default_factory=list)
    columns_total: int = 0
    places: list[Place] = field(default_factory=list)
    confidences: list[int] = field(default_factory=lambda: [0] * len(CONFIDENCES))
    categories: Counter[str] = field(default_factory=Counter)
    clauses: dict[str, None] = field(default_factory=dict)
    policies: dict[str, None] = field(default_factory=dict)
    catalogues: dict[str, None] = field(default_factory=dict)
    unscanned: list[tuple[str, Unscanned]] = field(default_factory=list)
    allowed: Counter[str] = field(default_factory=Counter)
    _bins: dict[str, Bins] = field(default_factory=dict)

    def add(self, finding: Finding) -> None:
        """Count a finding of the file that is being scanned."""
        self.categories[finding.category] += 1
        self.confidences[sum(finding.confidence >= lowest for lowest in CONFIDENCES[1:])] += 1
        if finding.row is not None and (finding.part in self._bins or len(self._bins) < _PARTS):
            self._bins.setdefault(finding.part, Bins()).add(finding.row)

    def end_file(self, report: FileReport) -> None:
        """Count the file whose findings were added."""
        self.first = self.first or report.path
        self.total.add(report)
        self.actions[report.action] += 1
        if report.action != "allow" or report.findings_total or report.unscanned:
            self.files.of(report.path).add(report)
        for one in report.groups:
            (self.tenants.rest if one.is_rest else self.tenants.of(group_name("tenant", one))).count(one)
        self.clauses |= dict.fromkeys(report.clauses)
        self.policies |= dict.fromkeys([report.policy_version])
        self.catalogues |= dict.fromkeys(filter(None, [report.catalogue_version]))
        self.allowed.update(report.allowed)
        room = MOST_UNSCANNED - len(self.unscanned)
        self.unscanned += [(report.path, part) for part in report.unscanned[:room]]
        self._end_columns(report)
        self._end_places(report)

    def _end_columns(self, report: FileReport) -> None:
        columns = _columns_of(report)
        self.columns_total += len(columns)
        self.columns += columns
        if len(self.columns) > MOST_COLUMNS:
            kept = sorted(range(len(self.columns)), key=lambda place: -self.columns[place].hits.total())[:MOST_COLUMNS]
            self.columns = [self.columns[place] for place in sorted(kept)]

    def _end_places(self, report: FileReport) -> None:
        for part, bins in self._bins.items():
            if len(self._bins) == 1:
                bins.reach(report.rows)
            last = max(place for place, count in enumerate(bins.counts) if count)
            rows = max(report.rows, 1) if len(self._bins) == 1 else (last + 1) * bins.width
            self.places.append(Place(report.path, part, bins, rows, sum(bins.counts)))
        self._bins.clear()
        if len(self.places) > MOST_PLACES:
            self.places = sorted(self.places, key=lambda place: -place.findings)[:MOST_PLACES]


def _columns_of(report: FileReport) -> list[Column]:
    """The columns of a file with all their entities, in the order of the file."""
    gathered: dict[tuple[str, int, str], list[ColumnReport]] = {}
    for one in report.column_reports:
        gathered.setdefault((one.part, one.index, one.name), []).append(one)
    columns = []
    for (part, _, name), ones in gathered.items():
        hits: Counter[str] = Counter()
        for one in ones:
            hits[one.category] += one.hits
        action = strictest(one.action for one in ones)
        columns.append(Column(report.path, part, name, ones[0].cells, action, hits, tuple(one.entity for one in ones)))
    return columns
