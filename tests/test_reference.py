"""What the pipeline finds is what a slow and plain search finds: one detector after the other over one text.

The reference has no first pass, no selection by shape and no joined columns. Distinctive patterns it looks for
everywhere. Weak shapes it looks for in all of a text, where the pipeline looks near a word that asks; so it says what
the pipeline may find, and, where the whole text is near that word, what it must.
"""

from __future__ import annotations

import random
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan.catalogue import builtin
from sensitive_scan.check.fake import fakes
from sensitive_scan.fold import fold
from sensitive_scan.model import ALLOWED
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.pipeline.table import Place, TableScan
from sensitive_scan.readers import table_batches
from tests.toys import BADGE, CLUB_CARD, MEMBER, MOTTO, engine_of, summed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sensitive_scan import Scanner
    from sensitive_scan.check.detector import Candidate, Detector
    from sensitive_scan.engine import Engine
    from sensitive_scan.weigh.rivals import Weighed

Spans = frozenset[tuple[str, int, int]]
"""Entities with where they begin and end."""

JOINTS = (
    *(" ", ", ", "\n", "é ", " \u0661 ", "番号", "; ", "\t", "\u00a0"),
    *("\x1f", " — ", "\U0001f600 ", ": ", "/ ", " x "),
)
WORDS = ("call", "deal", "Müller", "0", "12", "2024-05-06", "€ 1,200.00", "a" * 60, "\u200b", "नमस्ते", "-", "#", "ref")
SPREAD = ("\uff10", "\u0660")
"""Zeros of other scripts, whose digits are folded."""


def spans(candidates: Iterable[Candidate]) -> Spans:
    return frozenset(
        (one.recognizer.entity, one.start, one.end) for one in candidates if one.passed and one.form != "mention"
    )


def detectors(engine: Engine) -> list[Detector]:
    return [one for one in engine._detectors.values() if one.recognizer.category != ALLOWED]  # noqa: SLF001 - tested


def distinctive(engine: Engine, text: str) -> Spans:
    """What stands out by itself in a text; that of a detector whose weak shapes are asked for beside it."""
    return spans(
        found
        for one in detectors(engine)
        if one.recognizer.pattern
        for found in one.candidates(fold(text), asked=False)
    )


def anywhere(engine: Engine, text: str) -> Spans:
    """What of any shape stands in a text."""
    return spans(found for one in detectors(engine) for found in one.candidates(fold(text), asked=True))


def stands_plainly(one: Weighed) -> bool:
    """Whether a candidate was found without a decoder, which the reference has not."""
    return all(piece.name != "disguise" for piece in one.evidence)


def in_record(engine: Engine, text: str, name: str = "") -> Spans:
    results, unscanned = weigh_record(engine, (name,), [text])
    assert not unscanned
    return spans(one.candidate for result in results for one in result.weighed if stands_plainly(one))


def in_column(engine: Engine, cells: Sequence[str], batch_rows: int = 16_384) -> list[Spans]:
    """What is found in each cell of a column."""
    scan = TableScan(engine)
    found: dict[int, Spans] = {}
    for batch in table_batches(pa.table({"Remarks": list(cells)}), batch_rows):
        for place in scan.weigh_batch(batch):
            assert isinstance(place, Place)
            assert place.row is not None
            found[place.row] = spans(one.candidate for one in place.weighed if stands_plainly(one))
    return [found.get(row, frozenset()) for row in range(len(cells))]


def agrees(engine: Engine, text: str, found: Spans) -> None:
    """Hold that what was ``found`` in a text is what the reference finds."""
    text = text.replace("\x1f", " ")
    missed = distinctive(engine, text) - found
    assert not missed, "the pipeline misses what stands out"
    assert not found - anywhere(engine, text) - distinctive(engine, text), "the pipeline finds what is not there"


@cache
def values() -> tuple[str, ...]:
    """Values of a great many entities, as people write them."""
    chosen = random.Random("reference").sample(builtin().recognizers, 160)  # noqa: S311 - no secret
    made = [
        one for recognizer in chosen if recognizer.sample or recognizer.check for one in _made(recognizer.entity, 2)
    ]
    examples = [text for recognizer in chosen for text in recognizer.matches if len(text) < 200]
    return (*made, *examples)


def _made(entity: str, count: int) -> list[str]:
    recognizer = next(one for one in builtin().recognizers if one.entity == entity)
    return list(islice(fakes(recognizer, "reference"), count)) if recognizer.sample else list(recognizer.matches)


