"""JSON as batches: one row for each element of the outermost array of objects, at any nesting, in constant memory."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import ijson

from sensitive_scan.readers.columns import list_undecodable
from sensitive_scan.readers.documents.text import text_parts
from sensitive_scan.readers.flatten import Flattener
from sensitive_scan.readers.limits import MAX_DEPTH, MAX_RECORD_BYTES
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.rows import RowGroups

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.batch import Batch, ReadOptions
    from sensitive_scan.readers.window import Window

_PIECE_BYTES = 1 << 16
_BROKEN = (ijson.JSONError, ValueError, ArithmeticError, StopIteration)
_DIGITS = b"0123456789"
_MOST_DIGITS = 4_000
_LONG_NUMBER = re.compile(rb"(?<![0-9])[0-9]{%d}" % _MOST_DIGITS)
"""A number of more digits than Python makes an integer of, on which the parser's C code ends the process."""


def json_parts(window: Window, options: ReadOptions, codec: str) -> Iterator[Batch | Unscanned]:
    """The records of one or more JSON values. After a syntax error, which is listed, the rest is read as text."""
    document = _Document(window, options, codec)
    sound = True
    for piece in window.pieces(_PIECE_BYTES):
        sound = document.parse(piece)
        yield from document.batches()
        if not sound:
            break
    if sound:
        document.end()
        yield from document.batches()
    yield from document.rest()
    if len(window):
        yield from text_parts(window, options, codec, document.row)


class _Document:
    """The state between the pieces of one JSON text."""

    def __init__(self, window: Window, options: ReadOptions, codec: str) -> None:
        self.row = 0
        self._window = window
        self._codec = codec
        self._listing = Listing()
        self._groups = RowGroups(options, self._listing, codec)
        self._flattener = Flattener()
        self._events = ijson.sendable_list()
        self._parser = ijson.basic_parse_coro(self._events, multiple_values=True)
        self._silent_bytes = 0
        self._digits = 0
        self._depth_listed = False
        self._is_blank = True

    def parse(self, piece: bytes) -> bool:
        """Parse the next piece; whether it and what came before is JSON."""
        try:
            piece.decode()
        except UnicodeDecodeError:
            list_undecodable(f"line {self._window.line}", self._listing, self._codec)
            piece = piece.decode("utf-8", "replace").encode()
        if self._has_long_number(piece):
            return self._broken("holds a number of thousands of digits; the rest was scanned as text")
        try:
            self._parser.send(piece)
        except _BROKEN:
            return self._broken("is not valid JSON from here on; the rest was scanned as text")
        self._is_blank = self._is_blank and piece.isspace()
        self._silent_bytes = 0 if self._events else self._silent_bytes + len(piece)
        if self._silent_bytes > MAX_RECORD_BYTES:
            return self._broken(f"holds a value longer than {MAX_RECORD_BYTES:,} bytes; the rest was scanned as text")
        return True

    def _has_long_number(self, piece: bytes) -> bool:
        """Whether a number gets too long in this piece, if it began in it or before."""
        digits = self._digits + len(piece) - len(piece.lstrip(_DIGITS))
        behind = len(piece) - len(piece.rstrip(_DIGITS))
        self._digits = digits if behind == len(piece) else behind
        return digits >= _MOST_DIGITS or _LONG_NUMBER.search(piece) is not None

    def end(self) -> None:
        """Tell the parser that nothing follows; a text that is not complete is listed."""
        try:
            self._parser.close()
        except _BROKEN:
            if not self._is_blank:
                self._broken("the JSON ends too early")

    def batches(self) -> Iterator[Batch | Unscanned]:
        """The batches that the last piece completed."""
        line = self._window.line
        for event, value in self._events:
            if pairs := self._flattener.feed(event, value):
                yield from self._groups.add(self.row, line, pairs)
                self.row += self._flattener.complete
        self._events.clear()
        if self._flattener.too_deep and not self._depth_listed:
            self._depth_listed = True
            self._listing.add(
                f"line {line}",
                f"is nested deeper than {MAX_DEPTH} levels; what is below was scanned under shortened names",
                "flatten the data",
            )
        yield from self._listing.drain()

    def rest(self) -> Iterator[Batch | Unscanned]:
        """The batches of what is still waiting, and the end of the list."""
        for pairs in self._flattener.rest():
            yield from self._groups.add(self.row, self._window.line, pairs)
            self.row += 1
        yield from self._groups.flush()
        yield from self._listing.rest()

    def _broken(self, problem: str) -> bool:
        self._listing.add(f"line {self._window.line}", problem, "correct the JSON and scan again")
        return False
