"""Comma-separated values for spreadsheets."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from reports import AADHAAR, CARD, CLEAN, FOUND, hostile_reports, written

from sensitive_scan.report.csv_report import COLUMNS, CsvWriter
from sensitive_scan.report.formulas import harmless

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport


def rows(*reports: FileReport, streamed: bool = False) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written(CsvWriter, *reports, streamed=streamed)), strict=True))


def test_a_row_for_each_finding() -> None:
    found = rows(CLEAN, FOUND)
    assert len(found) == len(FOUND.findings)
    assert found[0] == {
        "path": "crm.csv",
        "part": "",
        "field": "Card No",
        "row": "1",
        "start": "0",
        "end": "19",
        "entity": "PAYMENT_CARD",
        "category": "payment_card",
        "confidence": "0.998",
        "masked": "**** **** **** 1111",
        "reasons": "; ".join(CARD.reasons),
    }
    assert found[-1]["row"] == str((AADHAAR.row or 0) + 1)


def test_findings_are_written_as_they_arrive_and_once() -> None:
    stream = io.StringIO()
    writer = CsvWriter(stream)
    assert stream.getvalue().count("\n") == 1, "the header"
    writer.finding("crm.csv", CARD)
    assert stream.getvalue().count("\n") == 2
    writer.file(FOUND)
    writer.close()
    assert stream.getvalue().count("\n") == 2


@pytest.mark.parametrize(
    "cell",
    [
        *(
            "=1+1",
            "+1",
            "-1",
            "@A1",
            "\t=1",
            "\r=1",
            "\n=1",
            "\tx",
            "\uff1d1+1",
            "\uff0b1",
            "\uff0d1",
            "\uff20A1",
            "﹦1",
            "﹢1",
            "﹣1",
            "﹫1",
        ),
        *(" =1", "\u00a0=1", "\u200b=1", "\ufeff=1", "\u2212" + "1", "=HYPERLINK(A1)", "⁺1", "\0=1"),
    ],
)
def test_a_formula_becomes_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", " ", "Card No", "a=b", "1-2", "'=1", "(text)", "**** 1111", "é"])
def test_other_cells_stay(cell: str) -> None:
    assert harmless(cell) == cell


@given(hostile_reports())
def test_hostile_names_make_neither_cells_nor_formulas(report: FileReport) -> None:
    text = written(CsvWriter, report)
    assert text.count("\n") == 1 + len(report.findings)
    text.encode()
    for row in rows(report):
        assert tuple(row) == COLUMNS
        for cell in row.values():
            assert cell[:1] not in tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")
            assert not {"\0", "\n", "\x1b", "\u202e"} & set(cell)
    assert rows(report) == rows(report, streamed=True)
