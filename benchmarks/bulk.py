"""The speed of scanning whole files, against the limits of any scanner and against other scanners."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Literal, NamedTuple

import generate
import limits
import peers
from tables import Table, number
from timing import Contender, Timing, take_turns

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from sensitive_scan import Scanner

KINDS: dict[generate.Kind, str] = {
    "clean": "nothing sensitive",
    "crm": "leads, ten rows in 1,000 sensitive",
    "sensitive": "all-sensitive: eight of twelve cells in every row",
    "phones": "phone-heavy: three columns of phones, two more in the remarks",
    "notes": "notes-heavy: remarks of 60 to 200 words",
    "wide": f"wide: {generate.WIDE_COLUMNS} columns",
    "narrow": "narrow: two short columns",
    "unicode": "names, places and remarks in seven scripts",
    "adversarial": "near misses: wrong check digits, runs of digits and separators, long words",
}
_TYPICAL: tuple[generate.Kind, ...] = ("crm", "clean", "phones", "notes", "sensitive")
_FEWER: dict[generate.Kind, int] = {"wide": 16, "adversarial": 10}
"""By how much fewer rows a file has that is wide, or hard, so that it does not take the most of a run."""
_SAMPLE = 5
"""By how much more rows a process is given than a peer in this one, so that its start hardly counts."""

COPYING = "a copy of the bytes in memory"
PARSING = "pyarrow, parsing only"
FIRST_PASS, ALL_PASSES = "bare Hyperscan, the first pass", "bare Hyperscan, all passes"
LIMITS = frozenset({COPYING, PARSING, FIRST_PASS, ALL_PASSES})
OURS = "sensitive-scan, `scan_file`"
DATAFOG_CORE = "datafog-core, every cell"
PRESIDIO = "Presidio, patterns only, a row as one text"
FERRET = "ferret-scan, a process for the file"


@dataclass(frozen=True, slots=True)
class Upload:
    """A generated file, its bytes and data rows where a peer is given them ready in memory, and its first rows."""

    path: Path
    rows: list[list[str]]
    data: bytes
    sample: Path


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is measured: rows of a file, rows of it that slow peers scan, rounds, and where the seeds begin."""

    rows: int
    sampled: int
    rounds: int
    seed: int = 0

    def of(self, kind: generate.Kind) -> Plan:
        """The plan for files of a kind: of some fewer rows."""
        times = _FEWER.get(kind, 1)
        return Plan(self.rows // times, max(1, self.sampled // times), self.rounds, self.seed)


@dataclass(frozen=True, slots=True)
class Measured:
    """The timings on files of one kind; ``megabytes`` is the size of the last one."""

    kind: generate.Kind
    rows: int
    megabytes: float
    timings: dict[str, Timing]

    def ratio(self, name: str, other: str) -> float | None:
        """The time of one contender by that of another; ``None`` where one did not take part."""
        if name not in self.timings or other not in self.timings:
            return None
        return self.timings[name].ratio(self.timings[other])


class Peer(NamedTuple):
    """Another scanner of texts: what makes it, what it is given, and the rows that it scans by :attr:`Plan.sampled`."""

    name: str
    distribution: str
    make: Callable[[], peers.TextScan | None]
    unit: Literal["cell", "row"]
    sampled: float | None = 1.0


_PEERS = (
    Peer(DATAFOG_CORE, "datafog-core", peers.datafog_core, "cell", None),
    Peer("datafog, regular expressions, a row as one text", "datafog", peers.datafog, "row", 2.0),
    Peer("scrubadub, a row as one text", "scrubadub", peers.scrubadub, "row"),
    Peer(PRESIDIO, "presidio-analyzer", peers.presidio, "row"),
    Peer("Presidio, patterns only, every cell", "presidio-analyzer", peers.presidio, "cell", 1 / 12),
    Peer("Presidio with spaCy's small model, a row as one text", "a spaCy model", peers.presidio_with_spacy, "row"),
    Peer("`regex`, our patterns one after the other", "regex", limits.naive, "row", 0.5),
)


@dataclass(frozen=True, slots=True)
class Field:
    """All that take part, made once, and the names of those that are not installed."""

    contenders: tuple[Callable[[Plan], Contender[Upload]], ...]
    missing: tuple[str, ...]


def everybody(scanner: Scanner) -> Field:
    """The limits, ours and all peers; making them takes some seconds. Each is told the plan of a file."""
    made: list[Callable[[Plan], Contender[Upload]]] = [
        lambda _: Contender(COPYING, lambda upload: limits.copy_bytes(upload.data)),
        lambda _: Contender(PARSING, _parse),
    ]
    missing = []
    bare = limits.bare_hyperscan()
    if bare is None:
        missing.append("bare Hyperscan")
    else:
        made += [
            lambda _: Contender(FIRST_PASS, lambda upload: bare.first_pass(upload.data)),
            lambda _: Contender(ALL_PASSES, lambda upload: bare.all_passes(upload.data)),
        ]
    made.append(lambda _: Contender(OURS, partial(scan_file, scanner)))
    ferret = peers.ferret_scan()
    if ferret is None:
        missing.append(FERRET)
    else:
        made.append(lambda plan: Contender(FERRET, lambda upload: ferret(upload.sample), _in_sample(plan) / plan.rows))
    for peer in _PEERS:
        scan = peer.make()
        if scan is None:
            missing.append(f"{peer.name} ({peer.distribution})")
        else:
            made.append(partial(_contender, peer, scan))
    return Field(tuple(made), tuple(missing))


def _in_sample(plan: Plan) -> int:
    return min(plan.rows, _SAMPLE * plan.sampled)


def _contender(peer: Peer, scan: peers.TextScan, plan: Plan) -> Contender[Upload]:
    few = plan.rows if peer.sampled is None else min(plan.rows, max(1, round(plan.sampled * peer.sampled)))
    run = scan_rows if peer.unit == "row" else _scan_cells
    return Contender(peer.name, partial(run, scan, few), few / plan.rows)


def measure(scanner: Scanner, folder: Path, plan: Plan, kinds: Sequence[generate.Kind]) -> tuple[list[Measured], Field]:
    """All contenders on files of these kinds, and who took part."""
    field = everybody(scanner)
    measured = []
    for kind in kinds:
        planned = plan.of(kind)
        contenders = [make(planned) for make in field.contenders]
        measured.append(_measured(kind, folder, planned, contenders))
    return measured, field


def measure_scanners(scanners: Mapping[str, Scanner], folder: Path, plan: Plan) -> list[Measured]:
    """Several scanners by name on files of the kinds that CRMs hold."""
    contenders = [Contender(name, partial(scan_file, scanner)) for name, scanner in scanners.items()]
    return [_measured(kind, folder, plan, contenders) for kind in _TYPICAL]


def overview(measured: Sequence[Measured], plan: Plan) -> Table:
    """Ours on the kinds of files, one below the other."""
    rows = []
    for one in measured:
        ours = one.timings[OURS]
        rows.append(
            (
                KINDS[one.kind],
                number(ours.ratio(one.timings[PARSING])),
                f"{ours.spread:.2f}",
                number(one.rows / ours.median),
                number(one.megabytes / ours.median),
                number(1000 * (ours.found or 0) / one.rows),
                number((ours.found or 0) / ours.median),
            )
        )
    header = ("", "time ÷ parsing", "slowest ÷ fastest", "rows/s", "MB/s", "findings in 1,000 rows", "findings/s")
    return Table(
        "Files of every kind",
        f"sensitive-scan on generated exports of {plan.rows:,} rows, wide ones and near misses of fewer; medians of "
        f"{plan.rounds} rounds.",
        header,
        rows,
    )


def table(measured: Measured, plan: Plan, missing: Sequence[str]) -> Table:
    """The contenders one below the other, by what they take of the time of parsing."""
    parsing, ours = measured.timings[PARSING], measured.timings[OURS]
    rows: list[tuple[str, ...]] = [
        (
            timing.name,
            number(timing.ratio(parsing)),
            number(timing.ratio(ours)),
            number(1000 * timing.median),
            f"{timing.spread:.2f}",
            number(measured.rows / timing.median),
            number(measured.megabytes / timing.median),
            "-" if timing.found is None else number(1000 * timing.found / measured.rows),
        )
        for timing in sorted(measured.timings.values(), key=lambda one: one.ratio(ours))
    ]
    rows.extend((f"{name}: not installed", *["-"] * 7) for name in missing)
    return Table(
        f"Everybody: {KINDS[measured.kind]}",
        f"{measured.rows:,} rows, {measured.megabytes:.2f} MB; {plan.rounds} rounds.",
        (
            "",
            "time ÷ parsing",
            "time ÷ ours",
            "ms",
            "slowest ÷ fastest",
            "rows/s",
            "MB/s",
            "findings in 1,000 rows",
        ),
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
    sample = path.with_suffix(".sample.csv")
    for seed in range(plan.seed, plan.seed + plan.rounds + 1):
        generate.write_csv(path, kind, seed, count=plan.rows)
        generate.write_csv(sample, kind, seed, count=_in_sample(plan))
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(islice(csv.reader(file), 1, None))
        yield Upload(path, rows, path.read_bytes(), sample)
    sample.unlink()


def _parse(upload: Upload) -> None:
    limits.parse_csv(upload.path)


def scan_file(scanner: Scanner, upload: Upload) -> int:
    """Ours on the file."""
    return scanner.scan_file(upload.path).findings_total


def _scan_cells(scan: peers.TextScan, count: int, upload: Upload) -> int:
    return sum(scan(cell) for row in upload.rows[:count] for cell in row)


def scan_rows(scan: peers.TextScan, count: int, upload: Upload) -> int:
    """A peer on the first rows, each as one text."""
    return sum(scan("\n".join(row)) for row in upload.rows[:count])
