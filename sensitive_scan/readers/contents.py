"""What the readers of formats hand on: lines of text, fields with names, and tables."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import column_name, replace_surrogates, string_column
from sensitive_scan.readers.limits import MAX_COLUMNS
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.tables.header import is_header

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from sensitive_scan.readers.upload import Parts, Upload

_Thing = TypeVar("_Thing")
_BATCH_ROWS, _BATCH_SIZE, _BATCH_AREA = 4096, 1 << 16, 1 << 18
_GRID_ROWS, _GRID_COLUMNS = 200, 8


def lines(upload: Upload, part: str, texts: Iterable[tuple[int, str]]) -> Parts:
    """Texts that stand for themselves, such as lines and paragraphs, with their numbers from 0, without blank ones.

    Texts that belong together, as the sentences of a paragraph and a label with its value on the next line, should
    come as one: words say what a number is only within a text.
    """
    waiting = ((number, text) for number, text in texts if text and not text.isspace())
    for some in _batched(waiting, lambda pair: len(pair[1])):
        numbers = [number for number, _ in some]
        yield from _batch(upload, part, ("",), [[text for _, text in some]], numbers)


def fields(upload: Upload, part: str, pairs: Iterable[tuple[str, str]], row: int = 0) -> Parts:
    """Values with names, as of a form or a card; a name that occurs again makes another row of the same number."""
    values: dict[str, list[str]] = {}
    for name, value in pairs:
        if value and not value.isspace():
            values.setdefault(name.strip(), []).append(value)
    depth = 0
    while values:
        yield from _batch(upload, part, tuple(values), [[cells[depth]] for cells in values.values()], [row])
        depth += 1
        values = {name: cells for name, cells in values.items() if len(cells) > depth}


def table(  # noqa: PLR0913 - a table has as many sides
    upload: Upload,
    part: str,
    rows: Iterable[Sequence[str]],
    names: Sequence[str] | None = None,
    first_row: int = 0,
    *,
    left: int = 0,
) -> Parts:
    """The rows of a table as they come, each counted against the limit of cells.

    Without ``names`` the first row that is not blank holds them if it looks like it; rows are numbered from the first
    data row on, as in tables of text. A small table without is a grid: its names may stand on the left as well.

    Args:
        upload: what the table is in.
        part: its name there.
        rows: cells as text; rows may differ in length.
        names: of the columns, if the format knows them.
        first_row: the number of the first data row.
        left: how many columns of a sheet lie before the first one.

    Raises:
        ExhaustedError: the upload holds more cells than the limit.
    """
    rows = iter(rows)
    head: list[Sequence[str]] = []
    is_grid, above = False, 0
    if names is None:
        head = list(itertools.islice(rows, _GRID_ROWS + 1))
        is_grid = len(head) <= _GRID_ROWS and max(map(len, head), default=0) <= _GRID_COLUMNS
        lines_read = len(head)
        names = _taken_header(head)
        above = lines_read - len(head)
    number = first_row
    for some in _bounded(_batched(itertools.chain(head, rows), len)):
        numbers = range(number, number + len(some))
        number += len(some)
        columns = _columns(some)
        titles = tuple(column_name(names[at] if at < len(names) else "", at) for at in range(len(columns)))
        yield from _batch(upload, part, titles, columns, numbers, is_grid=is_grid, above=above, left=left)
        upload.budget.spend("cells", len(columns) * len(some))


def _taken_header(head: list[Sequence[str]]) -> Sequence[str]:
    """The names in the first rows, if there are any, taken out of them with the blank rows above.

    Names of nothing would not be scanned at all, so a row alone is data.
    """
    while head and not any(head[0]):
        head.pop(0)
    filled = [row for row in head if any(row)]
    return head.pop(0) if len(filled) > 1 and is_header(filled) else ()


def _bounded(batches: Iterable[list[Sequence[str]]]) -> Iterator[Sequence[Sequence[str]]]:
    """The batches in parts, where one wide row would fill up all the others."""
    for rows in batches:
        most = max(1, _BATCH_AREA // max(map(len, rows), default=1)) if any(rows) else len(rows)
        for start in range(0, len(rows), most):
            yield rows[start : start + most]


def _columns(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """The columns of some rows, the short ones filled up; what is beyond the widest table stands in its last cell."""
    widths = set(map(len, rows))
    if max(widths, default=0) > MAX_COLUMNS:
        most = MAX_COLUMNS - 1
        rows = [row if len(row) <= MAX_COLUMNS else [*row[:most], " ".join(row[most:])] for row in rows]
    return list(zip(*rows, strict=True)) if len(widths) == 1 else list(itertools.zip_longest(*rows, fillvalue=""))


def _batched(things: Iterable[_Thing], size: Callable[[_Thing], int]) -> Iterator[list[_Thing]]:
    """Some of the things at once, neither too many nor too large together."""
    some: list[_Thing] = []
    total = 0
    for thing in things:
        some.append(thing)
        total += size(thing)
        if len(some) >= _BATCH_ROWS or total >= _BATCH_SIZE:
            yield some
            some, total = [], 0
    if some:
        yield some


def _batch(  # noqa: PLR0913 - a batch has as many sides
    upload: Upload,
    part: str,
    names: tuple[str, ...],
    columns: Sequence[Sequence[str]],
    rows: Sequence[int],
    *,
    is_grid: bool = False,
    above: int = 0,
    left: int = 0,
) -> Parts:
    listing = Listing()
    most = upload.options.max_cell_bytes
    made = []
    for name, cells in zip(names, columns, strict=True):

        def where(n: int, name: str = name) -> str:
            return f"row {rows[n]:,}, column '{name}'" if name else f"row {rows[n]:,}"

        clean = list(map(replace_surrogates, cells)) if not all(map(str.isascii, cells)) else cells
        made.append(string_column(clean, where, listing, "utf-8", most))
    titles = tuple(map(replace_surrogates, names))
    yield Batch(titles, tuple(range(len(names))), tuple(made), rows, replace_surrogates(part), is_grid, above, left)
    for entry in listing.rest():
        yield replace(entry, part=part)
