"""The files of the catalogue as compiled code, bundled in the user's cache, so that hundreds load like one.

The bundle is what Python's own ``__pycache__`` holds, in one file: it is used as long as the name, size and times of
every file are those it was made from, and is trusted as far as the cache is (:mod:`sensitive_scan.cache`).
"""

from __future__ import annotations

import hashlib
import importlib.machinery
import marshal
import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan import cache
from sensitive_scan._version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import CodeType

_BUILD = f"catalogue {__version__} {sys.version}"
_DIGEST_LENGTH = 16


class CompiledFile(NamedTuple):
    """One file of the catalogue: its folder's and its own name, a digest of its bytes, and its code."""

    folder: str
    name: str
    digest: str
    code: CodeType


def compiled(home: Path) -> list[CompiledFile]:
    """The files ``<folder>/<name>.py`` below ``home``, in the order of their names."""
    listed = sorted(_listed(home))
    name = cache.key("\n".join((str(home), *listed)).encode(), _BUILD)
    stored = cache.load(name)
    if stored is not None:
        try:
            return [CompiledFile(*entry) for entry in marshal.loads(stored)]  # noqa: S302 - as private as __pycache__
        except (EOFError, TypeError, ValueError):
            cache.discard(name)
    files = [_compile(home / line.partition("\t")[0]) for line in listed]
    cache.store(name, marshal.dumps([tuple(file) for file in files]))
    return files


def digest(*contents: bytes) -> str:
    """Sixteen hexadecimal digits over some contents."""
    found = hashlib.sha256()
    for content in contents:
        found.update(hashlib.sha256(content).digest())
    return found.hexdigest()[:_DIGEST_LENGTH]


def _listed(home: Path) -> Iterator[str]:
    """A line for each file, which changes when the file does."""
    for folder in os.scandir(home):
        if folder.is_dir():
            for file in os.scandir(folder.path):
                if file.name.endswith(".py"):
                    status = file.stat()
                    yield f"{folder.name}/{file.name}\t{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def _compile(path: Path) -> CompiledFile:
    name = f"sensitive_scan.recognizers.{path.parent.name}.{path.stem}"
    code = importlib.machinery.SourceFileLoader(name, str(path)).get_code(name)
    assert code is not None  # noqa: S101 - source always has code
    return CompiledFile(path.parent.name, path.stem, digest(path.read_bytes()), code)
