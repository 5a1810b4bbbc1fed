"""Speed, latency, start and memory of sensitive-scan, measured against parsing and against other scanners.

    python benchmarks/speed.py [--quick] [--memory] [--only SECTION] [--json FILE] [--write]

Prints Markdown. The sections are ``bulk``, ``variants``, ``breadth``, ``language``, ``record``, ``start`` and, with
``--memory``, ``memory``. Install the peers with ``pip install sensitive-scan[bench]``; one that is missing is named in
the tables.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import shlex
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import breadth
import bulk
import calls
import footprint
import peers
import understanding
from tables import Table, replace_between

from sensitive_scan import Scanner

_PAGE = Path(__file__).with_name("README.md")
_DISTRIBUTIONS = ("sensitive-scan", "hyperscan", "pyarrow", "datafog-core", "presidio-analyzer")


@dataclass(frozen=True, slots=True)
class Effort:
    """How much a run measures."""

    files: bulk.Plan
    other_files: bulk.Plan
    records: calls.Plan
    start_rounds: int
    megabytes: tuple[int, ...]


_FULL = Effort(bulk.Plan(20_000, 300, 7), bulk.Plan(20_000, 300, 5), calls.Plan(2000, 150, 7), 11, (6, 60, 600))
_QUICK = Effort(bulk.Plan(4000, 100, 3), bulk.Plan(4000, 100, 3), calls.Plan(500, 50, 3), 3, (2, 6))

Section = Callable[[Effort, Path], tuple[list[Table], object]]
"""Measures one section in a temporary folder; its tables and its raw figures."""


def bulk_section(effort: Effort, folder: Path) -> tuple[list[Table], object]:
    """Files of ordinary leads, all contenders."""
    measured = bulk.measure(Scanner(), folder, effort.files)
    return [bulk.table(measured, effort.files)], asdict(measured)


def variants_section(effort: Effort, folder: Path) -> tuple[list[Table], object]:
    """Files of other kinds, sensitive-scan alone."""
    measured = bulk.measure_variants(Scanner(), folder, effort.other_files)
    return [bulk.variants_table(measured, effort.other_files)], [asdict(one) for one in measured]


def breadth_section(effort: Effort, folder: Path) -> tuple[list[Table], object]:
    """The whole catalogue against sixty recognizers."""
    measured = breadth.measure(folder, effort.files)
    return [breadth.table(measured, effort.files)], [asdict(one) for one in measured]


def language_section(effort: Effort, folder: Path) -> tuple[list[Table], object]:
    """The language stage on and off."""
    measured = understanding.measure(folder, effort.files)
    return understanding.tables(measured, effort.files), asdict(measured)


def record_section(effort: Effort, _: Path) -> tuple[list[Table], object]:
    """Single records, all contenders."""
    latencies = calls.measure(Scanner(), effort.records)
    return [calls.table(latencies, effort.records)], {name: asdict(one) for name, one in latencies.items()}


def start_section(effort: Effort, folder: Path) -> tuple[list[Table], object]:
    """Processes from start to end."""
    timings, first = footprint.measure_start(folder, effort.start_rounds)
    figures = {"first": first, "timings": [asdict(timing) for timing in timings]}
    return [footprint.start_table(timings, first, effort.start_rounds)], figures


def memory_section(effort: Effort, folder: Path) -> tuple[list[Table], object]:
    """Processes on growing files."""
    measured = list(footprint.measure_memory(folder, effort.megabytes))
    return [footprint.memory_table(measured)], measured


SECTIONS: dict[str, Section] = {
    "bulk": bulk_section,
    "variants": variants_section,
    "breadth": breadth_section,
    "language": language_section,
    "record": record_section,
    "start": start_section,
    "memory": memory_section,
}


def environment() -> dict[str, object]:
    """What the figures depend on: time, machine and versions."""
    return {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {name: peers.version(name) for name in _DISTRIBUTIONS},
    }


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and store where asked."""
    given = sys.argv[1:] if argv is None else argv
    arguments = _arguments(given)
    effort = _QUICK if arguments.quick else _FULL
    chosen = [arguments.only] if arguments.only else [name for name in SECTIONS if name != "memory" or arguments.memory]
    figures = environment()
    texts = [_introduction(given, figures)]
    with tempfile.TemporaryDirectory(prefix="speed-") as folder:
        for name in chosen:
            print(f"measuring {name} …", file=sys.stderr)
            tables, figures[name] = SECTIONS[name](effort, Path(folder))
            texts.extend(table.markdown() for table in tables)
    page = "\n\n".join(texts)
    print(page)
    if arguments.json:
        arguments.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    if arguments.write:
        replace_between(_PAGE, "speed", page)
    return 0


def _arguments(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="small files and few rounds, for a first impression")
    parser.add_argument("--memory", action="store_true", help="also measure memory, on files of up to 600 MB")
    parser.add_argument("--only", choices=SECTIONS, help="measure one section")
    parser.add_argument("--json", type=Path, metavar="FILE", help="store all figures")
    parser.add_argument("--write", action="store_true", help=f"put the tables into {_PAGE.name}")
    arguments = parser.parse_args(argv)
    if arguments.write and arguments.only:
        parser.error("--write replaces all tables; leave out --only")
    return arguments


def _introduction(argv: list[str], figures: dict[str, object]) -> str:
    # a path of the machine says nothing to whoever reads the page
    given = ["FILE" if before == "--json" else one for before, one in pairwise(("", *argv))]
    command = shlex.join(["python", "benchmarks/speed.py", *given])
    versions = ", ".join(f"{name} {version}" for name in _DISTRIBUTIONS if (version := peers.version(name)))
    return (
        f"Made by `{command}` on {str(figures['time'])[:10]}: {figures['machine']}, {figures['cores']} cores, "
        f"Python {figures['python']}, {versions}."
    )


if __name__ == "__main__":
    sys.exit(main())
