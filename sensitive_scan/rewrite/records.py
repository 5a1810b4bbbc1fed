"""The records of a delimited text with their bytes, numbered as its reader numbers them."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.readers.tables.csv_records import cut_records, record_pattern
from sensitive_scan.readers.tables.dialect import NO_DELIMITER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.plain import PlainText

_BLOCK_BYTES = 1 << 21
_QUOTED = re.compile(r'"((?:[^"]++|"")*+)"')
_PIECE = re.compile(r'""|.', re.DOTALL)
_LINE_END = b"\r\n"


class ChangedError(Exception):
    """The text is not what it was when it was scanned, or not as its reader read it."""


def without_texts(named: object) -> str:
    """A representation that holds nothing of a file, for what keeps pieces of one."""
    return f"<{type(named).__name__}>"


class Record(NamedTuple):
    """A record with its line end; blank lines and what else is no record have no ``number``.

    ``is_above`` says that it stands above the data: a title, the header, a line that names the delimiter.
    """

    data: bytes
    number: int | None
    delimiter: str
    is_header: bool = False
    is_above: bool = False

    def __repr__(self) -> str:
        """Nothing of the file."""
        return without_texts(self)


def records(text: PlainText) -> Iterator[Record]:
    """The records of a table that was looked at and nothing taken of, from its first byte to its last.

    Raises:
        ChangedError: a quote is not closed, or a record too long, of which the reader would have told.
    """
    dialect, window = text.dialect, text.window
    if dialect is None:  # nothing at all under the name of a table
        return
    number = 0
    head = bytes(window.view()[: dialect.data_start])
    for data in _cut(head[: dialect.preamble], NO_DELIMITER):
        is_blank = not data.strip(_LINE_END)
        yield Record(data, None if is_blank else number, NO_DELIMITER, is_above=True)
        number += not is_blank
    above = list(_cut(head[dialect.preamble :], dialect.delimiter))
    for place, data in enumerate(above):
        is_header = dialect.header and place == len(above) - 1
        yield Record(data, None, dialect.delimiter, is_header=is_header, is_above=True)
    window.advance(dialect.data_start)
    for block in _blocks(text, dialect.delimiter):
        for data in _cut(block, dialect.delimiter):
            if data[0] in _LINE_END:
                yield Record(data, None, dialect.delimiter)
            else:
                yield Record(data, number, dialect.delimiter)
                number += 1


def _blocks(text: PlainText, delimiter: str) -> Iterator[bytes]:
    """The rest of a text in runs of whole records."""
    window, size = text.window, _BLOCK_BYTES
    while window.fill(size):
        cut = cut_records(window.view(), delimiter, at_end=window.at_end)
        if cut.size:
            yield bytes(window.view()[: cut.size])
            window.advance(cut.size)
            size = _BLOCK_BYTES
        elif window.at_end or size >= MAX_RECORD_BYTES:
            raise ChangedError
        else:
            size = min(2 * size, MAX_RECORD_BYTES)


def _cut(data: bytes, delimiter: str) -> Iterator[bytes]:
    end = 0
    for found in record_pattern(delimiter, many=False).finditer(data):
        if found.start() != end:
            raise ChangedError
        end = found.end()
        if found.end() > found.start():
            yield found.group()
    if end != len(data):
        raise ChangedError


def raw_cells(record: Record) -> tuple[list[bytes], bytes]:
    """The cells of a record as they are written, and its line end."""
    bare = record.data.rstrip(_LINE_END)
    found = _cells(record.delimiter).finditer(bare)
    return [cell[1] for cell in found], record.data[len(bare) :]


@functools.lru_cache(maxsize=16)
def _cells(delimiter: str) -> re.Pattern[bytes]:
    separator = re.escape(delimiter).encode()
    cell = rb'(?:"(?:[^"]++|"")*+"|(?!"))[^' + separator + rb"]*+"
    return re.compile(rb"(?:^|" + separator + rb")(" + cell + rb")", re.DOTALL)


def places(cell: str) -> list[tuple[int, int, str]]:
    """Each character of a cell's text, with where it begins and ends in what is written."""
    quoted = _QUOTED.match(cell)
    if quoted is None:
        return [(at, at + 1, char) for at, char in enumerate(cell)]
    inside = [(one.start(), one.end(), one[0][:1]) for one in _PIECE.finditer(cell, 1, quoted.end() - 1)]
    return inside + [(at, at + 1, cell[at]) for at in range(quoted.end(), len(cell))]


def text_of(cell: str) -> str:
    """The text of a cell."""
    quoted = _QUOTED.match(cell)
    return cell if quoted is None else quoted[1].replace('""', '"') + cell[quoted.end() :]


def quoted(text: str) -> str:
    """A text as a cell in quotes."""
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def is_safe(cell: str, delimiter: str) -> bool:
    """Whether what is written is one cell."""
    matched = _QUOTED.match(cell)
    rest = cell[matched.end() :] if matched else cell
    return not (cell.startswith('"') and matched is None) and not any(char in rest for char in (delimiter, "\r", "\n"))
