"""Annotations of PDF (ISO 32000-2, 12.5): comments, their authors, links, files hung to a page, and form fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from sensitive_scan.readers import contents
from sensitive_scan.readers.documents.pdf_about import attached
from sensitive_scan.readers.documents.pdf_strings import narrow, wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

    from sensitive_scan.readers.budget import Budget
    from sensitive_scan.readers.documents.pdf_forms import Form
    from sensitive_scan.readers.upload import Parts, Upload

_TEXTS = {b"Contents": "comment", b"T": "author", b"Subj": "subject"}


def notes(upload: Upload, document: pdfium.PdfDocument, page: pdfium.PdfPage, name: str, form: Form) -> Parts:
    """What is noted on a page; the fields of forms are left to ``form``.

    Raises:
        ExhaustedError: a limit of the whole upload is reached.
    """
    if raw.FPDFPage_GetAnnotCount(page) > 0:
        with form.shown(page):
            yield from _notes(upload, document, page, name, form)


def _notes(upload: Upload, document: pdfium.PdfDocument, page: pdfium.PdfPage, name: str, form: Form) -> Parts:
    seen: set[int] = set()
    for index in range(raw.FPDFPage_GetAnnotCount(page)):
        note = raw.FPDFPage_GetAnnot(page, index)
        if not note:
            continue
        try:
            kind = raw.FPDFAnnot_GetSubtype(note)
            if kind == raw.FPDF_ANNOT_WIDGET:
                form.add(note)
                if form.is_full():
                    yield from form.parts(upload)
                continue
            texts = tuple(_texts(upload.budget, document, note, kind))
            if hash(texts) not in seen:  # one note may be listed a million times
                seen.add(hash(texts))
                yield from contents.fields(upload, f"{name} annotations", texts, index)
            if kind == raw.FPDF_ANNOT_FILEATTACHMENT:
                yield from attached(upload, raw.FPDFAnnot_GetFileAttachment(note), f"{name} attachment {index + 1}")
        finally:
            raw.FPDFPage_CloseAnnot(note)


def _texts(budget: Budget, document: pdfium.PdfDocument, note: Any, kind: int) -> Iterator[tuple[str, str]]:
    budget.spend("cells")
    for key, title in _TEXTS.items():
        yield title, wide(budget, raw.FPDFAnnot_GetStringValue, note, key)
    link = raw.FPDFAnnot_GetLink(note) if kind == raw.FPDF_ANNOT_LINK else None
    action = raw.FPDFLink_GetAction(link) if link else None
    if action:
        yield "link", narrow(budget, raw.FPDFAction_GetURIPath, document, action)
        yield "link", narrow(budget, raw.FPDFAction_GetFilePath, action)
