"""What the files of the catalogue declare, bundled in the user's cache, so that hundreds load like one.

The bundle holds each file's declarations as plain data, and its code for the functions among them. It is used as long
as the name, size and times of every file, and of what they import, are those it was made from, and is trusted as far
as the cache is (:mod:`sensitive_scan.cache`).
"""

from __future__ import annotations

import hashlib
import importlib.machinery
import marshal
import os
import sys
from types import ModuleType
from typing import TYPE_CHECKING, Any, NamedTuple

from sensitive_scan import cache
from sensitive_scan._version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from types import CodeType

_BUILD = f"catalogue {__version__} {sys.version}"
_DIGEST_LENGTH = 16


class CompiledFile(NamedTuple):
    """One file of the catalogue: its folder's and its own name, a digest of its bytes, its code and what it declares.

    ``code`` is marshalled, and ``declared`` whatever :func:`compiled` was told to make of it.
    """

    folder: str
    name: str
    digest: str
    code: bytes
    declared: Any

    @property
    def source(self) -> str:
        """Where it is, for messages."""
        return f"recognizers/{self.folder}/{self.name}.py"

    def run(self) -> ModuleType:
        """The module that its code makes."""
        module = ModuleType(f"sensitive_scan.recognizers.{self.folder}.{self.name}")
        code: CodeType = marshal.loads(self.code)  # noqa: S302 - as private as __pycache__
        module.__file__ = code.co_filename
        exec(code, module.__dict__)  # noqa: S102 - a file of this package
        return module


def compiled(
    home: Path, declared: Callable[[CompiledFile], object], imported: Iterable[Path] = ()
) -> list[CompiledFile]:
    """The files ``<folder>/<name>.py`` below ``home``, in the order of their names.

    What each ``declared`` is asked of it once, and is plain data; it may change when a file of the folders ``imported``
    does.
    """
    listed = sorted(_below(home))
    basis = sorted(line for folder in imported for line in _listed(folder))
    name = cache.key("\n".join((str(home), *listed, *basis)).encode(), _BUILD)
    stored = cache.load(name)
    if stored is not None:
        try:
            return [CompiledFile(*entry) for entry in marshal.loads(stored)]  # noqa: S302 - as private as __pycache__
        except (EOFError, TypeError, ValueError):
            cache.discard(name)
    files = [_compile(home / line.partition("\t")[0]) for line in listed]
    files = [file._replace(declared=declared(file)) for file in files]
    cache.store(name, marshal.dumps([tuple(file) for file in files]))
    return files


def digest(*contents: bytes) -> str:
    """Sixteen hexadecimal digits over some contents."""
    found = hashlib.sha256()
    for content in contents:
        found.update(hashlib.sha256(content).digest())
    return found.hexdigest()[:_DIGEST_LENGTH]


def _below(home: Path) -> Iterator[str]:
    for folder in os.scandir(home):
        if folder.is_dir():
            yield from (f"{folder.name}/{line}" for line in _listed(folder.path))


def _listed(folder: str | Path) -> Iterator[str]:
    """A line for each file of a folder, which changes when the file does."""
    for file in os.scandir(folder):
        if file.name.endswith(".py"):
            status = file.stat()
            yield f"{file.name}\t{status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def _compile(path: Path) -> CompiledFile:
    name = f"sensitive_scan.recognizers.{path.parent.name}.{path.stem}"
    code = importlib.machinery.SourceFileLoader(name, str(path)).get_code(name)
    assert code is not None  # noqa: S101 - source always has code
    return CompiledFile(path.parent.name, path.stem, digest(path.read_bytes()), marshal.dumps(code), None)
