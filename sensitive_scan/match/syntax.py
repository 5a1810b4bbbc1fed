"""The grammar of patterns as a tree: literals, classes, plain groups, alternatives and repeats.

What a pattern's matches look like, how few digits they have and what an example is all follow from the tree. Anything
else that ``regex`` understands (anchors, lookarounds, back references) has no place in it, and is said so.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

_REPEAT = re.compile(r"(?:\{([0-9]*)(,?)([0-9]*)\}|[?*+])[?+]?")
_HEXADECIMAL = re.compile("[0-9A-Fa-f]{2}")
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t"}
_SPECIAL = frozenset(".^$|?*+){}]")
_DIGITS = (ord("0"), ord("9"))
_BEYOND_ASCII = (0x80, 0x10FFFF)
MOST_WRITTEN_OUT = 10_000
"""The largest pattern, by :func:`written_out`, that is compiled for somebody who may mean no good."""
_LONGEST_COUNT = 9
_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\{(?P<least>[0-9]+)(?:,[0-9]*)?\}|.", re.DOTALL)


class UnsupportedSyntaxError(ValueError):
    """A pattern uses more than the grammar has."""


@dataclass(frozen=True, slots=True)
class Chars:
    """One character of a class: inside any of the ranges of code points, or outside all of them."""

    ranges: tuple[tuple[int, int], ...]
    is_negated: bool = False


@dataclass(frozen=True, slots=True)
class Series:
    """Parts that follow each other."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Alternatives."""

    options: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part some times over; ``most`` is ``None`` without a limit."""

    part: Node
    fewest: int
    most: int | None


Node = Chars | Series | Choice | Repeat
"""Any part of a pattern."""


@functools.cache
def parse(pattern: str) -> Node:
    """The tree of ``pattern``.

    Raises:
        UnsupportedSyntaxError: it uses more than the grammar has.
    """
    node, at = _choice(pattern, 0)
    if at != len(pattern):
        raise UnsupportedSyntaxError(pattern[at:])
    return node


def fewest_digits(node: Node) -> int:
    """The fewest ASCII digits in any text that ``node`` matches."""
    return _fewest(node, *_DIGITS)


def is_beyond_ascii(node: Node) -> bool:
    """Whether every text that ``node`` matches has a character, or a byte, that is not ASCII."""
    return _fewest(node, *_BEYOND_ASCII) > 0


def _fewest(node: Node, first: int, last: int) -> int:
    """The fewest characters from ``first`` to ``last`` in any text that ``node`` matches."""
    if isinstance(node, Series):
        return sum(_fewest(part, first, last) for part in node.parts)
    if isinstance(node, Choice):
        return min(_fewest(option, first, last) for option in node.options)
    if isinstance(node, Repeat):
        return node.fewest * _fewest(node.part, first, last)
    return int(not node.is_negated and all(first <= start and end <= last for start, end in node.ranges))


def _choice(pattern: str, at: int) -> tuple[Node, int]:
    """The alternatives from ``at`` to the end of their group, and where that is."""
    options: list[Node] = []
    at -= 1
    while not options or pattern[at : at + 1] == "|":
        option, at = _series(pattern, at + 1)
        options.append(option)
    return (options[0] if len(options) == 1 else Choice(tuple(options))), at


def _series(pattern: str, at: int) -> tuple[Node, int]:
    parts: list[Node] = []
    while at < len(pattern) and pattern[at] not in "|)":
        part, at = _atom(pattern, at)
        repeat = _REPEAT.match(pattern, at)
        if repeat is not None:
            part, at = Repeat(part, *_times(repeat)), repeat.end()
        parts.append(part)
    return (parts[0] if len(parts) == 1 else Series(tuple(parts))), at


def _times(repeat: re.Match[str]) -> tuple[int, int | None]:
    kind = repeat[0][0]
    if kind != "{":
        return int(kind == "+"), 1 if kind == "?" else None
    fewest = int(repeat[1] or 0)
    if not repeat[2]:
        return fewest, fewest
    return fewest, int(repeat[3]) if repeat[3] else None


def _atom(pattern: str, at: int) -> tuple[Node, int]:
    character = pattern[at]
    if character == "[":
        return _class(pattern, at + 1)
    if character == "\\":
        return _escape(pattern, at + 1)
    if character == "(":
        if pattern.startswith("(?", at) and not pattern.startswith("(?:", at):
            raise UnsupportedSyntaxError(pattern[at : at + 3])
        node, end = _choice(pattern, at + (3 if pattern.startswith("(?:", at) else 1))
        return node, end + 1
    if character in _SPECIAL:
        raise UnsupportedSyntaxError(character)
    return _one(character), at + 1


def _one(character: str) -> Chars:
    return Chars(((ord(character), ord(character)),))


def _escape(pattern: str, at: int) -> tuple[Chars, int]:
    if pattern[at] == "d":
        return Chars((_DIGITS,)), at + 1
    character, end = _escaped(pattern, at)
    return _one(character), end


def _escaped(pattern: str, at: int) -> tuple[str, int]:
    """The character that the escape with its letter at ``at`` stands for, and where it ends."""
    character = pattern[at]
    if character == "x" and _HEXADECIMAL.match(pattern, at + 1):
        return chr(int(pattern[at + 1 : at + 3], 16)), at + 3
    if character.isalnum() and character not in _CONTROLS:
        raise UnsupportedSyntaxError(f"\\{character}")
    return _CONTROLS.get(character, character), at + 1


def _class(pattern: str, at: int) -> tuple[Chars, int]:
    is_negated = pattern[at] == "^"
    start = at = at + is_negated
    ranges: list[tuple[int, int]] = []
    while pattern[at] != "]" or at == start:
        first, at = _member(pattern, at)
        last = first
        if pattern[at] == "-" and pattern[at + 1] != "]":
            last, at = _member(pattern, at + 1)
        ranges.append((ord(first), ord(last)))
    return Chars(tuple(ranges), is_negated), at + 1


def _member(pattern: str, at: int) -> tuple[str, int]:
    if pattern[at] == "[":
        raise UnsupportedSyntaxError(pattern[at:])
    return _escaped(pattern, at + 1) if pattern[at] == "\\" else (pattern[at], at + 1)


def written_out(pattern: str) -> int:
    """How large a pattern is once its repeats are written out, as far as they must be: the memory that it takes."""
    sizes, last = [0], 0
    for token in _TOKEN.finditer(pattern):
        if token[0] == "(":
            sizes.append(0)
        elif token[0] == ")" and len(sizes) > 1:
            last = max(1, sizes.pop())
            sizes[-1] += last
        elif token["least"]:
            whole = last * max(1, int(token["least"][:_LONGEST_COUNT]))
            sizes[-1] += whole - last
            last = whole
        else:
            last = 1
            sizes[-1] += last
    return sum(sizes)
