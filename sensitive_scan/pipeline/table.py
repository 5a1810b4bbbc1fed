"""The columns of a table through all stages, batch by batch, with what each column has shown so far."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.check.absent import is_absent
from sensitive_scan.check.calls import NO_DETECTORS
from sensitive_scan.check.detector import TOO_SLOW, Candidate, Detector, MatchTimeoutError
from sensitive_scan.engine import Weighing
from sensitive_scan.match.shapes import FEWEST_DIGITS, count_digits
from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.buffer import FEW_CELLS, Cells, cells_of, select
from sensitive_scan.pipeline.forms import Form, read_as_form
from sensitive_scan.pipeline.hidden import disguised as disguised_rows
from sensitive_scan.pipeline.prose import speaking as rows_that_speak
from sensitive_scan.pipeline.split import across_fields
from sensitive_scan.pipeline.state import ColumnState, restored, snapshot
from sensitive_scan.pipeline.summary import ColumnKey
from sensitive_scan.pipeline.unread import unread, unread_name
from sensitive_scan.weigh.probe import Probe
from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sensitive_scan.engine import Engine, Plan
    from sensitive_scan.match.matcher import Hit
    from sensitive_scan.model import Finding
    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.pipeline.state import Snapshot
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.weigh.rivals import Weighed
    from sensitive_scan.weigh.weigher import Kind, Standing

_SAMPLED_ROWS = 300
_PROBED_ROWS = 400
_WORD = re.compile("[^\\W\\d_]{2}")
_NOT_READ = Weighing([], TOO_SLOW)


class Place(NamedTuple):
    """A cell with what was weighed in it, the likeliest first; without a row it is the column's name.

    ``cell`` is where it stands in the batch as it was read.
    """

    key: ColumnKey
    row: int | None
    weighed: list[Weighed]
    cell: CellPlace


class Found(NamedTuple):
    """A finding with the cell of the batch that it is in, and the place of its column in the report."""

    place: int
    cell: CellPlace
    finding: Finding


class TableScan:
    """Scans the batches of a table, or of the parts of a file one after the other; column statistics gather on the way.

    ``filled`` counts the non-empty cells of the columns of the last batch. Of what is in other parts than the present
    one nothing is kept.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._part = self._title = ""
        self._states: dict[ColumnKey, ColumnState] = {}
        self.filled: dict[ColumnKey, int] = {}

    def enter(self, part: str) -> None:
        """Forget what was seen, if it was in another part."""
        if part != self._part:
            self._states.clear()
            self._part, self._title = part, self._engine.shown_part(part)

    def snapshot(self) -> Snapshot:
        """What the columns of the present part have shown so far."""
        return snapshot(self._states)

    def restore(self, part: str, seen: Snapshot) -> None:
        """Go on in a part of which others have seen something."""
        self.enter(part)
        self._states = restored(seen, self._engine)

    def weigh_batch(self, read: Batch) -> Iterator[Place | Unscanned]:
        """Every cell of the batch with candidates, by row, and the cells that could not be scanned."""
        self.enter(read.part)
        form = read_as_form(read, self._engine) if read.is_grid else None
        found = self._weigh(form.batch if form else read)
        return (_in_form(one, form) for one in found) if form else iter(found)

    def _weigh(self, batch: Batch) -> list[Place | Unscanned]:
        plan = self._engine.plan(batch.names)
        found: list[tuple[int, int, Place | Unscanned]] = []
        columns: list[Cells] = []
        labelled: list[set[int]] = []
        in_names = dict(plan.in_names)
        self.filled = {}
        for at, (named, index, cells) in enumerate(zip(plan.schema.fields, batch.indices, batch.columns, strict=True)):
            key = ColumnKey(self._title, index, named.name)
            state = self._states.get(key)
            if state is None:
                state = self._states[key] = ColumnState(Probe(list(self._engine.provable)))
                if at in plan.unread_names:
                    found.append((-1, at, unread_name(named.name)))
                if at in in_names:
                    found.append((-1, at, Place(key, None, in_names[at], (at, None))))
            scan = _ColumnScan(self._engine, plan, at, key, state)
            folded = cells_of(cells)
            columns.append(folded)
            self.filled[key] = self.filled.get(key, 0) + len(folded.filled)
            hits = _hits(self._engine, folded)
            labelled.append({row for row, hit in hits.items() if self._engine.calls.has_words(hit)})
            found.extend((row, at, one) for row, one in scan.weigh(folded, batch, hits, labelled[-1]))
        alone = {(row, at) for row, at, one in found if not isinstance(one, Place) or one.weighed[0].log_odds >= 0}
        found.extend(self._across(plan, batch, columns, labelled, alone))
        found.sort(key=lambda item: item[:2])
        return [one for _, _, one in found]

    def _across(
        self,
        plan: Plan,
        batch: Batch,
        columns: Sequence[Cells],
        labelled: Sequence[set[int]],
        alone: set[tuple[int, int]],
    ) -> Iterator[tuple[int, int, Place | Unscanned]]:
        """What begins in a cell that asks and goes on in the next one, where the first holds nothing ``alone``.

        Every cell of a column asks whose name does, and those that are ``labelled`` by a word in them.
        """
        for at, (first, second) in enumerate(pairwise(columns)):
            pairs = (
                enumerate(zip(first.texts, second.texts, strict=True))
                if plan.asked[at]
                else ((row, (first.text(row), second.text(row))) for row in sorted(labelled[at]))
            )
            for row, pair in pairs:
                if (row, at) in alone or not all(pair):
                    continue
                try:
                    parts = [*across_fields(self._engine, plan, at, *pair, is_labelled=row in labelled[at])]
                except MatchTimeoutError:
                    yield row, at, unread(f"row {batch.rows[row]}, two cells side by side", row=batch.rows[row])
                    continue
                for index, part in parts:
                    key = ColumnKey(self._title, batch.indices[index], plan.schema.fields[index].name)
                    yield row, index, Place(key, batch.rows[row], [part], (index, row))


