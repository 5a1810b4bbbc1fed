"""PDF (ISO 32000): the text of pages, forms, annotations, attachments, bookmarks and properties, by PDFium.

PDFium bounds what it follows: the depth of the page tree and references that come round again. It runs no scripts here
and fetches nothing. A page without text is a picture and goes to the recognition of characters.
"""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
from pypdfium2 import raw

from sensitive_scan.model import Unscanned
from sensitive_scan.readers import contents
from sensitive_scan.readers.documents.paragraphs import figure_shares, paragraphs
from sensitive_scan.readers.documents.pdf_about import attachments, bookmarks, form_data, properties
from sensitive_scan.readers.documents.pdf_forms import Form
from sensitive_scan.readers.documents.pdf_notes import notes
from sensitive_scan.readers.documents.pdf_pictures import drawn, holds_picture, unreadable_share
from sensitive_scan.readers.documents.pdf_tables import Table, tables
from sensitive_scan.readers.images import ocr
from sensitive_scan.readers.images.looking import texts_of
from sensitive_scan.readers.listing import Listing
from sensitive_scan.readers.refusal import RefusedError, broken, encrypted
from sensitive_scan.readers.tables.header import is_header

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload

_IN_MEMORY = 16 << 20
_HYPHEN = "\ufffe"
"""What PDFium gives for a hyphen at the end of a line, and for that line's end."""
_END, _HYPHENATED = "\r\n", "-\r\n"
_MUCH = 0.1
_HEAD = 50
_SAVE = "open it in the program that made it, save it anew and scan it again"


def parts(upload: Upload) -> Parts:
    """All texts of a document: its pages first, then what belongs to the whole.

    Raises:
        RefusedError: it is encrypted, or damaged beyond reading.
    """
    document = _opened(upload)
    reader = _Reader(upload, document)
    try:
        yield from reader.pages()
        for part in (properties, bookmarks, form_data, attachments):
            yield from part(upload, document)
    finally:
        reader.form.close()
        document.close()


def _opened(upload: Upload) -> pdfium.PdfDocument:
    size = upload.file.seek(0, io.SEEK_END)
    upload.file.seek(0)
    try:
        return pdfium.PdfDocument(upload.file.read() if size <= _IN_MEMORY else upload.file)
    except pdfium.PdfiumError:
        if raw.FPDF_GetLastError() in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise encrypted() from None
        raise broken("is damaged, or no whole PDF document") from None


class _Reader:
    """Goes through the pages of a document and notes what could not be read."""

    def __init__(self, upload: Upload, document: pdfium.PdfDocument) -> None:
        self.form = Form(document, upload.budget)
        self._upload = upload
        self._document = document
        self._damaged = Listing()
        self._unseen = Listing()
        self._is_empty = True
        self._open: tuple[Table, list[str]] | None = None

    def pages(self) -> Parts:
        """The texts of all pages and of the form that lies on them."""
        try:
            for index in range(len(self._document)):
                self._upload.budget.spend("pages")
                yield from self._page(index)
        except RefusedError:
            yield from self._rest()
            raise
        yield from self._rest()

    def _rest(self) -> Parts:
        for part in self.form.parts(self._upload):
            self._is_empty = False
            yield part
        entries = [replace(entry, reason="broken") for entry in self._damaged.rest()]
        entries += [replace(entry, reason="unsupported") for entry in self._unseen.rest()]
        yield from entries
        if self._is_empty and not entries:
            yield Unscanned("", "has nothing on its pages, as a damaged document would", _SAVE)

    def _page(self, index: int) -> Parts:
        """The texts of a page; what is wrong with it is noted, and the next one comes."""
        name = f"page {index + 1}"
        try:
            page = self._document.get_page(index)
        except pdfium.PdfiumError:
            self._damaged.add(name, "is damaged and was not scanned", _SAVE)
            return
        try:
            yield from self._tried(self._texts(page, name), name)
            yield from self._tried(notes(self._upload, self._document, page, name, self.form), name)
        finally:
            page.close()

    def _tried(self, parts: Parts, name: str) -> Parts:
        try:
            yield from parts
        except RefusedError as refusal:
            if refusal.ends_all:
                raise
            self._is_empty = False
            yield replace(refusal.entry, part=name)
        except pdfium.PdfiumError:
            self._damaged.add(name, "is damaged and was not scanned to its end", _SAVE)

    def _texts(self, page: pdfium.PdfPage, name: str) -> Parts:
        self._is_empty = self._is_empty and not raw.FPDFPage_CountObjects(page)
        textpage = page.get_textpage()
        try:
            text: str = textpage.get_text_range()
            lines = text.split(_END) if text and not text.isspace() else []
            shares = figure_shares(lines)
            found = list(tables(textpage, lines, shares))
        finally:
            textpage.close()
        if lines:
            self._is_empty = False
            for table in found:
                lines[table.first : table.first + len(table.rows)] = [""] * len(table.rows)
            if _HYPHEN in text:
                lines = _END.join(lines).replace(_HYPHEN, _HYPHENATED).split(_END)
                shares = figure_shares(lines)
            yield from contents.lines(self._upload, name, paragraphs(lines, shares))
        yield from self._tables(found, name)
        if unreadable_share(text) > _MUCH:
            yield from self._seen(page, name, "has fonts that do not tell which characters they show", len(lines))
        elif holds_picture(page, text, self._upload.budget):
            yield from self._seen(page, name, "is a picture", len(lines))

    def _tables(self, found: list[Table], name: str) -> Parts:
        """Tables of a page; the first one may go on from the page before, which then has its header."""
        before, self._open = self._open, None
        for number, table in enumerate(found):
            part = f"{name} table {number + 1}"
            if table.is_form():
                self._upload.budget.spend("cells", 2 * len(table.rows))
                yield from contents.fields(self._upload, part, ((row[0], row[1]) for row in table.rows))
                continue
            names: list[str] = []
            if is_header(table.rows[:_HEAD]):
                self._open = (table, table.rows[0])
            elif before and not number and table.goes_on(before[0]):
                self._open, names = (table, before[1]), before[1]
            yield from contents.table(self._upload, part, table.rows, names or None)

    def _seen(self, page: pdfium.PdfPage, name: str, problem: str, row: int) -> Parts:
        """What the recognition of characters reads on a page, if there is one."""
        self._is_empty = False
        if not ocr.is_installed():
            self._unseen.add(name, f"{problem}; it was not read", ocr.MEND)
            return
        picture = drawn(page, self._upload.budget)
        yield from texts_of(self._upload, picture, name, row)
