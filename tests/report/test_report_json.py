"""The JSON document."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

from reports import CARD, CLEAN, FOUND, HOSTILE, UNREADABLE

from sensitive_scan.report.json_report import JsonWriter

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport


def document(*reports: FileReport, streamed: bool = False) -> Any:
    stream = io.StringIO()
    writer = JsonWriter(stream)
    for report in reports:
        for finding in report.findings if streamed else ():
            writer.finding(report.path, finding)
        writer.file(report)
    writer.close()
    assert stream.getvalue().isascii()
    return json.loads(stream.getvalue())


def test_shape() -> None:
    (file,) = document(FOUND)["files"]
    assert set(file) == {"path", "action", "columns", "findings", "unscanned"}
    assert file["columns"][0] == {
        "part": "",
        "name": "Card No",
        "index": 3,
        "category": "payment_card",
        "entity": "PAYMENT_CARD",
        "cells": 4980,
        "hits": 4975,
        "distinct": 4901,
        "confidence": 0.998,
    }
    assert file["findings"][0] == {
        "entity": "PAYMENT_CARD",
        "category": "payment_card",
        "part": "",
        "field": "Card No",
        "row": 0,
        "start": 0,
        "end": 19,
        "confidence": 0.998,
        "masked": "**** **** **** 1111",
        "reasons": list(CARD.reasons),
    }
    assert file["unscanned"] == [
        {
            "part": "",
            "where": "line 7",
            "reason": "partial",
            "problem": "the quote is never closed",
            "mend": "close it",
        }
    ]


def test_names_arrive_as_they_are() -> None:
    assert document(FOUND)["files"][0]["columns"][1]["name"] == HOSTILE


def test_findings_that_arrive_one_by_one_give_the_same_document() -> None:
    reports = (CLEAN, FOUND, UNREADABLE, FOUND)
    assert document(*reports, streamed=True) == document(*reports)
    assert [file["path"] for file in document(*reports)["files"]] == ["clean.csv", "crm.csv", "gone.csv", "crm.csv"]


def test_no_files() -> None:
    assert document() == {"files": []}
