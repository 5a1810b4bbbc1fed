"""Dumps and scripts of SQL (MySQL, PostgreSQL, SQLite, SQL Server, Oracle): the rows they insert, and all else as text.

Columns are named by the statement itself or by a table created before. Statements are read token by token in constant
memory; nothing is executed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.blobs import Blobs
from sensitive_scan.readers.gathered import Gathered
from sensitive_scan.readers.tables.sql_copy import copy_options, copy_rows
from sensitive_scan.readers.tables.sql_rows import Tables
from sensitive_scan.readers.tables.sql_text import StatementText
from sensitive_scan.readers.tables.sql_tokens import Token, Tokens
from sensitive_scan.readers.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_MAX_CELLS = 16_384
_MAX_COLUMNS = 16_384
_NO_COLUMNS = {
    *("PRIMARY", "KEY", "UNIQUE", "CONSTRAINT", "FOREIGN", "INDEX", "CHECK", "FULLTEXT", "SPATIAL", "EXCLUDE", "LIKE"),
    *("PERIOD", "SUPPLEMENTAL"),
}
_EMPTY = {"NULL", "DEFAULT"}
_LONG_NUMBER = re.compile(r"\d{5}")
_MEND = "dump the database anew and scan it again"


def parts(upload: Upload) -> Parts:
    """The rows of tables, comments, and every other statement line by line."""
    texts = Texts(upload)
    script = _Script(upload, Tokens(texts.pieces()))
    for _ in script.read():
        yield from script.tables.ready()
        yield from script.gathered.ready()
        yield from script.blobs.files()
    yield from script.tables.rest()
    yield from script.gathered.rest()
    yield from script.blobs.files()
    for problem in script.problems:
        yield Unscanned("", problem, _MEND)
    yield from texts.listed()


class _Script(StatementText):
    """The statements of a script."""

    def __init__(self, upload: Upload, tokens: Tokens) -> None:
        self.tables = Tables(upload)
        self.blobs = Blobs(upload)
        super().__init__(tokens, Gathered(upload))

    def read(self) -> Iterator[None]:
        """Read all statements; stops after each row or token, so that what is gathered can be handed on."""
        begins = True
        while not self._at_end():
            token = self._next()
            handled = self._handler(token) if begins or self._raw_is_blank else None
            if handled:
                yield from handled
            elif token.kind != "end":
                self._other(token)
            begins = bool(handled) or token.raw == ";" or (token.kind == "space" and (begins or "\n" in token.raw))
            yield
        self._end_line()

    def _handler(self, token: Token) -> Iterator[None] | None:
        """What reads the statement that begins with this word; ``None`` if it is text."""
        if token.is_word("INSERT", "REPLACE"):
            return self._insert(token)
        if token.is_word("INTO"):
            return self._into(token)
        if token.is_word("COPY"):
            return self._copy(token)
        return self._create(token) if token.is_word("CREATE") else None

    def _insert(self, first: Token) -> Iterator[None]:
        head = [first]
        token = self._significant()
        while token.is_word("LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "IGNORE", "OR", "REPLACE", "ALL", "OVERWRITE"):
            head.append(token)
            token = self._significant()
        if token.is_word("ABORT", "FAIL", "ROLLBACK"):
            head.append(token)
            token = self._significant()
        if token.is_word("INTO", "TABLE") or token.kind == "name" or (token.kind == "word" and first.is_word("INSERT")):
            yield from self._into(token, head)
        else:
            self._give_up([*head, token])

    def _into(self, first: Token, head: list[Token] | None = None) -> Iterator[None]:
        """``INTO name (columns) VALUES`` and the rows that follow."""
        read = [*(head or []), first]
        token = self._significant() if first.is_word("INTO") else first
        if token.is_word("TABLE"):
            token = self._significant()
        name, token, passed = self._name(token)
        read.extend(passed)
        columns: tuple[str, ...] = ()
        if token.raw == "(":
            columns, passed = self._column_list()
            read.extend([token, *passed])
            token = self._significant()
        while token.is_word("OVERRIDING", "SYSTEM", "USER", "VALUE"):
            token = self._significant()
        if not token.is_word("VALUES", "VALUE") or not name:
            self._give_up([*read, token])
            return
        if _LONG_NUMBER.search(" ".join((name, *columns))):
            self._give_up(read)
        yield from self._rows(name, columns)

    def _name(self, token: Token) -> tuple[str, Token, list[Token]]:
        """A name, of which the last part counts, the token behind it, and all tokens of it."""
        passed: list[Token] = []
        name = ""
        while token.kind in {"word", "name", "string"} or token.raw == ".":
            is_dot = token.raw == "."
            if name and not is_dot and passed[-1].raw != ".":
                break
            passed.append(token)
            name = name if is_dot else token.value
            token = self._significant()
        return name, token, passed

    def _column_list(self) -> tuple[tuple[str, ...], list[Token]]:
        """The names in parentheses, after the first of these."""
        names: list[str] = []
        passed: list[Token] = []
        while True:
            token = self._significant()
            passed.append(token)
            if token.raw in {")", ";", ""} or len(names) >= _MAX_COLUMNS:
                return tuple(names), passed
            if token.kind in {"word", "name", "string"}:
                names.append(token.value)

    def _rows(self, name: str, columns: tuple[str, ...]) -> Iterator[None]:
        token = self._significant()
        while token.raw == "(":
            self.tables.add(name, columns, self._row(name))
            yield
            token = self._significant()
            if token.raw != ",":
                break
            token = self._significant()
        if token.raw != ";":
            self._push_back(token)

    def _row(self, name: str) -> list[str]:
        """The values up to the closing parenthesis."""
        cells: list[str] = []
        is_last = False
        while not is_last:
            fast = self._tokens.fast_value()
            value, is_last = fast or self._value(name)
            if len(cells) < _MAX_CELLS:
                cells.append(value)
            else:
                self.gathered.line("statements", value)
        return cells

    def _value(self, name: str) -> tuple[str, bool]:
        """A value of any form: its literals, joined as they are there; and whether the row ends behind it."""
        depth = 0
        found: list[str] = []
        between = " "
        while True:
            token = self._significant()
            if token.raw == ";" or token.kind == "end":
                self.problems["holds a statement that does not end; what is there was scanned"] = None
                return between.join(found), True
            if not depth and token.raw in {",", ")"}:
                return between.join(found), token.raw == ")"
            depth += (token.raw in {"(", "["}) - (token.raw in {")", "]"})
            if token.raw in {"|", "+"}:
                between = ""
            elif token.kind == "mark" or token.is_word(*_EMPTY):
                continue
            elif token.kind != "word" or (not found and token.is_word("TRUE", "FALSE")):
                found.append(self._literal(token, name))

    def _literal(self, token: Token, table: str) -> str:
        if token.kind == "hex" or (token.kind == "string" and token.value.startswith("\\x")):
            digits = token.value.removeprefix("\\x")
            try:
                return self.blobs.text(bytes.fromhex(digits), table)
            except ValueError:
                return token.value
        return token.value

    def _copy(self, first: Token) -> Iterator[None]:
        """``COPY name (columns) FROM stdin`` and the lines that follow."""
        name, token, passed = self._name(self._significant())
        columns: tuple[str, ...] = ()
        passed = [first, *passed]
        if token.raw == "(":
            columns, more = self._column_list()
            passed.extend([token, *more])
            token = self._significant()
        while token.raw not in {";", ""} and len(passed) < _MAX_COLUMNS:
            passed.append(token)
            token = self._significant()
        words = [one.value.upper() for one in passed]
        self._give_up([*passed, token])
        self._end_line()
        if "STDIN" not in words:
            return
        for row in copy_rows(self._tokens, copy_options(passed)):
            self.tables.add(name, columns, row)
            yield

    def _create(self, first: Token) -> Iterator[None]:
        """``CREATE TABLE name (column type, ...)``; other statements are text."""
        passed = [first]
        token = self._significant()
        while token.is_word("TEMPORARY", "TEMP", "GLOBAL", "LOCAL", "UNLOGGED", "COLUMN", "OR", "REPLACE", "EXTERNAL"):
            passed.append(token)
            token = self._significant()
        passed.append(token)
        if not token.is_word("TABLE"):
            self._give_up(passed)
            return
        token = self._significant()
        while token.is_word("IF", "NOT", "EXISTS"):
            token = self._significant()
        name, token, more = self._name(token)
        self._give_up([*passed, *more, token])
        if token.raw == "(":
            self.tables.created(name, self._created_columns())
        yield

    def _created_columns(self) -> list[str]:
        names: list[str] = []
        depth, is_first = 1, True
        while depth and not self._tokens.at_end():
            token = self._next()
            self._other(token)
            if token.kind == "space":
                continue
            if is_first and token.kind in {"word", "name"} and not token.is_word(*_NO_COLUMNS):
                names.append(token.value)
            depth += (token.raw == "(") - (token.raw == ")")
            is_first = token.raw == "," and depth == 1
            if token.raw == ";" or len(names) >= _MAX_COLUMNS:
                break
        return names
