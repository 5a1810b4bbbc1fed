"""Several processes scan one input as one does: the same findings in the same order, whatever was assumed meanwhile."""

from __future__ import annotations

import io
import pickle
from collections import Counter
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar, cast

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import Policy
from sensitive_scan.decide.judge import Judge
from sensitive_scan.decide.rules import NOWHERE
from sensitive_scan.masking import Fingerprinter
from sensitive_scan.model import Finding, Unscanned
from sensitive_scan.pipeline.parts import Listener, scan_alone, sum_up
from sensitive_scan.pipeline.shared import Shared
from sensitive_scan.pipeline.summary import ColumnKey, Summary
from sensitive_scan.pipeline.table import TableScan
from sensitive_scan.pipeline.worker import Answer, Refused, Task, work
from sensitive_scan.pipeline.workers import WorkerDiedError
from sensitive_scan.readers import ReadOptions, table_batches
from sensitive_scan.readers.tables.csv_table import csv_parts, csv_records
from sensitive_scan.readers.tables.dialect import find_dialect
from sensitive_scan.readers.window import Window
from tests.toys import ALL, engine_of, summed, toy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sensitive_scan.engine import Engine
    from sensitive_scan.readers.batch import Batch, Records

_What = TypeVar("_What")
_SLOW = toy("SLOW", asked_pattern="(?:A|AA|A[A ])+[XY]", fields=("slow",), matches=("AX",))
_JUDGE = Judge(Policy.default(), Fingerprinter(b"a key for tests, and no secret"))


def _engine() -> Engine:
    return engine_of(*ALL, _SLOW)


def again(what: _What) -> _What:
    """What comes out of a pipe into which it was put."""
    return cast("_What", pickle.loads(pickle.dumps(what)))  # noqa: S301 - made here


@dataclass(slots=True)
class Crew:
    """Processes in this one: what is sent to them and comes back goes through :func:`again`."""

    asked: list[Task] = field(default_factory=list)
    dies: Callable[[Task], bool] = lambda _: False

    def submit(self, task: Task) -> Future[Answer | Refused]:
        sent: Task = again(task)
        self.asked.append(sent)
        answer: Future[Answer | Refused] = Future()
        if self.dies(sent):
            answer.set_exception(WorkerDiedError())
        else:
            answer.set_result(again(work(sent, TableScan(_engine()), _JUDGE)))
        return answer


@dataclass(slots=True)
class Workers:
    """Processes that are ready when ``ready`` says so, and always once it says nothing any more."""

    ready: list[bool] = field(default_factory=list)
    made: Crew = field(default_factory=Crew)
    count: int = 2

    def crew(self) -> Crew | None:
        return self.made if not self.ready or self.ready.pop() else None


Result = tuple[Counter[ColumnKey], list[Finding], tuple[object, ...]]


def told(steps: Iterable[object], accept: Callable[[Finding, str], str] | None = None) -> Result:
    """All that a report would say."""
    found: list[Finding] = []
    summary = Summary(_JUDGE.policy)
    cells = sum_up(steps, _engine(), summary, Listener(found.append, accept=accept))  # type: ignore[arg-type]
    report = summary.report(cells, "", lambda _, name: name)
    return cells, found, (report["column_reports"], report["rows"], report["unscanned"], report["allowed"])


def alone(parts: Iterable[Batch | Unscanned], accept: Callable[[Finding, str], str] | None = None) -> Result:
    return told(scan_alone(TableScan(_engine()), _JUDGE, parts, NOWHERE), accept)


def shared(
    parts: Iterable[Batch | Records | Unscanned],
    workers: Workers,
    accept: Callable[[Finding, str], str] | None = None,
) -> Result:
    scan = TableScan(_engine())
    steps = Shared(workers, scan, _JUDGE, NOWHERE, keeps_values=accept is not None).steps(parts)  # type: ignore[arg-type]
    return told(steps, accept)


CELLS = st.one_of(
    st.sampled_from(("MB-000001", "MB-000002", "x", "", "gout", "badge 123456", "12345678", "QQABCDEFQQ", "é", 'a "q')),
    st.integers(0, 10**9).map(lambda number: f"MB-{number:06}"),
    st.integers(0, 10**11).map(lambda number: summed(number, 12)),
    st.integers(0, 10**11).map(str),
    st.text(st.sampled_from('";,\n\r\x00\x1f"a1'), max_size=6),
)
TABLES = st.lists(st.lists(CELLS, min_size=1, max_size=4), min_size=1, max_size=60)
NAMES = st.lists(st.sampled_from(("Badge", "Remarks", "Club card", "Ref", "Ailment", "Wage")), min_size=1, max_size=4)


