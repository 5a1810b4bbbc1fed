"""A file in two: the records that may be imported, and those that may not."""

from __future__ import annotations

import csv
import io
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from sensitive_scan.errors import InputError
from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.readers.plain import look_at
from sensitive_scan.readers.source import open_source
from sensitive_scan.readers.window import whole_lines
from sensitive_scan.report.formulas import harmless
from sensitive_scan.report.sanitise import printable, shown_name, without_numbers
from sensitive_scan.rewrite import records
from sensitive_scan.rewrite.choice import Choice, take
from sensitive_scan.rewrite.copying import Copy, Proof, not_written
from sensitive_scan.rewrite.records import ChangedError
from sensitive_scan.rewrite.redact import kind_of
from sensitive_scan.rewrite.target import Seal, changed, check_source, check_target, drafts, opened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from sensitive_scan.model import FileReport
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.readers.batch import Batch, ReadOptions
    from sensitive_scan.readers.plain import PlainText
    from sensitive_scan.scanner import Scanner


_KINDS: Final = ("csv", "jsonl")
_BLOCK_BYTES: Final = 1 << 21
_HEAD: Final = ("row", "column", "category", "entity", "masked")


@dataclass(frozen=True, slots=True)
class Split:
    """How many records went where; ``unscanned`` of the blocked ones could not be scanned as they should have been."""

    report: FileReport
    clean: int
    blocked: int
    unscanned: int


def split_file(  # noqa: PLR0913 - each is a choice of its own
    scanner: Scanner,
    source: str | Path,
    clean: str | Path,
    blocked: str | Path,
    reasons: str | Path | None = None,
    *,
    choice: Choice = Choice(),  # noqa: B008 - immutable
    replaces: bool = False,
) -> Split:
    """Part the records of delimited text or JSON Lines; each keeps its bytes, and a header goes into both files.

    A record that could not be scanned is blocked. The files appear only once all of them are written.

    Args:
        scanner: says what is found, and has the policy.
        source: the path of a file.
        clean: the path for the records without anything that may not stay.
        blocked: the path for the others.
        reasons: the path for a table (CSV) of what was found in them: row, column, category, entity, masked value.
        choice: which findings may not stay.
        replaces: whether the files may be there already.

    Raises:
        InputError: the source cannot be read, is of another format, is no regular file, changes meanwhile, or something
            could not be scanned that is in no one record; a column's name holds what may not stay; or a file cannot be
            written, or is there already.
        ConfigurationError: an option is wrong.
    """
    path = check_source(str(source))
    targets = [Path(one) for one in (clean, blocked, reasons) if one is not None]
    _require_different(path, targets)
    for target in targets:
        check_target(path, target, replaces=replaces)
    kind = kind_of(path, choice.options)
    if kind not in _KINDS:
        raise InputError(str(path), f"is {kind}, which has no records to part", "split delimited text or JSON Lines")
    seal = Seal.of(path)
    with drafts() as made:
        files = [made.new(target, path.suffix) for target in targets]
        with ExitStack() as stack:
            stream = stack.enter_context(opened(files[-1], targets[-1])) if reasons is not None else None
            judged = _judged(scanner, path, choice, _Reasons(stream, targets[-1]))
        counts = _parted(path, files, targets, judged, choice.options)
        seal.require()
        for file, target in zip(files, targets, strict=True):
            made.place(file, target, path)
    return Split(judged.report, *counts, len(judged.unscanned))


def _require_different(source: Path, targets: Sequence[Path]) -> None:
    places = [source.resolve()]
    for target in targets:
        if target.resolve() in places:
            raise InputError(str(target), "is named twice, or is the input itself", "name a file of its own for each")
        places.append(target.resolve())


class _Reasons:
    """Writes why records are blocked, if anybody wants to know; no cell is a formula."""

    def __init__(self, stream: BinaryIO | None, target: Path) -> None:
        self._stream = stream
        self._target = target
        self._line = io.StringIO()
        self._rows = csv.writer(self._line, lineterminator="\n")
        self._write(_HEAD)

    def add(self, reason: _Reason) -> None:
        """Write a line; rows are counted from 1, as people do."""
        self._write((str(reason.row + 1), *reason[1:]))

    def _write(self, cells: Sequence[str]) -> None:
        if self._stream is None:
            return
        self._rows.writerow([harmless(printable(cell)) for cell in cells])
        try:
            self._stream.write(self._line.getvalue().encode("utf-8", "replace"))
        except OSError as error:
            raise not_written(str(self._target), error) from None
        self._line.seek(0)
        self._line.truncate()


