"""What a text tells of a person, through the scanner: examples, reasons, fields, and input that is not fit."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import Policy, Scanner, catalogue
from sensitive_scan.fold import fold
from sensitive_scan.language import Language
from sensitive_scan.model import CATEGORIES
from sensitive_scan.weigh.schema import NAMELESS, NO_SCHEMA
from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Recognizer

TOLD = [one for one in catalogue.builtin().recognizers if one.is_told]


@functools.cache
def whole() -> Language:
    return Language(catalogue.builtin())


@pytest.fixture(scope="module")
def everything() -> Scanner:
    return Scanner(Policy.default().with_categories(CATEGORIES), key=b"a key for tests, no secret")


def categories(scanner: Scanner, text: str, field: str = "Remarks") -> set[str]:
    return {finding.category for finding in scanner.scan_record({field: text}).findings}


@pytest.mark.parametrize("recognizer", TOLD, ids=lambda one: one.entity)
def test_the_examples_of_what_is_told(everything: Scanner, recognizer: Recognizer) -> None:
    assert recognizer.matches
    for text in recognizer.matches:
        assert recognizer.category in categories(everything, text), text
    for text in recognizer.rejects:
        assert recognizer.category not in categories(everything, text), text


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Her husband is in chemo, call in June", "health"),
        ("DIAGNOSED WITH LUPUS, WANTS GROUND FLOOR", "health"),
        ("unke papa ko sugar hai", "health"),
        ("Su esposa está embarazada de seis meses", "health"),
        ("Seine Frau hat Brustkrebs", "health"),
        ("SC category, certificate awaited", "ethnicity"),
        ("current 14 LPA, expecting 20", "employment"),
        ("He was terminated for misconduct", "employment"),
        ("CIBIL 640, two EMI bounced", "financial"),
        ("She owes $2,350 in back rent", "financial"),
    ],
)
def test_what_is_told_of_a_person_is_found(scanner: Scanner, text: str, category: str) -> None:
    assert category in categories(scanner, text)


@pytest.mark.parametrize(
    "text",
    [
        "Sells insulin pumps to diabetes clinics",
        "Asian Paints dealer wants billing software",
        "Black Friday campaign, 30% off",
        "It's a race to close before quarter end",
        "Vacancy: store manager, salary 8-10 LPA, Nagpur",
        "Company turnover 42 crore, EBITDA 11 %",
        "No health issues, wants the term plan",
        "OCD about naming, allergic to long meetings",
    ],
)
def test_what_is_not_told_of_a_person_is_left_alone(scanner: Scanner, text: str) -> None:
    assert categories(scanner, text) == set()


def test_a_finding_has_its_place_its_reasons_and_no_value(scanner: Scanner) -> None:
    text = "Met Dana. Her husband is on dialysis now"
    (finding,) = scanner.scan_text(text)
    assert text[finding.start : finding.end] == "on dialysis"
    assert finding.entity == "TREATMENT"
    assert any("speaks of it" in reason for reason in finding.reasons)
    assert "dialysis" not in repr(finding)


def test_spans_are_those_of_the_original_text(scanner: Scanner) -> None:
    text = "Señora Núñez: está embarazada de seis meses"
    (finding,) = scanner.scan_text(text)
    assert text[finding.start : finding.end] == "está embarazada"


def test_without_the_stage_only_numbers_and_named_fields_are_found() -> None:
    scanner = Scanner(language=False, key=b"a key for tests, no secret")
    assert scanner.scan_text("Her husband is on dialysis") == []
    assert scanner.scan_record({"Diagnosis": "lupus"}).findings


def test_records_and_tables_find_the_same(scanner: Scanner) -> None:
    notes = ["call back"] * 200 + ["Her husband is on dialysis", "wants a demo"] * 3
    report = scanner.scan_table({"Remarks": notes, "Name": ["A B"] * len(notes)})
    singly = [row for row, note in enumerate(notes) if scanner.scan_record({"Remarks": note}).findings]
    assert [finding.row for finding in report.findings] == singly == [200, 202, 204]


def test_the_field_of_a_company_and_of_allowed_data_speaks_against(scanner: Scanner) -> None:
    assert not scanner.scan_record({"Company": "Diabetes Cure Clinic"}).findings
    assert not scanner.scan_record({"Product": "Insulin Pump"}).findings


def test_a_language_that_is_not_understood_is_marked(scanner: Scanner) -> None:
    explained = scanner.explain("Kowalski jest dializowany, HIV positive od lat, proszę oddzwonić przed piątkiem")
    notes = [piece.note for one in explained for piece in one.evidence if piece.name == "unknown language"]
    assert notes


def test_a_note_of_ten_megabytes_is_read_in_pieces() -> None:
    language = whole()
    told = "Her husband is on dialysis now. "
    text = ("The quick brown fox wants a demo of the module and a quote for the units. " * 200 + told) * 660
    assert len(text) > 9_500_000
    places = [one.candidate.start for one in language.weigh(Cell(text, NAMELESS, NO_SCHEMA))]
    assert len(places) >= 660
    assert all(text.startswith("on dialysis", start) for start in places)


@settings(max_examples=150)
@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_no_text_breaks_it(text: str) -> None:
    language = whole()
    for text_with_terms in (text, f"{text}on dialysis{text}\x00 CIBIL 640 \x07{text}"):
        folded = fold(text_with_terms)
        for one in language.weigh(Cell(folded, NAMELESS, NO_SCHEMA)):
            assert folded[one.candidate.start : one.candidate.end] == one.candidate.text
