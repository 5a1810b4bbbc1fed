"""The sections of the suite: each measures, and says it as tables, pictures, raw figures and figures of goals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import breadth
import bulk
import calls
import footprint
import growth
import hook
import plots
import understanding

from sensitive_scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Sequence

    import generate
    import goals
    from tables import Table


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a run measures."""

    files: bulk.Plan
    parts: bulk.Plan
    records: calls.Plan
    growth: growth.Plan
    start_rounds: int
    megabytes: tuple[int, ...]

    def seeded(self, seed: int) -> Effort:
        """The same on other data."""
        return replace(
            self,
            files=replace(self.files, seed=seed),
            parts=replace(self.parts, seed=seed),
            records=replace(self.records, seed=seed),
            growth=replace(self.growth, seed=seed),
        )


FULL = Effort(
    bulk.Plan(20_000, 120, 5),
    bulk.Plan(20_000, 0, 3),
    calls.Plan(2000, 150, 5),
    growth.Plan(
        rows=(2500, 5000, 10_000, 20_000, 40_000, 80_000),
        columns=(12, 25, 50, 100, 200, 400),
        recognizers=(60, 125, 250, 500),
        shares=(0, 0.003, 0.01, 0.03, 0.1, 0.3, 1),
        workers=(1, 2),
        lengths=(1000, 4000, 16_000, 64_000, 256_000),
        every=4000,
        every_core=80_000,
        rounds=3,
    ),
    start_rounds=7,
    megabytes=(6, 60, 600),
)
QUICK = Effort(
    bulk.Plan(2000, 4, 2),
    bulk.Plan(500, 0, 2),
    calls.Plan(500, 25, 2),
    growth.Plan(
        rows=(1000, 2000, 4000, 8000),
        columns=(12, 50, 200),
        recognizers=(60, 250),
        shares=(0, 0.01, 0.1, 1),
        workers=(1, 2),
        lengths=(1000, 8000, 64_000),
        every=500,
        every_core=20_000,
        rounds=2,
    ),
    start_rounds=2,
    megabytes=(2, 6),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the name of its file, without ending, what it shows, and what draws it into a file."""

    name: str
    shows: str
    draw: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Result:
    """What a section says."""

    tables: Sequence[Table]
    raw: object
    figures: goals.Figures = field(default_factory=dict)
    pictures: Sequence[Picture] = ()


Section = Callable[[Effort, Path], Result]
"""Measures one section in a temporary folder of its own."""


def files_section(effort: Effort, folder: Path) -> Result:
    """Files of all kinds, all contenders."""
    measured, everybody = bulk.measure(Scanner(), folder, effort.files, tuple(bulk.KINDS))
    by_kind = {one.kind: one for one in measured}
    tables = [
        bulk.overview(measured, effort.files),
        *(bulk.table(one, effort.files, everybody.missing) for one in measured),
    ]
    pictures = [_bars(by_kind[kind]) for kind in ("crm", "sensitive")]
    return Result(tables, [asdict(one) for one in measured], _figures_of_files(by_kind), pictures)


def growth_section(effort: Effort, folder: Path) -> Result:
    """How time grows."""
    curves = growth.measure(folder, effort.growth)
    pictures = [Picture(f"growth-{one.name}", f"Time by {one.name}", partial(plots.draw_curve, one)) for one in curves]
    figures = {f"slope-{one.name}": one.slope for one in curves}
    return Result([growth.table(curves, effort.growth)], [asdict(one) for one in curves], figures, pictures)


def breadth_section(effort: Effort, folder: Path) -> Result:
    """The whole catalogue against sixty recognizers."""
    measured = breadth.measure(folder, effort.parts)
    return Result([breadth.table(measured, effort.parts)], [asdict(one) for one in measured])


def language_section(effort: Effort, folder: Path) -> Result:
    """The language stage on and off."""
    measured = understanding.measure(folder, effort.parts)
    return Result(understanding.tables(measured, effort.parts), asdict(measured))


def record_section(effort: Effort, _: Path) -> Result:
    """Single records, all contenders."""
    scanner = Scanner()
    kinds: tuple[generate.Kind, ...] = ("clean", "crm")
    measured = {kind: calls.measure(scanner, effort.records, kind) for kind in kinds}
    clean = measured["clean"][calls.OURS]
    return Result(
        [calls.table(latencies, effort.records, kind) for kind, latencies in measured.items()],
        {kind: {name: asdict(one) for name, one in latencies.items()} for kind, latencies in measured.items()},
        {"record": median(clean.mean), "record-p99": median(clean.p99)},
    )


def start_section(effort: Effort, folder: Path) -> Result:
    """Processes from start to end."""
    timings, first = footprint.measure_start(folder, effort.start_rounds)
    keys = {footprint.IMPORT: "import", footprint.VERSION: "version", footprint.SCAN: "warm"}
    figures = {keys[one.name]: 1000 * one.median for one in timings if one.name in keys}
    return Result(
        [footprint.start_table(timings, first, effort.start_rounds)],
        {"first": first, "timings": [asdict(one) for one in timings]},
        {**figures, "cold": 1000 * first},
    )


def hook_section(effort: Effort, folder: Path) -> Result:
    """The hook before a commit."""
    timings = hook.measure(folder, effort.start_rounds)
    return Result([hook.table(timings, effort.start_rounds)], [asdict(one) for one in timings])


def memory_section(effort: Effort, folder: Path) -> Result:
    """Processes on growing files."""
    measured = list(footprint.measure_memory(folder, effort.megabytes))
    first, last = measured[0]["peak"], measured[-1]["peak"]
    return Result([footprint.memory_table(measured)], measured, {"memory": last, "memory-growth": last / first})


SECTIONS: dict[str, Section] = {
    "files": files_section,
    "growth": growth_section,
    "breadth": breadth_section,
    "language": language_section,
    "record": record_section,
    "start": start_section,
    "hook": hook_section,
    "memory": memory_section,
}


def _figures_of_files(measured: dict[generate.Kind, bulk.Measured]) -> goals.Figures:
    rivals = {"presidio": bulk.PRESIDIO, "datafog-core": bulk.DATAFOG_CORE, "ferret-scan": bulk.FERRET}
    sensitive = measured["sensitive"].timings[bulk.OURS]
    figures = {
        "clean": measured["clean"].ratio(bulk.OURS, bulk.PARSING),
        "crm": measured["crm"].ratio(bulk.OURS, bulk.PARSING),
        "phones": measured["phones"].ratio(bulk.OURS, bulk.PARSING),
        "sensitive": (sensitive.found or 0) / sensitive.median,
        **{key: measured["crm"].ratio(name, bulk.OURS) for key, name in rivals.items()},
    }
    return {key: figure for key, figure in figures.items() if figure is not None}


def _bars(measured: bulk.Measured) -> Picture:
    parsing = measured.timings[bulk.PARSING]
    bars = [(timing.name, timing.ratio(parsing)) for timing in measured.timings.values()]
    title = bulk.KINDS[measured.kind]
    return Picture(
        f"contenders-{measured.kind}",
        f"Time of all contenders: {title}",
        partial(plots.draw_bars, f"{title[:1].upper()}{title[1:]}", bars, bulk.OURS, bulk.LIMITS),
    )
