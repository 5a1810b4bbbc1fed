"""TAR archives (POSIX.1-2001 pax, GNU and older), member by member; links are not followed."""

from __future__ import annotations

import tarfile
from typing import TYPE_CHECKING

from sensitive_scan.readers.contents import lines
from sensitive_scan.readers.refusal import broken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload


def parts(upload: Upload) -> Parts:
    """Each member with its name before it, as they come."""
    with tarfile.open(fileobj=upload.file, mode="r:") as archive:
        for number, one in enumerate(_members(archive)):
            yield from lines(upload, "file names", [(number, one.name)])
            stream = archive.extractfile(one) if one.isreg() else None
            if stream is not None:
                yield from upload.inside(stream, one.name, packed=_packed(one))


def _members(archive: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    try:
        while (member := archive.next()) is not None:
            yield member
            archive.members = []  # type: ignore[attr-defined]  # else it remembers every one
    except (tarfile.TarError, EOFError, OSError, ValueError):
        raise broken("is a damaged TAR archive from here on; what follows was not scanned") from None


def _packed(one: tarfile.TarInfo) -> int:
    """What a member takes in the archive: of a sparse one only its filled parts are there."""
    filled = getattr(one, "sparse", None)
    return one.size if filled is None else sum(size for _, size in filled)
