"""Interactive forms of PDF (AcroForm, ISO 32000-2, 12.7): what was filled in, under the names of the fields."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from sensitive_scan.readers import contents
from sensitive_scan.readers.documents.pdf_strings import wide

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium

    from sensitive_scan.readers.budget import Budget
    from sensitive_scan.readers.upload import Parts, Upload

_LONGEST_TITLE = 80
_MOST_FIELDS, _MOST_OPTIONS = 20_000, 1_000
_BOXES = {raw.FPDF_FORMFIELD_CHECKBOX, raw.FPDF_FORMFIELD_RADIOBUTTON}
_LISTS = {raw.FPDF_FORMFIELD_COMBOBOX, raw.FPDF_FORMFIELD_LISTBOX}


class Form:
    """The fields of a document, collected from the pages that show them: together they are one record."""

    def __init__(self, document: pdfium.PdfDocument, budget: Budget) -> None:
        self._budget = budget
        self._config = raw.FPDF_FORMFILLINFO(version=2)  # PDFium keeps a pointer to it
        self._handle: Any = None
        self._pairs: dict[tuple[str, str], None] = {}
        self._row = 0
        if raw.FPDF_GetFormType(document) != raw.FORMTYPE_NONE:
            self._handle = raw.FPDFDOC_InitFormFillEnvironment(document, self._config)

    def close(self) -> None:
        """Let PDFium go; the pages must be closed, the document must not."""
        if self._handle:
            raw.FPDFDOC_ExitFormFillEnvironment(self._handle)
            self._handle = None

    @contextmanager
    def shown(self, page: pdfium.PdfPage) -> Iterator[None]:
        """Within, PDFium knows the boxes of a page and whether they are checked."""
        if self._handle:
            raw.FORM_OnAfterLoadPage(page, self._handle)
        try:
            yield
        finally:
            if self._handle:
                raw.FORM_OnBeforeClosePage(page, self._handle)

    def add(self, widget: Any) -> None:
        """Take the field of a widget annotation."""
        self._budget.spend("cells")
        for pair in self._field(widget) if self._handle else self._lonely(widget):
            if pair[1] and pair[1] != "Off":
                self._pairs[pair] = None

    def is_full(self) -> bool:
        """Whether so many fields wait that they should go before more come."""
        return len(self._pairs) >= _MOST_FIELDS

    def parts(self, upload: Upload) -> Parts:
        """The fields taken since the last call."""
        pairs, self._pairs = self._pairs, {}
        yield from contents.fields(upload, "form", pairs, self._row)
        self._row += 1

    def _field(self, widget: Any) -> Iterator[tuple[str, str]]:
        """The name of a widget's field with its values."""
        kind = raw.FPDFAnnot_GetFormFieldType(self._handle, widget)
        if kind < 0:
            yield from self._lonely(widget)
            return
        name = self._name(
            wide(self._budget, raw.FPDFAnnot_GetFormFieldAlternateName, self._handle, widget),
            wide(self._budget, raw.FPDFAnnot_GetFormFieldName, self._handle, widget),
        )
        value = wide(self._budget, raw.FPDFAnnot_GetFormFieldValue, self._handle, widget)
        if kind in _BOXES:
            if raw.FPDFAnnot_IsChecked(self._handle, widget):
                yield name, wide(self._budget, raw.FPDFAnnot_GetFormFieldExportValue, self._handle, widget) or value
            return
        yield name, value
        if kind in _LISTS:
            yield from ((name, label) for label in self._chosen(widget))

    def _chosen(self, widget: Any) -> Iterator[str]:
        """What the chosen options say, which may be more than the value."""
        for index in range(min(raw.FPDFAnnot_GetOptionCount(self._handle, widget), _MOST_OPTIONS)):
            if raw.FPDFAnnot_IsOptionSelected(self._handle, widget, index):
                yield wide(self._budget, raw.FPDFAnnot_GetOptionLabel, self._handle, widget, index)

    def _lonely(self, widget: Any) -> Iterator[tuple[str, str]]:
        """The field of a widget that no form of the document lists."""
        title, name, value = (
            wide(self._budget, raw.FPDFAnnot_GetStringValue, widget, key) for key in (b"TU", b"T", b"V")
        )
        yield self._name(title, name), value

    @staticmethod
    def _name(title: str, name: str) -> str:
        """What people see of a field's name, unless it is a whole instruction."""
        return title if title and (len(title) <= _LONGEST_TITLE or not name) else name
