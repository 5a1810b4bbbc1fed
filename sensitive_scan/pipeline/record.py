"""One record through all stages: fold, match, check, weigh, decide."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING

from sensitive_scan.check.absent import is_absent
from sensitive_scan.check.calls import NO_DETECTORS
from sensitive_scan.check.detector import MatchTimeoutError
from sensitive_scan.engine import Weighing
from sensitive_scan.fold import fold
from sensitive_scan.masking import mask
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.split import across_fields
from sensitive_scan.pipeline.unread import unread, unread_name
from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from sensitive_scan.check.detector import Candidate, Detector
    from sensitive_scan.engine import Engine, Plan
    from sensitive_scan.match.matcher import Hit
    from sensitive_scan.pipeline.memory import FieldMemory
    from sensitive_scan.weigh.rivals import Weighed

_SEPARATOR = SEPARATOR.decode()
_DEEPEST = 64
_MOST_DIGITS = 4000


@dataclass(frozen=True, slots=True)
class CellResult:
    """What was weighed in one field of a record, the likeliest first."""

    name: str
    weighed: list[Weighed]


def weigh_record(
    engine: Engine, names: tuple[str, ...], values: Sequence[str], remembered: Sequence[FieldMemory] = ()
) -> tuple[list[CellResult], list[Unscanned]]:
    """Every candidate in the fields of one record, by field, and the fields that could not be scanned.

    ``remembered`` is what is known of each field from earlier records, if anything is to be remembered.
    """
    plan = engine.plan(names)
    cells, data, ends = _joined(values)
    proven = (
        [known.see(cell, engine.provable) for known, cell in zip(remembered, cells, strict=True)] if remembered else []
    )
    record = _Record(
        engine,
        plan,
        cells,
        _hits(engine, data, ends),
        {bisect_right(ends, end - 1) for end in engine.speaking.ends(data)},
        {bisect_right(ends, end - 1) for end in engine.disguising.ends(data)},
        [asked | more for asked, more in zip(plan.asked, proven, strict=True)] if proven else plan.asked,
        remembered,
    )
    fields = plan.schema.fields
    results = [CellResult(fields[index].name, weighed) for index, weighed in plan.in_names]
    unscanned = [unread_name(fields[index].name) for index in plan.unread_names]
    worth = record.worth_a_look({index for index, detectors in enumerate(proven) if detectors})
    alone: set[int] = set()
    for index in worth:
        weighed, problem = record.weigh(index)
        if problem:
            unscanned.append(unread(f"field '{fields[index].name}'", problem))
        if weighed:
            if weighed[0].log_odds >= 0:
                alone.add(index)
            results.append(CellResult(fields[index].name, weighed))
    for index in worth:
        if index in alone or index + 1 == len(cells):
            continue
        pair = cells[index : index + 2]
        try:
            split = [*across_fields(engine, plan, index, *pair, is_labelled=record.is_labelled(index))]
        except MatchTimeoutError:
            unscanned.append(unread(f"field '{fields[index].name}' and the next one"))
            continue
        results.extend(CellResult(fields[at].name, [part]) for at, part in split)
    return results, unscanned


@dataclass(frozen=True, slots=True)
class _Record:
    """The folded cells of a record with what the first passes hit, by field, and the detectors that are asked for."""

    engine: Engine
    plan: Plan
    cells: Sequence[str]
    hits: Mapping[int, list[Hit]]
    speaking: set[int]
    disguised: set[int]
    asked: Sequence[frozenset[Detector]]
    remembered: Sequence[FieldMemory]

    def worth_a_look(self, proven: set[int]) -> list[int]:
        """The fields that are hit or asked for, in their order, and those that were ``proven`` to hold something."""
        asking = {index for index in self.plan.asking if not is_absent(self.cells[index])}
        return sorted({*self.hits, *self.speaking, *self.disguised, *asking, *proven})

    def is_labelled(self, index: int) -> bool:
        """Whether a word stands in a field that calls for numbers."""
        return self.engine.calls.has_words(self.hits.get(index, ()))

    def weigh(self, index: int) -> Weighing:
        """What is weighed in a field."""
        text, asked, hits = self.cells[index], self.asked[index], self.hits.get(index, [])
        try:
            found = _candidates(self.engine, asked, text, hits)
        except MatchTimeoutError as error:
            return Weighing([], str(error))
        speaks, is_disguised = index in self.speaking, index in self.disguised
        if not (found or speaks or is_disguised or asked or hits):
            return Weighing([])
        column = None
        if self.remembered:
            self.remembered[index].count(found, text)
            column = self.remembered[index].column
        cell = Cell(text, self.plan.schema.fields[index], self.plan.schema, column)
        return self.engine.weigh(found, cell, speaks=speaks, is_disguised=is_disguised, asked=asked, hits=hits)


def texts(
    record: Mapping[str, object], title: Callable[[str], str] = mask
) -> tuple[tuple[str, ...], list[str], list[Unscanned]]:
    """The names and values of a record as text, and what is nested too deep to be read.

    Nested objects get dotted names, lists are joined line by line. ``title`` turns a name into what may be shown of it:
    a name may be a raw value itself.
    """
    values = list(record.values())
    if all(type(value) is str for value in values) and all(type(name) is str for name in record):
        return tuple(record), values, []  # type: ignore[return-value]  # both were just tested
    flat: list[tuple[str, str]] = []
    unscanned: list[Unscanned] = []
    for name, value in record.items():
        missed: list[str] = []
        flat.extend(_flat(str(name), value, _DEEPEST - 1, missed))
        if missed:
            problem = f"it is nested more than {_DEEPEST} levels deep"
            unscanned.append(Unscanned(f"field '{title(str(name))}'", problem, "flatten the record"))
    return tuple(name for name, _ in flat), [text for _, text in flat], unscanned


def _flat(prefix: str, value: object, deeper: int, missed: list[str]) -> Iterable[tuple[str, str]]:
    """The names and texts in a value; the names of what is nested too deep are put into ``missed``."""
    if isinstance(value, Mapping | list | tuple | set | frozenset) and not deeper:
        missed.append(prefix)
    elif isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _flat(f"{prefix}.{name}" if prefix else str(name), inner, deeper - 1, missed)
    elif isinstance(value, list | tuple | set | frozenset):
        scalars = [inner for inner in value if not isinstance(inner, Mapping | list | tuple | set | frozenset)]
        if scalars:
            yield prefix, "\n".join(as_text(inner) for inner in scalars)
        for inner in value:
            if isinstance(inner, Mapping | list | tuple | set | frozenset):
                yield from _flat(prefix, inner, deeper - 1, missed)
    else:
        yield prefix, as_text(value)


def as_text(value: object) -> str:
    """A value of a record as it is scanned."""
    if value is None:
        return ""
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value).decode("utf-8", "replace")
    if isinstance(value, float) and value.is_integer():
        return f"{value:.0f}"
    if isinstance(value, Decimal):
        return f"{value:f}" if abs(value.adjusted()) < _MOST_DIGITS else str(value)
    if isinstance(value, int) and value.bit_length() > _MOST_DIGITS:
        return hex(value)  # as one run of letters and digits, like its decimal digits, which take too long
    return str(value)


def _joined(values: Sequence[str]) -> tuple[list[str], bytes, list[int]]:
    """The folded values, their joined bytes, and the offset behind each one's separator."""
    text = _SEPARATOR.join(values)
    if text.count(_SEPARATOR) != len(values) - 1:
        text = _SEPARATOR.join(value.replace(_SEPARATOR, " ") for value in values)
    if text.isascii():
        cells = list(values) if text.count(_SEPARATOR) == len(values) - 1 else text.split(_SEPARATOR)
        return cells, text.encode() + SEPARATOR, list(accumulate(len(cell) + 1 for cell in cells))
    cells = fold(text).split(_SEPARATOR)
    encoded = [cell.encode("utf-8", "replace") for cell in cells]
    return cells, SEPARATOR.join(encoded) + SEPARATOR, list(accumulate(len(cell) + 1 for cell in encoded))


def _hits(engine: Engine, data: bytes, ends: list[int]) -> dict[int, list[Hit]]:
    """For each cell in which the first pass hit what calls something, those hits, with ends in bytes of the cell."""
    hits: dict[int, list[Hit]] = {}
    for expression, end in engine.matcher.hits(data):
        index = bisect_right(ends, end - 1)
        hits.setdefault(index, []).append((expression, end - (ends[index - 1] if index else 0)))
    return engine.calls.calling_in(hits)


def _candidates(engine: Engine, by_name: frozenset[Detector], text: str, hits: list[Hit]) -> list[Candidate]:
    asked = by_name if by_name and not is_absent(text) else NO_DETECTORS
    return engine.calls.candidates(text, hits, asked)
