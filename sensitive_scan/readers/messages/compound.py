"""OLE compound files ([MS-CFB]): the directory by olefile, large streams sector by sector in constant memory."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, Any, Final

import olefile

from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.refusal import broken

if TYPE_CHECKING:
    from collections.abc import Iterator

_STORAGE: Final = 1
_MOST_AT_ONCE: Final = 1 << 18


def opened(file: IO[bytes]) -> Any:
    """The compound file, whose ``root`` is the directory.

    Raises:
        RefusedError: it has no directory.
    """
    file.seek(0)
    ole = olefile.OleFileIO(file)
    if ole.root is None:
        raise broken()
    return ole


def is_storage(entry: Any) -> bool:
    """Whether a directory entry is a storage, which has ``kids``, and no stream."""
    return bool(entry.entry_type == _STORAGE)


def kids(entry: Any) -> dict[str, Any]:
    """The entries of a storage by name."""
    return {kid.name: kid for kid in entry.kids}


def stream(ole: Any, entry: Any) -> IO[bytes]:
    """The content of a stream, without more of it in memory than a part."""
    if entry.size < ole.minisectorcutoff:
        return io.BytesIO(bytes(ole._open(entry.isectStart, entry.size).read()))  # noqa: SLF001 - by entry, not by path
    return io.BufferedReader(IteratedStream(_sectors(ole, entry)))


def content(ole: Any, entry: Any, most: int) -> bytes:
    """The content of a stream up to ``most`` bytes."""
    return stream(ole, entry).read(most)


def _sectors(ole: Any, entry: Any) -> Iterator[bytes]:
    """The sectors of a stream; runs of neighbours are read at once."""
    size, left, sector = ole.sector_size, entry.size, entry.isectStart
    while left > 0:
        if not 0 <= sector < len(ole.fat):
            raise broken("ends within a stream")
        count = 1
        while ole.fat[sector + count - 1] == sector + count < len(ole.fat) and count * size < min(left, _MOST_AT_ONCE):
            count += 1
        ole.fp.seek((sector + 1) * size)
        data = ole.fp.read(min(left, count * size))
        if not data:
            raise broken("ends within a stream")
        yield data
        left -= count * size
        sector = ole.fat[sector + count - 1]
