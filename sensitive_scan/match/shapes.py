r"""Skip cells that cannot matter: a cell's shape says whether any expression could hit it.

A shape writes every digit as ``0``, every ASCII letter as ``A`` and every other byte above ASCII as ``\x80``. The
columns of a CRM have few shapes (all mobile numbers are ``000000000000``), so the answer is found once a shape. It
never denies what the first pass would find: each pattern is turned into an expression over shapes that matches the
shape of whatever the pattern matches, and words are only wanted beside three digits.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST_DIGITS = 3
"""Fewer digits than these in a cell are nothing that a context word could ask for."""
_NOT_ASCII = "\x80"
_ANYTHING = "(?:[^\\x80]|\x80{1,4})"
_KEPT_SHAPES = 20_000
_REPEAT = re.compile(r"(?:\{([0-9]*),?[0-9]*\}|[?*+])[?+]?")
_WITHOUT_DIGITS = str.maketrans("", "", "0123456789")
_ESCAPE = re.compile(r"\\(.)")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}
_SPECIAL = frozenset("()|{}?*+")
_TABLE = bytes(
    0x80 if not chr(byte).isascii() else 0x30 if chr(byte).isdecimal() else 0x41 if chr(byte).isalpha() else byte
    for byte in range(256)
)


class UnsupportedSyntaxError(ValueError):
    """An expression has no simple counterpart over shapes."""


def shape(data: bytes) -> bytes:
    """The shape of some bytes; of the same length."""
    return data.translate(_TABLE)


def count_digits(text: str) -> int:
    """How many ASCII digits ``text`` has."""
    return len(text) - len(text.translate(_WITHOUT_DIGITS))


@functools.cache
def over_shapes(pattern: str) -> str:
    """The expression that matches the shape of every text that ``pattern`` matches.

    Raises:
        UnsupportedSyntaxError: ``pattern`` uses more than literals, classes, plain groups, alternatives and repeats.
    """
    result: list[str] = []
    at = 0
    while at < len(pattern):
        piece, at = _next_piece(pattern, at)
        result.append(piece)
    return "".join(result)


@functools.cache
def fewest_digits(shapes: str) -> int:
    """The fewest digits in any text that an expression of :func:`over_shapes` matches."""
    fewest, at = _fewest_in_alternatives(shapes, 0)
    if at != len(shapes):
        raise UnsupportedSyntaxError(shapes[at:])
    return fewest


def bounded(shapes: str) -> str:
    """The expression over shapes with a letter or digit on neither side."""
    return f"(?<![0A])(?:{shapes})(?![0A])"


class ShapeIndex:
    """Answers which of some patterns could match in a text of a shape; remembers the answers.

    A pattern that has no counterpart over shapes could always match.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = [_ShapePattern(pattern) for pattern in patterns]
        self._answers: dict[bytes, tuple[int, ...]] = {}

    def which(self, text_shape: bytes) -> tuple[int, ...]:
        """The indices of the patterns that could match."""
        answer = self._answers.get(text_shape)
        if answer is None:
            if len(self._answers) >= _KEPT_SHAPES:
                self._answers.clear()
            digits = text_shape.count(b"0")
            answer = self._answers[text_shape] = tuple(
                index for index, pattern in enumerate(self._patterns) if pattern.could_match(text_shape, digits)
            )
        return answer


class _ShapePattern:
    """One pattern over shapes, compiled when a shape with digits enough turns up."""

    def __init__(self, pattern: str) -> None:
        try:
            shapes = over_shapes(pattern)
            self._digits = fewest_digits(shapes)
            self._source = bounded(shapes)
        except UnsupportedSyntaxError:
            self._source, self._digits = "", 0

    @functools.cached_property
    def _compiled(self) -> re.Pattern[bytes]:
        return re.compile(self._source.encode("latin-1"))

    def could_match(self, text_shape: bytes, digits: int) -> bool:
        if not self._source:
            return True
        return digits >= self._digits and self._compiled.search(text_shape) is not None


def _fewest_in_alternatives(shapes: str, at: int) -> tuple[int, int]:
    """The fewest digits of the alternatives from ``at`` to the end of their group, and where that is."""
    alternatives = [0]
    while at < len(shapes) and shapes[at] != ")":
        if shapes[at] == "|":
            alternatives.append(0)
            at += 1
            continue
        digits, at = _fewest_in_atom(shapes, at)
        repeat = _REPEAT.match(shapes, at)
        if repeat is not None:
            digits *= int(repeat[1] or 0) if repeat[0][0] == "{" else repeat[0][0] == "+"
            at = repeat.end()
        alternatives[-1] += digits
    return min(alternatives), at


def _fewest_in_atom(shapes: str, at: int) -> tuple[int, int]:
    if shapes.startswith("(", at):
        fewest, end = _fewest_in_alternatives(shapes, at + (3 if shapes.startswith("(?:", at) else 1))
        return fewest, end + 1
    if shapes[at] == "[":
        end = shapes.index("]", at + 2) + 1
        return int(shapes[at:end] == "[0]"), end
    if shapes[at] == "\\":
        return 0, at + 2
    return int(shapes[at] == "0"), at + 1


def _next_piece(pattern: str, at: int) -> tuple[str, int]:
    character = pattern[at]
    if character == "[":
        end = pattern.index("]", at + 2)
        return _class(pattern[at + 1 : end]), end + 1
    if character == "\\":
        return _escape(pattern[at + 1]), at + 2
    if character == "{":
        end = pattern.index("}", at) + 1
        return pattern[at:end], end
    if pattern.startswith("(?", at):
        if not pattern.startswith("(?:", at):
            raise UnsupportedSyntaxError(pattern[at : at + 3])
        return "(?:", at + 3
    if character in _SPECIAL:
        return character, at + 1
    if character in ".^$":
        raise UnsupportedSyntaxError(character)
    return _literal(character), at + 1


def _escape(character: str) -> str:
    if character.isalnum():
        if character == "d":
            return "0"
        if character in _CONTROLS:
            return re.escape(_CONTROLS[character])
        raise UnsupportedSyntaxError(f"\\{character}")
    return _literal(character)


def _literal(character: str) -> str:
    plain = "".join(map(re.escape, _letter(character)))
    return plain if character.isascii() else f"(?:{plain})"


@functools.cache
def _class(content: str) -> str:
    """The class over shapes of the members of a class, which may be ranges."""
    if content.startswith("^"):
        return _ANYTHING
    content = _ESCAPE.sub(_unescaped, content)
    if "[" in content:
        raise UnsupportedSyntaxError(f"[{content}]")
    members: dict[str, None] = {}
    at = 0
    is_ascii = content.isascii()
    if not is_ascii:
        content = "".join(filter(str.isascii, content))
    while at < len(content):
        first = last = content[at]
        if content[at + 1 : at + 2] == "-" and at + 2 < len(content):
            last = content[at + 2]
            at += 2
        at += 1
        members.update(dict.fromkeys(_letter(chr(code)) for code in range(ord(first), ord(last) + 1)))
    ascii_class = f"[{''.join(map(re.escape, members))}]" if members else ""
    return ascii_class if is_ascii else f"(?:{ascii_class}|{_NOT_ASCII}{{1,4}})"


def _unescaped(match: re.Match[str]) -> str:
    """The character that a simple escape in a class stands for."""
    character = match[1]
    if character.isalnum() and character not in _CONTROLS:
        raise UnsupportedSyntaxError(match[0])
    return _CONTROLS.get(character, character)


def _letter(character: str) -> str:
    return shape(character.encode()).decode("latin-1")
