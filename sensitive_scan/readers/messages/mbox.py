"""Mailboxes of the mbox family (RFC 4155): messages one after the other, each begun by a line "From …"."""

from __future__ import annotations

import re
from typing import IO, TYPE_CHECKING, Final

from sensitive_scan.readers.messages.streams import IteratedStream

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_BEGIN: Final = re.compile(rb"From [^\n]{0,300}\d\d:\d\d")
_QUOTED: Final = re.compile(rb">{1,50}From ")
_PIECE: Final = 1 << 16


def parts(upload: Upload) -> Parts:
    """The messages of a mailbox, as `message 1` and so on."""
    mailbox = _Mailbox(upload.file)
    number = 0
    while not mailbox.at_end:
        number += 1
        message = mailbox.message()
        yield from upload.inside(IteratedStream(message), f"message {number}", kind="eml")
        # What was refused is unread, and the next one begins behind it.
        for _ in message:
            pass


class _Mailbox:
    """Goes through a file once; ``at_end`` says that no message follows."""

    def __init__(self, file: IO[bytes]) -> None:
        self.at_end = False
        self._file = file
        self._begin = b""

    def message(self) -> Iterator[bytes]:
        """The lines of the next message; what was quoted to be no beginning is as it was written.

        A line that looks like a beginning is one, whether or not a blank line precedes: two messages taken for one
        would hide the files in the second.
        """
        line, self._begin = self._begin or self._next(), b""
        is_start = True
        while line:
            if is_start and _QUOTED.match(line):
                line = line[1:]
            yield line
            is_start = line.endswith(b"\n")
            line = self._next()
            if is_start and _BEGIN.match(line):
                self._begin = line
                return
        self.at_end = True

    def _next(self) -> bytes:
        return self._file.readline(_PIECE)
