"""YAML 1.1 as PyYAML reads it, event by event: records as in nested JSON, aliases not expanded, in constant memory."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, cast

import yaml

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.flatten import Flattener
from sensitive_scan.readers.gathered import Gathered
from sensitive_scan.readers.limits import MAX_DEPTH, MAX_RECORD_BYTES
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.rows import RowGroups
from sensitive_scan.readers.texts import Texts, numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.upload import Parts, Upload

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_ABSENT = {"", "~", "null", "Null", "NULL"}
_MAX_NESTING = 1_000
_FEW_DIGITS = 5
_MEND = "correct the YAML and scan again"


def parts(upload: Upload) -> Parts:
    """The records of all documents, and the comments; after a syntax error, which is listed, the rest as text."""
    texts = Texts(upload)
    reading = _Reading(texts)
    listing = Listing()
    groups = RowGroups(upload.options, listing, texts.codec)
    comments = Gathered(upload, texts.codec)
    flattener = Flattener()
    row = 0
    for name, value in _told(reading, comments):
        if pairs := flattener.feed(name, value):
            upload.budget.spend("cells", len(pairs))
            yield from groups.add(row, reading.line, pairs)
            row += flattener.complete
    for pairs in flattener.rest():
        yield from groups.add(row, reading.line, pairs)
        row += 1
    yield from groups.flush()
    yield from listing.rest()
    yield from comments.rest()
    if flattener.too_deep:
        problem = f"is nested deeper than {MAX_DEPTH} levels; what is below was scanned under shortened names"
        yield Unscanned("", problem, "flatten the data")
    if reading.problem:
        yield Unscanned(f"line {reading.line}", reading.problem, _MEND)
        yield from contents.lines(upload, "rest", numbered(texts.lines(reading.unread())))
    yield from texts.listed()


class _Reading:
    """The text as the parser reads it; what it has not told of yet is kept.

    ``problem`` is why it ends early, ``line`` the line of what was told last.
    """

    def __init__(self, texts: Texts) -> None:
        self.problem = ""
        self.line = 1
        self._pieces = texts.pieces()
        self._kept: deque[tuple[int, str]] = deque()
        self._end = 0
        self._told = 0

    def read(self, _size: int) -> str:
        """The next piece; none after the end or after a problem."""
        if self._end - self._told > MAX_RECORD_BYTES:
            self.problem = f"holds a value longer than {MAX_RECORD_BYTES:,} bytes; the rest was scanned as text"
        piece = "" if self.problem else next(self._pieces, "")
        self._kept.append((self._end, piece))
        self._end += len(piece)
        return piece

    def tell(self, start: int, end: int) -> str:
        """Take note that what lies between these indices was told; what lies before them and was not."""
        between = self._between(start) if start > self._told else ""
        self._told = max(self._told, end)
        while self._kept and self._kept[0][0] + len(self._kept[0][1]) <= self._told:
            self._kept.popleft()
        return between

    def unread(self) -> str:
        """What was read and not told."""
        return self._between(self._end)

    def _between(self, end: int) -> str:
        found = []
        for at, piece in self._kept:
            if at >= end:
                break
            found.append(piece[max(0, self._told - at) : end - at])
        return "".join(found)


def _told(reading: _Reading, comments: Gathered) -> Iterator[tuple[str, Any]]:
    """The events of the text as :class:`Flattener` takes them; comments are gathered."""
    awaits_key: list[bool | None] = []
    for event in _events(reading):
        _gather_remarks(reading, event, comments)
        if isinstance(event, yaml.CollectionEndEvent):
            yield "end_map" if awaits_key.pop() is not None else "end_array", None
            continue
        if not isinstance(event, yaml.NodeEvent):
            continue
        is_key = bool(awaits_key) and awaits_key[-1] is True
        if awaits_key and awaits_key[-1] is not None:
            awaits_key[-1] = not awaits_key[-1]
        yield from _node(event, is_key=is_key)
        if isinstance(event, yaml.CollectionStartEvent):
            awaits_key.append(True if isinstance(event, yaml.MappingStartEvent) else None)
        if len(awaits_key) > _MAX_NESTING:
            reading.problem = "is nested too deeply; the rest was scanned as text"
            return


def _gather_remarks(reading: _Reading, event: Any, comments: Gathered) -> None:
    """Gather the comments before an event, and names in it that are numbers."""
    between = reading.tell(event.start_mark.index, event.end_mark.index)
    reading.line = event.end_mark.line + 1
    if "#" in between:
        for line in between.split("\n"):
            comments.line("comments", line.partition("#")[2].strip())
    for label in filter(None, (getattr(event, "anchor", None), getattr(event, "tag", None))):
        if sum(map(str.isdigit, label)) >= _FEW_DIGITS:
            comments.line("comments", label)


def _node(event: Any, *, is_key: bool) -> Iterator[tuple[str, Any]]:
    """A scalar, an alias or the beginning of a collection; a key that is no scalar has no name itself."""
    if isinstance(event, yaml.ScalarEvent):
        value = "" if event.implicit[0] and event.value in _ABSENT else event.value
        yield ("map_key", event.value) if is_key else ("string", value)
        return
    if is_key:
        yield "map_key", ""
    if isinstance(event, yaml.AliasEvent):
        if not is_key:
            yield "null", None
    else:
        yield "start_map" if isinstance(event, yaml.MappingStartEvent) else "start_array", None


def _events(reading: _Reading) -> Iterator[Any]:
    try:
        yield from yaml.parse(cast("Any", reading), Loader=_LOADER)
    except (yaml.YAMLError, UnicodeError, ValueError):
        reading.problem = reading.problem or "is not valid YAML from here on; the rest was scanned as text"
