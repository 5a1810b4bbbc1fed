"""Delimited text rewritten: each record keeps its bytes, and of the cells with a finding only the characters change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.redaction import with_replaced
from sensitive_scan.rewrite import records
from sensitive_scan.rewrite.edits import NAMES, Walk, by_cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.readers.plain import PlainText
    from sensitive_scan.rewrite.copying import Copy
    from sensitive_scan.rewrite.edits import Edit, Edits, Hide
    from sensitive_scan.rewrite.records import Record


class DelimitedPlaces:
    """Where cells are: by the number of their record, and their place in it."""

    def enter(self, batch: Batch) -> None:
        """A batch comes, whose records have their numbers already."""

    def of(self, batch: Batch, cell: CellPlace) -> tuple[int, int]:
        """The row and column of a cell."""
        column, row = cell
        return NAMES if row is None else batch.rows[row], batch.indices[column]

    def digest(self, text: str, _start: int, _end: int) -> int:
        """A hash of the whole cell."""
        return hash(text)


def rewrite(text: PlainText, edits: Edits, hide: Hide, copy: Copy) -> int:
    """Write a table with its edits made; how many were.

    Raises:
        ChangedError: the text is not what was scanned.
    """
    walk = Walk(edits)
    in_names = walk.of(NAMES)
    made = 0
    for record in records.records(text):
        found: Sequence[Edit] = ()
        if record.is_header:
            found = in_names
        elif record.number is not None:
            found = walk.of(record.number)
        if found:
            copy.change(record.data, _changed(record, found, hide))
            made += len(found)
        else:
            copy.keep(record.data)
    return made


def _changed(record: Record, edits: Sequence[Edit], hide: Hide) -> bytes:
    cells, end = records.raw_cells(record)
    for column, found in by_cell(edits).items():
        if column >= len(cells):
            raise records.ChangedError
        cells[column] = _hidden(cells[column].decode(), found, hide, record.delimiter).encode()
    line = record.delimiter.encode().join(cells)
    return (line or b'""') + end  # a blank line would be no record


def _hidden(cell: str, edits: Sequence[Edit], hide: Hide, delimiter: str) -> str:
    """A cell as it is written with its edits made; in quotes where it would be another cell, or several, else."""
    text = records.text_of(cell)
    if any(hash(text) != one.digest for one in edits):
        raise records.ChangedError
    places, replaced = records.places(cell), hide(text, edits)
    cell = with_replaced(cell, [(places[start][0], places[end - 1][1], new) for start, end, new in replaced])
    text = with_replaced(text, replaced)
    is_same = records.is_safe(cell, delimiter) and records.text_of(cell) == text
    return cell if is_same else records.quoted(text)
