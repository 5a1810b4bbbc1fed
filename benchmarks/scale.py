"""One process, two processes and Spark's two on the same export: times by that of one, all started before.

    python benchmarks/scale.py [--megabytes N] [--rounds N] [--no-spark] [--write]

Contenders take turns on one CSV file, which is in the system's cache; ratios are taken by the round. Spark reads it as
text of its own in splits of 32 MB, or the same data as Parquet, and hands it to Python processes through Arrow. Every
contender has to find the same.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import generate
from pyarrow import csv, parquet
from tables import Table, replace_between
from timing import Contender, take_turns

from sensitive_scan import Scanner
from sensitive_scan.integrations.spark import scan_dataframe

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

_PAGE = Path(__file__).with_name("README.md")
_SPARK = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "2g",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.files.maxPartitionBytes": str(32 << 20),
}


def make_exports(folder: Path, megabytes: int) -> tuple[Path, Path]:
    """Two CSV exports of leads, of which ten rows in 1,000 hold something: 60 MB to warm up, and one that repeats them.

    The same data lies beside them as Parquet.
    """
    part, whole = folder / "part.csv", folder / "export.csv"
    generate.write_csv(part, "crm", 1, size=min(megabytes, 60) << 20)
    header, _, rows = part.read_bytes().partition(b"\n")
    with whole.open("wb") as file:
        file.write(header + b"\n")
        while file.tell() < megabytes << 20:
            file.write(rows)
    for path in (part, whole):
        parquet.write_table(csv.read_csv(path), path.with_suffix(".parquet"), row_group_size=100_000)
    return part, whole


def spark_session(folder: Path) -> SparkSession:
    """A local cluster with two Python processes."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local[2]").config("spark.local.dir", str(folder))
    for name, value in _SPARK.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    return session


def contenders(folder: Path, *, spark: bool) -> list[Contender[Path]]:
    """One process, two, and Spark's, which are all started by the first round."""
    one, two = Scanner(), Scanner(workers=2)
    made: list[Contender[Path]] = [
        Contender("one process", lambda path: one.scan_file(path).findings_total),
        Contender("two processes", lambda path: two.scan_file(path).findings_total),
    ]
    if spark:
        read = spark_session(folder).read

        def scan_csv(path: Path) -> int:
            return scan_dataframe(read.csv(str(path), header=True), one).findings_total

        def scan_parquet(path: Path) -> int:
            return scan_dataframe(read.parquet(str(path.with_suffix(".parquet"))), one).findings_total

        made += [Contender("Spark, CSV", scan_csv), Contender("Spark, Parquet", scan_parquet)]
    return made


def main(argv: list[str] | None = None) -> int:
    """Measure, print and perhaps write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--megabytes", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--no-spark", action="store_true")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    options = parser.parse_args(argv)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        warming_up, path = make_exports(folder, options.megabytes)
        timings = take_turns(contenders(folder, spark=not options.no_spark), [warming_up, *[path] * options.rounds])
    one, two, *_ = timings
    rows = [
        (
            timing.name,
            f"{timing.median:.1f}",
            f"{1 / timing.ratio(one):.2f}",
            f"{timing.ratio(two):.2f}",
            f"{timing.spread:.2f}",
            f"{timing.found:,.0f}",
        )
        for timing in timings
    ]
    table = Table(
        f"Processes and Spark, {options.megabytes:,} MB",
        f"`python benchmarks/scale.py --megabytes {options.megabytes} --rounds {options.rounds}` on"
        f" {os.cpu_count()} cores; medians of the rounds, start-up apart.",
        ("", "seconds", "times as fast as one", "time by that of two", "slowest ÷ fastest", "findings"),
        rows,
    ).markdown()
    print(table)
    if options.write:
        replace_between(_PAGE, "scale", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
