"""Rows and findings counted by the values of a column, through the scanner."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

import openpyxl
import pytest

from sensitive_scan import Scanner
from sensitive_scan.check.fake import fakes
from sensitive_scan.decide import Policy
from sensitive_scan.pipeline.tally import GroupTally
from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan.model import GroupCount

CARD = "card 4111 1111 1111 1111"
COLUMNS = {
    "Account Name": ["Acme", " Acme ", "Globex", "", None, "Globex"],
    "Note": [CARD, "her ssn is 219-09-9999", "asked for a quote", CARD, "", f"{CARD}, card 5555 5555 5555 4444"],
}


@pytest.fixture(scope="module")
def scanner() -> Scanner:
    return Scanner(key=b"k" * 32)


def by_name(groups: tuple[GroupCount, ...]) -> dict[str, tuple[int, int, dict[str, int]]]:
    return {one.name: (one.rows, one.findings, dict(one.categories)) for one in groups}


def test_rows_and_findings_of_each_value(scanner: Scanner) -> None:
    report = scanner.scan_table(COLUMNS, tally=GroupTally("account  name"))
    assert by_name(report.groups) == {
        "Acme": (2, 2, {"payment_card": 1, "personal_id": 1}),
        "Globex": (2, 2, {"payment_card": 2}),
        "": (2, 1, {"payment_card": 1}),
    }
    assert {one.action for one in report.groups} == {"block"}
    assert sum(one.findings for one in report.groups) == report.findings_total


def test_nothing_is_counted_unless_asked_for(scanner: Scanner) -> None:
    assert scanner.scan_table(COLUMNS).groups == ()


def test_a_column_that_is_not_there(scanner: Scanner) -> None:
    tally = GroupTally("Tenant")
    assert scanner.scan_table(COLUMNS, tally=tally).groups == ()
    assert not tally.is_met
    assert list(tally.columns) == list(COLUMNS)
    assert "Account" not in repr(tally)


def test_findings_below_the_lowest_confidence_are_left_out(scanner: Scanner) -> None:
    report = scanner.scan_table(COLUMNS, tally=GroupTally("Account Name", lowest=1.1))
    assert sum(one.findings for one in report.groups) == 0
    assert sum(one.rows for one in report.groups) == 6


@pytest.mark.parametrize("value", ["4111 1111 1111 1111", "passport no K1234567", "DE89370400440532013000"])
def test_a_value_in_which_something_is_found_is_masked(scanner: Scanner, value: str) -> None:
    report = scanner.scan_table({"Tenant": [value, "Acme"], "Note": ["", CARD]}, tally=GroupTally("Tenant"))
    names = [one.name for one in report.groups]
    assert "Acme" in names
    assert value not in str(report.groups)
    assert any("*" in name for name in names)


def test_a_value_that_the_policy_lets_pass_is_masked_too() -> None:
    allow = '[[allow]]\nfield = "Tenant"\nreason = "test"\nexpires = 2999-01-01\n'
    scanner = Scanner(Policy.parse(allow, "policy.toml"), key=b"k" * 32)
    report = scanner.scan_table({"Tenant": ["4111 1111 1111 1111"]}, tally=GroupTally("Tenant"))
    assert report.allowed
    assert by_name(report.groups) == {"**** **** **** 1111": (1, 0, {})}


def test_values_that_only_their_column_gives_away_are_masked(scanner: Scanner) -> None:
    numbers = [f"{number:09}" for number in (219099999, 457555462, 123456780)]
    report = scanner.scan_table({"SSN": numbers}, tally=GroupTally("SSN"))
    assert report.findings_total == len(numbers)
    assert all("*" in one.name for one in report.groups)


def aadhaar_numbers(scanner: Scanner) -> list[str]:
    """Numbers that are found where a column is full of them; some of them not by themselves."""
    recognizer = next(one for one in scanner.catalogue.recognizers if one.entity == "IN_AADHAAR")
    return [compact(value) for value in islice(fakes(recognizer, 1), 40)]


def test_values_below_the_lowest_confidence_are_masked_too(scanner: Scanner) -> None:
    numbers = aadhaar_numbers(scanner)
    report = scanner.scan_table({"Ref": numbers}, tally=GroupTally("Ref", lowest=0.75))
    assert any(one.confidence < 0.75 for one in report.findings)
    assert len(report.findings) == len(numbers) == sum(one.rows for one in report.groups)
    assert [number for number in numbers if number in str(report.groups)] == []


def test_values_that_only_their_column_gives_away_are_masked_where_they_may_pass(scanner: Scanner) -> None:
    numbers = aadhaar_numbers(scanner)
    allow = '[[allow]]\nfield = "Ref"\nreason = "test"\nexpires = 2999-01-01\n'
    lenient = Scanner(Policy.parse(allow, "policy.toml"), key=b"k" * 32)
    report = lenient.scan_table({"Ref": numbers}, tally=GroupTally("Ref"))
    assert report.allowed == {"test": len(numbers)}
    assert [number for number in numbers if number in str(report.groups)] == []


def test_what_stands_in_the_name_of_a_column_is_of_no_group(scanner: Scanner) -> None:
    report = scanner.scan_table({"Tenant": ["Acme"], "card 4111 1111 1111 1111": ["x"]}, tally=GroupTally("Tenant"))
    assert by_name(report.groups) == {"": (0, 1, {"payment_card": 1}), "Acme": (1, 0, {})}


def test_batches_of_a_file_add_up(scanner: Scanner, tmp_path: Path) -> None:
    path = tmp_path / "leads.jsonl"
    records = [{"Tenant": f"t{number % 3}", "Note": CARD if number % 2 else "x"} for number in range(60)]
    records += [{"Note": CARD}] * 4
    path.write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    report = scanner.scan_file(path, tally=GroupTally("Tenant"))
    assert by_name(report.groups) == {
        **{f"t{number}": (20, 10, {"payment_card": 10}) for number in range(3)},
        "": (4, 4, {"payment_card": 4}),
    }


def test_sheets_with_and_without_the_column(scanner: Scanner, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    for row in (["Tenant", "Note"], ["Acme", CARD], ["Globex", "x"]):
        first.append(row)
    second = book.create_sheet("other")
    for row in (["Name", "Note"], ["Ann", CARD], ["Tom", "x"]):
        second.append(row)
    book.save(tmp_path / "leads.xlsx")
    report = scanner.scan_file(tmp_path / "leads.xlsx", tally=GroupTally("Tenant"))
    counts = by_name(report.groups)
    assert counts["Acme"] == (1, 1, {"payment_card": 1})
    assert counts[""][1] == 1


def test_memory_is_bounded(scanner: Scanner, monkeypatch: pytest.MonkeyPatch) -> None:
    tally = GroupTally("Tenant")
    monkeypatch.setattr(tally._groups, "most", 3)  # noqa: SLF001 - thousands would be slow
    names = [f"tenant {chr(97 + number)}" for number in range(9)]
    report = scanner.scan_table({"Tenant": names, "Note": [CARD] * 9}, tally=tally)
    assert len(report.groups) == 4
    assert report.groups[-1].is_rest
    assert (report.groups[-1].rows, report.groups[-1].findings) == (6, 6)


def test_names_that_are_not_told_apart_are_not_kept(scanner: Scanner, monkeypatch: pytest.MonkeyPatch) -> None:
    tally = GroupTally("SSN")
    monkeypatch.setattr(tally._groups, "most", 3)  # noqa: SLF001 - thousands would be slow
    report = scanner.scan_table({"SSN": [f"{number:09}" for number in range(219099990, 219099999)]}, tally=tally)
    assert report.findings_total == 9
    assert len(tally._hidden) == 3  # noqa: SLF001 - nothing else shows it
