"""Charsets as messages name them, which is often not as they should (RFC 2045, 2978)."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from sensitive_scan.readers.encoding import Transcoder, detect_encoding
from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.source import Source, decoded

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.encoding import Fill

_WIDER: Final = {
    "ascii": "",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
    "tis-620": "cp874",
}
"""Codecs of charsets that are said where more is meant; the empty one means: find out."""
_ALIASES: Final = {
    "x-sjis": "cp932",
    "ks_c_5601-1987": "cp949",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "utf-8mb4": "utf-8",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-gbk": "gb18030",
    "windows-874": "cp874",
    "x-cp1251": "cp1251",
    "windows-31j": "cp932",
}
_NO_CHARSETS: Final = {"idna", "punycode", "undefined", "unicode_escape", "unicode-escape", "raw_unicode_escape"}
_UNKNOWN_ON_PURPOSE: Final = {"", "unknown", "unknown-8bit", "x-unknown", "8bit", "7bit", "binary", "default", "none"}
_MOST: Final = 60


def is_unknown(charset: str) -> bool:
    """Whether a charset is named that nobody knows."""
    name = charset.strip(" \t'\"").lower()
    return name not in _UNKNOWN_ON_PURPOSE and codec_of(name) is None


def codec_of(charset: str) -> str | None:
    """The codec of a charset, empty if the content tells better than the name; ``None`` if there is none."""
    name = charset.strip(" \t'\"").lower()
    name = _ALIASES.get(name, name.replace("windows_", "cp").replace("windows", "cp").replace("cp-", "cp"))
    if name in _UNKNOWN_ON_PURPOSE:
        return ""
    if len(name) > _MOST or not name.isascii() or not name.isprintable():
        return None
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if found.name in _NO_CHARSETS or not found._is_text_encoding:  # noqa: SLF001 - no other way to tell base64
        return None
    return _WIDER.get(found.name, found.name)


def decode(data: bytes, charset: str = "") -> str:
    """A short text; what its charset does not have becomes U+FFFD."""
    if not charset and data.isascii() and 0 not in data:
        return data.decode("ascii")
    codec = codec_of(charset)
    if not codec or codec == "utf-8":
        codec = detect_encoding(data, whole=True).codec
    try:
        return data.decode(codec, "replace")
    except (UnicodeError, ValueError):
        return data.decode("latin-1")


def filled(stream: object, charset: str) -> Fill:
    """A stream of text as UTF-8, in which what could not be decoded stays invalid."""
    codec = codec_of(charset) or None
    return decoded(Source(cast("BinaryIO", stream), "", owned=False), None if codec == "utf-8" else codec)[0]


def as_utf8(stream: object, charset: str) -> IteratedStream:
    """A stream of text with a byte order mark and in UTF-8, whatever its charset, if that is known; else as it is."""
    codec = codec_of(charset)
    if not codec or codec == "utf-8":
        return cast("IteratedStream", stream)
    fill = Transcoder(Source(cast("BinaryIO", stream), "", owned=False).fill, codec)
    return IteratedStream(_marked(fill))


def _marked(fill: Fill) -> Iterator[bytes]:
    yield codecs.BOM_UTF8
    buffer = bytearray(1 << 16)
    while count := fill(memoryview(buffer)):
        yield bytes(buffer[:count])
