"""Data frames of Apache Spark, scanned where their partitions are, with the result of scanning them in one process.

    report = scan_dataframe(spark.read.parquet("leads"), Scanner())

Needs the extra ``spark``. Partitions go through Arrow to Python processes, each of which builds its engine once; only
counts, hashes of values and the first findings come back. What runs there is this package, which has to be installed on
the workers in the same version, with files of recognizers at the same paths.
"""

from __future__ import annotations

import functools
import pickle
from typing import TYPE_CHECKING

from sensitive_scan.decide.rules import Context
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.model import TableReport

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pyarrow as pa
    from pyspark.sql import DataFrame

    from sensitive_scan import Scanner
    from sensitive_scan.decide.judge import Judge
    from sensitive_scan.engine import Engine
    from sensitive_scan.model import Source
    from sensitive_scan.pipeline.partitions import Orders, Outcome
    from sensitive_scan.pipeline.setting import Setting

_SCHEMA = "number int, outcome binary"
_HEAD_ROWS = 10_000
"""The first rows that tell what to assume of the columns: as many as Spark puts into a batch of Arrow by default."""


def scan_dataframe(
    frame: DataFrame, scanner: Scanner, *, tenant: str | None = None, source: Source = "upload"
) -> TableReport:
    """What a data frame of Spark holds; the report is that of :meth:`~sensitive_scan.Scanner.scan_table`.

    Rows are numbered by partition, in their order. The frame is read once, and the first rows of its partitions once
    more, so cache it where that costs much or may give other rows. Of the findings the first 10,000 are listed, but of
    partitions beyond the sixteenth no more than 1,000 each; all are counted. ``tenant`` and ``source`` are as in
    ``scan_table``.

    Raises:
        ConfigurationError: pyspark is not installed, or a worker has another version of this package or of recognizers.
        InputError: a partition was there and is not any more.
    """
    try:
        import pyspark  # noqa: F401 - whether it is there
    except ImportError:
        raise ConfigurationError("Spark needs pyspark; pip install 'sensitive-scan[spark]'") from None
    from sensitive_scan.pipeline.partitions import combined

    context = Context(tenant or "", source)
    setting, version = pickle.dumps(scanner.setting), scanner.catalogue.version

    def run(orders: Orders) -> dict[int, Outcome]:
        def scan(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            return _scan(batches, setting, version, orders, context)

        # the rows of a limit are one partition; whatever is left of the others is not read for them
        source = frame.limit(_HEAD_ROWS) if orders.is_head else frame
        rows = source.mapInArrow(scan, _SCHEMA).collect()
        return {row["number"]: pickle.loads(row["outcome"]) for row in rows}  # noqa: S301 - from our own workers

    summary, cells = combined(run, scanner.policy, context)
    return TableReport(**summary.report(cells, version, lambda _, name: name))


def _scan(
    batches: Iterator[pa.RecordBatch], setting: bytes, version: str, orders: Orders, context: Context
) -> Iterator[pa.RecordBatch]:
    """One partition, on a worker: a row with its number and the pickled outcome, or none."""
    import pyarrow as pa
    from pyspark import TaskContext

    from sensitive_scan.pipeline.partitions import scan_partition
    from sensitive_scan.readers.tables.memory import table_batches

    task = TaskContext.get()
    if task is None:  # without their numbers one partition would take the place of another
        raise ConfigurationError("this Spark does not tell which partition is scanned; collect the frame and scan that")
    number = task.partitionId()
    order = orders.of(number)
    first = next(batches, None) if order is not None else None
    if order is None or first is None:
        return
    engine, judge = _engine(setting, version)
    stream = pa.RecordBatchReader.from_batches(first.schema, _again(first, batches))
    outcome = scan_partition(engine, judge, order, table_batches(stream), context)
    if outcome is not None:
        yield pa.RecordBatch.from_pydict({"number": pa.array([number], pa.int32()), "outcome": [pickle.dumps(outcome)]})


def _again(first: pa.RecordBatch, rest: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    yield first
    yield from rest


@functools.lru_cache(maxsize=4)
def _engine(setting: bytes, version: str) -> tuple[Engine, Judge]:
    """The engine of a worker, built when its first partition comes."""
    made: Setting = pickle.loads(setting)  # noqa: S301 - from the driver
    engine = made.build()
    if engine.catalogue.version != version:
        problem = "a worker of Spark has other recognizers than the driver"
        raise ConfigurationError(f"{problem}; install the same version of sensitive-scan and the same files there")
    return engine, made.judge()
