"""Documents that are packages: a zip with parts in XML, pictures and other files (ECMA-376 part 2, ODF 1.3 part 2)."""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from sensitive_scan.readers.limits import MAX_RECORD_BYTES
from sensitive_scan.readers.refusal import RefusedError, broken, encrypted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sensitive_scan.model import Unscanned
    from sensitive_scan.readers.documents.items import Item
    from sensitive_scan.readers.upload import Parts, Upload

Attributes = dict[str, str]
"""The attributes of an element; names in a namespace are the address, a space and the name."""

DAMAGED: Final = (
    BadZipFile, zlib.error, struct.error, expat.ExpatError, EOFError, OSError, ValueError, LookupError, RuntimeError,
)  # fmt: skip
"""What the standard library raises on damaged packages and XML."""

_CHUNK = 1 << 16
_MAX_NESTING = 1_000
_MAX_NAMES = 5_000
_IS_ENCRYPTED = 1
_DIGITS = re.compile(r"(\d{1,9})")


class Handler(Protocol):
    """What takes the events of a part in XML; names are short, as ``w:p``."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, data: str) -> None:
        """Text, or a piece of one."""

    def take(self) -> list[Item]:
        """What it made of the events so far."""

    def finish(self) -> Iterator[Item]:
        """What is left at the end."""


Chooser = Callable[[str, Attributes], Handler | None]
"""Says who takes the events of a part, by its root element; nobody if it holds nothing to scan."""


class Package:
    """The files in a document.

    Raises:
        RefusedError: it is encrypted, or no zip, or has more files than a whole upload may.
    """

    def __init__(self, upload: Upload, prefixes: Mapping[str, str]) -> None:
        self._upload = upload
        self._names = _ShortNames(prefixes)
        try:
            self._zip = ZipFile(upload.file)
        except DAMAGED:
            raise broken("is damaged: the list of its parts cannot be read") from None
        self._size = upload.file.seek(0, 2)
        self.members = sorted((info for info in self._zip.infolist() if not info.is_dir()), key=natural_order)
        self._by_name = {info.filename.lower(): info for info in self.members}
        if sum(info.compress_size for info in self.members) > self._size:
            raise broken("names the same packed bytes more than once, as no document does, and was not scanned")
        most = upload.budget.limits.members
        if len(self.members) > most:
            raise RefusedError("limit", f"has more than {most:,} parts and was not scanned", "save it anew")
        if self.members and all(info.flag_bits & _IS_ENCRYPTED for info in self.members):
            raise encrypted()

    def find(self, name: str) -> ZipInfo | None:
        """The file of that name, upper and lower case alike."""
        return self._by_name.get(name.lower())

    def chunks(self, info: ZipInfo) -> Iterator[bytes]:
        """The content of a file, counted against the budget.

        Raises:
            RefusedError: it is encrypted, packed in no way that packages allow, or unpacks to too much.
        """
        _check(info)
        size = 0
        packed = self._packed(info)
        with self._zip.open(info) as stream:
            while data := stream.read(_CHUNK):
                size += len(data)
                self._upload.budget.unpack(packed, size, len(data))
                yield data

    def small(self, name: str) -> bytes:
        """The beginning of a file that tells something of the others; nothing if it is not there or damaged."""
        info = self.find(name)
        try:
            return next(self.chunks(info), b"") if info else b""
        except DAMAGED:
            return b""
        except RefusedError as refusal:
            if refusal.ends_all:
                raise
            return b""

    def inside(self, info: ZipInfo) -> Parts:
        """What a file holds that has a format of its own."""
        try:
            _check(info)
            with self._zip.open(info) as stream:
                yield from self._upload.inside(stream, info.filename, packed=self._packed(info))
        except DAMAGED:
            yield refused(broken("is damaged and was not scanned"), info.filename)
        except RefusedError as refusal:
            if refusal.ends_all:
                raise
            yield refused(refusal, info.filename)

    def items(self, info: ZipInfo, choose: Chooser) -> Iterator[Item]:
        """What a file in XML holds, as far as it can be read, and at the end what is wrong with it."""
        handlers: list[Handler] = []

        def chosen(root: str, attributes: Attributes) -> Handler | None:
            handlers.extend(filter(None, [choose(root, attributes)]))
            return handlers[0] if handlers else None

        problem: RefusedError | None = None
        try:
            for _ in self._parse(info, chosen):
                yield from handlers[0].take()
        except RefusedError as refusal:
            problem = refusal
        except DAMAGED:
            problem = broken("is damaged; what follows was not scanned")
        for handler in handlers:
            yield from handler.finish()
        if problem:
            entry = problem if problem.ends_all else refused(problem, info.filename)
            yield "entry", info.filename, 0, entry

    def _parse(self, info: ZipInfo, choose: Chooser) -> Iterator[None]:
        """Parse a file in XML, piece by piece.

        Raises:
            RefusedError: it declares entities, or is nested or packed too much.
        """
        events = _Events(choose, self._names)
        fed = 0
        for data in self.chunks(info):
            fed += len(data)
            events.parser.Parse(data, False)
            if fed - events.parser.CurrentByteIndex > MAX_RECORD_BYTES:
                raise broken("has a tag that is too long; what follows was not scanned")
            if events.is_over:
                return
            if events.handler:
                yield
        events.parser.Parse(b"", True)

    def _packed(self, info: ZipInfo) -> int:
        """How much room a file takes; its entry may claim more than there is."""
        return min(info.compress_size, self._size)


def refused(refusal: RefusedError, part: str) -> Unscanned:
    """The entry of a part that cannot be read."""
    return replace(refusal.entry, part=part)


def natural_order(info: ZipInfo) -> list[tuple[int, str]]:
    """A key that sorts ``slide10`` behind ``slide9``."""
    return [(int(one) if one.isdecimal() else 0, one) for one in _DIGITS.split(info.filename)]


def attribute(attributes: Attributes, name: str) -> str:
    """The value of an attribute, in whatever namespace; empty without."""
    if name in attributes:
        return attributes[name]
    return next((value for key, value in attributes.items() if key.rpartition(" ")[2] == name), "")


def _check(info: ZipInfo) -> None:
    if info.flag_bits & _IS_ENCRYPTED:
        raise encrypted()
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise broken("is packed in a way that no such document is, and was not scanned")


class _ShortNames(dict[str, str]):
    """Names of elements as expat gives them, to short ones."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._prefixes = prefixes

    def __missing__(self, name: str) -> str:
        space, _, local = name.rpartition(" ")
        short = f"{self._prefixes.get(space, '')}:{local}"
        if len(self) < _MAX_NAMES:
            self[name] = short
        return short


class _Events:
    """Hands expat's events to the handler that is chosen at the root element."""

    def __init__(self, choose: Chooser, names: _ShortNames) -> None:
        self.handler: Handler | None = None
        self.is_over = False
        self._choose = choose
        self._names = names
        self._depth = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = _refuse_declarations
        self.parser.EntityDeclHandler = _refuse_entity

    def _start(self, name: str, attributes: Attributes) -> None:
        short = self._names[name]
        if not self._depth:
            self.handler = self._choose(short, attributes)
            self.is_over = self.handler is None
            if self.handler:
                self.parser.CharacterDataHandler = self.handler.text
        self._depth += 1
        if self._depth > _MAX_NESTING:
            raise broken("is nested too deeply; what follows was not scanned")
        if self.handler:
            self.handler.start(short, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        if self.handler:
            self.handler.end(self._names[name])


def _refuse_declarations(_name: str, _system: str | None, _public: str | None, has_internal_subset: int) -> None:
    """A document type that only names a DTD is not followed; one that declares anything is refused."""
    if has_internal_subset:
        raise broken("declares a document type, which no such document does, and was not scanned")


def _refuse_entity(*_: object) -> None:
    raise broken("declares entities, which no such document does, and was not scanned")
