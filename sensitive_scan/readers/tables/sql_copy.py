"""The data of ``COPY ... FROM stdin`` (PostgreSQL manual, COPY, file formats): text format and CSV."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.readers.tables.sql_tokens import Token, Tokens

_END = "\\."
_ESCAPE = re.compile(r"\\(?:([0-7]{1,3})|x([0-9A-Fa-f]{1,2})|([\s\S]))")
_LETTERS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "N": ""}


@dataclass(frozen=True, slots=True)
class CopyOptions:
    """How the lines are written."""

    is_csv: bool
    delimiter: str


def copy_options(tokens: Sequence[Token]) -> CopyOptions:
    """The options in a statement."""
    words = [token.value.upper() for token in tokens]
    is_csv = "CSV" in words
    delimiter = "," if is_csv else "\t"
    for word, token in zip(words, tokens[1:], strict=False):
        if word in {"DELIMITER", "DELIMITERS"} and token.kind == "string" and len(token.value) == 1:
            delimiter = token.value
    return CopyOptions(is_csv, delimiter)


def copy_rows(tokens: Tokens, options: CopyOptions) -> Iterator[list[str]]:
    """The rows up to the line that ends them, or the end of the script."""
    lines = _lines(tokens)
    if not options.is_csv:
        for line in lines:
            yield [_ESCAPE.sub(_unescaped, cell) if "\\" in cell else cell for cell in line.split(options.delimiter)]
        return
    for line in lines:
        try:
            yield from csv.reader([line], delimiter=options.delimiter)
        except csv.Error:
            yield [line]


def _lines(tokens: Tokens) -> Iterator[str]:
    is_first = True
    while not tokens.at_end():
        line = tokens.line()
        if line.rstrip() == _END:
            return
        if line or not is_first:
            yield line
        is_first = False


def _unescaped(found: re.Match[str]) -> str:
    if found[1] or found[2]:
        return chr(int(found[1], 8) if found[1] else int(found[2], 16))
    return _LETTERS.get(found[3], found[3])
