"""Nested records as rows: named values in, batches of rows with the same names out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers.batch import Batch
from sensitive_scan.readers.columns import string_column
from sensitive_scan.readers.limits import MAX_BATCH_ROWS, MAX_FIELD_NAMES
from sensitive_scan.readers.listing import RowPlace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.readers.batch import ReadOptions
    from sensitive_scan.readers.flatten import Pair
    from sensitive_scan.readers.listing import Listing


class RowGroups:
    """Rows that wait for others with the same names.

    A record whose name occurs more than once (a list, a duplicate key) goes on in further rows with the same number.
    The number of waiting rows and their size are bounded; each name keeps one index.
    """

    def __init__(self, options: ReadOptions, listing: Listing, codec: str) -> None:
        self._options = options
        self._listing = listing
        self._codec = codec
        self._indices: dict[str, int] = {}
        self._groups: dict[tuple[str, ...], list[tuple[int, int, list[str]]]] = {}
        self._rows = 0
        self._size = 0

    def add(self, row: int, line: int, pairs: Sequence[Pair]) -> Iterator[Batch]:
        """Take a record, or a part of one; the batches that are full now."""
        names = tuple([name for name, _ in pairs])
        if names in self._groups:
            cells = [value for _, value in pairs]
            self._size += sum(map(len, cells))
            self._rows += 1
            self._groups[names].append((row, line, cells))
        else:
            yield from self._add_new(row, line, pairs)
        if self._rows >= MAX_BATCH_ROWS or self._size >= self._options.block_bytes:
            yield from self.flush()

    def _add_new(self, row: int, line: int, pairs: Sequence[Pair]) -> Iterator[Batch]:
        values: dict[str, list[str]] = {}
        for name, value in pairs:
            values.setdefault(self._known(name, line), []).append(value)
            self._size += len(value)
        depth = 0
        while values:
            names = tuple(values)
            self._groups.setdefault(names, []).append((row, line, [cells[depth] for cells in values.values()]))
            self._rows += 1
            depth += 1
            values = {name: cells for name, cells in values.items() if len(cells) > depth}
            if self._rows >= MAX_BATCH_ROWS:
                yield from self.flush()

    def flush(self) -> Iterator[Batch]:
        """The batches of all waiting rows."""
        groups, self._groups = self._groups, {}
        self._rows = self._size = 0
        for names, rows in groups.items():
            yield self._batch(names, rows)

    def _known(self, name: str, line: int) -> str:
        if name not in self._indices:
            if len(self._indices) >= MAX_FIELD_NAMES:
                self._listing.add(
                    f"line {line}",
                    f"has more than {MAX_FIELD_NAMES:,} different field names, the rest was scanned without names",
                    "use the same names in every record",
                )
                name = ""
            self._indices.setdefault(name, len(self._indices))
        return name

    def _batch(self, names: tuple[str, ...], rows: list[tuple[int, int, list[str]]]) -> Batch:
        columns = []
        for place, name in enumerate(names):

            def where(n: int, name: str = name) -> RowPlace:
                return RowPlace(f"line {rows[n][1]}, field '{name}'", rows[n][0])

            cells = [row[2][place] for row in rows]
            columns.append(string_column(cells, where, self._listing, self._codec, self._options.max_cell_bytes))
        indices = tuple(self._indices[name] for name in names)
        return Batch(names, indices, tuple(columns), [row[0] for row in rows])
