"""A frame that was scanned once, and all that can be made of that: flags, actions, redaction and halves."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import pyarrow as pa

from sensitive_scan.decide.rules import Context
from sensitive_scan.errors import IncompleteScanError
from sensitive_scan.integrations.frames.held import Held, hold, library_of
from sensitive_scan.integrations.frames.marks import Mark, edits, scan_marked
from sensitive_scan.model import strictest
from sensitive_scan.redaction import HIDDEN
from sensitive_scan.rewrite.choice import NOT_ALLOWED
from sensitive_scan.scanner import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from sensitive_scan.model import Action, Source, TableReport
    from sensitive_scan.redaction import How


class Split(NamedTuple):
    """The rows of a frame in two of its kind."""

    clean: Any
    blocked: Any


@cache
def default_scanner() -> Scanner:
    """The scanner that is asked where none is given: the catalogue and the policy that ship."""
    return Scanner()


def examine(
    frame: Any, scanner: Scanner | None = None, *, tenant: str | None = None, source: Source = "upload"
) -> Examined:
    """Scan a frame once and keep where everything is; the cells themselves are not copied.

    Args:
        frame: a frame or series of pandas or Polars, an Arrow table, batch or column. What streams, such as a DuckDB
            relation or a RecordBatchReader, is read into an Arrow table, and a lazy frame is computed, as what the
            policy says of a whole column is known at its end only.
        scanner: who is asked; by default one with the catalogue and the policy that ship.
        tenant: whose data it is, for the policy.
        source: the way by which it came, for the policy.

    Raises:
        InputError: it is no table, or whoever computes it fails.
    """
    scanner = scanner or default_scanner()
    held = hold(frame)
    report, marks = scan_marked(scanner, held.frame, Context(tenant or "", source))
    unread: dict[int, Action] = {}
    for one in report.unscanned:
        unread |= {row: strictest((unread.get(row, "allow"), scanner.policy.about([one]))) for row in one.rows}
    return Examined(report, held, marks, unread)


@dataclass(frozen=True, slots=True)
class Examined:
    """A frame with what was found in it.

    What its methods return is of the same library as the frame, and has its index, names and order.

    Attributes:
        report: what each column holds.
    """

    report: TableReport
    _held: Held = field(repr=False)
    _marks: list[Mark] = field(repr=False)
    _unread: dict[int, Action] = field(repr=False)

    def columns(self) -> Any:
        """The report as a frame, a row for each column and entity, see :func:`report_frame`."""
        return self._held.library.made(report_columns(self.report))

    def flags(self, actions: Collection[Action] = NOT_ALLOWED) -> Any:
        """A frame of truth values: which cells hold something with one of these actions."""
        found = edits(self._marks, actions)

        def column(at: int) -> pa.Array[Any]:
            is_found = np.zeros(self._held.rows, np.bool_)
            is_found[list(found.get(at, ()))] = True
            return pa.array(is_found)

        return self._shaped(column)

    def entities(self, actions: Collection[Action] = NOT_ALLOWED) -> Any:
        """A frame of names: what each cell holds with one of these actions, the surest first, ``None`` for nothing."""
        found = edits(self._marks, actions)

        def column(at: int) -> pa.Array[Any]:
            names: list[str | None] = [None] * self._held.rows
            for row, marks in found.get(at, {}).items():
                surest_first = sorted(marks, key=lambda mark: -mark.confidence)
                names[row] = ", ".join(dict.fromkeys(mark.entity for mark in surest_first))
            return pa.array(names, pa.string())

        return self._shaped(column)

    def actions(self) -> Any:
        """For each row what the policy says: the strictest of what was found in it, or could not be scanned."""
        return self._held.library.rows(self._held.frame, pa.array(self._row_actions(), pa.string()), "action")

    def redact(self, how: How = "mask", actions: Collection[Action] = HIDDEN, *, allow_unscanned: bool = False) -> Any:
        """The frame with everything hidden that has one of these actions; all else is shared with it, not copied.

        Texts and categories keep their type; whatever cannot hold a text, such as a number, a date or a list, becomes
        missing. Names of columns that hold a value are masked.

        Args:
            how: what is put in place of a value, as in :func:`~sensitive_scan.redaction.redact_record`.
            actions: what is hidden.
            allow_unscanned: whether what could not be scanned may stay as it is.

        Raises:
            IncompleteScanError: something could not be scanned.
        """
        self._require_complete(allow_unscanned)
        library, held = self._held.library, self._held
        shown = library.redacted(held.frame, edits(self._marks, actions), how)
        return held.back(library.renamed(shown, self._names(actions)))

    def split(self, actions: Collection[Action] = HIDDEN, *, allow_unscanned: bool = False) -> Split:
        """The rows in which nothing has one of these actions, and the others; names of columns as in :meth:`redact`.

        Rows in which something could not be scanned are among the others, as far as it is known which they are.

        Raises:
            IncompleteScanError: something could not be scanned.
        """
        self._require_complete(allow_unscanned)
        is_blocked = np.zeros(self._held.rows, np.bool_)
        is_blocked[[mark.row for mark in self._marks if mark.row is not None and mark.action in actions]] = True
        is_blocked[list(self._unread)] = True
        library, held = self._held.library, self._held
        frame = library.renamed(held.frame, self._names(actions))
        return Split(held.back(library.kept(frame, ~is_blocked)), held.back(library.kept(frame, is_blocked)))

    def _shaped(self, column: Callable[[int], pa.Array[Any]]) -> Any:
        held = self._held
        return held.back(held.library.shaped(held.frame, [column(at) for at in range(held.frame.shape[1])]))

    def _row_actions(self) -> list[Action]:
        actions: list[Action] = ["allow"] * self._held.rows
        for mark in self._marks:
            if mark.row is not None:
                actions[mark.row] = strictest((actions[mark.row], mark.action))
        for row, action in self._unread.items():
            actions[row] = strictest((actions[row], action))
        return actions

    def _names(self, actions: Collection[Action]) -> frozenset[int]:
        return frozenset(mark.place for mark in self._marks if mark.row is None and mark.action in actions)

    def _require_complete(self, allow_unscanned: bool) -> None:
        if self.report.unscanned and not allow_unscanned:
            first, total = self.report.unscanned[0], len(self.report.unscanned)
            raise IncompleteScanError(f"{first} ({total} in all); or pass allow_unscanned=True")


def report_frame(report: TableReport, like: Any) -> Any:
    """The columns of a report as a frame of the library that ``like`` is of, a row for each column and entity.

    Its columns are ``column``, ``entity``, ``category``, ``cells`` (those that are not empty), ``hits`` (the cells that
    hold it), ``share`` (hits by cells), ``distinct`` (different values), ``confidence`` (the highest), ``action`` and
    ``reasons``.
    """
    return library_of(like).made(report_columns(report))


def report_columns(report: TableReport) -> dict[str, pa.Array[Any]]:
    """The columns of a report as Arrow arrays by their names."""
    shown = report.column_reports
    return {
        "column": pa.array([one.name for one in shown], pa.string()),
        "entity": pa.array([one.entity for one in shown], pa.string()),
        "category": pa.array([one.category for one in shown], pa.string()),
        "cells": pa.array([one.cells for one in shown], pa.int64()),
        "hits": pa.array([one.hits for one in shown], pa.int64()),
        "share": pa.array([one.hits / max(1, one.cells) for one in shown], pa.float64()),
        "distinct": pa.array([one.distinct for one in shown], pa.int64()),
        "confidence": pa.array([one.confidence for one in shown], pa.float64()),
        "action": pa.array([one.action for one in shown], pa.string()),
        "reasons": pa.array([list(one.reasons) for one in shown], pa.list_(pa.string())),
    }
