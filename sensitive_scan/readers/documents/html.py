"""HTML (HTML Living Standard; XHTML 1.0) as people see it and as it is stored, in constant memory.

The parser is the standard library's. It looks at a tag again from its beginning whenever more text comes, so text is
held back until it has doubled: what never ends costs time in proportion to its length.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.documents.html_parser import Parser
from sensitive_scan.readers.documents.html_table import table_parts
from sensitive_scan.readers.gathered import Gathered
from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.readers.texts import Texts, text_codec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.documents.html_text import Thing
    from sensitive_scan.readers.upload import Parts, Upload

_HEAD = 4096
_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{1,40})"
    rb"|<\?xml[^>]{0,100}?\sencoding\s*=\s*[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_MEND = "end its tags and comments and scan it again"


def parts(upload: Upload) -> Parts:
    """The texts, tables, forms, attributes, comments and scripts of a page, and the files in it."""
    declared = _CHARSET.search(upload.file.read(_HEAD))
    upload.file.seek(0)
    texts = Texts(upload, text_codec((declared[1] or declared[2]).decode()) if declared else None)
    gathered = Gathered(upload, texts.codec)
    parser = Parser(gathered)
    for whole in _feeds(texts, parser):
        yield from _things(upload, parser.flow.things)
        yield from gathered.ready()
        if not whole:
            problem = f"holds a tag or comment longer than {MAX_RECORD_BYTES:,} bytes; it was scanned as text"
            yield Unscanned(f"line {texts.line}", problem, _MEND)
    is_cut = parser.take_unread()
    parser.flow.end_all()
    yield from _things(upload, parser.flow.things)
    yield from gathered.rest()
    yield from texts.listed()
    if is_cut:
        yield Unscanned(f"line {texts.line}", "ends within a tag or comment, which was scanned as text", _MEND)


def _feeds(texts: Texts, parser: Parser) -> Iterator[bool]:
    """Feed the parser; after each time, whether what is not yet read may still become a tag."""
    waiting: list[str] = []
    size = 0
    for piece in texts.pieces():
        waiting.append(piece)
        size += len(piece)
        if size < len(parser.rawdata):
            continue
        yield _feed(parser, "".join(waiting))
        waiting, size = [], 0
    yield _feed(parser, "".join(waiting))


def _feed(parser: Parser, text: str) -> bool:
    try:
        parser.feed(text)
    except AssertionError:  # what versions of the library say of declarations that are none
        parser.take_unread()
    if len(parser.rawdata) > MAX_RECORD_BYTES:
        parser.take_unread()
        return False
    return True


def _things(upload: Upload, things: list[Thing]) -> Parts:
    for thing in things:
        if isinstance(thing[0], bytes):
            yield from upload.inside(thing[0], str(thing[1]))
        else:
            table, rows, *is_whole = thing
            yield from table_parts(upload, table, rows, is_whole=bool(is_whole[0]))
    things.clear()
