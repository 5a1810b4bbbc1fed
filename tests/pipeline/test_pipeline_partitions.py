"""A table in partitions gives what it gives in one piece, wherever they are scanned and whatever was assumed."""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import InputError, Policy
from sensitive_scan.decide.judge import Judge
from sensitive_scan.decide.rules import NOWHERE
from sensitive_scan.masking import Fingerprinter
from sensitive_scan.model import Unscanned
from sensitive_scan.pipeline.partitions import Orders, Outcome, combined, scan_partition
from sensitive_scan.pipeline.parts import Listener, scan_alone, sum_up
from sensitive_scan.pipeline.summary import Distinct, Summary
from sensitive_scan.pipeline.table import TableScan
from sensitive_scan.readers import table_batches
from tests.toys import engine_of, summed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.readers.batch import Batch

_JUDGE = Judge(Policy.default(), Fingerprinter(b"a key for tests, and no secret"))


@dataclass(slots=True)
class Cluster:
    """Partitions of some batches each, scanned apart; ``runs`` are the orders that were given."""

    partitions: Sequence[Sequence[Batch]]
    runs: list[Orders] = field(default_factory=list)

    def __call__(self, orders: Orders) -> dict[int, Outcome]:
        self.runs.append(orders)
        outcomes = {}
        head = [batch for batches in self.partitions for batch in batches]
        for number, batches in enumerate([head] if orders.is_head else self.partitions):
            order = orders.of(number)
            if order is not None:
                outcome = scan_partition(engine_of(), _JUDGE, order, batches, NOWHERE)
                outcomes[number] = pickle.loads(pickle.dumps(outcome))  # noqa: S301 - made here
        return {number: outcome for number, outcome in outcomes.items() if outcome is not None}


def numbered(batches: Sequence[Batch]) -> list[Batch]:
    """The batches with rows that are counted from 0 over all of them."""
    row, made = 0, []
    for batch in batches:
        made.append(replace(batch, rows=range(row, row + len(batch.rows))))
        row += len(batch.rows)
    return made


def reported(summary: Summary, cells: object) -> dict[str, object]:
    return summary.report(cells, "", lambda _, name: name)  # type: ignore[arg-type]  # as they are counted


def in_one_piece(partitions: Sequence[Sequence[Batch]]) -> dict[str, object]:
    summary = Summary(_JUDGE.policy)
    batches = numbered([batch for batches in partitions for batch in batches])
    steps = scan_alone(TableScan(engine_of()), _JUDGE, batches, NOWHERE)
    return reported(summary, sum_up(steps, engine_of(), summary, Listener()))


def partitions_of(columns: dict[str, list[str]], sizes: Sequence[int], batch: int) -> list[list[Batch]]:
    """The rows of a table, so many in each partition; those of each are counted from 0."""
    table = pa.table(columns)
    starts = [sum(sizes[:at]) for at in range(len(sizes))]
    return [list(table_batches(table.slice(start, size), batch)) for start, size in zip(starts, sizes, strict=True)]


CELLS = st.one_of(
    st.sampled_from(("MB-000001", "x", "", "gout", "badge 123456", "12345678", "QQABCDEFQQ")),
    st.integers(0, 10**11).map(lambda number: summed(number, 12)),
    st.integers(0, 10**11).map(str),
)


@given(
    st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=80),
    st.lists(st.integers(0, 30), min_size=1, max_size=12),
    st.integers(1, 20),
)
def test_partitions_are_as_one_piece(rows: list[tuple[str, str]], sizes: list[int], batch: int) -> None:
    columns = {"Club card": [row[0] for row in rows], "MB-123456": [row[1] for row in rows]}
    partitions = partitions_of(columns, [*sizes, len(rows)], batch)
    cluster = Cluster(partitions)
    assert reported(*combined(cluster, _JUDGE.policy, NOWHERE)) == in_one_piece(partitions)


