"""The text in parts of Office documents: WordprocessingML and DrawingML (ECMA-376 part 1, chapters 17 and 21)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.documents.blocks import DELETED, INSERTED, NORMAL, Capture
from sensitive_scan.readers.documents.office_fields import Fields, count
from sensitive_scan.readers.documents.package import attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.readers.documents.flow import Flow
    from sensitive_scan.readers.documents.items import Item
    from sensitive_scan.readers.documents.package import Attributes

_TEXTS: Final = ("w:t", "a:t", "m:t", "w:delText")
_PARAGRAPHS: Final = ("w:p", "a:p")
_BARE: Final = ("p:text", ":div")
"""Elements that are a paragraph and its text at once."""

_CHARACTERS: Final = {"w:br": "\n", "w:cr": "\n", "a:br": "\n", "w:ptab": "\t", "w:noBreakHyphen": "-"}
_SHAPES: Final = ("docPr", "cNvPr", "shape", "rect", "roundrect", "oval", "imagedata", "textpath", "hlinkClick")
_SAID: Final = ("descr", "title", "alt", "string", "tooltip")
_FIRST_SYMBOL, _LAST_SYMBOL, _SYMBOLS = 0xF020, 0xF0FF, 0xF000
_MAX_AUTHORS = 1_000


@dataclass(slots=True)
class _Control:
    """A content control, or an element of custom XML around text."""

    capture: Capture
    alias: str = ""
    tag: str = ""
    is_placeholder: bool = False


class OfficeText:
    """Takes the events of a part and lets its text flow."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        self._is_taking = False
        self._is_instruction = False
        self._inserted = self._deleted = 0
        self._spans: list[int] = []
        self._controls: list[_Control] = []
        self._fields = Fields(flow)
        self._branches: list[int] = []
        self._authors: set[str] = set()
        self._starts = self._starting()
        self._ends = self._ending()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        handle = self._starts.get(name)
        if handle:
            handle(attributes)
        elif attributes and name.partition(":")[2] in _SHAPES:
            for key, value in attributes.items():
                if key.rpartition(" ")[2] in _SAID:
                    self.flow.aside("alt text", value)

    def end(self, name: str) -> None:
        """An element ends."""
        handle = self._ends.get(name)
        if handle:
            handle()

    def text(self, data: str) -> None:
        """Text, which counts within certain elements."""
        if self._is_taking:
            self.flow.add(data)
        elif self._is_instruction:
            self._fields.instruct(data)

    def take(self) -> list[Item]:
        """The items that are ready."""
        return self.flow.take()

    def finish(self) -> Iterator[Item]:
        """All items that are left."""
        self._fields.finish()
        while self._controls:
            self._end_control()
        yield from self.flow.finish()

    def _starting(self) -> dict[str, Callable[[Attributes], None]]:
        flow = self.flow
        starts: dict[str, Callable[[Attributes], None]] = {
            **{name: lambda _: self._take(True) for name in _TEXTS},
            **{name: lambda _: flow.open_paragraph() for name in _PARAGRAPHS},
            **{name: lambda _: self._start_bare() for name in _BARE},
            **{name: lambda _, what=what: flow.add(what) for name, what in _CHARACTERS.items()},  # type: ignore[misc]
            **{f"{space}:tbl": lambda _: flow.open_table() for space in "wa"},
            **{f"{space}:tc": lambda _: self._start_cell() for space in "wa"},
            **{name: lambda _: self._instruct(True) for name in ("w:instrText", "w:delInstrText")},
            **dict.fromkeys(("w:ins", "w:moveTo"), self._insert),
            **dict.fromkeys(("w:del", "w:moveFrom"), self._delete),
            **dict.fromkeys(("w:sdt", "w:customXml"), self._start_control),
            **dict.fromkeys(("w:comment", "p:cmAuthor", "p188:author"), self._author),
            **dict.fromkeys(("w:tblCaption", "w:tblDescription", "w:connectString", "w:query"), self._beside),
            **{name: lambda _: self._start_branch() for name in ("mc:Choice", "mc:Fallback")},
        }
        starts |= {
            "w:tab": lambda attributes: None if attributes else flow.add("\t"),
            "w:sym": self._symbol,
            "w:gridSpan": self._span,
            "w:gridBefore": lambda attributes: flow.skip_cells(count(attribute(attributes, "val"))),
            "mc:AlternateContent": lambda _: self._start_alternatives(),
            "w:alias": lambda attributes: self._control(alias=attribute(attributes, "val")),
            "w:tag": lambda attributes: self._control(tag=attribute(attributes, "val")),
            "w:showingPlcHdr": lambda _: self._control(is_placeholder=True),
            "w:listItem": self._choice,
            "w:fldChar": lambda attributes: self._fields.mark(attribute(attributes, "fldCharType")),
            "w:fldSimple": lambda attributes: self._fields.start_simple(attribute(attributes, "instr")),
            "w:hyperlink": lambda attributes: flow.aside("links", attribute(attributes, "tooltip")),
            "w:name": lambda attributes: self._fields.know(name=attribute(attributes, "val")),
            "w:default": lambda attributes: self._fields.know(default=attribute(attributes, "val")),
            "w:result": lambda attributes: self._fields.know(chosen=attribute(attributes, "val")),
            "w:listEntry": lambda attributes: self._fields.know(choice=attribute(attributes, "val")),
            "w:helpText": self._beside,
            "w:statusText": self._beside,
            "w:docVar": lambda one: flow.field("variables", attribute(one, "name"), attribute(one, "val")),
            "p:tag": lambda one: flow.field("tags", attribute(one, "name"), attribute(one, "val")),
        }
        starts["w:delText"] = lambda _: self._take(True, 1)
        return starts

    def _ending(self) -> dict[str, Callable[[], None]]:
        flow = self.flow
        return {
            **{name: lambda: self._take(False) for name in _TEXTS},
            **dict.fromkeys(_PARAGRAPHS, flow.close_paragraph),
            **dict.fromkeys(_BARE, self._end_bare),
            **dict.fromkeys(("w:tbl", "a:tbl"), flow.close_table),
            **dict.fromkeys(("w:tr", "a:tr"), flow.close_row),
            **dict.fromkeys(("w:tc", "a:tc"), self._end_cell),
            **{name: lambda: self._instruct(False) for name in ("w:instrText", "w:delInstrText")},
            **{name: lambda: self._change(-1, 0) for name in ("w:ins", "w:moveTo")},
            **{name: lambda: self._change(0, -1) for name in ("w:del", "w:moveFrom")},
            **dict.fromkeys(("w:sdt", "w:customXml"), self._end_control),
            **dict.fromkeys(("mc:Choice", "mc:Fallback"), self._end_branch),
            "mc:AlternateContent": self._end_alternatives,
            "w:delText": lambda: self._take(False, -1),
            "w:fldSimple": self._fields.end,
        }

    def _take(self, is_taking: bool, deleted: int = 0) -> None:
        self._is_taking = is_taking
        self._change(0, deleted)

    def _instruct(self, is_instruction: bool) -> None:
        self._is_instruction = is_instruction

    def _change(self, inserted: int, deleted: int) -> None:
        self._inserted += inserted
        self._deleted += deleted
        self.flow.state = DELETED if self._deleted else INSERTED if self._inserted else NORMAL

    def _insert(self, attributes: Attributes) -> None:
        self._author(attributes)
        self._change(1, 0)

    def _delete(self, attributes: Attributes) -> None:
        self._author(attributes)
        self._change(0, 1)

    def _author(self, attributes: Attributes) -> None:
        for name in ("author", "name"):
            author = attribute(attributes, name)
            if author not in self._authors and len(self._authors) < _MAX_AUTHORS:
                self._authors.add(author)
                self.flow.field("authors", "author", author)

    def _beside(self, attributes: Attributes) -> None:
        self.flow.aside("descriptions", attribute(attributes, "val"))

    def _symbol(self, attributes: Attributes) -> None:
        """A character of a font by its code, which fonts of symbols have moved (ECMA-376 part 1, 17.3.3.30)."""
        code = attribute(attributes, "char")
        number = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,5}", code) else 0
        self.flow.add(chr(number - _SYMBOLS if _FIRST_SYMBOL <= number <= _LAST_SYMBOL else number or 0xFFFD))

    def _start_bare(self) -> None:
        self.flow.open_paragraph()
        self._is_taking = True

    def _end_bare(self) -> None:
        self._is_taking = False
        self.flow.close_paragraph()

    def _start_cell(self) -> None:
        self._spans.append(1)
        self.flow.open_cell()

    def _span(self, attributes: Attributes) -> None:
        if self._spans:
            self._spans[-1] = count(attribute(attributes, "val"))

    def _end_cell(self) -> None:
        self.flow.close_cell()
        self.flow.skip_cells(self._spans.pop() - 1)

    def _start_control(self, attributes: Attributes) -> None:
        self._controls.append(_Control(self.flow.open_capture(), attribute(attributes, "element")))

    def _control(self, *, alias: str = "", tag: str = "", is_placeholder: bool = False) -> None:
        if self._controls:
            control = self._controls[-1]
            control.alias = control.alias or alias
            control.tag = control.tag or tag
            control.is_placeholder = control.is_placeholder or is_placeholder

    def _end_control(self) -> None:
        control = self._controls.pop()
        self.flow.close_capture(control.capture)
        name = control.alias or control.tag
        if name and not control.is_placeholder:
            self.flow.field("form", name, control.capture.text())

    def _choice(self, attributes: Attributes) -> None:
        for text in {attribute(attributes, name): None for name in ("displayText", "value")}:
            self.flow.aside("choices", text)

    def _start_alternatives(self) -> None:
        self._branches.append(0)
        self.flow.open_alternatives()

    def _start_branch(self) -> None:
        if self._branches:
            self._branches[-1] += 1
            self.flow.open_alternative()

    def _end_branch(self) -> None:
        if self._branches:
            self.flow.close_alternative(is_first=self._branches[-1] == 1)

    def _end_alternatives(self) -> None:
        self._branches.pop()
        self.flow.close_alternatives()
