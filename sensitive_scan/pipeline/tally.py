"""Rows and findings counted by the value of one column: by the tenants of an export that holds many."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.groups import Groups
from sensitive_scan.masking import mask

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import pyarrow as pa

    from sensitive_scan.model import Action, Finding, GroupCount
    from sensitive_scan.readers.batch import Batch

_LONGEST_NAME: Final = 200
_MOST_COLUMNS: Final = 1_000


@dataclass(slots=True)
class GroupTally:
    """Counts by the values of ``column``, batch after batch of one file; make one for each file.

    The column is known by its name, whatever its capitals; rows of tables without it belong to the group without a
    name, and so does what stands in the names of columns. Findings below ``lowest`` are not counted. ``is_met`` says
    whether a table had the column, ``columns`` lists the names of those that had not.
    """

    column: str
    lowest: float = 0.0
    is_met: bool = False
    columns: dict[str, None] = field(default_factory=dict, repr=False)
    _groups: Groups = field(default_factory=Groups)
    _hidden: set[str] = field(default_factory=set, repr=False)
    _name: str = field(default="", repr=False)
    _cells: pa.Array[Any] | None = field(default=None, repr=False)
    _rows: Sequence[int] = field(default=(), repr=False)
    _at: Mapping[int, int] = field(default_factory=dict, repr=False)

    def enter(self, batch: Batch) -> None:
        """Count the rows of a batch; the findings that are added next are in it."""
        place = self._place(batch.names)
        self._rows, self._at = batch.rows, {}
        if place is None:
            self._cells = None
            self._groups.of("").rows += len(batch.rows)
            if len(self.columns) < _MOST_COLUMNS:
                self.columns.update(dict.fromkeys(batch.names))
            return
        self.is_met = True
        self._name, self._cells = batch.names[place], batch.columns[place]
        for cell, rows in Counter(self._cells.to_pylist()).items():
            self._groups.of(_group(cell)).rows += rows

    def add(self, finding: Finding, action: Action) -> None:
        """Count a finding of the batch."""
        name = self._name_of(finding.row)
        self._hide(finding, name)
        if finding.confidence >= self.lowest:
            self._groups.of(name).find(finding.category, action)

    def pass_over(self, finding: Finding) -> None:
        """Take a finding of the batch that may pass: it does not count, but what it is in is not shown."""
        self._hide(finding, self._name_of(finding.row))

    def counts(self, shown: Callable[[str, str], str]) -> tuple[GroupCount, ...]:
        """The groups, none if no table had the column.

        ``shown`` is asked what may be shown of a name in the column, unless something was found in it.
        """
        if not self.is_met:
            return ()
        return self._groups.counts(
            lambda name: mask(name) if name in self._hidden else name and shown(self._name, name)
        )

    def _place(self, names: Sequence[str]) -> int | None:
        if self.column in names:
            return names.index(self.column)
        wanted = _plain(self.column)
        return next((place for place, name in enumerate(names) if _plain(name) == wanted), None)

    def _hide(self, finding: Finding, name: str) -> None:
        if name and finding.field == self._name and name in self._groups:
            self._hidden.add(name)

    def _name_of(self, row: int | None) -> str:
        if row is None or self._cells is None:
            return ""
        if not self._at:
            self._at = {number: at for at, number in enumerate(self._rows)}
        at = self._at.get(row)
        return "" if at is None else _group(self._cells[at].as_py())


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _group(cell: str | None) -> str:
    return (cell or "").strip()[:_LONGEST_NAME].rstrip()
