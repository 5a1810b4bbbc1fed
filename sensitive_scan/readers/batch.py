"""What every reader yields: runs of records as columns, and the places that it could not read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import pyarrow as pa

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.tables.csv_fast import FastReader


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read; every ``None`` means: find out from the content.

    Attributes:
        encoding: a Python codec name that overrides the detected encoding.
        delimiter: one character that overrides the detected delimiter of a table.
        header: whether the first row of a table holds the column names.
        max_cell_bytes: longer cells are scanned up to here and the rest is listed as unscanned.
        block_bytes: how much of a file is held at once.
    """

    encoding: str | None = None
    delimiter: str | None = None
    header: bool | None = None
    max_cell_bytes: int = 1 << 20
    block_bytes: int = 1 << 21


@dataclass(frozen=True, slots=True)
class Batch:
    """Consecutive records that have the same fields.

    ``columns`` are Arrow arrays of strings, large ones where a table in memory has them, of equal length and without
    nulls (a missing cell is the empty string), parallel to ``names``; a column without a name is called ``#<index>``.
    ``indices`` give each column's place in the table, the identity of a column over all batches together with its name.
    ``rows`` are the records' numbers from 0.

    ``part`` names the table or text of an input with several (a sheet, a page, a member of an archive); batches of one
    part follow each other. ``is_grid`` says that the columns are cells as they lie on a sheet or page and that nothing
    tells whether the names stand above the values or to their left. ``above`` counts the lines of a sheet or page over
    the row with number 0, that of the names among them, ``left`` the columns of a sheet before the first one.
    """

    names: tuple[str, ...] = field(repr=False)
    indices: tuple[int, ...]
    columns: tuple[pa.Array[Any], ...] = field(repr=False)
    rows: Sequence[int]
    part: str = field(default="", repr=False)
    is_grid: bool = False
    above: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Records:
    """Whole records of a delimited table that nobody has parsed yet, so that another process can.

    ``fast`` parses ``data``, with ``quoted`` and into columns of these ``names``, unless it is ``None`` or gives up:
    then ``read``, called with the number of the first record, gives what the reader makes of them, in this process.
    """

    data: bytes = field(repr=False)
    quoted: bool
    fast: FastReader | None
    names: tuple[str, ...] = field(repr=False)
    read: Callable[[int], Iterator[Batch | Unscanned]]


@dataclass(frozen=True, slots=True)
class Reading:
    """An input opened for reading.

    ``kind`` is the format found (``csv``, ``json``, ``jsonl``, ``text``), ``size`` the bytes in all or ``None`` where
    unknown, ``consumed()`` the bytes read so far. ``parts`` can be iterated once and closes the input at its end.
    ``records``, where there are any, are the same for those who parse them elsewhere; only one of both can be used.
    """

    kind: str
    size: int | None
    consumed: Callable[[], int]
    parts: Iterator[Batch | Unscanned]
    records: Iterator[Records | Unscanned] | None = None
