"""The parts of SQL scripts that are no rows, as text: comments, and statements line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers.tables.sql_tokens import Token, Tokens

if TYPE_CHECKING:
    from sensitive_scan.readers.gathered import Gathered

_MAX_LINE = 1 << 16


class StatementText:
    """Tokens one by one; those that no statement takes for itself become lines."""

    def __init__(self, tokens: Tokens, gathered: Gathered) -> None:
        self.gathered = gathered
        self.problems: dict[str, None] = {}
        self._tokens = tokens
        self._raw: list[str] = []
        self._raw_size = 0
        self._raw_is_blank = True
        self._pushed: Token | None = None

    def _literal(self, token: Token, table: str) -> str:
        """The text of a literal in a table."""
        raise NotImplementedError

    def _at_end(self) -> bool:
        return self._pushed is None and self._tokens.at_end()

    def _push_back(self, token: Token) -> None:
        """Have a token come again."""
        self._pushed = token

    def _next(self) -> Token:
        """The next token that is no comment; ``end`` at the end."""
        if self._pushed:
            token, self._pushed = self._pushed, None
            return token
        while not self._tokens.at_end():
            token = self._tokens.next()
            if token.kind == "broken":
                self.problems["holds a text or comment that does not end; it was scanned as text"] = None
                for line in token.raw.split("\n"):
                    self.gathered.line("statements", line)
            elif token.kind == "comment":
                for line in token.value.split("\n"):
                    self.gathered.line("comments", line.strip())
            else:
                return token
        return Token("end", "", "")

    def _significant(self) -> Token:
        """The next token that is no space; ``end`` at the end."""
        token = self._next()
        while token.kind == "space":
            token = self._next()
        return token

    def _other(self, token: Token) -> None:
        """Some of a statement that is text."""
        if token.kind == "hex":
            self._raw.append(f"{self._literal(token, '')} ")
        self._raw.append(token.raw)
        self._raw_size += len(token.raw)
        self._raw_is_blank = self._raw_is_blank and token.kind == "space"
        if "\n" in token.raw or (self._raw_size > _MAX_LINE and token.kind == "space"):
            self._end_line()

    def _end_line(self) -> None:
        text = "".join(self._raw)
        self._raw.clear()
        self._raw_size, self._raw_is_blank = 0, True
        for line in text.split("\n"):
            self.gathered.line("statements", line.strip())

    def _give_up(self, tokens: list[Token]) -> None:
        """What looked like a statement that is known is text."""
        for token in tokens:
            self._other(token)
            self._raw.append("" if token.raw == "." else " ")
