"""Readers: bytes or in-memory tables in, batches of columns and lists of what could not be read out.

:func:`open_file` and :func:`open_stream` find out encoding and format; :func:`table_batches` takes tables in memory.
They are imported on first use, so that importing this package does not import pyarrow.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sensitive_scan.readers.batch import Batch, Reading, ReadOptions

if TYPE_CHECKING:
    from sensitive_scan.readers.open import open_file, open_stream
    from sensitive_scan.readers.tables.memory import table_batches

__all__ = ["Batch", "ReadOptions", "Reading", "open_file", "open_stream", "table_batches"]


def __getattr__(name: str) -> Any:
    if name in {"open_file", "open_stream"}:
        from sensitive_scan.readers import open as opening

        return getattr(opening, name)
    if name == "table_batches":
        from sensitive_scan.readers.tables.memory import table_batches as function

        return function
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