def text_of(chance: random.Random, pieces: int) -> str:
    """Values and words with all kinds of characters between them, some in digits of another script."""
    parts = []
    for _ in range(pieces):
        part = chance.choice(values() if chance.random() < 0.5 else WORDS)
        if chance.random() < 0.15:
            zero = ord(chance.choice(SPREAD))
            part = "".join(chr(zero + int(one)) if one in "0123456789" else one for one in part)
        parts += [part, chance.choice(JOINTS) if chance.random() < 0.9 else ""]
    return "".join(parts)


@pytest.mark.parametrize("seed", range(12))
def test_texts(scanner: Scanner, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for pieces in (1, 2, 3, 8):
        text = text_of(chance, pieces)
        agrees(scanner._engine, text, in_record(scanner._engine, text))  # noqa: SLF001 - it is what is tested


@pytest.mark.parametrize("count", [1, 2, 1000])
def test_columns(scanner: Scanner, count: int) -> None:
    engine = scanner._engine  # noqa: SLF001 - it is what is tested
    chance = random.Random(count)  # noqa: S311 - no secret
    different = ["", *(f"note {text_of(chance, 3)}" for _ in range(min(count, 24)))]
    cells = [different[(row * 7 + 1) % len(different)] for row in range(count)]
    found = in_column(engine, cells)
    for cell in dict.fromkeys(cells):
        agrees(engine, cell, found[cells.index(cell)])
    assert all(one == found[cells.index(cell)] for cell, one in zip(cells, found, strict=True))


@pytest.mark.parametrize("filling", ["x", "é", "番", "0", "-", " ", "1 ", "ab 12 "])
@pytest.mark.parametrize("value", ["4539578763621486", "GB82 WEST 1234 5698 7654 32", "\uff14539578763621486"])
def test_long_cells(scanner: Scanner, filling: str, value: str) -> None:
    engine = scanner._engine  # noqa: SLF001 - it is what is tested
    filled = filling * (70_000 // len(filling.encode()))
    cells = ["", f"{filled}; {value}", "", f"{value}; {filled}", value, f"{filled};{value};{filled}", ""]
    found = in_column(engine, cells)
    for cell, one in zip(cells, found, strict=True):
        where = cell.find(value)
        assert (where < 0) is not any(where == start and end == where + len(value) for _, start, end in one)
        assert in_record(engine, cell) == one


TOYS = (MEMBER, BADGE, CLUB_CARD, MOTTO)
PIECES = st.sampled_from(
    [
        *("MB-123456", "mb-123456", "MB-1234567", "1234 5678 9016", summed(1234567), "12345678", "gate pass"),
        *("badge", "card", "QQABCDEFQQ", "\uff11\uff12\uff13\uff14 5678 9016", "", " ", "\x1f", "é", "番", "\n"),
        *("-", "/", "x", "0"),
    ]
)
TEXTS = st.lists(PIECES, max_size=7).map("".join) | st.lists(PIECES, max_size=6).map(" ".join)


@given(TEXTS)
def test_toys_in_texts(text: str) -> None:
    agrees(engine_of(*TOYS), text, in_record(engine_of(*TOYS), text))


@given(st.lists(PIECES.filter(lambda one: "\x1f" not in one), max_size=3).map(" ".join))
def test_weak_shapes_beside_a_word_that_asks(text: str) -> None:
    engine = engine_of(*TOYS)
    asking = f"badge {text[:40]}"
    expected = {one for one in anywhere(engine, asking) if one[0] == "BADGE"}
    found = {one for one in in_record(engine, asking) if one[0] == "BADGE"}
    assert found == expected


@settings(max_examples=40)
@given(st.lists(TEXTS.filter(lambda one: "\x1f" not in one), min_size=1, max_size=9), st.sampled_from([1, 2, 150]))
def test_toys_in_columns(texts: list[str], times: int) -> None:
    engine = engine_of(*TOYS)
    cells = [f"no {text}" for text in texts] * times
    found = in_column(engine, cells, batch_rows=64)
    for cell, one in zip(cells[: len(texts)], found, strict=False):
        agrees(engine, cell, one)
    assert found == found[: len(texts)] * times


@pytest.mark.parametrize("length", [*range(8), 14, 15, 16, 17, 31, 32, 33, 63, 64, 65, 4095, 4096, 4097])
def test_values_at_the_ends_of_buffers(length: int) -> None:
    engine = engine_of(*TOYS)
    cells = ["a" * length, "MB-123456", "MB-12345", "6", "é" * length, "1234 5678 9016", "1234 5678", "9016", "\n"]
    found = in_column(engine, cells * 20, batch_rows=len(cells))
    entities = [sorted({entity for entity, _, _ in one}) for one in found[: len(cells)]]
    assert entities == [[], ["MEMBER"], [], [], [], ["CLUB_CARD"], [], [], []]
    assert found == found[: len(cells)] * 20
