"""The report as annotations of GitHub Actions, which shows ten of each level of a step and drops the rest.

What is not shown is counted in one last annotation. The escaping is that of GitHub's workflow commands.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

from sensitive_scan.report.places import line_of, sentence
from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.severity import FileActions
from sensitive_scan.report.wording import counted, told
from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.model import FileReport, Finding, Unscanned
    from sensitive_scan.report.run import Run
    from sensitive_scan.report.severity import Severity

_COMMANDS: Final[Mapping[Severity, str]] = {"error": "error", "warning": "warning", "note": "notice"}
MOST: Final[Mapping[Severity, int]] = {"error": 10, "warning": 10, "note": 9}
"""How many annotations of a level are written; the tenth notice counts what is not shown."""

_DATA: Final[Mapping[int, str]] = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY: Final[Mapping[int, str]] = {**_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}


@dataclass(slots=True)
class GithubWriter:
    """Writes workflow commands to ``stream``, those of a file with its result."""

    stream: TextIO
    run: Run
    _shown: Counter[Severity] = field(default_factory=Counter, init=False)
    _more: Counter[str] = field(default_factory=Counter, init=False)
    _arrived: int = field(default=0, init=False)
    _kept: list[Finding] = field(default_factory=list, init=False)
    _keeping: Counter[Severity] = field(default_factory=Counter, init=False)
    _actions: FileActions = field(init=False)

    def __post_init__(self) -> None:
        self._actions = FileActions(self.run)

    def finding(self, path: str, finding: Finding) -> None:  # noqa: ARG002 - as all writers have it
        """Keep a finding if it may be shown, count it otherwise."""
        self._arrived += 1
        severity = self._actions.take(finding)
        if self._shown[severity] + self._keeping[severity] < MOST[severity]:
            self._kept.append(finding)
            self._keeping[severity] += 1
        else:
            self._more["finding"] += 1

    def file(self, report: FileReport) -> None:
        """Write what may be shown of a file."""
        for finding in not_arrived(report, self._arrived):
            self.finding(report.path, finding)
        self._actions.end(report)
        for finding in self._kept:
            self._annotate(
                "finding",
                self._actions.severity(finding),
                sentence(finding),
                title=self.run.name(finding.entity),
                path=report.path,
                line=line_of(finding, report.kind),
            )
        for part in report.unscanned:
            message = told(str(part))
            self._annotate("unscanned part", self._severity(part), message, title="Not scanned", path=report.path)
        self._actions.clear()
        self._kept.clear()
        self._keeping.clear()
        self._arrived = 0

    def close(self) -> None:
        """Tell how much more there is."""
        if self._more:
            more = " and ".join(counted(number, noun) for noun, number in self._more.items())
            text = f"{more} more than are shown; another format, such as sarif, holds all"
            self._command("note", text, "sensitive-scan")

    def _severity(self, part: Unscanned) -> Severity:
        return "error" if self.run.misses(part) else "note"

    def _annotate(  # noqa: PLR0913 - an annotation has that many sides
        self, noun: str, severity: Severity, message: str, *, title: str, path: str, line: int | None = None
    ) -> None:
        if self._shown[severity] >= MOST[severity]:
            self._more[noun] += 1
            return
        self._shown[severity] += 1
        self._command(severity, message, title, path, line)

    def _command(self, severity: Severity, message: str, title: str, path: str = "", line: int | None = None) -> None:
        told_of = {"file": path, "line": str(line or ""), "title": title}
        shown = ",".join(f"{name}={printable(text).translate(_PROPERTY)}" for name, text in told_of.items() if text)
        self.stream.write(f"::{_COMMANDS[severity]} {shown}::{printable(message).translate(_DATA)}\n")
