"""Reading of untrusted files in a process of its own, which may fail without harm to the one that scans."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Any, Final, cast

from sensitive_scan.errors import InputError
from sensitive_scan.interpreter import command
from sensitive_scan.model import Unscanned
from sensitive_scan.readers import wire
from sensitive_scan.readers.batch import Reading
from sensitive_scan.readers.budget import Budget
from sensitive_scan.readers.dispatch import read_upload
from sensitive_scan.readers.foreign import packed
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.upload import Upload, spooled

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from sensitive_scan.limits import Limits
    from sensitive_scan.readers.batch import Batch, ReadOptions
    from sensitive_scan.readers.foreign import ForeignReader
    from sensitive_scan.readers.source import Source
    from sensitive_scan.readers.upload import Parts

_CODE: Final = "from sensitive_scan.readers.worker import serve; serve({fd})"
_ENVIRONMENT: Final = ("PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "TMPDIR", "LD_LIBRARY_PATH", "SYSTEMROOT")
"""What the process is told of the environment; the key of the fingerprints is not among it."""
_FRUGAL: Final = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",
    "MALLOC_ARENA_MAX": "1",
    "MIMALLOC_ARENA_EAGER_COMMIT": "0",
    "MIMALLOC_ARENA_RESERVE": "32768",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}
"""Keeps allocators from reserving memory that counts against the limit, and libraries from starting threads."""
_PIPE_BYTES: Final = 1 << 20
_PATIENCE: Final = 5
_MEND: Final = "split it, or raise the limit in the policy"
CAN_ISOLATE: Final = hasattr(os, "fork") and hasattr(socket, "send_fds")
"""Whether the system has what a separate process with limits needs; Windows has not."""


def open_isolated(
    source: Source, kind: str, options: ReadOptions, limits: Limits, readers: tuple[ForeignReader, ...] = ()
) -> Reading:
    """Open a file whose format is not plain text, to be read in a process of its own.

    Where the system has no such processes, it is read in this one.

    Raises:
        InputError: it cannot be read, or copied from a stream.
    """
    try:
        file = _file_of(source, limits)
    except RefusedError as refusal:
        source.close()
        return Reading(kind, None, source.consumed, iter((refusal.entry,)))
    except OSError:
        source.close()
        raise InputError(source.name, "cannot be read", "check the disk, and the room for temporary files") from None
    size = os.fstat(file.fileno()).st_size
    if size > limits.bytes:
        problem = f"is larger than {limits.bytes:,} bytes and was not scanned"
        parts: Parts = iter((Unscanned("", problem, _MEND, reason="limit"),))
        return Reading(kind, size, lambda: 0, _closing(parts, file, source))
    if not CAN_ISOLATE:
        upload = Upload(file, source.name, Budget(limits, size), options, path=source.path, readers=readers)
        return Reading(kind, size, file.tell, _closing(read_upload(upload), file, source))
    told = _Told(kind)
    about = {
        "name": source.name,
        "path": source.path,
        "options": asdict(options),
        "limits": asdict(limits),
        "readers": packed(readers),
    }
    parts = _closing(_parts(file, about, limits, told), file, source)
    first = next(parts, None)
    return Reading(told.kind, size, lambda: _place(file, size), _again(first, parts))


class _Told:
    """What the process tells beside the parts: the kind that it found inside a container."""

    def __init__(self, kind: str) -> None:
        self.kind = kind


def _again(first: Batch | Unscanned | None, parts: Parts) -> Parts:
    if first is not None:
        yield first
    yield from parts


def _closing(parts: Parts, file: IO[bytes], source: Source) -> Parts:
    try:
        yield from parts
    finally:
        file.close()
        source.close()


def _place(file: IO[bytes], size: int) -> int:
    """How far the process has read: both share the place in the file."""
    try:
        return min(size, os.lseek(file.fileno(), 0, os.SEEK_CUR))
    except (OSError, ValueError):
        return size


def _file_of(source: Source, limits: Limits) -> IO[bytes]:
    """The file itself if it is one, else a copy of what comes."""
    file = source.regular_file()
    if file is not None:
        return file
    with spooled(source, Budget(limits), None) as content:
        copy = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the reading
        while data := content.read(_PIPE_BYTES):
            copy.write(data)
    copy.seek(0)
    return cast("IO[bytes]", copy)


def _parts(file: IO[bytes], about: Mapping[str, Any], limits: Limits, told: _Told) -> Parts:
    try:
        process = serving()
        data, status = process.start(file.fileno(), kind=told.kind, about=about)
    except OSError:
        problem = "was not scanned, since the process that reads uploads could not be started"
        yield Unscanned("", problem, "see to it that this program may start processes", reason="unsupported")
        return
    with data, status:
        try:
            is_whole = yield from _received(data, told)
        except wire.WireError:
            is_whole = False
        if not is_whole:
            yield _failure(status, limits)
    process.kinds.add(told.kind)


def _received(data: IO[bytes], told: _Told) -> Generator[Batch | Unscanned, None, bool]:
    """What the process sends; returns whether it came to the end."""
    for kind, content in wire.frames(data):
        if kind == wire.BATCH:
            yield wire.unpacked_batch(content)
        elif kind == wire.UNSCANNED:
            yield wire.unpacked_entry(content)
        elif kind == wire.KIND:
            told.kind = content.decode("ascii", "replace")
        elif kind == wire.END:
            return True
        else:
            raise wire.WireError
    return False


def _failure(status: IO[bytes], limits: Limits) -> Unscanned:
    """Why a process ended before it was through."""
    try:
        code = json.loads(status.read())["status"]
    except (ValueError, KeyError, TypeError):
        code = None
    if code in {-signal.SIGXCPU, -signal.SIGALRM, -signal.SIGKILL}:
        problem = f"takes more than {limits.seconds} s to read; what was left was not scanned"
    elif code in {-signal.SIGABRT, wire.OUT_OF_MEMORY}:
        problem = "needs more memory to read than it may have; what was left was not scanned"
    else:
        problem = "broke the program that reads it; what was left was not scanned"
        return Unscanned("", problem, "save it anew and scan it again", reason="broken")
    return Unscanned("", problem, _MEND, reason="limit")


class ReadingProcess:
    """The process that starts readers, and the socket to it."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
        self._folder = tempfile.mkdtemp(prefix="sensitive-scan-")
        with theirs, contextlib.ExitStack() as on_failure:
            on_failure.callback(ours.close)
            on_failure.callback(shutil.rmtree, self._folder, ignore_errors=True)
            self._process = subprocess.Popen(  # noqa: S603 - our own code, in the interpreter that runs
                command(_CODE.format(fd=theirs.fileno())),
                env={**environment, **_FRUGAL, "TMPDIR": self._folder},
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            on_failure.pop_all()
        self._socket = ours
        self._lock = threading.Lock()
        self._owner = os.getpid()
        self.pid = self._process.pid
        self.kinds: set[str] = set()

    @property
    def is_alive(self) -> bool:
        """Whether it takes jobs of this process."""
        return self._owner == os.getpid() and self._process.poll() is None

    def start(self, file: int, kind: str, about: Mapping[str, Any]) -> tuple[IO[bytes], IO[bytes]]:
        """Have a file read; the pipes on which comes what is found, and how it ended."""
        data, data_end = os.pipe()
        status, status_end = os.pipe()
        with contextlib.suppress(ImportError, AttributeError, OSError):
            import fcntl

            fcntl.fcntl(data_end, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
        message = json.dumps({**about, "kinds": sorted({*self.kinds, kind})}).encode()
        try:
            with self._lock:
                socket.send_fds(self._socket, [len(message).to_bytes(4, "little")], [file, data_end, status_end])
                self._socket.sendall(message)
        except OSError:
            os.close(data)
            os.close(status)
            raise
        finally:
            os.close(data_end)
            os.close(status_end)
        return open(data, "rb", buffering=1 << 16), open(status, "rb")  # noqa: PTH123 - descriptors

    def close(self) -> None:
        """End it, with whatever it is reading."""
        self._socket.close()
        if self._owner == os.getpid():
            try:
                self._process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            # whatever a reader that was killed has left behind, if the process was and could not remove it
            shutil.rmtree(self._folder, ignore_errors=True)


_PROCESSES: list[ReadingProcess] = []
_STARTING = threading.Lock()


def serving() -> ReadingProcess:
    """The process that serves this one, started when it is first asked for, and again when it died or after a fork."""
    with _STARTING:
        if not _PROCESSES or not _PROCESSES[0].is_alive:
            stop()
            _PROCESSES.append(ReadingProcess())
        return _PROCESSES[0]


@atexit.register
def stop() -> None:
    """End the process that reads uploads, if there is one; the next upload starts another."""
    while _PROCESSES:
        _PROCESSES.pop().close()
