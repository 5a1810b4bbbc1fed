"""Messages taken apart into their entities (RFC 2046) in one pass, line by line and in constant memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Final, Literal

from sensitive_scan.readers.messages.header import Header

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_NESTING: Final = 50
"""How many multiparts may be in each other; deeper ones are read as text."""

_PIECE: Final = 1 << 16
_MOST_BOUNDARY: Final = 1_000


@dataclass(frozen=True, slots=True)
class Entity:
    """A part of a message: its header, the lines of its body as they stand there, and the multipart it is in.

    ``place`` says what the body is: the text before the first or behind the last part of a multipart is none.
    """

    header: Header
    body: Iterator[bytes]
    parent: str = ""
    place: Literal["part", "preamble", "epilogue"] = "part"
    is_too_deep: bool = False

    @property
    def kind(self) -> str:
        """The media type."""
        return self.header.content()[0] or ("message/rfc822" if self.parent == "multipart/digest" else "text/plain")


@dataclass(slots=True)
class _Multipart:
    """A multipart that is not ended; as long as no boundary was met, other lines that look like one may be."""

    kind: str
    boundaries: list[bytes]
    is_begun: bool = False


class Splitter:
    """Gives the entities of a message; ``is_cut`` says at the end that one of its multiparts was never closed."""

    def __init__(self, file: IO[bytes]) -> None:
        self.is_cut = False
        self._file = file
        self._open: list[_Multipart] = []
        self._marks: dict[bytes, int] = {}
        self._pushed: list[tuple[bytes, bool]] = []
        self._is_start = True
        self._found: tuple[int, bool] | None = None

    def entities(self) -> Iterator[Entity]:
        """The leaves in their order; a body is to be read before the next one comes, else it is left out."""
        parent = ""
        while True:
            yield from self._whole(self._entity(parent))
            while self._found and self._found[1]:
                self._close(self._found[0])
                self._found = None
                yield from self._whole(Entity(Header(), self._body(), place="epilogue"))
            if not self._found:
                self.is_cut = bool(self._open)
                return
            self._close(self._found[0] + 1)
            parent = self._open[-1].kind

    def _whole(self, entity: Entity) -> Iterator[Entity]:
        yield entity
        for _ in entity.body:
            pass

    def _entity(self, parent: str) -> Entity:
        self._found = None
        header = self._header(skip_blank=not self._open)
        entity = Entity(header, self._body(), parent)
        if self._found or not entity.kind.startswith("multipart/"):
            return entity
        if len(self._open) >= MAX_NESTING:
            return Entity(header, self._body(), parent, is_too_deep=True)
        boundaries = [one.encode("utf-8", "replace")[:_MOST_BOUNDARY] for one in header.boundaries()]
        self._open.append(_Multipart(entity.kind, []))
        for boundary in boundaries:
            self._add(boundary)
        return Entity(header, self._body(), parent, place="preamble")

    def _add(self, boundary: bytes) -> None:
        if boundary not in self._marks:
            self._open[-1].boundaries.append(boundary)
            self._marks[boundary] = len(self._open) - 1

    def _close(self, level: int) -> None:
        while len(self._open) > level:
            for boundary in self._open.pop().boundaries:
                del self._marks[boundary]

    def _header(self, *, skip_blank: bool) -> Header:
        header = Header()
        while (piece := self._next()) is not None:
            line, is_start = piece
            if is_start and self._is_boundary(line):
                break
            if is_start and not line.strip():
                if (header.raw or not skip_blank) and not self._is_fold(line):
                    break
            elif header.takes(line, goes_on=not is_start):
                skip_blank = False
            elif header.raw or not header.takes_envelope(line):
                self._pushed.append(piece)
                break
        return header

    def _body(self) -> Iterator[bytes]:
        """The lines up to the next boundary, without the line end that belongs to it."""
        if self._found:
            return
        held = b""
        while (piece := self._next()) is not None:
            line, is_start = piece
            if is_start and self._is_boundary(line):
                held = held.removesuffix(b"\n").removesuffix(b"\r")
                break
            if held:
                yield held
            held = line
        if held:
            yield held

    def _is_boundary(self, line: bytes) -> bool:
        if not line.startswith(b"--") or not self._open:
            return False
        text = line.rstrip()[2:]
        if text and not self._open[-1].is_begun and text not in self._marks and self._begins_part():
            self._add(text)
        for mark, is_last in ((text, False), (text[:-2], text.endswith(b"--"))):
            level = self._marks.get(mark)
            if level is not None and (is_last or mark is text):
                self._found = (level, is_last)
                self._open[level].is_begun = True
                return True
        return False

    def _begins_part(self) -> bool:
        """Whether a line that looks like a boundary is one, though none was told or another: a header follows."""
        following = self._peek().lower()
        return following.startswith(b"content-") or (not self._open[-1].boundaries and not following.strip())

    def _is_fold(self, line: bytes) -> bool:
        """Whether a line of blanks belongs to the header, for it ends in a line without any."""
        return line not in {b"\n", b"\r\n"} and Header.is_field(self._peek())

    def _peek(self) -> bytes:
        piece = self._next()
        if piece:
            self._pushed.append(piece)
        return piece[0] if piece else b""

    def _next(self) -> tuple[bytes, bool] | None:
        """A line, or a piece of a long one, and whether it begins one."""
        if self._pushed:
            return self._pushed.pop()
        line = self._file.readline(_PIECE)
        is_start, self._is_start = self._is_start, line.endswith(b"\n")
        return (line, is_start) if line else None
