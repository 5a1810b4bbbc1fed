"""What a text with a structure gives besides each other, such as paragraphs, comments and forms, part by part."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from sensitive_scan.readers import contents
from sensitive_scan.readers.documents.text import split_text
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.rows import RowGroups

if TYPE_CHECKING:
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.readers.flatten import Pair
    from sensitive_scan.readers.upload import Parts, Upload

_FULL = 1 << 18


@dataclass(slots=True)
class _Lines:
    """Texts that wait, with their numbers."""

    texts: list[tuple[int, str]] = field(default_factory=list)
    size: int = 0
    row: int = 0


class Gathered:
    """Lines and records by the part that they belong to, handed on when there are enough of them.

    So the batches of one part follow each other as far as constant memory allows.
    """

    def __init__(self, upload: Upload, codec: str = "utf-8") -> None:
        self._upload = upload
        self._codec = codec
        self._lines: dict[str, _Lines] = {}
        self._full: list[str] = []
        self._records: dict[str, tuple[RowGroups, Listing]] = {}
        self._record_rows: dict[str, int] = {}
        self._batches: list[Batch] = []

    def line(self, part: str, text: str) -> None:
        """A text that stands for itself; one longer than a cell may be comes in parts with one number."""
        if not text or text.isspace():
            return
        lines = self._lines.setdefault(part, _Lines())
        most = self._upload.options.max_cell_bytes
        pieces = (text,) if len(text) * 4 <= most else split_text(text, most)
        lines.texts.extend((lines.row, piece) for piece in pieces)
        lines.row += 1
        lines.size += len(text)
        if lines.size >= _FULL:
            self._full.append(part)
            lines.size = 0

    def record(self, part: str, pairs: list[Pair], line: int = 0) -> None:
        """Named values that belong together.

        Raises:
            ExhaustedError: the upload holds more cells than the limit.
        """
        kept = [(name, value) for name, value in pairs if value and not value.isspace()]
        if not kept:
            return
        self._upload.budget.spend("cells", len(kept))
        if part not in self._records:
            listing = Listing()
            self._records[part] = RowGroups(self._upload.options, listing, self._codec), listing
        row = self._record_rows.get(part, 0)
        self._record_rows[part] = row + 1
        self._batches.extend(replace(batch, part=part) for batch in self._records[part][0].add(row, line, kept))

    def ready(self) -> Parts:
        """What there is enough of."""
        for part in self._full:
            yield from self._taken(part)
        self._full.clear()
        batches, self._batches = self._batches, []
        yield from batches

    def rest(self) -> Parts:
        """Everything else."""
        self._full.clear()
        for part in self._lines:
            yield from self._taken(part)
        yield from self.ready()
        for part, (groups, listing) in self._records.items():
            for batch in groups.flush():
                yield replace(batch, part=part)
            for entry in listing.rest():
                yield replace(entry, part=part)

    def _taken(self, part: str) -> Parts:
        lines = self._lines[part]
        texts, lines.texts, lines.size = lines.texts, [], 0
        yield from contents.lines(self._upload, part, texts)
