"""The tokens of RTF (Rich Text Format specification 1.9.1, conventions of an RTF reader), in constant memory."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK = 1 << 16
_AHEAD = 64
_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,40})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\([\s\S])|([{}])|[\r\n\0]+|([^\\{}\r\n\0]+)|\\"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its kind (``word``, ``symbol``, ``open``, ``close``, ``text``, ``bin``), and what it consists of.

    ``number`` is a control word's parameter, ``None`` without; ``escaped`` says that a text is one byte written as hex.
    """

    kind: str
    data: bytes
    number: int | None = None
    escaped: bool = False


def tokens(file: IO[bytes]) -> Iterator[Token]:
    """All tokens of a file; binary data comes in pieces."""
    data = b""
    at = 0
    while True:
        if len(data) - at < _AHEAD:
            data = data[at:] + file.read(_CHUNK)
            at = 0
            if not data:
                return
        found = _TOKEN.match(data, at)
        if not found:
            return
        at = found.end()
        token = _token(found)
        if token and token.data == b"bin" and token.kind == "word":
            left = max(0, token.number or 0)
            while left and (at < len(data) or (data := file.read(_CHUNK))):
                at = 0 if at >= len(data) else at
                piece = data[at : at + left]
                left -= len(piece)
                at += len(piece)
                yield Token("bin", piece)
        elif token:
            yield token


def _token(found: re.Match[bytes]) -> Token | None:
    word, number, escaped, symbol, brace, text = found.groups()
    if word:
        return Token("word", word, int(number) if number else None)
    if escaped:
        return Token("text", bytes.fromhex(escaped.decode()), escaped=True)
    if symbol:
        return Token("symbol", symbol)
    if brace:
        return Token("open" if brace == b"{" else "close", brace)
    return Token("text", text) if text else None
