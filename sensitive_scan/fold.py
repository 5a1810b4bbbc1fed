"""Fold text before matching: other scripts' digits, wide letters, odd spaces, dashes and accents become plain ASCII.

One character is always replaced by one character, so that a span in the folded text is the same span in the
original. Plain ASCII text is returned as it is.
"""

from __future__ import annotations

import functools
import unicodedata

from sensitive_scan.late import late_pattern

_FOLDABLE = late_pattern(
    # decimal digits, spaces and dashes of any script; Latin letters with marks; full-width forms
    r"(?V1)[[\p{Nd}\p{Zs}\p{Pd}\u0080-\u024f\u1e00-\u1eff\u2212\uff01-\uff5e]--[\x00-\x7f]]"
)
_LETTERS = {"\u0131": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "ħ": "h"}
"""Letters whose stroke or missing dot Unicode does not decompose."""
_LONG = 2048
"""From so many characters on a table of characters is faster than an expression."""
_FIRST_WIDE = 0x80


@functools.cache
def _folded(character: str) -> str:
    return _plain(character) if _FOLDABLE.match(character) else character


@functools.cache
def _plain(character: str) -> str:
    """The one ASCII character that stands for ``character``, or ``character`` itself where there is none."""
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    kind = unicodedata.category(character)
    if kind == "Zs":
        return " "
    if kind == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    base = unicodedata.normalize("NFKD", character)[0]
    # superscripts and fractions decompose to digits that nobody writes a number with
    is_plain = base.isascii() and base.isprintable() and not base.isdecimal()
    return base if is_plain else _LETTERS.get(character, character)


def fold(text: str) -> str:
    """Replace every foldable character of ``text``; the result has the same length."""
    if text.isascii():
        return text
    return _by_table(text) if len(text) >= _LONG else _FOLDABLE.sub(lambda match: _plain(match[0]), text)


def _by_table(text: str) -> str:
    """The text folded by a table of the characters in it; lone surrogates stay."""
    import numpy as np

    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    present = np.flatnonzero(np.bincount(codes))
    table = np.arange(present[-1] + 1, dtype=np.uint32)
    for code in present[present >= _FIRST_WIDE].tolist():
        table[code] = ord(_folded(chr(code)))
    return table[codes].tobytes().decode("utf-32-le", "surrogatepass")
