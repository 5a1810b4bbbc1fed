"""Data frames of Spark on a local cluster with two Python processes: the report of one process."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet
import pytest

from sensitive_scan import ConfigurationError, Scanner
from sensitive_scan.integrations.spark import scan_dataframe

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pyspark.sql import SparkSession

pytestmark = [
    pytest.mark.skipif(shutil.which("java") is None, reason="Spark needs Java"),
    # of Spark itself: of versions of pandas, and of sockets that it leaves to the garbage collection
    pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::DeprecationWarning", "ignore::ResourceWarning"),
]
KEY = b"a key for tests, and no secret at all"
ROWS = 6000


@pytest.fixture(scope="module")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    from pyspark.sql import SparkSession

    folder = tmp_path_factory.mktemp("spark")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    settings = {
        "spark.ui.enabled": "false",
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.memory": "1g",
        "spark.local.dir": str(folder),
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
        "spark.sql.execution.arrow.maxRecordsPerBatch": "500",
        "spark.sql.files.maxPartitionBytes": "20000",
        "spark.sql.files.openCostInBytes": "1",
    }
    builder = SparkSession.builder.master("local[2]").appName("tests")
    for name, value in settings.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A table in files, which become partitions; its cards come late, and one column holds what looks like some."""
    rows = {
        "Name": ["Ann Lee"] * ROWS,
        "Order": [str(4539578763621486 + 7919 * row) for row in range(ROWS)],
        "Ref": ["4539 5787 6362 1486" if row > ROWS // 2 else "" for row in range(ROWS)],
        "Remarks": ["her husband is on dialysis" if row % 700 == 0 else "call back" for row in range(ROWS)],
        "Deal": list(range(ROWS)),
    }
    path = tmp_path_factory.mktemp("table") / "leads.parquet"
    pa.parquet.write_table(pa.table(rows), path, row_group_size=500)
    return path


def test_the_report_is_that_of_one_process(spark: SparkSession, table: Path) -> None:
    with Scanner(key=KEY) as scanner:
        frame = spark.read.parquet(str(table))
        report = scan_dataframe(frame, scanner)
        one = scanner.scan_table(frame.toArrow())
    assert frame.rdd.getNumPartitions() > 2
    assert report == one
    assert report.rows == ROWS
    assert {"Ref", "Remarks"} <= set(report.columns)


def test_an_empty_frame(spark: SparkSession) -> None:
    report = scan_dataframe(spark.createDataFrame([], "Card string"), Scanner(key=KEY))
    assert (report.action, report.rows) == ("allow", 0)


def test_workers_with_other_recognizers_are_refused(spark: SparkSession, monkeypatch: pytest.MonkeyPatch) -> None:
    from pyspark.errors import PythonException

    scanner = Scanner(key=KEY)
    monkeypatch.setattr(scanner, "catalogue", scanner.catalogue.restricted(["passport"]))
    with pytest.raises(PythonException, match="other recognizers than the driver"):
        scan_dataframe(spark.createDataFrame([("x",)], "Card string"), scanner)


def test_without_spark_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    with pytest.raises(ConfigurationError, match=r"sensitive-scan\[spark\]"):
        scan_dataframe(None, Scanner(key=KEY))  # type: ignore[arg-type]  # not looked at