_Found = list[tuple[int, str, list[Candidate]]]


@dataclass(frozen=True, slots=True)
class _ColumnScan:
    """One column of one batch; ``standings`` are those of its values, which the next batch may change."""

    engine: Engine
    plan: Plan
    at: int
    key: ColumnKey
    state: ColumnState
    standings: dict[Kind, Standing] = field(default_factory=dict)

    def weigh(
        self, cells: Cells, batch: Batch, hits: Mapping[int, list[Hit]], labelled: set[int]
    ) -> Iterator[tuple[int, Place | Unscanned]]:
        """Cells with candidates and cells that failed, with the row in the batch.

        ``hits`` are those of the first pass, by row; ``labelled`` the rows with a word that calls for numbers.
        """
        speaking = rows_that_speak(cells, self.engine.speaking, is_asked=self.at in self.plan.telling)
        disguised = disguised_rows(cells, self.engine.disguising, selects=not self.engine.matched_whole)
        if self.state.probe.is_open:
            self.state.probe.add(map(cells.text, cells.filled[:_PROBED_ROWS]))
        looked_at: set[int] = set()
        known: dict[str, tuple[list[Candidate], Weighing]] = {}
        for row, text, found in self._found(cells, hits):
            looked_at.add(row)
            judged, weighing = known.get(text, (None, _NOT_READ))
            if found and judged != found:
                speaks, is_disguised = row in speaking, row in disguised
                weighing = self._weigh(text, found, hits.get(row, ()), speaks=speaks, is_disguised=is_disguised)
                known[text] = found, weighing
            yield from self._placed(row, batch, weighing if found else _NOT_READ)
        read: dict[str, Weighing] = {}
        left = (speaking | disguised | labelled) - looked_at
        for row in sorted(left | self._asked_rows(cells, looked_at)):
            text = cells.text(row)
            if text not in read:
                hit = hits.get(row, ())
                read[text] = self._weigh(text, (), hit, speaks=row in speaking, is_disguised=row in disguised)
            yield from self._placed(row, batch, read[text])

    def _asked_rows(self, cells: Cells, looked_at: set[int]) -> set[int]:
        """The other rows in which a field that asks for something has digits, which may be written oddly."""
        if not self.plan.asked[self.at]:
            return set()
        texts = enumerate(cells.texts)
        return {row for row, text in texts if row not in looked_at and count_digits(text) >= FEWEST_DIGITS}

    def _placed(self, row: int, batch: Batch, weighing: Weighing) -> Iterator[tuple[int, Place | Unscanned]]:
        weighed, problem = weighing
        if problem:
            yield row, unread(f"row {batch.rows[row]}, column '{self.key.name}'", problem, batch.rows[row])
        if weighed:
            yield row, Place(self.key, batch.rows[row], weighed, (self.at, row))

    def _weigh(
        self, text: str, found: Sequence[Candidate], hits: Sequence[Hit], *, speaks: bool, is_disguised: bool
    ) -> Weighing:
        """What is weighed in a cell."""
        schema = self.plan.schema
        cell = Cell(text, schema.fields[self.at], schema, self.state.column, self.standings)
        return self.engine.weigh(
            found,
            cell,
            speaks=speaks,
            is_disguised=is_disguised,
            asked=self.plan.asked[self.at],
            hits=hits,
        )

    def _found(self, cells: Cells, hits: Mapping[int, list[Hit]]) -> _Found:
        """The candidates of all rows, judged by statistics of the first ones; an empty list is a row that failed."""
        asked = self.plan.asked[self.at] | self.state.probe.proven()
        if not hits and not asked:
            return []
        rows = [(row, cells.text(row)) for row in (cells.filled.tolist() if asked else sorted(hits))]
        if self.state.column.is_sampled:
            return self._candidates(rows, hits, asked)
        first = self._candidates(rows[:_SAMPLED_ROWS], hits, asked)
        self._gather(cells, first)
        return [*first, *self._candidates(rows[_SAMPLED_ROWS:], hits, asked)]

    def _candidates(
        self, rows: list[tuple[int, str]], hits: Mapping[int, list[Hit]], asked: frozenset[Detector]
    ) -> _Found:
        """The candidates of some rows; an empty list is a row that failed."""
        found: _Found = []
        known: dict[str, list[Candidate] | None] = {}
        for row, text in rows:
            hit = hits.get(row, ())
            if not text or not (hit or asked):
                continue
            if text not in known:
                known[text] = self._candidates_in(text, hit, asked)
            candidates = known[text]
            if candidates is None or candidates:
                found.append((row, text, candidates or []))
        return found

    def _candidates_in(self, text: str, hit: Sequence[Hit], asked: frozenset[Detector]) -> list[Candidate] | None:
        """The candidates of a cell; ``None`` if it failed."""
        asked_here = NO_DETECTORS if is_absent(text) else asked
        ruled_out_here = NO_DETECTORS if _WORD.search(text) else self.state.ruled_out
        try:
            return self.engine.calls.candidates(text, hit, asked_here, ruled_out_here)
        except MatchTimeoutError:
            return None

    def _gather(self, cells: Cells, found: _Found) -> None:
        """Add what the first rows of this batch show to the column's statistics."""
        column = self.state.column
        if not any(column.concerns(candidate, text) for _, text, candidates in found for candidate in candidates):
            return
        sampled = map(cells.text, cells.filled[:_SAMPLED_ROWS])
        column.add(text for text in sampled if not is_absent(text))
        entities = set()
        for _, text, candidates in found:
            for candidate in candidates:
                column.count(candidate, text)
                entities.add(candidate.recognizer.entity)
        self.state.ruled_out |= self.engine.ruled_out(column, entities)


def _in_form(one: Place | Unscanned, form: Form) -> Place | Unscanned:
    """A place in a form's record as one in the batch from which that was made."""
    if isinstance(one, Unscanned):
        return one
    column, row = one.cell
    value, label = form.places[column]
    return one._replace(cell=label or value if row is None else value)


def _hits(engine: Engine, cells: Cells) -> dict[int, list[Hit]]:
    """For each row in which the first pass hit what calls something, those hits, with ends in bytes of the cell."""
    joined = select(cells, engine.selection_after(len(cells)) if len(cells) >= FEW_CELLS else None)
    if joined is None:
        return {}
    hits: dict[int, list[Hit]] = {}
    found = engine.matcher.hits(joined.data)
    for (expression, _), (row, end) in zip(found, joined.places([end for _, end in found]), strict=True):
        hits.setdefault(row, []).append((expression, end))
    return engine.calls.calling_in(hits)
