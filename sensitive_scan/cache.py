"""The user's cache of compiled databases: private files, checked before use, rebuilt when stale or broken.

A database is code for Hyperscan's interpreter, so a file is trusted only if this user owns it and its folder, nobody
else can write either, and its digest agrees. It holds patterns, never scanned data.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import stat
import sys
from pathlib import Path

_DIGEST_BYTES = 32
_MOST_FILES = 24
_log = logging.getLogger(__name__)


def directory() -> Path:
    """Where databases are cached: ``SENSITIVE_SCAN_CACHE``, else the platform's cache directory of this user."""
    chosen = os.environ.get("SENSITIVE_SCAN_CACHE")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        home = os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")  # noqa: PTH111 - see _under_home
    elif sys.platform == "darwin":
        home = _under_home("Library/Caches")
    else:
        home = os.environ.get("XDG_CACHE_HOME") or _under_home(".cache")
    return Path(home) / "sensitive-scan"


def _under_home(folder: str) -> str:
    """A folder of the user's home; a temporary one for a user without a home, as in a container."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.expanduser raises where there is no home
    if home in {"~", "/"} or not os.access(home, os.W_OK):
        import tempfile

        return str(Path(tempfile.gettempdir()) / f"cache-{os.getuid()}")
    return str(Path(home) / folder)


def key(content: bytes, build: str) -> str:
    """The name of a cached database: a digest of what was compiled and by which build for which processor."""
    return hashlib.sha256(build.encode() + b"\x00" + content).hexdigest()[:40]


def load(name: str) -> bytes | None:
    """The stored bytes, or ``None`` if there are none that can be trusted; a broken file is removed."""
    path = directory() / name
    try:
        with open(path, "rb", opener=_opened) as file:
            status = os.fstat(file.fileno())
            if not (stat.S_ISREG(status.st_mode) and _is_private(status) and _is_private(path.parent.stat())):
                _log.warning("cache file %s is not private to this user; it is not used", path)
                return None
            digest, body = file.read(_DIGEST_BYTES), file.read()
        os.utime(path)  # what is used is not pruned
    except OSError:
        return None
    if _digest(name, body) != digest:
        _log.warning("cache file %s is broken; it is rebuilt", path)
        discard(name)
        return None
    return body


def has(name: str) -> bool:
    """Whether something is stored, trusted or not."""
    return (directory() / name).exists()


def is_kept() -> bool:
    """Whether there is a cache in which something can be stored."""
    return os.access(directory(), os.W_OK)


def store(name: str, body: bytes) -> None:
    """Store ``body`` for later starts. A cache that cannot be written only costs time, so it is no error."""
    import tempfile  # it is slow to import, and most starts store nothing

    folder = directory()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=folder)  # created with mode 0600
        with os.fdopen(descriptor, "wb") as file:
            file.write(_digest(name, body) + body)
        Path(temporary).replace(folder / name)
        _prune(folder)
    except OSError as error:
        _log.warning("cache folder %s cannot be written (%s); set SENSITIVE_SCAN_CACHE", folder, error.strerror)


def _prune(folder: Path) -> None:
    """Remove the files that were used longest ago: databases of catalogues that are no longer used."""
    used: list[tuple[float, Path]] = []
    for path in folder.iterdir():
        with contextlib.suppress(FileNotFoundError):  # another process has removed or renamed it
            if path.is_file():
                used.append((path.stat().st_mtime, path))
    for _, path in sorted(used, reverse=True)[_MOST_FILES:]:
        path.unlink(missing_ok=True)


def discard(name: str) -> None:
    """Remove a stored file, if it is there."""
    with contextlib.suppress(OSError):
        (directory() / name).unlink()


def _opened(path: str, flags: int) -> int:
    """Open a file without following a link, and without waiting for the other end if it is a pipe."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))


def _digest(name: str, body: bytes) -> bytes:
    """A digest of the name too, so that no file passes for another."""
    digest = hashlib.sha256(name.encode() + b"\0")
    digest.update(body)
    return digest.digest()


def _is_private(status: os.stat_result) -> bool:
    if sys.platform == "win32":
        return True
    return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
