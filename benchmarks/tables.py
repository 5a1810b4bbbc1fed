"""Markdown tables, and the place in a page where generated ones stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its title and a remark that says how it was measured; the first column is text, others numbers."""

    title: str
    remark: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """The table as it stands in a page."""
        rule = ["---", *["---:"] * (len(self.header) - 1)]
        lines = [f"| {' | '.join(row)} |" for row in (self.header, rule, *self.rows)]
        return "\n".join([f"### {self.title}", "", self.remark, "", *lines])


def replace_between(page: Path, name: str, text: str) -> None:
    """Put ``text`` between the markers ``<!-- name:begin -->`` and ``<!-- name:end -->`` of a page.

    Raises:
        ValueError: the page lacks a marker.
    """
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, found_begin, rest = page.read_text(encoding="utf-8").partition(begin)
    _, found_end, after = rest.partition(end)
    if not (found_begin and found_end):
        raise ValueError(f"{page}: the marker {begin} or {end} is missing; add both, each on a line of its own")
    page.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")


def number(value: float) -> str:
    """A figure with three significant digits, and thousands apart."""
    if value == 0:
        return "0"
    digits = 0
    while abs(value) * 10**digits < 100 and digits < 3:  # noqa: PLR2004 - three significant digits
        digits += 1
    return f"{round(value, 3 - len(str(int(abs(value))))):,.0f}" if digits == 0 else f"{value:,.{digits}f}"
