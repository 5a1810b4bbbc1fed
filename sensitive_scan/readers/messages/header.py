"""Header blocks of messages (RFC 5322, 2045): read line by line, bounded, whatever their authors did wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.messages.charset import decode
from sensitive_scan.readers.messages.words import decode_words, file_name, parameters

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_HEADERS: Final = 2_000
MAX_HEADER_BYTES: Final = 1 << 20
"""What of a header block is beyond these is read as text of the body."""

_OF_FORM: Final = {"content-type", "content-transfer-encoding", "content-disposition", "mime-version"}
_PARAMETERS_OF_FORM: Final = re.compile(
    "boundary|charset|format|delsp|type|start|report-type|protocol|micalg|smime-type|method|size|filename"
)
_FIELD: Final = re.compile(rb"([!-9;-~]{1,100})[ \t]*:(.*)", re.DOTALL)
_FOLD: Final = re.compile(r"[ \t]*\r?\n[ \t]*")
_PIECE: Final = 1 << 16


@dataclass(slots=True)
class Header:
    """The fields of a header block, in their order, as they stand there."""

    raw: list[tuple[str, list[bytes]]] = field(default_factory=list)
    size: int = 0

    @staticmethod
    def is_field(line: bytes) -> bool:
        """Whether a line begins a field."""
        return _FIELD.match(line) is not None

    def takes(self, line: bytes, *, goes_on: bool) -> bool:
        """Take a line (``goes_on`` if it is the rest of one) unless it is none of a header, or one too many."""
        is_field = None if goes_on or line[:1] in b" \t" else _FIELD.match(line)
        if self.size + len(line) > MAX_HEADER_BYTES or (is_field and len(self.raw) >= MAX_HEADERS):
            return False
        if is_field:
            self.raw.append((is_field[1].decode("ascii"), [is_field[2]]))
        elif self.raw:
            self.raw[-1][1].append(line)
        else:
            return False
        self.size += len(line)
        return True

    def takes_envelope(self, line: bytes) -> bool:
        """Take a line before the header as mailboxes have it: the sender and time, or the size of the message."""
        known = next((known for known in (b"From ", b">From ") if line.startswith(known)), None)
        if known is None:
            return line.strip().isdigit()
        self.raw.append(("Envelope", [line.removeprefix(known)]))
        self.size += len(line)
        return True

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Names and decoded texts; a very long text comes in pieces."""
        for name, lines in self.raw:
            text = _FOLD.sub(" ", decode(b"".join(lines)).strip())
            for start in range(0, len(text), _PIECE):
                yield name, decode_words(text[start : start + _PIECE])

    def told(self) -> Iterator[tuple[str, str]]:
        """The fields without those that only say how the entity is written; of these the name of the file."""
        for name, text in self.pairs():
            if name.lower() not in _OF_FORM:
                yield name, text
        file_name = self.file_name()
        yield "File name", file_name
        for name in ("Content-Type", "Content-Disposition"):
            for title, text in parameters(self.get(name.lower()))[1].items():
                if not _PARAMETERS_OF_FORM.fullmatch(title) and text != file_name:
                    yield f"{name} {title}", text

    def get(self, name: str) -> str:
        """The text of the first field of a name, not decoded."""
        return next((decode(b"".join(lines)).strip() for one, lines in self.raw if one.lower() == name), "")

    def boundaries(self) -> list[str]:
        """All that could be the boundary of a multipart, for programs differ in which of several they take."""
        values = [decode(b"".join(lines)) for name, lines in self.raw if name.lower() == "content-type"]
        return [one.strip() for value in values for one in [parameters(value)[1].get("boundary", "")] if one.strip()]

    def content(self) -> tuple[str, dict[str, str]]:
        """The media type, empty if none is said, and its parameters."""
        kind, named = parameters(self.get("content-type"))
        return (kind if "/" in kind else "text/plain" if kind == "text" else ""), named

    def file_name(self) -> str:
        """The name of the file that an entity is, if it says so."""
        _, disposition = parameters(self.get("content-disposition"))
        _, content = self.content()
        return file_name(disposition.get("filename") or content.get("name") or "")

    def is_attachment(self) -> bool:
        """Whether it is said not to be part of the text."""
        return parameters(self.get("content-disposition"))[0] == "attachment"


def header_blocks(lines: Iterator[bytes]) -> Iterator[Header]:
    """Blocks of header fields that blank lines part, as of a delivery report (RFC 3464)."""
    header = Header()
    for line in lines:
        if line.strip() and header.takes(line, goes_on=False):
            continue
        if header.raw:
            yield header
        header = Header()
        if line.strip() and not header.takes(line, goes_on=False):
            header.takes(b"Text: " + line, goes_on=False)
    if header.raw:
        yield header
