"""The speed of scanning whole files, against merely parsing them and against other scanners."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import generate
import peers
from tables import Table, number
from timing import Contender, Timing, take_turns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sensitive_scan import Scanner

_VARIANTS: dict[generate.Kind, str] = {
    "clean": "nothing sensitive",
    "phones": "phone-heavy: three columns of phones, two more in the remarks",
    "notes": "notes-heavy: remarks of 60 to 200 words",
    "sensitive": "all-sensitive: eight of twelve cells in every row",
}
KINDS: dict[generate.Kind, str] = {"crm": "leads, ten rows in 1,000 sensitive", **_VARIANTS}
_CELLS_OF_A_ROW = 12
_OURS = "sensitive-scan, `scan_file`"
_PARSING = "pyarrow, parsing only"


@dataclass(frozen=True, slots=True)
class Upload:
    """A generated file, and its data rows where a peer is given them ready in memory."""

    path: Path
    rows: list[list[str]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured: rows of a file, rows of it that Presidio scans, and rounds."""

    rows: int
    sampled: int
    rounds: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The timings on files of one kind; ``megabytes`` is the size of the last one."""

    kind: generate.Kind
    rows: int
    megabytes: float
    timings: dict[str, Timing]


def measure(scanner: Scanner, folder: Path, plan: Plan) -> Measured:
    """All contenders on exports of leads."""
    share = min(1.0, plan.sampled / plan.rows)
    contenders = [Contender(_PARSING, _parse), Contender(_OURS, partial(scan_file, scanner))]
    datafog, presidio = peers.datafog_core(), peers.presidio()
    if datafog is not None:
        contenders.append(Contender("datafog-core, every cell", partial(_scan_cells, datafog)))
    if presidio is not None:
        scan = partial(scan_rows, presidio, round(plan.rows * share))
        contenders.append(Contender("Presidio, patterns only, a row as one text", scan, share))
        few = max(1, plan.sampled // _CELLS_OF_A_ROW)
        scan_cells = partial(_scan_first_cells, presidio, few)
        contenders.append(Contender("Presidio, patterns only, every cell", scan_cells, min(1.0, few / plan.rows)))
    return _measured("crm", folder, plan, contenders)


def measure_variants(scanner: Scanner, folder: Path, plan: Plan) -> list[Measured]:
    """Ours and parsing on files that are harder, or easier, than usual."""
    contenders = [Contender(_PARSING, _parse), Contender(_OURS, partial(scan_file, scanner))]
    return [_measured(kind, folder, plan, contenders) for kind in _VARIANTS]


def measure_scanners(scanners: Mapping[str, Scanner], folder: Path, plan: Plan) -> list[Measured]:
    """Several scanners by name on files of every kind."""
    contenders = [Contender(name, partial(scan_file, scanner)) for name, scanner in scanners.items()]
    return [_measured(kind, folder, plan, contenders) for kind in KINDS]


def table(measured: Measured, plan: Plan) -> Table:
    """The contenders one below the other."""
    parsing, ours = measured.timings[_PARSING], measured.timings[_OURS]
    rows: list[tuple[str, ...]] = [
        (
            timing.name,
            number(measured.rows / timing.median),
            number(measured.megabytes / timing.median),
            number(timing.ratio(parsing)),
            number(timing.ratio(ours)),
            f"{timing.spread:.2f}",
            f"{timing.cores:.2f}",
            "-" if timing.found is None else number(1000 * timing.found / measured.rows),
        )
        for timing in measured.timings.values()
    ]
    missing = [name for name in ("datafog-core", "presidio-analyzer") if peers.version(name) is None]
    rows.extend((f"{name}: not installed", *["-"] * 7) for name in missing)
    return Table(
        "Scanning a file",
        f"A CSV export of {measured.rows:,} leads in 12 columns ({measured.megabytes:.1f} MB, in the page cache), of "
        f"which {1000 * generate.SENSITIVE_SHARE:.0f} rows in 1,000 hold something sensitive. Medians of "
        f"{plan.rounds} rounds, in each of which all took turns on a new file; times are ratios within a round. "
        "pyarrow parses with one thread and all columns as strings. The peers get the cells ready parsed; they also "
        "report e-mail addresses, phones and dates, hence their findings. Presidio has no language model, scores from "
        f"{peers.PRESIDIO_THRESHOLD} count, and its time is scaled from the first {plan.sampled:,} rows, cell by cell "
        "from a twelfth of them.",
        (
            "",
            "rows/s",
            "MB/s",
            "time ÷ parsing",
            "time ÷ ours",
            "slowest ÷ fastest",
            "cores busy",
            "findings in 1,000 rows",
        ),
        rows,
    )


def variants_table(measured: list[Measured], plan: Plan) -> Table:
    """The kinds of files one below the other."""
    rows = []
    for one in measured:
        ours, parsing = one.timings[_OURS], one.timings[_PARSING]
        rows.append(
            (
                _VARIANTS[one.kind],
                f"{one.megabytes:.1f}",
                number(one.rows / ours.median),
                number(one.megabytes / ours.median),
                number(ours.ratio(parsing)),
                f"{ours.spread:.2f}",
                number(1000 * (ours.found or 0) / one.rows),
            )
        )
    return Table(
        "Scanning other files",
        f"The same for sensitive-scan alone on other exports of {plan.rows:,} rows; medians of {plan.rounds} rounds.",
        ("", "MB", "rows/s", "MB/s", "time ÷ parsing", "slowest ÷ fastest", "findings in 1,000 rows"),
        rows,
    )


def _measured(kind: generate.Kind, folder: Path, plan: Plan, contenders: list[Contender[Upload]]) -> Measured:
    path = folder / f"{kind}.csv"
    timings = take_turns(contenders, uploads(path, kind, plan))
    megabytes = path.stat().st_size / 1e6
    path.unlink()
    return Measured(kind, plan.rows, megabytes, {timing.name: timing for timing in timings})


def uploads(path: Path, kind: generate.Kind, plan: Plan) -> Iterator[Upload]:
    """A new file a round, so that no contender profits from having seen its values."""
    for seed in range(plan.rounds + 1):
        generate.write_csv(path, kind, seed, count=plan.rows)
        with path.open(encoding="utf-8", newline="") as file:
            yield Upload(path, list(csv.reader(file))[1:])


def _parse(upload: Upload) -> None:
    import pyarrow as pa
    from pyarrow import csv as arrow_csv

    with upload.path.open(encoding="utf-8") as file:
        names = next(csv.reader(file))
    strings = arrow_csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()))
    arrow_csv.read_csv(upload.path, arrow_csv.ReadOptions(use_threads=False), convert_options=strings)


def scan_file(scanner: Scanner, upload: Upload) -> int:
    """Ours on the file."""
    return scanner.scan_file(upload.path).findings_total


def _scan_cells(scan: peers.TextScan, upload: Upload) -> int:
    return sum(scan(cell) for row in upload.rows for cell in row)


def _scan_first_cells(scan: peers.TextScan, count: int, upload: Upload) -> int:
    return sum(scan(cell) for row in upload.rows[:count] for cell in row)


def scan_rows(scan: peers.TextScan, count: int, upload: Upload) -> int:
    """A peer on the first rows, each as one text."""
    return sum(scan("\n".join(row)) for row in upload.rows[:count])
