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
_DIGIT = re.compile("[0-9]")
_REACH = 160
_FEWEST, _MOST = 7, 40


def across_fields(  # noqa: PLR0913 - two fields, and what is known of them
    engine: Engine, plan: Plan, index: int, before: str, behind: str, *, is_labelled: bool
) -> Iterator[tuple[int, Weighed]]:
    """What begins in the field with this ``index``, which holds ``before``, and ends in the next one: its parts.

    ``is_labelled``: a word in the first of them calls for numbers.

    Raises:
        MatchTimeoutError: a pattern took too long on the two.
    """
    named = plan.asked[index] & plan.asked[index + 1]
    holds_its_own = bool(plan.schema.fields[index + 1].claims) and not named  # such as dates, by its name
    if holds_its_own or not may_be_split(before, behind, is_named=is_labelled or bool(named)):
        return
    cut = max(0, len(before) - _REACH)
    schema = plan.schema
    first = Cell(before[cut:], schema.fields[index], schema)
    second = Cell(behind[:_REACH], schema.fields[index + 1], schema)
    for one, other in engine.unveiler.across(first, second, plan.asked[index] | plan.asked[index + 1], named):
        moved = one.candidate._replace(start=one.candidate.start + cut, end=one.candidate.end + cut)
        yield index, one._replace(candidate=moved)
        yield index + 1, other


def may_be_split(before: str, behind: str, *, is_named: bool = False) -> bool:
    """Whether one cell ends and the other begins with digits, neither too few nor too many for one number.

    With letters too where a number ``is_named``.
    """
    if not (before and behind):
        return False
    ends, begins = before.rstrip()[-1:], behind.lstrip()[:1]
    if not (ends.isdecimal() and begins.isdecimal()):
        return (
            is_named and ends.isalnum() and begins.isalnum() and bool(_DIGIT.search(before[-_REACH:] + behind[:_REACH]))
        )
    last, first = _LAST.search(before[-_REACH:]), _FIRST.match(behind)
    if last is None or first is None:
        return False
    digits = len(_DIGIT.findall(last[0] + first[0]))
    return is_named or _FEWEST <= digits <= _MOST
