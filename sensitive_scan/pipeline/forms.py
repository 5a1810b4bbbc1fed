"""Small tables that may be forms: whether the names stand above the values or to their left."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.engine import Engine
    from sensitive_scan.readers.batch import Batch

_UNNAMED = re.compile(r"#\d+")
_LONGEST_LABEL = 60
_FAIR_SHARE = 0.3


def read_as_form(batch: Batch, engine: Engine) -> Batch:
    """The batch as one record of named values if names stand on the left of values, else as it is.

    They do if a fair share of what stands there below the first row are known names, and more than of what stands to
    the right in the first row, where a table would have names. In a form of several pairs of columns each value stands
    right of its label.
    """
    header = ["" if _UNNAMED.fullmatch(name) else name for name in batch.names]
    columns = [[header[at], *(cell or "" for cell in column.to_pylist())] for at, column in enumerate(batch.columns)]
    if len(columns) < 2:  # noqa: PLR2004 - a label and a value
        return batch
    labels = {cell for left in columns[::2] for cell in left[1:] if cell}
    known = _known(labels, engine)
    if known <= _known(header[1::2], engine) or known < _FAIR_SHARE * len(labels):
        return batch
    pairs = list(_pairs(columns))
    values = tuple(pa.array([value], pa.string()) for _, value in pairs)
    names = tuple(label for label, _ in pairs)
    return replace(batch, names=names, indices=tuple(range(len(names))), columns=values, rows=[0], is_grid=False)


def _known(names: Iterable[str], engine: Engine) -> int:
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
