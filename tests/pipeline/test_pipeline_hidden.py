"""Which cells are looked behind: those that a trigger hits, whichever way the column is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.match.hiding import disguise_matcher
from sensitive_scan.pipeline.buffer import cells_of
from sensitive_scan.pipeline.hidden import disguised

if TYPE_CHECKING:
    from collections.abc import Callable

MATCHER = disguise_matcher()
SOME = [
    "", "won", "98765 43210", "4*1*1*1*1*1*1*1", "four one one one", "2024-05-06", "LD-123456", "LD-*12*3*4",
    "1\n123456789", "34111111", "43333333", "MTIzNDU2", "4\u200b111\u200b111", "id \\N{DIGIT FOUR}", "12*3",
]  # fmt: skip


def _numbered(cells: list[str]) -> list[str]:
    """No two cells alike, which would be looked at once."""
    return [f"{cell} #{row}" for row, cell in enumerate(cells)]


@pytest.mark.parametrize("selects", [False, True])
@pytest.mark.parametrize("vary", [list, _numbered])
@given(cells=st.lists(st.sampled_from(SOME), max_size=200))
def test_a_cell_is_looked_behind_wherever_a_trigger_hits_it(
    vary: Callable[[list[str]], list[str]], selects: Any, cells: list[str]
) -> None:
    texts = vary(cells)
    found = disguised(cells_of(pa.array(texts, pa.string())), MATCHER, selects=selects)
    assert found == {row for row, text in enumerate(texts) if MATCHER.ends(text.encode() + SEPARATOR)}


def test_a_column_of_numbers_is_told_by_its_kinds_without_a_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[bytes] = []

    def ends(data: bytes) -> list[int]:
        passes.append(data)
        return []

    monkeypatch.setattr(MATCHER.numeric, "ends", ends)
    column = pa.array([f"{row:06}" for row in range(500)])
    assert disguised(cells_of(column), MATCHER, selects=True) == set()
    assert not passes
    assert disguised(cells_of(column), MATCHER, selects=False) == set()
    assert passes
