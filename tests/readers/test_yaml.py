"""YAML: records by name, comments, several documents, aliases as they stand; what is not YAML is text and listed."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from uploads import Cell, found_in

from sensitive_scan.limits import Limits

TEXT = """# top comment
leads:
  - name: Ann   # remark
    passport: &p12345 X1
    tags: [a, "c # d"]
  - name: Bob
    again: *p12345
    note: |
      long
      text
? [odd, key]
: value
missing: ~
---
- 1
- x: 2
...
# end
"""


def test_records_names_and_comments() -> None:
    found = found_in(TEXT.encode(), "a.yaml")
    assert {
        *(Cell("", "name", 0, "Ann"), Cell("", "passport", 0, "X1"), Cell("", "tags", 0, "c # d")),
        *(Cell("", "name", 1, "Bob"), Cell("", "note", 1, "long\ntext\n"), Cell("", "", 2, "value")),
        *(Cell("", "", 3, "1"), Cell("", "x", 4, "2")),
    } <= set(found.cells)
    assert [text for _, text in found.of("comments")] == ["top comment", "remark", "p12345", "p12345", "end"]
    assert not found.unscanned


def test_what_the_library_writes_comes_out() -> None:
    data = [{"name": f"Ann {n}", "card": {"no": "4111 1111 1111 1111"}, "text": "two\nlines: #3"} for n in range(3_000)]
    found = found_in(yaml.safe_dump(data, allow_unicode=True).encode(), "a.yml")
    assert Cell("", "card.no", 2_999, "4111 1111 1111 1111") in found.cells
    assert sum(cell == Cell("", "text", cell.row, "two\nlines: #3") for cell in found.cells) == 3_000


def test_aliases_are_not_expanded() -> None:
    pairs = zip("abcdefgh", "bcdefghi", strict=True)
    laughs = "a: &a [lol, lol]\n" + "".join(f"{x}: &{x} [{', '.join([f'*{y}'] * 9)}]\n" for y, x in pairs)
    found = found_in(laughs.encode(), "a.yaml")
    assert found.of("") == [("a", "lol"), ("a", "lol")]
    assert not found.unscanned


def test_after_a_syntax_error_the_rest_is_text() -> None:
    found = found_in(b"a: 1\nb: [1, 2\nc: }\npassport: X9\n", "a.yaml")
    assert ("a", "1") in found.of("")
    assert "passport: X9" in [text for _, text in found.of("rest")]
    assert [entry.where for entry in found.unscanned] == ["line 3"]


def test_control_characters_are_text_and_listed() -> None:
    found = found_in(b"a: 4111\nb: '\x01'\n", "a.yaml")
    assert "4111" in found.text()
    assert found.unscanned


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "cp1252"])
def test_the_encoding_is_found(codec: str) -> None:
    assert found_in("name: Zoë\n".encode(codec), "a.yaml").of("") == [("name", "Zoë")]


HOSTILE = (
    *("[", "{a: ", "- ", "? ", "[a, ", "&a", "*a ", "!", '"\\x41', "a: b\n", "---\n", "#", "a: |\n x\n", "%YAML 1.1\n"),
    *("'", ","),
)
OTHERS = ("\n", " ", "a", "]", "}", ":", "\t", "\x85", "\u2028", "'", "<<: ", "|", ">")


@pytest.mark.parametrize("piece", HOSTILE)
def test_what_never_ends_is_read_in_proportion(piece: str) -> None:
    found = found_in((piece * 50_000 + "\nlast").encode(), "a.yaml")
    assert "last" in found.text()
    assert not any("Error)" in entry.problem for entry in found.unscanned)


def test_indentation_without_end_is_bounded() -> None:
    found = found_in("\n".join(" " * depth + "a:" for depth in range(2_000)).encode() + b" last", "a.yaml")
    assert any("deeper" in entry.problem for entry in found.unscanned)
    assert "last" in found.text()


def test_a_value_longer_than_any_is_read_in_part_as_text() -> None:
    found = found_in(b'a: "' + b"word " * 4_000_000 + b'last"', "a.yaml")
    assert any("longer than" in entry.problem for entry in found.unscanned)
    assert "last" in found.cells[-1].text


def test_cells_are_counted() -> None:
    assert found_in(b"- {a: 1}\n" * 100, "a.yaml", Limits(cells=50)).unscanned[0].reason == "limit"


@given(st.lists(st.sampled_from(HOSTILE + OTHERS)))
def test_any_sequence_is_read(pieces: list[str]) -> None:
    found = found_in(("---\n" + "".join(pieces)).encode(), "a.yaml")
    assert not any("Error)" in entry.problem for entry in found.unscanned)


VISIBLE = "".join(map(chr, [*range(33, 127), *range(0xA1, 0x250)]))
VALUES = st.recursive(
    st.text(st.sampled_from(VISIBLE), min_size=1) | st.integers(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.sampled_from(VISIBLE), min_size=1), inner),
)


def leaves(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [str(value)]


@given(VALUES)
def test_every_value_is_found(value: Any) -> None:
    data = yaml.safe_dump(value, allow_unicode=True, explicit_start=True)
    found = found_in(data.encode(), "a.yaml")
    expected = [leaf for leaf in leaves(value) if leaf not in {"", "null"}]
    assert sorted(cell.text for cell in found.cells if cell.part == "") == sorted(expected)
