"""What binary workbooks hold beside the cells: comments, authors, names, headers, properties.

Records of xls are told by [MS-XLS] 2.4, those of xlsb by [MS-XLSB] 2.4, properties by [MS-OLEPS].
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Final

import olefile

from sensitive_scan.readers.contents import fields, lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_HEADER, _FOOTER, _NAME, _NOTE, _CONTINUE, _TEXT = 0x14, 0x15, 0x18, 0x1C, 0x3C, 0x1B6
_COMMENT_TEXT, _COMMENT_AUTHOR = 637, 632
_STREAMS: Final = ("workbook", "book")
_PROPERTIES: Final = ("\x05SummaryInformation", "\x05DocumentSummaryInformation")
_TITLES: Final = {2: "title", 3: "subject", 4: "author", 5: "keywords", 6: "comments", 8: "last saved by"}
_DOCUMENT_TITLES: Final = {2: "category", 14: "manager", 15: "company"}
_IS_WIDE, _IS_RICH = 0x1, 0x1
_MOST: Final = 1 << 26

Told = tuple[str, str]
"""A part and a text in it."""


def old_parts(upload: Upload) -> Parts:
    """What a workbook of the old kind holds beside its cells."""
    with olefile.OleFileIO(upload.file) as container:
        for stream in container.listdir():
            if stream[-1].lower() in _STREAMS and len(stream) == 1:
                yield from _told(upload, _in_records(container.openstream(stream).read(_MOST)))
        yield from fields(upload, "properties", _properties(container))


def binary_comments(upload: Upload, data: bytes) -> Parts:
    """The comments in a part of an xlsb."""
    yield from _told(upload, _in_binary(data))


def _told(upload: Upload, texts: Iterator[Told]) -> Parts:
    for number, (part, text) in enumerate(texts):
        yield from lines(upload, part, [(number, text)])


def _in_records(data: bytes) -> Iterator[Told]:
    """The texts of comments and drawings, headers and names in the records of a stream."""
    at, awaited = 0, 0
    while at + 4 <= len(data):
        kind, size = struct.unpack_from("<HH", data, at)
        content = data[at + 4 : at + 4 + size]
        at += 4 + size
        if kind == _TEXT and len(content) > 11:  # noqa: PLR2004 - the length stands before
            awaited = int.from_bytes(content[10:12], "little")
        elif kind == _CONTINUE and awaited:
            text = _characters(content[1:], awaited, is_wide=bool(content[:1] and content[0] & _IS_WIDE))
            yield "comments", text
            awaited = 0
        elif kind in (_HEADER, _FOOTER) and len(content) > 3:  # noqa: PLR2004 - as above
            yield "headers", _characters(content[3:], size, is_wide=bool(content[2] & _IS_WIDE))
        elif kind == _NOTE and len(content) > 11:  # noqa: PLR2004 - as above
            length = int.from_bytes(content[8:10], "little")
            yield "comments", _characters(content[11:], length, is_wide=bool(content[10] & _IS_WIDE))
        elif kind == _NAME and len(content) > 15:  # noqa: PLR2004 - as above
            yield "defined names", _printable(content[14:])


def _characters(data: bytes, count: int, *, is_wide: bool) -> str:
    return data[: 2 * count].decode("utf-16-le", "replace") if is_wide else data[:count].decode("latin-1")


def _printable(data: bytes) -> str:
    """The name and the constants of a formula, with spaces for what is code."""
    text = data.decode("latin-1").replace("\0", "")
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


def _in_binary(data: bytes) -> Iterator[Told]:
    """The texts and authors of comments in the records of a part."""
    at = 0
    while at < len(data):
        kind, at = _number(data, at, 2)
        size, at = _number(data, at, 4)
        content = data[at : at + size]
        at += size
        if kind in (_COMMENT_TEXT, _COMMENT_AUTHOR):
            start = _IS_RICH if kind == _COMMENT_TEXT else 0
            length = int.from_bytes(content[start : start + 4], "little")
            yield "comments", content[start + 4 :][: 2 * length].decode("utf-16-le", "replace")


def _number(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of up to so many bytes with seven bits each, in the record's own order, and the place behind."""
    number = 0
    for place in range(most):
        byte = data[at] if at < len(data) else 0
        number |= (byte & 0x7F) << (7 * place)
        at += 1
        if not byte & 0x80:
            break
    return number, at


def _properties(container: olefile.OleFileIO) -> Iterator[tuple[str, str]]:
    """Properties with their names, those that users define too."""
    for stream, titles in zip(_PROPERTIES, (_TITLES, _DOCUMENT_TITLES), strict=True):
        if not container.exists(stream):
            continue
        for number, value in container.getproperties(stream).items():
            if isinstance(value, bytes | str) and number in titles:
                yield titles[number], value if isinstance(value, str) else value.decode("utf-8", "replace")
    if container.exists(_PROPERTIES[1]):
        for number, text in enumerate(_user_defined(container.openstream(_PROPERTIES[1]).read(_MOST))):
            yield f"custom {number + 1}", text


def _user_defined(data: bytes) -> Iterator[str]:
    """The names and texts in the second section of a property set, whose names olefile does not give."""
    if len(data) < 68 or int.from_bytes(data[24:28], "little") < 2:  # noqa: PLR2004 - two sections with their places
        return
    section = data[int.from_bytes(data[64:68], "little") :]
    for text in (_printable(section), _printable(section.decode("utf-16-le", "ignore").encode("utf-8"))):
        if text:
            yield text
