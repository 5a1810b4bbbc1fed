"""Plain text rewritten.

The reader may part a long line anywhere, and two line ends may be written differently, so that a place is the number of
characters before it in the whole text, those of line ends left out.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.readers.window import whole_characters
from sensitive_scan.redaction import with_replaced
from sensitive_scan.rewrite.records import ChangedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.pipeline.forms import CellPlace
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.readers.plain import PlainText
    from sensitive_scan.rewrite.copying import Copy
    from sensitive_scan.rewrite.edits import Edit, Edits, Hide

_BLOCK_BYTES = 1 << 21
_LINE = re.compile(r"[^\r\n]+")


class LinePlaces:
    """Where cells are: the row is the number of characters before the cell."""

    def __init__(self) -> None:
        self._starts = [0]

    def enter(self, batch: Batch) -> None:
        """A batch comes, behind all others."""
        cells = (cell or "" for cell in batch.columns[0].to_pylist())
        self._starts = list(accumulate(map(len, cells), initial=self._starts[-1]))

    def of(self, _batch: Batch, cell: CellPlace) -> tuple[int, int]:
        """The row and column of a cell."""
        return (self._starts[cell[1]], 0) if cell[1] is not None else (0, 0)

    def digest(self, text: str, start: int, end: int) -> int:
        """A hash of what is hidden: of a long line the rewriting sees other parts than the reader made."""
        return hash(text[start:end])


class _Span(NamedTuple):
    """The characters of a text in which some edits that stand side by side lie; these count from its start."""

    start: int
    end: int
    edits: list[Edit]


def rewrite(text: PlainText, edits: Edits, hide: Hide, copy: Copy) -> int:
    """Write a text with its edits made; how many were.

    Raises:
        ChangedError: the text is not what was scanned.
    """
    window, waiting = text.window, _Waiting(edits)
    while length := window.fill(_BLOCK_BYTES):
        block = bytes(window.view())
        size = length if window.at_end else whole_characters(block)
        size = _write(block[:size].decode("utf-8", "surrogateescape"), waiting, hide, copy)
        if not size:
            raise ChangedError
        window.advance(size)
    return waiting.made


class _Waiting:
    """The spans that are not yet written; ``position`` is where in the text the next block begins."""

    def __init__(self, edits: Edits) -> None:
        self._spans = _spans(edits)
        self.span = next(self._spans, None)
        self.position = 0
        self.made = 0

    def done(self, span: _Span) -> None:
        """Go on to the next span."""
        self.made += len(span.edits)
        self.span = next(self._spans, None)


def _spans(edits: Edits) -> Iterator[_Span]:
    for row, found in edits.by_row():
        start, end = min(one.start for one in found), max(one.end for one in found)
        moved = [one._replace(start=one.start - start, end=one.end - start) for one in found]
        yield _Span(row + start, row + end, moved)


def _write(block: str, waiting: _Waiting, hide: Hide, copy: Copy) -> int:
    """Write a block, or as much as is before a span that goes on behind it; how many bytes that was."""
    written = size = 0
    for line in _LINE.finditer(block):
        begin = line.start() - waiting.position  # what to add to a place in the text for one in the block
        waiting.position += len(line[0])
        while (span := waiting.span) is not None and span.start < waiting.position:
            first, last = span.start + begin, span.end + begin
            size += _keep(block[written:first], copy)
            if last > line.end():
                waiting.position = span.start
                return size
            _change(block[first:last], span, hide, copy)
            size += len(block[first:last].encode())
            written = last
            waiting.done(span)
    return size + _keep(block[written:], copy)


def _keep(text: str, copy: Copy) -> int:
    data = text.encode("utf-8", "surrogateescape")
    copy.keep(data)
    return len(data)


def _change(text: str, span: _Span, hide: Hide, copy: Copy) -> None:
    if any(hash(text[one.start : one.end]) != one.digest for one in span.edits):
        raise ChangedError
    copy.change(text.encode(), with_replaced(text, hide(text, span.edits)).encode())
