"""The tokens of SQL scripts, of all dialects at once, read piece by piece.

ISO/IEC 9075-2, 5.3, with what MySQL (backslashes, ``#`` comments, backquotes), PostgreSQL (dollar quotes, ``E''``,
``U&''``), SQL Server (``N''``, brackets) and Oracle (``q'[]'``) add.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.readers.limits import MAX_RECORD_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

_AHEAD = 2048
_MYSQL = re.compile(r"`\w{1,64}`|MySQL|MariaDB|/\*!\d{5}|\bENGINE\s?=|LOCK TABLES", re.IGNORECASE)
_STANDARD = re.compile(
    r"PostgreSQL|standard_conforming_strings\s?=\s?on|FROM stdin|PRAGMA |\[dbo\]|\bGO\r?\n|VARCHAR2|sqlite_sequence|N'",
    re.IGNORECASE,
)
_SPACE = re.compile(r"\s{1,1000}")
_WORD = re.compile(r"[^\W\d][\w$#@]{0,500}")
_NUMBER = re.compile(r"(?:\d[\d_]{0,500}\.?[\d_]{0,500}|\.\d{1,500})(?:[eE][+-]?\d{1,5})?")
_HEX = re.compile(r"0[xX]([0-9A-Fa-f]*+)(?=[^0-9A-Fa-f])")
_BRACKETS = re.compile(r"\[([^\[\]\n']{1,128})\]")
_DOLLAR = re.compile(r"\$(?:[^\W\d]\w{0,60})?\$")
_PREFIX = re.compile(r"(?:[nNeEbBxXrR]|[uU]&|[nN]?[qQ](?!'\s))(?=')|_[a-z0-9]{2,20}\s{0,5}(?=')")
_PLAIN = re.compile(r"'([^']*+(?:''[^']*+)*+)'(?=[^'])")
_ESCAPED = re.compile(r"'([^'\\]*+(?:(?:''|\\[\s\S])[^'\\]*+)*+)'(?=[^'])")
_EITHER = re.compile(r"'([^'\\]*+(?:(?:''|\\(?!'\s{0,50}[,);])[\s\S]|\\(?='\s{0,50}[,);]))[^'\\]*+)*+)'(?=[^'])")
_DOUBLE = re.compile(r'"([^"\\]*+(?:(?:""|\\[\s\S])[^"\\]*+)*+)"(?=[^"])')
_BACKQUOTE = re.compile(r"`([^`]*+(?:``[^`]*+)*+)`(?=[^`])")
_LINE_COMMENT = re.compile(r"(?:--|#)([^\n]*+)(?=\n)")
_BLOCK_COMMENT = re.compile(r"/\*((?:[^*]|\*(?!/))*+)\*/")
_ESCAPE = re.compile(r"\\([\s\S])")
_UNICODE = re.compile(r"\\(?:\+([0-9A-Fa-f]{6})|([0-9A-Fa-f]{4})|(\\))")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "b": "\b", "f": "\f", "Z": "\x1a"}
_CLOSING = {"[": "]", "(": ")", "{": "}", "<": ">"}
_FAST = re.compile(r"\s{0,50}(?:(NULL)|(-?\d[\d.]{0,40})|N?'([^'\\]*+)')\s{0,50}([,)])")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: its kind, its value, and the text as it stands.

    Kinds are ``space``, ``comment``, ``word``, ``name``, ``number``, ``string``, ``hex``, ``mark``, ``code`` for what
    stands in dollar quotes, and ``broken`` for what never ends.
    """

    kind: str
    value: str
    raw: str

    def is_word(self, *words: str) -> bool:
        """Whether it is one of these keywords."""
        return self.kind == "word" and self.value.upper() in words


