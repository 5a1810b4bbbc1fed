"""Findings on their way into the HTML report: written to a private temporary file as they come, read back once."""

from __future__ import annotations

import tempfile
import weakref
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TextIO

from sensitive_scan.report.sanitise import printable
from sensitive_scan.report.wording import column_name, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import Finding

MOST_ROWS: Final = 200_000
"""How many findings a page holds; beyond, a browser takes seconds to open it."""

_MOST_WORDS: Final = 20_000
_CHUNK: Final = 1 << 16


@dataclass(slots=True, weakref_slot=True)
class Spool:
    """The first findings as rows of JSON: path, part, column, row, category, entity, confidence, preview, reasons.

    A text that stands in many rows is written the first time; from then on its number stands for it, counted from 0 in
    order of appearance. Those of previews are not counted. The file has no name where the system allows that, is
    readable by its owner alone, and is gone once it is closed.
    """

    rows: int = field(default=0, init=False)
    _file: TextIO = field(init=False)
    _words: dict[str, int] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        made = tempfile.TemporaryFile("w+", encoding="ascii", newline="\n", prefix="sensitive-scan-")  # noqa: SIM115 - below
        weakref.finalize(self, made.close)  # where a scan is broken off, nobody calls close()
        self._file = made

    def add(self, path: str, finding: Finding) -> None:
        """Write a finding, unless there is room for no more."""
        from jinja2.utils import htmlsafe_json_dumps

        if self.rows >= MOST_ROWS:
            return
        row = [
            self._word(printable(path)),
            self._word(told(finding.part)),
            self._word(column_name(finding.field)),
            finding.row,
            self._word(finding.category),
            self._word(finding.entity),
            int(finding.confidence * 10_000) / 10_000,
            printable(finding.masked),
            [self._word(told(reason)) for reason in finding.reasons],
        ]
        self._file.write(f"{',' if self.rows else ''}\n{htmlsafe_json_dumps(row, separators=(',', ':'))}")
        self.rows += 1

    def chunks(self) -> Iterator[str]:
        """The rows as JSON between brackets, with ``<``, ``>``, ``&`` and ``'`` escaped for a script element."""
        self._file.seek(0)
        yield "["
        while chunk := self._file.read(_CHUNK):
            yield chunk
        yield "\n]"

    def close(self) -> None:
        """Remove the temporary file."""
        self._file.close()

    def _word(self, text: str) -> str | int:
        known = self._words.get(text)
        if known is None and len(self._words) < _MOST_WORDS:
            self._words[text] = len(self._words)
        return text if known is None else known
