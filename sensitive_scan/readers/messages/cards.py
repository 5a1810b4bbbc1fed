"""Content lines of vCards and calendars (RFC 6350 section 3, RFC 5545 section 3.1, vCard 2.1), unfolded and parted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.messages.charset import decode

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.readers.listing import Listing

MAX_LINE_BYTES: Final = 1 << 24
"""Longer content lines, once unfolded, are read in pieces."""

_VALUE: Final = rb"(?:\"[^\"]{0,2000}\"|[^\";:,]{0,2000})"
_HEAD: Final = re.compile(
    rb"\s{0,20}(?:([\w-]{1,60})\.)?([\w-]{1,60})"
    rb"((?:;[ ]?[\w-]{0,60}(?:=" + _VALUE + rb"(?:," + _VALUE + rb"){0,20})?){0,30})[ ]?:"
)
_PARAMETER: Final = re.compile(rb";[ ]?([\w-]{0,60})(?:=((?:\"[^\"]*\"|[^\";:])*))?")
_BARE: Final = {"QUOTED-PRINTABLE": "ENCODING", "BASE64": "ENCODING", "8BIT": "ENCODING", "7BIT": "ENCODING"}
_BASE64: Final = re.compile(rb"[A-Za-z0-9+/=\s]+\Z")
_CODED_END: Final = re.compile(rb"=[0-9A-Fa-f]{2}=\Z")
_CODED_START: Final = re.compile(rb"[ \t]=[0-9A-Fa-f]{2}")
_MOST_HEAD: Final = 1 << 14


@dataclass(frozen=True, slots=True)
class Property:
    """A named value as it stands there: its group, name and parameters in capitals, and the line it begins in."""

    line: int
    name: str
    value: bytes
    group: str = ""
    parameters: dict[str, list[str]] = field(default_factory=dict)

    @property
    def encoding(self) -> str:
        """The encoding of the value in capitals, empty if none is said."""
        return self.parameters.get("ENCODING", [""])[0].upper()

    @property
    def is_binary(self) -> bool:
        """Whether the value is base64."""
        return self.encoding in {"B", "BASE64"}

    @property
    def charset(self) -> str:
        """The charset of the value, empty if none is said."""
        return self.parameters.get("CHARSET", [""])[0]


def properties(lines: Iterable[tuple[int, bytes, bool]], listing: Listing) -> Iterator[Property | tuple[int, bytes]]:
    """The properties of lines as ``(number, line, whole)``; what is no property comes with its line's number."""
    for line in _unfolded(lines, listing):
        data = line.joined()
        made = line.head if len(line.pieces) == 1 and line.head else parsed(line.number, data)
        yield made or (line.number, data)


def parsed(number: int, data: bytes) -> Property | None:
    """An unfolded content line, ``None`` if it is none."""
    head = _HEAD.match(data[:_MOST_HEAD])
    if not head:
        return None
    group = (head[1] or b"").decode("ascii", "replace").upper()
    name = head[2].decode("ascii", "replace").upper()
    return Property(number, name, data[head.end() :], group, _parameters(head[3]))


def _parameters(text: bytes) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in _PARAMETER.findall(text):
        title = name.decode("ascii", "replace").upper()
        values = [one.strip(' "') for one in decode(value).split(",")] if value else [title]
        if not value:
            title = _BARE.get(title, "TYPE")
        found.setdefault(title, []).extend(values)
    return found


class _Unfolding:
    """A content line as it grows."""

    def __init__(self, number: int, data: bytes) -> None:
        self.number = number
        self.pieces = [data]
        self.size = len(data)
        self.is_full = False
        self.head = head = parsed(number, data)
        self.is_binary = head is not None and head.is_binary
        self.is_quoted = head is not None and head.encoding == "QUOTED-PRINTABLE"

    def takes(self, line: bytes, *, keeps_blank: bool) -> bool:
        """Take the next line if it goes on in it."""
        self.is_full = self.size + len(line) > MAX_LINE_BYTES
        if self.is_full:
            return False
        if self.is_quoted and self.pieces[-1].endswith(b"="):
            more = line
        elif line[:1] in {b" ", b"\t"}:
            more = b" " + line[1:].lstrip() if keeps_blank and not self.is_binary else line[1:]
        elif self.is_binary and line and _BASE64.match(line):
            more = line
        else:
            return False
        self.pieces.append(more)
        self.size += len(more)
        return True

    def joined(self) -> bytes:
        """The whole line. Programs that break quoted lines softly and fold them, too, put blanks into words."""
        first, *others = self.pieces
        if not self.is_quoted or not others:
            return b"".join(self.pieces)
        is_coded = _CODED_END.search(first) and _CODED_START.match(others[0])
        if all(one[:1] in {b" ", b"\t"} for one in others) and (len(others) > 1 or is_coded):
            others = [one[1:] for one in others]
        return b"".join(one.removesuffix(b"=") for one in (first, *others))


def _unfolded(lines: Iterable[tuple[int, bytes, bool]], listing: Listing) -> Iterator[_Unfolding]:
    """Lines with those that go on in them; in vCard 2.1 the blank at a fold belongs to the text."""
    open_line: _Unfolding | None = None
    keeps_blank = False
    for number, raw, _ in lines:
        line = raw.rstrip(b"\r\n")
        if open_line and open_line.takes(line, keeps_blank=keeps_blank):
            continue
        if open_line:
            if open_line.is_full:
                problem = f"is longer than {MAX_LINE_BYTES:,} bytes and was read in pieces"
                listing.add(f"line {open_line.number}", problem, "export it without large pictures")
            yield open_line
        open_line = _Unfolding(number, line) if line.strip() else None
        if line[:8].upper() == b"VERSION:":
            keeps_blank = line[8:].strip() == b"2.1"
    if open_line:
        yield open_line