def read(how: Callable[..., Iterator[_What]], data: bytes, block_bytes: int) -> Iterator[_What]:
    """A table in pieces that are smaller than what a file is opened with."""
    dialect = find_dialect(data, ReadOptions(delimiter=","), at_end=True, is_table=True)
    assert dialect is not None
    window = Window(io.BytesIO(data).readinto)
    window.fill(max(dialect.data_start, 1))
    return how(window, dialect, ReadOptions(block_bytes=block_bytes), "utf-8")


@given(NAMES, TABLES, st.integers(20, 400), st.lists(st.booleans(), max_size=20), st.booleans())
def test_a_csv_file_in_pieces(
    names: list[str],
    rows: list[list[str]],
    block_bytes: int,
    ready: list[bool],
    is_quoted: bool,
) -> None:
    def cell(text: str) -> str:
        return '"' + text.replace('"', '""') + '"' if is_quoted else text

    data = "\n".join(",".join(map(cell, row)) for row in [names, *rows]).encode()
    assert shared(read(csv_records, data, block_bytes), Workers(ready)) == alone(read(csv_parts, data, block_bytes))


@given(NAMES, TABLES, st.lists(st.booleans(), max_size=20), st.integers(1, 9))
def test_batches_of_parts(names: list[str], rows: list[list[str]], ready: list[bool], size: int) -> None:
    width = len(names)
    columns = [pa.array([row[at] if at < len(row) else "" for row in rows]) for at in range(width)]
    table = pa.Table.from_arrays(columns, names=names)
    batches: list[Batch | Unscanned] = [
        *table_batches(table, size),
        Unscanned("row 1", "broken", "mend it"),
        *(replace(batch, part="sheet 2") for batch in table_batches(table, size + 1)),
        *table_batches(table, size),
    ]
    assert shared(batches, Workers(ready)) == alone(batches)


def test_what_was_seen_meanwhile_is_not_overlooked() -> None:
    # the first column holds nothing for long, and is a column of chance numbers from then on
    texts = [""] * 400 + [summed(number * 7919, 12) if number % 9 else str(10**11 + number) for number in range(900)]
    batches = [*table_batches(pa.table({"Ref": texts, "Remarks": [f"MB-{number:06}" for number in range(1300)]}), 50)]
    workers = Workers()
    assert shared(batches, workers) == alone(batches)
    assert len(workers.made.asked) > len(batches)  # some were asked again


def test_most_batches_are_asked_once_and_ahead() -> None:
    batches = [*table_batches(pa.table({"Remarks": ["call", "MB-000001"] * 1000}), 100)]
    workers = Workers()
    assert shared(batches, workers) == alone(batches)
    assert len(workers.made.asked) <= len(batches) + 2 * workers.count


def test_rows_are_right_beside_a_cell_that_was_not_read() -> None:
    # which a process can only tell the place of once it knows how many rows came before
    cells = ["A" * 200 + "!" if number == 55 else "MB-000001" for number in range(100)]
    data = "\n".join(["Slow", *cells]).encode()
    result = shared(read(csv_records, data, 100), Workers())
    assert result == alone(read(csv_parts, data, 100))
    _, found, (_, rows, unscanned, _) = result
    assert [one.rows for one in cast("tuple[Unscanned, ...]", unscanned)] == [(55,)]
    assert [finding.row for finding in found] == [row for row in range(100) if row != 55]
    assert rows == 100


def test_values_are_sent_to_those_alone_who_may_accept_them() -> None:
    batches = [*table_batches(pa.table({"Remarks": ["MB-000001", "MB-000002"]}))]

    def accept(_: Finding, value: str) -> str:
        return "known" if value == "MB-000002" else ""

    assert shared(batches, Workers(), accept) == alone(batches, accept)
    answer = work(replace(_task(batches[0]), keeps_values=False), TableScan(_engine()), _JUDGE)
    assert b"MB-000001" not in pickle.dumps(answer)


def _task(batch: Batch) -> Task:
    crew = Crew()
    list(Shared(Workers(made=crew), TableScan(_engine()), _JUDGE, NOWHERE, keeps_values=True).steps([batch]))  # type: ignore[arg-type]
    return crew.asked[0]


def test_a_part_over_which_processes_end_is_not_scanned_and_said_so() -> None:
    data = b"Remarks\n" + b"".join(b"MB-%06d\n" % number for number in range(100))
    workers = Workers(made=Crew(dies=lambda task: b"MB-000055" in bytes(task.content)))
    _, found, (_, rows, unscanned, _) = shared(read(csv_records, data, 100), workers)
    problem = "was not scanned, since the process that scanned it ended in the middle, twice"
    assert unscanned == (Unscanned("the part from row 50 on", problem, "see to its memory, or scan with one process"),)
    assert [finding.row for finding in found] == [*range(50), *range(60, 100)]
    assert rows == 90
