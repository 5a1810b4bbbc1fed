"""The process in which untrusted files are read, one child for each file, with limits on memory and processor time.

Started by :mod:`~sensitive_scan.readers.isolation`. The first process imports what readers need and waits for jobs on
a socket; each job comes with the open file and the pipes for what is found and for how the child ended. It opens no
connection, starts no program, and writes nowhere but to the folder for temporary files.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import selectors
import shutil
import signal
import socket
import sys
import tempfile
from importlib import import_module
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, NamedTuple

from sensitive_scan.limits import Limits
from sensitive_scan.readers import contents, wire  # noqa: F401 - what most readers use, imported once
from sensitive_scan.readers.batch import Batch, ReadOptions
from sensitive_scan.readers.budget import Budget
from sensitive_scan.readers.dispatch import CONTAINERS, kind_of, read_as
from sensitive_scan.readers.foreign import unpacked
from sensitive_scan.readers.formats import FORMATS
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.upload import Upload

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_FAILED: Final = 1
_GRACE: Final = 5
_MOST_PATIENCE: Final = 1 << 30
_FDS: Final = 3
_LIBRARIES: Final = 2 << 30
"""Bytes of address space for libraries that a reader loads."""
_UNKNOWN: Final = 1 << 32
_FORBIDDEN: Final = (
    *("socket.", "subprocess.", "pty.", "shutil.", "urllib."),
    *("os.exec", "os.fork", "os.kill", "os.posix_spawn", "os.system"),
    *("os.chmod", "os.chown", "os.link", "os.mkdir", "os.rename", "os.rmdir", "os.symlink", "os.truncate", "os.utime"),
)
"""Beginnings of the names of events that a reader has no business with."""

_REMOVING: Final = "os.remove"
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


class _WithoutPandas(MetaPathFinder):
    """Finds no pandas, which Arrow would import in every child, only to see whether what it is given is a frame."""

    def find_spec(self, fullname: str, *_: object) -> None:
        """Refuse pandas, and leave the others to the finders that follow."""
        if fullname == "pandas":
            raise ModuleNotFoundError(fullname)


class _Job(NamedTuple):
    """A file to read, and where to say what was found and how it ended."""

    about: Mapping[str, Any]
    file: int
    data: int
    status: int


class _Child(NamedTuple):
    """A child at work: where to say how it ended, and its folder for temporary files."""

    status: int
    folder: str


def serve(control_fd: int) -> None:
    """Read files until the other side of the socket is closed."""
    sys.meta_path.insert(0, _WithoutPandas())
    sys.dont_write_bytecode = True
    children: dict[int, _Child] = {}
    woken, waker = os.pipe()
    os.set_blocking(waker, False)
    signal.set_wakeup_fd(waker)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with socket.socket(fileno=control_fd) as control, selectors.DefaultSelector() as selector:
        selector.register(control, selectors.EVENT_READ)
        selector.register(woken, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                if key.fileobj == woken:
                    os.read(woken, 4096)
                    _reap(children)
                    continue
                job = _received(control)
                if job is None:
                    _end(children)
                    return
                others = (control_fd, woken, waker, *(child.status for child in children.values()))
                folder = tempfile.mkdtemp(prefix="sensitive-scan-")
                children[_started(job, folder, others)] = _Child(job.status, folder)


def _received(control: socket.socket) -> _Job | None:
    """The next job; ``None`` when there will be no more."""
    length, fds, _, _ = socket.recv_fds(control, 4, _FDS)
    if len(length) < 4 or len(fds) < _FDS:  # noqa: PLR2004 - the length is a word of four bytes
        return None
    size = int.from_bytes(length, "little")
    content = b""
    while len(content) < size:
        more = control.recv(size - len(content))
        if not more:
            return None
        content += more
    return _Job(json.loads(content), *fds)


def _started(job: _Job, folder: str, others: tuple[int, ...]) -> int:
    """Start the child that reads the file of a job; its process number."""
    _prepare(job.about["kinds"])
    child = os.fork()
    if child:
        os.close(job.file)
        os.close(job.data)
        return child
    code = _FAILED
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        for fd in (*others, job.status):
            os.close(fd)
        _read(job, folder)
        code = 0
    except MemoryError:
        code = wire.OUT_OF_MEMORY
    except Exception:  # noqa: BLE001 - its traceback could show content, and the other side is told by the code
        code = _FAILED
    finally:
        os._exit(code)


def _prepare(kinds: Sequence[str]) -> None:
    """Import the readers of some kinds, for all children to come."""
    for kind in kinds:
        known = FORMATS.get(kind)
        for module in (CONTAINERS.get(kind), known.module if known else None):
            if module:
                with contextlib.suppress(ImportError):
                    import_module(f"sensitive_scan.readers.{module}")


def _reap(children: dict[int, _Child]) -> None:
    """Tell for each child that ended how it did."""
    while children:
        child, status = os.waitpid(-1, os.WNOHANG)
        if not child:
            return
        report = json.dumps({"status": os.waitstatus_to_exitcode(status)}).encode()
        ended = children.pop(child)
        with contextlib.suppress(OSError):
            os.write(ended.status, report)
        os.close(ended.status)
        shutil.rmtree(ended.folder, ignore_errors=True)


def _end(children: dict[int, _Child]) -> None:
    """End the children, for whom nobody waits any more, and remove all that they may have written."""
    for child in children:
        os.kill(child, signal.SIGKILL)
    for child, about in children.items():
        os.waitpid(child, 0)
        shutil.rmtree(about.folder, ignore_errors=True)
    with contextlib.suppress(OSError):
        os.rmdir(os.environ.get("TMPDIR", ""))  # noqa: PTH106 - goes only if it is empty, and there


def _read(job: _Job, folder: str) -> None:
    """Read the file and send what is in it."""
    about = job.about
    limits = Limits(**about["limits"])
    file = open(job.file, "rb", buffering=1 << 16)  # noqa: PTH123, SIM115 - closed with the process
    with open(job.data, "wb", buffering=1 << 16) as pipe:  # noqa: PTH123 - a descriptor
        confine(limits, folder, about["path"])
        budget = Budget(limits, os.fstat(job.file).st_size)
        options, readers = ReadOptions(**about["options"]), unpacked(about["readers"])
        upload = Upload(file, about["name"], budget, options, path=about["path"], readers=readers)
        _send(upload, pipe, limits.seconds)


def _send(upload: Upload, pipe: IO[bytes], seconds: int) -> None:
    # The alarm ends a reader that neither computes nor gives anything; it rests while the scanner takes its time.
    patience = min(2 * seconds + _GRACE, _MOST_PATIENCE)
    signal.alarm(patience)
    try:
        kind = kind_of(upload)
    except RefusedError as refusal:
        wire.write_frame(pipe, wire.UNSCANNED, wire.packed_entry(refusal.entry))
    else:
        wire.write_frame(pipe, wire.KIND, kind.encode())
        for part in read_as(kind, upload):
            signal.alarm(0)
            if isinstance(part, Batch):
                wire.write_frame(pipe, wire.BATCH, wire.packed_batch(part))
            else:
                wire.write_frame(pipe, wire.UNSCANNED, wire.packed_entry(part))
            signal.alarm(patience)
    signal.alarm(0)
    wire.write_frame(pipe, wire.END)


def confine(limits: Limits, folder: str, path: str | None = None) -> None:
    """Give up for good what reading does not need: all files but the installed ones, ``folder`` and ``path``."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CPU, (limits.seconds, limits.seconds + _GRACE))
    # what is mapped from libraries and shared with other processes is no memory of its own
    taken, mapped = _memory()
    for kind, most in ((resource.RLIMIT_DATA, taken), (resource.RLIMIT_AS, mapped + _LIBRARIES)):
        resource.setrlimit(kind, (most + limits.memory, most + limits.memory))
    tempfile.tempdir = folder
    ours = str(Path(__file__).parents[1])
    readable = (ours, sys.prefix, sys.base_prefix, *sys.path, "/usr", "/proc/self", "/dev/null", folder, path)
    roots = tuple(os.path.realpath(root) for root in readable if root)
    writable = (os.path.realpath(folder),)

    def refuse(event: str, arguments: tuple[Any, ...]) -> None:
        if event.startswith(_FORBIDDEN):
            raise PermissionError
        if event in ("open", _REMOVING) and isinstance(arguments[0], str | bytes | os.PathLike):
            opened = os.path.realpath(os.fsdecode(arguments[0]))
            allowed = writable if event == _REMOVING or arguments[2] & _WRITING else roots
            if not any(opened == root or opened.startswith(f"{root}{os.sep}") for root in allowed):
                raise PermissionError

    sys.addaudithook(refuse)


def _memory() -> tuple[int, int]:
    """How many bytes the process has taken for data, and how many are mapped in all."""
    try:
        told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines())
        data, size = (int(told[name].split()[0]) * 1024 for name in ("VmData", "VmSize"))
    except (OSError, ValueError, KeyError):
        return _UNKNOWN, _UNKNOWN
    return data, size
