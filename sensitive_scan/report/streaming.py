"""What writers have in common that write each finding as it arrives."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TextIO

from sensitive_scan.report.writer import not_arrived

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport, Finding


@dataclass(slots=True)
class StreamingWriter(ABC):
    """Writes findings to ``stream``. What could not be scanned is no finding; the caller reports it elsewhere."""

    stream: TextIO
    _arrived: int = field(default=0, init=False)

    @abstractmethod
    def write(self, path: str, finding: Finding) -> None:
        """Write a finding of the file at ``path``."""

    def finding(self, path: str, finding: Finding) -> None:
        """Write a finding, and remember that it came."""
        self.write(path, finding)
        self._arrived += 1

    def file(self, report: FileReport) -> None:
        """Write the findings that the result carries, if none arrived before."""
        for finding in not_arrived(report, self._arrived):
            self.write(report.path, finding)
        self._arrived = 0

    def close(self) -> None:  # noqa: B027 - that nothing is done is what it does, in every format
        """Nothing belongs at the end."""
