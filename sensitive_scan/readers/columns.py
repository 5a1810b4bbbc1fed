"""Columns of strings: made from cells, with what cannot be scanned cut out and listed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sensitive_scan.readers.listing import Listing, RowPlace

    Where = Callable[[int], str | RowPlace]
    """Names the place of the n-th cell of a column for people."""


_FEW_CELLS = 4_096
_LAST_OFFSET = 2**31 - 1


def column_name(name: str, index: int) -> str:
    """The name of a column, ``#<index>`` if it has none."""
    return name if name.strip() else f"#{index}"


def longest_cell(column: pa.StringArray, enough: int) -> int:
    """The length in bytes of a column's longest cell, or an upper bound of it that is not above ``enough``."""
    data = column.buffers()[-1]
    if data is None or data.size <= enough:
        return 0 if data is None else data.size
    from pyarrow import compute as pc  # it takes long to load, and few columns have long cells

    return int(pc.max(pc.binary_length(column)).as_py() or 0)


def string_column(
    cells: Sequence[str], where: Where, listing: Listing, codec: str, max_cell_bytes: int
) -> pa.StringArray:
    """A column of cells in which bytes that could not be decoded are lone surrogates.

    These become U+FFFD, and cells longer than ``max_cell_bytes`` are cut; both are listed under ``where(index)``.
    """
    try:
        column = array_of(cells)
    except UnicodeEncodeError:
        column = array_of([_decodable(cell, n, where, listing, codec) for n, cell in enumerate(cells)])
    return bounded_column(column, where, listing, max_cell_bytes)


def array_of(cells: Sequence[str]) -> pa.StringArray:
    """An Arrow array of strings.

    A few are put into its buffers here, since ``pa.array`` would import pandas where that is installed, which takes
    longer than all else that a short file needs.
    """
    if len(cells) <= _FEW_CELLS:
        encoded = [cell.encode() for cell in cells]
        ends = np.cumsum([0, *map(len, encoded)])
        if ends[-1] <= _LAST_OFFSET:
            offsets, data = pa.py_buffer(ends.astype(np.int32).data), pa.py_buffer(b"".join(encoded))
            return pa.StringArray.from_buffers(len(cells), offsets, data)
    return pa.array(cells, pa.string())


def bounded_column(column: pa.StringArray, where: Where, listing: Listing, max_cell_bytes: int) -> pa.StringArray:
    """The column with cells cut at ``max_cell_bytes`` and listed under ``where(index)``."""
    if longest_cell(column, max_cell_bytes) <= max_cell_bytes:
        return column
    cells = []
    for n, cell in enumerate(strings(column)):
        cells.append(cut_text(cell, max_cell_bytes))
        if len(cells[n]) < len(cell):
            listing.add(
                where(n),
                f"the cell is longer than {max_cell_bytes:,} bytes and was scanned up to there",
                "split it or raise the limit for cells",
            )
    return pa.array(cells, pa.string())


def strings(column: pa.StringArray) -> list[str]:
    """The cells of a column without nulls."""
    return [cell or "" for cell in column.to_pylist()]


def _decodable(cell: str, n: int, where: Where, listing: Listing, codec: str) -> str:
    try:
        cell.encode()
    except UnicodeEncodeError:
        list_undecodable(where(n), listing, codec)
        return replace_surrogates(cell)
    return cell


def list_undecodable(where: str | RowPlace, listing: Listing, codec: str) -> None:
    """List a place with bytes that are not of the text's encoding."""
    listing.add(
        where, f"has bytes that are not valid {codec.upper()}", "save it as UTF-8 or name its encoding with --encoding"
    )


def replace_surrogates(text: str) -> str:
    """The text with U+FFFD for every lone surrogate."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def cut_text(text: str, size: int) -> str:
    """The longest beginning of ``text`` that takes no more than ``size`` bytes of UTF-8."""
    if len(text) * 4 <= size:
        return text
    data = text[: size + 1].encode()
    return text if len(data) <= size and len(text) <= size else data[:size].decode("utf-8", "ignore")
