"""The tables of the report for people, which become lists where a terminal is too narrow for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sensitive_scan.model import CATEGORIES
from sensitive_scan.report.wording import column_name, counted, group_name, level_of, rounded_down, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from rich.console import RenderableType

    from sensitive_scan.model import ColumnReport, GroupCount
    from sensitive_scan.report.totals import GroupBy

STYLES: Final[Mapping[str, str]] = {
    "block": "bold red",
    "redact": "bold magenta",
    "flag": "bold yellow",
    "allow": "green",
    "certain": "red",
    "likely": "yellow",
    "possible": "cyan",
}
"""The colours of actions and levels."""

_LIST_BELOW: Final = 64
_FULL_FROM: Final = 96
_NAME_WIDTH: Final = 40


def columns(reports: Sequence[ColumnReport], width: int) -> RenderableType:
    """What each column holds of each entity, fit for a terminal of ``width`` columns."""
    if width < _LIST_BELOW:
        before = ("", *map(_place, reports))[: len(reports)]
        in_order = zip(reports, before, strict=True)
        return Group(*(one for report, last in in_order for one in _column_list(report, last)))
    is_full = width >= _FULL_FROM
    table = _table()
    table.add_column("Column", overflow="fold", min_width=8, max_width=_NAME_WIDTH)
    table.add_column("Category", no_wrap=is_full, overflow="fold")
    table.add_column("Entity", no_wrap=is_full, overflow="fold")
    table.add_column("Cells", justify="right", no_wrap=True)
    if is_full:
        table.add_column("Share", justify="right", no_wrap=True)
        table.add_column("Distinct", justify="right", no_wrap=True)
    table.add_column("Confidence", no_wrap=True)
    for report in reports:
        numbers = [_share(report), f"{report.distinct:,}"] if is_full else []
        cells = [_place(report), report.category, report.entity, f"{report.hits:,} of {report.cells:,}", *numbers]
        table.add_row(*cells, _confidence(report))
    return table


def groups(by: GroupBy, counts: Iterable[GroupCount], width: int) -> RenderableType:
    """The totals of groups."""
    if width < _LIST_BELOW:
        return Group(*(one for count in counts for one in _group_list(by, count)))
    table = _table()
    table.add_column(by.capitalize(), overflow="fold", min_width=8, max_width=_NAME_WIDTH)
    table.add_column("Action", no_wrap=True)
    table.add_column("Findings", justify="right", no_wrap=True)
    if by != "category":
        table.add_column("Rows", justify="right", no_wrap=True)
    table.add_column("Clause" if by == "category" else "Categories", overflow="fold")
    for count in counts:
        rows = [] if by == "category" else [f"{count.rows:,}"]
        table.add_row(group_name(by, count), _action(count), f"{count.findings:,}", *rows, _holds(by, count))
    return table


def pairs(lines: Iterable[tuple[str, str]]) -> RenderableType:
    """Words with what they mean beside them."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for what, how in lines:
        table.add_row(what, Text(how))
    return table


def _table() -> Table:
    return Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="dim", border_style="dim")


def _column_list(report: ColumnReport, before: str) -> tuple[RenderableType, ...]:
    """What a column holds of an entity, below the column's name unless that was the name ``before``."""
    numbers = Text.assemble(f"{report.hits:,} of {report.cells:,} cells, ", _confidence(report))
    return (
        *([Text(_place(report), "bold")] if _place(report) != before else []),
        Padding(Text(f"{report.entity}, {report.category}"), (0, 0, 0, 2)),
        Padding(numbers, (0, 0, 0, 2)),
    )


def _group_list(by: GroupBy, count: GroupCount) -> tuple[RenderableType, ...]:
    rows = "" if by == "category" else f" in {counted(count.rows, 'row')}"
    numbers = Text.assemble(_action(count), f", {counted(count.findings, 'finding')}{rows}")
    return (
        Text(group_name(by, count), "bold"),
        Padding(numbers, (0, 0, 0, 2)),
        Padding(Text(_holds(by, count), "dim"), (0, 0, 0, 2)),
    )


def _holds(by: GroupBy, count: GroupCount) -> str:
    if by == "category":
        return CATEGORIES.get(count.name, "")
    return ", ".join(f"{category} {number:,}" for category, number in count.categories.items())


def _action(count: GroupCount) -> Text:
    return Text(count.action.upper(), STYLES[count.action])


def _place(report: ColumnReport) -> str:
    return f"{told(report.part)}, {column_name(report.name)}" if report.part else column_name(report.name)


def _share(report: ColumnReport) -> str:
    """The share of the column's cells in per cent, rounded up so that what is there is never 0 %."""
    return f"{-(-100 * report.hits // max(1, report.cells))} %"


def _confidence(report: ColumnReport) -> Text:
    level = level_of(report.confidence)
    return Text(f"{level} {rounded_down(report.confidence)}", STYLES[level])
