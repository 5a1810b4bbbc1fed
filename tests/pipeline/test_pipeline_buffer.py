"""Cells as one buffer of bytes, and the way back from an offset to a row."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.fold import fold
from sensitive_scan.pipeline.buffer import FEW_CELLS, any_hit, cells_of, joined, rows_hit, select
from tests.toys import MEMBER, engine_of

ANY_CELLS = st.lists(st.text(st.characters(exclude_characters="\x1f", codec="utf-8"), max_size=24), max_size=20)


@given(ANY_CELLS)
def test_cells_are_got_back_folded(texts: list[str]) -> None:
    cells = cells_of(pa.array(texts, pa.string()))
    assert len(cells) == len(texts)
    assert list(cells.texts) == [fold(text) for text in texts]
    assert [cells.text(row) for row in range(len(texts))] == [fold(text) for text in texts]
    assert cells.filled.tolist() == [row for row, text in enumerate(texts) if text]


@given(ANY_CELLS.filter(bool))
def test_offsets_lead_back_to_their_row(texts: list[str]) -> None:
    joined = select(cells_of(pa.array(texts, pa.string())), None)
    assert joined is not None
    starts = [0, *joined.ends]
    for row in range(len(texts)):
        within = range(starts[row] + 1, starts[row + 1] + 1)
        assert list(joined.places(within)) == [(row, end - starts[row]) for end in within]
        assert joined.rows_of([within[0]]) == {row}


@given(ANY_CELLS.filter(bool), st.sampled_from([1, FEW_CELLS, 2 * FEW_CELLS]), st.data())
def test_some_rows_are_joined_in_their_order(texts: list[str], times: int, data: st.DataObject) -> None:
    cells = cells_of(pa.array(texts * times, pa.string()))
    rows = sorted(data.draw(st.sets(st.sampled_from(range(len(cells))), max_size=3 * FEW_CELLS)))
    some = joined(cells, np.array(rows, np.intp))
    assert bytes(some.data) == b"".join(cells.text(row).encode() + b"\x1f" for row in rows)
    ends = list(some.ends)
    assert list(some.places(ends)) == [(row, len(cells.text(row).encode()) + 1) for row in rows]


@given(ANY_CELLS, st.integers(0, 20), st.integers(0, 20))
def test_a_slice_of_an_array_is_what_it_shows(texts: list[str], start: int, length: int) -> None:
    column = pa.array(texts, pa.string()).slice(start, length)
    assert list(cells_of(column).texts) == [fold(text) for text in texts[start : start + length]]


class _Zeros:
    """Hits every zero, and counts the bytes that it was shown."""

    def __init__(self) -> None:
        self.seen = 0

    def ends(self, data: bytes) -> list[int]:
        self.seen += len(data)
        return [at + 1 for at, byte in enumerate(data) if byte == ord("0")]


@given(st.lists(st.sampled_from(["", "won", "lost", "10 days", "2024-05-06", "0", "é0"]), max_size=300), st.booleans())
def test_the_rows_that_are_hit_are_the_same_by_values(texts: list[str], is_varied: bool) -> None:
    listed = [f"{text} {row}" for row, text in enumerate(texts)] if is_varied else texts
    cells = cells_of(pa.array(listed, pa.string()))
    assert any_hit(cells, _Zeros()) == rows_hit(cells, range(len(cells)), _Zeros())


def test_each_of_a_few_values_is_looked_at_once() -> None:
    zeros = _Zeros()
    assert any_hit(cells_of(pa.array(["won", "10 days"] * 500)), zeros) == set(range(1, 1000, 2))
    assert zeros.seen == len("won") + len("10 days") + 2


def test_only_cells_that_could_be_hit_are_selected() -> None:
    texts = ["MB-123456" if row % 50 == 7 else "nothing" for row in range(200)]
    joined = select(cells_of(pa.array(texts)), engine_of(MEMBER).selection)
    assert joined is not None
    assert list(joined.rows) == [7, 57, 107, 157]
    assert bytes(joined.data) == b"MB-123456\x1f" * 4
    assert joined.rows_of(list(joined.ends)) == {7, 57, 107, 157}


def test_no_cells_may_be_selected_at_all() -> None:
    assert select(cells_of(pa.array(["nothing"] * 200)), engine_of(MEMBER).selection) is None
    assert select(cells_of(pa.array([], pa.string())), None) is None