class _Reason(NamedTuple):
    """Why a record is blocked."""

    row: int
    column: str
    category: str
    entity: str
    masked: str


@dataclass(slots=True)
class _Judged:
    """The numbers of the records that are blocked, and of those among them that could not be scanned.

    ``seen`` is how many records there are; what stands behind them was not there when the file was scanned.
    """

    report: FileReport
    blocked: set[int]
    unscanned: set[int]
    seen: int


def _judged(scanner: Scanner, path: Path, choice: Choice, reasons: _Reasons) -> _Judged:
    rows: set[int] = set()
    bad_names: set[str] = set()
    seen = 0

    def enter(batch: Batch) -> None:
        nonlocal seen
        seen = max(seen, max(batch.rows, default=-1) + 1)
        if bad_names.intersection(batch.names):
            rows.update(batch.rows)

    def note(batch: Batch, found: Found) -> _Reason:
        column, at = found.cell
        finding = found.finding
        row = batch.rows[0 if at is None else at]
        if at is None:
            bad_names.add(batch.names[column])
            rows.update(batch.rows)  # what has that name is in all of them
        return _Reason(row, shown_name(finding.field), finding.category, finding.entity, finding.masked)

    def keep(reason: _Reason) -> None:
        rows.add(reason.row)
        reasons.add(reason)

    report = take(scanner, path, choice, origin=path, note=note, keep=keep, enter=enter)
    if bad_names and report.kind == "csv":
        raise InputError(str(path), "the name of a column holds what may not stay", "redact it first, and split that")
    unscanned: set[int] = set()
    for part in report.unscanned:
        if not part.rows:
            said = without_numbers(str(part))
            raise InputError(
                str(path), f"not all of it was scanned, so nothing was written ({said})", "mend that first"
            )
        unscanned.update(part.rows)
        for row in part.rows:
            reasons.add(_Reason(row, "", "", "", f"not scanned: {part.problem}"))
    return _Judged(report, rows | unscanned, unscanned, max(seen, max(unscanned, default=-1) + 1))


def _parted(
    path: Path, files: Sequence[Path], targets: Sequence[Path], judged: _Judged, options: ReadOptions
) -> tuple[int, int]:
    """Write the two files; how many records went into each."""
    source = open_source(path)
    try:
        head = source.head()
        text = look_at(source, options)
        proof = Proof(text.encoding)
        with opened(files[0], targets[0]) as first, opened(files[1], targets[1]) as second:
            copies = [
                Copy(stream, str(target), text.encoding, proof)
                for stream, target in zip((first, second), targets, strict=False)
            ]
            for copy in copies:
                copy.raw(head[: text.encoding.bom])
            counts = _spread(text, copies, judged)
        proof.check(str(path))
    except ChangedError:
        raise changed(str(path)) from None
    except OSError:
        raise InputError(str(path), "cannot be read", "check the disk") from None
    finally:
        source.close()
    if counts[1] != len(judged.blocked):
        raise changed(str(path))
    return counts


def _spread(text: PlainText, copies: Sequence[Copy], judged: _Judged) -> tuple[int, int]:
    counts, blocked = [0, 0], judged.blocked
    for data, number, is_above in _pieces(text):
        if number is not None and number >= judged.seen:
            raise ChangedError
        if number is not None and (number in blocked or not is_above):
            counts[number in blocked] += 1
            copies[number in blocked].keep(data)
        else:
            copies[0].keep(data)
            if is_above:
                copies[1].change(b"", data)
    return counts[0], counts[1]


class _Piece(NamedTuple):
    """A piece of a file with the number of its record; what is above the records belongs to both files."""

    data: bytes
    number: int | None
    is_above: bool

    def __repr__(self) -> str:
        """Nothing of the file."""
        return records.without_texts(self)


def _pieces(text: PlainText) -> Iterator[_Piece]:
    if text.dialect is not None:
        for record in records.records(text):
            yield _Piece(record.data, record.number, record.is_above)
        return
    number = 0
    for _, line, _ in whole_lines(text.window, _BLOCK_BYTES, MAX_RECORD_BYTES):
        is_record = bool(line.decode("utf-8", "surrogateescape").strip())
        yield _Piece(line, number if is_record else None, is_above=False)
        number += is_record
