"""Spilling: incidents go to files beside the database while it cannot be written, and back when it can.

Each process has a file of its own, locked for as long as the process lives; what a process that died left behind is
taken over by the next one that looks.
"""

from __future__ import annotations

import fcntl
import json
import os
import uuid
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from sensitive_scan.errors import LedgerError
from sensitive_scan.ledger.incident import Activity, Incident

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    Put = Callable[[Sequence[Incident], Sequence[Activity]], None]

_SUFFIX = ".spill"
_CHUNK = 1000


class Spill:
    """The spilled incidents of a folder. Not to be shared between threads."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own: _OwnFile | None = None

    def write(self, incidents: Iterable[Incident], counts: Iterable[Activity] = ()) -> None:
        """Put incidents and activity on disk; they are safe there when this returns.

        Raises:
            LedgerError: the folder cannot be written.
        """
        lines = [*(one._asdict() for one in incidents), *({"activity": one} for one in counts)]
        content = b"".join(json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in lines)
        try:
            if self._own is None:
                self._own = _created(self._folder)
            _append(self._own.file, content)
        except OSError as error:
            problem = error.strerror or type(error).__name__
            raise LedgerError(
                f"incidents can neither be put on record nor spilled to {self._folder}: {problem}; make room there"
            ) from None

    def replay(self, put: Put) -> int:
        """Give everything spilled to ``put``, and forget what it took; how many incidents that were."""
        done = 0
        for path in sorted(self._folder.glob(f"*{_SUFFIX}")) if self._folder.is_dir() else ():
            if self._own is None or path != self._own.path:
                done += _take_over(path, put)
                continue
            done += _put(path, put)
            path.unlink()
            self.close()
        return done

    def is_empty(self) -> bool:
        """Whether no file of any process lies there."""
        return not (self._folder.is_dir() and any(self._folder.glob(f"*{_SUFFIX}")))

    def close(self) -> None:
        """Let go of this process's file; another process may take over what is still in it."""
        if self._own is not None:
            self._own.file.close()
            self._own = None


class _OwnFile(NamedTuple):
    """The file of this process."""

    path: Path
    file: IO[bytes]


def _created(folder: Path) -> _OwnFile:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / f"{os.getpid()}-{uuid.uuid4().hex[:8]}{_SUFFIX}"
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), "r+b", buffering=0)
    fcntl.flock(file, fcntl.LOCK_EX)
    return _OwnFile(path, file)


def _append(file: IO[bytes], content: bytes) -> None:
    """Append to a file and have it on disk; nothing of it if not all."""
    end = file.seek(0, os.SEEK_END)
    try:
        left = memoryview(content)
        while left:
            left = left[file.write(left) :]
        os.fsync(file.fileno())
    except OSError:
        file.truncate(end)
        raise


def _take_over(path: Path, put: Put) -> int:
    """Replay a file whose process has died; nothing if it lives."""
    try:
        file = path.open("r+b")
    except FileNotFoundError:
        return 0
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return 0
        if not path.exists():
            return 0
        done = _put(path, put)
        path.unlink()
    return done


def _put(path: Path, put: Put) -> int:
    """Give a file's incidents to ``put``, some at once, however many there are."""
    done = 0
    incidents: list[Incident] = []
    counts: list[Activity] = []
    with path.open("rb") as lines:
        for line in lines:
            one = _read(line)
            if isinstance(one, Incident):
                incidents.append(one)
            elif one is not None:
                counts.append(one)
            if len(incidents) >= _CHUNK:
                put(incidents, counts)
                done += len(incidents)
                incidents, counts = [], []
    if incidents or counts:
        put(incidents, counts)
    return done + len(incidents)


def _read(line: bytes) -> Incident | Activity | None:
    """What a line tells; nothing for one that a process did not live to finish, which it has told nobody was safe."""
    try:
        values: dict[str, Any] = json.loads(line)
        return Activity(*values["activity"]) if "activity" in values else Incident(**values)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
