"""JSON and JSON Lines: records, names, numbers, and what is broken."""

from __future__ import annotations

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reading import collect, read

from sensitive_scan.readers import ReadOptions, open_stream

SCALARS = st.one_of(st.text(max_size=5), st.integers(), st.booleans(), st.none())
FLAT = st.dictionaries(st.text("abc", min_size=1, max_size=3), SCALARS, min_size=1, max_size=4)
NESTED = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab", max_size=2), inner, max_size=3)
)


def leaves(value: object) -> list[str]:
    if isinstance(value, dict):
        return [leaf for inner in value.values() for leaf in leaves(inner)]
    if isinstance(value, list):
        return [leaf for inner in value for leaf in leaves(inner)]
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value)
    return [text] if text else []


def cells(data: str, name: str) -> list[str]:
    return [cell for row in read(data, name).rows for cell in row if cell]


@settings(deadline=None)
@given(NESTED, st.booleans(), st.sampled_from([None, 2]))
def test_every_value_comes_back(value: object, ascii_only: bool, indent: int | None) -> None:
    data = json.dumps(value, ensure_ascii=ascii_only, indent=indent).encode("utf-8", "surrogatepass")
    result = read(data, "x.json")
    assert sorted(cell for row in result.rows for cell in row if cell) == sorted(leaves(value))
    assert not result.unscanned


@settings(deadline=None)
@given(st.lists(FLAT, min_size=1, max_size=8), st.integers(1, 100))
def test_rows_of_json_and_json_lines_are_the_records(records: list[dict[str, object]], block: int) -> None:
    expected = [{name: "".join(leaves(value)) for name, value in record.items()} for record in records]
    for name, data in (
        ("x.json", json.dumps(records)),
        ("x.jsonl", "\n".join(map(json.dumps, records))),
    ):
        result = read(data, name, block_bytes=block)
        assert [record for _, record in sorted(result.records, key=lambda pair: pair[0])] == expected
        assert sorted(number for number, _ in result.records) == list(range(len(records)))


def test_names_are_relative_to_the_record_and_dotted() -> None:
    data = {
        "totalSize": 2,
        "records": [
            {"attributes": {"type": "Account"}, "Name": "x", "Tags": ["a", "b"]},
            {"attributes": {"type": "Account"}, "Name": "y", "Tags": []},
        ],
    }
    assert read(json.dumps(data), "x.json").records == [
        (0, {"attributes.type": "Account", "Name": "x", "Tags": "a"}),
        (0, {"Tags": "b"}),
        (1, {"attributes.type": "Account", "Name": "y"}),
        (2, {"totalSize": "2"}),
    ]


def test_an_array_of_arrays_is_a_table_without_header() -> None:
    assert read('[["id", "name"], [1, "english"]]', "x.json").records == [
        (0, {"#0": "id", "#1": "name"}),
        (1, {"#0": "1", "#1": "english"}),
    ]


@pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
def test_numbers_keep_their_digits_and_keys_their_duplicates(name: str) -> None:
    data = '{"n": 4111111111111111, "n": 1.50, "big": 123456789012345678901234567890, "t": true, "z": null}'
    rows = read(data, name).records
    assert rows[0] == (0, {"n": "4111111111111111", "big": "123456789012345678901234567890", "t": "true", "z": ""})
    assert rows[1] == (0, {"n": "1.50"})


def test_indices_are_stable() -> None:
    result = read('{"a": "1"}\n{"b": "1", "a": "2"}\n{"b": "3"}\n', "x.jsonl", block_bytes=1)
    assert [(batch.names, batch.indices) for batch in result.batches] == [
        (("a",), (0,)),
        (("b", "a"), (1, 0)),
        (("b",), (1,)),
    ]


@pytest.mark.parametrize("broken", ['{"a": oops 4111}', '{"a": "x"', "[1, 2", '{"a" 1}'])
def test_what_follows_broken_json_is_listed_and_scanned_as_text(broken: str) -> None:
    data = '[\n{"a": "first"},\n' + broken + '\n{"a": "last"}\n'
    result = read(data, "x.json")
    text = "".join(cell for row in result.rows for cell in row)
    assert "first" in text
    assert "last" in text
    assert result.places
    assert result.places[0].startswith("line ")
    assert "oops" not in str(result.unscanned)


def test_a_broken_line_is_listed_by_number_and_scanned_as_text() -> None:
    result = read('{"a": "1"}\n\nnot json 4111\n{"a": "2"}\n', "x.jsonl")
    assert sorted(result.records) == [(0, {"a": "1"}), (1, {"": "not json 4111"}), (2, {"a": "2"})]
    assert result.places == ["line 3"]
    assert "4111" not in str(result.unscanned[0])


@pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
@pytest.mark.parametrize("depth", [500, 100_000])
def test_deep_nesting_is_bounded_and_listed(name: str, depth: int) -> None:
    data = '{"a":' * depth + '"deep"' + "}" * depth
    result = read(data, name)
    assert "deep" in "".join(cell for row in result.rows for cell in row)
    assert result.places == ["line 1"]


@pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
def test_bad_bytes_are_listed_and_the_rest_is_read(name: str) -> None:
    result = read(b'{"a": "caf\xe9"}\n{"a": "\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9"}\n', name)
    assert sorted(row[0] for row in result.rows) == ["caf\ufffd", "ééééé"]
    assert result.places == ["line 1"]


@pytest.mark.parametrize("name", ["x.json", "x.jsonl"])
def test_lone_surrogates_are_replaced(name: str) -> None:
    result = read('{"a": "\\ud800 x"}\n', name)
    assert "x" in "".join(cell for row in result.rows for cell in row)


def test_content_tells_json_without_a_name() -> None:
    assert read('{"a": 1}\n{"a": 2}\n', "upload").kind == "jsonl"
    assert read('[\n {"a": 1}\n]\n', "upload").kind == "json"
    assert read("[1] a footnote\n[2] another\n", "upload").kind == "text"
    assert read("{not json}\n", "upload").kind == "text"


def test_more_names_than_bounds_allow_are_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.readers.rows.MAX_FIELD_NAMES", 3)
    result = read("".join(f'{{"k{n}": "v{n}"}}\n' for n in range(6)), "x.jsonl")
    assert sorted(cell for row in result.rows for cell in row) == [f"v{n}" for n in range(6)]
    assert result.unscanned


def test_a_huge_value_does_not_fill_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sensitive_scan.readers.tables.json_records.MAX_RECORD_BYTES", 200_000)
    result = read('{"a": "' + "x" * 1_000_000 + ' end"}', "x.json")
    assert result.unscanned
    assert any("end" in cell for row in result.rows for cell in row)


def test_long_values_are_cut_and_listed() -> None:
    reading = open_stream(io.BytesIO(b'{"a": "0123456789"}'), "x.jsonl", ReadOptions(max_cell_bytes=4))
    result = collect(reading)
    assert result.rows == [["0123"]]
    assert result.places == ["line 1, field 'a'"]


@pytest.mark.parametrize("pieces", [(3, 5_000), (65_530, 4_100), (65_000, 3_999)])
def test_a_number_of_thousands_of_digits_does_not_end_the_process(pieces: tuple[int, int]) -> None:
    before, digits = pieces
    result = read(f'["{"x" * before}", {"1" * digits}, "end"]', "long.json")
    assert bool(result.unscanned) is (digits > 4_000)
    assert "end" in str(result.rows)
