"""What a reader is given: a file, its name, the options, the limits, and a way to hand on the files inside."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Protocol, cast

from sensitive_scan.readers.batch import ReadOptions
from sensitive_scan.readers.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.readers.budget import Budget
    from sensitive_scan.readers.foreign import ForeignReader

    Parts = Iterator[Batch | Unscanned]

_IN_MEMORY = 8 << 20
_CHUNK = 1 << 18


@dataclass(frozen=True, slots=True)
class Upload:
    """A file to read, in an upload or as the whole of it.

    ``file`` is binary, seekable and at its beginning; ``name`` serves to tell formats whose content does not.
    ``depth`` counts the containers around it; ``path`` is where it lies, if it does. ``readers`` are those from
    outside, for it and what is inside.
    """

    file: IO[bytes]
    name: str
    budget: Budget
    options: ReadOptions = ReadOptions()  # noqa: RUF009 - immutable
    depth: int = 0
    path: str | None = None
    readers: tuple[ForeignReader, ...] = ()

    def inside(
        self, content: Readable | bytes, name: str, *, packed: int | None = None, kind: str | None = None
    ) -> Parts:
        """Read a file that this one contains; all that comes of it is told to be in the part ``name``.

        Whatever is wrong with it is listed, and the caller goes on with the next one.

        Args:
            content: its bytes, or a stream of them, which is read to its end here.
            name: its name in this one.
            packed: how many bytes it takes here, if it is compressed.
            kind: its format, where this one says it and the content might not.

        Raises:
            ExhaustedError: a limit of the whole upload is reached.
        """
        from sensitive_scan.readers.dispatch import read_as, read_upload

        self.budget.spend("members")
        try:
            self.budget.check_depth(self.depth + 1)
            with spooled(content, self.budget, packed) as file:
                inner = replace(self, file=file, name=name, depth=self.depth + 1, path=None)
                yield from labelled(read_as(kind, inner) if kind else read_upload(inner), name)
        except RefusedError as refusal:
            if refusal.ends_all:
                raise
            yield replace(refusal.entry, part=name)


def labelled(parts: Parts, name: str) -> Parts:
    """The parts, told to be in the part ``name``."""
    for part in parts:
        yield replace(part, part=joined(name, part.part))


def joined(outer: str, inner: str) -> str:
    """The name of a part in another."""
    return f"{outer}!{inner}" if outer and inner else outer or inner


class Readable(Protocol):
    """A stream of bytes."""

    def read(self, size: int, /) -> bytes:
        """The next bytes, at most ``size``, none at the end."""


def spooled(content: Readable | bytes, budget: Budget, packed: int | None) -> IO[bytes]:
    """A seekable copy of a stream, in memory as long as it is small, counted against the budget.

    Raises:
        RefusedError: it unpacks to too much.
        ExhaustedError: the upload does.
    """
    if isinstance(content, bytes):
        budget.spend("bytes", len(content))
        return io.BytesIO(content)
    copy = cast("IO[bytes]", SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115 - whoever reads it closes it
    size = 0
    try:
        while data := content.read(_CHUNK):
            size += len(data)
            if packed is None:
                budget.spend("bytes", len(data))
            else:
                budget.unpack(packed, size, len(data))
            copy.write(data)
    except BaseException:
        copy.close()
        raise
    copy.seek(0)
    return copy
