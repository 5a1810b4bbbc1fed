"""Records with their bytes: the same cells as Python's reader finds, and nothing lost."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.readers import ReadOptions
from sensitive_scan.readers.plain import look_at
from sensitive_scan.readers.source import Source
from sensitive_scan.rewrite.records import (
    ChangedError,
    Record,
    is_safe,
    places,
    quoted,
    raw_cells,
    records,
    text_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECES = st.sampled_from(['"', '""', ",", ";", "\n", "\r\n", "\r", " ", "a", "é", "12", "\t", "\x1f"])
TEXTS = st.lists(PIECES, max_size=40).map("".join)
CELLS = st.text(st.sampled_from('",;\n\r\t aé1'), max_size=8)


def read(text: str, name: str = "x.csv", **options: object) -> Iterator[Record]:
    source = Source(io.BytesIO(text.encode()), name, owned=True)
    yield from records(look_at(source, ReadOptions(delimiter=",", **options)))  # type: ignore[arg-type]  # any option


@given(st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=6), st.sampled_from([0, 1]))
def test_written_cells_are_read_again(rows: list[list[str]], quoting: int) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL if quoting else csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerows(rows)
    cut = list(read(text.getvalue(), header=False))
    assert b"".join(one.data for one in cut) == text.getvalue().encode()
    found = [[text_of(cell.decode()) for cell in raw_cells(one)[0]] for one in cut if one.number is not None]
    assert found == [row for row in csv.reader(io.StringIO(text.getvalue(), newline="")) if row]


@given(TEXTS)
def test_any_text_is_cut_as_pythons_reader_cuts_it(text: str) -> None:
    try:
        cut = list(read(text, header=False))
    except ChangedError:
        assert '"' in text  # one that is not closed, of which the reader tells
        return
    assert b"".join(one.data for one in cut) == text.encode()
    found = [[text_of(cell.decode()) for cell in raw_cells(one)[0]] for one in cut if one.number is not None]
    above = [one for one in cut if one.is_above]
    if not above:
        assert found == [row for row in csv.reader(io.StringIO(text, newline="")) if row]
        assert [one.number for one in cut if one.number is not None] == list(range(len(found)))


@given(CELLS)
def test_every_character_of_a_cell_has_its_place(text: str) -> None:
    for cell in (quoted(text), quoted(text) + "rest"):
        whole = places(cell)
        assert "".join(char for _, _, char in whole) == text_of(cell)
        assert all(cell[start:end] in (char, char * 2) for start, end, char in whole)
        assert is_safe(quoted(text), ",")


@pytest.mark.parametrize("cell", ["a,b", "a\nb", '"a', '"a"b,c'])
def test_what_would_be_several_cells_is_not_safe(cell: str) -> None:
    assert not is_safe(cell, ",")


def test_a_header_a_title_and_blank_lines_have_no_number() -> None:
    text = "Report of May\n\nName,Age\nAnn,1\n\nBob,2\n"
    seen = [(one.data, one.number, one.is_header) for one in read(text)]
    assert seen == [
        (b"Report of May\n", 0, False),
        (b"\n", None, False),
        (b"Name,Age\n", None, True),
        (b"Ann,1\n", 1, False),
        (b"\n", None, False),
        (b"Bob,2\n", 2, False),
    ]


def test_a_line_that_names_the_delimiter_stays_above() -> None:
    source = Source(io.BytesIO(b"sep=;\nName;Age\nAnn;1\n"), "x.csv", owned=True)
    cut = list(records(look_at(source, ReadOptions())))
    assert [(one.is_above, one.is_header, one.number) for one in cut] == [
        (True, False, None),
        (True, True, None),
        (False, False, 0),
    ]


def test_a_record_may_be_longer_than_a_block() -> None:
    text = 'Name,Notes\nAnn,"' + "x\n" * (3 << 20) + '"\nBob,y\n'
    cut = list(read(text))
    assert [one.number for one in cut] == [None, 0, 1]
    assert b"".join(one.data for one in cut) == text.encode()
