"""What a table's columns have shown so far, and the same as a value that goes from one process to another."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.weigh.columns import Column, Tally
from sensitive_scan.weigh.probe import Probe

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.check.detector import Detector
    from sensitive_scan.engine import Engine
    from sensitive_scan.pipeline.summary import ColumnKey


@dataclass(slots=True)
class ColumnState:
    """What is kept of one column between batches.

    ``probe`` asks the first values for weak shapes that they prove; ``ruled_out`` are the detectors whose values fare
    as chance would have it, which are not looked for any more in cells without words.
    """

    probe: Probe
    column: Column = field(default_factory=Column)
    ruled_out: frozenset[Detector] = frozenset()


class _Tallied(NamedTuple):
    distinct: frozenset[int]
    passed: int
    known: frozenset[int]
    earlier: int
    known_earlier: int


class FrozenColumn(NamedTuple):
    """A :class:`ColumnState` that can be compared and pickled: detectors by their entities, of values only hashes.

    Of a column that has seen enough not even hashes are left, but their number.
    """

    left: tuple[str, ...]
    misses: tuple[tuple[str, int], ...]
    missed_by_all: int
    probed: frozenset[int]
    sample: frozenset[int]
    earlier: int
    looks: tuple[tuple[bytes, int], ...]
    tallies: tuple[tuple[str, _Tallied], ...]
    ruled_out: tuple[str, ...]


Snapshot = dict["ColumnKey", FrozenColumn]
"""What all columns of a part have shown."""


def snapshot(states: Mapping[ColumnKey, ColumnState]) -> Snapshot:
    """The states of columns as a value that later batches do not change."""
    return {key: _frozen(state) for key, state in states.items()}


def restored(frozen: Snapshot, engine: Engine) -> dict[ColumnKey, ColumnState]:
    """The states of a :func:`snapshot` that was made with the same catalogue."""
    return {key: _thawed(column, engine) for key, column in frozen.items()}


def _frozen(state: ColumnState) -> FrozenColumn:
    probe, column = state.probe, state.column
    is_sampled = column.is_sampled
    return FrozenColumn(
        left=tuple(one.recognizer.entity for one in probe.left),
        misses=tuple(sorted(probe.misses.items())),
        missed_by_all=probe.missed_by_all,
        probed=frozenset(probe.values),
        sample=frozenset() if is_sampled else frozenset(column.sample),
        earlier=column.values if is_sampled else column.earlier,
        looks=tuple(sorted(column.looks.items())),
        tallies=tuple((entity, _tallied(one, is_over=is_sampled)) for entity, one in sorted(column.tallies.items())),
        ruled_out=tuple(sorted(one.recognizer.entity for one in state.ruled_out)),
    )


def _tallied(tally: Tally, *, is_over: bool) -> _Tallied:
    if is_over:
        return _Tallied(frozenset(), tally.passed, frozenset(), tally.shaped, tally.known_words)
    return _Tallied(frozenset(tally.distinct), tally.passed, frozenset(tally.known), tally.earlier, tally.known_earlier)


def _thawed(frozen: FrozenColumn, engine: Engine) -> ColumnState:
    probe = Probe(list(engine.detectors(frozen.left)), dict(frozen.misses), frozen.missed_by_all, set(frozen.probed))
    tallies = {
        entity: Tally(set(one.distinct), one.passed, set(one.known), one.earlier, one.known_earlier)
        for entity, one in frozen.tallies
    }
    column = Column(set(frozen.sample), Counter(dict(frozen.looks)), tallies, frozen.earlier)
    return ColumnState(probe, column, frozenset(engine.detectors(frozen.ruled_out)))
