"""The text of an upload that is text with a structure of its own, such as HTML or SQL, decoded piece by piece."""

from __future__ import annotations

import codecs
import io
import itertools
import re
from typing import TYPE_CHECKING, BinaryIO, cast

from sensitive_scan.readers.columns import list_undecodable, replace_surrogates
from sensitive_scan.readers.documents.text import split_text
from sensitive_scan.readers.encoding import detect_encoding
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.source import Source, decoded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.upload import Upload

PIECE_BYTES = 1 << 16
_PLAIN = {"utf-8", "cp1252", "iso8859-15"}
_NEVER = re.compile(r"utf[_-]?(?:7|16|32).*|(?:raw[_-])?unicode[_-]escape|idna|punycode|undefined|mbcs|oem")


class Texts:
    """The decoded text of an upload; what cannot be decoded is U+FFFD, and its lines are listed.

    ``declared`` is the encoding that the text says it has; it counts unless the upload's options name one, or the
    bytes say that it is another. ``codec`` is the one taken.
    """

    def __init__(self, upload: Upload, declared: str | None = None) -> None:
        source = Source(cast("BinaryIO", upload.file), upload.name, owned=False)
        head = source.head()
        found = detect_encoding(head, whole=source.head_is_all)
        if found.bom or found.codec not in _PLAIN or (found.codec == "utf-8" and not head.isascii()):
            declared = None
        self._fill, encoding = decoded(source, upload.options.encoding or declared)
        self._decode = codecs.getincrementaldecoder("utf-8")("surrogateescape").decode
        self.codec = encoding.codec
        self._listing = Listing()
        self._most = upload.options.max_cell_bytes
        self.line = 1

    def pieces(self, size: int = PIECE_BYTES) -> Iterator[str]:
        """The text as it comes, without regard to lines; ``line`` is the number of a piece's first line."""
        buffer = bytearray(size)
        count = size
        while count:
            count = self._fill(memoryview(buffer))
            piece = self._decode(bytes(buffer[:count]), final=not count)
            if not piece:
                continue
            yield self._clean(piece)
            self.line += piece.count("\n")

    def lines(self, before: str = "") -> Iterator[str]:
        """``before`` and the rest as lines without their ends; one longer than a cell may be comes in parts."""
        rest = ""
        translate = io.IncrementalNewlineDecoder(None, translate=True).decode
        for piece in itertools.chain((before,), self.pieces()):
            *whole, rest = (rest + translate(piece)).split("\n")
            for line in whole:
                yield from self._bounded(line)
            if len(rest) > self._most:
                *parts, rest = self._bounded(rest)
                yield from parts
        if rest:
            yield from self._bounded(rest)

    def listed(self) -> list[Unscanned]:
        """The places that could not be decoded."""
        return self._listing.rest()

    def _bounded(self, line: str) -> Iterable[str]:
        return (line,) if len(line) * 4 <= self._most else split_text(line, self._most)

    def _clean(self, piece: str) -> str:
        if piece.isascii():
            return piece
        clean = replace_surrogates(piece)
        if clean != piece:
            bad = next(at for at, pair in enumerate(zip(clean, piece, strict=True)) if pair[0] != pair[1])
            list_undecodable(f"line {self.line + piece.count(chr(10), 0, bad)}", self._listing, self.codec)
        return clean


def text_codec(label: str) -> str | None:
    """The Python codec of an encoding that a text says it has; ``None`` for what it cannot have, or nobody knows.

    That a text is UTF-16 cannot be read in it unless it is not (HTML Standard, 13.2.3.2); UTF-7 hides markup.
    """
    try:
        codec = codecs.lookup(label.strip())
        is_text = codec._is_text_encoding  # noqa: SLF001 - the only way to tell base64 from a charset
    except (LookupError, ValueError):
        return None
    if not is_text or _NEVER.fullmatch(codec.name):
        return None
    return "cp1252" if codec.name in {"iso8859-1", "ascii"} else codec.name


def numbered(texts: Iterable[str], first: int = 0) -> Iterator[tuple[int, str]]:
    """The texts with their numbers."""
    return zip(itertools.count(first), texts)
