"""Expressions written out as literals, of which Hyperscan compiles thousands in the time of one expression.

Most expressions are words between boundaries, or words with a few marks between. Their boundaries are not literal, but
in a text in which every mark is a space, and every digit ``0``, a word that stands alone has a space before it and a
space or ``0`` behind it. Where that says less than the expression does, a hit is unsure, and is looked at again.
"""

from __future__ import annotations

import functools
import re
from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.match.syntax import Chars, Choice, Node, Series, UnsupportedSyntaxError, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

_BEFORE, _AFTER, _EDGE = "[^0-9A-Za-z]", "[^A-Za-z]", "[^"
_WORD = re.compile(rf"{re.escape(_BEFORE)}([a-z]+){re.escape(_AFTER)}")
_LITERAL = re.compile(r"(?:[^\\\[\](){}?*+|.^$]|\\\W)+")
"""Matches what is a literal as it stands."""
_DIGITED = re.compile("[0-9]|[0-9]-[0-9]")
_BYTE = "\\x"
"""Begins an escape that is a byte, while a character beyond ASCII stands for all of its bytes."""
_MOST_BLANKED, _MOST_RAW = 96, 8
_SHORTEST_RAW = 4
_LAST_ASCII = 0x7F
_LETTERS = 26
_LONGEST = 256
"""More bytes than any expression that is written out can match."""
BLANKED = bytes(
    byte | 0x20 if chr(byte).isalpha() and byte <= _LAST_ASCII else 0x30 if byte in b"0123456789" else 0x20
    for byte in range(256)
)
"""Makes every mark and every byte of another script a space, every digit ``0``, and capitals small."""


class Literals(NamedTuple):
    """What an expression is written out as: for a blanked text or for one as it is, and whether a hit says all."""

    texts: tuple[bytes, ...]
    is_blanked: bool
    is_sure: bool


def literals(source: str) -> Literals | None:
    """The literals of an expression, one of which ends wherever it matches; ``None`` if they are not few."""
    word = _WORD.fullmatch(source)
    if word:
        return Literals(_between(word[1].encode()), is_blanked=True, is_sure=True)
    if _BYTE in source or _LITERAL.fullmatch(source):
        return None
    try:
        tree = parse(source)
    except UnsupportedSyntaxError:
        return None
    parts = tree.parts if isinstance(tree, Series) else (tree,)
    return _blanked(source, parts) or _raw(source, parts)


def exact(source: str) -> Callable[[bytes, int], bool]:
    """Tells whether an expression matches up to an offset, as an unsure hit only says that it may."""
    compiled = re.compile(f"(?:{source})\\Z".encode(), re.IGNORECASE | re.DOTALL)
    return lambda data, end: compiled.search(data, max(0, end - _LONGEST), end) is not None


def _between(word: bytes) -> tuple[bytes, ...]:
    return b" " + word + b" ", b" " + word + b"0"


def _blanked(source: str, parts: Sequence[Node]) -> Literals | None:
    """The literals of words between boundaries; not of those with digits, which stand in every number once blanked."""
    inner = source.removeprefix(_BEFORE).removesuffix(_AFTER)
    if not (source.startswith(_BEFORE) and source.endswith(_AFTER)) or _DIGITED.search(inner):
        return None
    texts = _written(parts[1:-1], _in_blanked, _MOST_BLANKED // 2)
    if texts is None or not all(text.strip() for text in texts):
        return None
    return Literals(tuple(one for text in texts for one in _between(text)), is_blanked=True, is_sure=False)


def _raw(source: str, parts: Sequence[Node]) -> Literals | None:
    """The literals of what has no boundary, or one before it, which a hit does not say."""
    has_edge = source.startswith(_EDGE)
    texts = _written(parts[has_edge:], _as_it_is, _MOST_RAW)
    if texts is None:
        return _last_word(parts)
    if min(map(len, texts)) < _SHORTEST_RAW:
        return None
    return Literals(texts, is_blanked=False, is_sure=not has_edge)


def _last_word(parts: Sequence[Node]) -> Literals | None:
    """The literals of the last word of a phrase in another script, or of as many words as have few ways together."""
    for at in range(1, len(parts)):
        texts = _written(parts[at:], _as_it_is, _MOST_RAW)
        if texts is not None:
            is_of_script = all(len(text) >= _SHORTEST_RAW and not text.isascii() for text in texts)
            return Literals(texts, is_blanked=False, is_sure=False) if is_of_script else None
    return None


_Ways = tuple[bytes, ...] | None
"""How a part is written, small letters for capitals; ``None`` for too many ways."""


def _written(parts: Iterable[Node], one: Callable[[Chars], _Ways], most: int) -> _Ways:
    """All ways in which ``parts`` are written one after the other."""
    found: tuple[bytes, ...] = (b"",)
    for part in parts:
        ways = _ways(part, one, most)
        if ways is None or len(found) * len(ways) > most:
            return None
        found = tuple(dict.fromkeys(b"".join(pair) for pair in product(found, ways)))
    return found if max(map(len, found)) < _LONGEST - 2 else None


def _ways(part: Node, one: Callable[[Chars], _Ways], most: int) -> _Ways:
    if isinstance(part, Chars):
        return one(part)
    if isinstance(part, Series):
        return _written(part.parts, one, most)
    if isinstance(part, Choice):
        options = [_ways(option, one, most) for option in part.options]
        if any(option is None for option in options):
            return None
        return tuple(dict.fromkeys(way for option in options for way in option or ()))
    if part.most is None or (part.fewest, part.most) != (0, 1):
        return None
    ways = _ways(part.part, one, most)
    return None if ways is None else tuple(dict.fromkeys((b"", *ways)))


def _as_it_is(chars: Chars) -> _Ways:
    """The members of a class of a few, in the bytes of the text."""
    if chars.is_negated or sum(last - first + 1 for first, last in chars.ranges) > _MOST_RAW:
        return None
    return tuple(chr(code).encode().lower() for first, last in chars.ranges for code in range(first, last + 1))


@functools.cache
def _in_blanked(chars: Chars) -> _Ways:
    """The members of a class in a blanked text, but for any letter."""
    if chars.is_negated or sum(last - first + 1 for first, last in chars.ranges) >= _LETTERS:
        return None
    codes = (code for first, last in chars.ranges for code in range(first, last + 1))
    return tuple(dict.fromkeys(chr(code).encode().translate(BLANKED) for code in codes))
