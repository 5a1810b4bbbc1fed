"""The report for people."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from reports import CARD, CARDS, CLEAN, FOUND, UNREADABLE

from sensitive_scan.report.text import TextWriter

if TYPE_CHECKING:
    from sensitive_scan.model import FileReport


STYLE = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def text(*reports: FileReport, stream: io.StringIO | None = None) -> str:
    stream = stream or io.StringIO()
    writer = TextWriter(stream)
    for report in reports:
        writer.file(report)
    writer.close()
    return stream.getvalue()


def test_clean_is_one_line() -> None:
    assert text(CLEAN) == "clean.csv: clean, 1,000 rows\n"
    assert text(replace(CLEAN, rows=1)) == "clean.csv: clean, 1 row\n"


def test_found() -> None:
    lines = text(FOUND).splitlines()
    assert lines[0] == "crm.csv"
    (row,) = (line for line in lines if line.startswith("  Card No"))
    assert row.split() == [
        "Card",
        "No",
        "payment_card",
        "PAYMENT_CARD",
        "4,975",
        "/",
        "4,980",
        "4,901",
        "certain",
        "0.99",
    ]
    assert "  Examples (of 4,978):" in lines
    assert (
        "    row 1, Card No: **** **** **** 1111 PAYMENT_CARD"
        " (the check digit is right, the field is named after it, so is the whole column)"
    ) in lines
    assert "    line 7: the quote is never closed; close it" in lines
    assert lines[-2] == ("crm.csv: BLOCK, 4,978 findings in 5,000 rows (payment_card, personal_id), 1 part not scanned")


def test_three_examples_of_different_kinds_first() -> None:
    examples = [line.split()[0:2] for line in text(FOUND).splitlines() if line.startswith("    row")]
    assert examples == [["row", "1,"], ["row", "1,234,"], ["row", "2,"]]


def test_confidence_is_never_rounded_up() -> None:
    cards = replace(CARDS, confidence=0.9499)
    assert "likely 0.94" in text(replace(FOUND, column_reports=(cards,)))


def test_a_finding_without_row_and_field() -> None:
    finding = replace(CARD, row=None, field="", reasons=())
    assert "    (text): **** **** **** 1111 PAYMENT_CARD\n" in text(replace(FOUND, findings=(finding,)))


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
    assert "x" * 300 in piped.splitlines()


@pytest.mark.parametrize("columns", [50, 60, 80, 200])
def test_it_fits_a_terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")
    shown = text(FOUND, stream=Terminal())
    assert "\x1b[31m" not in shown
    assert max(map(len, STYLE.sub("", shown).splitlines())) <= columns
