"""Delimited text: dialects, ragged rows, quotes, bad bytes and long cells; the two readers agree."""

from __future__ import annotations

import csv
import io
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import Read, collect, read

from sensitive_scan.readers import ReadOptions, open_stream
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.tables.csv_fast import FastReader
from sensitive_scan.readers.tables.csv_patient import PatientReader
from sensitive_scan.readers.tables.csv_records import cut_records, record_pattern

Quoting = Literal[0, 1]
DELIMITERS = st.sampled_from([",", ";", "\t", "|"])
CELLS = st.text(
    st.sampled_from(["a", "Z", "7", " ", '"', "'", ",", ";", "\t", "|", "\n", "\r", "é", "न", "\U0001f600", "\x00"]),
    max_size=8,
)
TABLES = st.integers(1, 5).flatmap(
    lambda width: st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=12)
)


def written(table: list[list[str]], delimiter: str, end: str = "\r\n", quoting: Quoting = csv.QUOTE_MINIMAL) -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)
    return text.getvalue()


def patiently(data: bytes, width: int, delimiter: str, number: int = 0, line: int = 1) -> list[list[str]]:
    reader = PatientReader(("",) * width, delimiter, "utf-8", 1 << 20, Listing())
    batches = list(reader.batches(data, number, line, quoted=True))
    return Read("csv", batches).rows


@settings(deadline=None)
@given(
    TABLES,
    DELIMITERS,
    st.tuples(st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le"]),
    st.integers(1, 60),
)
def test_every_cell_comes_back(
    table: list[list[str]], delimiter: str, style: tuple[str, Quoting], encoding: str, block: int
) -> None:
    end, quoting = style
    if any({"\r", "\n"} & set(cell) for row in table for cell in row):
        quoting = csv.QUOTE_ALL  # Python's writer leaves line ends bare that are not its own
    data = written(table, delimiter, end, quoting).encode(encoding)
    result = read(data, delimiter=delimiter, header=False, block_bytes=block, encoding=encoding)
    width = len(table[0])
    # A cell of NULs or spaces only is a cell; only lines without anything are no rows.
    assert [row[:width] for row in result.rows] == table
    assert not result.unscanned


@settings(deadline=None)
@given(st.lists(st.lists(CELLS, min_size=1, max_size=3), min_size=1, max_size=10), DELIMITERS, st.integers(1, 4))
def test_fast_and_patient_agree_on_ragged_rows(table: list[list[str]], delimiter: str, width: int) -> None:
    data = written(table, delimiter, "\n", csv.QUOTE_ALL).encode()
    columns = FastReader(width, delimiter, 1 << 20).columns(memoryview(data), quoted=True)
    patient = patiently(data, width, delimiter)
    if any(len(row) > width for row in table):
        assert columns is None
    else:
        assert columns is not None
        assert [list(row) for row in zip(*(column.to_pylist() for column in columns), strict=True)] == patient


@settings(deadline=None)
@given(st.text(st.sampled_from(["a", "b", '"', ",", "\n", "\r"]), max_size=40), st.integers(1, 50))
def test_any_quotes_are_read_as_pythons_reader_reads_them(text: str, block: int) -> None:
    data = text.encode()
    rows = [row for row in csv.reader(io.StringIO(text, newline="")) if row]
    result = read(data, delimiter=",", header=False, block_bytes=block)
    if not result.unscanned:
        width = max(map(len, rows), default=0)
        assert [row + [""] * (width - len(row)) for row in result.rows] == [
            row + [""] * (width - len(row)) for row in rows
        ]
    scanned = "".join(cell for row in result.rows for cell in row)
    for letter in "ab":
        assert scanned.count(letter) == text.count(letter)


@given(st.text(st.sampled_from(["a", '"', ",", "\n"]), max_size=40))
def test_cuts_end_where_records_end(text: str) -> None:
    data = text.encode()
    cut = cut_records(memoryview(data), ",", at_end=False)
    walked = record_pattern(",", many=True).match(data)
    assert walked
    assert cut.size == walked.end()


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_finds_the_delimiter(delimiter: str) -> None:
    data = written([["name", "city", "note"]] + [["Ann", "Rome", "a, b; c"]] * 5, delimiter)
    result = read(data, "export.txt")
    assert result.kind == "csv"
    assert result.batches[0].names == ("name", "city", "note")
    assert len(result.rows) == 5


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("name,phone", ("name", "phone")),
        (",phone", ("#0", "phone")),
        ("phone,phone", ("phone", "phone")),
        ("Kim Lee,0123456", ("#0", "#1")),
        ("ann@example.org,x", ("#0", "#1")),
    ],
)
def test_finds_the_header(head: str, names: tuple[str, ...]) -> None:
    result = read(head + "\n" + "Kim Ray,0123457\n" * 4)
    assert result.batches[0].names == names


def test_data_in_the_first_row_is_scanned_not_made_a_name() -> None:
    result = read("Ann Lee,078-05-1120,Rome\nBob Ray,219-09-9999,Oslo\n")
    assert result.batches[0].names == ("#0", "#1", "#2")
    assert len(result.rows) == 2


def test_short_rows_are_filled_up_without_a_complaint() -> None:
    result = read("a,b,c\n1,2,3\n4\n\n5,6\n7,8,9\n")
    assert result.rows == [["1", "2", "3"], ["4", "", ""], ["5", "6", ""], ["7", "8", "9"]]
    assert not result.unscanned


