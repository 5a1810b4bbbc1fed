"""The flow of a page's text: blocks, cells, definitions and options, each as one text (HTML Standard, 4.4 to 4.10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sensitive_scan.readers.documents.html_forms import Form
from sensitive_scan.readers.documents.html_table import Table

if TYPE_CHECKING:
    from sensitive_scan.readers.documents.html_table import Row
    from sensitive_scan.readers.gathered import Gathered

    Thing = tuple[Table, list[Row], bool] | tuple[bytes, str]
    """A table with some of its rows and whether they are all of them, or a file with its name."""

_BREAK = "\x1e"
_MAX_TEXT = 1 << 18
_MAX_LABEL, _MAX_WORD = 100, 1_000
_MAX_TABLES = 50
_WORD_END = re.compile(r"[^\W\d_]{3}$")
_CHOSEN = {"checkbox", "radio"}


class Flow:
    """Takes text and the ends of blocks; gives lines and records to ``gathered``, and tables to ``things``."""

    def __init__(self, gathered: Gathered) -> None:
        self.gathered = gathered
        self.things: list[Thing] = []
        self.kept_blanks = 0
        self._text: list[str] = []
        self._size = 0
        self._at_tag = False
        self._heading = ""
        self._tables: list[tuple[Table, list[str]]] = []
        self._table_count = 0
        self._form = Form()
        self._list_place = ""
        self._term = ""
        self._label_of: str | None = None
        self._label_from = 0
        self._control: dict[str, str] = {}
        self._option: dict[str, str] | None = None

    def tag(self) -> None:
        """A tag without effect stands here."""
        self._at_tag = True

    def text(self, text: str) -> None:
        """Some text. Words that only an element parts are read apart where one ends as people see it."""
        if self._at_tag and self._text and text and _reads_apart(self._text[-1], text):
            self._text.append(" ")
        self._at_tag = False
        self._text.append(text if self.kept_blanks else text.replace(_BREAK, " "))
        self._size += len(text)
        if self._size > _MAX_TEXT:
            self._part_text()

    def line_break(self) -> None:
        """A line ends, its text does not."""
        self._text.append(_BREAK)
        self._size += 1

    def end_block(self) -> None:
        """A block ends; its text is a line, a definition, an option, or a part of the cell around it.

        One that ends with a colon waits for the block that follows.
        """
        if not self._text:
            return
        text = self._taken()
        if not text:
            return
        if self._option is not None:
            self._add_option(text)
        elif self._tables and self._tables[-1][0].is_header is not None:
            self._tables[-1][1].append(text)
        elif self._list_place == "dt":
            self._end_term()
            self._term = text[:_MAX_LABEL]
            self.gathered.line("", text[_MAX_LABEL:])
        elif self._list_place == "dd" and self._term:
            self.gathered.record("definitions", [(self._term.rstrip(" :"), text)])
        else:
            self._add_line(text)

    def _add_line(self, text: str) -> None:
        if self._heading:
            text = f"{self._heading}\n{text}"
            self._heading = ""
        if text.endswith(":") and len(text) <= _MAX_LABEL:
            self._heading = text
        else:
            self.gathered.line("", text)

    def _taken(self) -> str:
        text = "".join(self._text)
        self._text, self._size, self._label_from = [], 0, 0
        if self.kept_blanks:
            return text.replace(_BREAK, "\n").strip("\n")
        return "\n".join(filter(None, (" ".join(line.split()) for line in text.split(_BREAK))))

    def _part_text(self) -> None:
        text = "".join(self._text)
        cut = max(text.rfind(" "), text.rfind("\n"), text.rfind(_BREAK), len(text) - _MAX_WORD)
        self._text = [text[:cut]]
        self.end_block()
        self._text, self._size = [text[cut:]], len(text) - cut

    def open_list_item(self, place: str) -> None:
        """A term (``dt``) or a definition (``dd``) begins, or the list ends."""
        self.end_block()
        self._list_place = place
        if not place:
            self._end_term()

    def _end_term(self) -> None:
        self._term, term = "", self._term
        self.gathered.line("", term)

    def open_table(self) -> None:
        """A table begins, maybe in a cell of another."""
        self.end_block()
        if len(self._tables) < _MAX_TABLES:
            self._table_count += 1
            self._tables.append((Table(self._table_count), []))

    def close_table(self) -> None:
        """The innermost table ends."""
        self.close_row()
        if self._tables:
            table, _ = self._tables.pop()
            self.things.append((table, table.taken(), True))

    def open_row(self) -> None:
        """A row begins."""
        self.close_row()
        if self._tables:
            self._tables[-1][0].open_row()

    def close_row(self) -> None:
        """A row ends."""
        self.close_cell()
        if self._tables:
            table = self._tables[-1][0]
            table.close_row()
            if table.is_full():
                self.things.append((table, table.taken(), False))

    def open_cell(self, attributes: dict[str, str], *, is_header: bool) -> None:
        """A cell begins."""
        self.close_cell()
        if self._tables:
            self._tables[-1][0].open_cell(attributes, is_header=is_header)

    def close_cell(self) -> None:
        """A cell ends."""
        self.end_block()
        if self._tables:
            table, texts = self._tables[-1]
            table.close_cell("\n".join(texts))
            texts.clear()

    def open_label(self, attributes: dict[str, str]) -> None:
        """A label of a control begins."""
        self._label_of = attributes.get("for", "")
        self._label_from = len(self._text)

    def close_label(self) -> None:
        """A label ends."""
        if self._label_of:
            self._form.label(self._label_of, self._label_text())
        self._label_of = None

    def _label_text(self) -> str:
        return " ".join("".join(self._text[self._label_from :]).split())[-_MAX_LABEL:]

    def control(self, attributes: dict[str, str]) -> None:
        """A control without content; what is to be seen of it in a cell is text of the cell."""
        value, kind = attributes.get("value", ""), attributes.get("type", "").lower()
        in_cell = bool(self._tables) and self._tables[-1][0].is_header is not None
        if kind in _CHOSEN and "checked" not in attributes:
            self.gathered.line("options", value)
        elif in_cell and kind != "hidden":
            self.text(f" {value} ")
        else:
            around = self._label_text() if self._label_of is not None or not attributes.get("name") else ""
            self._add_control(attributes, value, around)

    def open_control(self, attributes: dict[str, str]) -> None:
        """A control begins whose content is its value."""
        around = self._label_text() if self._label_of is not None else ""
        self.end_block()
        self._control = attributes | ({"aria-label": around} if around else {})

    def close_text_control(self) -> None:
        """A text area ends."""
        self._add_control(self._control, self._taken())
        self._control = {}

    def open_option(self, attributes: dict[str, str]) -> None:
        """An option begins."""
        self.end_block()
        self._option = attributes

    def close_option(self) -> None:
        """An option ends, or a choice."""
        self.end_block()
        self._option = None

    def _add_option(self, text: str) -> None:
        option = self._option or {}
        value = option.get("value", "")
        if "selected" in option:
            self._add_control(self._control, text)
            self._add_control(self._control, value if value != text else "")
        else:
            self.gathered.line("options", f"{text} {value}" if value and value != text else text)

    def _add_control(self, attributes: dict[str, str], value: str, around: str = "") -> None:
        self._form.control(attributes, value, around)
        if self._form.is_full():
            self.end_form()

    def end_form(self) -> None:
        """A form begins or ends."""
        self.end_block()
        self.gathered.record("form", self._form.taken())

    def end_all(self) -> None:
        """The page ends."""
        self.close_option()
        self.open_list_item("")
        while self._tables:
            self.close_table()
        self.end_form()
        self.gathered.line("", self._heading)


def _reads_apart(before: str, after: str) -> bool:
    """Whether a word ends where an element does: a letter before a digit, a small before a capital, a colon."""
    if before.endswith(":"):
        return True
    return bool(_WORD_END.search(before[-3:])) and (after[0].isdigit() or (before[-1].islower() and after[0].isupper()))
