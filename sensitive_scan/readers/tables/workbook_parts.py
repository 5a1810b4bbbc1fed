"""What workbooks hold beside the cells: comments, names, headers, properties, drawings, what pivot tables remember.

ECMA-376 part 1, chapter 18, and ODF 1.3 part 3, 9 and 14. The cells themselves come from
:mod:`~sensitive_scan.readers.tables.spreadsheet`.
"""

from __future__ import annotations

import html
import re
from collections import deque
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.contents import lines
from sensitive_scan.readers.documents.flow import Flow
from sensitive_scan.readers.documents.items import Numbers, emitted
from sensitive_scan.readers.documents.office import PREFIXES, Office, is_bookkeeping
from sensitive_scan.readers.documents.office_text import OfficeText
from sensitive_scan.readers.documents.opendocument import PREFIXES as OPEN_PREFIXES
from sensitive_scan.readers.documents.package import DAMAGED, Package, attribute
from sensitive_scan.readers.documents.records import Records
from sensitive_scan.readers.tables.binary_workbook import binary_comments

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipInfo

    from sensitive_scan.readers.documents.items import Item
    from sensitive_scan.readers.documents.package import Attributes, Handler
    from sensitive_scan.readers.upload import Parts, Upload

_MAIN: Final = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
)
_PREFIXES: Final = {
    **PREFIXES,
    **dict.fromkeys(_MAIN, "x"),
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing": "xdr",
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing": "xdr",
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments": "tc",
}
_CELLS: Final = frozenset((
    "x:worksheet", "x:chartsheet", "x:dialogsheet", "x:macrosheet", "x:sst", "x:styleSheet", "x:calcChain",
    "x:metadata",
))  # fmt: skip
_BINARY = re.compile(r"xl/(?!media/|embeddings/).*\.bin", re.IGNORECASE)
_BINARY_COMMENTS = re.compile(r"comments\d*\.bin$", re.IGNORECASE)
_SHEETS = re.compile(r"xl/(?:work|chart|dialog|macro)sheets/[^/]+\.xml", re.IGNORECASE)
_TAIL: Final = 4
_PRINTED = re.compile(rb"<(?:\w{1,20}:)?(?:odd|even|first)(?:Header|Footer)>([^<]{1,4096})<")
_ASKED = re.compile(rb'\s(?:prompt|promptTitle|error|errorTitle|tooltip|display)="([^"]{1,4096})"')
_CODES = re.compile(r"&(?:[LCRPNDTZFGAUESXYBIO]|\"[^\"]*\"|\d+|K[0-9A-F+]{6})")
_ANNOTATION, _ENDING = "office:annotation", ("text:p", "dc:creator", "dc:date")
_NAMED: Final = ("table:named-range", "table:named-expression", "table:database-range")


def office_parts(upload: Upload) -> Parts:
    """What a workbook of Excel holds beside its cells."""
    package = Package(upload, _PREFIXES)
    for info in package.members:
        if _BINARY_COMMENTS.search(info.filename):
            yield from binary_comments(upload, b"".join(package.chunks(info)))
    package.members = [info for info in package.members if not _BINARY.fullmatch(info.filename)]
    for number, info in enumerate(one for one in package.members if _SHEETS.fullmatch(one.filename)):
        yield from lines(upload, f"sheet {number + 1} settings", enumerate(_printed(package, info)))
    yield from _Workbook(upload, package).parts("xl/workbook")


def open_parts(upload: Upload) -> Parts:
    """What a spreadsheet of OpenDocument holds beside its cells."""
    package = Package(upload, OPEN_PREFIXES)
    numbers = Numbers()

    def choose(root: str, _: Attributes) -> Handler | None:
        if root == "office:document-meta":
            return Records("properties", numbers, is_one=True)
        return _Beside(numbers) if root in ("office:document-content", "office:document-styles") else None

    for info in package.members:
        name = info.filename.lower()
        if name.endswith(".xml") and "/" not in name:
            yield from emitted(upload, package.items(info, choose))
        elif name.startswith(("pictures/", "object ")) and not is_bookkeeping(info):
            yield from package.inside(info)


