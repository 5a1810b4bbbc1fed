"""JUnit XML, read by two parsers."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from xml.parsers import expat

from hypothesis import given
from junitparser import Error, Failure, JUnitXml
from reports import AADHAARS, BROKEN_LINE, CARD, CARDS, CLEAN, FOUND, RUN, UNREADABLE, hostile_reports, written

from sensitive_scan.model import FileReport, Unscanned
from sensitive_scan.report.junit import EXAMPLES, JunitWriter

if TYPE_CHECKING:
    from junitparser import TestSuite

BLOCKED = replace(FOUND, column_reports=(replace(CARDS, action="block"), replace(AADHAARS, action="flag")))


def suites(*reports: FileReport, streamed: bool = False) -> list[TestSuite]:
    text = written(partial(JunitWriter, run=RUN), *reports, streamed=streamed)
    assert text.isascii()
    expat.ParserCreate().Parse(text, True)
    found = list(JUnitXml.fromfile(io.BytesIO(text.encode())))
    for suite in found:
        kinds = [type(result) for case in suite for result in case.result]
        assert (suite.tests, suite.failures, suite.errors) == (len(suite), kinds.count(Failure), kinds.count(Error))
    return found


def test_a_suite_for_each_file_and_a_case_for_each_column_and_entity() -> None:
    clean, found, unreadable = suites(CLEAN, BLOCKED, UNREADABLE)
    assert [suite.name for suite in (clean, found, unreadable)] == ["clean.csv", "crm.csv", "gone.csv"]
    assert [(case.name, case.is_passed) for case in clean] == [("nothing found", True)]
    card, aadhaar, missed = found
    assert card.name == "PAYMENT_CARD in Card No"
    (failure,) = card.result
    assert isinstance(failure, Failure)
    assert failure.message == "4,975 of 4,980 cells, certain 0.99: block"
    assert failure.type == "PAYMENT_CARD"
    assert "credit or debit card numbers" in failure.text
    assert failure.text.count("**** **** **** 1111") == EXAMPLES
    assert aadhaar.classname == "crm.csv"
    (error,) = missed.result
    assert isinstance(error, Error)
    assert (missed.name, error.message) == ("not scanned, line 7", str(BROKEN_LINE))
    assert unreadable.errors == 1


def test_what_does_not_fail_the_run_is_no_failure() -> None:
    columns = (replace(CARDS, action="allow"), replace(AADHAARS, action="flag", confidence=0.6))
    locked = Unscanned("", "is locked", "unlock it", reason="encrypted")
    (suite,) = suites(replace(FOUND, column_reports=columns, unscanned=(locked,)))
    assert (suite.tests, suite.failures, suite.errors) == (3, 0, 0)
    assert [case.system_out.split("\n")[0] for case in suite] == [
        "4,975 of 4,980 cells, certain 0.99: allow",
        "3 of 1,200 cells, possible 0.60: flag",
        "is locked; unlock it",
    ]


def test_examples_are_few_however_many_findings_come() -> None:
    many = replace(BLOCKED, findings=(CARD,) * 50)
    (first, second) = suites(many, many, streamed=True)
    for suite in (first, second):
        assert next(iter(suite)).result[0].text.count("**** **** **** 1111") == EXAMPLES


def test_no_files() -> None:
    assert suites() == []


@given(hostile_reports())
def test_hostile_names(report: FileReport) -> None:
    (suite,) = suites(report)
    assert len(suite) == max(1, len(report.column_reports) + len(report.unscanned))
    assert len(suites(report, report, streamed=True)) == 2
