"""Candidates with their evidence and whether they are right, out of the labelled cases, tables and ordinary data."""

from __future__ import annotations

from collections import Counter
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

import cases
import ordinary

from sensitive_scan.check.fake import fakes
from sensitive_scan.check.numbers import NUMBERED
from sensitive_scan.pipeline.record import texts, weigh_record
from sensitive_scan.pipeline.table import Place, TableScan
from sensitive_scan.readers import ReadOptions, open_file
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.engine import Engine
    from sensitive_scan.weigh.evidence import Evidence
    from sensitive_scan.weigh.rivals import Weighed

_MOST_OF_A_COLUMN = 12
_MADE_UP = 2


class Judged(NamedTuple):
    """A candidate that no likelier one overlaps: where it is from, its evidence, and whether it is right."""

    source: str
    evidence: tuple[Evidence, ...]
    is_right: bool


def judged(engine: Engine) -> Iterator[Judged]:
    """All that can be judged: the cases that ship, ordinary data, made-up values under their names, and the exam."""
    folder = cases.exam()
    exam = chain(cases.external(folder), cases.notes_and_records(folder)) if folder else iter(())
    for case in chain(cases.shipped(), exam, ordinary.cells(), _made_up(engine)):
        yield from _of_case(engine, case)
    if folder:
        for group in ("handwritten", "structured"):
            for table in cases.tables(folder, group):
                yield from _of_table(engine, table)


def foremost(weighed: Sequence[Weighed]) -> Iterator[Weighed]:
    """Those that no likelier one overlaps, whether or not they are findings."""
    kept: list[Weighed] = []
    for one in weighed:
        start, end = one.candidate.start, one.candidate.end
        if all(end <= other.candidate.start or start >= other.candidate.end for other in kept):
            kept.append(one)
            yield one


def _of_case(engine: Engine, case: cases.Case) -> Iterator[Judged]:
    names, values, _ = texts(case.record)
    expected = {category for category, _ in case.expected}.union(*(others for _, others in case.expected))
    results, _ = weigh_record(engine, names, values)
    for one in chain.from_iterable(foremost(result.weighed) for result in results):
        category = one.candidate.recognizer.category
        is_right = category in expected
        # of labelled cases only what is labelled is known, and of partial ones not even that
        if category not in case.skipped and (is_right or not (case.expected or case.is_partial)):
            yield Judged(case.source, one.evidence, is_right)


def _of_table(engine: Engine, table: cases.TableCase) -> Iterator[Judged]:
    scan, counts = TableScan(engine), Counter[int]()
    for part in open_file(table.path, ReadOptions()).parts:
        if not isinstance(part, Batch):
            continue
        for place in scan.weigh_batch(part):
            if isinstance(place, Place) and place.key.place in table.expected:
                yield from _of_place(table, place, counts)


def _of_place(table: cases.TableCase, place: Place, counts: Counter[int]) -> Iterator[Judged]:
    index = place.key.place
    right = {table.expected[index], *table.accepted.get(index, ())}
    for one in islice(foremost(place.weighed), _MOST_OF_A_COLUMN - counts[index]):
        counts[index] += 1
        yield Judged(table.source, one.evidence, one.candidate.recognizer.category in right)


def _made_up(engine: Engine) -> Iterable[cases.Case]:
    """Values of every numbered entity behind its first name in a text, and in a field of that name."""
    for recognizer in engine.catalogue.recognizers:
        if recognizer.category in NUMBERED:
            expected = ((recognizer.category, frozenset[str]()),)
            for seed, value in enumerate(islice(fakes(recognizer, 11), _MADE_UP)):
                name = recognizer.fields[0]
                record = {name: value} if seed else {"Remarks": f"{name}: {value}, called today"}
                yield cases.Case("made-up values", recognizer.entity, record, expected)
