"""The formats that are read, and how the content tells which one a file has."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from sensitive_scan.readers.encoding import detect_encoding
from sensitive_scan.readers.signature import has_controls, signature_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXT: Final = "text"
"""What is plain text, or a table or JSON in plain text, which readers of their own tell apart."""

BINARY: Final = "binary"
"""What is no text and has no known signature."""

TABLE_SUFFIXES: Final = frozenset((".csv", ".tsv", ".tab", ".psv"))

_BINARY_SHARE = 0.02
_BINARY_SHARE_OF_UTF8 = 0.2


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name for people, the module whose ``parts()`` reads it, and what to do where none does."""

    name: str
    module: str = ""
    mend: str = "export it as CSV, PDF or plain text"


_UNPACK = "unpack it and scan what is inside"
_SPREADSHEET, _ARCHIVE, _PICTURE = "tables.spreadsheet", "archives.compressed", "images.picture"

FORMATS: Final[Mapping[str, Format]] = {
    "xlsx": Format("an Excel workbook", _SPREADSHEET),
    "xlsb": Format("a binary Excel workbook", _SPREADSHEET),
    "xls": Format("an old Excel workbook", _SPREADSHEET),
    "ods": Format("an OpenDocument spreadsheet", _SPREADSHEET),
    "parquet": Format("a Parquet file", "tables.arrow"),
    "arrow": Format("an Arrow file", "tables.arrow"),
    "arrow_stream": Format("an Arrow stream", "tables.arrow"),
    "feather": Format("a Feather file", "tables.arrow"),
    "orc": Format("an ORC file", "tables.arrow"),
    "sqlite": Format("an SQLite database", "tables.sqlite"),
    "xml": Format("XML", "tables.xml"),
    "yaml": Format("YAML", "tables.yaml"),
    "sql": Format("an SQL dump", "tables.sql"),
    "vcard": Format("vCards", "messages.vcard"),
    "icalendar": Format("a calendar", "messages.vcard"),
    "eml": Format("an e-mail", "messages.eml"),
    "mbox": Format("a mailbox", "messages.mbox"),
    "msg": Format("an Outlook message", "messages.msg"),
    "pdf": Format("a PDF document", "documents.pdf"),
    "docx": Format("a Word document", "documents.word"),
    "pptx": Format("a PowerPoint presentation", "documents.slides"),
    "odt": Format("an OpenDocument text", "documents.opendocument"),
    "odp": Format("an OpenDocument presentation", "documents.opendocument"),
    "rtf": Format("an RTF document", "documents.rtf"),
    "html": Format("HTML", "documents.html"),
    "markdown": Format("Markdown", "documents.markdown"),
    "zip": Format("a ZIP archive", "archives.zip"),
    "tar": Format("a TAR archive", "archives.tar"),
    "gzip": Format("a gzip file", _ARCHIVE),
    "bz2": Format("a bzip2 file", _ARCHIVE),
    "xz": Format("an xz file", _ARCHIVE),
    "zst": Format("a Zstandard file", _ARCHIVE),
    "7z": Format("a 7-Zip archive", mend=_UNPACK),
    "rar": Format("a RAR archive", mend=_UNPACK),
    "png": Format("a PNG picture", _PICTURE),
    "jpeg": Format("a JPEG picture", _PICTURE),
    "gif": Format("a GIF picture", _PICTURE),
    "tiff": Format("a TIFF picture", _PICTURE),
    "bmp": Format("a BMP picture", _PICTURE),
    "webp": Format("a WebP picture", _PICTURE),
    "heif": Format("a HEIF picture", mend="save it as JPEG"),
    "doc": Format("an old Word document", mend="save it as DOCX or PDF"),
    "ppt": Format("an old PowerPoint presentation", mend="save it as PPTX or PDF"),
    "ole": Format("an old Office file of no known kind"),
    "avro": Format("an Avro file", mend="export it as Parquet or CSV"),
    "elf": Format("a program", mend="leave it out"),
    "sound": Format("a sound recording", mend="leave it out, or have it transcribed"),
    "film": Format("a film", mend="leave it out"),
    BINARY: Format("binary, of no known format"),
}
"""By kind, all formats but text; those without a module are known and not read."""

_SUFFIXES: Final = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xml": "xml",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".sql": "sql",
    ".eml": "eml",
    ".emlx": "eml",
    ".mbox": "mbox",
    ".vcf": "vcard",
    ".ics": "icalendar",
    ".md": "markdown",
    ".markdown": "markdown",
}
_IN_MARKDOWN: Final = {"yaml", "html", "xml"}
"""What Markdown may begin with: front matter and elements."""

_HEADERS: Final = "from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|reply-to"
_MARKS: Final = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in {
        "rtf": r"\{\\rtf",
        "vcard": r"BEGIN:VCARD\b",
        "icalendar": r"BEGIN:VCALENDAR\b",
        "html": r"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*)?"
        r"<(?:!doctype\s+html|html|head|body|table|div|p|span|meta)\b",
        "xml": r"<\?xml\s|<!DOCTYPE\s|<!--|<[a-z_][\w:.-]{0,100}(?:\s[^<>]{0,2000})?>[^<]{0,2000}</?[a-z_]",
        "yaml": r"%YAML|---\s*\n",
        "mbox": r"From [^\n]{3,200}\d\d:\d\d[^\n]*\n(?:[\w-]{2,60}:|>From )",
        "eml": rf"(?:[!-9;-~]{{1,80}}:[^\n]*\n(?:[ \t][^\n]*\n)*){{0,40}}?(?:{_HEADERS}):[^\n]*\n"
        rf"(?:[ \t][^\n]*\n)*(?:[!-9;-~]{{1,80}}:[^\n]*\n(?:[ \t][^\n]*\n)*){{0,40}}?(?:{_HEADERS}):",
        "sql": r"(?:(?:--|/\*|SET\s|BEGIN|PRAGMA|CREATE\s|DROP\s|USE\s|START\s|LOCK\s|DELETE\s)[^\n]*\n|\s)*?"
        r"(?:INSERT\s+(?:INTO|IGNORE)|COPY\s+\S+[^\n]*FROM\s+stdin|CREATE\s+TABLE)\s",
    }.items()
)


def find_kind(head: bytes, name: str, *, whole: bool, is_plain: bool = False) -> str:
    """The kind of a file from its first bytes; :data:`TEXT`, :data:`BINARY` or one of :data:`FORMATS`.

    Args:
        head: the first bytes.
        name: the file's name, whose ending tells kinds that look alike.
        whole: nothing follows the head.
        is_plain: it is known to be text, as its encoding was named.
    """
    kind = signature_kind(head)
    if kind:
        return kind
    suffix = PurePath(name).suffix.lower()
    encoding = detect_encoding(head, whole=whole)
    single_bytes = encoding.codec in {"utf-8", "cp1252", "iso8859-15"}
    most = _BINARY_SHARE_OF_UTF8 if encoding.codec == "utf-8" else _BINARY_SHARE
    if not is_plain and single_bytes and has_controls(head, most):
        return BINARY
    if suffix in TABLE_SUFFIXES:
        return TEXT
    text = head[encoding.bom :].decode(encoding.codec, "replace").lstrip().replace("\r\n", "\n")
    named = _SUFFIXES.get(suffix, TEXT)
    for marked, mark in _MARKS:
        if mark.match(text) and not (named == "markdown" and marked in _IN_MARKDOWN):
            return marked
    return named
