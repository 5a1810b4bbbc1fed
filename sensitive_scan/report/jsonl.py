"""The report as JSON lines: one finding a line, with the path of its file, written as it arrives."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.report.fields import finding_fields
from sensitive_scan.report.streaming import StreamingWriter

if TYPE_CHECKING:
    from sensitive_scan.model import Finding


@dataclass(slots=True)
class JsonLinesWriter(StreamingWriter):
    """Writes a line for each finding."""

    def write(self, path: str, finding: Finding) -> None:
        """Write one line."""
        self.stream.write(json.dumps({"path": path, **finding_fields(finding)}) + "\n")
