"""Columns of strings, which a few cells make without Arrow's own way through pandas."""

from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.readers import columns
from sensitive_scan.readers.columns import array_of

CELLS = st.lists(st.text(st.characters(codec="utf-8"), max_size=8), max_size=12)


@given(CELLS)
def test_an_array_is_what_arrow_makes(cells: list[str]) -> None:
    made = array_of(cells)
    made.validate(full=True)
    assert made.equals(pa.array(cells, pa.string()))


@pytest.mark.parametrize("bound", ["_FEW_CELLS", "_LAST_OFFSET"])
def test_many_cells_and_many_bytes_go_arrows_way(monkeypatch: pytest.MonkeyPatch, bound: str) -> None:
    monkeypatch.setattr(columns, bound, 1)
    assert array_of(["é", "b"]).equals(pa.array(["é", "b"], pa.string()))


def test_what_is_no_text_is_refused_either_way(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        with pytest.raises(UnicodeEncodeError):
            array_of(["\ud800"])
        monkeypatch.setattr(columns, "_FEW_CELLS", 0)
