"""Makes names from an input harmless to show: no terminal escapes, no reordering of text, no long numbers."""

from __future__ import annotations

import re
from typing import Final

from sensitive_scan.masking import mask

MAX_NAME: Final = 80
"""The longest name of a column that is shown, in characters."""

# C0 and C1 controls, DEL, zero-width and direction marks, line and paragraph separators, direction overrides and
# isolates, byte order mark, lone surrogates, and what is no character at all, which XML does not take.
HARMFUL: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)
# A table whose first row is data, or a JSON object with values as keys, has a raw value for a column's name.
_LONG_NUMBER = re.compile(r"\d(?:[ .-]?\d){8,}")


def printable(text: str) -> str:
    r"""The text with every character that could steer a terminal written as an escape (``\x1b``)."""
    return HARMFUL.sub(_escaped, text)


def shown_name(name: str) -> str:
    """The name of a column as reports may show it: numbers of nine and more digits masked, and not too long."""
    masked = without_numbers(name)
    return masked if len(masked) <= MAX_NAME else masked[: MAX_NAME - 1] + "…"


def without_numbers(text: str) -> str:
    """A text that may quote the name of a column, with numbers of nine and more digits masked."""
    return _LONG_NUMBER.sub(lambda found: mask(found[0]), text)


def _escaped(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"  # noqa: PLR2004 - the width of each escape
