"""What a workbook holds that is in none of the cells that a scan sees: formulas, filters, lists, caches, properties."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from sensitive_scan.rewrite import workbook_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG: Final = (
    r"<!--(?P<comment>.*?)-->|<!\[CDATA\[(?P<data>.*?)\]\]>"
    r"|<(?P<end>/?)(?:[\w.-]+:)?(?P<name>[\w.-]*)(?P<attributes>(?:[^<>\"']++|\"[^\"]*\"|'[^']*')*+)>|(?P<text>[^<]+)"
)
_NODE: Final = re.compile(_TAG, re.DOTALL)
_ATTRIBUTE: Final = re.compile(r"([\w.:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_CELLS: Final = re.compile(
    rb"</?(?:\w+:)?(?:row|c)\b[^>]*>|<(?:\w+:)?v\b[^>]*>[^<]*</(?:\w+:)?v>|<(?:\w+:)?is\b[^>]*>.*?</(?:\w+:)?is>",
    re.DOTALL,
)
_SPOKEN: Final = re.compile(rb"<(?:\w+:)?rPh\b.*?</(?:\w+:)?rPh>", re.DOTALL)
_ENCODING: Final = re.compile(rb"\s*<\?xml[^>]*?encoding\s*=\s*[\"']([\w.:-]+)")
_MARKS: Final = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))

_ELEMENTS: Final = {
    **dict.fromkeys(("filter", "customFilter", "dateGroupItem", "filterColumn"), "filter"),
    **dict.fromkeys(("dataValidation", "formula1", "formula2"), "data validation"),
    **dict.fromkeys(("cfRule", "formula", "cfvo"), "conditional format"),
    **dict.fromkeys(("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"), "header"),
    "f": "formula",
    "hyperlink": "link",
    "definedName": "defined names",
}
_PARTS: Final = (
    ("docprops/", "properties"),
    ("customxml/", "custom XML"),
    ("xl/charts/", "chart"),
    ("xl/comments", "comments"),
    ("xl/threadedcomments/", "comments"),
    ("xl/drawings/", "drawing"),
    ("xl/externallinks/", "what is kept of another workbook"),
    ("xl/pivot", "what a pivot table remembers"),
    ("xl/revisions/", "history of changes"),
    ("xl/sharedstrings", "how texts are spoken"),
    ("xl/slicer", "slicer"),
    ("xl/tables/", "table"),
)
_DATA: Final = frozenset((
    ("filter", "val"), ("customFilter", "val"), ("s", "v"), ("n", "v"), ("d", "v"), ("tableColumn", "name"),
    ("cacheField", "name"), ("definedName", "name"),
))  # fmt: skip
"""Attributes in which a whole text of a cell may stand again; in all others short ones mean something else."""
_LOOKS: Final = frozenset(("formatCode",))


@dataclass(frozen=True, slots=True)
class Text:
    """A text with the place where it stands, and whether that holds data rather than looks or structure."""

    place: str
    text: str = field(repr=False)
    is_data: bool = False


def texts_of_sheet(sheet: bytes, place: str) -> Iterator[Text]:
    """The texts of a sheet but for what its cells show."""
    return texts_of(_CELLS.sub(b"", sheet), place)


def texts_of_strings(strings: bytes, place: str) -> Iterator[Text]:
    """How the shared strings are spoken; what they say is in cells."""
    for found in _SPOKEN.finditer(strings):
        yield from texts_of(found[0], place)


def place_of(name: str) -> str:
    """What people call a part of the package with this name."""
    said = next((said for start, said in _PARTS if name.lower().startswith(start)), "")
    return f"{said} ({name})" if said else name


def texts_of(data: bytes, place: str) -> Iterator[Text]:
    """All texts and attributes of a part, in whatever order, each with the ``place`` and what stands there."""
    element = ""
    for node in _NODE.finditer(_decoded(data)):
        kind = node.lastgroup
        if kind in ("comment", "data"):
            yield Text(place, node[kind], is_data=True)
        elif kind == "text":
            if node["text"].strip():
                yield Text(_within(place, element), workbook_xml.unescaped(node["text"]), element not in _LOOKS)
        elif not node["end"]:
            element = node["name"]
            for name, first, second in _ATTRIBUTE.findall(node["attributes"]):
                text = workbook_xml.unescaped(first or second)
                if text and not name.startswith("xmlns"):
                    is_data = (element, name.rpartition(":")[2]) in _DATA
                    yield Text(_within(place, element), unquote(text) if "%" in text else text, is_data)


def _within(place: str, element: str) -> str:
    said = _ELEMENTS.get(element)
    return f"{place}, {said}" if said else place


def _decoded(data: bytes) -> str:
    codec = next((codec for mark, codec in _MARKS if data.startswith(mark)), "")
    if not codec:
        named = _ENCODING.match(data)
        codec = named[1].decode("ascii", "replace") if named else "utf-8"
    try:
        return data.decode(codec, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")
