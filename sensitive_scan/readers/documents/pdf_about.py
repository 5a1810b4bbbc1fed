"""What belongs to a PDF document as a whole: properties, bookmarks, attached files and the data of XFA forms."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.documents.pdf_strings import wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

    from sensitive_scan.readers.upload import Parts, Upload

_PROPERTIES = ("Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate")
_MOST_BOOKMARKS = 20_000
_XFA = ("datasets",)


def properties(upload: Upload, document: pdfium.PdfDocument) -> Parts:
    """The document information dictionary (14.3.3); PDFium does not tell the names of further entries."""
    texts = ((key, wide(upload.budget, raw.FPDF_GetMetaText, document, key.encode())) for key in _PROPERTIES)
    yield from contents.fields(upload, "properties", texts)


def bookmarks(upload: Upload, document: pdfium.PdfDocument) -> Parts:
    """The titles of the outline (12.3.3)."""
    yield from contents.lines(upload, "bookmarks", enumerate(_titles(upload, document)))


def _titles(upload: Upload, document: pdfium.PdfDocument) -> Iterator[str]:
    """The titles from above, each place of the outline once, however they are linked."""
    seen: set[int] = set()
    waiting = [raw.FPDFBookmark_GetFirstChild(document, None)]
    while waiting and len(seen) < _MOST_BOOKMARKS:
        bookmark = waiting.pop()
        place = ctypes.cast(bookmark, ctypes.c_void_p).value
        if not place or place in seen:
            continue
        seen.add(place)
        yield wide(upload.budget, raw.FPDFBookmark_GetTitle, bookmark)
        waiting.append(raw.FPDFBookmark_GetNextSibling(document, bookmark))
        waiting.append(raw.FPDFBookmark_GetFirstChild(document, bookmark))


def form_data(upload: Upload, document: pdfium.PdfDocument) -> Parts:
    """What was filled into an XFA form, which is XML beside the pages (Annex K)."""
    for index in range(max(0, raw.FPDF_GetXFAPacketCount(document))):
        name = _packet_name(document, index)
        if name in _XFA:
            data = _bytes(upload, raw.FPDF_GetXFAPacketContent, document, index)
            yield from upload.inside(data or b"", f"{name}.xml")


def _packet_name(document: pdfium.PdfDocument, index: int) -> str:
    size = raw.FPDF_GetXFAPacketName(document, index, None, 0)
    buffer = ctypes.create_string_buffer(max(1, size))
    raw.FPDF_GetXFAPacketName(document, index, buffer, size)
    return buffer.value.decode("utf-8", "replace")


def attachments(upload: Upload, document: pdfium.PdfDocument) -> Parts:
    """The files in the document's list (7.11.4)."""
    for index in range(raw.FPDFDoc_GetAttachmentCount(document)):
        yield from attached(upload, raw.FPDFDoc_GetAttachment(document, index), f"attachment {index + 1}")


def attached(upload: Upload, attachment: Any, default: str) -> Parts:
    """An attached file, under its name if it has one."""
    name = wide(upload.budget, raw.FPDFAttachment_GetName, attachment) if attachment else ""
    data = _bytes(upload, raw.FPDFAttachment_GetFile, attachment) if attachment else None
    if data is None:
        yield Unscanned("", "is an attached file that could not be read", "attach it anew", default, "broken")
        return
    yield from upload.inside(data, name or default)


def _bytes(upload: Upload, call: Any, *args: Any) -> bytes | None:
    """What a function of PDFium writes into a buffer of the size that it tells first; ``None`` if it cannot."""
    size = ctypes.c_ulong()
    if not call(*args, None, 0, size):
        return None
    if size.value > upload.budget.limits.bytes:
        upload.budget.spend("bytes", size.value)
    buffer = ctypes.create_string_buffer(max(1, size.value))
    return buffer.raw[: size.value] if call(*args, buffer, size.value, size) else None
