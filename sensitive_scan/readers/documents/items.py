"""What is found in a document, on its way to batches."""

from __future__ import annotations

import itertools
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal

from sensitive_scan.readers import contents
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.readers.rows import RowGroups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.readers.upload import Parts, Upload

Kind = Literal["line", "row", "field", "record", "entry"]
Item = tuple[Kind, str, int, Any]
"""What it is, its part, its number there, and a text, cells, a pair, pairs, or an :class:`Unscanned` or a refusal."""

_PAIRS = 1_000


def emitted(upload: Upload, items: Iterable[Item]) -> Parts:
    """The items as batches; those of one kind and part that follow each other go together."""
    for (kind, part), some in itertools.groupby(items, itemgetter(0, 1)):
        if kind == "line":
            yield from contents.lines(upload, part, ((number, text) for _, _, number, text in some))
        elif kind == "row":
            yield from contents.table(upload, part, (cells for *_, cells in some))
        elif kind == "field":
            while pairs := list(itertools.islice(some, _PAIRS)):
                yield from contents.fields(upload, part, (pair for *_, pair in pairs), pairs[0][2])
        elif kind == "record":
            yield from _records(upload, part, some)
        else:
            for *_, refusal in some:
                if isinstance(refusal, RefusedError):
                    raise refusal
                yield refusal


def _records(upload: Upload, part: str, items: Iterable[Item]) -> Parts:
    listing = Listing()
    groups = RowGroups(upload.options, listing, "utf-8")
    for *_, number, pairs in items:
        yield from (replace(batch, part=part) for batch in groups.add(number, number, pairs))
    yield from (replace(batch, part=part) for batch in groups.flush())
    yield from (replace(entry, part=part) for entry in listing.rest())


class Numbers:
    """Counts the texts and tables of each part of one document, over all its files."""

    def __init__(self) -> None:
        self._next: dict[str, int] = {}

    def take(self, name: str) -> int:
        """The next number of that name, from 0."""
        number = self._next.get(name, 0)
        self._next[name] = number + 1
        return number
