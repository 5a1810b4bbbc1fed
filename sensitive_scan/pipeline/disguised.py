"""Select the cells of a column in which a value may stand in disguise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.pipeline.buffer import joined

if TYPE_CHECKING:
    from sensitive_scan.match.hiding import DisguiseMatcher
    from sensitive_scan.pipeline.buffer import Cells


def rows_in_disguise(cells: Cells, matcher: DisguiseMatcher) -> set[int]:
    """The rows that ``matcher`` hits."""
    if not len(cells):
        return set()
    buffer = joined(cells, range(len(cells)))
    return {buffer.row(end) for end in matcher.ends(bytes(buffer.data))}