def test_what_a_late_partition_shows_counts_in_those_after_it() -> None:
    late = [""] * 900 + [summed(number * 7919, 12) if number % 9 else str(10**11 + number) for number in range(900)]
    partitions = partitions_of({"Ref": late, "Remarks": ["MB-000001", "call"] * 900}, [100] * 18, 40)
    cluster = Cluster(partitions)
    assert reported(*combined(cluster, _JUDGE.policy, NOWHERE)) == in_one_piece(partitions)
    assert len(cluster.runs) > 2


def test_most_tables_are_scanned_once() -> None:
    partitions = partitions_of({"Remarks": [f"MB-{row:06}" for row in range(3000)]}, [1000] * 3, 500)
    cluster = Cluster(partitions)
    assert reported(*combined(cluster, _JUDGE.policy, NOWHERE)) == in_one_piece(partitions)
    assert [(orders.start, orders.stop, orders.is_head) for orders in cluster.runs] == [(0, 1, True), (0, None, False)]


def test_the_first_partitions_may_be_empty() -> None:
    partitions = partitions_of({"Remarks": ["MB-000001"] * 40}, [0, 0, 0, 40], 10)
    cluster = Cluster(partitions)
    assert reported(*combined(cluster, _JUDGE.policy, NOWHERE)) == in_one_piece(partitions)
    assert [(orders.start, orders.stop) for orders in cluster.runs] == [(0, 1), (0, None), (3, 4)]


def test_a_table_without_rows() -> None:
    assert reported(*combined(Cluster([[], []]), _JUDGE.policy, NOWHERE))["rows"] == 0


@pytest.mark.parametrize("later", [[], [[], [], []], [["MB-000001"], ["x"], ["MB-000002"]]])
def test_partitions_that_change_are_refused(later: list[list[str]]) -> None:
    first = partitions_of({"Remarks": ["x"] * 40 + [f"MB-{row:06}" for row in range(40)]}, [40, 20, 20], 10)
    others = [partition for cells in later for partition in partitions_of({"Remarks": cells}, [len(cells)], 10)]
    clusters = iter([Cluster(first), Cluster(first), Cluster(others)])

    def run(orders: Orders) -> dict[int, Outcome]:
        return next(clusters)(orders)

    with pytest.raises(InputError, match="changed while it was scanned"):
        combined(run, _JUDGE.policy, NOWHERE)


def test_what_was_not_scanned_names_its_partition() -> None:
    total, part = Summary(_JUDGE.policy), Summary(_JUDGE.policy)
    total.rows = 100
    part.fail(Unscanned("row 7, column 'Notes'", "a pattern took too long", "check it by hand", rows=(7,)))
    part.fail(Unscanned("", "a column was left out", "look at it"))
    total.absorb(part, "partition 3")
    assert [(one.where, one.rows) for one in total.unscanned] == [
        ("partition 3, row 7, column 'Notes'", (107,)),
        ("partition 3", ()),
    ]
    assert total.action == part.action != "allow"


@given(st.lists(st.integers(0, 20_000), max_size=10), st.integers(0, 9_000))
def test_distinct_values_are_counted_alike_however_they_come(starts: list[int], size: int) -> None:
    prints = [Fingerprinter(b"a key for tests, and no secret")("E", str(number)) for number in range(29_000)]
    whole, parts = Distinct(), Distinct()
    for start in starts:
        part = Distinct()
        for one in prints[start : start + size]:
            part.add(one)
            whole.add(one)
        parts.absorb(part)
    assert len(whole) == len(parts)
    values = len({number for start in starts for number in range(start, start + size)})
    assert len(whole) == pytest.approx(values, rel=0.1)
    assert len(whole) == values or values > 4096


def test_orders_and_outcomes_show_no_value() -> None:
    partitions = partitions_of({"Remarks": ["MB-424242"] * 40}, [40], 10)
    outcomes = Cluster(partitions)(Orders(0, None, {}, {}))
    assert "424242" not in repr(cast("object", outcomes))
