"""What a document's text flows into: paragraphs, tables, named values, and what stands beside the text."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field, replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal

from sensitive_scan.readers import contents
from sensitive_scan.readers.limits import MAX_COLUMNS
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.rows import RowGroups

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.readers.upload import Parts, Upload

Kind = Literal["line", "row", "field", "record", "entry"]
Item = tuple[Kind, str, int, Any]
"""What it is, its part, its number there, and a text, cells, a pair, pairs, or an :class:`Unscanned` or a refusal."""

NORMAL, INSERTED, DELETED = 0, 1, 2
"""Whether a text is in the document as it was, as it is now, or both."""

_MAX_TEXT = 1 << 18
_MAX_WORD = 1 << 10
_MAX_CAPTURED = 1 << 12
_MAX_CAPTURES = 50
_MAX_HELD = 1 << 22
_MAX_SEEN = 10_000
_LABEL = re.compile(r"[^\n]{1,80}[:\uff1a]\s{0,9}")
_GAP = re.compile(r"(?<!\d)\s|\s(?!\d)")
_PAIRS = 1_000


def emitted(upload: Upload, items: Iterable[Item]) -> Parts:
    """The items as batches; those of one kind and part that follow each other go together."""
    for (kind, part), some in itertools.groupby(items, itemgetter(0, 1)):
        if kind == "line":
            yield from contents.lines(upload, part, ((number, text) for _, _, number, text in some))
        elif kind == "row":
            yield from contents.table(upload, part, (cells for *_, cells in some))
        elif kind == "field":
            while pairs := list(itertools.islice(some, _PAIRS)):
                yield from contents.fields(upload, part, (pair for *_, pair in pairs), pairs[0][2])
        elif kind == "record":
            yield from _records(upload, part, some)
        else:
            for *_, refusal in some:
                if isinstance(refusal, RefusedError):
                    raise refusal
                yield refusal


def _records(upload: Upload, part: str, items: Iterable[Item]) -> Parts:
    listing = Listing()
    groups = RowGroups(upload.options, listing, "utf-8")
    for *_, number, pairs in items:
        yield from (replace(batch, part=part) for batch in groups.add(number, number, pairs))
    yield from (replace(batch, part=part) for batch in groups.flush())
    yield from (replace(entry, part=part) for entry in listing.rest())


@dataclass(slots=True)
class Paragraph:
    """An open paragraph: its texts with their states."""

    texts: list[str] = field(default_factory=list)
    states: list[int] = field(default_factory=list)
    size: int = 0

    def version(self, without: int) -> str:
        """The text without what is in one state."""
        return "".join([text for text, state in zip(self.texts, self.states, strict=True) if state != without])


@dataclass(slots=True)
class Capture:
    """The text of some element, in short."""

    name: str = ""
    size: int = 0
    texts: list[str] = field(default_factory=list)

    def text(self) -> str:
        """What was captured."""
        return "".join(self.texts).strip()


@dataclass(slots=True)
class _Table:
    part: str
    row: list[str] = field(default_factory=list)
    cell: list[str] | None = None
    size: int = 0


@dataclass(slots=True)
class _Alternatives:
    """Several forms of the same content: what the earlier ones said, and where the present one began."""

    seen: set[int] = field(default_factory=set)
    paragraph: Paragraph | None = None
    start: int = 0


class Numbers:
    """Counts the texts and tables of each part of one document, over all its files."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def take(self, name: str) -> int:
        """The next number of that name, from 0."""
        number = self._next.get(name, 0)
        self._next[name] = number + 1
        return number