class _Workbook(Office):
    """Office's parts with those that only workbooks have."""

    def _handler(self, root: str, known: str) -> Handler | None:
        if root in _CELLS:
            return None
        if root in ("x:comments", "tc:ThreadedComments"):
            return _Comments(self._numbers)
        if root == "x:workbook":
            return _Names(self._numbers)
        if root == "xdr:wsDr":
            return OfficeText(Flow(known or "drawing", self._numbers))
        return super()._handler(root, known)


class _Texts:
    """Takes the events of a part and tells some of its texts, line by line."""

    part = ""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._items: list[Item] = []
        self._texts: list[str] = []
        self._is_taking = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Text, which counts within certain elements."""
        if self._is_taking:
            self._texts.append(data)

    def take(self) -> list[Item]:
        """The items that are ready."""
        items, self._items = self._items, []
        return items

    def finish(self) -> Iterator[Item]:
        """All items that are left."""
        self._say()
        yield from self.take()

    def _say(self) -> None:
        self._tell(self.part, "".join(self._texts).strip())
        self._texts.clear()

    def _tell(self, part: str, text: str) -> None:
        if text:
            self._items.append(("line", part, self._numbers.take(part), text))


class _Comments(_Texts):
    """Comments on cells, old ones and threads."""

    part = "comments"

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - as handlers are called
        """A text begins."""
        self._is_taking += name in ("x:t", "tc:text", "x:author")

    def end(self, name: str) -> None:
        """A text ends, or all of a comment."""
        self._is_taking -= name in ("x:t", "tc:text", "x:author")
        if name in ("x:comment", "tc:threadedComment", "x:author"):
            self._say()


class _Names(_Texts):
    """Defined names with what they stand for, which may be a value that is in no cell."""

    part = "defined names"
    _name = ""

    def start(self, name: str, attributes: Attributes) -> None:
        """A name begins."""
        if name == "x:definedName":
            self._is_taking = 1
            self._name = f"{attributes.get('name', '')}: "
            self._texts.append(self._name)
            self._texts.append(attributes.get("comment", ""))

    def end(self, name: str) -> None:
        """A name ends."""
        if name == "x:definedName":
            self._is_taking = 0
            self._say()


class _Beside(_Texts):
    """Annotations, names and drawn text of an OpenDocument spreadsheet."""

    part = "comments"

    def start(self, name: str, attributes: Attributes) -> None:
        """An annotation begins, or a name is defined."""
        if name in (_ANNOTATION, "draw:text-box", "draw:custom-shape", "style:header", "style:footer"):
            self._is_taking += 1
        elif name in _NAMED:
            said = (attribute(attributes, one) for one in ("name", "expression", "cell-range-address"))
            self._tell(_Names.part, ": ".join(filter(None, said)))

    def end(self, name: str) -> None:
        """A paragraph of an annotation ends, or all of it."""
        if name in _ENDING and self._is_taking:
            self._texts.append("\n")
        elif name in (_ANNOTATION, "draw:text-box", "draw:custom-shape", "style:header", "style:footer"):
            self._is_taking -= 1
            self._say()


def _printed(package: Package, info: ZipInfo) -> Iterator[str]:
    """Headers, footers and prompts of a sheet, which stand behind its cells."""
    try:
        tail = b"".join(deque(package.chunks(info), maxlen=_TAIL))
    except DAMAGED:
        return
    tail = tail[tail.rfind(b"sheetData>") + 1 :]
    for found in _PRINTED.finditer(tail):
        yield _CODES.sub(" ", html.unescape(found[1].decode("utf-8", "replace")))
    for found in _ASKED.finditer(tail):
        yield html.unescape(found[1].decode("utf-8", "replace"))
