"""JSON cut into tokens that keep every byte, and told as events with the name that each value has for the scanner."""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from sensitive_scan.readers.flatten import Flattener, literal
from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.redaction import with_replaced
from sensitive_scan.rewrite.records import ChangedError, without_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sensitive_scan.readers.window import Window

_TOKEN = re.compile(rb'"(?:[^"\\]++|\\.)*+"|[{}\[\],:]|[^\s{}\[\],:"]++|\s++', re.DOTALL)
_PIECE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u.{4}|\\.|.", re.DOTALL)
_BLOCK_BYTES = 1 << 20
_STARTS = {b"{": "start_map", b"[": "start_array"}
_ENDS = {b"}": "end_map", b"]": "end_array"}
_WORDS: dict[bytes, Any] = {b"true": True, b"false": False, b"null": None}


class Value(NamedTuple):
    """A key or a scalar as it is written, as the scanner reads it, and the name that it has.

    A key comes with its ``siblings``, in which whoever changes keys may count them. Other tokens have neither text nor
    name.
    """

    token: bytes
    text: str | None = None
    name: str = ""
    siblings: Counter[str] | None = None

    def __repr__(self) -> str:
        """Nothing of the file."""
        return without_texts(self)


class Reader:
    """Follows the structure of a JSON text token by token.

    ``number`` turns a number as it is written into what the text's reader makes of it.
    """

    def __init__(self, number: Callable[[bytes], str]) -> None:
        self._number = number
        self._flattener = Flattener()
        self._open: list[Counter[str] | None] = []
        self._expects_key = False

    def begin_line(self) -> None:
        """Have what follows be an element of an array, as each JSON line is."""
        self._flattener.feed("start_array", None)

    def values(self, tokens: Iterator[bytes]) -> Iterator[Value]:
        """Each token with what it is."""
        try:
            yield from map(self._value, tokens)
        except (ValueError, ArithmeticError):
            raise ChangedError from None

    def _value(self, token: bytes) -> Value:
        if token in _STARTS:
            self._flattener.feed(_STARTS[token], None)
            self._open.append(Counter() if token == b"{" else None)
            self._expects_key = token == b"{"
        elif token in _ENDS:
            self._flattener.feed(_ENDS[token], None)
            if not self._open:
                raise ChangedError
            self._open.pop()
            self._expects_key = False
        elif token == b",":
            self._expects_key = bool(self._open) and self._open[-1] is not None
        elif token == b":" or token.isspace():
            pass
        else:
            return self._scalar(token)
        return Value(token)

    def _scalar(self, token: bytes) -> Value:
        if token.startswith(b'"'):
            text = json.loads(token, strict=False)
            siblings = self._open[-1] if self._expects_key else None
            self._flattener.feed("map_key" if self._expects_key else "string", text)
            self._expects_key = False
            return Value(token, text, self._flattener.name, siblings)
        text = literal(_WORDS[token]) if token in _WORDS else self._number(token)
        self._flattener.feed("string", text)
        return Value(token, text, self._flattener.name)


def exact(token: bytes) -> str:
    """A number as it is written, as in JSON Lines."""
    return token.decode()


def plain(token: bytes) -> str:
    """A number without exponent, as in JSON."""
    text = token.decode()
    return literal(Decimal(text)) if set("eE.") & set(text) else str(int(text))


def tokens_of(data: bytes) -> Iterator[bytes]:
    """The tokens of a whole text."""
    end = 0
    for found in _TOKEN.finditer(data):
        if found.start() != end:
            raise ChangedError
        end = found.end()
        yield found.group()
    if end != len(data):
        raise ChangedError


def tokens(window: Window) -> Iterator[bytes]:
    """The tokens of a text that is larger than memory.

    Raises:
        ChangedError: one is too long, of which the reader would have told.
    """
    size = _BLOCK_BYTES
    while window.fill(size):
        data = bytes(window.view())
        end = 0
        for found in _TOKEN.finditer(data):
            if found.start() != end or (found.end() == len(data) and not window.at_end):
                break
            end = found.end()
            yield found.group()
        if not end and (window.at_end or size >= 2 * MAX_RECORD_BYTES):
            raise ChangedError
        size = _BLOCK_BYTES if end else 2 * size
        window.advance(end)


def changed_string(token: bytes, replaced: list[tuple[int, int, str]]) -> bytes:
    """A string as it is written with some of its characters replaced, counted as those of the text it stands for."""
    raw = token[1:-1].decode()
    starts = [*(one.start() for one in _PIECE.finditer(raw)), len(raw)]
    written = [(starts[start], starts[end], json.dumps(new)[1:-1]) for start, end, new in replaced]
    return f'"{with_replaced(raw, written)}"'.encode()
