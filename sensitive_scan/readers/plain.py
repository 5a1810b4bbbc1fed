"""Plain text opened: tables, JSON and lines are told apart by the content, the name helps."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeVar

from sensitive_scan.errors import ConfigurationError, InputError
from sensitive_scan.model import Unscanned
from sensitive_scan.readers.batch import Reading
from sensitive_scan.readers.documents.text import text_parts
from sensitive_scan.readers.formats import TABLE_SUFFIXES
from sensitive_scan.readers.limits import MAX_RECORD_BYTES, SNIFF_BYTES
from sensitive_scan.readers.source import decoded
from sensitive_scan.readers.tables.csv_table import csv_parts, csv_records
from sensitive_scan.readers.tables.dialect import find_dialect
from sensitive_scan.readers.tables.json_records import json_parts
from sensitive_scan.readers.tables.jsonl import jsonl_parts
from sensitive_scan.readers.window import Window

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.readers.batch import Batch, ReadOptions, Records
    from sensitive_scan.readers.encoding import Encoding
    from sensitive_scan.readers.source import Source
    from sensitive_scan.readers.tables.dialect import Dialect

_JSON = {".json": "json", ".geojson": "json", ".jsonl": "jsonl", ".ndjson": "jsonl"}
_JSON_START = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*(?:[\[{\"\]]|-?\d|true|false|null))")
_ASCII = 0x80
_Part = TypeVar("_Part")


def check_options(options: ReadOptions) -> None:
    """Refuse options that no reader can follow; :class:`ConfigurationError` says which."""
    delimiter = options.delimiter
    if delimiter is not None and (len(delimiter) != 1 or ord(delimiter) >= _ASCII or delimiter in '"\r\n\0'):
        raise ConfigurationError("--delimiter: is not one ASCII character; name a single one such as ';'")
    if options.max_cell_bytes < 1 or options.block_bytes < 1:
        raise ConfigurationError("max_cell_bytes and block_bytes are counted in bytes; give a number above 0")


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text that was looked at: its kind (``csv`` if there is a dialect), and the window in which all of it lies."""

    kind: str
    dialect: Dialect | None
    window: Window
    encoding: Encoding


def look_at(source: Source, options: ReadOptions) -> PlainText:
    """What kind of text a source holds; the source is closed if that cannot be told.

    Raises:
        InputError: it cannot be read.
        ConfigurationError: the encoding that was named is none.
    """
    try:
        fill, encoding = decoded(source, options.encoding)
        window = Window(fill)
        kind, dialect = _find_kind(window, source.name, options)
    except OSError:
        source.close()
        raise InputError(source.name, "cannot be read", "check the disk") from None
    except BaseException:
        source.close()
        raise
    return PlainText(kind, dialect, window, encoding)


def open_plain(source: Source, options: ReadOptions) -> Reading:
    """A text as batches; raises as :func:`look_at`."""
    size = source.size()
    text = look_at(source, options)
    kind, window, encoding = text.kind, text.window, text.encoding
    parts: Iterator[Batch | Unscanned]
    records: Iterator[Records | Unscanned] | None = None
    if text.dialect:
        parts = csv_parts(window, text.dialect, options, encoding.codec)
        records = _closing(csv_records(window, text.dialect, options, encoding.codec), source)
    elif kind == "json":
        parts = json_parts(window, options, encoding.codec)
    elif kind == "jsonl":
        parts = jsonl_parts(window, options, encoding.codec)
    else:
        parts = text_parts(window, options, encoding.codec)
    return Reading(kind, size, source.consumed, _closing(parts, source), records)


def _find_kind(window: Window, name: str, options: ReadOptions) -> tuple[str, Dialect | None]:
    window.fill(SNIFF_BYTES)
    suffix = PurePath(name).suffix.lower()
    is_table = suffix in TABLE_SUFFIXES or options.delimiter is not None
    head = bytes(window.view()[:SNIFF_BYTES])
    if not is_table:
        kind = _JSON.get(suffix) or _json_kind(head, whole=window.at_end)
        if kind:
            return kind, None
    if not head:
        return "csv" if is_table else "text", None
    while is_table and not window.at_end and b"\n" not in head and b"\r" not in head and len(head) < MAX_RECORD_BYTES:
        window.fill(2 * len(head))
        head = bytes(window.view())
    dialect = find_dialect(head, options, at_end=window.at_end and len(head) == len(window), is_table=is_table)
    return "csv" if dialect else "text", dialect


def _json_kind(head: bytes, *, whole: bool) -> str | None:
    if not _JSON_START.match(head):
        return None
    lines = [line for line in head.splitlines() if line.strip()]
    if len(lines) > 1 and _is_json(lines[0]) and _JSON_START.match(lines[1]):
        return "jsonl"
    if whole and not _is_json(head) and not re.match(rb"\s*(?:\{\s*\"[^\"]*\"\s*:|\[\s*\{)", head):
        return None
    return "json"


def _is_json(text: bytes) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _closing(parts: Iterable[_Part], source: Source) -> Iterator[_Part | Unscanned]:
    try:
        yield from parts
    except OSError:
        yield Unscanned("", "reading failed part-way", "check the disk or the connection and scan again")
    finally:
        source.close()
