"""The report for people: a table for each file with findings, a few masked examples, and the verdict."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.wording import column_name, counted, level_of, rounded_down, told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sensitive_scan.model import Action, ColumnReport, FileReport, Finding, Unscanned

EXAMPLES: Final = 3
"""How many findings are shown of a file."""

_REASONS: Final = 3
_UNSCANNED: Final = 10
_COLUMNS: Final = 50
_WIDTH_WITHOUT_TERMINAL: Final = 120
_NARROW: Final = 90
_WIDE_ONLY: Final = (1, 4)
_STYLES: Final[Mapping[str, str]] = {
    "block": "bold red",
    "flag": "bold yellow",
    "allow": "green",
    "certain": "red",
    "likely": "yellow",
    "possible": "cyan",
}


@dataclass(slots=True)
class TextWriter:
    """Writes to ``stream``: in colour and as wide as the terminal, or plainly where there is none."""

    stream: TextIO
    _console: Console = field(init=False)
    _actions: Counter[Action] = field(default_factory=Counter, init=False)
    _clean: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._console = Console(file=self.stream, highlight=False, markup=False, emoji=False, soft_wrap=False)
        if not self._console.is_terminal:
            self._console = Console(
                file=self.stream, highlight=False, markup=False, emoji=False, width=_WIDTH_WITHOUT_TERMINAL
            )

    def finding(self, path: str, finding: Finding) -> None:
        """Findings are shown with their file."""

    def file(self, report: FileReport) -> None:
        """Write one line for a clean file, all about it for any other."""
        path = printable(report.path)
        if not report.findings_total and not report.unscanned and not report.allowed:
            self._clean += 1
            self._line(Text.assemble((path, "bold"), ": ", ("clean", "green"), f", {counted(report.rows, 'row')}"))
            return
        self._actions[report.action] += 1
        self._line(Text(path, "bold"))
        if report.column_reports:
            table = _columns(report.column_reports[:_COLUMNS], narrow=self._console.width < _NARROW)
            self._console.print(Padding(table, (0, 0, 0, 2), expand=False))
            if len(report.column_reports) > _COLUMNS:
                more = len(report.column_reports) - _COLUMNS
                self._line(Text(f"    and {more:,} more columns; --format json lists them all", "dim"))
        if report.findings:
            self._examples(report)
        for reason, count in report.allowed.items():
            self._line(Text(f"  Allowed: {counted(count, 'value')}, {told(reason)}", "dim"))
        if report.unscanned:
            self._unscanned(report.unscanned)
        self._line(_verdict(report, path))
        self._line(Text())

    def close(self) -> None:
        """Sum up where there was more than one file."""
        files = self._actions.total() + self._clean
        if files > 1:
            parts = [f"{self._actions[action]} {action}" for action in ("block", "flag", "allow")]
            told = ", ".join(part for part in (*parts, f"{self._clean} clean") if not part.startswith("0 "))
            self._line(Text(f"{files:,} files: {told}"))

    def _examples(self, report: FileReport) -> None:
        rest = report.findings_total - EXAMPLES
        self._line(Text(f"  Examples{f' (of {report.findings_total:,})' if rest > 0 else ''}:", "dim"))
        for finding in _examples(report.findings):
            row = f"row {finding.row + 1:,}, " if finding.row is not None else ""
            self._line(
                Text.assemble(
                    f"    {_part(finding.part)}{row}{column_name(finding.field)}: ",
                    (printable(finding.masked), "bold"),
                    f" {finding.entity}",
                    (_because(finding.reasons), "dim"),
                )
            )

    def _unscanned(self, parts: tuple[Unscanned, ...]) -> None:
        self._line(Text(f"  Not scanned ({len(parts):,}):", "bold magenta"))
        for part in parts[:_UNSCANNED]:
            self._line(Text(f"    {told(str(part))}"))
        if len(parts) > _UNSCANNED:
            self._line(Text(f"    and {len(parts) - _UNSCANNED:,} more; --format json lists them all", "dim"))

    def _line(self, text: Text) -> None:
        if self._console.is_terminal:
            self._console.print(text)
        else:
            self._console.print(text, soft_wrap=True)


def _columns(columns: Iterable[ColumnReport], *, narrow: bool) -> Table:
    """The table of a file's columns; on a narrow terminal without category (in the verdict too) and distinct values."""
    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False, header_style="bold")
    table.add_column("Column", overflow="fold", min_width=8)
    if not narrow:
        table.add_column("Category", no_wrap=True)
    table.add_column("Entity", no_wrap=not narrow, overflow="fold")
    table.add_column("Hits / cells", justify="right", no_wrap=True)
    if not narrow:
        table.add_column("Distinct", justify="right", no_wrap=True)
    table.add_column("Confidence", no_wrap=True)
    for column in columns:
        level = level_of(column.confidence)
        cells: list[str | Text] = [
            Text(_part(column.part) + column_name(column.name)),
            column.category,
            column.entity,
            f"{column.hits:,} / {column.cells:,}",
        ]
        cells += [f"{column.distinct:,}", Text(f"{level} {rounded_down(column.confidence)}", _STYLES[level])]
        table.add_row(*(cell for index, cell in enumerate(cells) if not narrow or index not in _WIDE_ONLY))
    return table


def _examples(findings: Iterable[Finding]) -> list[Finding]:
    """A few findings, the surest first and one of each entity and field before a second of any."""
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for finding in sorted(findings, key=lambda finding: -finding.confidence):
        kind = (finding.entity, finding.field)
        ranked.append((seen[kind], finding))
        seen[kind] += 1
    return [finding for _, finding in sorted(ranked, key=lambda pair: pair[0])[:EXAMPLES]]


def _verdict(report: FileReport, path: str) -> Text:
    verdict = (report.action.upper(), _STYLES[report.action])
    if not report.rows and not report.findings_total:
        return Text.assemble((path, "bold"), ": ", verdict, ", not scanned")
    found = f"{counted(report.findings_total, 'finding')} in {counted(report.rows, 'row')}"
    missed = f", {counted(len(report.unscanned), 'part')} not scanned" if report.unscanned else ""
    categories = sorted({column.category for column in report.column_reports})
    kinds = f" ({', '.join(categories)})" if categories else ""
    return Text.assemble((path, "bold"), ": ", verdict, f", {found}{kinds}{missed}")


def _because(reasons: tuple[str, ...]) -> str:
    return f" ({', '.join(told(reason) for reason in reasons[:_REASONS])})" if reasons else ""


def _part(part: str) -> str:
    return f"{told(part)}, " if part else ""
