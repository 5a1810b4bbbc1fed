"""An expression of any kind as a tree that matches no less, for patterns that were written for another program.

Lookarounds, anchors, back references, flags and the classes of Unicode have no place in the tree of
:mod:`~sensitive_scan.match.syntax`. They are left out or taken for more than they match, so that whatever the
expression finds in a folded text, the tree matches there too; the exact expression has the last word. How the tree is
written for the first pass is in :mod:`~sensitive_scan.match.superset`.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Final

from sensitive_scan.match.syntax import Chars, Choice, Node, Repeat, Series, UnsupportedSyntaxError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Span = tuple[int, int]

_LAST: Final = 0x10FFFF
_SEPARATOR: Final = 0x1F
_ALL: Final = ((0, _SEPARATOR - 1), (_SEPARATOR + 1, _LAST))
"""Every character but the one that stands between cells."""
_BEYOND_ASCII: Final = (0x80, _LAST)
_DIGIT: Final = ((0x30, 0x39),)
_WORD: Final = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
_SPACE: Final = ((0x09, 0x0D), (0x1C, 0x1E), (0x20, 0x20), (0x85, 0x85), (0x2028, 0x2029))
"""As folding leaves them: the other spaces and digits of Unicode are ASCII by then."""
_CLASSES: Final = {"d": _DIGIT, "w": (*_WORD, _BEYOND_ASCII), "s": _SPACE}
_CONTROLS: Final = {"n": "\n", "r": "\r", "t": "\t", "f": "\f", "v": "\v", "a": "\a"}
_CODE = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})")
_PROPERTY = re.compile(r"[pP]\{[^}]*\}|[pP][A-Z]")
_BACK_REFERENCE = re.compile(r"[1-9][0-9]?|g<[^>]*>|k<[^>]*>")
_GROUP = re.compile(r"\?(?:[:>|]|P?<[A-Za-z_]\w*>|(?P<flags>[a-zA-Z0-9]*)(?:-[a-z]+)?(?P<end>[:)]))")
_LOOKAROUND = re.compile(r"\?<?[=!]")
_NAMED_REFERENCE = re.compile(r"\?P=\w+\)")
_COMMENT = re.compile(r"\?#[^)]*\)")
_REPEAT = re.compile(r"(?:\{([0-9]*)(,?)([0-9]*)\}|[?*+])[?+]?")
_POSIX = re.compile(r"\[:\^?\w+:\]")
NOTHING: Final = Series(())
EDGE: Final = Choice((NOTHING,))
"""A word boundary, the one assertion that is kept: a node that matches the empty string and is told by its form."""


@functools.cache
def loosened(pattern: str) -> Node:
    """The tree of an expression for the package ``regex``.

    Raises:
        UnsupportedSyntaxError: it holds a conditional, a recursion, approximate matching or is written verbosely.
    """
    reader = _Reader(pattern)
    node = reader.choice()
    if reader.at != len(pattern):
        raise UnsupportedSyntaxError(pattern[reader.at :])
    return node


class _Reader:
    """Reads one expression from left to right."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.at = 0

    def choice(self) -> Node:
        options = [self._series()]
        while self._takes("|"):
            options.append(self._series())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def _series(self) -> Node:
        parts: list[Node] = []
        while self.at < len(self._pattern) and self._pattern[self.at] not in "|)":
            part = self._atom()
            while (repeat := _REPEAT.match(self._pattern, self.at)) is not None and repeat[0] not in ("{}", "{,}"):
                self.at = repeat.end()
                part = Repeat(part, *_times(repeat))
            if part != NOTHING:
                parts.append(part)
        return parts[0] if len(parts) == 1 else Series(tuple(parts))

    def _takes(self, token: str) -> bool:
        found = self._pattern.startswith(token, self.at)
        self.at += len(token) if found else 0
        return found

    def _matches(self, expression: re.Pattern[str]) -> re.Match[str] | None:
        found = expression.match(self._pattern, self.at)
        self.at = found.end() if found else self.at
        return found

    def _atom(self) -> Node:
        if self._takes("["):
            return self._class()
        if self._takes("\\"):
            return self._escape()
        if self._takes("("):
            return self._group()
        character = self._pattern[self.at]
        self.at += 1
        if character in "^$":
            return NOTHING
        return Chars(_ALL if character == "." else ((ord(character), ord(character)),))

    def _group(self) -> Node:
        if self._matches(_COMMENT):
            return NOTHING
        if self._matches(_NAMED_REFERENCE):
            return Repeat(Chars(_ALL), 0, None)
        is_lookaround = self._matches(_LOOKAROUND) is not None
        if not is_lookaround and self._pattern.startswith("?", self.at):
            opened = self._pattern[self.at - 1 : self.at + 3]
            group = self._matches(_GROUP)
            if group is None or "x" in (group["flags"] or ""):
                raise UnsupportedSyntaxError(opened)
            if group["end"] == ")":
                return NOTHING
        node = self.choice()
        if not self._takes(")"):
            raise UnsupportedSyntaxError(self._pattern[self.at :])
        return NOTHING if is_lookaround else node

    def _escape(self) -> Node:
        if self._takes("b"):
            return EDGE
        if self._pattern[self.at] in "BAZzGKmM":
            self.at += 1
            return NOTHING
        if self._matches(_BACK_REFERENCE):
            return Repeat(Chars(_ALL), 0, None)
        return Chars(self._escaped())

    def _escaped(self) -> tuple[Span, ...]:
        """What the escape behind a backslash stands for, also inside a class."""
        if self._matches(_PROPERTY):
            return _ALL
        code = self._matches(_CODE)
        if code:
            number = int(next(filter(None, code.groups())), 16)
            return ((number, number),)
        letter = self._pattern[self.at]
        if letter.isalnum() and letter not in _CONTROLS and letter.lower() not in _CLASSES:
            raise UnsupportedSyntaxError(f"\\{letter}")
        self.at += 1
        if letter.isalpha() and letter.lower() in _CLASSES:
            # what a capital excludes is beyond ASCII no more than guessed, so nothing is excluded there
            spans = _CLASSES[letter.lower()]
            return spans if letter.islower() else (*_complement(spans), _BEYOND_ASCII)
        character = ord(_CONTROLS.get(letter, letter))
        return ((character, character),)

    def _class(self) -> Chars:
        is_negated = self._takes("^")
        spans: list[Span] = []
        start = self.at
        while self.at == start or not self._pattern.startswith("]", self.at):
            first = self._member()
            follows = self._pattern[self.at : self.at + 2]
            if len(follows) > 1 and follows[0] == "-" and follows[1] != "]" and len(first) == 1:
                self.at += 1
                last = self._member()
                spans.append((first[0][0], last[-1][1]))
            else:
                spans.extend(first)
        self.at += 1
        return Chars((*_complement(spans), _BEYOND_ASCII) if is_negated else tuple(spans))

    def _member(self) -> tuple[Span, ...]:
        if self._matches(_POSIX):
            return _ALL
        if self._takes("\\"):
            return ((0x08, 0x08),) if self._takes("b") else self._escaped()
        character = ord(self._pattern[self.at])
        self.at += 1
        return ((character, character),)


def _times(repeat: re.Match[str]) -> tuple[int, int | None]:
    kind = repeat[0][0]
    if kind != "{":
        return int(kind == "+"), 1 if kind == "?" else None
    fewest = int(repeat[1] or 0)
    return fewest, (int(repeat[3]) if repeat[3] else None) if repeat[2] else fewest


def _complement(spans: Iterable[Span]) -> Iterator[Span]:
    """Every character outside ``spans``, but for the separator."""
    at = 0
    for first, last in sorted((*spans, (_SEPARATOR, _SEPARATOR))):
        if first > at:
            yield at, first - 1
        at = max(at, last + 1)
    if at <= _LAST:
        yield at, _LAST
