"""Mappings that are read a part at a time hold what they were made of."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.shards import Shards, sharded

KEYS = st.one_of(st.text(), st.integers(0, 9_000), st.lists(st.text(max_size=3), min_size=1, max_size=3).map(tuple))
ENTRIES = st.dictionaries(KEYS, st.text(max_size=5), max_size=200)


@given(ENTRIES, KEYS)
def test_they_hold_what_they_were_made_of(entries: dict[str | int | tuple[str, ...], str], key: str) -> None:
    shards = Shards[str | int | tuple[str, ...], str](sharded(entries))
    assert shards == entries
    assert len(shards) == len(entries)
    assert shards.get(key) == entries.get(key)
    assert (key in shards) == (key in entries)


def test_only_the_part_with_the_key_is_read() -> None:
    first, *others = sharded(dict.fromkeys(range(1_000), "x"))
    shards = Shards[int, str]((first, *(b"" for _ in others)))
    assert shards[0] == "x"
    with pytest.raises(EOFError):
        shards[1]


def test_a_key_has_the_same_place_in_every_process() -> None:
    code = "from sensitive_scan.shards import sharded; print(sharded({(str(n), 'x'): n for n in range(99)}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=Path(__file__).parents[1], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == str(sharded({(str(number), "x"): number for number in range(99)}))
