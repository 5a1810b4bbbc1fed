"""Content transfer encodings (RFC 2045 section 6, and the older uuencode) decoded piece by piece."""

from __future__ import annotations

import binascii
import io
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_FOREIGN_BYTES: Final = 1 << 24
_UU_BEGIN: Final = re.compile(rb"begin(?:-base64)? [0-7]{3,4} ")
_LETTERS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
NO_LETTERS: Final = bytes(set(range(256)) - set(_LETTERS))
"""Bytes that base64 does not use."""
_MOST_ODD: Final = 0.05
_QUANTUM: Final = 4
_BLANKS: Final = b" \t\r\n"
_UU: Final = {"x-uuencode", "uuencode", "x-uue", "uue"}
_PLAIN: Final = {"", "7bit", "8bit", "binary"}


class Decoded:
    """The bytes of a body, as an iterator; lines that are not in its encoding are kept apart in ``foreign``.

    Of those that are more than :data:`MAX_FOREIGN_BYTES` only that is known: ``is_foreign_cut``.
    ``is_unknown`` says that the encoding is none that is known; the bytes are as they stand there.
    """

    def __init__(self, body: Iterator[bytes], encoding: str) -> None:
        self.foreign = io.BytesIO()
        self.is_foreign_cut = False
        name = encoding.split(";", maxsplit=1)[0].strip(" \t\r\n\"'").lower()
        self.is_unknown = False
        if name == "base64":
            self.pieces = self._base64(body)
        elif name == "quoted-printable":
            self.pieces = quoted_printable(body)
        elif name in _UU:
            self.pieces = self._uu(body)
        else:
            self.pieces = body
            self.is_unknown = name not in _PLAIN and name not in {"7-bit", "8-bit", "8bits", "7bits", "none"}

    def _base64(self, body: Iterator[bytes]) -> Iterator[bytes]:
        carry = b""
        for line in body:
            odd = line.strip().translate(None, _LETTERS)
            if odd and (b" " in odd or len(odd) > _MOST_ODD * len(line)):
                self._keep(line)
                continue
            *ended, letters = (carry + line.translate(None, NO_LETTERS)).split(b"=")
            for one in ended:
                yield _from_base64(one)
            whole = len(letters) - len(letters) % _QUANTUM
            yield binascii.a2b_base64(letters[:whole])
            carry = letters[whole:]
        yield _from_base64(carry)

    def _uu(self, body: Iterator[bytes]) -> Iterator[bytes]:
        for line in body:
            text = line.rstrip(b"\r\n")
            if _UU_BEGIN.match(line) or text in {b"end", b"`", b""}:
                continue
            data = from_uu(text)
            if data is None:
                self._keep(line)
            else:
                yield data

    def _keep(self, line: bytes) -> None:
        self.is_foreign_cut |= self.foreign.tell() + len(line) > MAX_FOREIGN_BYTES
        if not self.is_foreign_cut:
            self.foreign.write(line)


def _from_base64(letters: bytes) -> bytes:
    """What letters stand for whose padding may be missing; a single letter is no byte."""
    letters = letters[: len(letters) - (len(letters) % _QUANTUM == 1)]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % _QUANTUM))


def quoted_printable(body: Iterator[bytes]) -> Iterator[bytes]:
    """Quoted-printable decoded; soft line breaks are gone, also those with blanks behind."""
    carry = b""
    for piece in body:
        line = carry + piece
        carry = b""
        if not line.endswith(b"\n"):
            cut = line.rfind(b"=", len(line) - 2)
            line, carry = (line[:cut], line[cut:]) if cut >= 0 else (line, b"")
        else:
            text = line.rstrip(_BLANKS)
            if text.endswith(b"="):
                line = text[:-1]
        yield _from_quoted(line)
    if carry not in {b"", b"="}:
        yield _from_quoted(carry)


_CODED: Final = re.compile(rb"=([0-9A-Fa-f]{2})")


def _from_quoted(line: bytes) -> bytes:
    return _CODED.sub(lambda code: bytes((int(code[1], 16),)), line)


def from_uu(line: bytes) -> bytes | None:
    """What a line of uuencode stands for, ``None`` if it is none."""
    if not line or not all(0x20 <= byte <= 0x60 for byte in line):  # noqa: PLR2004 - the alphabet of uuencode
        return None
    count = (line[0] - 0x20) & 0x3F
    letters = (count + 2) // 3 * 4
    if not count or not letters <= len(line.rstrip()) - 1 + _UU_SLACK or len(line) - 1 > letters + _UU_SLACK:
        return None
    body = line[1 : letters + 1].ljust(letters, b" ")
    try:
        return binascii.a2b_uu(line[:1] + body)
    except binascii.Error:
        return None


_UU_SLACK: Final = 3
