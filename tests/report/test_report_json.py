"""The JSON document."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reports import CARD, CLEAN, FOUND, HOSTILE, UNREADABLE, written

from sensitive_scan.model import GroupCount
from sensitive_scan.report.json_report import JsonWriter
from sensitive_scan.report.view import DEFAULT_VIEW, View

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport


def document(*reports: FileReport, streamed: bool = False, view: View = DEFAULT_VIEW) -> Any:
    text = written(lambda stream: JsonWriter(stream, view), *reports, streamed=streamed)
    assert text.isascii()
    return json.loads(text)


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


def test_groups() -> None:
    tenants = (
        GroupCount("4111 1111 1111 1111", 10, 2, {"payment_card": 2}, "block"),
        GroupCount("", 3, 0, is_rest=True),
    )
    report = replace(FOUND, groups=tenants)
    (file,) = document(report)["files"]
    card = {"rows": 10, "findings": 2, "categories": {"payment_card": 2}, "action": "block"}
    rest: dict[str, object] = {"name": None, "rows": 3, "findings": 0, "categories": {}, "action": "allow"}
    assert file["groups"] == [{"name": "**** **** **** 1111", **card}, rest]
    assert "groups" not in document(FOUND)
    for streamed in (False, True):
        whole = document(report, report, CLEAN, streamed=streamed, view=View(groupings=("tenant", "category")))
        assert set(whole["groups"]) == {"tenant", "category"}
        assert [one["rows"] for one in whole["groups"]["tenant"]] == [20, 6]
        assert {one["name"]: one["findings"] for one in whole["groups"]["category"]} == {
            "payment_card": 6,
            "personal_id": 2,
        }


def test_the_group_of_a_file_has_its_path_as_it_stands_beside_its_findings() -> None:
    reports = [replace(FOUND, path=f"{'folder/' * 20}{name}.csv") for name in ("4111111111111111", "other")]
    whole = document(*reports, view=View(groupings=("file",)))
    assert [one["name"] for one in whole["groups"]["file"]] == [file["path"] for file in whole["files"]]


def test_no_groups() -> None:
    assert document(view=View(groupings=("file",))) == {"files": [], "groups": {"file": []}}
