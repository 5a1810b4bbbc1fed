"""The report for people: the verdict on each file, what its columns hold, a few masked examples, and what to do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from sensitive_scan.report import text_tables
from sensitive_scan.report.advice import Advice
from sensitive_scan.report.places import place_of
from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.text_tables import STYLES
from sensitive_scan.report.totals import Totals
from sensitive_scan.report.view import DEFAULT_VIEW, View
from sensitive_scan.report.wording import counted, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

    from sensitive_scan.model import Action, FileReport, Finding, Unscanned

_REASONS: Final = 3
_UNSCANNED: Final = 10
_ROWS: Final = 50
_WIDTH_WITHOUT_TERMINAL: Final = 120
_INDENT: Final = 2


@dataclass(slots=True)
class TextWriter:
    """Writes to ``stream``: in colour and as wide as the terminal, or plainly where there is none.

    Nothing is shown of clean files but how many they are, or the name of the only one. A ``console`` takes the place of
    the one that is made for the stream.
    """

    stream: TextIO
    view: View = DEFAULT_VIEW
    console: Console | None = None
    _console: Console = field(init=False)
    _totals: list[Totals] = field(init=False)
    _advice: Advice = field(default_factory=Advice, init=False)
    _actions: Counter[Action] = field(default_factory=Counter, init=False)
    _clean: int = field(default=0, init=False)
    _clean_rows: int = field(default=0, init=False)
    _clean_path: str = field(default="", init=False)

    def __post_init__(self) -> None:
        self._console = self.console or _console(self.stream)
        self._totals = [Totals(by) for by in self.view.groupings]

    def finding(self, path: str, finding: Finding) -> None:  # noqa: ARG002 - as the interface has it
        """Findings are shown with their file; here they are counted."""
        for totals in self._totals:
            totals.finding(finding)

    def file(self, report: FileReport) -> None:
        """Write all about a file that is not clean."""
        for totals in self._totals:
            totals.file(report)
        self._advice.about(report)
        if not report.findings_total and not report.unscanned and not report.allowed:
            self._count_clean(report)
            return
        self._actions[report.action] += 1
        if not self.view.details:
            return
        self._line(_verdict(report), 0)
        if not self.view.quiet:
            self._details(report)
            self._line(Text())

    def close(self) -> None:
        """Write the totals, what to do, and how many files there were if there was more than one."""
        if not self.view.quiet:
            for totals in self._totals:
                self._groups(totals)
            self._todo(self._advice.lines())
            self._files()

    def _count_clean(self, report: FileReport) -> None:
        self._clean += 1
        self._clean_rows += report.rows
        self._clean_path = report.path
        if self.view.verbose:
            self._line(_clean(printable(report.path), report.rows), 0)

    def _details(self, report: FileReport) -> None:
        if report.column_reports:
            self._line(Text())
            shown = report.column_reports[:_ROWS]
            self._block(text_tables.columns(shown, self._console.width - _INDENT))
            self._more(len(report.column_reports) - len(shown), "columns", "--format json lists them all")
        if report.findings and self.view.examples:
            self._examples(report)
        self._after(report)

    def _examples(self, report: FileReport) -> None:
        chosen = _examples(report.findings, self.view.examples)
        self._line(Text())
        for finding in chosen:
            place = f"{place_of(finding)}: "
            self._line(Text.assemble(place, (printable(finding.masked), "bold"), f" {finding.entity}"))
            reasons = finding.reasons if self.view.verbose else finding.reasons[:_REASONS]
            if reasons:
                self._line(Text(", ".join(map(told, reasons)), "dim"), 2 * _INDENT)
        self._more(report.findings_total - len(chosen), "findings", "--limit shows more")

    def _after(self, report: FileReport) -> None:
        if report.clauses or report.allowed or report.unscanned:
            self._line(Text())
        if report.clauses:
            self._line(Text.assemble(("Breaks: ", "bold"), "; ".join(map(told, report.clauses))))
        for reason, count in report.allowed.items():
            self._line(Text(f"Allowed: {counted(count, 'value')}, {told(reason)}", "dim"))
        if report.unscanned:
            self._unscanned(report.unscanned)

    def _unscanned(self, parts: tuple[Unscanned, ...]) -> None:
        self._line(Text(f"Not scanned ({len(parts):,}):", "bold magenta"))
        for part in parts[:_UNSCANNED]:
            self._line(Text(told(str(part))), 2 * _INDENT)
        self._more(len(parts) - _UNSCANNED, "parts", "--format json lists them all")

    def _groups(self, totals: Totals) -> None:
        counts = totals.counts()
        found = [one for one in counts if one.findings or one.action != "allow"]
        if not found:
            return
        self._line(Text(f"By {totals.by}", "bold"), 0)
        self._line(Text())
        self._block(text_tables.groups(totals.by, found[:_ROWS], self._console.width - _INDENT))
        self._more(len(found) - _ROWS, "groups", "--format json lists them all")
        if len(counts) > len(found):
            self._line(Text(f"nothing in {len(counts) - len(found):,} more", "dim"))
        self._line(Text())

    def _todo(self, advice: Iterable[tuple[str, str]]) -> None:
        lines = list(advice)
        if not lines:
            return
        self._line(Text("What to do", "bold"), 0)
        if self._console.is_terminal:
            self._block(text_tables.pairs(lines))
            return
        for what, how in lines:
            self._line(Text(f"{what:<9}{how}"))

    def _files(self) -> None:
        files = self._actions.total() + self._clean
        if files == self._clean:
            if files and not (self.view.verbose and files == 1):
                name = printable(self._clean_path) if files == 1 else f"{files:,} files"
                self._line(_clean(name, self._clean_rows), 0)
        elif files > 1:
            self._line(Text())
            order: tuple[Action, ...] = ("block", "redact", "flag", "allow")
            parts = [f"{self._actions[action]:,} {action}" for action in order if self._actions[action]]
            clean = [f"{self._clean:,} clean"] if self._clean else []
            self._line(Text(f"{files:,} files: {', '.join((*parts, *clean))}"), 0)

    def _more(self, number: int, things: str, mend: str) -> None:
        if number > 0:
            self._line(Text(f"and {number:,} more {things}; {mend}", "dim"))

    def _line(self, text: Text, indent: int = _INDENT) -> None:
        """A line; a terminal breaks it where it ends, what reads from a pipe gets it whole."""
        if self._console.is_terminal:
            self._console.print(Padding(text, (0, 0, 0, indent)) if text else text)
        else:
            self._console.print(Text(" " * indent) + text if text else text, soft_wrap=True)

    def _block(self, block: RenderableType) -> None:
        self._console.print(Padding(block, (0, 0, 0, _INDENT), expand=False))


def _console(stream: TextIO) -> Console:
    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        console.width = _WIDTH_WITHOUT_TERMINAL
    return console


def _examples(findings: Iterable[Finding], number: int) -> list[Finding]:
    """A few findings, the surest first and one of each entity and field before a second of any."""
    seen: Counter[tuple[str, str]] = Counter()
    ranked = []
    for finding in sorted(findings, key=lambda finding: -finding.confidence):
        kind = (finding.entity, finding.field)
        ranked.append((seen[kind], finding))
        seen[kind] += 1
    return [finding for _, finding in sorted(ranked, key=lambda pair: pair[0])[:number]]


def _clean(name: str, rows: int) -> Text:
    return Text.assemble((name, "bold"), ": ", ("clean", "green"), f", {counted(rows, 'row')}")


def _verdict(report: FileReport) -> Text:
    name, verdict = (printable(report.path), "bold"), (report.action.upper(), STYLES[report.action])
    if not report.rows and not report.findings_total:
        return Text.assemble(name, ": ", verdict, ", not scanned")
    found = f"{counted(report.findings_total, 'finding')} in {counted(report.rows, 'row')}"
    missed = f", {counted(len(report.unscanned), 'part')} not scanned" if report.unscanned else ""
    return Text.assemble(name, ": ", verdict, f", {found}{missed}")
