"""Select the cells of a column in which a value may stand in disguise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.pipeline.buffer import joined

if TYPE_CHECKING:
    from sensitive_scan.match.matcher import Matcher
    from sensitive_scan.pipeline.buffer import Cells


def rows_in_disguise(cells: Cells, matcher: Matcher) -> set[int]:
    """The rows that ``matcher`` hits."""
    if not len(cells):
        return set()
    buffer = joined(cells, range(len(cells)))
    return {buffer.row(end) for _, end in matcher.hits(buffer.data)}
