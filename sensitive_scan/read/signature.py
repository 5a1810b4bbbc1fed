"""File signatures: content that is not text is refused with the name of its format."""

from __future__ import annotations

_UNPACK = "unpack it and scan what is inside"
_EXPORT = "export it as CSV, JSON or plain text"

_SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF document", _EXPORT),
    (b"\x1f\x8b", "a gzip archive", _UNPACK),
    (b"PAR1", "a Parquet file", _EXPORT),
    (b"ORC", "an ORC file", _EXPORT),
    (b"Obj\x01", "an Avro file", _EXPORT),
    (b"ARROW1\x00\x00", "an Arrow file", _EXPORT),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (xls, doc or msg)", _EXPORT),
    (b"BZh", "a bzip2 archive", _UNPACK),
    (b"\xfd7zXZ\x00", "an xz archive", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a Zstandard archive", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", _UNPACK),
    (b"Rar!\x1a\x07", "a RAR archive", _UNPACK),
    (b"SQLite format 3\x00", "an SQLite database", _EXPORT),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture", _EXPORT),
    (b"\xff\xd8\xff", "a JPEG picture", _EXPORT),
    (b"GIF87a", "a GIF picture", _EXPORT),
    (b"GIF89a", "a GIF picture", _EXPORT),
    (b"II*\x00", "a TIFF picture", _EXPORT),
    (b"MM\x00*", "a TIFF picture", _EXPORT),
)
_PRINTABLE_SIGNATURES = {b"ORC", b"PAR1", b"BZh", b"Obj\x01"}
_ZIP_SIGNATURES = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_ZIP_MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"xl/", "an Excel workbook (xlsx)"),
    (b"word/", "a Word document (docx)"),
    (b"ppt/", "a PowerPoint presentation (pptx)"),
    (b"application/vnd.oasis.opendocument", "an OpenDocument file"),
)
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})


def unsupported_kind(head: bytes) -> tuple[str, str] | None:
    """The format of content that is known not to be text, and the mend; ``None`` if no signature matches.

    ``head`` is the beginning of the input. Signatures that consist of letters count only if NUL bytes follow, since
    a text may begin with them.
    """
    if head.startswith(_ZIP_SIGNATURES):
        for member, name in _ZIP_MEMBERS:
            if member in head:
                return name, _EXPORT
        return "a zip archive", _UNPACK
    for signature, name, mend in _SIGNATURES:
        if head.startswith(signature) and (signature not in _PRINTABLE_SIGNATURES or has_controls(head, 0.02)):
            return name, mend
    return None


def has_controls(head: bytes, share: float) -> bool:
    """Whether more than ``share`` of the bytes are control characters that no text has."""
    return len(head) - len(head.translate(None, _CONTROLS)) > share * len(head)
