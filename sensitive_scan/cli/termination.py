"""SIGTERM ends the program as Ctrl-C does, so that unfinished files are removed."""

from __future__ import annotations

import signal
from typing import NoReturn


class TerminatedError(KeyboardInterrupt):
    """Somebody asked the process to end; whatever tidies up after Ctrl-C tidies up after this."""


def heed_termination() -> None:
    """Have SIGTERM raise :class:`TerminatedError` in the main thread, unless the process was started to ignore it."""
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)


def _terminate(*_: object) -> NoReturn:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one would end the tidying up
    raise TerminatedError
