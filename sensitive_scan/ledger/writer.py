"""Writing beside the hot path: incidents wait in memory, bounded, until a thread puts many on record at once."""

from __future__ import annotations

import functools
import logging
import os
import threading
import time
import weakref
from collections import Counter, deque
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan.errors import LedgerError
from sensitive_scan.ledger.incident import Activity, day_of, now
from sensitive_scan.ledger.spill import Spill

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.ledger.incident import Incident
    from sensitive_scan.ledger.store import Ledger

_LOGGER = logging.getLogger("sensitive_scan.ledger")
_BATCH: Final = 2000
_PAUSE: Final = 0.02
"""Seconds that the first of a batch waits for others."""
_COUNTED: Final = 1.0
"""Seconds after which activity is written even if there is no incident."""
_BACKOFF: Final = (0.5, 30.0)
"""Seconds for which a database that failed is left alone, at first and at most."""
_PATIENCE: Final = 60.0
"""Seconds that a caller waits at most for its incidents to be safe."""


class _Ticket:
    """What a caller waits for."""

    __slots__ = ("_done", "error")

    def __init__(self) -> None:
        self._done = threading.Event()
        self.error: LedgerError | None = None

    def finish(self, error: LedgerError | None = None) -> None:
        self.error = error
        self._done.set()

    def wait(self) -> None:
        if not self._done.wait(_PATIENCE):
            raise LedgerError("the ledger did not answer in time; whether the incidents are on record is not known")
        if self.error is not None:
            raise self.error