class Flow:
    """Takes text as it is met and gives items: lines of the present part at once, all else at the end, or when much.

    So the batches of a part follow each other, and a nested table does not cut the outer one.
    """

    def __init__(self, part: str, numbers: Numbers, main: str = "") -> None:
        self.part = part
        self.state = NORMAL
        self._main = main
        self._numbers = numbers
        self._items: list[Item] = []
        self._held: dict[str, list[Item]] = {}
        self._held_size = 0
        self._paragraphs: list[Paragraph] = []
        self._tables: list[_Table] = []
        self._captures: list[Capture] = []
        self._alternatives: list[_Alternatives] = []
        self._label: tuple[str, int, str] | None = None

    def add(self, text: str) -> None:
        """Text of the open paragraph; what is in none is no text of the document."""
        if not self._paragraphs:
            return
        paragraph = self._paragraphs[-1]
        paragraph.texts.append(text)
        paragraph.states.append(self.state)
        paragraph.size += len(text)
        for capture in self._captures:
            if capture.size < _MAX_CAPTURED and self.state != DELETED:
                capture.size += len(text)
                capture.texts.append(text)
        if paragraph.size > _MAX_TEXT:
            self._relieve(paragraph)

    def open_paragraph(self) -> None:
        """A paragraph begins, maybe inside another, as in a text box."""
        self._paragraphs.append(Paragraph())

    def close_paragraph(self) -> None:
        """The innermost paragraph ends."""
        if not self._paragraphs:
            return
        paragraph = self._paragraphs.pop()
        for capture in self._captures:
            capture.texts.append("\n" if capture.size < _MAX_CAPTURED else "")
            capture.size += 1
        self._say(paragraph)

    def _say(self, paragraph: Paragraph) -> None:
        text = paragraph.version(DELETED)
        if DELETED in paragraph.states:
            self.aside("tracked changes", paragraph.version(INSERTED))
        if text and not text.isspace() and self._is_new(text):
            self.line(text)

    def _relieve(self, paragraph: Paragraph) -> None:
        """Give what there is of a very long paragraph, but for its last word or number."""
        text = paragraph.version(DELETED)
        end = max((one.end() for one in _GAP.finditer(text, max(0, len(text) - _MAX_WORD))), default=len(text))
        if DELETED in paragraph.states:
            self.aside("tracked changes", paragraph.version(INSERTED))
        paragraph.texts, paragraph.states = [text[:end]], [NORMAL]
        self._say(paragraph)
        paragraph.texts, paragraph.states, paragraph.size = [text[end:]], [NORMAL], len(text) - end

    def line(self, text: str) -> None:
        """A text of its own; a label on a line of its own is told with what follows it."""
        if self._tables and self._tables[-1].cell is not None:
            self._put_into_cell(self._tables[-1], text)
            return
        if self._label and self._label[0] == self.part and not _LABEL.fullmatch(text):
            part, number, label = self._label
            self._label = None
            self._items.append(("line", part, number, f"{label}\n{text}"))
            return
        self._flush_label()
        number = self._numbers.take(self.part)
        if _LABEL.fullmatch(text):
            self._label = (self.part, number, text)
        else:
            self._items.append(("line", self.part, number, text))

    def _put_into_cell(self, table: _Table, text: str) -> None:
        cell = table.cell or []
        cell.append(text)
        table.cell = cell
        table.size += len(text)
        if table.size > _MAX_TEXT:
            self.aside("long cells", "\n".join(cell))
            table.cell, table.size = [], 0

    def _flush_label(self) -> None:
        if self._label:
            self._items.append(("line", *self._label))
            self._label = None

    def aside(self, part: str, text: str) -> None:
        """A text beside the others, such as a link or an alternative text."""
        if text and not text.isspace():
            self._hold(("line", part, self._numbers.take(part), text), len(text))

    def field(self, part: str, name: str, value: str) -> None:
        """A value whose name the document tells."""
        if value and not value.isspace():
            self._hold(("field", part, 0, (name, value)), len(name) + len(value))

    def _hold(self, item: Item, size: int) -> None:
        self._held.setdefault(item[1], []).append(item)
        self._held_size += size + 100
        if self._held_size > _MAX_HELD:
            self._release(self._tables[0].part if self._tables else "")

    def _release(self, last: str = "") -> None:
        """Give all that waits, of one table last, which goes on."""
        self._flush_label()
        held, self._held, self._held_size = self._held, {}, 0
        ending = held.pop(last, [])
        for items in held.values():
            self._items.extend(sorted(items, key=itemgetter(0)))
        self._items.extend(ending)

    def open_table(self) -> None:
        """A table begins, maybe in a cell of another."""
        self._flush_label()
        name = "table" if self.part == self._main else f"{self.part} table"
        self._tables.append(_Table(f"{name} {self._numbers.take(name) + 1}"))

    def close_table(self) -> None:
        """The innermost table ends."""
        if self._tables:
            self.close_row()
            self._tables.pop()

    def close_row(self) -> None:
        """A row ends; blank ones are left out."""
        if self._tables:
            table = self._tables[-1]
            self.close_cell()
            row, table.row = table.row, []
            if any(row):
                self._hold(("row", table.part, 0, row), sum(map(len, row)) + len(row))

    def open_cell(self) -> None:
        """A cell begins."""
        if self._tables:
            table = self._tables[-1]
            self.close_cell()
            if len(table.row) >= MAX_COLUMNS:
                self.close_row()
            table.cell, table.size = [], 0

    def close_cell(self, copies: int = 1) -> None:
        """A cell ends; with ``copies`` the next ones have the same text."""
        table = self._tables[-1] if self._tables else None
        if table and table.cell is not None:
            text = "\n".join(table.cell)
            table.cell = None
            table.row.extend([text] * min(copies, MAX_COLUMNS))

    def skip_cells(self, count: int) -> None:
        """Cells that are not there, as those which a merged one covers."""
        if self._tables:
            row = self._tables[-1].row
            row.extend([""] * max(0, min(count, MAX_COLUMNS - len(row))))

    def open_capture(self, name: str = "") -> Capture:
        """Begin to note the text that comes, up to :meth:`close_capture`."""
        capture = Capture(name)
        if len(self._captures) < _MAX_CAPTURES:
            self._captures.append(capture)
        return capture

    def close_capture(self, capture: Capture) -> None:
        """Note no further text."""
        self._captures = [one for one in self._captures if one is not capture]

    def open_alternatives(self) -> None:
        """Several forms of the same content follow; what they have in common is to be told once."""
        self._alternatives.append(_Alternatives())

    def close_alternatives(self) -> None:
        """No more forms of it."""
        if self._alternatives:
            self._alternatives.pop()

    def open_alternative(self) -> None:
        """One form of it begins."""
        if self._alternatives:
            now = self._alternatives[-1]
            now.paragraph = self._paragraphs[-1] if self._paragraphs else None
            now.start = len(now.paragraph.texts) if now.paragraph else 0

    def close_alternative(self, *, is_first: bool) -> None:
        """It ends. What a later form says within a paragraph does not belong to its text, but is told too."""
        now = self._alternatives[-1] if self._alternatives else _Alternatives()
        paragraph = now.paragraph
        if paragraph is None or not self._paragraphs or self._paragraphs[-1] is not paragraph:
            return
        text = "".join(paragraph.texts[now.start :])
        if not is_first:
            del paragraph.texts[now.start :], paragraph.states[now.start :]
        if text and self._is_new(text) and not is_first:
            self.aside("alternative text", text)

    def _is_new(self, text: str) -> bool:
        """Whether no other form of the same content says it."""
        is_new = True
        for alternatives in self._alternatives:
            is_new = is_new and hash(text) not in alternatives.seen
            if len(alternatives.seen) < _MAX_SEEN:
                alternatives.seen.add(hash(text))
        return is_new

    def take(self) -> list[Item]:
        """The items that are ready."""
        items, self._items = self._items, []
        return items

    def finish(self) -> Iterator[Item]:
        """All items that are left, whatever is open."""
        while self._paragraphs:
            self.close_paragraph()
        while self._tables:
            self.close_table()
        self._release()
        yield from self.take()