def test_long_rows_are_scanned_apart_and_listed() -> None:
    result = read('a,b\n"x\ny",2\n3,4,5\n6,7\n')
    assert result.rows == [["x\ny", "2"], ["3", "4", "5"], ["6", "7"]]
    assert [batch.names for batch in result.batches] == [("a", "b"), ("a", "b", "#2")]
    assert result.places == ["line 4"]
    assert "3 cells under a header of 2" in result.unscanned[0].problem


def test_many_long_rows_are_counted() -> None:
    result = read("a,b\n" + "1,2\n" * 60 + "1,2,3\n" * 50)
    assert len(result.rows) == 110
    assert len(result.unscanned) == 21
    assert "30 more" in result.unscanned[-1].problem


@pytest.mark.parametrize("block", [1, 10, 1 << 20])
def test_bad_bytes_are_replaced_and_listed_with_their_line(block: int) -> None:
    data = b'name,note\n"a\n\nb",fine\nc,caf\xe9 \xc3\xa9\nd,' + "é".encode() * 9 + b"\n"
    result = read(data, block_bytes=block)
    assert [row[1] for row in result.rows] == ["fine", "caf\ufffd é", "é" * 9]
    assert result.places == ["line 5, column 'note'"]
    assert "not valid UTF-8" in result.unscanned[0].problem


def test_windows_1252_is_the_fallback() -> None:
    assert read("naïve;café\nx;y\nü;€\n".encode("cp1252")).rows == [["x", "y"], ["ü", "€"]]


def test_nul_bytes_do_not_end_the_scan() -> None:
    assert read(b"name,note\nann,a\x00b\nbob,last one\n").rows[1] == ["bob", "last one"]


def test_long_cells_are_cut_between_characters_and_listed() -> None:
    result = read("a,b\n1,2\n" + "é" * 30 + ",short\n", max_cell_bytes=11)
    assert result.rows[1] == ["é" * 5, "short"]
    assert result.places == ["line 3, column 'a'"]


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_record_larger_than_the_block_is_read(quote: str) -> None:
    cell = "x" * 5000
    result = read(f"a,b\n1,2\n{quote}{cell}{quote},3\n4,5\n", block_bytes=64)
    assert result.rows == [["1", "2"], [cell, "3"], ["4", "5"]]
    assert not result.unscanned


@pytest.mark.parametrize("tail", ["", "\n"])
def test_what_follows_an_unclosed_quote_is_scanned(tail: str) -> None:
    result = read('a,b\n1,2\n"open,3\n4,5' + tail, block_bytes=8)
    assert result.rows == [["1", "2"], ['"open', "3"], ["4", "5"]]
    assert result.places == ["line 3"]


def test_a_record_beyond_all_bounds_is_read_in_bounded_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.readers.tables.csv_table.MAX_RECORD_BYTES", 100_000)
    giant = "g" * 300_000
    lines = "h\n" * 100_000
    result = read(f'a,b\n1,2\n{giant},3\n4,5\n"{lines}",6\n7,8\n', block_bytes=1000)
    assert ["4", "5"] in result.rows
    assert ["7", "8"] in result.rows
    assert sum(cell.count("h") for row in result.rows for cell in row) == 100_000
    assert result.places[:2] == ["line 3", "line 5"]


def test_a_title_before_the_header_is_scanned_as_text() -> None:
    result = read("# exported by Ann\nid,name\n1,english\n2,german\n")
    assert result.batches[0].names == ("",)
    assert result.batches[1].names == ("id", "name")
    assert [number for number, _ in result.records] == [0, 1, 2]


def test_excels_separator_line_is_obeyed() -> None:
    assert read("sep=;\na;b,c\n1;2,3\n").batches[0].names == ("a", "b,c")


def test_a_single_column_is_a_table() -> None:
    result = read("note\nHello, you\n\nBye\n")
    assert result.kind == "csv"
    assert result.batches[0].names == ("note",)
    assert [row[0] for row in result.rows] == ["Hello, you", "Bye"]


def test_rows_count_on_over_blocks_and_consumed_grows() -> None:
    data = b"a,b\n" + b"1,2\n" * 1000
    reading = open_stream(io.BytesIO(data), "x.csv", ReadOptions(block_bytes=256))
    assert [number for number, _ in collect(reading).records] == list(range(1000))
    assert reading.consumed() == len(data)


def test_short_rows_of_a_wide_table_take_no_more_memory_than_they_hold() -> None:
    header = ",".join(f"c{n}" for n in range(5000))
    result = read(header + "\n" + ",".join("1" * 5000) + "\n" + "2\n" * 20_000 + "3,4\n", delimiter=",")
    assert sum(len(batch.rows) for batch in result.batches) == 20_002
    assert sum(len(batch.columns) * len(batch.rows) for batch in result.batches) < 2_000_000
    assert ["3", "4"] in result.rows
    assert not result.unscanned


def test_a_row_of_endless_cells_is_bounded() -> None:
    result = read("a,b\n1,2\n" + "," * 50_000 + "last\n")
    assert len(result.rows[1]) == 16_384
    assert result.rows[1][-1].endswith("last")
    assert result.places == ["line 3"]


def test_empty_tables() -> None:
    assert read("").rows == []
    assert read("a,b\n").rows == []
    assert read("\n\n").rows == []
