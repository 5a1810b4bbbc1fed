"""The list of places that could not be read as they should have been, bounded in length."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import NamedTuple

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.limits import MAX_LISTED, MAX_NUMBERED


class RowPlace(NamedTuple):
    """A place in a row of which the number is known, from 0; ``name`` tells people where it is."""

    name: str
    row: int


@dataclass(slots=True)
class Listing:
    """Collects :class:`Unscanned` entries: the first ones of each kind are listed, the others counted.

    Of those the numbers of the rows are kept, unless there are too many.
    """

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    pending: list[Unscanned] = field(default_factory=list)
    _rows: dict[tuple[str, str], list[int]] = field(default_factory=lambda: defaultdict(list))

    def wants(self, kind: str, mend: str) -> bool:
        """Whether one more place of this kind would be listed rather than counted."""
        return self.counts[kind, mend] < MAX_LISTED

    def add(self, where: str | RowPlace, problem: str, mend: str, kind: str = "") -> None:
        """Note one place; ``kind`` is the problem in general words where ``problem`` has details of the place."""
        name, row = where if isinstance(where, RowPlace) else (where, None)
        key = (kind or problem, mend)
        self.counts[key] += 1
        if self.counts[key] <= MAX_LISTED:
            self.pending.append(Unscanned(name, problem, mend, rows=() if row is None else (row,)))
        elif row is not None and len(self._rows[key]) < MAX_NUMBERED:
            self._rows[key].append(row)

    def drain(self) -> list[Unscanned]:
        """The entries noted since the last call."""
        entries, self.pending = self.pending, []
        return entries

    def rest(self) -> list[Unscanned]:
        """The entries not yet handed out, and one that counts the unlisted places of each kind."""
        more = [
            Unscanned("", f"{count - MAX_LISTED} more places: {kind}", mend, rows=self._known(kind, mend))
            for (kind, mend), count in self.counts.items()
            if count > MAX_LISTED
        ]
        self.counts.clear()
        self._rows.clear()
        return [*self.drain(), *more]

    def _known(self, kind: str, mend: str) -> tuple[int, ...]:
        """The rows of the places that are only counted, if the number of each was kept."""
        rows = self._rows[kind, mend]
        return tuple(rows) if len(rows) == self.counts[kind, mend] - MAX_LISTED else ()
