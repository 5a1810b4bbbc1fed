"""Compressed RTF of Outlook messages ([MS-OXRTFCP]), unpacked piece by piece."""

from __future__ import annotations

import struct
import zlib
from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRESET: Final = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0" + b"\r\n" + rb"\par \pard\plain\f0\fs20\b\i\u"
    rb"\tab\tx"
)
"""What the dictionary holds at first (section 2.1.2.1)."""
_WINDOW: Final = 1 << 12
_HEADER: Final = struct.Struct("<IIII")
_COMPRESSED, _STORED = 0x75465A4C, 0x414C454D
_AFTER_SIZE: Final = 12
_CHUNK: Final = 1 << 16
_MOST_RUN: Final = 17
_NO_START: Final = 0xFFFFFFFF


class CompressedRtf:
    """A stream of compressed RTF; ``is_damaged`` says after reading that it is not as it should be."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.is_damaged = False
        self._stream = stream
        self._checksum = 0

    def pieces(self) -> Iterator[bytes]:
        """What it unpacks to; the beginning of a damaged one."""
        header = self._stream.read(_HEADER.size)
        if len(header) < _HEADER.size:
            self.is_damaged = True
            return
        size, unpacked, kind, checksum = _HEADER.unpack(header)
        self.is_damaged = kind not in {_COMPRESSED, _STORED}
        if kind != _COMPRESSED:
            yield from iter(lambda: self._stream.read(_CHUNK), b"")
            return
        written = 0
        for piece in self._unpacked(size - _AFTER_SIZE):
            yield piece[: max(0, unpacked - written)]
            written += len(piece)
        is_right = self._checksum ^ _NO_START == checksum
        self.is_damaged |= written < unpacked or not is_right

    def _unpacked(self, left: int) -> Iterator[bytes]:
        """The runs, each eight of which a byte precedes that tells the literal ones from the references."""
        out = bytearray(_WINDOW - len(_PRESET)) + _PRESET
        data, at, is_last = b"", 0, False
        self._checksum = zlib.crc32(b"", _NO_START)
        while True:
            if len(data) - at <= _MOST_RUN and not is_last:
                more = self._stream.read(max(0, min(left, _CHUNK)))
                self._checksum = zlib.crc32(more, self._checksum)
                left -= len(more)
                data, at, is_last = data[at:] + more, 0, not more
            if at >= len(data):
                break
            at, has_ended = _run(data, at, out)
            if has_ended:
                # The checksum covers what follows the end, too.
                self._checksum = zlib.crc32(self._stream.read(max(0, left)), self._checksum)
                break
            if len(out) > _CHUNK:
                # By whole windows, so that its length tells the place in the dictionary.
                cut = len(out) // _WINDOW * _WINDOW - _WINDOW
                yield bytes(out[_WINDOW : _WINDOW + cut])
                del out[:cut]
        yield bytes(out[_WINDOW:])


def _run(data: bytes, at: int, out: bytearray) -> tuple[int, bool]:
    """Append what one control byte and its eight tokens stand for; where the next begins, and whether none does."""
    control = data[at]
    at += 1
    if not control:
        out += data[at : at + 8]
        return at + 8, False
    for bit in range(8):
        if not control >> bit & 1:
            out += data[at : at + 1]
            at += 1
            continue
        if at + 2 > len(data):
            return at, True
        token = data[at] << 8 | data[at + 1]
        at += 2
        # The dictionary is a ring whose end is where the text ends; a reference to that place ends the text.
        distance = (len(_PRESET) + len(out) - (token >> 4)) % _WINDOW
        if not distance:
            return at, True
        length = (token & 15) + 2
        start = len(out) - distance
        piece = out[start : start + length]
        out += piece if len(piece) == length else (piece * length)[:length]
    return at, False
