"""XML (W3C, Extensible Markup Language 1.0, fifth edition): elements that repeat as records, in constant memory.

The parser is expat. Nothing outside the file is ever looked at, and a file that declares entities is not read, since
what it expands to is no data but an attack. XInclude, stylesheets and schemas are text like any other.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.limits import MAX_DEPTH, MAX_RECORD_BYTES
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.rows import RowGroups
from sensitive_scan.readers.tables.xml_tree import TooDeepError, Tree
from sensitive_scan.readers.texts import Texts, numbered, text_codec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.tables.xml_tree import Thing
    from sensitive_scan.readers.upload import Parts, Upload

_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,100}?\sencoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})")
_VERSION = re.compile(r"(<\?xml\s+version\s*=\s*[\"'])1\.[1-9]")
_MEND = "correct the XML and scan again"


def parts(upload: Upload) -> Parts:
    """The records, rows and texts of an XML file; after a syntax error, which is listed, the rest is read as text."""
    declared = _DECLARED.match(upload.file.read(256).lstrip(b"\xef\xbb\xbf"))
    upload.file.seek(0)
    texts = Texts(upload, text_codec(declared[1].decode()) if declared else None)
    parser = _Parser(texts)
    listing = Listing()
    groups = RowGroups(upload.options, listing, texts.codec)
    for kind, things in itertools.groupby(parser.things(), itemgetter(0)):
        if kind.startswith("row:"):
            yield from contents.table(upload, kind.removeprefix("row:"), (values for _, _, values in things))
            continue
        for _, row, pairs in things:
            upload.budget.spend("cells", len(pairs))
            yield from groups.add(row, parser.line(), pairs)
    yield from groups.flush()
    yield from listing.rest()
    yield from contents.lines(upload, "comments", numbered(parser.tree.remarks))
    yield from parser.unscanned()
    if parser.rest is not None:
        yield from contents.lines(upload, "rest", numbered(texts.lines(parser.rest)))
    yield from (replace(entry, part="") for entry in texts.listed())


class _Parser:
    """Expat, fed so that a long token is not looked at again and again, and stopped at the first error.

    ``rest`` is what follows the error, as far as it was read.
    """

    def __init__(self, texts: Texts) -> None:
        self.rest: str | None = None
        self.tree = Tree()
        self._texts = texts
        self._problem = ""
        self._expat = self._new_expat()
        self._unread = b""
        self._begin = 0

    def _new_expat(self) -> Any:
        parser = expat.ParserCreate("utf-8")
        parser.ordered_attributes = True
        parser.specified_attributes = True
        parser.buffer_text = True
        parser.StartElementHandler = self.tree.start
        parser.EndElementHandler = self.tree.end
        parser.CharacterDataHandler = self.tree.text
        parser.SkippedEntityHandler = self.tree.entity
        parser.CommentHandler = self.tree.remark
        parser.ProcessingInstructionHandler = self.tree.remark
        parser.StartDoctypeDeclHandler = self.tree.doctype
        parser.AttlistDeclHandler = self.tree.default
        parser.EntityDeclHandler = self.tree.refuse_entity
        return parser

    def line(self) -> int:
        """The number of the line that is read, from 1."""
        return int(self._expat.CurrentLineNumber)

    def things(self) -> Iterator[Thing]:
        """What the elements give as they end."""
        waiting, size = [], 0
        for piece in self._pieces():
            waiting.append(piece)
            size += len(piece)
            if size < len(self._unread):
                continue
            sound = self._parse(b"".join(waiting))
            waiting, size = [], 0
            yield from self.tree.drain()
            if not sound:
                break
        else:
            self._parse(b"".join(waiting), is_last=True)
        yield from self.tree.finish()

    def _pieces(self) -> Iterator[bytes]:
        is_first = True
        for piece in self._texts.pieces():
            text = _VERSION.sub(r"\g<1>1.0", piece.lstrip("\ufeff \t\r\n"), count=1) if is_first else piece
            is_first = is_first and not text
            yield text.encode()

    def _parse(self, data: bytes, *, is_last: bool = False) -> bool:
        self._unread += data
        try:
            self._expat.Parse(data, is_last)
        except expat.ExpatError:
            self._problem = "is not valid XML from here on; the rest was scanned as text"
        except TooDeepError:
            self._problem = "is nested too deeply; the rest was scanned as text"
        at = max(self._begin, self._expat.CurrentByteIndex)
        self._unread, self._begin = self._unread[at - self._begin :], at
        if len(self._unread) > MAX_RECORD_BYTES:
            self._problem = f"holds a tag or comment longer than {MAX_RECORD_BYTES:,} bytes; it was scanned as text"
        if self._problem:
            self.rest = self._unread.decode("utf-8", "replace")
        return not self._problem

    def unscanned(self) -> Iterator[Unscanned]:
        """Where the file is not as it should be."""
        if self.tree.is_too_deep:
            problem = f"is nested deeper than {MAX_DEPTH} levels; what is below was scanned under shortened names"
            yield Unscanned("", problem, "flatten the data")
        if self._problem:
            yield Unscanned(f"line {self.line()}", self._problem, _MEND)
