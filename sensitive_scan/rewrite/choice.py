"""Which findings may not stay, and where they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, TypeVar

from sensitive_scan.accepted.acceptance import Acceptance
from sensitive_scan.decide.rules import NOWHERE, Context
from sensitive_scan.model import LEVELS
from sensitive_scan.readers.batch import ReadOptions
from sensitive_scan.rewrite.edits import Edit, Edits

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from sensitive_scan.decide.allowed import Allowed
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Action, ColumnReport, FileReport, Finding
    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.pipeline.table import Found
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.scanner import Scanner

Noted = TypeVar("Noted")

NOT_ALLOWED: tuple[Action, ...] = ("flag", "redact", "block")
"""The actions of whatever the policy does not allow."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which findings may not stay: those of at least this confidence for which the policy has one of the actions.

    ``context`` and ``options`` are those of the scan. What is ``allowed`` by file, field and entity is no finding.
    """

    actions: Collection[Action] = NOT_ALLOWED
    lowest: float = LEVELS["possible"]
    context: Context = NOWHERE
    options: ReadOptions = field(default_factory=ReadOptions)
    allowed: tuple[Allowed, ...] = ()

    def takes(self, finding: Finding, policy: Policy) -> bool:
        """Whether a finding may not stay, taken by itself."""
        return finding.confidence >= self.lowest and policy.decide(finding, self.context) in self.actions

    def columns(self, report: FileReport) -> tuple[ColumnReport, ...]:
        """The columns, each with an entity, of which something may not stay."""
        return tuple(
            one for one in report.column_reports if one.confidence >= self.lowest and one.action in self.actions
        )


class Places(Protocol):
    """How the rewriting of a format counts cells; it is asked while the file is scanned."""

    def enter(self, batch: Batch) -> None:
        """A batch comes, behind all others."""

    def of(self, batch: Batch, cell: CellPlace) -> tuple[int, int]:
        """The row and column of a cell of the batch that came last."""

    def digest(self, text: str, start: int, end: int) -> int:
        """A hash by which a cell with this text is known again, or these characters of it."""


@dataclass(slots=True)
class Chosen:
    """The findings of a file that may not stay, as edits by the part of the file, counted as ``places`` do."""

    report: FileReport
    parts: dict[str, Edits]
    places: Places

    def __len__(self) -> int:
        """How many there are."""
        return sum(map(len, self.parts.values()))


def choose(scanner: Scanner, path: Path, choice: Choice, places: Places, origin: Path) -> Chosen:
    """Scan a file, and say what in it may not stay.

    Where the policy has rules about columns as a whole, what it says of a column counts for each of its cells. What is
    allowed in the ``origin``, from which the file was made, is allowed in it.

    Raises:
        InputError: the file cannot be opened.
    """
    parts: dict[str, Edits] = {}

    def note(batch: Batch, one: Found) -> tuple[str, Edit]:
        return batch.part, _edit(batch, one, places)

    def keep(noted: tuple[str, Edit]) -> None:
        part, edit = noted
        parts.setdefault(part, Edits()).add(edit)

    report = take(scanner, path, choice, origin=origin, note=note, keep=keep, enter=places.enter)
    return Chosen(report, parts, places)


def take(  # noqa: PLR0913 - each is a question that the scan asks
    scanner: Scanner,
    path: Path,
    choice: Choice,
    *,
    origin: Path,
    note: Callable[[Batch, Found], Noted],
    keep: Callable[[Noted], None],
    enter: Callable[[Batch], None],
) -> FileReport:
    """Scan a file; of each finding that may not stay ``note`` makes something for ``keep``.

    ``enter`` is told each batch before its findings. What the policy decides by a whole column comes at the end. By the
    path of the ``origin`` it is known what is allowed in the file.

    Raises:
        InputError: the file cannot be opened.
    """
    policy = scanner.policy
    counts_columns = any(rule.distinct > 1 or rule.share > 0 for rule in policy.rules)
    waiting: dict[tuple[str, int, str], list[Noted]] = {}

    def on_batch(batch: Batch, found: list[Found]) -> None:
        enter(batch)
        for one in found:
            if choice.takes(one.finding, policy):
                keep(note(batch, one))
            elif counts_columns and one.finding.confidence >= choice.lowest:
                key = one.finding.part, one.place, one.finding.entity
                waiting.setdefault(key, []).append(note(batch, one))

    context = choice.context
    accepted = Acceptance(policy, context, choice.allowed, options=choice.options).of(str(origin))
    report = scanner.scan_file(
        path,
        options=choice.options,
        on_batch=on_batch,
        accept=accepted if choice.allowed else None,
        tenant=context.tenant,
        source=context.source,
    )
    for column in choice.columns(report):
        for noted in waiting.pop((column.part, column.index, column.entity), ()):
            keep(noted)
    return report


def _edit(batch: Batch, found: Found, places: Places) -> Edit:
    finding, text = found.finding, text_at(batch, found.cell)
    row, column = places.of(batch, found.cell)
    digest = places.digest(text, finding.start, finding.end)
    return Edit(row, column, finding.start, finding.end, digest, finding.entity, finding.fingerprint)


def text_at(batch: Batch, cell: CellPlace) -> str:
    """The text of a cell of a batch."""
    column, row = cell
    return batch.names[column] if row is None else batch.columns[column][row].as_py() or ""
