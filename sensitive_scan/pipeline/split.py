"""Numbers that are split over two fields of a record that stand side by side."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.engine import Engine, Plan
    from sensitive_scan.weigh.rivals import Weighed

_LAST = re.compile(r"(?:[0-9][0-9A-Za-z ./-]{0,30})?[0-9]\s*$")
_FIRST = re.compile(r"\s*[0-9](?:[0-9A-Za-z ./-]{0,30}[0-9])?")
_REACH = 80
_FEWEST, _MOST = 7, 40


def across_fields(engine: Engine, plan: Plan, index: int, before: str, behind: str) -> Iterator[tuple[int, Weighed]]:
    """What begins in the field with this ``index``, which holds ``before``, and ends in the next one: its parts.

    Raises:
        MatchTimeoutError: a pattern took too long on the two.
    """
    if not may_be_split(before, behind):
        return
    cut = max(0, len(before) - _REACH)
    schema = plan.schema
    first = Cell(before[cut:], schema.fields[index], schema)
    second = Cell(behind[:_REACH], schema.fields[index + 1], schema)
    for one, other in engine.across(first, second, plan.asked[index] | plan.asked[index + 1]):
        moved = one.candidate._replace(start=one.candidate.start + cut, end=one.candidate.end + cut)
        yield index, one._replace(candidate=moved)
        yield index + 1, other


def may_be_split(before: str, behind: str) -> bool:
    """Whether one cell ends and the other begins with digits, neither too few nor too many for one number."""
    if not (before and behind and before.rstrip()[-1:].isdecimal() and behind.lstrip()[:1].isdecimal()):
        return False
    last, first = _LAST.search(before[-_REACH:]), _FIRST.match(behind)
    if last is None or first is None:
        return False
    digits = sum(map(str.isdecimal, last[0] + first[0]))
    return _FEWEST <= digits <= _MOST
