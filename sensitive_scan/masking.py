"""What may be shown and kept of a value that was found: a masked preview and a keyed fingerprint.

Everything that leaves the engine goes through this module; nothing else turns a raw value into text.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import Final

from sensitive_scan.keys import require_long
from sensitive_scan.recognizer import compact

MAX_WIDTH: Final = 40
"""The longest preview, in characters."""

_SHOWN_AT_MOST = 4
_DIGITS_TO_SHOW_ANY = 4
# Kept is a short list of separators, not "everything that is no letter": vowel signs of Indian scripts are no letters
# either, and would give the word away.
_KEPT = " .,:/()_-"
_HIDDEN = re.compile(rf"[^{_KEPT}]")
# The same for ASCII, where a table is five times as fast; white space of every kind becomes a space.
_ASCII = {
    code: char if char in _KEPT else " " if char.isspace() else "*" for code, char in enumerate(map(chr, range(128)))
}
_SPACE = re.compile(r"\s")


def mask(value: str) -> str:
    """A preview of a value that does not give it away: ``4111 1111 1111 1111`` becomes ``**** **** **** 1111``.

    Separators stay. Of a value with at least four digits the last letters and digits are shown, a quarter of them and
    four at most, unless none of those is a digit: words are hidden altogether. Of a long value only the end appears,
    behind ``…``; the result has :data:`MAX_WIDTH` characters at most.
    """
    end = value if len(value) <= MAX_WIDTH else value[1 - MAX_WIDTH :]
    preview = end.translate(_ASCII) if end.isascii() else _HIDDEN.sub("*", _SPACE.sub(" ", end))
    shown = _shown_from(end)
    if shown < len(end):
        tail = zip(end[shown:], preview[shown:], strict=True)
        preview = preview[:shown] + "".join([char if char.isalnum() else star for char, star in tail])
    return preview if len(value) <= MAX_WIDTH else "…" + preview


def shown(word: object) -> str:
    """A word of a file or an argument, as a message may quote it: one that has digits enough, or is long, is masked.

    What is written where a key or an option belongs may be a value that was put there by mistake.
    """
    text = str(word)
    is_harmless = len(text) <= MAX_WIDTH and sum(map(str.isdecimal, text)) < _DIGITS_TO_SHOW_ANY
    return text if is_harmless else mask(text)


def _shown_from(text: str) -> int:
    """The index from which the letters and digits of ``text`` may be shown; its length if none may."""
    if sum(map(str.isdecimal, text)) < _DIGITS_TO_SHOW_ANY:
        return len(text)
    left = min(_SHOWN_AT_MOST, sum(map(str.isalnum, text)) // 4)
    first = len(text)
    while left:
        first -= 1
        left -= text[first].isalnum()
    return first if any(map(str.isdecimal, text[first:])) else len(text)


@dataclass(frozen=True, slots=True)
class Fingerprinter:
    """Turns a value into 32 hexadecimal digits that are equal for equal values and say nothing without the key.

    Keyed BLAKE2b is a message authentication code (RFC 7693, section 2.9), so no HMAC is wrapped around it. A hash
    without a key would be no secret: there are only a billion Social Security numbers to try.

    Raises:
        ConfigurationError: ``key`` is shorter than 16 bytes.
    """

    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        require_long(self.key)
        if len(self.key) > hashlib.blake2b.MAX_KEY_SIZE:
            object.__setattr__(self, "key", hashlib.blake2b(self.key).digest())

    def __call__(self, entity: str, value: str) -> str:
        """The fingerprint of ``value`` as an ``entity``; spacing, dashes and letter case make no difference."""
        message = f"{entity}\0{compact(value)}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(message, digest_size=16, key=self.key).hexdigest()
