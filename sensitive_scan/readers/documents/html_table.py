"""Tables of HTML, put together cell by cell (HTML Standard, 4.9), and as rows of text handed on."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.readers import contents
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload

_MOST_CELLS = 1 << 16
_MAX_SPAN, _MAX_ROW_SPAN, _MAX_WIDTH, _MAX_SPANNED = 1_000, 65_534, 16_384, 100
_TWO = 2


@dataclass(slots=True)
class Row:
    """Cells as text, and which of them are headers."""

    cells: list[str] = field(default_factory=list)
    headers: list[bool] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table that is open: its number, its rows so far and what earlier cells take of the rows to come.

    ``names`` are known after the first rows were handed on.
    """

    number: int
    rows: list[Row] = field(default_factory=list)
    row: Row | None = None
    is_header: bool | None = None
    spans: dict[int, int] = field(default_factory=dict)
    column_span: int = 1
    row_span: int = 1
    names: tuple[str, ...] | None = None
    given: int = 0
    held: int = 0

    def is_full(self) -> bool:
        """Whether there is enough to be handed on."""
        return self.held > _MOST_CELLS

    def open_row(self) -> None:
        """A row begins."""
        self.close_row()
        self.row = Row()

    def open_cell(self, attributes: dict[str, str], *, is_header: bool) -> None:
        """A cell begins."""
        if self.row is None:
            self.row = Row()
        self.is_header = is_header
        self.column_span = _number(attributes.get("colspan", ""), _MAX_SPAN)
        self.row_span = _number(attributes.get("rowspan", ""), _MAX_ROW_SPAN)

    def close_cell(self, text: str) -> None:
        """A cell ends; what lies outside of cells is none."""
        if self.is_header is None or self.row is None:
            return
        self._skip_spanned()
        for at in range(self.column_span):
            if len(self.row.cells) >= _MAX_WIDTH:
                break
            if self.row_span > 1 and len(self.spans) < _MAX_SPANNED:
                self.spans[len(self.row.cells)] = self.row_span
            self.row.cells.append("" if at else text)
            self.row.headers.append(self.is_header)
        self.is_header = None

    def _skip_spanned(self) -> None:
        row = self.row or Row()
        while self.spans.get(len(row.cells), 0) > 0 and len(row.cells) < _MAX_WIDTH:
            row.cells.append("")
            row.headers.append(False)

    def close_row(self) -> None:
        """A row ends."""
        row, self.row = self.row, None
        if row is None or not row.cells:
            return
        self.rows.append(row)
        self.held += len(row.cells) + sum(map(len, row.cells)) // 16
        self.spans = {at: left - 1 for at, left in self.spans.items() if left > 1}

    def taken(self) -> list[Row]:
        """The rows so far."""
        rows, self.rows, self.held = self.rows, [], 0
        return rows


def table_parts(upload: Upload, table: Table, rows: list[Row], *, is_whole: bool) -> Parts:
    """Some rows of a table: header cells above give names, header cells on the left make fields."""
    part = f"table {table.number}"
    if is_whole and not table.given and rows and all(row.headers == [True, False] for row in rows):
        upload.budget.spend("cells", _TWO * len(rows))
        yield from contents.fields(upload, part, [(row.cells[0], row.cells[1]) for row in rows])
        return
    names = table.names
    if names is None and len(rows) > 1 and all(rows[0].headers) and len(rows[0].cells) > 1:
        names = tuple(rows.pop(0).cells)
    cells = [row.cells for row in rows]
    for batch in contents.table(upload, part, cells, names, table.given):
        if isinstance(batch, Batch) and not is_whole:
            table.names = names or batch.names
            table.given = max(table.given, batch.rows[-1] + 1)
        yield batch


def _number(text: str, most: int) -> int:
    return max(1, min(int(text), most)) if text.isdecimal() and len(text) < 7 else 1  # noqa: PLR2004
