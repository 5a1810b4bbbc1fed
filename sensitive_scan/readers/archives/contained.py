"""Which format a ZIP holds: many formats are ZIP archives with certain members."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from typing import IO, TYPE_CHECKING, Final

from sensitive_scan.readers.refusal import broken, encrypted

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Upload

_TYPES, _MIMETYPE, _MANIFEST = "[Content_Types].xml", "mimetype", "META-INF/manifest.xml"
_MOST: Final = 1 << 20
_OPEN_DOCUMENT: Final = {"spreadsheet": "ods", "text": "odt", "presentation": "odp", "graphics": "odp"}
_OFFICE: Final = (
    (b"sheet.binary.macroenabled", "xlsb"),
    (b"spreadsheetml", "xlsx"),
    (b"ms-excel", "xlsx"),
    (b"wordprocessingml", "docx"),
    (b"ms-word", "docx"),
    (b"presentationml", "pptx"),
    (b"ms-powerpoint", "pptx"),
)
"""Content types of the main part (ECMA-376 part 2; [MS-XLSB] 2.1), the more special ones first."""

_MAIN: Final = re.compile(rb"application/vnd\.[\w.-]{1,100}\.main(?:\+xml)?[\"']")

_LOCK: Final = re.compile(rb"[:<]encryption-data")

_DAMAGED: Final = (zipfile.BadZipFile, zlib.error, struct.error, OSError, EOFError, ValueError, RuntimeError)


def kind_inside(upload: Upload) -> str:
    """The kind of an upload that is a ZIP, as :func:`kind_of_zip`."""
    return kind_of_zip(upload.file)


def kind_of_zip(file: IO[bytes]) -> str:
    """The kind of a ZIP: ``zip`` if it is an ordinary archive.

    Raises:
        RefusedError: its directory is damaged.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
            if _TYPES in names:
                return _office_kind(_head(archive, _TYPES).lower())
            if _MIMETYPE in names:
                mimetype = _head(archive, _MIMETYPE).decode("ascii", "replace").strip()
                if _is_locked(archive, names):
                    raise encrypted()
                family = mimetype.removeprefix("application/vnd.oasis.opendocument.").partition("-")[0]
                return _OPEN_DOCUMENT.get(family, "zip")
    except _DAMAGED:
        raise broken("is a damaged ZIP archive") from None
    return "zip"


def _office_kind(types: bytes) -> str:
    """The kind by the main part; a presentation with a chart has a workbook in it, which is none."""
    for text in (*_MAIN.findall(types), types):
        for mark, kind in _OFFICE:
            if mark in text:
                return kind
    return "zip"


def _is_locked(archive: zipfile.ZipFile, names: set[str]) -> bool:
    """Whether the manifest of an OpenDocument says how its parts are encrypted (ODF 1.3 part 2, 4.3)."""
    return _MANIFEST in names and _LOCK.search(_head(archive, _MANIFEST)) is not None


def _head(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as member:
        return member.read(_MOST)
