"""Select the cells of a column in which words can tell something: prose, short lists of values, and asked fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sensitive_scan.pipeline.buffer import FEW_CELLS, any_hit, rows_hit

if TYPE_CHECKING:
    import numpy.typing as npt

    from sensitive_scan.match.anchors import TermMatcher
    from sensitive_scan.pipeline.buffer import Cells

_SPACE = ord(" ")
_WORDS_OF_PROSE = 3
_SAMPLED_CELLS = 128
_LEAST_PROSE = 0.05


def speaking(cells: Cells, matcher: TermMatcher, *, is_asked: bool) -> set[int]:
    """The rows that ``matcher`` selects, of those that it has to look at.

    In a column without prose, such as one of names or addresses of mail, only the cells of three words are looked at,
    unless it holds few different values, or its field is asked for.
    """
    if not len(cells):
        return set()
    looks_at_all = is_asked or len(cells) < FEW_CELLS or _is_wordy(cells, _SAMPLED_CELLS).mean() >= _LEAST_PROSE
    if looks_at_all or cells.seems_listed:
        return any_hit(cells, matcher)
    return rows_hit(cells, np.flatnonzero(_is_wordy(cells, len(cells))), matcher)


def _is_wordy(cells: Cells, most: int) -> npt.NDArray[np.bool_]:
    """Of the first cells, ``most`` at most, which have three words or more; where a cell is empty, any answer does."""
    starts = np.frombuffer(cells.offsets, np.int32)[:-1][:most]
    end = cells.offsets[len(starts)]
    is_space = np.frombuffer(cells.data[:end] + b"\0", np.uint8) == _SPACE
    return np.add.reduceat(is_space, starts, dtype=np.int32) >= _WORDS_OF_PROSE - 1
