"""Small tables that may be forms: whether the names stand above the values or to their left."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.engine import Engine
    from sensitive_scan.readers.batch import Batch

CellPlace = tuple[int, int | None]
"""A cell of a batch: the position of its column, and that of its row, ``None`` for the column's name."""

_UNNAMED = re.compile(r"#\d+")
_LONGEST_LABEL = 60
_FAIR_SHARE = 0.3


@dataclass(frozen=True, slots=True)
class Form:
    """A batch read as one record; ``places`` tells of each value, and of its label, which cell of the batch it was."""

    batch: Batch
    places: tuple[tuple[CellPlace, CellPlace | None], ...]


def read_as_form(batch: Batch, engine: Engine) -> Form | None:
    """The batch as one record of named values if names stand on the left of values, else ``None``.

    They do if a fair share of what stands there below the first row are known names, and more than of what stands to
    the right in the first row, where a table would have names. In a form of several pairs of columns each value stands
    right of its label.
    """
    header = ["" if _UNNAMED.fullmatch(name) else name for name in batch.names]
    columns = [[header[at], *(cell or "" for cell in column.to_pylist())] for at, column in enumerate(batch.columns)]
    if len(columns) < 2:  # noqa: PLR2004 - a label and a value
        return None
    labels = {cell for left in columns[::2] for cell in left[1:] if cell}
    known = _known(labels, engine)
    if known <= _known(header[1::2], engine) or known < _FAIR_SHARE * len(labels):
        return None
    placed = list(_placed(columns))
    cells = [(_cell(columns, name) if name else "", _cell(columns, value)) for value, name in placed]
    values = tuple(pa.array([value], pa.string()) for _, value in cells)
    names = tuple(label for label, _ in cells)
    record = replace(batch, names=names, indices=tuple(range(len(names))), columns=values, rows=[0], is_grid=False)
    return Form(record, tuple(placed))


def _known(names: Iterable[str], engine: Engine) -> int:
    """How many of some texts are names of fields that mean something."""
    labels = {name.strip(" :*") for name in names if 0 < len(name) <= _LONGEST_LABEL}
    fields = map(engine.schemas.field, labels)
    return sum(bool(field.asks or field.claims) for field in fields)


def _placed(columns: Sequence[Sequence[str]]) -> Iterator[tuple[CellPlace, CellPlace | None]]:
    """The places of the values of a form and of their labels, and of what stands in it without label."""
    for left in range(0, len(columns), 2):
        for line, label in enumerate(columns[left]):
            value = columns[left + 1][line] if left + 1 < len(columns) else ""
            row = line - 1 if line else None
            is_label = len(label) <= _LONGEST_LABEL
            if value:
                yield (left + 1, row), (left, row) if is_label and label else None
            if (label and not value) or not is_label:
                yield (left, row), None


def _cell(columns: Sequence[Sequence[str]], place: CellPlace) -> str:
    column, row = place
    return columns[column][0 if row is None else row + 1]
