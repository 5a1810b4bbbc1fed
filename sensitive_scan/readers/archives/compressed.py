"""Single compressed files: gzip (RFC 1952), bzip2, xz and Zstandard (RFC 8878)."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa

from sensitive_scan.readers.formats import find_kind
from sensitive_scan.readers.limits import SNIFF_BYTES
from sensitive_scan.readers.refusal import broken

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from sensitive_scan.readers.upload import Parts, Upload

_TARS: Final = {".tgz": ".tar", ".tbz2": ".tar", ".tbz": ".tar", ".txz": ".tar", ".tzst": ".tar"}
_SUFFIXES: Final = {".gz", ".bz2", ".xz", ".zst", ".gzip", ".lzma"}
_OPENERS: Final[Mapping[str, Callable[[Any], Any]]] = {
    "gzip": gzip.open,
    "bz2": bz2.open,
    "xz": lzma.open,
    "zst": lambda file: pa.CompressedInputStream(file, "zstd"),
}


def parts(upload: Upload) -> Parts:
    """The file inside, under its own name."""
    size = upload.file.seek(0, os.SEEK_END)
    upload.file.seek(0)
    kind = find_kind(upload.file.read(SNIFF_BYTES), "", whole=False)
    upload.file.seek(0)
    try:
        with _OPENERS[kind](upload.file) as stream:
            yield from upload.inside(stream, _name_inside(upload.name), packed=size)
    except (OSError, EOFError, lzma.LZMAError, pa.ArrowException):
        raise broken("is damaged where it is compressed; it was not scanned") from None


def _name_inside(name: str) -> str:
    path = PurePath(name.rpartition("!")[2])
    if path.suffix.lower() in _TARS:
        return path.stem + _TARS[path.suffix.lower()]
    return path.stem if path.suffix.lower() in _SUFFIXES else "content"
