"""The text in parts of OpenDocument files: paragraphs, tables, notes, forms, fields (ODF 1.3 part 3)."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.documents.package import attribute

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.readers.documents.blocks import Capture
    from sensitive_scan.readers.documents.flow import Flow
    from sensitive_scan.readers.documents.items import Item, Numbers
    from sensitive_scan.readers.documents.package import Attributes

_SPACES = re.compile(r"[ \t\r\n]+")
_PARAGRAPHS: Final = ("text:p", "text:h")
_BARE: Final = ("presentation:footer-decl", "presentation:header-decl", "presentation:date-time-decl")
"""Elements that are a paragraph and its text at once."""

_ASIDE: Final = {"svg:title": "alt text", "svg:desc": "alt text", "dc:creator": "authors", "meta:creator-initials": ""}
_SILENT: Final = ("text:note-citation", "office:binary-data", "dc:date")
_NAMED: Final = (
    "text:variable-set", "text:variable-input", "text:user-defined", "text:user-field-get", "text:user-field-input",
    "text:database-display", "text:drop-down", "text:text-input", "text:placeholder", "text:meta-field",
)  # fmt: skip
"""Fields within the text that have a name."""

_DECLARED: Final = ("text:user-field-decl", "text:variable-decl", "text:hidden-text", "text:conditional-text")
_CONTROLS: Final = (
    "text", "textarea", "formatted-text", "number", "date", "time", "file", "password", "hidden",
    "value-range", "generic-control", "checkbox", "radio", "fixed-text", "button",
)  # fmt: skip
_CONTROL_VALUES: Final = ("current-value", "value", "label", "title", "text")
_STRINGS: Final = ("string-value", "string-value-if-true", "string-value-if-false", "value")
_REGIONS: Final = {
    "style:header": "header",
    "style:header-left": "header",
    "style:header-first": "header",
    "style:footer": "footer",
    "style:footer-left": "footer",
    "style:footer-first": "footer",
}
_BESIDE: Final = {"office:annotation": "comments", "text:tracked-changes": "tracked changes"}
_MAX_REPEATED = 1_000


class OpenText:
    """Takes the events of ``content.xml`` or ``styles.xml``; ``page`` is what a page is called for people."""

    def __init__(self, flow: Flow, numbers: Numbers, page: str) -> None:
        self.flow = flow
        self._page = page
        self._numbers = numbers
        self._silent = 0
        self._named: list[Capture | None] = []
        self._copies: list[int] = []
        self._form: list[str] = []
        self._aside: list[str] | None = None
        self._starts = self._starting()
        self._ends = self._ending()

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""
        handle = self._starts.get(name)
        if handle:
            handle(attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        handle = self._ends.get(name)
        if handle:
            handle()

    def text(self, data: str) -> None:
        """Text; blanks and line ends within it are single spaces (ODF 1.3 part 3, 6.1.2)."""
        if self._aside is not None:
            self._aside.append(data)
        elif not self._silent:
            self.flow.add(_SPACES.sub(" ", data))

    def take(self) -> list[Item]:
        """The items that are ready."""
        return self.flow.take()

    def finish(self) -> Iterator[Item]:
        """All items that are left."""
        while self._named:
            self._end_named()
        yield from self.flow.finish()

    def _starting(self) -> dict[str, Callable[[Attributes], None]]:
        flow = self.flow
        return {
            **dict.fromkeys((*_PARAGRAPHS, *_BARE), lambda _: flow.open_paragraph()),
            **dict.fromkeys(_ASIDE, lambda _: self._start_aside()),
            **dict.fromkeys(_SILENT, lambda _: self._silence(1)),
            **dict.fromkeys(_NAMED, self._start_named),
            **dict.fromkeys(_DECLARED, self._declared),
            **dict.fromkeys((f"form:{one}" for one in _CONTROLS), self._control),
            **dict.fromkeys(("form:listbox", "form:combobox"), self._start_list),
            **dict.fromkeys(("form:option", "form:item"), self._option),
            **{name: _entering(flow, part) for name, part in _REGIONS.items()},
            **{name: _entering(flow, part, is_beside=True) for name, part in _BESIDE.items()},
            "style:master-page": _entering(flow, "master"),
            "text:s": lambda attributes: flow.add(" " * _count(attributes, "c")),
            "text:tab": lambda _: flow.add("\t"),
            "text:line-break": lambda _: flow.add("\n"),
            "text:soft-hyphen": lambda _: None,
            "text:note": lambda one: flow.enter(f"{attribute(one, 'note-class') or 'foot'}s", is_beside=True),
            "text:label": lambda attributes: flow.aside("choices", attribute(attributes, "value")),
            "text:a": self._link,
            "draw:a": self._link,
            "form:form": self._link,
            "table:table": lambda _: flow.open_table(),
            "table:table-cell": self._start_cell,
            "table:covered-table-cell": lambda one: flow.skip_cells(_count(one, "number-columns-repeated")),
            "draw:page": lambda _: flow.enter(f"{self._page} {self._numbers.take('pages') + 1}"),
            "presentation:notes": lambda _: flow.enter(f"{flow.part} notes"),
        }

    def _ending(self) -> dict[str, Callable[[], None]]:
        flow = self.flow
        return {
            **dict.fromkeys((*_PARAGRAPHS, *_BARE), flow.close_paragraph),
            **{name: partial(self._end_aside, part) for name, part in _ASIDE.items()},
            **dict.fromkeys(_SILENT, lambda: self._silence(-1)),
            **dict.fromkeys(_NAMED, self._end_named),
            **dict.fromkeys(("form:listbox", "form:combobox"), self._end_list),
            **dict.fromkeys(
                (*_REGIONS, *_BESIDE, "text:note", "draw:page", "presentation:notes", "style:master-page"), flow.leave
            ),
            "table:table": flow.close_table,
            "table:table-row": flow.close_row,
            "table:table-cell": self._end_cell,
        }

    def _silence(self, more: int) -> None:
        self._silent += more

    def _start_aside(self) -> None:
        self._aside = []

    def _end_aside(self, part: str) -> None:
        text, self._aside = "".join(self._aside or ()), None
        if part == "authors":
            self.flow.field(part, "author", text)
        elif part:
            self.flow.aside(part, text)

    def _start_named(self, attributes: Attributes) -> None:
        name = next(filter(None, (attribute(attributes, one) for one in ("name", "column-name", "description"))), "")
        self._named.append(self.flow.open_capture(name) if name else None)

    def _end_named(self) -> None:
        capture = self._named.pop()
        if capture:
            self.flow.close_capture(capture)
            self.flow.field("form", capture.name, capture.text())

    def _declared(self, attributes: Attributes) -> None:
        for one in _STRINGS:
            self.flow.field("variables", attribute(attributes, "name"), attribute(attributes, one))

    def _control(self, attributes: Attributes) -> None:
        name = attribute(attributes, "name") or attribute(attributes, "label")
        for one in dict.fromkeys(attribute(attributes, one) for one in _CONTROL_VALUES):
            self.flow.field("form", name, one)

    def _start_list(self, attributes: Attributes) -> None:
        self._form.append(attribute(attributes, "name"))
        self._control(attributes)

    def _option(self, attributes: Attributes) -> None:
        """An entry of a list; one that is chosen is the value of the list."""
        is_chosen = "true" in (attribute(attributes, "current-selected"), attribute(attributes, "selected"))
        for text in dict.fromkeys((attribute(attributes, "label"), attribute(attributes, "value"))):
            if is_chosen and self._form:
                self.flow.field("form", self._form[-1], text)
            else:
                self.flow.aside("choices", text)

    def _end_list(self) -> None:
        self._form.pop()

    def _link(self, attributes: Attributes) -> None:
        address = attribute(attributes, "href")
        if address and not address.startswith("#"):
            self.flow.aside("links", address)

    def _start_cell(self, attributes: Attributes) -> None:
        self._copies.append(_count(attributes, "number-columns-repeated"))
        self.flow.open_cell(attribute(attributes, "string-value") or attribute(attributes, "value"))

    def _end_cell(self) -> None:
        self.flow.close_cell(self._copies.pop())


def _entering(flow: Flow, part: str, *, is_beside: bool = False) -> Callable[[Attributes], None]:
    return lambda _: flow.enter(part, is_beside=is_beside)


def _count(attributes: Attributes, name: str) -> int:
    """How many; one if that is not said or odd."""
    text = attribute(attributes, name)
    return max(1, min(int(text), _MAX_REPEATED)) if re.fullmatch("[0-9]{1,9}", text) else 1
