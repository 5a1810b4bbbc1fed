"""Exit codes other than those of a finished scan, and how failures are told."""

from __future__ import annotations

import os
import re
from typing import Final

import click

CLEAN: Final = 0
FOUND: Final = 1
BROKEN: Final = 2
INTERRUPTED: Final = 130
"""128 and SIGINT."""
TERMINATED: Final = 143
"""128 and SIGTERM."""
PIPE_CLOSED: Final = 141
"""128 and SIGPIPE: the reader went away, so nobody knows the result."""

DEBUG_VARIABLE: Final = "SENSITIVE_SCAN_DEBUG"

_QUOTED: Final = re.compile("'([^']*)'")


def with_words_masked(message: str) -> str:
    """A message of click's with what it quotes masked: an argument may be a value that was put there by mistake."""
    from sensitive_scan.masking import shown
    from sensitive_scan.report.sanitise import without_numbers

    return without_numbers(_QUOTED.sub(lambda found: f"'{shown(found[1])}'", message))


def say_error(message: str) -> None:
    """Print one line on standard error."""
    _say("error", message)


def say_warning(message: str) -> None:
    """Print one line on standard error about something that does not stop the command."""
    _say("warning", message)


def say_note(message: str) -> None:
    """Print one line on standard error that the report has no place for."""
    _say("note", message)


def say_unexpected(error: Exception, place: str = "") -> None:
    """Print one line about an exception that nobody foresaw: its type only, because its text could hold values."""
    if os.environ.get(DEBUG_VARIABLE) == "1":
        import traceback

        traceback.print_exception(error)
    where = f"{place}: " if place else ""
    say_error(f"{where}unexpected {type(error).__name__}; please report it with the command, see SECURITY.md")


def _say(kind: str, message: str) -> None:
    from sensitive_scan.report.sanitise import printable

    line = " ".join(message.split())
    click.echo(f"sensitive-scan: {kind}: {printable(line)}", err=True)
