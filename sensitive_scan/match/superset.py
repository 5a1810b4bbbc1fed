"""Sources for the first pass that match no less than an expression of another program: over bytes, and over shapes."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Final

from sensitive_scan.match.loose import EDGE, NOTHING, loosened
from sensitive_scan.match.syntax import Chars, Choice, Node, Repeat, Series

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

_WORD: Final = ((0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A))
_LAST_ASCII: Final = 0x7F
_LAST_BYTE: Final = 0xFF
_BEYOND: Final = r"[\xc2-\xf4][\x80-\xbf]{1,3}"
"""The bytes of any character beyond ASCII in UTF-8."""
_GLUED: Final = "[0-9A-Za-z]*"
_ALNUM: Final = frozenset(string.ascii_letters + string.digits)
_LOOKBEHIND: Final = re.compile(r"\(\?<!(\[[^\]\\]+\])\)")
_LONGEST: Final = 12_000
"""A longer source is more than Hyperscan takes; lists in it are then looked for by their letters alone."""
_LONG_LIST: Final = 100
_LARGEST_COUNT: Final = 64
"""More repeats than these are no more counted: the database would grow with them."""


def over_bytes(patterns: Iterable[str], *, is_caseless: bool = False) -> str:
    """A source that matches inside the UTF-8 of whatever one of ``patterns`` matches.

    Without boundaries around, but for those that are sure, and the byte before what must stand behind no letter or
    digit. ``is_caseless`` says that letters mean both cases.

    Raises:
        UnsupportedSyntaxError: a pattern cannot be read.
    """
    read = [(_refused_before(one, is_caseless=is_caseless), _with_sure_edges(loosened(one))) for one in patterns]
    trees = [(refused, _trimmed(tree, backwards=True) if refused else _shortest(tree)) for refused, tree in read]
    source = _alternatives(_behind(refused) + _in_bytes(tree) for refused, tree in trees)
    if len(source) <= _LONGEST:
        return source
    return _alternatives(_behind(refused) + _in_bytes(_without_lists(tree)) for refused, tree in trees)


def over_characters(patterns: Iterable[str], *, is_caseless: bool = False) -> str:
    """A pattern in the grammar of :mod:`~sensitive_scan.match.syntax` that matches around what ``patterns`` match.

    What it matches reaches to where no letter or digit of ASCII follows, as other patterns do.
    """
    return _alternatives(
        _in_characters(_with_sure_edges(loosened(one)), _refused_before(one, is_caseless=is_caseless))
        for one in patterns
    )


def _refused_before(pattern: str, *, is_caseless: bool) -> frozenset[str]:
    """The letters and digits of ASCII before which a pattern never matches, as its first lookbehind says; or none.

    A letter counts if both its cases are refused, for texts are searched in either.
    """
    first = _LOOKBEHIND.match(pattern)
    if first is None or isinstance(loosened(pattern), Choice):
        return frozenset()
    spans = tuple(_ranges_in(loosened(first[1])))
    inside = {one for one in _ALNUM if any(low <= ord(one) <= high for low, high in spans)}
    known = inside | {one.swapcase() for one in inside} if is_caseless else inside
    return frozenset(one for one in known if one.swapcase() in known)


def _behind(refused: frozenset[str]) -> str:
    return f"[^{''.join(sorted(refused))}]" if refused else ""


def _alternatives(sources: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(sources))


def is_empty(pattern: str) -> bool:
    """Whether nothing is left of a pattern that a first pass could look for."""
    return _is_nullable(loosened(pattern))


def _is_nullable(node: Node) -> bool:
    if isinstance(node, Series):
        return all(map(_is_nullable, node.parts))
    if isinstance(node, Choice):
        return any(map(_is_nullable, node.options))
    return isinstance(node, Repeat) and (node.fewest == 0 or _is_nullable(node.part))


def _with_sure_edges(node: Node) -> Node:
    """The tree with those word boundaries only that are the same for bytes: beside letters and digits of ASCII."""
    if node == EDGE:
        return NOTHING
    if isinstance(node, Choice):
        return Choice(tuple(map(_with_sure_edges, node.options)))
    if isinstance(node, Repeat):
        return Repeat(_with_sure_edges(node.part), node.fewest, node.most)
    if not isinstance(node, Series):
        return node
    parts: list[Node] = []
    for at, part in enumerate(node.parts):
        beside = ((node.parts[at + 1 :], False), (node.parts[:at], True))
        if part == EDGE and any(_is_of_word(Series(rest), backwards=backwards) for rest, backwards in beside):
            parts.append(EDGE)
        else:
            kept = _with_sure_edges(part)
            parts.extend(() if kept == NOTHING else (kept,))
    return Series(tuple(parts))


def _is_of_word(node: Node, *, backwards: bool) -> bool:
    """Whether every match begins, or ``backwards`` ends, with an ASCII letter, digit or underscore."""
    return not _is_nullable(node) and _may_only_be_of_word(node, backwards=backwards)


def _may_only_be_of_word(node: Node, *, backwards: bool) -> bool:
    if isinstance(node, Choice):
        return all(_may_only_be_of_word(option, backwards=backwards) for option in node.options)
    if isinstance(node, Repeat):
        return _may_only_be_of_word(node.part, backwards=backwards)
    if isinstance(node, Chars):
        return all(any(low <= first and last <= high for low, high in _WORD) for first, last in node.ranges)
    for part in reversed(node.parts) if backwards else node.parts:
        if not _may_only_be_of_word(part, backwards=backwards):
            return False
        if not _is_nullable(part):
            break
    return True


def _is_bounded(node: Node, *, backwards: bool) -> bool:
    """Whether a sure edge stands at the beginning, or ``backwards`` at the end."""
    if isinstance(node, Choice):
        return node != EDGE and all(_is_bounded(option, backwards=backwards) for option in node.options)
    if not isinstance(node, Series) or not node.parts:
        return False
    outer = node.parts[-1 if backwards else 0]
    return outer == EDGE or _is_bounded(outer, backwards=backwards)


def _shortest(node: Node) -> Node:
    """What must at least stand there: without an edge, a repeat would be hit again at each of its characters."""
    return _trimmed(_trimmed(node, backwards=False), backwards=True)


def _trimmed(node: Node, *, backwards: bool) -> Node:
    if node == EDGE:
        return node
    if isinstance(node, Repeat):
        return Repeat(node.part, node.fewest, node.fewest)
    if isinstance(node, Choice):
        return Choice(tuple(_trimmed(option, backwards=backwards) for option in node.options))
    if not isinstance(node, Series) or not node.parts:
        return node
    outer = node.parts[-1 if backwards else 0]
    rest = node.parts[:-1] if backwards else node.parts[1:]
    shorter = _trimmed(outer, backwards=backwards)
    if outer != EDGE and _is_nullable(shorter):
        return _trimmed(Series(rest), backwards=backwards)
    return Series((*rest, shorter) if backwards else (shorter, *rest))


def _without_lists(node: Node) -> Node:
    """The tree with each long list of alternatives as a run of any characters that stand in them."""
    if isinstance(node, Series):
        return Series(tuple(map(_without_lists, node.parts)))
    if isinstance(node, Repeat):
        return Repeat(_without_lists(node.part), node.fewest, node.most)
    if not isinstance(node, Choice) or node == EDGE:
        return node
    if len(node.options) <= _LONG_LIST:
        return Choice(tuple(map(_without_lists, node.options)))
    ranges = dict.fromkeys(one for option in node.options for one in _ranges_in(option))
    return Repeat(Chars(tuple(ranges)), min(map(_shortest_length, node.options)), None)


def _ranges_in(node: Node) -> Iterator[tuple[int, int]]:
    if isinstance(node, Chars):
        yield from node.ranges
    elif isinstance(node, Repeat):
        yield from _ranges_in(node.part)
    else:
        for part in node.parts if isinstance(node, Series) else node.options:
            yield from _ranges_in(part)


def _shortest_length(node: Node) -> int:
    if isinstance(node, Series):
        return sum(map(_shortest_length, node.parts))
    if isinstance(node, Choice):
        return min(map(_shortest_length, node.options))
    return node.fewest * _shortest_length(node.part) if isinstance(node, Repeat) else 1


def _in_bytes(node: Node) -> str:
    if node == EDGE:
        return r"\b"
    if isinstance(node, Series):
        return "".join(map(_in_bytes, node.parts))
    if isinstance(node, Choice):
        return f"(?:{'|'.join(map(_in_bytes, node.options))})"
    if isinstance(node, Repeat):
        return _repeated(node, _in_bytes)
    members = _members((first, min(last, _LAST_ASCII)) for first, last in node.ranges if first <= _LAST_ASCII)
    if all(last <= _LAST_ASCII for _, last in node.ranges):
        return members
    return f"(?:{members}|{_BEYOND})" if members else f"(?:{_BEYOND})"


def _in_characters(node: Node, refused: frozenset[str]) -> str:
    before = "" if _is_bounded(node, backwards=False) or refused >= _ALNUM else _GLUED
    behind = "" if _is_bounded(node, backwards=True) else _GLUED
    return f"{before}(?:{_plain(node)}){behind}"


def _plain(node: Node) -> str:
    if isinstance(node, Series):
        return "".join(map(_plain, node.parts))
    if isinstance(node, Choice):
        return "" if node == EDGE else f"(?:{'|'.join(map(_plain, node.options))})"
    if isinstance(node, Repeat):
        return _repeated(node, _plain)
    return _members(node.ranges)


def _repeated(node: Repeat, written: Callable[[Node], str]) -> str:
    if node.most == 0:
        return ""
    part = written(node.part)
    if node.fewest == node.most == 1:
        return part
    most = "" if node.most is None or node.most > _LARGEST_COUNT else node.most
    times = f"{{{node.fewest},{most}}}" if node.most != node.fewest else f"{{{node.fewest}}}"
    return f"{part if isinstance(node.part, Chars) else f'(?:{part})'}{times}"


def _members(ranges: Iterable[tuple[int, int]]) -> str:
    """A class of characters, or the only one; empty where it has no members."""
    ranges = list(ranges)
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _written(ranges[0][0])
    spans = "".join(
        _written(first) if first == last else f"{_written(first)}-{_written(last)}" for first, last in ranges
    )
    return f"[{spans}]" if spans else ""


def _written(code: int) -> str:
    character = chr(code)
    return character if code > _LAST_BYTE or (character.isascii() and character.isalnum()) else f"\\x{code:02x}"
