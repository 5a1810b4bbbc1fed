"""What the readers' tests have in common."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.readers import Batch, Reading, ReadOptions, open_stream

if TYPE_CHECKING:
    from sensitive_scan.model import Unscanned


@dataclass
class Read:
    """All that a reading yielded: cells by record and place, in order of arrival."""

    kind: str
    batches: list[Batch] = field(default_factory=list)
    unscanned: list[Unscanned] = field(default_factory=list)

    @property
    def rows(self) -> list[list[str]]:
        """The rows as lists of cells, in order of their numbers."""
        found = [
            (number, list(cells))
            for batch in self.batches
            for number, cells in zip(batch.rows, zip(*(c.to_pylist() for c in batch.columns), strict=True), strict=True)
        ]
        return [cells for _, cells in sorted(found, key=lambda pair: pair[0])]

    @property
    def records(self) -> list[tuple[int, dict[str, str]]]:
        """Number and cells by name."""
        return [
            (number, {name: column[n].as_py() for name, column in zip(batch.names, batch.columns, strict=True)})
            for batch in self.batches
            for n, number in enumerate(batch.rows)
        ]

    @property
    def places(self) -> list[str]:
        """Where something was not read as it should have been."""
        return [entry.where for entry in self.unscanned]


def collect(reading: Reading) -> Read:
    """Read to the end."""
    result = Read(reading.kind)
    for part in reading.parts:
        if isinstance(part, Batch):
            assert len({len(column) for column in part.columns} | {len(part.rows)}) == 1
            assert len(part.names) == len(part.indices) == len(part.columns)
            assert all(column.null_count == 0 for column in part.columns)
            for column in part.columns:
                column.validate(full=True)
            result.batches.append(part)
        else:
            result.unscanned.append(part)
    return result


def read(data: bytes | str, name: str = "sample.csv", **options: object) -> Read:
    """Read bytes (or text as UTF-8) under a name."""
    raw = data.encode() if isinstance(data, str) else data
    return collect(open_stream(io.BytesIO(raw), name, ReadOptions(**options)))  # type: ignore[arg-type]
