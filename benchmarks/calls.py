"""How long the answer about one record takes, against other scanners."""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, field
from statistics import fmean, median, quantiles
from typing import TYPE_CHECKING

import bulk
import generate
import peers
from tables import Table, number
from timing import own_garbage

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan import Scanner

OURS = "sensitive-scan, `scan_record`"
_PRESIDIO = "Presidio, patterns only, the cells joined"

Record = dict[str, str]


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured: records a round, records of it that Presidio gets, rounds, and the first seed."""

    records: int
    sampled: int
    rounds: int
    seed: int = 0


@dataclass(slots=True)
class Latencies:
    """Microseconds of a call, a figure a round."""

    mean: list[float] = field(default_factory=list)
    p50: list[float] = field(default_factory=list)
    p99: list[float] = field(default_factory=list)

    def add(self, calls: list[int]) -> None:
        """Add one round of calls, in nanoseconds."""
        hundredths = quantiles(calls, n=100)
        self.mean.append(fmean(calls) / 1000)
        self.p50.append(median(calls) / 1000)
        self.p99.append(hundredths[98] / 1000)


def measure(scanner: Scanner, plan: Plan, kind: generate.Kind) -> dict[str, Latencies]:
    """The latencies of all contenders on new records of a kind in every round; the first round only warms up."""
    contenders = _contenders(scanner)
    latencies = {name: Latencies() for name in contenders}
    for turn in range(plan.rounds + 1):
        records = generate.records(kind, plan.records, plan.seed + turn)
        gc.collect()
        for name, call in contenders.items() if turn % 2 else reversed(contenders.items()):
            calls = _timed_calls(call, records[: plan.sampled] if name == _PRESIDIO else records)
            if turn:
                latencies[name].add(calls)
    return latencies


def table(latencies: dict[str, Latencies], plan: Plan, kind: generate.Kind) -> Table:
    """The contenders one below the other."""
    ours = latencies[OURS].mean
    rows: list[tuple[str, ...]] = [
        (
            name,
            number(median(mean / our for mean, our in zip(one.mean, ours, strict=True))),
            *(number(median(figures)) for figures in (one.mean, one.p50, one.p99)),
            f"{max(one.mean) / min(one.mean):.2f}",
        )
        for name, one in latencies.items()
    ]
    missing = [name for name in ("datafog-core", "presidio-analyzer") if peers.version(name) is None]
    rows.extend((f"{name}: not installed", *["-"] * 5) for name in missing)
    return Table(
        f"Asking about one record: {bulk.KINDS[kind]}",
        f"Microseconds a call on {plan.records:,} different records of 12 fields; "
        f"medians of {plan.rounds} rounds with new records each. Presidio was asked about {plan.sampled:,} a round.",
        ("", "mean ÷ ours", "mean", "p50", "p99", "slowest ÷ fastest"),
        rows,
    )


def _contenders(scanner: Scanner) -> dict[str, Callable[[Record], object]]:
    contenders: dict[str, Callable[[Record], object]] = {OURS: scanner.scan_record}
    datafog, presidio = peers.datafog_core(), peers.presidio()
    if datafog is not None:
        contenders["datafog-core, every cell"] = lambda record: [datafog(cell) for cell in record.values()]
    if presidio is not None:
        contenders[_PRESIDIO] = lambda record: presidio("\n".join(record.values()))
    return contenders


def _timed_calls(call: Callable[[Record], object], records: list[Record]) -> list[int]:
    clock = time.perf_counter_ns
    calls = []
    with own_garbage():
        for record in records:
            start = clock()
            call(record)
            calls.append(clock() - start)
    return calls
