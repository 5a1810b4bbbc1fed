"""Small tables that may be forms: whether the names stand above the values or to their left."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.engine import Engine
    from sensitive_scan.readers.batch import Batch

_UNNAMED = re.compile(r"#\d+")
_LONGEST_LABEL = 60


def read_as_form(batch: Batch, engine: Engine) -> Batch:
    """The batch as one record of named values if more names are known on the left than above, else as it is.

    In a form of several pairs of columns each value stands right of its label. A label that occurs again keeps its
    first value in its field and the others in fields of the same name.
    """
    header = ["" if _UNNAMED.fullmatch(name) else name for name in batch.names]
    columns = [[header[at], *(cell or "" for cell in column.to_pylist())] for at, column in enumerate(batch.columns)]
    if len(columns) < 2:  # noqa: PLR2004 - a label and a value
        return batch
    labels = [cell for left in columns[::2] for cell in left]
    if _known(labels, engine) <= _known(header, engine):
        return batch
    pairs = list(_pairs(columns))
    values = tuple(pa.array([value], pa.string()) for _, value in pairs)
    names = tuple(label for label, _ in pairs)
    return replace(batch, names=names, indices=tuple(range(len(names))), columns=values, rows=[0], is_grid=False)


def _known(names: Sequence[str], engine: Engine) -> int:
    """How many of some texts are names of fields that mean something."""
    labels = {name.strip(" :*") for name in names if 0 < len(name) <= _LONGEST_LABEL}
    fields = map(engine.schemas.field, labels)
    return sum(bool(field.asks or field.claims) for field in fields)


def _pairs(columns: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Labels and values of a form, and what stands in it without label."""
    for left, right in zip(columns[::2], (*columns[1::2], [""] * len(columns[0])), strict=False):
        for label, value in zip(left, right, strict=True):
            if value:
                yield label if len(label) <= _LONGEST_LABEL else "", value
            if (label and not value) or len(label) > _LONGEST_LABEL:
                yield "", label
