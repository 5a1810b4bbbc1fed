"""SIGTERM ends the program as Ctrl-C does, so that unfinished files are removed; whatever either interrupts."""

from __future__ import annotations

import signal
from typing import NoReturn

_asked: list[type[KeyboardInterrupt]] = []


class TerminatedError(KeyboardInterrupt):
    """Somebody asked the process to end; whatever tidies up after Ctrl-C tidies up after this."""


class InterruptedByUserError(KeyboardInterrupt):
    """Ctrl-C was pressed.

    It has a class of its own, as Python ends a process without its exit code where the bare one has passed through code
    that is made of text, such as that of a data class that is being imported.
    """


def heed_termination() -> None:
    """Have SIGTERM and SIGINT raise their errors in the main thread, unless the process was started to ignore them."""
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _terminate)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)


def asked_to_end() -> type[KeyboardInterrupt] | None:
    """The first error that a signal has raised, if any: an extension that it interrupts may raise another instead."""
    return _asked[0] if _asked else None


def _terminate(*_: object) -> NoReturn:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one would end the tidying up
    _asked.append(TerminatedError)
    raise TerminatedError


def _interrupt(*_: object) -> NoReturn:
    _asked.append(InterruptedByUserError)
    raise InterruptedByUserError
