"""How far a scan of a database has come: a file of JSON Lines by which it is resumed, without any value.

A line is a finding, masked and with its keyed fingerprint, a part that was not scanned, or a mark: what stands before
it is complete up to a key. Only a key that is a plain number is written, see :func:`may_be_kept`. What stands behind
the last mark is dropped when the scan is resumed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, BinaryIO, Final, NamedTuple

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.model import Finding, Unscanned
from sensitive_scan.pipeline.summary import ColumnKey

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sensitive_scan.databases.tables import Table
    from sensitive_scan.pipeline.summary import Summary
    from sensitive_scan.scanner import Scanner

_FORMAT: Final = 1
_LONGEST_LINE: Final = 1 << 20
_PLAIN: Final = 10**7
"""Keys below this have seven digits at most, too few for any identifier."""


class Mark(NamedTuple):
    """How far a table is scanned: the last key (``None``: it is done), rows, filled cells by column, what passed."""

    key: int | None
    rows: int
    filled: Mapping[int, int]
    allowed: Mapping[str, int]


def may_be_kept(scanner: Scanner, table: Table, highest: int) -> bool:
    """Whether keys of a table up to the ``highest`` may be written down.

    A key may be a value itself: the table's rows may be known by a Social Security number. It is not where the database
    counts it up, or where it has few digits, unless its name asks for something.
    """
    if table.counter is None or scanner.scan_schema([table.counter]):
        return False
    return table.is_counted or 0 <= highest < _PLAIN


def about(scanner: Scanner, told: Mapping[str, str]) -> dict[str, str]:
    """What must be the same when a scan is resumed, each as a keyed digest that says nothing of it."""
    versions = {"policy": scanner.policy.version, "catalogue": scanner.catalogue.version}
    key = hashlib.blake2b(scanner.keys.current, digest_size=32).digest()
    return {
        name: hashlib.blake2b(f"{name}\0{value}".encode("utf-8", "surrogatepass"), key=key, digest_size=16).hexdigest()
        for name, value in {**told, **versions, "key": ""}.items()
    }


@dataclass(slots=True)
class State:
    """The state file of one scan at a time.

    ``marks`` are the last marks of the tables that were begun before.
    """

    path: Path
    marks: dict[str, Mark] = field(default_factory=dict, init=False, repr=False)
    _file: BinaryIO = field(init=False, repr=False)

    def open(self, told: Mapping[str, str]) -> None:
        """Begin the file, or read how far it has come, and drop what is behind its last mark.

        Raises:
            ConfigurationError: it cannot be written, is no state, or of a scan of something else or by other rules.
        """
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        except OSError as error:
            raise self._refused(f"cannot be written ({error.strerror})", "check the path") from None
        self._file = os.fdopen(descriptor, "r+b")
        try:
            self._read(dict(told))
        except ConfigurationError:
            self._file.close()
            raise

    def _read(self, told: dict[str, str]) -> None:
        head = self._file.readline(_LONGEST_LINE)
        if not head:
            self._write({"sensitive_scan": _FORMAT, "about": told})
            self._file.flush()
            return
        first = _parsed(head)
        begun = first.get("about") if first else None
        if not isinstance(begun, dict) or first is None or first.get("sensitive_scan") != _FORMAT:
            raise self._refused("is no state of a scan", "name another file")
        other = [name for name in told if begun.get(name) != told[name]]
        if other:
            problem = f"is of a scan with another {' and '.join(other)}"
            raise self._refused(problem, "scan as it was begun, or remove the file to begin anew")
        end = self._file.tell()
        for line in _lines(self._file):
            if "mark" in line:
                key, rows, filled, allowed = line["mark"]
                self.marks[line["table"]] = Mark(key, rows, {int(at): n for at, n in filled.items()}, allowed)
                end = self._file.tell()
        self._file.seek(end)
        self._file.truncate()

    def restore(self, table: str, summary: Summary) -> Iterator[Finding]:
        """Add to a summary what was found in a table before, and give each finding."""
        mark = self.marks[table]
        place = self._file.tell()
        self._file.seek(0)
        self._file.readline(_LONGEST_LINE)
        for line in _lines(self._file):
            if line.get("table") != table:
                continue
            if "finding" in line:
                told = line["finding"]
                finding = Finding(**{**told, "reasons": tuple(told["reasons"])})
                summary.add(finding, ColumnKey("", line["place"], finding.field))
                yield finding
            elif "unscanned" in line:
                summary.fail(Unscanned(**{**line["unscanned"], "rows": tuple(line["unscanned"]["rows"])}))
        summary.rows += mark.rows
        summary.allowed += Counter(mark.allowed)
        self._file.seek(place)

    def find(self, table: str, place: int, finding: Finding) -> None:
        """Note a finding in the column at a place."""
        self._write({"table": table, "place": place, "finding": asdict(finding)})

    def fail(self, table: str, part: Unscanned) -> None:
        """Note what was not scanned."""
        self._write({"table": table, "unscanned": asdict(part)})

    def mark(self, table: str, mark: Mark) -> None:
        """Note that everything up to here is complete."""
        self.marks[table] = mark
        self._write({"table": table, "mark": list(mark)})
        self._file.flush()

    def close(self, *, remove: bool = False) -> None:
        """Close the file, and remove it once the scan is over and nothing is left to resume."""
        self._file.close()
        if remove:
            self.path.unlink(missing_ok=True)

    def _write(self, line: dict[str, Any]) -> None:
        self._file.write(json.dumps(line).encode() + b"\n")

    def _refused(self, problem: str, mend: str) -> ConfigurationError:
        return ConfigurationError(f"--resume: {self.path} {problem}; {mend}")


def _lines(file: BinaryIO) -> Iterator[dict[str, Any]]:
    """The lines from here up to one that is not whole, as the last one of a scan that was killed may be."""
    while (line := file.readline(_LONGEST_LINE)).endswith(b"\n"):
        parsed = _parsed(line)
        if parsed is None:
            return
        yield parsed


def _parsed(line: bytes) -> dict[str, Any] | None:
    try:
        parsed = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) else None
