"""What reading sentences costs: files with the language stage on and off, cells that reach it, notes a second."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

import bulk
import generate
import told
from tables import Table, number

from sensitive_scan import Scanner, catalogue
from sensitive_scan.fold import fold
from sensitive_scan.language import Language
from sensitive_scan.match.anchors import TermMatcher
from sensitive_scan.match.expressions import SEPARATOR
from sensitive_scan.weigh.lexicon import lexicon
from sensitive_scan.weigh.schema import NAMELESS, NO_SCHEMA
from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from pathlib import Path

_ON, _OFF = "with the language stage", "without it"
_ROWS = 3000
_ORDINARY: tuple[generate.Kind, ...] = ("clean", "phones", "notes")


@dataclass(frozen=True, slots=True)
class Understanding:
    """Files with and without the stage, by kind the share of cells that reach it, and the notes it reads a second."""

    files: list[bulk.Measured]
    reached: dict[str, float]
    notes_per_second: float
    selected: int


def measure(folder: Path, plan: bulk.Plan) -> Understanding:
    """Both scanners on files of every kind; the stage alone on the notes that ship and that the first pass selects."""
    files = bulk.measure_scanners({_ON: Scanner(), _OFF: Scanner(language=False)}, folder, plan)
    matcher = TermMatcher(lexicon(catalogue.builtin()).anchors)

    def is_selected(text: str) -> bool:
        return bool(matcher.ends(fold(text).encode() + SEPARATOR))

    reached = {}
    for kind in _ORDINARY:
        cells = [cell for record in generate.records(kind, _ROWS, 1) for cell in record.values() if cell]
        reached[bulk.KINDS[kind]] = sum(map(is_selected, cells)) / len(cells)
    notes = [Cell(fold(note.text), NAMELESS, NO_SCHEMA) for note in told.notes() if is_selected(note.text)]
    language = Language(catalogue.builtin())
    language.weigh(notes[0])
    speeds = []
    for _ in range(plan.rounds):
        start = time.perf_counter()
        for note in notes:
            language.weigh(note)
        speeds.append(len(notes) / (time.perf_counter() - start))
    return Understanding(files, reached, median(speeds), len(notes))


def tables(measured: Understanding, plan: bulk.Plan) -> list[Table]:
    """The files, and the cells and notes."""
    rows = []
    for one in measured.files:
        with_it, without = one.timings[_ON], one.timings[_OFF]
        rows.append(
            (
                bulk.KINDS[one.kind],
                number(one.megabytes / with_it.median),
                number(one.megabytes / without.median),
                f"{with_it.ratio(without):.2f}",
            )
        )
    files = Table(
        "What reading sentences costs",
        f"Exports of {plan.rows:,} rows; medians of {plan.rounds} rounds, times as ratios within a round.",
        ("", "with: MB/s", "without: MB/s", "time with ÷ without"),
        rows,
    )
    cells = Table(
        "What reaches the language stage",
        f"Cells that the first pass selects, of {_ROWS:,} rows of each kind. The stage reads "
        f"{measured.notes_per_second:,.0f} of {measured.selected:,} selected notes a second on one core.",
        ("", "cells selected"),
        [(kind, f"{share:.2%}") for kind, share in measured.reached.items()],
    )
    return [files, cells]
