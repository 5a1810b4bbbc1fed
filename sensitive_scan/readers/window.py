"""A view of the unread part of an input: a reused buffer that knows its line number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from sensitive_scan.readers.encoding import Fill

_NEWLINE, _RETURN = 10, 13
_CONTINUATION, _CONTINUATION_MASK = 0x80, 0xC0


class Window:
    """The next bytes of a text in UTF-8.

    ``line`` is the number of the line, from 1, in which the window begins; ``at_end`` says that no bytes follow those
    in the window. The buffer is reused, because fresh memory for every block costs as much as parsing it; what
    :meth:`view` gives is therefore valid until the next :meth:`fill` only.
    """

    def __init__(self, fill: Fill) -> None:
        self._fill = fill
        self._buffer = memoryview(bytearray(1 << 16))
        self._start = 0
        self._end = 0
        self.line = 1
        self.at_end = False

    def __len__(self) -> int:
        """The bytes in the window."""
        return self._end - self._start

    def view(self) -> memoryview:
        """The bytes of the window."""
        return self._buffer[self._start : self._end]

    def fill(self, size: int) -> int:
        """Read until the window holds ``size`` bytes or the input ends; the window's length."""
        if not self.at_end and len(self) < size:
            self._make_room(size)
            while len(self) < size:
                count = self._fill(self._buffer[self._end : self._start + size])
                if not count:
                    self.at_end = True
                    break
                self._end += count
        return len(self)

    def _make_room(self, size: int) -> None:
        kept = len(self)
        target = self._buffer if len(self._buffer) >= size else memoryview(bytearray(size))
        # Through bytes, for source and target may overlap.
        target[:kept] = bytes(self.view())
        self._buffer, self._start, self._end = target, 0, kept

    def advance(self, size: int) -> None:
        """Leave the first ``size`` bytes behind and count their lines."""
        self.line += count_lines(self.view()[:size])
        self._start += size

    def skip_line(self) -> int:
        """Leave everything up to the next LF behind, and that LF; how many bytes that were."""
        skipped = 0
        while length := self.fill(1 << 16):
            end = bytes(self.view()).find(b"\n") + 1
            self.advance(end or length)
            skipped += end or length
            if end:
                break
        return skipped

    def pieces(self, size: int) -> Iterator[bytes]:
        """The rest of the input, line by line, with line ends; lines longer than ``size`` bytes in several pieces.

        While a piece is worked on, :attr:`line` is its line. No piece ends within a UTF-8 sequence.
        """
        while self.fill(size):
            block = bytes(self.view()[:size])
            end = block.rfind(b"\n") + 1
            if not end:
                end = len(block) if self.at_end else whole_characters(block)
            for piece in block[:end].splitlines(keepends=True) if b"\r" not in block else _split(block[:end]):
                yield piece
                self._start += len(piece)
                self.line += piece.endswith(b"\n")


def whole_lines(window: Window, block_bytes: int, limit: int) -> Iterator[tuple[int, bytes, bool]]:
    """The number and bytes of each line, and whether it is a whole one: longer ones than ``limit`` come in parts."""
    parts: list[bytes] = []
    size, whole = 0, True
    for piece in window.pieces(block_bytes):
        parts.append(piece)
        size += len(piece)
        ended = piece.endswith(b"\n")
        if ended or size > limit:
            yield window.line, b"".join(parts), whole and ended
            whole, size = ended, 0
            parts.clear()
    if parts:
        yield window.line, b"".join(parts), whole


def _split(block: bytes) -> list[bytes]:
    parts = block.split(b"\n")
    last = parts.pop()
    return [part + b"\n" for part in parts] + ([last] if last else [])


def whole_characters(data: bytes | memoryview) -> int:
    """The greatest length, not above ``len(data)``, at which no UTF-8 sequence is cut in two."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte & _CONTINUATION_MASK != _CONTINUATION:
            expected = 1 + (byte >= 0xC0) + (byte >= 0xE0) + (byte >= 0xF0)  # noqa: PLR2004 - UTF-8 lead bytes
            return len(data) - back if expected > back else len(data)
    return len(data)


def as_array(data: memoryview | bytes) -> NDArray[np.uint8]:
    """The bytes as an array, without a copy."""
    return np.frombuffer(data, dtype=np.uint8)


def count_lines(data: memoryview | bytes) -> int:
    """How many line ends (LF, CRLF or CR) the bytes hold."""
    array = as_array(data)
    feeds = int(np.count_nonzero(array == _NEWLINE))
    is_return = array == _RETURN
    returns = int(np.count_nonzero(is_return))
    if not returns:
        return feeds
    return feeds + returns - int(np.count_nonzero(is_return[:-1] & (array[1:] == _NEWLINE)))
