"""Strings out of PDFium, which writes UTF-16 into a buffer of the size that it has told before."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

if TYPE_CHECKING:
    from collections.abc import Callable

    from sensitive_scan.readers.budget import Budget


def wide(budget: Budget, call: Callable[..., int], *args: Any) -> str:
    """The string that a function of PDFium gives for ``args``, counted against the budget; empty if there is none."""
    buffer = _filled(budget, raw.FPDF_WCHAR, call, *args)
    return buffer.decode("utf-16-le", "replace").partition("\0")[0].strip()


def narrow(budget: Budget, call: Callable[..., int], *args: Any) -> str:
    """As :func:`wide`, for the functions that give bytes: addresses and file names."""
    return _filled(budget, None, call, *args).decode("utf-8", "replace").partition("\0")[0].strip()


def _filled(budget: Budget, kind: Any, call: Callable[..., int], *args: Any) -> bytes:
    size = call(*args, None, 0)
    if size <= 1:
        return b""
    budget.spend("bytes", size)
    buffer = ctypes.create_string_buffer(size)
    call(*args, ctypes.cast(buffer, ctypes.POINTER(kind)) if kind else buffer, size)
    return buffer.raw
