"""The lines of a file on which a finding stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from sensitive_scan.fold import fold
from sensitive_scan.readers.encoding import detect_encoding
from sensitive_scan.readers.formats import TABLE_SUFFIXES
from sensitive_scan.readers.limits import SNIFF_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sensitive_scan.model import Finding
    from sensitive_scan.readers.batch import ReadOptions

TEXT_KINDS: Final = frozenset(
    ("text", "csv", "json", "jsonl", "yaml", "xml", "sql", "html", "markdown", "vcard", "icalendar")
)
"""The kinds of files that people read and write line by line."""

_BREAK = re.compile(r"\r\n|\n|\r")
_MOST_PLACES = 1000
_MOST_REMEMBERED = 100


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a text with, for formats whose records are lines, those of each record.

    ``written`` are the lines as they are, ``texts`` the same folded (:func:`~sensitive_scan.fold.fold`), ``starts`` the
    offsets at which they begin in the ``whole`` folded text. ``records`` maps the number of a row to its lines, counted
    from 1.
    """

    whole: str = field(repr=False)
    written: tuple[str, ...] = field(repr=False)
    texts: tuple[str, ...] = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)
    records: Mapping[int, range] = field(repr=False)
    _remembered: dict[tuple[str, int], list[range]] = field(default_factory=dict, init=False, repr=False)

    def places(self, finding: Finding, value: str) -> list[range]:
        """The lines of the record that a finding is in, or, where they are not known, of every place of its value.

        Empty where the value is not written in the file as it is, such as a disguised one in JSON.
        """
        record = None if finding.row is None or finding.part else self.records.get(finding.row)
        if record is not None and _spelling(value).search("\n".join(self.texts[record.start - 1 : record.stop - 1])):
            return [record]
        return self._all_places(finding, value) or ([record] if record is not None else [])

    def _all_places(self, finding: Finding, value: str) -> list[range]:
        """Every place of a value, remembered for the next finding of it without the value itself."""
        key = finding.fingerprint, hash(value)  # the former is the same for other spellings
        if key not in self._remembered:
            if len(self._remembered) >= _MOST_REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = list(islice(self._searched(value), _MOST_PLACES))
        return self._remembered[key]

    def _searched(self, value: str) -> Iterator[range]:
        for found in _spelling(value).finditer(self.whole):
            yield range(bisect_right(self.starts, found.start()), bisect_right(self.starts, found.end() - 1) + 1)


def lines_of(content: bytes, kind: str, name: str, options: ReadOptions) -> Lines:
    """The lines of a file of this kind and name, read as its reader reads it."""
    head = content[:SNIFF_BYTES]
    found = detect_encoding(head, whole=len(head) == len(content))
    codec = options.encoding or found.codec
    text = content[found.bom :].decode(codec, "replace")
    whole = fold(text)
    starts = (0, *(end.end() for end in _BREAK.finditer(whole)))
    texts = tuple(_BREAK.split(whole))
    written = texts if whole == text else tuple(_BREAK.split(text))
    if kind == "text":
        records = {row: range(row + 1, row + 2) for row in range(len(texts))}
    elif kind == "jsonl":
        filled = (number for number, line in enumerate(texts, 1) if line.strip())
        records = {row: range(number, number + 1) for row, number in enumerate(filled)}
    elif kind == "csv":
        records = dict(_table_records(text.encode("utf-8", "replace"), name, options))
    else:
        records = {}
    return Lines(whole, written, texts, starts, records)


def _table_records(data: bytes, name: str, options: ReadOptions) -> Iterator[tuple[int, range]]:
    """The rows of a table with their lines."""
    from sensitive_scan.readers.tables.csv_patient import read_rows
    from sensitive_scan.readers.tables.dialect import NO_DELIMITER, find_dialect

    head = data[:SNIFF_BYTES]
    is_table = PurePath(name).suffix.lower() in TABLE_SUFFIXES or options.delimiter is not None
    dialect = find_dialect(head, options, at_end=len(head) == len(data), is_table=is_table)
    if dialect is None:
        return
    row = 0
    for start, stop, delimiter in (
        (0, dialect.preamble, NO_DELIMITER),
        (dialect.data_start, len(data), dialect.delimiter),
    ):
        line = 1 + len(_BREAK.findall(data[:start].decode()))
        for record in read_rows(data[start:stop], delimiter, row, line, quoted=True):
            breaks = sum(len(_BREAK.findall(cell)) for cell in record.cells)
            yield record.number, range(record.line, record.line + breaks + 1)
            row = record.number + 1


def _spelling(value: str) -> re.Pattern[str]:
    """What finds a value where it stands by itself, also over several lines."""
    first, gap, others = r"\s+".join(map(re.escape, value.split())).partition(r"\s+")
    # what begins with plain characters is found twenty times as fast as what first looks back
    return re.compile(rf"{first}(?<!\w{first}){gap}{others}(?!\w)")
