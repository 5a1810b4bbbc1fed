"""HTML reports for the tests: pages as the writer makes them, and what the findings in them say."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from reports import AADHAAR, CARD, CLEAN, FOUND, written

from sensitive_scan.model import ColumnReport, FileReport
from sensitive_scan.report.html import HtmlWriter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sensitive_scan.model import Finding

HOSTILE_NAMES = (
    "</script><script>owned = 1</script>",
    "<img src=x onerror='owned = 1'>",
    '" autofocus onfocus="owned = 1" x=\'',
    "{{ 7 * 7 }}{% raw %}",
    "]]><!--<script>",
    "\u202egnp.exe\u2066 \u2028 \ud800 \x00\x1b[31m",
    "שם & <b>نام</b>",
)
"""Names that would harm a page that pastes them."""


def page_of(*reports: FileReport, streamed: bool = True) -> str:
    """The page about some files, whose findings arrive one by one."""
    moment = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
    return written(lambda stream: HtmlWriter(stream, now=lambda: moment), *reports, streamed=streamed)


def rows_in(page: str) -> list[list[Any]]:
    """The rows of the table of findings, with their texts."""
    found = re.search(r'<script type="application/json" id="rows">(.*?)</script>', page, re.DOTALL)
    assert found
    words: dict[int, str] = {}

    def word(value: str | int) -> str:
        if isinstance(value, int):
            return words[value]
        words[len(words)] = value
        return value

    return [
        [*map(word, row[:3]), row[3], *map(word, row[4:6]), *row[6:8], [*map(word, row[8])]]
        for row in json.loads(found[1])
    ]


def report_of(path: str, findings: Sequence[Finding]) -> FileReport:
    """The report of a file with some findings in one column each."""
    kinds = {(one.field, one.category, one.entity): one for one in findings}
    columns = tuple(
        ColumnReport(field, place, category, entity, 40, 20, 20, one.confidence, one.reasons, "block")
        for place, ((field, category, entity), one) in enumerate(kinds.items())
    )
    return replace(
        FOUND,
        path=path,
        column_reports=columns,
        findings=tuple(findings),
        findings_total=len(findings),
        clauses=("credit or debit card numbers",),
        catalogue_version="c1",
    )


def many(count: int) -> FileReport:
    """A report whose findings are cards and Aadhaar numbers by turns, the latter with falling confidence."""
    kinds = (CARD, replace(AADHAAR, field="Remarks", reasons=("labelled 'aadhaar'",)))
    findings = [
        replace(kinds[row % 2], row=row, confidence=0.999 - row % 2 * 0.4 * row / count, masked=f"**** {row:05}")
        for row in range(count)
    ]
    return report_of("crm.csv", findings)


def hostile(names: Sequence[str] = HOSTILE_NAMES) -> tuple[FileReport, ...]:
    """Reports with the names wherever a name or a text of an input can stand, and a clean one."""
    reports = []
    for name in names:
        finding = replace(CARD, field=name, part=name, reasons=(f"labelled '{name}'",), masked=f"** {name}")
        report = report_of(f"exports/{name}", [finding])
        columns = tuple(replace(column, part=name) for column in report.column_reports)
        (part,) = FOUND.unscanned
        unscanned = (replace(part, where=f"column '{name}'", part=name),)
        reports.append(replace(report, column_reports=columns, unscanned=unscanned, clauses=(name,), allowed={name: 2}))
    return (*reports, CLEAN)
