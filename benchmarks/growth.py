"""How time grows with rows, columns, recognizers, hits, cores and the length of a text: curves with their slopes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial
from itertools import islice
from random import Random
from statistics import linear_regression
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import breadth
import generate
import sample_texts as texts
from tables import Table, number
from timing import Contender, take_turns

from sensitive_scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

_Material = TypeVar("_Material")
_REMARK_WORDS = 200


@dataclass(frozen=True, slots=True)
class Plan:
    """The sizes that are measured, and how often.

    ``shares`` are of sensitive rows, ``lengths`` of characters. Where it is not rows that grow, a file has ``every`` of
    them, and for processes ``every_core``.
    """

    rows: tuple[int, ...]
    columns: tuple[int, ...]
    recognizers: tuple[int, ...]
    shares: tuple[float, ...]
    workers: tuple[int, ...]
    lengths: tuple[int, ...]
    every: int
    every_core: int
    rounds: int
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Curve:
    """Seconds by size: medians, fastest and slowest rounds; ``slope`` is that of the line through their logarithms.

    ``at_nothing`` are the seconds at size 0, which has no place among logarithms; ``straight`` is the slope of time in
    proportion, or in inverse proportion, to the size.
    """

    name: str
    axis: str
    sizes: tuple[float, ...]
    medians: tuple[float, ...]
    fastest: tuple[float, ...]
    slowest: tuple[float, ...]
    slope: float
    at_nothing: float | None = None
    straight: int = 1


class _Axis(NamedTuple):
    name: str
    label: str
    sizes: Sequence[float]
    straight: int = 1


def slope(sizes: Sequence[float], seconds: Sequence[float]) -> float:
    """The exponent of growth by least squares: 1 where twice the size takes twice as long."""
    return linear_regression([math.log(size) for size in sizes], [math.log(one) for one in seconds]).slope


def measure(folder: Path, plan: Plan) -> list[Curve]:
    """All curves; within each, all sizes take turns in every round."""
    scanner = Scanner()

    def scan(_: float, path: Path) -> int:
        return scanner.scan_file(path).findings_total

    def scan_text(_: float, text: str) -> int:
        return len(scanner.scan_text(text))

    def rows(size: float, seed: int) -> Path:
        return _file(folder, size, generate.fields("crm"), generate.rows("crm", seed), round(size))

    def columns(size: float, seed: int) -> Path:
        width = round(size)
        return _file(folder, size, generate.wide_fields(width), generate.wide_rows(width, seed), plan.every)

    def shares(size: float, seed: int) -> Path:
        return _file(folder, size, generate.fields("crm"), generate.mixed_rows(size, seed), plan.every)

    def same(_: float, seed: int, count: int = plan.every) -> Path:
        return _file(folder, count, generate.fields("crm"), generate.rows("crm", seed), count)

    for seed in range(plan.seed, plan.seed + plan.rounds + 1):
        scan_text(0, _text(plan.lengths[0], seed))  # what only some texts call for is made when the first does
    every = f"{plan.every:,} rows"
    return [
        _curve(_Axis("rows", "rows of an export of leads", plan.rows), scan, rows, plan),
        _curve(_Axis("columns", f"columns, {every}", plan.columns), scan, columns, plan),
        _recognizers(plan, same),
        _curve(_Axis("hits", f"share of sensitive rows, {every}", plan.shares), scan, shares, plan),
        _curve(_Axis("length", "characters of a text", plan.lengths), scan_text, _text, plan),
        _cores(plan, partial(same, count=plan.every_core)),
    ]


def table(curves: Sequence[Curve], plan: Plan) -> Table:
    """The curves one below the other."""
    rows = [
        (
            one.axis,
            f"{one.slope:.2f}",
            f"{one.sizes[0]:,g}",
            f"{one.sizes[-1]:,g}",
            number(1000 * one.medians[0]),
            number(1000 * one.medians[-1]),
        )
        for one in curves
    ]
    return Table(
        "Growth",
        "The slope of the time by least squares, both axes logarithmic: 1 where twice as much takes twice as long, 0 "
        f"where it takes no longer, -1 where twice the cores take half the time. Medians of {plan.rounds} rounds, in "
        "each of which all sizes took turns.",
        ("what grows", "slope", "from", "to", "ms at first", "ms at last"),
        rows,
    )


def _recognizers(plan: Plan, make: Callable[[float, int], Path]) -> Curve:
    scanners = {float(count): breadth.scanner_of(breadth.some(count)) for count in plan.recognizers}
    scanners[float(breadth.identifiers())] = Scanner()
    return _curve(
        _Axis("recognizers", f"recognizers, {plan.every:,} rows", tuple(scanners)),
        lambda count, path: scanners[count].scan_file(path).findings_total,
        make,
        plan,
    )


def _cores(plan: Plan, make: Callable[[float, int], Path]) -> Curve:
    scanners = {float(count): Scanner(workers=count) for count in plan.workers}
    try:
        return _curve(
            _Axis("cores", f"processes, {plan.every_core:,} rows", tuple(scanners), straight=-1),
            lambda count, path: scanners[count].scan_file(path).findings_total,
            make,
            plan,
        )
    finally:
        for scanner in scanners.values():
            scanner.close()


def _curve(
    axis: _Axis,
    work: Callable[[float, _Material], int],
    make: Callable[[float, int], _Material],
    plan: Plan,
) -> Curve:
    def run(size: float, materials: dict[float, _Material]) -> int:
        return work(size, materials[size])

    def inputs() -> Iterator[dict[float, _Material]]:
        for seed in range(plan.seed, plan.seed + plan.rounds + 1):
            yield {size: make(size, seed) for size in axis.sizes}

    contenders = [Contender(f"{size:g}", partial(run, size)) for size in axis.sizes]
    timings = dict(zip(axis.sizes, take_turns(contenders, inputs()), strict=True))
    nothing = timings.pop(0, None)
    medians = tuple(one.median for one in timings.values())
    return Curve(
        axis.name,
        axis.label,
        tuple(timings),
        medians,
        tuple(min(one.seconds) for one in timings.values()),
        tuple(max(one.seconds) for one in timings.values()),
        slope(tuple(timings), medians),
        None if nothing is None else nothing.median,
        axis.straight,
    )


def _file(folder: Path, size: float, names: generate.Row, rows: Iterator[generate.Row], count: int) -> Path:
    path = folder / f"growth-{size:g}.csv"
    generate.write_rows(path, names, islice(rows, count))
    return path


def _text(size: float, seed: int) -> str:
    """The same remark again and again, so that what it calls for is called for at every length."""
    random = Random(seed)  # noqa: S311 - test data
    remark = texts.remark(random, _REMARK_WORDS) + "\n"
    return (remark * (round(size) // len(remark) + 1))[: round(size)]
