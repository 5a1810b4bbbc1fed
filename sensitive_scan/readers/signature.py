"""File signatures: the format of content that is not text."""

from __future__ import annotations

from typing import Final

_SIGNATURES: Final = (
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"PK\x07\x08", "zip"),
    (b"%PDF-", "pdf"),
    (b"\x1f\x8b", "gzip"),
    (b"PAR1", "parquet"),
    (b"PARE", "parquet"),
    (b"ORC", "orc"),
    (b"Obj\x01", "avro"),
    (b"ARROW1\x00\x00", "arrow"),
    (b"FEA1", "feather"),
    (b"\xff\xff\xff\xff", "arrow_stream"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"BZh", "bz2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x28\xb5\x2f\xfd", "zst"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"\x7fELF", "elf"),
)
_MEDIA: Final = {b"WEBP": "webp", b"WAVE": "sound", b"AVI ": "film"}
_STILLS: Final = {b"heic", b"heix", b"mif1", b"avif"}
_TAR_AT, _TAR = 257, b"ustar"
_PDF_WITHIN = 1024
_PRINTABLE: Final = {b"ORC", b"PAR1", b"PARE", b"BZh", b"Obj\x01", b"FEA1", b"BM"}
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27})
_FEW = 0.02


def signature_kind(head: bytes) -> str | None:
    """The format of content that is not text, by its beginning; ``None`` if no signature matches.

    Signatures that consist of letters count only if control characters follow, since a text may begin with them. A
    PDF may have other bytes before it, as the readers of PDF allow.
    """
    known = (kind for signature, kind in _SIGNATURES if head.startswith(signature) and _counts(signature, head))
    return next(known, None) or _kind_further_in(head)


def _counts(signature: bytes, head: bytes) -> bool:
    return signature not in _PRINTABLE or has_controls(head, _FEW)


def _kind_further_in(head: bytes) -> str | None:
    """The format of what does not begin with its signature."""
    brand = head[8:12]
    marks = (
        (head.startswith(b"RIFF") and brand in _MEDIA, _MEDIA.get(brand, "")),
        (head[4:8] == b"ftyp", "heif" if brand in _STILLS else "film"),
        (head[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR, "tar"),
        (head.startswith(b"BM") and head[6:10] == b"\0\0\0\0", "bmp"),
        (b"\n%PDF-" in head[:_PDF_WITHIN] and has_controls(head, _FEW), "pdf"),
    )
    return next((kind for is_it, kind in marks if is_it), None)


def has_controls(head: bytes, share: float) -> bool:
    """Whether more than ``share`` of the bytes are control characters that no text has."""
    return len(head) - len(head.translate(None, _CONTROLS)) > share * len(head)
