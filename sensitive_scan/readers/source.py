"""Inputs: files and streams opened for reading, recognised and brought to UTF-8."""

from __future__ import annotations

import codecs
import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from sensitive_scan.errors import ConfigurationError, InputError
from sensitive_scan.masking import shown
from sensitive_scan.readers.encoding import Encoding, Transcoder, detect_encoding
from sensitive_scan.readers.limits import SNIFF_BYTES
from sensitive_scan.readers.remote import is_remote, open_remote

if TYPE_CHECKING:
    from sensitive_scan.readers.encoding import Fill


class Source:
    """A binary stream that counts what is read from it; its beginning can be looked at first."""

    def __init__(self, stream: BinaryIO, name: str, *, owned: bool, path: str | None = None) -> None:
        self.name = name
        self.path = path
        self._stream = stream
        self._owned = owned
        self._head = b""
        self._consumed = 0
        self.head_is_all = False

    def head(self) -> bytes:
        """The first bytes, at most :data:`SNIFF_BYTES`; they are read again afterwards."""
        while len(self._head) < SNIFF_BYTES:
            more = self._stream.read(SNIFF_BYTES - len(self._head))
            if not more:
                self.head_is_all = True
                break
            self._head += more
        return self._head

    def skip(self, size: int) -> None:
        """Leave bytes of the head behind, such as a byte order mark."""
        self._head = self._head[size:]
        self._consumed += size

    def fill(self, target: memoryview) -> int:
        """Read into ``target``; how many bytes, 0 at the end."""
        if self._head:
            count = min(len(target), len(self._head))
            target[:count] = self._head[:count]
            self._head = self._head[count:]
        else:
            data = self._stream.read(len(target)) if not hasattr(self._stream, "readinto") else None
            if data is None:
                count = self._stream.readinto(target) or 0  # type: ignore[attr-defined]
            else:
                count = len(data)
                target[:count] = data
        self._consumed += count
        return count

    def read(self, size: int) -> bytes:
        """The next bytes, at most ``size``, none at the end."""
        buffer = bytearray(size)
        return bytes(buffer[: self.fill(memoryview(buffer))])

    def consumed(self) -> int:
        """How many bytes were read for good."""
        return self._consumed

    def size(self) -> int | None:
        """The size in bytes, if the stream is a regular file."""
        try:
            status = os.fstat(self._stream.fileno())
        except (OSError, AttributeError, ValueError):
            return None
        return status.st_size or None

    def regular_file(self) -> BinaryIO | None:
        """The stream at its beginning, if it is a file of which nothing was read for good; the head is given back."""
        try:
            if self._consumed or not self._owned or not stat.S_ISREG(os.fstat(self._stream.fileno()).st_mode):
                return None
        except (OSError, AttributeError, ValueError):
            return None
        self._stream.seek(0)
        self._head = b""
        return self._stream

    def close(self) -> None:
        """Close the stream if it was opened here."""
        if self._owned:
            self._stream.close()


def open_source(path: str | os.PathLike[str]) -> Source:
    """The file at a path or address, ``-`` for standard input; :class:`InputError` if it cannot be opened."""
    name = os.fspath(path)
    if name == "-":
        return Source(sys.stdin.buffer, "-", owned=False)
    if is_remote(name) and not os.path.lexists(name):
        return Source(cast("BinaryIO", open_remote(name)), name, owned=True)
    try:
        stream = open(name, "rb", buffering=0)  # noqa: PTH123, SIM115 - closed with the source
        return Source(stream, name, owned=True, path=str(Path(name).resolve()))
    except FileNotFoundError:
        raise InputError(name, "there is no such file", "check the path") from None
    except IsADirectoryError:
        raise InputError(name, "is a directory", "name the files in it") from None
    except PermissionError:
        raise InputError(name, "may not be read", "check its permissions") from None
    except (OSError, ValueError):
        raise InputError(name, "cannot be opened", "check the path and the disk") from None


def decoded(source: Source, encoding: str | None) -> tuple[Fill, Encoding]:
    """The source as UTF-8 and the encoding it has; :class:`InputError` if it cannot be read."""
    try:
        head = source.head()
    except OSError:
        raise InputError(source.name, "cannot be read", "check the disk") from None
    found = _named_encoding(encoding, head) if encoding else detect_encoding(head, whole=source.head_is_all)
    source.skip(found.bom)
    if found.codec == "utf-8":
        return source.fill, found
    return Transcoder(source.fill, found.codec), found


def _named_encoding(name: str, head: bytes) -> Encoding:
    try:
        codec = codecs.lookup(name)
        text_codec = codec._is_text_encoding  # noqa: SLF001 - the only way to tell base64 from a charset
    except (LookupError, ValueError):
        text_codec = False
    if not text_codec:
        mend = "use a name such as utf-8 or cp1252"
        raise ConfigurationError(f"--encoding: {shown(name)!r} is no known encoding; {mend}")
    found = detect_encoding(head, whole=True)
    if codec.name in {"utf-8", "utf-8-sig"}:
        return Encoding("utf-8", found.bom if found.codec == "utf-8" else 0)
    if codec.name in {"utf-16", "utf-32"}:
        return found if found.codec.startswith(codec.name) else Encoding(f"{codec.name}-le")
    return Encoding(codec.name)
