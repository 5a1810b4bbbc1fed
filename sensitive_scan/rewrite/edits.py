"""What is to be changed in a file: where, and what was found there; never the value itself."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from sensitive_scan.rewrite.records import without_texts

if TYPE_CHECKING:
    from collections.abc import Iterator

NAMES = -1
"""The row of what stands in the names of columns."""

_SHOWN_DIGITS = 12


class Edit(NamedTuple):
    """Characters to hide in a cell: which they are, what they are, and a hash by which the cell is known again."""

    row: int
    column: int
    start: int
    end: int
    digest: int
    entity: str
    fingerprint: str

    def __repr__(self) -> str:
        """Nothing of the file."""
        return without_texts(self)


Hide = Callable[[str, Sequence[Edit]], list[tuple[int, int, str]]]
"""Says what is put in place of which characters of a text, by position."""


@dataclass(slots=True)
class Edits:
    """The edits of a table in whatever order they come, some seventy bytes each."""

    _entities: dict[str, int] = field(default_factory=dict, repr=False)
    _numbers: array[int] = field(default_factory=lambda: array("q"), repr=False)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._numbers) // _WIDTH

    def add(self, edit: Edit) -> None:
        """Keep an edit."""
        code = self._entities.setdefault(edit.entity, len(self._entities))
        self._numbers.extend((*edit[:5], code, int(edit.fingerprint[:_SHOWN_DIGITS], 16)))

    def by_row(self) -> Iterator[tuple[int, list[Edit]]]:
        """The edits of each row, by row."""
        table = np.frombuffer(self._numbers, dtype=np.int64).reshape(-1, _WIDTH)
        ordered = table[np.argsort(table[:, 0], kind="stable")]
        if not len(ordered):
            return
        entities = list(self._entities)
        starts = np.flatnonzero(np.diff(ordered[:, 0], prepend=ordered[0, 0] - 1))
        for first, end in zip(starts, [*starts[1:], len(ordered)], strict=True):
            edits = [_edit(one, entities) for one in ordered[first:end].tolist()]
            yield edits[0].row, edits


_WIDTH = len(Edit._fields)


def _edit(numbers: list[int], entities: Sequence[str]) -> Edit:
    row, column, start, end, digest, code, fingerprint = numbers
    return Edit(row, column, start, end, digest, entities[code], f"{fingerprint:0{_SHOWN_DIGITS}x}")


class Walk:
    """The edits of a table, row by row, for whoever walks through its rows in order."""

    def __init__(self, edits: Edits) -> None:
        self._rows = edits.by_row()
        self._next = next(self._rows, None)

    def of(self, row: int) -> list[Edit]:
        """The edits of a row, which is not before the last one asked for."""
        if self._next is None or self._next[0] != row:
            return []
        edits = self._next[1]
        self._next = next(self._rows, None)
        return edits


def by_cell(edits: Sequence[Edit]) -> dict[int, list[Edit]]:
    """The edits of a row by their column."""
    cells: dict[int, list[Edit]] = {}
    for one in edits:
        cells.setdefault(one.column, []).append(one)
    return cells
