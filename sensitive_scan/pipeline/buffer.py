"""The cells of a column, the joined bytes of those that matter, and the way back from an offset to a row."""

from __future__ import annotations

import functools
import struct
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from pyarrow import types

from sensitive_scan.fold import fold
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.match.shapes import FEWEST_DIGITS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from sensitive_scan.match.selection import Selection

_Rows = npt.NDArray[np.intp]

FEW_CELLS = 64
"""Fewer cells than these are matched all, as selecting takes longer."""
_SAMPLED_CELLS = 128
_MOST_VALUES = 512
_FEW_SHAPES = 64
_MANY_SHAPES = 512
_MOST = 0.7
_FEW_HITS = 32
"""Fewer hits than these are placed one by one."""
_DIGIT = ord("0")
_BLANKED = bytes.maketrans(b"123456789", b"000000000")


class _CellMatcher(Protocol):
    def ends(self, data: bytes) -> list[int]: ...


def _scalar(kind: pa.DataType, *buffers: bytes) -> pa.Scalar[Any]:
    """An Arrow scalar made of its buffers: ``pa.scalar`` would import pandas where that is installed."""
    return pa.Array.from_buffers(kind, 1, [None, *map(pa.py_buffer, buffers)])[0]


_NOTHING = _scalar(pa.binary(), struct.pack("=ii", 0, 0), b"")
_BEHIND = _scalar(pa.binary(), struct.pack("=ii", 0, len(SEPARATOR)), SEPARATOR)


@dataclass(frozen=True)
class Cells:
    """The folded cells of one column of a batch: an Arrow binary array, its bytes and the offsets into them."""

    array: pa.Array[Any] = field(repr=False)
    data: bytes = field(repr=False)
    offsets: memoryview

    @classmethod
    def of(cls, array: pa.Array[Any]) -> Cells:
        """The cells of an Arrow binary array that is folded already."""
        return _cells(array)

    def __len__(self) -> int:
        return len(self.array)

    def text(self, row: int) -> str:
        """The folded text of one cell."""
        return self.data[self.offsets[row] : self.offsets[row + 1]].decode("utf-8", "replace")

    @functools.cached_property
    def texts(self) -> list[str]:
        """The folded texts of all cells."""
        return [self.text(row) for row in range(len(self))]

    @functools.cached_property
    def seems_listed(self) -> bool:
        """Whether the first cells have few different values, as those of a column of stages or cities."""
        return len(self.array.slice(0, _SAMPLED_CELLS).unique()) <= _SAMPLED_CELLS // 2

    @functools.cached_property
    def listed(self) -> pa.DictionaryArray[Any, Any] | None:
        """The cells by their values where these are few, ``None`` where not, or where the cells are."""
        if len(self) < FEW_CELLS or not self.seems_listed:
            return None
        encoded = self.array.dictionary_encode()
        return encoded if len(encoded.dictionary) <= _MOST_VALUES else None

    @functools.cached_property
    def blanked(self) -> bytes:
        """The bytes of the cells with every digit as ``0``."""
        return self.data.translate(_BLANKED)

    @functools.cached_property
    def kinds(self) -> pa.DictionaryArray[Any, Any] | None:
        """The cells by what they are but for their digits, ``None`` where there are many kinds."""
        if len(set(self.sample)) > _FEW_SHAPES:
            return None
        buffers = [None, self.array.buffers()[1], pa.py_buffer(self.blanked)]
        encoded = pa.Array.from_buffers(pa.binary(), len(self), buffers).dictionary_encode()
        return encoded if len(encoded.dictionary) <= _MANY_SHAPES else None

    @functools.cached_property
    def sample(self) -> list[bytes]:
        """The first cells, blanked."""
        offsets, blanked = self.offsets, self.blanked
        return [blanked[offsets[row] : offsets[row + 1]] for row in range(min(len(self), _SAMPLED_CELLS))]

    @functools.cached_property
    def joined(self) -> Joined:
        """All cells joined."""
        return _join(self.array, range(len(self)))

    @functools.cached_property
    def filled(self) -> _Rows:
        """The rows of the cells that are not empty."""
        offsets = np.frombuffer(self.offsets, np.int32)
        return np.flatnonzero(offsets[1:] != offsets[:-1])


