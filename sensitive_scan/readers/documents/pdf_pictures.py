"""Pages of PDF that hold no text to read: scans, text drawn as outlines, fonts that do not say what they show."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

import numpy as np
from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pypdfium2 as pdfium
    from numpy.typing import NDArray

    from sensitive_scan.readers.budget import Budget

_DOTS_PER_POINT = 200 / 72
_LONGEST_SIDE = 2400
"""As many dots as a page of A4 or Letter has at 200 dpi; larger pages are drawn smaller."""
_FEW_CHARACTERS = 200
_MANY_PATHS = 60
_MOST_OBJECTS = 20_000
_DEEPEST = 4
_HALF = 0.5
_BLANKS, _SPACE = " \r\n\t", 0x20
_PRIVATE, _PRIVATE_END = 0xE000, 0xF900


def unreadable_share(text: str) -> float:
    """Which share of a page's characters is none of Unicode's: control characters, private use, U+FFFD."""
    codes = np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)
    blanks = sum(map(text.count, _BLANKS))
    odd = np.count_nonzero(codes < _SPACE) - blanks + text.count(" ")
    if not text.isascii():
        odd += np.count_nonzero((codes >= _PRIVATE) & (codes < _PRIVATE_END)) + text.count("\ufffd")
    return odd / max(1, len(codes) - blanks)


def holds_picture(page: pdfium.PdfPage, text: str, budget: Budget) -> bool:
    """Whether most of what a page shows is in no text of it.

    Raises:
        RefusedError: it shows a picture that is too large to be looked at.
    """
    letters = len(text) - text.count(" ")
    if letters >= _FEW_CHARACTERS:
        return False
    area: float = page.get_width() * page.get_height()
    paths = 0
    largest = 0.0
    is_one = False
    for item, kind in _objects(page):
        if kind == raw.FPDF_PAGEOBJ_IMAGE:
            _check_size(item, budget)
            largest = max(largest, _area(item))
            is_one = True
        else:
            paths += kind in {raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING}
    if not letters:
        return is_one or paths >= _MANY_PATHS
    return largest > _HALF * area


def _objects(page: pdfium.PdfPage) -> Iterator[tuple[Any, int]]:
    """What lies on a page and in its form XObjects, with the kind, up to a bound."""
    waiting = [
        (raw.FPDFPage_GetObject(page, index), 0) for index in range(min(raw.FPDFPage_CountObjects(page), _MOST_OBJECTS))
    ]
    left = _MOST_OBJECTS
    while waiting and left:
        left -= 1
        item, depth = waiting.pop()
        kind = raw.FPDFPageObj_GetType(item)
        if kind != raw.FPDF_PAGEOBJ_FORM:
            yield item, kind
        elif depth < _DEEPEST:
            count = min(raw.FPDFFormObj_CountObjects(item), left)
            waiting += [(raw.FPDFFormObj_GetObject(item, index), depth + 1) for index in range(count)]


def _check_size(item: Any, budget: Budget) -> None:
    width, height = ctypes.c_uint(), ctypes.c_uint()
    if raw.FPDFImageObj_GetImagePixelSize(item, width, height):
        budget.check_pixels(width.value, height.value)


def _area(item: Any) -> float:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    if not raw.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return 0.0
    return (right.value - left.value) * (top.value - bottom.value)


def drawn(page: pdfium.PdfPage, budget: Budget) -> NDArray[np.uint8]:
    """A page as a picture of grey dots.

    Raises:
        RefusedError: it is too large to be looked at.
    """
    longest = max(page.get_width(), page.get_height(), 1.0)
    scale = min(_DOTS_PER_POINT, _LONGEST_SIDE / longest)
    budget.check_pixels(int(page.get_width() * scale) + 1, int(page.get_height() * scale) + 1)
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        dots: NDArray[np.uint8] = bitmap.to_numpy().reshape(bitmap.height, bitmap.width).copy()
        return dots
    finally:
        bitmap.close()
