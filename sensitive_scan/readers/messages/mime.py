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
    kind: str
    boundary: bytes
    """Empty as long as it is unknown: the first line that could be one is."""


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
        boundary = header.content()[1].get("boundary", "").rstrip()
        self._push(entity.kind, boundary.encode("utf-8", "replace")[:_MOST_BOUNDARY])
        return Entity(header, self._body(), parent, place="preamble")

    def _push(self, kind: str, boundary: bytes) -> None:
        self._open.append(_Multipart(kind, boundary))
        if boundary:
            self._marks.setdefault(boundary, len(self._open) - 1)

    def _close(self, level: int) -> None:
        while len(self._open) > level:
            one = self._open.pop()
            if self._marks.get(one.boundary) == len(self._open):
                del self._marks[one.boundary]

    def _header(self, *, skip_blank: bool) -> Header:
        header = Header()
        while (piece := self._next()) is not None:
            line, is_start = piece
            if is_start and self._is_boundary(line):
                break
            if is_start and not line.strip():
                if header.raw or not skip_blank:
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
        if not line.startswith(b"--"):
            return False
        text = line.rstrip()[2:]
        if self._open and not self._open[-1].boundary and text:
            self._open[-1].boundary = text
            self._marks.setdefault(text, len(self._open) - 1)
        for mark, is_last in ((text, False), (text[:-2], text.endswith(b"--"))):
            if mark in self._marks and (mark is text or is_last):
                self._found = (self._marks[mark], is_last)
                return True
        return False

    def _next(self) -> tuple[bytes, bool] | None:
        """A line, or a piece of a long one, and whether it begins one."""
        if self._pushed:
            return self._pushed.pop()
        line = self._file.readline(_PIECE)
        is_start, self._is_start = self._is_start, line.endswith(b"\n")
        return (line, is_start) if line else None