class LedgerWriter:
    """Puts incidents on record from any number of threads, and again in processes that were forked.

    Args:
        ledger: where to.
        spill: the folder to which they go while the database cannot be written.
        most_waiting: how many may wait in memory; whoever has more waits until there is room.
    """

    def __init__(self, ledger: Ledger, spill: str | Path, most_waiting: int = 20_000) -> None:
        self.ledger = ledger
        self._folder = Path(spill)
        self._most_waiting = most_waiting
        self._begin()
        os.register_at_fork(after_in_child=functools.partial(_begin_in_child, weakref.ref(self)))

    def _begin(self) -> None:
        self._spill = Spill(self._folder)
        self._changed = threading.Condition()
        self._waiting: deque[tuple[Sequence[Incident], _Ticket | None]] = deque()
        self._count = 0
        self._rows: Counter[tuple[str, str, bool]] = Counter()
        self._counting = threading.Lock()
        self._last_error: LedgerError | None = None
        self._last_failure: LedgerError | None = None
        self._is_closing = False
        self._thread: threading.Thread | None = None

    def record(self, incidents: Sequence[Incident], *, is_durable: bool = False) -> None:
        """Put incidents on record; ``is_durable`` returns only when they are safe on disk, here or in the spill.

        Raises:
            LedgerError: they are not, and will not be.
        """
        if not incidents:
            return
        ticket = _Ticket() if is_durable else None
        with self._changed:
            self._require_open()
            self._start()
            if not self._changed.wait_for(self._has_room, _PATIENCE):
                raise self._last_error or LedgerError("the ledger cannot keep up; give it a faster database")
            self._waiting.append((incidents, ticket))
            self._count += len(incidents)
            self._changed.notify_all()
        if ticket is not None:
            ticket.wait()

    def count(self, tenant: str, source: str, rows: int, rows_hit: int) -> None:
        """Count rows that were scanned, and how many of them had an incident."""
        with self._counting:
            self._rows[tenant, source, False] += rows
            self._rows[tenant, source, True] += rows_hit
        if self._thread is None:
            with self._changed:
                self._start()

    def flush(self) -> None:
        """Wait until everything that was given before is safe.

        Raises:
            LedgerError: it is not.
        """
        ticket = _Ticket()
        with self._changed:
            self._require_open()
            self._start()
            self._waiting.append(((), ticket))
            self._changed.notify_all()
        ticket.wait()

    def close(self) -> None:
        """Put on record what is waiting, and end the thread.

        Raises:
            LedgerError: that could not be done.
        """
        with self._changed:
            self._is_closing = True
            thread = self._thread
            self._changed.notify_all()
        if thread is not None:
            thread.join(_PATIENCE)
        self._spill.close()
        if self._count:
            raise self._last_error or LedgerError(f"{self._count} incidents are not on record; the ledger was too slow")

    def _require_open(self) -> None:
        if self._is_closing:
            raise LedgerError("the ledger's writer is closed; make another one")

    def _has_room(self) -> bool:
        return self._count < self._most_waiting

    def _start(self) -> None:
        if self._thread is None and not self._is_closing:
            self._thread = threading.Thread(target=self._run, name="sensitive-scan-ledger", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        rest = 0.0
        pause, most = _BACKOFF
        while True:
            batch, is_last = self._next()
            counts = self._activity()
            failure = self._appended(batch, counts) if time.monotonic() >= rest else self._last_failure
            self._last_failure = failure
            if failure is None:
                pause = _BACKOFF[0]
                self._finish(batch, None)
            else:
                if time.monotonic() >= rest:
                    _LOGGER.warning("%s; incidents are spilled to %s", failure, self._folder)
                    rest, pause = time.monotonic() + pause, min(most, 2 * pause)
                self._finish(batch, self._spilled(batch, counts))
            if is_last:
                return

    def _appended(
        self, batch: list[tuple[Sequence[Incident], _Ticket | None]], counts: Sequence[Activity]
    ) -> LedgerError | None:
        """Put a batch on record; what went wrong, if anything did."""
        incidents = [one for some, _ in batch for one in some]
        try:
            self._replay()
            if incidents or counts:
                self.ledger.append(incidents, counts)
        except LedgerError as error:
            return error
        except Exception as error:  # noqa: BLE001 - the thread must live; its text could hold values
            return LedgerError(f"the ledger failed with an unexpected {type(error).__name__}; please report it")
        return None

    def _next(self) -> tuple[list[tuple[Sequence[Incident], _Ticket | None]], bool]:
        """The next batch, and whether it is the last."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_closing, _COUNTED)
        if not self._is_closing and self._count < _BATCH and not self._is_waited_for():
            time.sleep(_PAUSE)
        with self._changed:
            batch = []
            taken = 0
            while self._waiting and taken < _BATCH:
                batch.append(self._waiting.popleft())
                taken += len(batch[-1][0])
            return batch, self._is_closing and not self._waiting

    def _is_waited_for(self) -> bool:
        with self._changed:
            return any(ticket is not None for _, ticket in self._waiting)

    def _finish(self, batch: list[tuple[Sequence[Incident], _Ticket | None]], error: LedgerError | None) -> None:
        with self._changed:
            if error is not None:
                kept = [one for one in batch if one[1] is None]
                self._waiting.extendleft(reversed(kept))
                self._last_error = error
            self._count -= sum(len(incidents) for incidents, ticket in batch if error is None or ticket is not None)
            self._changed.notify_all()
        for _, ticket in batch:
            if ticket is not None:
                ticket.finish(error)

    def _spilled(
        self, batch: list[tuple[Sequence[Incident], _Ticket | None]], counts: Sequence[Activity]
    ) -> LedgerError | None:
        """Spill a batch; the error if not even that can be done, in which case it goes on waiting."""
        try:
            self._spill.write((one for incidents, _ in batch for one in incidents), counts)
        except LedgerError as error:
            _LOGGER.error("%s", error)  # noqa: TRY400 - its text says all, and its traceback nothing more
            for one in counts:
                self.count(one.tenant, one.source, one.rows, one.rows_hit)
            time.sleep(_PAUSE)
            return error
        return None

    def _replay(self) -> None:
        if not self._spill.is_empty():
            self._spill.replay(lambda incidents, counts: self.ledger.append(incidents, counts, is_again=True))

    def _activity(self) -> list[Activity]:
        """What was counted since the last time."""
        with self._counting:
            rows, self._rows = self._rows, Counter()
        day = day_of(now())
        places = dict.fromkeys((tenant, source) for tenant, source, _ in rows)
        return [
            Activity(tenant, source, day, rows[tenant, source, False], rows[tenant, source, True])
            for tenant, source in places
        ]

    def begin_in_child(self) -> None:
        """Begin anew in a forked process: what its parent has waiting is the parent's to write."""
        self.ledger.engine.dispose(close=False)
        self._spill.close()
        self._begin()


def _begin_in_child(writer: weakref.ref[LedgerWriter]) -> None:
    alive = writer()
    if alive is not None:
        alive.begin_in_child()
