"""Outlook messages ([MS-OXMSG]): properties, texts in every form, recipients, attachments and messages in messages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.messages.charset import as_utf8, decode, filled
from sensitive_scan.readers.messages.compound import kids, opened, stream
from sensitive_scan.readers.messages.header import header_blocks
from sensitive_scan.readers.messages.lzfu import CompressedRtf
from sensitive_scan.readers.messages.msg_names import named_properties, property_name
from sensitive_scan.readers.messages.msg_storage import BINARY, OBJECT, PROPERTIES, TEXT, TEXT_8_BIT, Storage
from sensitive_scan.readers.messages.prose import prose
from sensitive_scan.readers.messages.sealed import is_sealed, sealed
from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.messages.words import Names, file_name
from sensitive_scan.readers.refusal import RefusedError, broken
from sensitive_scan.readers.upload import labelled

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.readers.messages.msg_storage import Value
    from sensitive_scan.readers.upload import Parts, Upload

_RECIPIENT, _ATTACHMENT = "__recip_version1.0_", "__attach_version1.0_"
_TOP_HEADER, _EMBEDDED_HEADER, _SUB_HEADER = 32, 24, 8
_HEADERS, _BODY, _HTML, _RTF = 0x007D, 0x1000, 0x1013, 0x1009
_DATA: Final = 0x3701
_FILE_NAMES: Final = (0x3707, 0x3704, 0x3001)
_MOST_IN_FIELD: Final = 1 << 16
_IN_OBJECT: Final = {"package", "contents"}
_RIGHTS: Final = ".rpmsg"


@dataclass(frozen=True, slots=True)
class _Message:
    """A message, or one in it: where it is read from, and what its parts are called."""

    upload: Upload
    ole: Any
    named: Mapping[int, str]
    storage: Storage
    names: Names = field(default_factory=Names)


def parts(upload: Upload) -> Parts:
    """The texts of an Outlook message, contact or appointment, and of what is attached to it."""
    ole = opened(upload.file)
    named = named_properties(ole)
    yield from _message(_Message(upload, ole, named, Storage(ole, ole.root, _TOP_HEADER)))


def _message(message: _Message) -> Parts:
    storage = message.storage
    yield from _texts(message, storage, "message", 0)
    yield from _guarded(_html(message), "body.html")
    yield from _guarded(_rtf(message), "body.rtf")
    recipients = attachments = 0
    for kid in storage.entry.kids:
        name = kid.name.lower()
        if name.startswith(_RECIPIENT):
            message.upload.budget.spend("members")
            recipient = Storage(message.ole, kid, _SUB_HEADER, storage.charset)
            yield from _guarded(_texts(message, recipient, "recipients", recipients), "recipients")
            recipients += 1
        elif name.startswith(_ATTACHMENT):
            attachment = Storage(message.ole, kid, _SUB_HEADER, storage.charset)
            yield from _guarded(_attachment(message, attachment, attachments), "attachments")
            attachments += 1


def _guarded(some: Parts, part: str) -> Parts:
    """A part of the message, which if it is damaged does not keep the others from being read."""
    try:
        yield from some
    except RefusedError as refusal:
        if refusal.ends_all:
            raise
        yield replace(refusal.entry, part=refusal.entry.part or part)
    except Exception as error:  # noqa: BLE001 - the library raises what it will on damaged files
        yield replace(broken(f"is damaged ({type(error).__name__})").entry, part=part)


def _texts(message: _Message, storage: Storage, part: str, row: int) -> Parts:
    """The properties that are texts: short ones as fields, long ones as texts of their own."""
    pairs: list[tuple[str, str]] = []
    long: list[Value] = []
    for value in storage.values():
        if value.number == _HTML or not value.is_text:
            continue
        message.upload.budget.spend("bytes", value.entry.size)
        if value.number in {_BODY, _HEADERS} or value.entry.size > _MOST_IN_FIELD:
            long.append(value)
        else:
            text = decode(storage.open(value).read(_MOST_IN_FIELD), storage.charset_of(value))
            pairs.append((property_name(value.number, message.named), text.strip("\0")))
    yield from contents.fields(message.upload, part, [*pairs, *storage.numbers(message.named)], row)
    for value in long:
        yield from _guarded(_long_text(message, storage, value), part)


def _long_text(message: _Message, storage: Storage, value: Value) -> Parts:
    charset = storage.charset_of(value)
    if value.number == _HEADERS:
        lines = as_utf8(storage.open(value), charset)
        bounded = iter(lambda: lines.readline(1 << 16).removeprefix(b"\xef\xbb\xbf"), b"")
        for row, block in enumerate(header_blocks(bounded)):
            yield from contents.fields(message.upload, "headers", block.pairs(), row)
    else:
        part = message.names.unique(property_name(value.number, message.named).lower())
        yield from prose(message.upload, part, filled(storage.open(value), charset), message.names)


def _html(message: _Message) -> Parts:
    storage = message.storage
    value = storage.value(_HTML, BINARY, TEXT, TEXT_8_BIT)
    if value:
        charset = storage.html_charset if value.kind == BINARY else storage.charset_of(value)
        html = as_utf8(storage.open(value), charset)
        yield from _own(message).inside(html, message.names.unique("body.html"), kind="html")


def _rtf(message: _Message) -> Parts:
    value = message.storage.value(_RTF, BINARY)
    if not value:
        return
    rtf = CompressedRtf(message.storage.open(value))
    name = message.names.unique("body.rtf")
    yield from _own(message).inside(IteratedStream(rtf.pieces()), name, packed=value.entry.size)
    if rtf.is_damaged:
        yield replace(broken("is damaged; its beginning was scanned").entry, part=name)


def _own(message: _Message) -> Upload:
    """The upload without the encoding that was named for it, which what is inside does not have."""
    return replace(message.upload, options=replace(message.upload.options, encoding=None))


def _attachment(message: _Message, attachment: Storage, number: int) -> Parts:
    yield from _texts(message, attachment, "attachments", number)
    name = message.names.unique(_file_name(attachment))
    data = attachment.value(_DATA, BINARY)
    embedded = attachment.value(_DATA, OBJECT)
    if data:
        yield from _file(message, attachment, data, name)
    elif embedded and PROPERTIES in kids(embedded.entry):
        message.upload.budget.spend("members")
        message.upload.budget.check_depth(message.upload.depth + 1)
        inner = Storage(message.ole, embedded.entry, _EMBEDDED_HEADER, attachment.charset)
        upload = replace(message.upload, depth=message.upload.depth + 1)
        deeper = replace(message, upload=upload, storage=inner, names=Names())
        yield from labelled(_message(deeper), name)
    elif embedded:
        yield from _object(message, embedded, name)
    else:
        problem, mend = "is not in the message, which only tells where it lies", "scan the file itself"
        yield Unscanned("", problem, mend, name, "unsupported")


def _file_name(attachment: Storage) -> str:
    for number in _FILE_NAMES:
        value = attachment.value(number, TEXT, TEXT_8_BIT)
        name = value and file_name(decode(attachment.open(value).read(1 << 10), attachment.charset_of(value)))
        if name:
            return name
    return "attachment"


def _file(message: _Message, attachment: Storage, data: Value, name: str) -> Parts:
    upload = _own(message)
    if name.lower().endswith(_RIGHTS):
        yield Unscanned("", "is encrypted", "remove the protection and scan it again", name, "encrypted")
    elif is_sealed("", name, "") and attachment.open(data).read(8).lower() == b"content-":
        # What is signed and can be read without the signature is kept as it was sent (MS-OXOSMIME).
        yield from upload.inside(attachment.open(data), name, kind="eml")
    elif is_sealed("", name, ""):
        yield from sealed(upload, attachment.open(data), name, "")
    else:
        yield from upload.inside(attachment.open(data), name)


def _object(message: _Message, embedded: Value, name: str) -> Parts:
    """An object of another program: a file in it is read, if it is kept as it is."""
    found = [kid for kid in embedded.entry.kids if kid.name.lower() in _IN_OBJECT]
    for kid in found:
        yield from _own(message).inside(stream(message.ole, kid), name)
    if not found:
        problem, mend = "is an object of another program, which is not read", "save it and scan it"
        yield Unscanned("", problem, mend, name, "unsupported")
