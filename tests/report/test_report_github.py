"""Annotations of GitHub Actions, read as its runner reads them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from hypothesis import given
from reports import AADHAAR, CARD, CARDS, CLEAN, FOUND, RUN, UNREADABLE, hostile_reports, written

from sensitive_scan.report.github import MOST, GithubWriter

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport


@dataclass(frozen=True)
class Command:
    """A workflow command as the runner understands it."""

    name: str
    properties: dict[str, str]
    message: str


def unescaped(text: str, *escapes: tuple[str, str]) -> str:
    for escape, character in (*escapes, ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escape, character)
    return text


def command(line: str) -> Command:
    found = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line)
    assert found, line
    properties = dict(pair.split("=", 1) for pair in found[2].split(","))
    known = {name: unescaped(text, ("%3A", ":"), ("%2C", ",")) for name, text in properties.items()}
    return Command(found[1], known, unescaped(found[3]))


def commands(*reports: FileReport, streamed: bool = False) -> list[Command]:
    text = written(partial(GithubWriter, run=RUN), *reports, streamed=streamed)
    text.encode()
    return [command(line) for line in text.split("\n")[:-1]]


def test_an_annotation_says_what_where_and_how_severe() -> None:
    found = commands(CLEAN, FOUND)
    assert [one.name for one in found] == ["error"] * 3 + ["warning", "error"]
    assert found[0].properties == {"file": "crm.csv", "title": "name of PAYMENT_CARD"}
    assert found[0].message.startswith("PAYMENT_CARD in row 1, Card No: **** **** **** 1111, certain 0.99 (")
    assert found[-1].properties["title"] == "Not scanned"
    assert found[-1].message == "line 7: the quote is never closed; close it"
    assert commands(FOUND, streamed=True) == found


def test_the_line_of_a_text() -> None:
    (one,) = commands(replace(FOUND, kind="text", findings=(replace(CARD, row=6),), unscanned=()))
    assert one.properties["line"] == "7"


def test_what_is_allowed_is_a_notice() -> None:
    allowing = replace(RUN, action=lambda _: "allow", about=lambda _: "allow")
    text = written(partial(GithubWriter, run=allowing), replace(FOUND, column_reports=()))
    assert {line.split(" ")[0] for line in text.splitlines()} == {"::notice"}


def test_ten_of_a_level_and_then_how_many_more() -> None:
    many = replace(FOUND, findings=(CARD,) * 40 + (replace(AADHAAR, confidence=0.8),) * 12)
    found = commands(many, many, UNREADABLE, streamed=True)
    assert Counter(one.name for one in found) == {"error": 10, "warning": 10, "notice": 1}
    assert found[-1].message == (
        "84 findings and 3 unscanned parts more than are shown; another format, such as sarif, holds all"
    )
    assert sum(MOST.values()) == 29


def test_a_policy_that_blocks_the_column_as_a_whole_raises_its_findings() -> None:
    flagged = replace(CARD, confidence=0.6)
    report = replace(FOUND, findings=(flagged,), column_reports=(replace(CARDS, action="block"),), unscanned=())
    assert [one.name for one in commands(report)] == ["error"]


def test_the_documented_escapes() -> None:
    text = written(partial(GithubWriter, run=RUN), replace(FOUND, path="50%, a:b.csv", unscanned=()))
    assert "::error file=50%25%2C a%3Ab.csv,title=" in text


@given(hostile_reports())
def test_hostile_names_make_no_other_command(report: FileReport) -> None:
    found = commands(report)
    assert len(found) == len(report.findings) + len(report.unscanned)
    assert {one.name for one in found} <= {"error", "warning", "notice"}
    assert {name for one in found for name in one.properties} <= {"file", "line", "title"}
