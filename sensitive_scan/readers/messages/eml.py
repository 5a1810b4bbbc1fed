"""E-mails (RFC 5322, MIME of RFC 2045 to 2049): header fields, texts, and the files attached in any encoding."""

from __future__ import annotations

import io
from dataclasses import dataclass, replace
from typing import IO, TYPE_CHECKING, Final, cast

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.encoding import Transcoder, detect_encoding
from sensitive_scan.readers.limits import SNIFF_BYTES
from sensitive_scan.readers.messages.charset import as_utf8, filled, is_unknown
from sensitive_scan.readers.messages.header import header_blocks
from sensitive_scan.readers.messages.mime import MAX_NESTING, Splitter
from sensitive_scan.readers.messages.prose import Flow, prose
from sensitive_scan.readers.messages.sealed import is_sealed, sealed
from sensitive_scan.readers.messages.streams import IteratedStream
from sensitive_scan.readers.messages.transfer import MAX_FOREIGN_BYTES, Decoded
from sensitive_scan.readers.messages.words import Names
from sensitive_scan.readers.source import Source

if TYPE_CHECKING:
    from sensitive_scan.readers.messages.mime import Entity
    from sensitive_scan.readers.upload import Parts, Upload

_REPORTS: Final = {
    "message/delivery-status",
    "message/global-delivery-status",
    "message/disposition-notification",
    "message/global-disposition-notification",
    "message/feedback-report",
    "message/tracking-status",
    "message/global-headers",
    "text/rfc822-headers",
}
_PROSE: Final = {"text/plain", "text/enriched", "text/richtext"}
_MESSAGES: Final = {"message/rfc822", "message/global", "message/news"}
_ENDINGS: Final = {
    "text/html": ".html",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "text/xml": ".xml",
    "text/markdown": ".md",
    "text/yaml": ".yaml",
    "application/xml": ".xml",
    "application/xhtml+xml": ".html",
    "application/json": ".json",
    "application/yaml": ".yaml",
    "application/sql": ".sql",
}
"""Endings of names for contents that do not tell their format themselves."""


@dataclass(frozen=True, slots=True)
class _Mail:
    """What a message's parts are read with."""

    upload: Upload
    names: Names


def parts(upload: Upload) -> Parts:
    """The texts of an e-mail and of what is attached to it."""
    mail = _Mail(upload, Names())
    splitter = Splitter(_as_bytes(upload))
    for number, entity in enumerate(splitter.entities()):
        if number:
            upload.budget.spend("members")
        yield from contents.fields(upload, "part headers" if number else "headers", entity.header.told(), number)
        yield from _part(mail, entity)
    if splitter.is_cut:
        problem = "ends before its last part does; it may be cut off, or its parts are not marked as it says"
        yield Unscanned("", problem, "save the whole message anew and scan it again", reason="broken")


def _as_bytes(upload: Upload) -> IO[bytes]:
    """The file; in UTF-8 if it is stored in characters of several bytes, and without a byte order mark."""
    encoding = detect_encoding(upload.file.read(SNIFF_BYTES), whole=False)
    upload.file.seek(encoding.bom)
    if "16" not in encoding.codec and "32" not in encoding.codec:
        return upload.file
    fill = Transcoder(Source(cast("io.BufferedReader", upload.file), "", owned=False).fill, encoding.codec)
    return io.BufferedReader(_Filled(fill))


class _Filled(io.RawIOBase):
    def __init__(self, fill: Transcoder) -> None:
        self._fill = fill

    def readable(self) -> bool:
        return True

    def readinto(self, target: object) -> int:
        return self._fill(cast("memoryview", target))


