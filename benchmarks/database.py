"""What scanning a table in PostgreSQL costs beside scanning the same rows as a CSV file.

    python benchmarks/database.py [--rows 20000]

A server is started in a temporary folder (Debian: ``apt-get install postgresql``). Both ways take turns, and the ratio
is the median over the rounds.
"""

from __future__ import annotations

import argparse
import csv
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import generate
import postgresql_server
import sqlalchemy as sa
from timing import Contender, take_turns

from sensitive_scan import Scanner
from sensitive_scan.databases.address import address_of
from sensitive_scan.integrations.database import scan_database

if TYPE_CHECKING:
    from collections.abc import Sequence

_ROUNDS = 5
_CHUNK = 500


def fill(url: str, path: Path) -> None:
    """Put the rows of a CSV file into a table ``leads`` with a key."""
    with path.open(encoding="utf-8", newline="") as file:
        names, *rows = csv.reader(file)
    table = sa.Table("leads", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))
    for name in names:
        table.append_column(sa.Column(name, sa.Text))
    with sa.create_engine(address_of(url).url).begin() as connection:
        table.create(connection)
        for start in range(0, len(rows), _CHUNK):
            some = rows[start : start + _CHUNK]
            connection.execute(table.insert().values([dict(zip(names, row, strict=True)) for row in some]))


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, and print the ratio."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rows", type=int, default=20_000)
    arguments = parser.parse_args(argv)
    scanner = Scanner()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "leads.csv")
        generate.write_csv(path, "crm", 1, count=arguments.rows)
        with postgresql_server.running(Path(folder, "cluster")) as server:
            fill(server.url, path)

            def in_file(_round: int) -> int:
                return scanner.scan_file(path).findings_total

            def in_table(_round: int) -> int:
                return sum(report.findings_total for report in scan_database(scanner, server.url))

            ways = [Contender("file", in_file), Contender("table", in_table)]
            file, table = take_turns(ways, range(_ROUNDS + 1))
    ratio, rate = table.ratio(file), arguments.rows / table.median
    print(f"{arguments.rows:,} rows: the table takes {ratio:.1f} times as long as the file ({rate:,.0f} rows/s here)")
    print(f"findings: {table.found:g} in the table, {file.found:g} in the file")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
