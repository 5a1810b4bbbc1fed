"""What a process of sensitive-scan costs: its start, and its memory on files of growing size."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import generate
from processes import peak_memory, seconds_of_process
from tables import Table, number
from timing import Contender, Timing, take_turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_PROGRAM = ("-m", "sensitive_scan")
_SMALL_ROWS = 20
BARE = "`python -c pass`"
IMPORT = '`python -c "import sensitive_scan"`'
VERSION = "`sensitive-scan --version`"
SCAN = f"`sensitive-scan scan`, {_SMALL_ROWS} rows"


def measure_start(folder: Path, rounds: int) -> tuple[list[Timing], float]:
    """The starts that take turns, and the seconds of the first scan ever, which compiles the database."""
    path = folder / "small.csv"
    generate.write_csv(path, "crm", seed=1, count=_SMALL_ROWS)
    environment = {"SENSITIVE_SCAN_CACHE": str(folder / "cache")}
    scan = (*_PROGRAM, "scan", str(path))
    first = seconds_of_process(scan, environment)
    commands = {
        BARE: ("-c", "pass"),
        IMPORT: ("-c", "import sensitive_scan"),
        VERSION: (*_PROGRAM, "--version"),
        SCAN: scan,
    }

    contenders: list[Contender[None]] = [
        Contender(name, partial(_start, arguments, environment)) for name, arguments in commands.items()
    ]
    return take_turns(contenders, [None] * (rounds + 1)), first


def start_table(timings: list[Timing], first: float, rounds: int) -> Table:
    """The commands one below the other."""
    bare = timings[0]
    rows = [
        (timing.name, number(1000 * timing.median), number(1000 * min(timing.seconds)), number(timing.ratio(bare)))
        for timing in timings
    ]
    rows.append(("the same, the first time on a machine", number(1000 * first), "-", number(first / bare.median)))
    return Table(
        "Starting",
        f"Milliseconds of a process from start to end, {rounds} rounds of taking turns. The database of patterns is in "
        "the cache, but for the last line, where it is compiled and stored.",
        ("", "median", "best", f"time ÷ {BARE}"),
        rows,
    )


def measure_memory(folder: Path, megabytes: Sequence[int]) -> Iterator[dict[str, float]]:
    """For each size, the figures of ``peak_memory.py`` on a file of that size, one file at a time on the disk."""
    for size in megabytes:
        path = folder / f"{size}.csv"
        rows = generate.write_csv(path, "crm", seed=size, size=size * 1_000_000)
        yield {"megabytes": size, "rows": rows, **peak_memory(path)}
        path.unlink()


def memory_table(measured: list[dict[str, float]]) -> Table:
    """The sizes one below the other."""
    rows = [
        (
            f"{one['megabytes']:,.0f} MB, {one['rows']:,.0f} rows",
            number(one["ready"]),
            number(one["peak"]),
            number(one["findings"]),
            number(one["megabytes"] / one["seconds"]),
        )
        for one in measured
    ]
    return Table(
        "Memory",
        "Peak of the resident memory of a process that scans one file, in MB. The report keeps the first 10,000 "
        "findings.",
        ("file", "before the scan", "after the scan", "findings", "MB/s"),
        rows,
    )


def _start(arguments: Sequence[str], environment: Mapping[str, str], _: None) -> None:
    seconds_of_process(arguments, environment)
