"""Paired timing on a machine that is not quiet: contenders take turns on the same input, and ratios are taken a round.

A disturbance then hits all contenders alike, and the median over the rounds is not moved by a single one.
"""

from __future__ import annotations

import gc
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from statistics import median
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_Input = TypeVar("_Input")


@dataclass(frozen=True, slots=True)
class Contender(Generic[_Input]):
    """One way of doing the work.

    ``run`` returns the number of findings, or ``None`` where it looks for none; it does ``share`` of the whole input,
    and its time counts as that share of what the whole would take.
    """

    name: str
    run: Callable[[_Input], int | None]
    share: float = 1.0


@dataclass(slots=True)
class Timing:
    """The rounds of one contender, in seconds for the whole input, and what it found in the last one."""

    name: str
    seconds: list[float] = field(default_factory=list)
    processor_seconds: list[float] = field(default_factory=list)
    found: float | None = None

    @property
    def median(self) -> float:
        """The median of the rounds."""
        return median(self.seconds)

    @property
    def spread(self) -> float:
        """The slowest round over the fastest."""
        return max(self.seconds) / min(self.seconds)

    @property
    def cores(self) -> float:
        """How many cores were busy on average, over all threads."""
        return sum(self.processor_seconds) / sum(self.seconds)

    def ratio(self, other: Timing) -> float:
        """The median over the rounds of this contender's time by the other's in the same round."""
        return median(own / others for own, others in zip(self.seconds, other.seconds, strict=True))


def take_turns(contenders: Sequence[Contender[_Input]], inputs: Iterable[_Input]) -> list[Timing]:
    """Run every contender on every input, in an order that changes by the round; the first input only warms up."""
    timings = [Timing(contender.name) for contender in contenders]
    pairs = list(zip(contenders, timings, strict=True))
    for turn, material in enumerate(inputs):
        gc.collect()  # once for all, as it takes long where many packages are loaded
        for contender, timing in pairs if turn % 2 else reversed(pairs):
            wall, processor, found = _timed(contender.run, material)
            if turn:
                timing.seconds.append(wall / contender.share)
                timing.processor_seconds.append(processor / contender.share)
                timing.found = None if found is None else found / contender.share
    return timings


@contextmanager
def own_garbage() -> Iterator[None]:
    """Within, the garbage collector only looks at objects made within, so that nobody pays for another's."""
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


def _timed(run: Callable[[_Input], int | None], material: _Input) -> tuple[float, float, int | None]:
    with own_garbage():
        processor, wall = time.process_time(), time.perf_counter()
        found = run(material)
        return time.perf_counter() - wall, time.process_time() - processor, found
