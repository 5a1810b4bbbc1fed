"""Characters that nobody sees between digits or letters: zero-width ones, controls of direction, marks, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from sensitive_scan.disguise.decoder import USUAL, Decoder, any_of, characters, told, utf8
from sensitive_scan.disguise.view import Change, turned
from sensitive_scan.late import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.disguise.view import View

_RANGES = (
    # soft hyphen, fillers, variation selectors, joiners, controls of direction and format, line and paragraph ends
    "\u00ad\u00ad", "\u061c\u061c", "\u115f\u1160", "\u17b4\u17b5", "\u180b\u180f",
    "\u200b\u200f", "\u2028\u202e", "\u2060\u206f", "\u2800\u2800", "\u3164\u3164",
    "\ufe00\ufe0f", "\ufeff\ufeff", "\uffa0\uffa0", "\ufff9\ufffc",
    "\U0001bca0\U0001bca3", "\U0001d173\U0001d17a", "\U000e0001\U000e001f",
    "\U000e003a\U000e007f", "\U000e0100\U000e01ef",
    # marks that go with any script: strokes, lines, the frame of a keycap
    "\u0300\u036f", "\u0483\u0489", "\u1ab0\u1ace", "\u1dc0\u1dff", "\u20d0\u20f0",
    "\ufe20\ufe2f",
)  # fmt: skip
_CONTROLS = ("\x00\x08", "\x0e\x1e", "\x7f\x7f")
"""What is not printed; U+0080 to U+009F were something else in the encodings of files."""
_UNSEEN = any_of(_RANGES + _CONTROLS)
_BYTES, _CONTROL = utf8(characters(_RANGES)), r"[\x00-\x08\x0e-\x1e\x7f]"
_UNSEEN_INSIDE = late_pattern(f"(?<=[!-~]{USUAL}?){_UNSEEN}++(?:{USUAL}{_UNSEEN}++)*+(?={USUAL}?[!-~])", regex.VERSION1)
_ONE_UNSEEN = late_pattern(_UNSEEN)
_TAGS = late_pattern("(?:[\U000e0030-\U000e0039][\U000e0020\U000e002d-\U000e002f]?){5,}+")
_TAG_PLANE = 0xE0000
_OVERRIDDEN = late_pattern("\u202e(?P<said>[^\u202a-\u202e\u2066-\u2069\x1f\r\n]{4,400}+)")
"""What stands behind an override to right-to-left, up to its end."""


def seen(text: str) -> str:
    """What of ``text`` is seen."""
    return text if text.isascii() and text.isprintable() else _ONE_UNSEEN.sub("", text)


def _decode(text: str) -> Iterator[View]:
    unseen = (Change(found.start(), found.end(), seen(found[0])) for found in _UNSEEN_INSIDE.finditer(text))
    yield from told(text, unseen, "invisible characters")
    tags = (Change(found.start(), found.end(), _untagged(found[0])) for found in _TAGS.finditer(text))
    yield from told(text, tags, "tag characters")
    # as readers see it
    seen_so = turned(text, (found.span("said") for found in _OVERRIDDEN.finditer(text)), "an override of the direction")
    if seen_so is not None:
        yield seen_so


def _untagged(tags: str) -> str:
    return "".join(chr(ord(tag) - _TAG_PLANE) for tag in tags)


DECODER = Decoder(
    _decode,
    anywhere=(
        f"{_BYTES}{USUAL}?(?:{_BYTES}|[0-9A-Za-z])",
        f"{_CONTROL}{USUAL}?(?:{_CONTROL}|{_BYTES}|[0-9A-Za-z])|{_BYTES}{USUAL}?{_CONTROL}",
        "\\xe2\\x80\\xae[0-9A-Za-z]",
        "\\xf3\\xa0\\x80[\\xb0-\\xb9](?:\\xf3\\xa0\\x80[\\xa0\\xad-\\xaf\\xb0-\\xb9]){4}",
    ),
)
