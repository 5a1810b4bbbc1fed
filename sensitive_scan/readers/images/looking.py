"""What is to be read on a picture: printed text, machine-readable zones and barcodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.readers import contents
from sensitive_scan.readers.documents.paragraphs import paragraphs
from sensitive_scan.readers.images import barcodes, ocr
from sensitive_scan.readers.images.order import in_order
from sensitive_scan.readers.images.zones import zones

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from sensitive_scan.readers.upload import Parts, Upload


def texts_of(upload: Upload, picture: NDArray[np.uint8], part: str, first_row: int = 0) -> Parts:
    """The texts on a grey picture, in the part, and what its barcodes say, in a part of their own."""
    if ocr.is_installed():
        lines = in_order(ocr.read_lines(picture))
        yield from contents.lines(upload, part, ((first_row + row, text) for row, text in put_together(lines)))
    if barcodes.is_installed():
        yield from barcodes.barcodes(upload, picture, f"{part} barcodes".strip())


def put_together(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Lines as paragraphs, with the zones among them as texts of their own."""
    start = 0
    for first, count, zone in zones(lines):
        yield from ((start + row, text) for row, text in paragraphs(lines[start:first]))
        yield first, zone
        start = first + count
    yield from ((start + row, text) for row, text in paragraphs(lines[start:]))
