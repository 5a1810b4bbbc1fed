"""What a signed message carries (CMS SignedData, RFC 5652), taken out of its BER without a library."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNED: Final = bytes.fromhex("06092a864886f70d010702")
_ENVELOPED: Final = (
    bytes.fromhex("06092a864886f70d010703"),
    bytes.fromhex("06092a864886f70d010706"),
    bytes.fromhex("060b2a864886f70d0109100117"),
)
"""Object identifiers of enveloped, encrypted and authenticated-enveloped data."""
_DATA: Final = bytes.fromhex("06092a864886f70d010701")
_WITHIN: Final = 64
_OCTETS, _CONSTRUCTED_OCTETS, _EXPLICIT, _LONG = 0x04, 0x24, 0xA0, 0x80
_CHUNK: Final = 1 << 16
_MOST_LENGTH_BYTES: Final = 8


def is_enveloped(head: bytes) -> bool:
    """Whether a message begins as an encrypted one."""
    return any(one in head[:_WITHIN] for one in _ENVELOPED)


def is_signed(head: bytes) -> bool:
    """Whether a message begins as one that is signed and carries what is signed."""
    return _SIGNED in head[:_WITHIN] and _DATA in head


class SignedContent:
    """What is signed: the octet string behind the identifier of data.

    ``is_cut`` says after reading that the file ends before it does.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self.is_cut = False
        self._file = file

    def pieces(self) -> Iterator[bytes]:
        """The content, piece by piece."""
        file = self._file
        head = file.read(1 << 12)
        file.seek(head.index(_DATA) + len(_DATA))
        tag, length = _tag(file)
        while tag in {_EXPLICIT, _CONSTRUCTED_OCTETS}:
            # A string may be written in parts, as it came.
            tag, length = _tag(file)
        while tag == _OCTETS and length is not None:
            yield from self._octets(length)
            tag, length = _tag(file)

    def _octets(self, length: int) -> Iterator[bytes]:
        while length:
            data = self._file.read(min(length, _CHUNK))
            if not data:
                self.is_cut = True
                return
            yield data
            length -= len(data)


def _tag(file: IO[bytes]) -> tuple[int, int | None]:
    """The tag of a value and its length, ``None`` if an end mark tells it or it cannot be; zero for both at the end."""
    start = file.read(2)
    if len(start) < 2:  # noqa: PLR2004 - tag and length
        return 0, 0
    tag, length = start
    count = length - _LONG
    if count < 0:
        return tag, length
    if not count or count > _MOST_LENGTH_BYTES:
        return tag, None
    return tag, int.from_bytes(file.read(count), "big")
