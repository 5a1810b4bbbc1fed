"""Processes that scan batches for this one: started when they are worth it, each with an engine of its own."""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import subprocess
import threading
import weakref
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING, Any, Final, cast

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.interpreter import command

if TYPE_CHECKING:
    from collections.abc import Sequence
    from concurrent.futures import Future

    from sensitive_scan.pipeline.setting import Setting
    from sensitive_scan.pipeline.worker import Answer, Failed, Refused, Task

MOST: Final = 64
"""How many processes there can be."""

_CODE: Final = "from sensitive_scan.pipeline.worker import main; main()"
_WORTH_STARTING: Final = 3
"""So many batches are scanned in this process, before others are started: a short file is done sooner than they are."""
_PATIENCE: Final = 2
_PIPE_BYTES: Final = 1 << 20


class WorkerDiedError(Exception):
    """A process ended in the middle of a task."""


class Workers:
    """Up to ``count`` processes that scan for the threads of this one; they end by :meth:`close`, or with this one."""

    def __init__(self, count: int, setting: Setting, catalogue_version: str) -> None:
        self.count = count
        self._setting = setting
        self._version = catalogue_version
        self._lock = threading.Lock()
        self._scanned = 0
        self._crew: _Crew | None = None

    def __reduce__(self) -> Any:
        raise TypeError("processes cannot be pickled; build a scanner where it is used")

    def crew(self) -> _Crew | None:
        """The processes, if they are ready for a batch; asked before each, so that they start once there are many."""
        with self._lock:
            if self._crew is not None and self._crew.owner != os.getpid():
                self._crew, self._scanned = None, 0  # those of the process that this one was forked from
            self._scanned += 1
            if self._crew is None and self._scanned > _WORTH_STARTING:
                self._crew = _Crew(self.count, self._setting, self._version)
            return self._crew if self._crew is not None and self._crew.is_ready else None

    def close(self) -> None:
        """End the processes, at once."""
        with self._lock:
            if self._crew is not None:
                self._crew.close()
            self._crew, self._scanned = None, 0


class _Crew:
    """Processes that run, and the threads that talk to them."""

    def __init__(self, count: int, setting: Setting, catalogue_version: str) -> None:
        self.owner = os.getpid()
        self._setting = setting
        self._version = catalogue_version
        self._idle: queue.SimpleQueue[_Process] = queue.SimpleQueue()
        self._running: set[subprocess.Popen[bytes]] = set()
        self._pool = ThreadPoolExecutor(count, thread_name_prefix="sensitive-scan-worker")
        self._end = weakref.finalize(self, _end, self._running, self.owner)
        self._starting = [self._pool.submit(self._start) for _ in range(count)]

    @property
    def is_ready(self) -> bool:
        """Whether all processes have started."""
        return all(one.done() and one.exception() is None for one in self._starting)

    def submit(self, task: Task) -> Future[Answer | Refused]:
        """Have a task done; :class:`WorkerDiedError` if two processes ended over it."""
        return self._pool.submit(self._work, task)

    def close(self) -> None:
        """End the processes, and whatever they are doing."""
        self._end()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        self._idle.put(self._started())

    def _started(self) -> _Process:
        if not self._end.alive:
            raise WorkerDiedError
        process = _Process(self._running, self._setting)
        if process.version != self._version:
            raise ConfigurationError("the files of recognizers have changed since the scanner was built; build it anew")
        return process

    def _work(self, task: Task) -> Answer | Refused:
        process = self._idle.get()
        try:
            try:
                answer = process.ask(task)
            except WorkerDiedError:
                process = self._started()
                answer = process.ask(task)
        finally:
            self._idle.put(process)
        return _checked(answer)


def _checked(answer: Answer | Refused | Failed) -> Answer | Refused:
    from sensitive_scan.pipeline.worker import Failed  # it loads pyarrow, which whoever asks has done by now

    if isinstance(answer, Failed):
        raise answer.error
    return answer


class _Process:
    """One process, with a scanner of the same setting; ``version`` is that of its catalogue."""

    def __init__(self, running: set[subprocess.Popen[bytes]], setting: Setting) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own code, in the interpreter that runs
            command(_CODE),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._running = running
        running.add(self._process)
        self._tasks = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        for pipe in (self._tasks, self._answers):
            _widen(pipe)
        self.version = self._exchange(setting)

    def ask(self, task: Task) -> Answer | Refused | Failed:
        """The answer to a task; :class:`WorkerDiedError` if it ends before that."""
        return cast("Answer | Refused | Failed", self._exchange(task))

    def _exchange(self, what: object) -> Any:
        try:
            pickle.dump(what, self._tasks, pickle.HIGHEST_PROTOCOL)
            self._tasks.flush()
            return pickle.load(self._answers)  # noqa: S301 - from a process of ours
        except (OSError, EOFError, ValueError, pickle.UnpicklingError):
            self._running.discard(self._process)
            _finish([self._process])
            raise WorkerDiedError from None


def _widen(pipe: IO[bytes]) -> None:
    """Let more fit into a pipe, where the system can: fewer turns for a batch."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE_BYTES)


def _end(running: set[subprocess.Popen[bytes]], owner: int) -> None:
    if owner != os.getpid():
        return
    _finish([*running])
    running.clear()


def _finish(processes: Sequence[subprocess.Popen[bytes]]) -> None:
    for process in processes:
        process.kill()
    for process in processes:
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(_PATIENCE)
        for pipe in (process.stdin, process.stdout):
            with contextlib.suppress(OSError):
                cast("IO[bytes]", pipe).close()