def _part(mail: _Mail, entity: Entity) -> Parts:
    if entity.place != "part":
        yield from _text(mail, entity, mail.names.unique(entity.place))
        return
    decoded = Decoded(entity.body, entity.header.get("content-transfer-encoding"))
    yield from _content(mail, entity, decoded)
    if decoded.is_unknown:
        problem = "is in a transfer encoding that is not known and was scanned as it stands there"
        yield Unscanned("", problem, "save the attachment and scan it", _title(entity), "unsupported")
    if decoded.foreign.tell():
        part = mail.names.unique("outside base64")
        problem = "has lines that are not in its encoding and were scanned as text"
        if decoded.is_foreign_cut:
            problem += f", {MAX_FOREIGN_BYTES:,} bytes of them"
        yield Unscanned("", problem, _MEND, part, "broken")
        decoded.foreign.seek(0)
        yield from prose(mail.upload, part, filled(decoded.foreign, ""), mail.names)


_MEND: Final = "save the attachment and scan it"


def _content(mail: _Mail, entity: Entity, decoded: Decoded) -> Parts:
    """What a part holds, by its media type."""
    kind, named = entity.header.content()
    kind = kind or entity.kind
    name = entity.header.file_name()
    stream = IteratedStream(decoded.pieces)
    if entity.is_too_deep:
        yield from _too_deep(mail, entity)
    elif is_sealed(kind, name, entity.parent):
        sealed_name = mail.names.unique(name or "sealed part")
        yield from sealed(mail.upload, stream, sealed_name, kind, named.get("smime-type", ""))
    elif kind == "application/ms-tnef" or name.lower() == "winmail.dat":
        problem, mend = "is Outlook's own kind of attachment (TNEF), which is not read", "save the files in it"
        yield Unscanned("", problem, mend, mail.names.unique(name or "winmail.dat"), "unsupported")
    elif kind in _REPORTS:
        yield from _report(mail, decoded, kind)
    elif kind in _MESSAGES:
        yield from mail.upload.inside(stream, mail.names.unique(name or "message.eml"), kind="eml")
    elif kind in _PROSE and not name:
        yield from _plain(mail, entity, stream, named)
    else:
        yield from _file(mail, stream, kind, named.get("charset", ""), name)


def _too_deep(mail: _Mail, entity: Entity) -> Parts:
    part = mail.names.unique("nested parts")
    problem = f"lies in more than {MAX_NESTING} multiparts, one in the other, and was scanned as text"
    yield Unscanned("", problem, "save the attachments and scan them", part, "limit")
    yield from _text(mail, entity, part)


def _text(mail: _Mail, entity: Entity, part: str) -> Parts:
    yield from prose(mail.upload, part, filled(IteratedStream(entity.body), ""), mail.names)


def _title(entity: Entity) -> str:
    return entity.header.file_name() or "body"


def _plain(mail: _Mail, entity: Entity, stream: IteratedStream, named: dict[str, str]) -> Parts:
    part = mail.names.unique("attached text" if entity.header.is_attachment() else "body")
    charset = named.get("charset", "")
    if is_unknown(charset):
        yield Unscanned("", "names a charset that is not known", "save it as UTF-8 and scan it again", part)
    flow = Flow(named.get("format", "").lower() == "flowed", named.get("delsp", "").lower() == "yes")
    yield from prose(mail.upload, part, filled(stream, charset), mail.names, flow)


def _report(mail: _Mail, decoded: Decoded, kind: str) -> Parts:
    part = mail.names.unique(kind.rpartition("/")[2].replace("-", " "))
    lines = io.BufferedReader(IteratedStream(decoded.pieces))
    bounded = iter(lambda: lines.readline(1 << 16), b"")
    for row, block in enumerate(header_blocks(bounded)):
        yield from contents.fields(mail.upload, part, block.pairs(), row)


def _file(mail: _Mail, stream: IteratedStream, kind: str, charset: str, name: str) -> Parts:
    """A file that the message holds; texts are brought to UTF-8, since their charset is told in the message only."""
    # A text of HTML may begin with anything; what has a name is better known by its content.
    known = "html" if kind == "text/html" and not name else None
    name = name or ("body" if known else "attachment") + _ENDINGS.get(kind, "")
    if kind.startswith("text/"):
        stream = as_utf8(stream, charset)
    # The encoding that was named for the upload is none of what is attached.
    own = replace(mail.upload, options=replace(mail.upload.options, encoding=None))
    yield from own.inside(stream, mail.names.unique(name), kind=known)
