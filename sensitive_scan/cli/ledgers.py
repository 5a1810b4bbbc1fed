"""The ledger that a command works on, and how entries are told."""

from __future__ import annotations

import csv
import json
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import click

from sensitive_scan.report.formulas import harmless
from sensitive_scan.report.sanitise import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import TextIO

    from sensitive_scan.ledger.store import Entry, Ledger

LEDGER_VARIABLE: Final = "SENSITIVE_SCAN_LEDGER"

ledger_option = click.option(
    "--ledger",
    "url",
    metavar="URL",
    envvar=LEDGER_VARIABLE,
    show_envvar=True,
    required=True,
    help="The ledger: the path of a SQLite file, or postgresql://user@host/name.",
)
"""The option that names the ledger."""

_HEAD: Final = ("number", "time", "tenant", "source", "field", "entity", "action", "confidence", "masked")


@contextmanager
def opened_ledger(url: str, *, must_exist: bool = True) -> Iterator[Ledger]:
    """The ledger at an address.

    Raises:
        ConfigurationError: the address is none, there is no such file, or no lasting key is set.
        LedgerError: it cannot be opened.
    """
    from pathlib import Path

    from sensitive_scan.errors import ConfigurationError
    from sensitive_scan.ledger.store import Ledger

    path = url.removeprefix("sqlite:///")
    if must_exist and "://" not in path and not Path(path).exists():
        raise ConfigurationError(f"--ledger {path}: there is no such file; check the path")
    ledger = Ledger(url)
    try:
        yield ledger
    finally:
        ledger.close()


def moment(microseconds: int) -> str:
    """A moment as people read it, in UTC."""
    return datetime.fromtimestamp(microseconds / 1_000_000, UTC).strftime("%Y-%m-%d %H:%M:%S")


def fields_of(entry: Entry) -> dict[str, Any]:
    """An entry as a flat record."""
    values = entry.incident._asdict()
    values["time"] = datetime.fromtimestamp(values["time"] / 1_000_000, UTC).isoformat()
    values["confidence"] = values["confidence"] / 10_000
    return {"number": entry.number, **values, "erased": entry.erased}


def table(entries: Iterable[Entry]) -> None:
    """Print entries as a table."""
    rows = [_row(entry) for entry in entries]
    print_table(_HEAD, rows)


def print_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows below a head, in columns as wide as they need to be."""
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    for row in (head, *rows):
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        click.echo(line.rstrip())


def write_entries(entries: Iterable[Entry], format_: str, stream: TextIO) -> None:
    """Write entries as JSON Lines or as CSV that no spreadsheet takes for formulas."""
    if format_ == "jsonl":
        stream.writelines(json.dumps(fields_of(entry), ensure_ascii=False) + "\n" for entry in entries)
        return
    rows = csv.writer(stream, lineterminator="\n")
    for at, entry in enumerate(entries):
        values = fields_of(entry)
        if not at:
            rows.writerow(values)
        rows.writerow([harmless(value) if isinstance(value, str) else value for value in values.values()])


def _row(entry: Entry) -> tuple[str, ...]:
    one = entry.incident
    if entry.erased:
        return (str(entry.number), "", f"(erased by entry {entry.erased})", *[""] * 6)
    what = one.action if one.kind == "incident" else f"{one.kind} {one.action}".strip()
    sure = f"{one.confidence / 10_000:.2f}" if one.confidence else ""
    cells = (one.tenant, one.source, one.field, one.entity or one.category, what, sure, one.masked)
    return (str(entry.number), moment(one.time), *map(printable, cells))
