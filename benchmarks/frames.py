"""Frames in memory against the CSV file of the same data: time for each cell, and memory beyond the frame itself.

    python benchmarks/frames.py [--rows N] [--rounds N] [--write]

Contenders take turns on the same data; ratios are taken by the round. The file is parsed and scanned, frames are
scanned where they are. Two of the 14 columns are numbers. Memory is measured in a process of its own: how far its peak
rises while a frame is scanned, beside how many bytes the frame has.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import duckdb
import generate
import pandas as pd
import polars as pl
import pyarrow as pa
from peak_memory import peak_megabytes
from pyarrow import csv
from tables import Table, replace_between
from timing import Contender, take_turns

from sensitive_scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_PAGE = Path(__file__).with_name("README.md")
_CLEAR_PEAK = Path("/proc/self/clear_refs")


@dataclass(frozen=True, slots=True)
class Material:
    """An export as a file and as an Arrow table, and the frames that were made of that."""

    path: Path
    table: pa.Table
    frames: dict[str, Any]


def _pandas_objects(table: pa.Table) -> pd.DataFrame:
    return pd.DataFrame(
        {name: pd.Series(table[name].to_pylist(), dtype=_dtype(table, name)) for name in table.column_names}
    )


def _dtype(table: pa.Table, name: str) -> type | None:
    return object if table[name].type == pa.string() else None


def _arrow_string(kind: pa.DataType) -> Any:
    return pd.StringDtype("pyarrow") if kind == pa.string() else None


def _relation(table: pa.Table) -> Any:
    connection = duckdb.connect()
    connection.register("shown", table)
    connection.execute("create table export as select * from shown")
    return connection.table("export")


MAKERS: dict[str, Callable[[pa.Table], Any]] = {
    "pyarrow": lambda table: table,
    "Polars": pl.from_arrow,
    "pandas, Arrow strings": lambda table: table.to_pandas(types_mapper=_arrow_string),
    "pandas, ArrowDtype": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
    "pandas, objects": _pandas_objects,
    "DuckDB": _relation,
}


def make_table(path: Path, rows: int, seed: int) -> pa.Table:
    """An export with two columns of numbers behind its texts, written to a file too."""
    generate.write_csv(path, "crm", seed, count=rows)
    texts = dict.fromkeys(generate.fields("crm"), pa.string())
    table = csv.read_csv(path, convert_options=csv.ConvertOptions(column_types=texts))
    random = Random(seed)  # noqa: S311 - test data
    table = table.append_column("Units", pa.array([random.randrange(500) for _ in range(rows)]))
    table = table.append_column("Discount", pa.array([random.randrange(4000) / 100 for _ in range(rows)]))
    csv.write_csv(table, path)
    return table


def materials(folder: Path, rows: int, rounds: int) -> Iterator[Material]:
    """An export a round, each with other rows; one more, as the first only warms up."""
    for seed in range(rounds + 1):
        path = folder / f"{seed}.csv"
        table = make_table(path, rows, seed)
        yield Material(path, table, {name: make(table) for name, make in MAKERS.items()})


def measure_speed(rows: int, rounds: int) -> list[tuple[str, ...]]:
    """For each kind of frame its time by that of the file, and whether as much was found."""
    scanner = Scanner()

    def scan_frame(name: str, material: Material) -> int:
        return scanner.scan_table(material.frames[name]).findings_total

    contenders: list[Contender[Material]] = [
        Contender("CSV file", lambda material: scanner.scan_file(material.path).findings_total),
        *(Contender(name, partial(scan_frame, name)) for name in MAKERS),
    ]
    with tempfile.TemporaryDirectory() as folder:
        file, *others = take_turns(contenders, materials(Path(folder), rows, rounds))
    return [(one.name, f"{one.ratio(file):.2f}", f"{(one.found or 0) - (file.found or 0):+.0f}") for one in others]


def memory_of(name: str, rows: int) -> dict[str, float]:
    """How large a frame is, and how far the peak of this process rises while it is scanned, in MB."""
    scanner = Scanner()
    with tempfile.TemporaryDirectory() as folder:
        part = make_table(Path(folder) / "export.csv", rows // 10, 0)
        table = pa.concat_tables([part] * 10).combine_chunks()
    frame = MAKERS[name](table)
    scanner.scan_table(MAKERS[name](table.slice(0, 20_000)))
    size = table.nbytes / 1e6
    del table
    _CLEAR_PEAK.write_text("5")
    before = peak_megabytes()
    scanner.scan_table(frame)
    return {"size": size, "rise": peak_megabytes() - before}


def measure_memory(name: str, rows: int) -> list[str]:
    """The figures of :func:`memory_of` in a process of its own, for frames of two sizes."""
    shown = []
    for count in (rows, rows * 4):
        arguments = [sys.executable, __file__, "--memory-of", name, "--rows", str(count)]
        done = subprocess.run(arguments, check=True, capture_output=True, text=True)  # noqa: S603 - this very script
        figures = json.loads(done.stdout)
        shown.append(f"{figures['rise']:.0f} of {figures['size']:.0f}")
    return shown


def main(argv: list[str] | None = None) -> int:
    """Measure, print and perhaps write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    parser.add_argument("--memory-of", choices=MAKERS, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.memory_of:
        print(json.dumps(memory_of(options.memory_of, options.rows)))
        return 0
    rows = [(*row, *measure_memory(row[0], 5 * options.rows)) for row in measure_speed(options.rows, options.rounds)]
    table = Table(
        "Frames",
        f"`python benchmarks/frames.py --rows {options.rows} --rounds {options.rounds}`: time by that of the CSV file\n"
        "of the same data, parsing included there alone; median of the rounds. Memory: how many MB the process's peak\n"
        f"rises while a frame of {5 * options.rows:,} rows, and of four times as many, is scanned, of so many that it\n"
        "has.",
        ("frame", "time by the file's", "findings", "rise (MB)", "rise, fourfold (MB)"),
        rows,
    ).markdown()
    print(table)
    if options.write:
        replace_between(_PAGE, "frames", table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
