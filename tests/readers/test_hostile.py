"""Files made to hurt are refused with a reason, in a process and without one, and the next file is read."""

from __future__ import annotations

import io

import pytest
from hostile import Hostile, cases
from reading import collect

from sensitive_scan.readers import open_stream

CASES = [pytest.param(one, id=one.name) for one in cases()]


@pytest.mark.parametrize("case", CASES)
def test_a_hostile_file_is_refused_and_the_next_one_read(case: Hostile) -> None:
    result = collect(open_stream(io.BytesIO(case.data), case.name))
    assert case.reason in {entry.reason for entry in result.unscanned}
    assert sum(column.nbytes for batch in result.batches for column in batch.columns) < 1 << 20
    harmless = collect(open_stream(io.BytesIO(b"<html><p>harmless"), "next.html"))
    assert harmless.rows == [["harmless"]]
    assert not harmless.unscanned
