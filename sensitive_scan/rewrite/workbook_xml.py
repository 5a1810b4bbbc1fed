"""The cells in the parts of a workbook (ECMA-376 part 1, chapter 18), found with every byte around them kept."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Final, NamedTuple
from xml.sax.saxutils import escape

from sensitive_scan.rewrite.records import without_texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_SPOT: Final = re.compile(rb"<(?:\w+:)?row\b([^>]*)>|<(\w+:)?c(\s[^>]*?)?(?:/>|>(.*?)</(?:\w+:)?c>)", re.DOTALL)
_ATTRIBUTE: Final = re.compile(rb'\b([A-Za-z]+)\s*=\s*(?:"([^"]*)"|\'([^\']*)\')')
_PLACE: Final = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f\b([^>]*)>")
_VALUE: Final = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]*)<")
_ITEM: Final = re.compile(rb"<(\w+:)?si\b[^>]*?(?:/>|>(.*?)</(?:\w+:)?si>)", re.DOTALL)
_TEXT: Final = re.compile(
    rb"<(?:\w+:)?rPh\b.*?</(?:\w+:)?rPh>|<(?:\w+:)?t\b[^>]*(?<!/)>([^<]*)</(?:\w+:)?t>", re.DOTALL
)
_ESCAPE: Final = re.compile(r"_x([0-9A-Fa-f]{4})_")
_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_UNUSUAL: Final = (b"<!--", b"<![CDATA[", b"<!DOCTYPE", b"<!ENTITY")
_ENCODING: Final = re.compile(rb"<\?xml[^>]*encoding\s*=\s*[\"'](?!utf-?8)", re.IGNORECASE)


class UnusualError(Exception):
    """XML that is written in ways that no spreadsheet program uses, and is not taken apart here."""


class Cell(NamedTuple):
    """A cell of a sheet as it is written: where it stands, from 0, and between which bytes; ``content`` is inside."""

    row: int
    column: int
    start: int
    end: int
    prefix: bytes
    attributes: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        """Nothing of the file."""
        return without_texts(self)

    @property
    def shared(self) -> int | None:
        """The number of the shared string that it shows."""
        if self.attributes.get("t") != "s":
            return None
        found = _VALUE.search(self.content)
        return int(found[1]) if found else None

    @property
    def formula(self) -> Mapping[str, str] | None:
        """The attributes of its formula, if it has one."""
        found = _FORMULA.search(self.content)
        return attributes(found[1]) if found else None


def require_plain(data: bytes) -> None:
    """Refuse XML that is written in ways that no spreadsheet program uses, which the expressions here do not know.

    Raises:
        UnusualError: it is.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or _ENCODING.match(data) or any(one in data for one in _UNUSUAL):
        raise UnusualError


def cells(sheet: bytes) -> Iterator[Cell]:
    """The cells of a sheet in their order; a row or a cell without a name follows the one before."""
    require_plain(sheet)
    row = column = -1
    for found in _SPOT.finditer(sheet):
        if found[1] is not None:
            named = attributes(found[1]).get("r", "")
            row, column = int(named) - 1 if named.isdecimal() else row + 1, -1
            continue
        given = attributes(found[3] or b"")
        place = _PLACE.fullmatch(given.get("r", ""))
        row, column = (int(place[2]) - 1, _number(place[1])) if place else (row, column + 1)
        start, end = found.span()
        yield Cell(row, column, start, end, found[2] or b"", given, found[4] or b"")


def text_cell(cell: Cell, text: str) -> bytes:
    """A cell that shows a text of its own, with the style of another."""
    name, kept = cell.prefix, {key: cell.attributes[key] for key in ("r", "s", "ph") if key in cell.attributes}
    head = b"<" + name + b"c" + b"".join(f' {key}="{escape(value)}"'.encode() for key, value in kept.items())
    if not text:
        return head + b"/>"
    inner = b'<%bt xml:space="preserve">%b</%bt>' % (name, _escaped(text), name)
    return head + b' t="inlineStr"><%bis>%b</%bis></%bc>' % (name, inner, name, name)


def text_of(cell: Cell) -> str | None:
    """The text that stands in a cell itself; ``None`` for numbers, dates and shared strings."""
    kind = cell.attributes.get("t", "n")
    if kind == "inlineStr":
        return item_text(cell.content)
    if kind != "str":
        return None
    found = _VALUE.search(cell.content)
    return unescaped(found[1].decode()) if found else ""


def item_text(content: bytes) -> str:
    """The text of a string with all its runs, but without how it is spoken."""
    return "".join(unescaped(found[1].decode()) for found in _TEXT.finditer(content) if found[1] is not None)


def items(strings: bytes) -> list[re.Match[bytes]]:
    """The items of a table of shared strings."""
    require_plain(strings)
    return list(_ITEM.finditer(strings))


def without_items(strings: bytes, numbers: set[int]) -> bytes:
    """A table of shared strings with some of them empty."""
    parts, end = [], 0
    for number, found in enumerate(items(strings)):
        if number in numbers:
            name = found[1] or b""
            parts += [strings[end : found.start()], b"<%bsi><%bt/></%bsi>" % (name, name, name)]
            end = found.end()
    return b"".join([*parts, strings[end:]])


def attributes(text: bytes) -> dict[str, str]:
    """The attributes in a tag; of names in a namespace the last part."""
    return {
        name.decode(): html.unescape((first or second).decode()) for name, first, second in _ATTRIBUTE.findall(text)
    }


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


def unescaped(text: str) -> str:
    """A text that stands in XML, and may have characters in the escapes of Office, as it is read."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), html.unescape(text))


def _escaped(text: str) -> bytes:
    safe = _CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", _ESCAPE.sub(lambda found: f"_x005F{found[0]}", text))
    return escape(safe, {"\r": "_x000D_"}).encode("utf-8", "replace")
