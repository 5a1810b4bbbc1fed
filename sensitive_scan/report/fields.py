"""The fields of a finding, a column and an unscanned part in machine-readable reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.report.sanitise import shown_name, without_numbers

if TYPE_CHECKING:
    from sensitive_scan.model import ColumnReport, Finding, GroupCount, Unscanned

Fields = dict[str, str | int | float | list[str] | None]
"""A JSON object."""


def finding_fields(finding: Finding) -> Fields:
    """A finding. The fingerprint stays out: without the key it is of no use, and few readers have the key."""
    return {
        "entity": finding.entity,
        "category": finding.category,
        "part": without_numbers(finding.part),
        "field": shown_name(finding.field),
        "row": finding.row,
        "start": finding.start,
        "end": finding.end,
        "confidence": round(finding.confidence, 4),
        "masked": finding.masked,
        "reasons": [without_numbers(reason) for reason in finding.reasons],
    }


def column_fields(column: ColumnReport) -> Fields:
    """One entity of a column."""
    return {
        "part": without_numbers(column.part),
        "name": shown_name(column.name),
        "index": column.index,
        "category": column.category,
        "entity": column.entity,
        "cells": column.cells,
        "hits": column.hits,
        "distinct": column.distinct,
        "confidence": round(column.confidence, 4),
    }


def unscanned_fields(part: Unscanned) -> Fields:
    """A part that was not scanned."""
    return {
        "part": without_numbers(part.part),
        "where": without_numbers(part.where),
        "reason": part.reason,
        "problem": part.problem,
        "mend": part.mend,
    }


def group_fields(group: GroupCount, *, is_file: bool = False) -> dict[str, str | int | dict[str, int] | None]:
    """The counts of a group; its name is ``null`` if it stands for all that are not told apart.

    That of a file is its path, as it stands beside its findings.
    """
    name = group.name if is_file else shown_name(group.name)
    return {
        "name": None if group.is_rest else name,
        "rows": group.rows,
        "findings": group.findings,
        "categories": dict(group.categories),
        "action": group.action,
    }
