"""The parser of HTML: tags in, the flow of text, attributes, comments and scripts out."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from sensitive_scan.readers.documents import html_attributes
from sensitive_scan.readers.documents.html_text import Flow
from sensitive_scan.readers.limits import MAX_RECORD_BYTES

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.readers.gathered import Gathered

_INLINE = {
    *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
    *("img", "input", "ins", "kbd", "label", "mark", "meter", "nobr", "o:p", "output", "picture", "q", "rp", "rt"),
    *("ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tspan", "tt", "u", "var"),
    *("wbr", "source", "link", "meta", "script", "style"),
}
_KEEPS_BLANKS = {"pre", "textarea", "xmp", "listing"}
_CODE = {"script": "scripts", "style": "styles"}
_CONTROLS = {"input", "option", "textarea", "select"}
_END_TAG = re.compile(r"\s*(?:</?[a-z]{0,20}\s*)?", re.IGNORECASE)
_JSON = ("application/json", "application/ld+json", "importmap", "speculationrules")


class Parser(HTMLParser):
    """Gives texts to ``flow``, and what its attributes and scripts tell to what gathers them."""

    def __init__(self, gathered: Gathered) -> None:
        super().__init__(convert_charrefs=True)
        self.flow = Flow(gathered)
        self._gathered = gathered
        self._files = 0
        self._code: list[str] = []
        self._code_size = 0
        self._code_type = ""
        self._opens, self._closes = _moves(self.flow)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag: what its attributes tell, and what it does to the text."""
        attributes = {name: value or "" for name, value in reversed(attrs)}
        for name, value in attrs if len(attributes) < len(attrs) else ():
            if value and value != attributes[name]:
                self._gathered.line("attributes again", value)
        if tag in _CODE:
            self._code_type = attributes.get("type", "").strip().lower()
        self.flow.tag()
        if tag in self._opens:
            self._opens[tag](attributes)
        elif tag not in _INLINE:
            self.flow.end_block()
        self.flow.kept_blanks += tag in _KEEPS_BLANKS
        if attributes:
            self._tell(tag, attributes)

    def handle_endtag(self, tag: str) -> None:
        """The end of an element, or what looks like it."""
        if tag in _CODE and self._code:
            self._end_code(tag)
        self.flow.tag()
        if tag in self._closes:
            self._closes[tag]()
        elif tag not in _INLINE:
            self.flow.end_block()
        self.flow.kept_blanks -= tag in _KEEPS_BLANKS and self.flow.kept_blanks > 0

    def handle_data(self, data: str) -> None:
        """Text, or some of a script or style sheet."""
        if self.cdata_elem not in _CODE:
            self.flow.text(data)
            return
        self._code.append(data)
        self._code_size += len(data)
        if self._code_size > MAX_RECORD_BYTES:
            self._code_type = ""
            self._end_code(self.cdata_elem or "")

    def handle_comment(self, data: str) -> None:
        """A comment, conditional ones too."""
        self._gathered.line("comments", html.unescape(data).strip())

    def handle_pi(self, data: str) -> None:
        """A processing instruction."""
        self._gathered.line("comments", data)

    def handle_decl(self, decl: str) -> None:
        """A document type."""
        self._gathered.line("comments", decl)

    def unknown_decl(self, data: str) -> None:
        """A CDATA section, which XHTML has, or another mark of word processors."""
        if data.startswith("CDATA["):
            self.flow.text(data.removeprefix("CDATA["))
        else:
            self._gathered.line("comments", data)

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # noqa: ARG002 - the inherited signature
        """Where a marked section ends, -1 if it has not yet; the inherited method raises on what is none."""
        is_section = self.rawdata.startswith("<![CDATA[", i)
        end = self.rawdata.find("]]>" if is_section else ">", i)
        if end < 0:
            return -1
        self.unknown_decl(self.rawdata[i + 3 : end])
        return end + (3 if is_section else 1)

    def take_unread(self) -> bool:
        """Take what is no whole tag for text; whether there was any but an end tag's beginning."""
        unread, self.rawdata = self.rawdata, ""
        if self.cdata_elem in _CODE:
            self._code.append(unread)
            self._end_code(self.cdata_elem or "")
        else:
            self.flow.end_block()
            for line in unread.split("\n"):
                self._gathered.line("", html.unescape(line))
        return not _END_TAG.fullmatch(unread)

    def _tell(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in {"meta", "param"}:
            names = ("name", "property", "itemprop", "http-equiv")
            name = next((attributes[key] for key in names if attributes.get(key)), "")
            value = attributes.pop("content", "") or attributes.pop("value", "")
            self._gathered.record("properties", [(name, value)])
        elif tag in _CONTROLS:
            attributes = {key: value for key, value in attributes.items() if key not in {"value", "label"}}
        self._gathered.record("attributes", html_attributes.told(attributes))
        for address in html_attributes.links(attributes):
            self._gathered.line("links", html_attributes.link_text(address))
            self._gathered.record("queries", html_attributes.query(address))
        for data, ending in html_attributes.files(attributes):
            self._add_file(data, ending)
        if attributes.get("srcdoc"):
            self._add_file(attributes["srcdoc"].encode("utf-8", "replace"), ".html")

    def _add_file(self, data: bytes, ending: str) -> None:
        self._files += 1
        self.flow.things.append((data, f"data {self._files}{ending}"))

    def _end_code(self, tag: str) -> None:
        code = "".join(self._code)
        self._code, self._code_size = [], 0
        if tag == "script" and self._code_type.startswith(_JSON) and not code.isspace():
            self._add_file(code.encode("utf-8", "replace"), ".json")
            return
        for line in code.split("\n"):
            self._gathered.line(_CODE[tag], line.strip())
        for data, ending in html_attributes.files_of_style(code) if tag == "style" else ():
            self._add_file(data, ending)


def _moves(flow: Flow) -> tuple[dict[str, Callable[[dict[str, str]], None]], dict[str, Callable[[], None]]]:
    """What the tags do that are not just inline or the edge of a block, where they open and where they close."""
    opens: dict[str, Callable[[dict[str, str]], None]] = {
        "br": lambda _: flow.line_break(),
        "table": lambda _: flow.open_table(),
        "tr": lambda _: flow.open_row(),
        "td": lambda attributes: flow.open_cell(attributes, is_header=False),
        "th": lambda attributes: flow.open_cell(attributes, is_header=True),
        "dt": lambda _: flow.open_list_item("dt"),
        "dd": lambda _: flow.open_list_item("dd"),
        "form": lambda _: flow.end_form(),
        "label": flow.open_label,
        "input": flow.control,
        "textarea": flow.open_control,
        "select": flow.open_control,
        "option": flow.open_option,
    }
    closes: dict[str, Callable[[], None]] = {
        "br": flow.line_break,
        "table": flow.close_table,
        "tr": flow.close_row,
        "td": flow.close_cell,
        "th": flow.close_cell,
        "dl": lambda: flow.open_list_item(""),
        "form": flow.end_form,
        "label": flow.close_label,
        "textarea": flow.close_text_control,
        "option": flow.close_option,
        "select": flow.close_option,
    }
    return opens, closes
