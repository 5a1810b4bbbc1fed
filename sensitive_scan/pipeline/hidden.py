"""Select the cells of a column in which a value may stand in disguise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.disguise import FEWEST_DIGITS
from sensitive_scan.pipeline.buffer import by_value, rows_hit, rows_of_kinds, rows_with_digits

if TYPE_CHECKING:
    from sensitive_scan.match.hiding import DisguiseMatcher
    from sensitive_scan.pipeline.buffer import Cells


def disguised(cells: Cells, matcher: DisguiseMatcher, *, selects: bool) -> set[int]:
    """The rows that ``matcher`` selects.

    With ``selects``, which takes a while to make ready, most columns of numbers are told by what they are but for their
    digits, without a pass.
    """
    return by_value(cells, lambda some: _disguised(some, matcher, selects=selects))


def _disguised(cells: Cells, matcher: DisguiseMatcher, *, selects: bool) -> set[int]:
    if not len(cells):
        return set()
    found = rows_hit(cells, range(len(cells)), matcher.anywhere)
    if selects and cells.kinds is not None:
        rows = rows_of_kinds(cells.kinds, matcher.numeric.wants)
    else:
        rows = rows_with_digits(cells, cells.blanked, FEWEST_DIGITS)
    return found | rows_hit(cells, rows, matcher.numeric)
