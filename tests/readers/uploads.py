"""What the tests of the readers of formats have in common: bytes in, places and texts out, without a process."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sensitive_scan.limits import DEFAULT_LIMITS, Limits
from sensitive_scan.readers.batch import Batch, ReadOptions
from sensitive_scan.readers.budget import Budget
from sensitive_scan.readers.dispatch import read_upload
from sensitive_scan.readers.upload import Upload

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.model import Unscanned


@dataclass(frozen=True)
class Cell:
    """One text with its place."""

    part: str
    name: str
    row: int
    text: str


@dataclass(frozen=True)
class Found:
    """All that a reader yields."""

    cells: list[Cell]
    unscanned: list[Unscanned]
    batches: list[Batch]

    def text(self) -> str:
        """All texts, a line each."""
        return "\n".join(cell.text for cell in self.cells)

    def of(self, part: str) -> list[tuple[str, str]]:
        """Name and text of the cells of one part."""
        return [(cell.name, cell.text) for cell in self.cells if cell.part == part]


def upload_of(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS, **options: Any) -> Upload:
    """Bytes as they come to a reader."""
    return Upload(io.BytesIO(data), name, Budget(limits, len(data)), ReadOptions(**options))


def gathered(parts: Iterable[Batch | Unscanned]) -> Found:
    """All parts that a reader yields, each column checked to be what Arrow takes."""
    found = Found([], [], [])
    for part in parts:
        if not isinstance(part, Batch):
            found.unscanned.append(part)
            continue
        found.batches.append(part)
        for title, column in zip(part.names, part.columns, strict=True):
            column.validate(full=True)
            cells = zip(part.rows, column.to_pylist(), strict=True)
            found.cells.extend(Cell(part.part, title, row, text) for row, text in cells if text)
    return found


def found_in(data: bytes, name: str, limits: Limits = DEFAULT_LIMITS, **options: Any) -> Found:
    """All that is found in bytes of that name."""
    return gathered(read_upload(upload_of(data, name, limits, **options)))
