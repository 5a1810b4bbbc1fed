"""vCards (2.1, RFC 2426, RFC 6350) and calendars (RFC 5545): a row for each card, event, to-do and reminder."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, BinaryIO, Final, cast

from sensitive_scan.model import Unscanned
from sensitive_scan.readers.encoding import Transcoder, detect_encoding
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.messages.card_values import file_of, name_of, parameter_texts, text_of
from sensitive_scan.readers.messages.cards import MAX_LINE_BYTES, Property, properties
from sensitive_scan.readers.messages.charset import codec_of, is_unknown
from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.messages.words import Names, file_name
from sensitive_scan.readers.rows import RowGroups
from sensitive_scan.readers.source import Source
from sensitive_scan.readers.window import Window, whole_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.readers.encoding import Fill
    from sensitive_scan.readers.upload import Parts, Upload

_MAX_OPEN: Final = 50
_MAX_PROPERTIES: Final = 2_000
_MAX_SIZE: Final = 1 << 22
_BLOCK: Final = 1 << 18
_LABEL: Final = "X-ABLABEL"


@dataclass(slots=True)
class _Record:
    """A card or component while it is read: its properties wait for the labels of their groups."""

    row: int
    properties: list[Property] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)
    size: int = 0

    def add(self, one: Property) -> bool:
        """Take a property; whether the record can take more."""
        if one.name == _LABEL and one.group:
            self.labels[one.group] = text_of(one)
        self.properties.append(one)
        self.size += len(one.value)
        return len(self.properties) < _MAX_PROPERTIES and self.size < _MAX_SIZE

    def go_on(self, line: bytes) -> bool:
        """Take a line that is no property as more of the last value; whether there is one."""
        if not self.properties or self.properties[-1].is_binary or self.size > _MAX_SIZE:
            return False
        last = self.properties[-1]
        self.properties[-1] = replace(last, value=last.value + b"\n" + line)
        self.size += len(line) + len(last.value)
        return True


def parts(upload: Upload) -> Parts:
    """The records of a file, as rows whose columns are called after the properties, and the files in them."""
    reading = _Reading(upload)
    fill, is_decoded = _filled(upload)
    for one in properties(whole_lines(Window(fill), _BLOCK, MAX_LINE_BYTES), reading.listing):
        if is_decoded and isinstance(one, Property):
            one.parameters.pop("CHARSET", None)
        yield from reading.take(one)
    yield from reading.rest()


def _filled(upload: Upload) -> tuple[Fill, bool]:
    """The bytes, and whether they were brought to UTF-8; most are left as they are, for values have charsets."""
    source = Source(cast("BinaryIO", upload.file), upload.name, owned=False)
    head = source.head()
    encoding = detect_encoding(head, whole=source.head_is_all)
    source.skip(encoding.bom)
    codec = codec_of(upload.options.encoding or "") or encoding.codec
    if codec.startswith(("utf-16", "utf-32")) or (upload.options.encoding and codec != "utf-8"):
        return Transcoder(source.fill, codec), True
    return source.fill, False


class _Reading:
    """The records that are open, and the rows made of those that were closed; what is wrong is in ``listing``."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self.listing = Listing()
        self._rows = RowGroups(upload.options, self.listing, "utf-8")
        self._open: list[_Record] = []
        self._next_row = 0
        self._names = Names()
        self._skipped = 0

    def take(self, one: Property | tuple[int, bytes]) -> Parts:
        """Take a property or a line that is none."""
        if not isinstance(one, Property):
            yield from self._line(*one)
        elif one.name == "BEGIN":
            yield from self._begin()
        elif one.name == "END":
            if self._skipped:
                self._skipped -= 1
            elif self._open:
                yield from self._flush(self._open.pop())
        else:
            yield from self._property(one)

    def rest(self) -> Parts:
        """What is left at the end; a record that was not ended is listed."""
        if any(record.properties for record in self._open):
            yield Unscanned("", "ends within a record; it may be cut off", "export it anew", reason="broken")
        while self._open:
            yield from self._flush(self._open.pop())
        yield from self._rows.flush()
        yield from self.listing.rest()

    def _begin(self) -> Parts:
        if len(self._open) >= _MAX_OPEN:
            # Components that deep are no calendar; their values go to the record around them.
            self._skipped += 1
            return
        self._open.append(_Record(self._next_row))
        self._next_row += 1
        yield from ()

    def _property(self, one: Property) -> Parts:
        if not self._open:
            yield from self._begin()
        record = self._open[-1]
        if one.name == "AGENT" and b"BEGIN:VCARD" in one.value[:200].upper():
            yield from self._agent(one)
        elif file_of(one) is None:
            if not record.add(one):
                yield from self._flush(record)
        else:
            yield from self._file(one)

    def _agent(self, one: Property) -> Parts:
        """A card in a value, whose lines are parted by escaped line ends (RFC 2426 section 3.5.4)."""
        data = text_of(one).encode()
        yield from self._upload.inside(data, self._names.unique("agent.vcf"), kind="vcard")

    def _file(self, one: Property) -> Parts:
        pieces = file_of(one) or iter(())
        stated = next((one.parameters[key][0] for key in ("FILENAME", "X-FILENAME") if key in one.parameters), "")
        name = self._names.unique(file_name(stated) or one.name.lower())
        own = replace(self._upload, options=replace(self._upload.options, encoding=None))
        yield from own.inside(IteratedStream(pieces), name)

    def _line(self, number: int, line: bytes) -> Parts:
        """A line that is no property: the rest of the one before, for some programs do not fold; else a text."""
        if self._open and self._open[-1].go_on(line):
            return
        if not self._open:
            yield from self._begin()
        if not self._open[-1].add(Property(number, "", line)):
            yield from self._flush(self._open[-1])

    def _flush(self, record: _Record) -> Parts:
        """The row of a record, or of what is known of it so far."""
        pairs: list[tuple[str, str]] = []
        for one in record.properties:
            pairs.extend(self._pairs(one, record))
        line = record.properties[0].line if record.properties else 0
        record.properties.clear()
        record.labels.clear()
        record.size = 0
        self._upload.budget.spend("cells", len(pairs))
        if pairs:
            yield from self._rows.add(record.row, line, pairs)
        yield from self.listing.drain()

    def _pairs(self, one: Property, record: _Record) -> Iterator[tuple[str, str]]:
        if one.name == _LABEL:
            yield "Label", text_of(one)
            return
        if is_unknown(one.charset):
            mend = "export it in UTF-8"
            self.listing.add(f"line {one.line}", "names a charset that is not known", mend)
        text = text_of(one)
        if text:
            yield name_of(one, record.labels.get(one.group, "") if one.group else ""), text
        yield from parameter_texts(one)
