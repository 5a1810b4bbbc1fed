"""What a document's text flows into: paragraphs, tables, named values, and what stands beside the text."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from sensitive_scan.readers.documents.blocks import (
    DELETED,
    INSERTED,
    NORMAL,
    Alternatives,
    Capture,
    Paragraph,
    Table,
)
from sensitive_scan.readers.limits import MAX_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.documents.items import Item, Numbers

_MAX_TEXT = 1 << 18
_MAX_WORD = 1 << 10
_MAX_CAPTURED = 1 << 12
_MAX_CAPTURES = 50
_MAX_COPIES = 16
_MAX_ALTERNATIVES = 10
_MAX_HELD = 1 << 22
_MAX_SEEN = 10_000
_LABEL = re.compile(r"[^\n]{1,80}[:\uff1a]\s{0,9}")
_GAP = re.compile(r"(?<!\d)\s|\s(?!\d)")


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
        self._begun = ""
        self._paragraphs: list[Paragraph] = []
        self._tables: list[Table] = []
        self._is_beside = False
        self._outer: list[tuple[str, bool, list[Table], list[Paragraph]]] = []
        self._captures: list[Capture] = []
        self._alternatives: list[Alternatives] = []
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
        is_label = _LABEL.fullmatch(text) is not None
        if self._label and not is_label:
            part, number, label = self._label
            self._label = None
            self._put(("line", part, number, f"{label}\n{text}"))
            return
        self._flush_label()
        number = self._numbers.take(self.part)
        if is_label:
            self._label = (self.part, number, text)
        else:
            self._put(("line", self.part, number, text))

    def _put_into_cell(self, table: Table, text: str) -> None:
        cell = table.cell or []
        cell.append(text)
        table.cell = cell
        table.size += len(text)
        if table.size > _MAX_TEXT:
            self.aside("long cells", "\n".join(cell))
            table.cell, table.size = [], 0

    def _flush_label(self) -> None:
        if self._label:
            label, self._label = self._label, None
            self._put(("line", *label))

    def _put(self, item: Item) -> None:
        if self._is_beside:
            self._hold(item, len(item[3]))
        else:
            self._items.append(item)

    def enter(self, part: str, *, is_beside: bool = False) -> None:
        """What comes belongs to another part up to :meth:`leave`; beside, it is no text of what is open, as a note."""
        self._flush_label()
        self._outer.append((self.part, self._is_beside, self._tables, self._paragraphs))
        self.part = part
        self._is_beside = self._is_beside or is_beside
        if is_beside:
            self._tables, self._paragraphs = [], []

    def leave(self) -> None:
        """The part ends."""
        if self._outer:
            self._flush_label()
            self.part, self._is_beside, self._tables, self._paragraphs = self._outer.pop()

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
        held, self._held, self._held_size = self._held, {}, 0
        ending = held.pop(last, [])
        self._begun = last if ending else ""
        for items in held.values():
            self._items.extend(sorted(items, key=itemgetter(0)))
        self._items.extend(ending)

    def open_table(self) -> None:
        """A table begins, maybe in a cell of another."""
        self._flush_label()
        name = "table" if self.part == self._main else f"{self.part} table"
        self._tables.append(Table(f"{name} {self._numbers.take(name) + 1}"))

    def close_table(self) -> None:
        """The innermost table ends."""
        if self._tables:
            self.close_row()
            table = self._tables.pop()
            if table.part == self._begun:
                self._items.extend(self._held.pop(table.part, ()))
                self._begun = ""

    def close_row(self) -> None:
        """A row ends; blank ones are left out."""
        if self._tables:
            table = self._tables[-1]
            self.close_cell()
            row, table.row = table.row, []
            if any(row):
                self._hold(("row", table.part, 0, row), sum(map(len, row)) + len(row))

    def open_cell(self, value: str = "") -> None:
        """A cell begins; ``value`` is its text if there is none in it."""
        if self._tables:
            table = self._tables[-1]
            self.close_cell()
            if len(table.row) >= MAX_COLUMNS:
                self.close_row()
            table.cell, table.size, table.value = [], 0, value

    def close_cell(self, copies: int = 1) -> None:
        """A cell ends; with ``copies`` the next ones have the same text."""
        table = self._tables[-1] if self._tables else None
        if table and table.cell is not None:
            text = "\n".join(table.cell) or table.value
            table.cell = None
            table.row.extend([text] * min(copies, _MAX_COPIES if text else MAX_COLUMNS))

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
        self._alternatives.append(Alternatives())

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
        now = self._alternatives[-1] if self._alternatives else Alternatives()
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
        for alternatives in self._alternatives[-_MAX_ALTERNATIVES:]:
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
        while True:
            while self._paragraphs:
                self.close_paragraph()
            while self._tables:
                self.close_table()
            if not self._outer:
                break
            self.leave()
        self._flush_label()
        self._release()
        yield from self.take()
