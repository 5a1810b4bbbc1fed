"""Toy recognizers, and how to run an engine over them, so that a test says all that it is about."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import pyarrow as pa
import pytest

from sensitive_scan import cache
from sensitive_scan.catalogue import build
from sensitive_scan.engine import Engine
from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.pipeline.table import Place, TableScan
from sensitive_scan.readers import table_batches
from sensitive_scan.recognizer import Recognizer
from sensitive_scan.weigh.rivals import Weighed, convincing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from sensitive_scan.match.matcher import Engine as EngineName
    from sensitive_scan.readers.batch import Batch

Hit = tuple[str, int | None, str, int, int]
"""Field, row, entity, start and end of a finding."""


def toy(entity: str, *, category: str = "personal_id", **declared: Any) -> Recognizer:
    """A recognizer with just what a test is about."""
    return Recognizer(entity=entity, name=entity.lower(), category=category, **declared)


def ends_in_sum(digits: str) -> bool:
    """A check that one in ten passes: the last digit is the last digit of the others' sum."""
    return digits.isdecimal() and sum(map(int, digits[:-1])) % 10 == int(digits[-1])


def summed(number: int, length: int = 8) -> str:
    """The number of that ``length`` made of ``number`` and the digit that :func:`ends_in_sum` wants."""
    digits = f"{number:0{length - 1}d}"
    return digits + str(sum(map(int, digits)) % 10)


MEMBER = toy("MEMBER", pattern="MB-[0-9]{6}", fields=("member",), matches=("MB-123456",))
"""A shape that stands out by itself."""

BADGE = toy(
    "BADGE",
    asked_pattern="[0-9]{8}",
    check=ends_in_sum,
    fields=("badge",),
    context=("gate pass",),
    matches=(summed(1234567), summed(9081726)),
)
"""Eight digits, which mean something only where a name or a word asks for them."""

CLUB_CARD = toy(
    "CLUB_CARD",
    category="payment_card",
    pattern="[0-9]{4} [0-9]{4} [0-9]{4}|[0-9]{12}",
    check=ends_in_sum,
    fields=("club card",),
    context=("card",),
    matches=("1234 5678 9016", summed(98765432109, 12)),
)
"""Twelve digits with a check digit, searched for everywhere."""

ORDER = toy(
    "ORDER",
    category="allowed",
    asked_pattern="[0-9]{8}|[0-9]{12}",
    fields=("order",),
    matches=("12345678",),
)
"""Allowed data of the same shapes."""

AILMENT = toy(
    "AILMENT",
    category="health",
    values=("gout", "flu", "hay fever"),
    fields=("ailment",),
    matches=("gout",),
)
"""Words that mean something only in a field that is named for them."""

WAGE = toy(
    "WAGE",
    category="employment",
    asked_pattern="[0-9]{4,6}",
    fields=("wage",),
    needs_person=True,
    matches=("12345",),
)
"""Something that is told only of a person."""

MOTTO = toy("MOTTO", category="passport", pattern="QQ[A-Z]{6}QQ", matches=("QQABCDEFQQ",))
"""A shape without digits, which every engine looks for."""

ALL = (MEMBER, BADGE, CLUB_CARD, ORDER, AILMENT, WAGE, MOTTO)


@functools.cache
def engine_of(*recognizers: Recognizer, matcher: EngineName = "hyperscan") -> Engine:
    """An engine over these recognizers, by default all toys, and MOTTO; the same one for the same question."""
    with pytest.MonkeyPatch.context() as patch:
        # a folder of their own, because a cache keeps the newest files only, and the catalogue that ships is the oldest
        patch.setenv("SENSITIVE_SCAN_CACHE", str(cache.directory() / "toys"))
        engine = Engine(build({*(recognizers or ALL), MOTTO}), matcher)
    engine.matched_whole = 0  # so that short columns are selected from as long ones are
    return engine


def in_record(engine: Engine, record: Mapping[str, str]) -> list[Hit]:
    """The findings in a record."""
    results, unscanned = weigh_record(engine, tuple(record), list(record.values()))
    assert not unscanned
    return [_hit(result.name, None, one) for result in results for one in convincing(result.weighed)]


def in_columns(engine: Engine, columns: Mapping[str, Sequence[str]]) -> list[Hit]:
    """The findings in a table."""
    return in_batches(engine, table_batches(pa.table(dict(columns))))


def in_batches(engine: Engine, batches: Iterator[Batch]) -> list[Hit]:
    """The findings in the batches of a table."""
    scan = TableScan(engine)
    places = [place for batch in batches for place in scan.weigh_batch(batch)]
    assert not any(isinstance(place, Unscanned) for place in places)
    return [
        _hit(place.key.name, place.row, one)
        for place in places
        if isinstance(place, Place)
        for one in convincing(place.weighed)
    ]


def entities(hits: Sequence[Hit]) -> list[str]:
    """The entities of findings, in their order."""
    return [entity for _, _, entity, _, _ in hits]


def weighed_in(engine: Engine, record: Mapping[str, str], entity: str) -> Weighed:
    """The likeliest candidate for ``entity`` in a record, finding or not."""
    results, _ = weigh_record(engine, tuple(record), list(record.values()))
    return next(one for result in results for one in result.weighed if one.candidate.recognizer.entity == entity)


def reasons(weighed: Weighed) -> set[str]:
    """The names of the evidence about a candidate."""
    return {piece.name for piece in weighed.evidence}


def always(answer: bool) -> Callable[[str], bool]:
    """A check that gives the same answer to every value."""
    return lambda _value: answer


def _hit(name: str, row: int | None, one: Weighed) -> Hit:
    return name, row, one.candidate.recognizer.entity, one.candidate.start, one.candidate.end
