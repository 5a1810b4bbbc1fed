"""Markdown: blocks, tables, front matter, code and links."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uploads import Cell, found_in

from sensitive_scan.limits import Limits

TEXT = r"""---
owner: Ann
passport: X0
---
# Title here

A sentence that goes on
in the next line.
**Passport No:** X1
**Name:** Ann

| Name | Card \| No |
|:-----|-----------:|
| Ann  | 4111 |
| Bob  | `x\|y` | more |
After it? still a row
- item one
  goes on
- [link](https://example.com/?passport=X%202) and <mailto:ann@example.com>

```python
key = "X3"
    kept
```
Heading
-------
end
"""


def test_blocks_tables_and_front_matter() -> None:
    found = found_in(TEXT.encode(), "a.md")
    assert found.of("front matter.yaml") == [("owner", "Ann"), ("passport", "X0")]
    assert [text for _, text in found.of("")] == [
        *("# Title here", "A sentence that goes on in the next line.\n**Passport No:** X1\n**Name:** Ann"),
        *("- item one goes on", "- [link](https://example.com/?passport=X%202) and <mailto:ann@example.com>"),
        *("python", 'key = "X3"', "    kept", "Heading", "end"),
    ]
    assert Cell("table 1", "Card | No", 0, "4111") in found.cells
    assert Cell("table 1", "#2", 1, "more") in found.cells
    assert [text for _, text in found.of("links")] == ["https://example.com/?passport=X 2", "mailto:ann@example.com"]
    assert not found.unscanned


def test_a_table_without_rows_is_text() -> None:
    assert "passport X1" in found_in(b"# t\n\n| passport X1 | b |\n|---|---|\n", "a.md").text()


def test_a_long_table_keeps_counting() -> None:
    rows = "".join(f"| Ann {n} | X{n} |\n" for n in range(3_000))
    found = found_in(f"# t\n| Name | Passport |\n|---|---|\n{rows}".encode(), "a.md")
    assert Cell("table 1", "Passport", 2_999, "X2999") in found.cells


def test_front_matter_that_does_not_end_is_text() -> None:
    assert "passport: X1" in found_in(b"+++\npassport: X1\n", "a.md").text()


def test_cells_are_counted() -> None:
    data = b"# t\n| a | b |\n|---|---|\n" + b"| c | d |\n" * 100
    assert found_in(data, "a.md", Limits(cells=50)).unscanned[-1].reason == "limit"


PIECES = (
    *("|", "|---|\n", "| a |\n", "```\n", "~~~", "# ", "- ", "\n", "\n\n", "a", "](", "<", "\\", "**a:** b\n", "---\n"),
    "=",
)
LINES = ("x1", "| y2 |", "|---|", "- z3", "```", "# w4", "", "> v5", "**u:** 6", "t | 7", "---")


@pytest.mark.parametrize("piece", PIECES)
def test_what_never_ends_is_read_in_proportion(piece: str) -> None:
    found = found_in(("# t\n" + piece * 50_000 + "\nlast").encode(), "a.md")
    assert "last" in found.text() or any("last" in batch.names for batch in found.batches)


@given(st.lists(st.sampled_from(PIECES)))
def test_any_sequence_is_read(pieces: list[str]) -> None:
    found = found_in("".join(pieces).encode(), "a.md")
    assert not any("Error)" in entry.problem for entry in found.unscanned)


@given(st.lists(st.sampled_from(LINES)))
def test_every_word_is_found(lines: list[str]) -> None:
    found = found_in("\n".join(["# t", *lines]).encode(), "a.md")
    told = found.text() + " ".join(name for batch in found.batches for name in batch.names)
    for word in ("x1", "y2", "z3", "w4", "v5", "7"):
        assert (word in told) >= any(word in line for line in lines)