@dataclass(frozen=True, slots=True)
class Joined:
    """Cells joined for matching, a separator behind each; ``ends`` are the offsets behind the separators."""

    data: memoryview
    ends: Sequence[int]
    rows: _Rows | range

    def rows_of(self, ends: Sequence[int]) -> set[int]:
        """The rows in the batch of the cells in which hits lie that end before these offsets."""
        return {row for row, _ in self.places(ends)}

    def places(self, ends: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The row in which each hit lies that ends before an offset, and that offset in the cell."""
        if len(ends) < _FEW_HITS:
            for end in ends:
                at = bisect_right(self.ends, end - 1)
                yield int(self.rows[at]), end - (self.ends[at - 1] if at else 0)
            return
        borders, found = np.asarray(self.ends), np.asarray(ends)
        cells = np.searchsorted(borders, found - 1, "right")
        starts = np.append(0, borders)[cells]
        yield from zip(np.asarray(self.rows)[cells].tolist(), (found - starts).tolist(), strict=True)


def cells_of(column: pa.Array[Any]) -> Cells:
    """The cells of an Arrow array of strings or large strings without nulls, folded."""
    cells = _without_separators(_cells(column))
    if cells.data.isascii():
        return cells
    text = bytes(cells.joined.data).decode("utf-8", "replace")
    folded = fold(text)
    if folded == text:
        return cells
    data = folded.encode()
    ends = np.flatnonzero(np.frombuffer(data, np.uint8) == SEPARATOR[0])
    offsets = np.append(0, ends - np.arange(len(ends))).astype(np.int32)
    return _of_buffers(offsets, data.replace(SEPARATOR, b""))


def select(cells: Cells, selection: Selection | None) -> Joined | None:
    """Those cells joined that any expression could hit; ``None`` if there are none."""
    if not len(cells):
        return None
    if selection is None:
        return cells.joined
    if cells.kinds is not None:
        rows = rows_of_kinds(cells.kinds, selection.wants)
    else:
        if sum(one.count(b"0") >= FEWEST_DIGITS for one in cells.sample) > _MOST * len(cells.sample):
            return cells.joined
        rows = rows_with_digits(cells, selection.without_dates(cells.blanked), FEWEST_DIGITS)
        digitless = cells.joined.rows_of([end for _, end in selection.digitless.hits(cells.joined.data)])
        if digitless:
            rows = np.union1d(rows, np.array(sorted(digitless), np.int32))
    if not len(rows):
        return None
    return joined(cells, rows)


def joined(cells: Cells, rows: _Rows | range) -> Joined:
    """Some rows of the cells joined."""
    if len(rows) == len(cells):
        return cells.joined
    if len(rows) < FEW_CELLS:
        offsets, data = cells.offsets, cells.data
        return _join_few([data[offsets[row] : offsets[row + 1]] for row in rows], rows)
    # pa.array of an array of NumPy would import pandas where that is installed
    indices = pa.py_buffer(np.asarray(rows, np.int64).tobytes())
    return _join(cells.array.take(pa.Array.from_buffers(pa.int64(), len(rows), [None, indices])), rows)


def rows_hit(cells: Cells, rows: _Rows | range, matcher: _CellMatcher) -> set[int]:
    """Those of some rows of the cells in which ``matcher`` hits."""
    if not len(rows):
        return set()
    buffer = joined(cells, rows)
    return buffer.rows_of(matcher.ends(bytes(buffer.data)))


def any_hit(cells: Cells, matcher: _CellMatcher) -> set[int]:
    """The rows of all cells in which ``matcher`` hits; each different value is looked at once where these are few."""
    return by_value(cells, lambda some: rows_hit(some, range(len(some)), matcher))


def by_value(cells: Cells, select: Callable[[Cells], set[int]]) -> set[int]:
    """The rows that ``select`` selects, which is given each different value once where these are few."""
    listed = cells.listed
    if listed is None:
        return select(cells)
    selected = select(Cells.of(listed.dictionary))
    return set(np.flatnonzero(np.isin(codes_of(listed), list(selected))).tolist()) if selected else set()


def codes_of(encoded: pa.DictionaryArray[Any, Any]) -> npt.NDArray[np.int32]:
    """Which value of the dictionary each cell has; ``to_numpy`` would import pandas where that is installed."""
    indices = encoded.indices
    codes: npt.NDArray[np.int32] = np.frombuffer(indices.buffers()[1], np.int32)  # type: ignore[call-overload]
    return codes[indices.offset : indices.offset + len(indices)]


def rows_of_kinds(kinds: pa.DictionaryArray[Any, Any], wants: Callable[[bytes], bool]) -> _Rows:
    """The rows of the cells whose kind is wanted."""
    wanted = [wants(one) for one in kinds.dictionary.to_pylist()]  # type: ignore[arg-type]  # no nulls
    return np.flatnonzero(np.array(wanted, np.bool_)[codes_of(kinds)])


def rows_with_digits(cells: Cells, blanked: bytes, fewest: int) -> _Rows:
    """The rows of the cells that have so many digits in ``blanked``, where digits are ``0``: two at least."""
    if b"0" not in blanked:
        return np.empty(0, np.intp)
    # the byte behind the last cell is for empty cells at the end, whose sum begins there
    is_digit = np.frombuffer(blanked + b"\0", np.uint8) == _DIGIT
    starts = np.frombuffer(cells.offsets, np.int32)[:-1]
    # an empty cell sums up to its neighbour's first byte, which is less than enough
    return np.flatnonzero(np.add.reduceat(is_digit, starts, dtype=np.int32) >= fewest)


def _cells(array: pa.Array[Any]) -> Cells:
    """The cells of an Arrow array of strings or bytes, which are copied once; offsets are of 32 bits, from zero on."""
    if not len(array):
        return Cells(pa.array([], pa.binary()), b"", memoryview(b""))
    _, offset_buffer, data = array.buffers()
    is_large = types.is_large_string(array.type) or types.is_large_binary(array.type)
    offsets = np.frombuffer(offset_buffer, np.int64 if is_large else np.int32)  # type: ignore[call-overload]
    # of a slice the buffers are its parent's
    offsets = offsets[array.offset : array.offset + len(array) + 1]
    first, end = int(offsets[0]), int(offsets[-1])
    if first or is_large:
        offsets = (offsets - first).astype(np.int32)
    copied = bytes(memoryview(data)[first:end]) if data is not None else b""
    return _of_buffers(offsets, copied)


def _of_buffers(offsets: npt.NDArray[Any], data: bytes) -> Cells:
    places = offsets.data.cast("B")
    array = pa.Array.from_buffers(pa.binary(), len(offsets) - 1, [None, pa.py_buffer(places), pa.py_buffer(data)])
    return Cells(array, data, places.cast("i"))


def _without_separators(cells: Cells) -> Cells:
    """The same cells with a space for every separator inside them, which would be taken for a cell's end."""
    if SEPARATOR not in cells.data:
        return cells
    data = cells.data.replace(SEPARATOR, b" ")
    buffers = [None, cells.array.buffers()[1], pa.py_buffer(data)]
    return Cells(pa.Array.from_buffers(pa.binary(), len(cells), buffers), data, cells.offsets)


def _join_few(cells: list[bytes], rows: _Rows | range) -> Joined:
    """A few cells joined without the functions of Arrow, which take longer to load than a short file to scan."""
    ends = [*accumulate(len(cell) + len(SEPARATOR) for cell in cells)]
    return Joined(memoryview(SEPARATOR.join((*cells, b""))), ends, rows)


def _join(array: pa.Array[Any], rows: _Rows | range) -> Joined:
    if len(array) < FEW_CELLS:
        return _join_few(array.to_pylist(), rows)  # type: ignore[arg-type]  # there are no nulls
    import pyarrow.compute as pc

    joined = pc.binary_join_element_wise(array, _NOTHING, _BEHIND)  # type: ignore[call-overload]  # arrays and scalars
    _, offsets, data = joined.buffers()
    ends = memoryview(offsets).cast("i")[1 : len(joined) + 1]
    return Joined(memoryview(data)[: ends[-1]], ends, rows)
