"""JSON Lines as batches: every line is a record of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sensitive_scan.readers.columns import list_undecodable, replace_surrogates
from sensitive_scan.readers.documents.text import split_text
from sensitive_scan.readers.flatten import Flattener, literal
from sensitive_scan.readers.limits import MAX_DEPTH, MAX_RECORD_BYTES
from sensitive_scan.readers.listing import Listing, RowPlace
from sensitive_scan.readers.rows import RowGroups
from sensitive_scan.readers.window import whole_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.batch import Batch, ReadOptions
    from sensitive_scan.readers.flatten import Pair
    from sensitive_scan.readers.window import Window

_DEEP = f"is nested deeper than {MAX_DEPTH} levels; what is below was scanned under shortened names"


class _Object(list[tuple[str, Any]]):
    """A JSON object with duplicate keys kept."""


_DECODER = json.JSONDecoder(object_pairs_hook=_Object, parse_int=str, parse_float=str, parse_constant=str, strict=False)


def jsonl_parts(window: Window, options: ReadOptions, codec: str) -> Iterator[Batch | Unscanned]:
    """The records of all lines but blank ones; a line that is no JSON is listed and scanned as text."""
    listing = Listing()
    groups = RowGroups(options, listing, codec)
    row = 0
    for line, data, whole in whole_lines(window, options.block_bytes, MAX_RECORD_BYTES):
        text = data.decode("utf-8", "surrogateescape").strip()
        if not text:
            continue
        where = RowPlace(f"line {line}", row)
        if not text.isascii() and (replaced := replace_surrogates(text)) != text:
            list_undecodable(where, listing, codec)
            text = replaced
        records = _decoded(text, where, listing, whole=whole)
        if records is None:
            records = [[("", piece)] for piece in split_text(text, options.max_cell_bytes)]
        for pairs in records:
            yield from groups.add(row, line, pairs)
        row += 1
        yield from listing.drain()
    yield from groups.flush()
    yield from listing.rest()


def _decoded(text: str, where: RowPlace, listing: Listing, *, whole: bool) -> list[list[Pair]] | None:
    """The records of one line; ``None``, and an entry in the list, if it is no JSON."""
    if not whole:
        listing.add(where, f"is longer than {MAX_RECORD_BYTES:,} bytes and was scanned as text", "split the record")
        return None
    try:
        return _flatten(_DECODER.decode(text), where, listing)
    except RecursionError:
        listing.add(where, "is nested too deeply and was scanned as text", "flatten the data")
    except ValueError:
        listing.add(where, "is not valid JSON and was scanned as text", "correct the line and scan again")
    return None


def _flatten(value: Any, where: RowPlace, listing: Listing) -> list[list[Pair]]:
    if isinstance(value, _Object) and not any(isinstance(item, list) for _, item in value):
        return [[(name, literal(item)) for name, item in value]] if value else []
    flattener = Flattener()
    flattener.feed("start_array", None)
    records = [pairs for event, item in _events(value) if (pairs := flattener.feed(event, item))]
    if flattener.too_deep:
        listing.add(where, _DEEP, "flatten the data")
    return records


def _events(value: Any) -> Iterator[tuple[str, Any]]:
    """The parse events of a decoded value, without recursion."""
    waiting: list[tuple[str, Any]] = [("value", value)]
    while waiting:
        event, item = waiting.pop()
        if event == "value" and isinstance(item, _Object):
            yield "start_map", None
            waiting.append(("end_map", None))
            for key, inner in reversed(item):
                waiting += (("value", inner), ("map_key", key))
        elif event == "value" and isinstance(item, list):
            yield "start_array", None
            waiting.append(("end_array", None))
            waiting += [("value", inner) for inner in reversed(item)]
        else:
            yield event, item
