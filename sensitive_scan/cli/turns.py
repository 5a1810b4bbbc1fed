"""Files scanned side by side whose results are written in the order in which they were named."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future

    from sensitive_scan.model import Finding

_KEPT: Final = 10_000
"""How many findings of a file are kept while others are before it; after that it waits for its turn."""

_Result = TypeVar("_Result")


class StoppedError(Exception):
    """The run is over, and the file need not be read to its end."""


@dataclass(slots=True)
class Turn:
    """A file's place in the order: what is found before its turn is kept, and written once it comes."""

    path: str
    write: Callable[[str, Finding], None]
    _kept: list[Finding] = field(default_factory=list, init=False)
    _has_come: threading.Event = field(default_factory=threading.Event, init=False)
    _is_stopped: bool = field(default=False, init=False)

    @property
    def has_come(self) -> bool:
        """Whether all files before it are written."""
        return self._has_come.is_set()

    def take(self, finding: Finding) -> None:
        """Write a finding, or keep it until then."""
        self._kept.append(finding)
        if not self._has_come.is_set() and len(self._kept) < _KEPT:
            return
        self._has_come.wait()
        self.check()
        self.flush()

    def check(self) -> None:
        """Raise :class:`StoppedError` if nobody wants the result any more."""
        if self._is_stopped:
            raise StoppedError

    def come(self) -> None:
        """Let it write from now on."""
        self._has_come.set()

    def stop(self) -> None:
        """Let it end where it is."""
        self._is_stopped = True
        self._has_come.set()

    def flush(self) -> None:
        """Write what was kept."""
        for finding in self._kept:
            self.write(self.path, finding)
        self._kept.clear()


@dataclass(frozen=True, slots=True)
class SideBySide(Generic[_Result]):
    """Scans up to ``jobs`` files at once by ``scan``, whose findings ``write`` gets file by file."""

    jobs: int
    scan: Callable[[Turn], _Result]
    write: Callable[[str, Finding], None]

    def results(self, paths: Iterable[str]) -> Iterator[_Result]:
        """The result for each path, in their order."""
        ahead: deque[tuple[Turn, Future[_Result]]] = deque()
        with ThreadPoolExecutor(self.jobs) as pool:
            try:
                for path in paths:
                    turn = Turn(path, self.write)
                    ahead.append((turn, pool.submit(self.scan, turn)))
                    if len(ahead) > self.jobs:
                        yield _ended(*ahead.popleft())
                while ahead:
                    yield _ended(*ahead.popleft())
            finally:
                for turn, future in ahead:
                    future.cancel()
                    turn.stop()


def _ended(turn: Turn, future: Future[_Result]) -> _Result:
    turn.come()
    try:
        result = future.result()
    except BaseException:
        turn.stop()
        raise
    turn.flush()
    return result
