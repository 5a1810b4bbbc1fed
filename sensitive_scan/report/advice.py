"""What whoever gets a report can do next."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport

REWRITTEN: Final = frozenset({"csv", "json", "jsonl", "text", "xlsx"})
"""The kinds of files that ``redact`` writes anew, if all of a file could be scanned."""


@dataclass(slots=True)
class Advice:
    """Remembers the file that the advice is about: the only one that is not allowed, or any of several."""

    path: str = ""
    can_be_rewritten: bool = False
    is_any: bool = False

    def about(self, report: FileReport) -> None:
        """Take a file into account."""
        if report.action == "allow" or not report.findings_total:
            return
        self.is_any = self.is_any or bool(self.path)
        self.path = self.path or report.path
        is_whole = "://" not in report.path and not report.unscanned
        self.can_be_rewritten = self.can_be_rewritten or (report.kind in REWRITTEN and is_whole)

    def lines(self) -> list[tuple[str, str]]:
        """What can be done, and how; empty if nothing need be."""
        if not self.path:
            return []
        said = [("redact", self._redact())] if self.can_be_rewritten else []
        return [
            *said,
            ("allow", "[[allow]] with a reason in a policy, which --policy names"),
            ("explain", "sensitive-scan explain - --field COLUMN"),
        ]

    def _redact(self) -> str:
        if self.is_any or self.path == "-":
            return "sensitive-scan redact FILE -o OUT"
        path = PurePath(self.path)
        target = path.with_name(f"{path.stem}.redacted{path.suffix}")
        source, output = (shlex.quote(printable(str(one))) for one in (path, target))
        return f"sensitive-scan redact {source} -o {output}"
