"""What a signed message carries (CMS SignedData, RFC 5652), taken out of its BER without a library."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Final

from sensitive_scan.readers.refusal import broken

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


def signed_content(file: IO[bytes]) -> Iterator[bytes]:
    """What is signed, piece by piece: the octet string behind the identifier of data.

    Raises:
        RefusedError: it is not as the format says.
    """
    head = file.read(1 << 12)
    file.seek(head.index(_DATA) + len(_DATA))
    tag, length = _tag(file)
    if tag == _EXPLICIT:
        tag, length = _tag(file)
    while tag == _CONSTRUCTED_OCTETS:
        # Parts of a string that was written as it came; one in another has no use, but costs nothing.
        tag, length = _tag(file)
    while tag == _OCTETS and length is not None:
        yield from _octets(file, length)
        tag, length = _tag(file)


def _octets(file: IO[bytes], length: int) -> Iterator[bytes]:
    while length:
        data = file.read(min(length, _CHUNK))
        if not data:
            raise broken("ends before what is signed does")
        yield data
        length -= len(data)


def _tag(file: IO[bytes]) -> tuple[int, int | None]:
    """The tag of a value and its length, ``None`` if an end mark tells it; zero for both at the end."""
    start = file.read(2)
    if len(start) < 2:  # noqa: PLR2004 - tag and length
        return 0, 0
    tag, length = start
    if length == _LONG:
        return tag, None
    if length < _LONG:
        return tag, length
    count = length - _LONG
    if count > _MOST_LENGTH_BYTES:
        raise broken()
    return tag, int.from_bytes(file.read(count), "big")
