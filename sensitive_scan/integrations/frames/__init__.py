"""Frames of pandas, Polars, pyarrow and DuckDB: what they hold, cell by cell, and frames without it.

Importing this module gives frames of pandas and Polars the namespace ``sensitive``: ``frame.sensitive.redact()``.
Everything is read through Arrow, a batch at a time, so that strings that are Arrow's already are not copied; no other
library stands between.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sensitive_scan.integrations.frames.accessor import Sensitive, register
from sensitive_scan.integrations.frames.examined import (
    Examined,
    Split,
    default_scanner,
    examine,
    report_frame,
)
from sensitive_scan.redaction import HIDDEN
from sensitive_scan.rewrite.choice import NOT_ALLOWED

if TYPE_CHECKING:
    from collections.abc import Collection

    from sensitive_scan.model import Action, Source, TableReport
    from sensitive_scan.redaction import How
    from sensitive_scan.scanner import Scanner

__all__ = [
    "NOT_ALLOWED",
    "Examined",
    "Sensitive",
    "Split",
    "actions",
    "entities",
    "examine",
    "flags",
    "redact",
    "report_frame",
    "scan",
    "split",
]


def scan(
    frame: Any, scanner: Scanner | None = None, *, tenant: str | None = None, source: Source = "upload"
) -> TableReport:
    """What each column of a frame holds, in constant memory.

    A RecordBatchReader, a DuckDB relation and a lazy frame are read as they come. :func:`report_frame` makes a frame of
    the answer.

    Raises:
        InputError: it is no table, or whoever computes it fails.
    """
    return (scanner or default_scanner()).scan_table(frame, tenant=tenant, source=source)


def flags(frame: Any, scanner: Scanner | None = None, actions: Collection[Action] = NOT_ALLOWED) -> Any:
    """A frame of truth values: which cells hold something with one of these actions."""
    return examine(frame, scanner).flags(actions)


def entities(frame: Any, scanner: Scanner | None = None, actions: Collection[Action] = NOT_ALLOWED) -> Any:
    """A frame of names: what each cell holds with one of these actions."""
    return examine(frame, scanner).entities(actions)


def actions(frame: Any, scanner: Scanner | None = None) -> Any:
    """For each row of a frame what the policy says."""
    return examine(frame, scanner).actions()


def redact(frame: Any, scanner: Scanner | None = None, how: How = "mask", actions: Collection[Action] = HIDDEN) -> Any:
    """The frame with everything hidden that has one of these actions, see :meth:`Examined.redact`.

    Raises:
        IncompleteScanError: something could not be scanned.
    """
    return examine(frame, scanner).redact(how, actions)


def split(frame: Any, scanner: Scanner | None = None, actions: Collection[Action] = HIDDEN) -> Split:
    """The rows in which nothing has one of these actions, and the others, see :meth:`Examined.split`.

    Raises:
        IncompleteScanError: something could not be scanned.
    """
    return examine(frame, scanner).split(actions)


register()