class Tokens:
    """A script, from the beginning on.

    ``backslashes`` says whether a backslash in a string escapes: ``None`` where the dialect is not known, and then
    what follows the next quote decides.
    """

    def __init__(self, pieces: Iterator[str]) -> None:
        self._pieces = pieces
        self._text = ""
        self._at = 0
        self._ended = False
        self.backslashes: bool | None = None
        self._look_ahead(1 << 16)
        if _MYSQL.search(self._text):
            self.backslashes = True
        elif _STANDARD.search(self._text):
            self.backslashes = False

    def _look_ahead(self, size: int) -> None:
        if len(self._text) - self._at >= size or self._ended:
            return
        found = [self._text[self._at :]]
        have = len(found[0])
        while have < size:
            piece = next(self._pieces, "")
            if not piece:
                self._ended = True
                found.append("\n")  # so that whatever looks ahead sees the end of the last token
                break
            found.append(piece)
            have += len(piece)
        self._text, self._at = "".join(found), 0

    def at_end(self) -> bool:
        """Whether nothing follows."""
        self._look_ahead(_AHEAD)
        return self._at >= len(self._text)

    def fast_value(self) -> tuple[str, bool] | None:
        """A simple value of a row and whether the row ends behind it; ``None`` if the next is not simple."""
        self._look_ahead(_AHEAD)
        found = _FAST.match(self._text, self._at)
        if not found:
            return None
        self._at = found.end()
        return found[2] or found[3] or "", found[4] == ")"

    def line(self) -> str:
        """The rest of the line, without its end; a very long one in parts."""
        size = _AHEAD
        while True:
            self._look_ahead(size)
            end = self._text.find("\n", self._at)
            if end >= 0 or self._ended or size >= MAX_RECORD_BYTES:
                break
            size *= 2
        end = len(self._text) if end < 0 else end
        line = self._text[self._at : end]
        self._at = min(end + 1, len(self._text))
        return line.removesuffix("\r")

    def next(self) -> Token:
        """The next token; the end must not have been reached."""
        self._look_ahead(_AHEAD)
        first = self._text[self._at]
        for kind, pattern in _SIMPLE.get(first, _OTHERS):
            found = pattern.match(self._text, self._at)
            if found:
                self._at = found.end()
                return Token(kind, found[1] if pattern.groups else found[0], found[0])
        return self._long(first)

    def _long(self, first: str) -> Token:  # noqa: PLR0911 - one for each kind of token
        """A token of any length, or a mark."""
        two = self._text[self._at : self._at + 2]
        if first == "'":
            return self._string("")
        if first == '"':
            return self._quoted("name", _DOUBLE, '""', '"')
        if first == "`":
            return self._quoted("name", _BACKQUOTE, "``", "`")
        if two == "/*":
            return self._quoted("comment", _BLOCK_COMMENT)
        if two == "--" or (first == "#" and self.backslashes is not False):
            return self._quoted("comment", _LINE_COMMENT)
        prefix = _PREFIX.match(self._text, self._at)
        if prefix:
            return self._string(prefix[0])
        dollar = _DOLLAR.match(self._text, self._at) if first == "$" else None
        if dollar:
            return self._quoted("code", re.compile(rf"{re.escape(dollar[0])}([\s\S]*?){re.escape(dollar[0])}"))
        if two in {"0x", "0X"}:
            return self._quoted("hex", _HEX)
        found = _WORD.match(self._text, self._at)
        if found:
            self._at = found.end()
            return Token("word", found[0], found[0])
        self._at += 1
        return Token("mark", first, first)

    def _string(self, prefix: str) -> Token:
        kind = prefix.strip().lower()
        self._at += len(prefix)
        if kind in {"q", "nq"}:
            opening = self._text[self._at + 1]
            closing = re.escape(_CLOSING.get(opening, opening))
            token = self._quoted("string", re.compile(rf"'{re.escape(opening)}([\s\S]*?){closing}'"))
        elif kind == "e" or (self.backslashes and kind != "u&"):
            token = self._quoted("string", _ESCAPED, "''", "'", unescape=True)
        else:
            is_open = self.backslashes is None and kind != "u&"
            token = self._quoted("string", _EITHER if is_open else _PLAIN, "''", "'")
            if is_open:
                token = Token(token.kind, token.value.replace("\\'", "'"), token.raw)
        if kind == "x" and token.kind == "string":
            return Token("hex", token.value, prefix + token.raw)
        value = _UNICODE.sub(_character, token.value) if kind == "u&" else token.value
        return Token(token.kind, value, prefix + token.raw)

    def _quoted(
        self, kind: str, pattern: re.Pattern[str], doubled: str = "", single: str = "", *, unescape: bool = False
    ) -> Token:
        size = _AHEAD
        found = pattern.match(self._text, self._at)
        while not found and not self._ended and size <= MAX_RECORD_BYTES:
            size = max(2 * size, 2 * (len(self._text) - self._at))
            self._look_ahead(size)
            found = pattern.match(self._text, self._at)
        if not found:
            raw = self._text[self._at :]
            self._at = len(self._text)
            return Token("broken", raw, raw)
        self._at = found.end()
        value = found[1]
        if unescape and "\\" in value:
            value = _ESCAPE.sub(lambda escape: _ESCAPES.get(escape[1], escape[1]), value.replace("''", "\\'"))
        elif doubled and doubled in value:
            value = value.replace(doubled, single)
        return Token(kind, value, found[0])


def _character(found: re.Match[str]) -> str:
    digits = found[1] or found[2]
    if not digits:
        return "\\"
    code = int(digits, 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"  # noqa: PLR2004 - the last character of Unicode


_OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = ()
_SIMPLE: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    **dict.fromkeys(" \t\r\n\f\v", (("space", _SPACE),)),
    **dict.fromkeys("123456789.", (("number", _NUMBER),)),
    "[": (("name", _BRACKETS),),
    "0": (("number", re.compile(rf"(?!0[xX]){_NUMBER.pattern}")),),
}
