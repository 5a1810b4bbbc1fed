"""The report for people."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import CARD, CARDS, CLEAN, FOUND, UNREADABLE, written

from sensitive_scan.model import GroupCount
from sensitive_scan.report.text import TextWriter
from sensitive_scan.report.view import DEFAULT_VIEW, View

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport


WHOLE = replace(FOUND, unscanned=())
STYLE = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def text(*reports: FileReport, stream: io.StringIO | None = None, view: View = DEFAULT_VIEW) -> str:
    return written(lambda out: TextWriter(out, view), *reports, streamed=True, stream=stream)


def test_clean_is_one_line() -> None:
    assert text(CLEAN) == "clean.csv: clean, 1,000 rows\n"
    assert text(replace(CLEAN, rows=1)) == "clean.csv: clean, 1 row\n"
    assert text(CLEAN, CLEAN, CLEAN) == "3 files: clean, 3,000 rows\n"
    assert text() == ""


def test_clean_files_are_named_if_asked_for() -> None:
    assert text(CLEAN, view=View(verbose=True)) == text(CLEAN)
    assert text(CLEAN, CLEAN, view=View(verbose=True)).splitlines() == [
        "clean.csv: clean, 1,000 rows",
        "clean.csv: clean, 1,000 rows",
        "2 files: clean, 2,000 rows",
    ]


def test_found() -> None:
    lines = text(FOUND).splitlines()
    assert lines[0] == "crm.csv: BLOCK, 4,978 findings in 5,000 rows, 1 part not scanned"
    (row,) = (line for line in lines if line.startswith("  Card No"))
    assert " ".join(row.split()) == "Card No payment_card PAYMENT_CARD 4,975 of 4,980 100 % 4,901 certain 0.99"
    assert "  row 1, Card No: **** **** **** 1111 PAYMENT_CARD" in lines
    assert "    the check digit is right, the field is named after it, so is the whole column" in lines
    assert "  and 4,975 more findings; --limit shows more" in lines
    assert "    line 7: the quote is never closed; close it" in lines


def test_the_clauses_that_are_broken() -> None:
    assert "  Breaks: card numbers; passports\n" in text(replace(FOUND, clauses=("card numbers", "passports")))
    assert "Breaks" not in text(FOUND)


def test_what_to_do_comes_last() -> None:
    assert text(replace(WHOLE, path="a b/crm.csv")).splitlines()[-4:] == [
        "What to do",
        "  redact   sensitive-scan redact 'a b/crm.csv' -o 'a b/crm.redacted.csv'",
        "  allow    [[allow]] with a reason in a policy, which --policy names",
        "  explain  sensitive-scan explain - --field COLUMN",
    ]


def test_what_to_do_about_several_files_and_standard_input() -> None:
    for shown in (text(WHOLE, FOUND), text(replace(WHOLE, path="-"))):
        assert "  redact   sensitive-scan redact FILE -o OUT\n" in shown


def test_what_cannot_be_rewritten_is_not_to_be_redacted() -> None:
    for shown in (text(replace(WHOLE, kind="pdf")), text(FOUND)):
        assert "sensitive-scan redact" not in shown
        assert "sensitive-scan explain" in shown


def test_nothing_to_do_where_all_is_allowed() -> None:
    assert "What to do" not in text(replace(FOUND, action="allow"))


def test_what_is_allowed_is_counted() -> None:
    shown = text(replace(CLEAN, allowed={"test cards": 2}), CLEAN)
    assert "clean.csv: ALLOW, 0 findings in 1,000 rows\n" in shown
    assert "  Allowed: 2 values, test cards\n" in shown
    assert "2 files: 1 allow, 1 clean\n" in shown


@pytest.mark.parametrize(
    ("limit", "rows"), [(0, []), (1, ["1,"]), (3, ["1,", "1,234,", "2,"]), (9, ["1,", "1,234,", "2,", "3,"])]
)
def test_so_many_examples_of_different_kinds_first(limit: int, rows: list[str]) -> None:
    shown = text(FOUND, view=View(examples=limit))
    assert [line.split()[1] for line in shown.splitlines() if line.startswith("  row")] == rows
    assert ("more findings" in shown) == bool(limit)


def test_all_reasons_if_asked_for() -> None:
    assert "a fourth" not in text(FOUND)
    assert "so is the whole column, a fourth\n" in text(FOUND, view=View(verbose=True))


def test_verdicts_alone() -> None:
    assert text(CLEAN, FOUND, UNREADABLE, view=View(quiet=True)).splitlines() == [
        "crm.csv: BLOCK, 4,978 findings in 5,000 rows, 1 part not scanned",
        "gone.csv: FLAG, not scanned",
    ]
    assert text(CLEAN, view=View(quiet=True)) == ""


def test_totals_alone() -> None:
    found = replace(FOUND, column_reports=(replace(CARDS, action="block"), *FOUND.column_reports))
    lines = text(found, CLEAN, UNREADABLE, view=View(details=False, groupings=("file", "category"))).splitlines()
    rows = [" ".join(line.split()) for line in lines if line]
    assert rows[:5] == [
        "By file",
        "File Action Findings Rows Categories",
        "─" * len(rows[2]),
        "crm.csv BLOCK 4,978 5,000 payment_card 3, personal_id 1",
        "gone.csv FLAG 0 0",
    ]
    assert rows[5] == "By category"
    assert rows[8:10] == [
        "payment_card BLOCK 3 credit or debit card numbers",
        "personal_id ALLOW 1 Social Security numbers … or similar personal identifiers",
    ]
    assert lines[-1] == "3 files: 1 block, 1 flag, 1 clean"
    assert "Card No" not in "".join(lines)


TENANTS = (
    GroupCount("Acme", 4000, 3, {"payment_card": 3}, "block"),
    GroupCount("4111 1111 1111 1111", 10, 1, {"personal_id": 1}, "flag"),
    GroupCount("", 5, 1, {"health": 1}, "flag"),
    GroupCount("Globex\x1b[31m", 900, 0),
    GroupCount("", 85, 2, {"health": 2}, "flag", is_rest=True),
)


def test_totals_by_tenant() -> None:
    shown = text(replace(FOUND, groups=TENANTS), replace(FOUND, groups=TENANTS[:1]), view=View(groupings=("tenant",)))
    rows = [" ".join(line.split()) for line in shown.partition("By tenant")[2].splitlines()]
    assert rows[4:9] == [
        "Acme BLOCK 6 8,000 payment_card 6",
        "**** **** **** 1111 FLAG 1 10 personal_id 1",
        "(none) FLAG 1 5 health 1",
        "(others) FLAG 2 85 health 2",
        "nothing in 1 more",
    ]


def test_no_totals_where_nothing_was_found() -> None:
    clean = replace(CLEAN, groups=(GroupCount("Acme", 1000, 0),))
    assert text(clean, view=View(groupings=("file", "category", "tenant"))) == text(CLEAN)


def test_many_columns_and_groups_are_counted() -> None:
    groups = tuple(GroupCount(f"t{number}", 1, 1, {"health": 1}, "flag") for number in range(60))
    shown = text(replace(FOUND, column_reports=(CARDS,) * 60, groups=groups), view=View(groupings=("tenant",)))
    assert "and 10 more columns; --format json lists them all" in shown
    assert "and 10 more groups; --format json lists them all" in shown


def test_confidence_is_never_rounded_up() -> None:
    cards = replace(CARDS, confidence=0.9499)
    assert "likely 0.94" in text(replace(FOUND, column_reports=(cards,)))


def test_a_finding_without_row_and_field() -> None:
    finding = replace(CARD, row=None, field="", reasons=())
    assert "  (text): **** **** **** 1111 PAYMENT_CARD\n" in text(replace(FOUND, findings=(finding,)))


def test_parts_are_named() -> None:
    part = "backup.zip!sheet 4111111111111111"
    shown = text(replace(FOUND, findings=(replace(CARD, part=part),), column_reports=(replace(CARDS, part=part),)))
    assert "  backup.zip!sheet ************1111, row 1, Card No: " in shown
    assert "4111111111111111" not in shown


def test_unreadable_is_told_as_not_scanned() -> None:
    assert "    no such file; check\n" in text(UNREADABLE)
    assert "gone.csv: FLAG, not scanned" in text(UNREADABLE)


def test_many_unscanned_parts_are_counted() -> None:
    many = text(replace(FOUND, unscanned=FOUND.unscanned * 25))
    assert "Not scanned (25)" in many
    assert "and 15 more" in many


def test_several_files_are_summed_up() -> None:
    assert text(CLEAN, FOUND, UNREADABLE, CLEAN).splitlines()[-1] == "4 files: 1 block, 1 flag, 2 clean"


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()])
def test_hostile_names_neither_steer_the_terminal_nor_speak_markup(stream: io.StringIO) -> None:
    shown = text(replace(FOUND, path="a\x1b]0;owned\x07.csv"), stream=stream)
    assert "\x1b[31m" not in shown.replace("\x1b[31mlikely", "").replace("\x1b[31mcertain", "")
    assert "\x1b]" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown
    assert "[bold red]" in shown
    assert "a\\x1b]0;owned\\x07.csv" in shown


def test_a_value_for_a_name_is_masked() -> None:
    shown = text(replace(FOUND, column_reports=(replace(CARDS, name="4111 1111 1111 1111"),), findings=()))
    assert "4111" not in shown
    assert "**** **** **** 1111" in shown


def test_a_pipe_gets_no_colour_and_no_folded_lines() -> None:
    piped = text(replace(FOUND, path="x" * 300))
    assert "\x1b" not in piped
    assert "x" * 300 + ": BLOCK, 4,978 findings in 5,000 rows, 1 part not scanned" in piped.splitlines()


@pytest.mark.parametrize("columns", [30, 40, 63, 64, 80, 97, 98, 200])
def test_it_fits_a_terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    view = View(groupings=("file", "category", "tenant"))
    found = replace(FOUND, groups=TENANTS, clauses=("credit or debit card numbers",), allowed={"test cards": 2})
    shown = text(found, stream=Terminal(), view=view)
    assert "\x1b[31m" not in shown
    plain = STYLE.sub("", shown)
    assert max(map(len, plain.splitlines())) <= columns
    for word in ("PAYMENT_CARD", "payment_card", "certain 0.99", "BLOCK", "Acme", "(others)", "sensitive-scan"):
        assert word in plain


def test_a_narrow_list_names_a_column_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("TERM", "xterm")
    reports = (CARDS, replace(CARDS, entity="IBAN", category="bank_account"), replace(CARDS, name="Other"))
    shown = STYLE.sub("", text(replace(FOUND, column_reports=reports, findings=()), stream=Terminal()))
    assert [line.strip() for line in shown.splitlines()[3:11]] == [
        "Card No",
        "PAYMENT_CARD, payment_card",
        "4,975 of 4,980 cells, certain 0.99",
        "IBAN, bank_account",
        "4,975 of 4,980 cells, certain 0.99",
        "Other",
        "PAYMENT_CARD, payment_card",
        "4,975 of 4,980 cells, certain 0.99",
    ]


def test_colour_may_be_forced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;31mBLOCK" in text(FOUND)


names = st.text(alphabet=st.characters(codec="utf-8"), max_size=90)


@given(name=names, tenant=names, path=names, reason=names)
def test_whatever_names_hold_the_terminal_is_not_steered(name: str, tenant: str, path: str, reason: str) -> None:
    groups = (GroupCount(tenant, 1, 1, {"health": 1}, "flag"),)
    report = replace(
        FOUND,
        path=path,
        column_reports=(replace(CARDS, name=name, part=path),),
        findings=(replace(CARD, field=name, reasons=(reason,)),),
        allowed={reason: 1},
        clauses=(reason,),
        groups=groups,
    )
    shown = text(report, view=View(groupings=("file", "tenant"), verbose=True))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]", shown)
