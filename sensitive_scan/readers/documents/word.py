"""Word documents (DOCX, DOCM, DOTX): text, tables, notes, comments, changes, forms, properties, files (ECMA-376)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers.documents.office import PREFIXES, Office
from sensitive_scan.readers.documents.package import Package

if TYPE_CHECKING:
    from sensitive_scan.readers.upload import Parts, Upload


def parts(upload: Upload) -> Parts:
    """All that a Word document holds, seen or not."""
    yield from Office(upload, Package(upload, PREFIXES)).parts("word/document")
