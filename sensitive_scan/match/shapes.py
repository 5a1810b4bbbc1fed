r"""Skip cells that cannot matter: a cell's shape says whether any expression could hit it.

A shape writes every digit as ``0``, every ASCII letter as ``A`` and every other byte above ASCII as ``\x80``. The
columns of a CRM have few shapes (all mobile numbers are ``000000000000``), so the answer is found once a shape. It
never denies what the first pass would find: each pattern is turned into an expression over shapes that matches the
shape of whatever the pattern matches, and words are only wanted beside three digits.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from sensitive_scan.match.loose import loosened
from sensitive_scan.match.syntax import (
    Chars,
    Choice,
    Node,
    Repeat,
    Series,
    UnsupportedSyntaxError,
    fewest_digits,
    parse,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

FEWEST_DIGITS = 3
"""Fewer digits than these in a cell are nothing that a context word could ask for."""
_NOT_ASCII = "\x80"
_ANYTHING = "(?:[^\\x80]|\x80{1,4})"
_KEPT_SHAPES = 20_000
_WITHOUT_DIGITS = str.maketrans("", "", "0123456789")
_LAST_ASCII = 0x7F
_TABLE = bytes(
    0x80 if not chr(byte).isascii() else 0x30 if chr(byte).isdecimal() else 0x41 if chr(byte).isalpha() else byte
    for byte in range(256)
)


def shape(data: bytes) -> bytes:
    """The shape of some bytes; of the same length."""
    return data.translate(_TABLE)


def count_digits(text: str) -> int:
    """How many ASCII digits ``text`` has."""
    return len(text) - len(text.translate(_WITHOUT_DIGITS))


_Written = Callable[[int], str]
"""How an ASCII character, given by its code, is written in a shape or a blanked text."""


def over_shapes(node: Node, written: _Written) -> str:
    """The expression that matches the shape, or the blanked text, of every text that ``node`` matches."""
    if isinstance(node, Series):
        return "".join(_grouped(part, written) for part in node.parts)
    if isinstance(node, Choice):
        return "|".join(over_shapes(option, written) for option in node.options)
    if isinstance(node, Repeat):
        most = "" if node.most is None else node.most
        part = over_shapes(node.part, written)
        return f"{part if isinstance(node.part, Chars) else f'(?:{part})'}{{{node.fewest},{most}}}"
    return _one_of(node, written)


def _grouped(node: Node, written: _Written) -> str:
    return f"(?:{over_shapes(node, written)})" if isinstance(node, Choice) else over_shapes(node, written)


def _one_of(chars: Chars, written: _Written) -> str:
    """The class over shapes of the members of a class; a character beyond ASCII has up to four bytes."""
    if chars.is_negated:
        return _ANYTHING
    ascii_codes = (code for first, last in chars.ranges for code in range(first, min(last, _LAST_ASCII) + 1))
    members = dict.fromkeys(map(written, ascii_codes))
    one = f"[{''.join(map(_escaped, members))}]" if members else ""
    if all(last <= _LAST_ASCII for _, last in chars.ranges):
        return one
    return f"(?:{one}|{_NOT_ASCII}{{1,4}})" if one else f"(?:{_NOT_ASCII}{{1,4}})"


def _escaped(character: str) -> str:
    return f"\\x{ord(character):02x}"


def _read(pattern: str) -> Node | None:
    """The tree of a pattern, of anything that it only looks at less; ``None`` if it cannot be read."""
    for reader in (parse, loosened):
        try:
            return reader(pattern)
        except UnsupportedSyntaxError:
            continue
    return None


def _in_shape(code: int) -> str:
    return chr(_TABLE[code])


def _blanked(code: int) -> str:
    return "0" if chr(code).isdecimal() else chr(code)


def over_blanks(pattern: str) -> str:
    """The expression on bytes that matches, regardless of case, wherever ``pattern`` did before digits were blanked."""
    node = _read(pattern)
    return "." if node is None else over_shapes(node, _blanked).replace(_NOT_ASCII, r"[\x80-\xff]")


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

    def is_in(self, blanked: bytes) -> bool:
        """Whether any pattern could match in a text of which every digit was blanked to ``0``."""
        return any(self._patterns[index].is_in(blanked) for index in self.which(shape(blanked)))


class _ShapePattern:
    """One pattern over shapes, compiled when a shape with digits enough turns up."""

    def __init__(self, pattern: str) -> None:
        self._node = _read(pattern)
        self._digits = fewest_digits(self._node) if self._node is not None else 0

    @functools.cached_property
    def _over_shapes(self) -> re.Pattern[bytes] | None:
        if self._node is None:
            return None
        return re.compile(f"(?<![0A])(?:{over_shapes(self._node, _in_shape)})(?![0A])".encode("latin-1"))

    @functools.cached_property
    def _over_blanks(self) -> re.Pattern[bytes] | None:
        if self._node is None:
            return None
        source = f"(?<![0A-Za-z])(?:{over_shapes(self._node, _blanked)})(?![0A-Za-z])"
        # bytes of other scripts may stand for letters that a pattern has beside ASCII ones
        return re.compile(source.replace(_NOT_ASCII, "[\x80-\xff]").encode("latin-1"), re.IGNORECASE)

    def could_match(self, text_shape: bytes, digits: int) -> bool:
        if digits < self._digits:
            return False
        return self._over_shapes is None or self._over_shapes.search(text_shape) is not None

    def is_in(self, blanked: bytes) -> bool:
        return self._over_blanks is None or self._over_blanks.search(blanked) is not None
