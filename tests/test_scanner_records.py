"""The scanner on texts and records, with the catalogue that ships."""

from __future__ import annotations

import datetime as dt
import functools
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import Policy, Scanner
from sensitive_scan.check import detector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.model import Verdict

CARD = "4111 1111 1111 1111"
KEY = b"a key for tests, no secret"


def found(verdict: Verdict) -> list[tuple[str, str]]:
    return [(finding.field, finding.entity) for finding in verdict.findings]


def test_a_text(scanner: Scanner) -> None:
    (finding,) = scanner.scan_text(f"paid by card {CARD} today")
    assert (finding.entity, finding.category, finding.field, finding.row) == ("PAYMENT_CARD", "payment_card", "", None)
    assert (finding.start, finding.end) == (13, 32)
    assert finding.masked == "**** **** **** 1111"
    assert 0.5 <= finding.confidence <= 1.0
    assert any("test number" in reason for reason in finding.reasons)


@pytest.mark.parametrize(
    "text", ["", " ", "\x1f", "\x00", "\ud800", "call me at noon", "ann@example.com", "+1 202 555 0143"]
)
def test_a_text_without_prohibited_data(scanner: Scanner, text: str) -> None:
    assert scanner.scan_text(text) == []


def test_findings_in_a_text_come_by_position(scanner: Scanner) -> None:
    findings = scanner.scan_text(f"IBAN GB82 WEST 1234 5698 7654 32, card {CARD}, IBAN DE89 3704 0044 0532 0130 00")
    assert [finding.entity for finding in findings] == ["IBAN", "PAYMENT_CARD", "IBAN"]
    assert [finding.start for finding in findings] == sorted(finding.start for finding in findings)


@given(st.text(st.characters(categories=None), max_size=60), st.text(st.characters(categories=None), max_size=20))
@settings(max_examples=60)
def test_any_text_is_answered(text: str, name: str) -> None:
    for finding in (*_default().scan_text(text), *_default().scan_record({name: text}).findings):
        assert 0 <= finding.start < finding.end <= len(text)


@functools.cache
def _default() -> Scanner:
    return Scanner(key=KEY)


@pytest.mark.parametrize("around", ["\x00", "\ud800", "\x1f", "\n", "\u2028", "番号", "\U0001f600 "])
def test_odd_characters_hide_nothing(scanner: Scanner, around: str) -> None:
    (finding,) = scanner.scan_text(f"{around}{CARD}{around}")
    assert (finding.start, finding.end) == (len(around), len(around) + len(CARD))


@pytest.mark.parametrize(
    "value",
    [
        CARD,
        4111111111111111,
        4111111111111111.0,
        CARD.encode(),
        {"number": CARD},
        [CARD],
        (None, CARD),
        {"list": [{"deep": [CARD]}]},
        {CARD},
    ],
)
def test_values_of_every_type(scanner: Scanner, value: object) -> None:
    verdict = scanner.scan_record(
        {"Card": value, "n": None, "i": 3, "f": 1.5, "b": True, "d": dt.date(2024, 2, 29), "e": {}}
    )
    assert [entity for _, entity in found(verdict)] == ["PAYMENT_CARD"]
    assert verdict.action == "block"
    assert verdict.findings[0].field.startswith("Card")


@pytest.mark.parametrize("record", [{}, {"a": None}, {"": ""}, {"a": []}, {1: 2}, {None: None}, {"a": {}}])
def test_records_of_nothing(scanner: Scanner, record: dict[Any, Any]) -> None:
    verdict = scanner.scan_record(record)
    assert (verdict.action, verdict.findings, verdict.errors) == ("allow", (), ())


def test_a_record_of_many_fields(scanner: Scanner) -> None:
    record = {f"Custom field {number}": f"value {number}" for number in range(1000)}
    record["Custom field 500"] = f"card {CARD}"
    assert found(scanner.scan_record(record)) == [("Custom field 500", "PAYMENT_CARD")]


def test_a_record_nested_without_end_is_answered(scanner: Scanner) -> None:
    record: dict[str, Any] = {"Remarks": CARD}
    for _ in range(5000):
        record = {"a": record}
    assert scanner.scan_record(record).action != "allow"


def test_field_names_may_be_any_text(scanner: Scanner) -> None:
    for name in ("\ud800", "\x1f", "\x00", "", "a" * 5000, "番号", "__c"):
        assert found(scanner.scan_record({name: f"card {CARD}"})) == [(name, "PAYMENT_CARD")]


@pytest.mark.parametrize(
    ("name", "value", "entity"),
    [
        ("Aadhaar_No__c", "2345 6789 0124", "IN_AADHAAR"),
        ("SSN", "219-09-9999", "US_SSN"),
        ("iban", "GB82 WEST 1234 5698 7654 32", "IBAN"),
        ("pan", "ABCPE1234F", "IN_PAN"),
        ("nhsNumber", "943 476 5919", "GB_NHS"),
    ],
)
def test_well_known_identifiers(scanner: Scanner, name: str, value: str, entity: str) -> None:
    assert found(scanner.scan_record({"Name": "Ann Lee", name: value})) == [(name, entity)]


def test_contact_data_is_allowed(scanner: Scanner) -> None:
    record = {
        "First Name": "Ann",
        "Last Name": "Lee",
        "Email": "ann.lee@example.com",
        "Mobile": "+91 98765 43210",
        "Company": "Asian Paints",
        "Job Title": "Account Manager",
        "Deal ID": "100000017",
        "Amount": "1,250,000",
        "Website": "https://example.com/deals/4111111111111111",
        "Close Date": "2024-02-29",
    }
    assert found(scanner.scan_record(record)) == []


def test_a_verdict_has_no_truth_value(scanner: Scanner) -> None:
    with pytest.raises(TypeError, match=r"verdict\.action"):
        bool(scanner.scan_record({"a": "b"}))


def test_the_policy_decides(scanner: Scanner) -> None:
    record = {"Card": CARD}
    lenient = Policy.parse('[actions]\npayment_card = "flag"', "lenient.toml")
    off = Policy.parse('[actions]\npayment_card = "off"', "off.toml")
    verdicts = [Scanner(policy, key=KEY).scan_record(record) for policy in (lenient, off)]
    assert [verdict.action for verdict in (scanner.scan_record(record), *verdicts)] == ["block", "flag", "allow"]
    assert verdicts[1].findings == ()
    assert [verdict.policy_version for verdict in verdicts] == [lenient.version, off.version]


@pytest.mark.parametrize(
    ("category", "record"),
    [
        ("passport", {"Passport No": "J8369854"}),
        ("ethnicity", {"Ethnicity": "Hispanic or Latino"}),
        ("employment", {"Salary": "INR 1,400,000 per annum"}),
    ],
)
def test_one_category_may_be_looked_for_alone(category: str, record: dict[str, str]) -> None:
    alone = Scanner(Policy.default().with_categories([category]), key=KEY)
    verdict = alone.scan_record({"First Name": "Ann", **record, "Remarks": f"card {CARD}"})
    assert {finding.category for finding in verdict.findings} == {category}


def test_records_come_in_order_and_only_when_asked_for(scanner: Scanner) -> None:
    taken: list[int] = []

    def records() -> Iterator[dict[str, str]]:
        for number in range(10):
            taken.append(number)
            yield {"Remarks": f"card {CARD}" if number % 2 else "x"}

    verdicts = scanner.scan_records(records())
    assert taken == []
    assert next(verdicts).action == "allow"
    assert taken == [0]
    assert [verdict.action for verdict in verdicts] == ["block", "allow"] * 4 + ["block"]


def test_equal_values_have_equal_fingerprints_under_one_key(scanner: Scanner) -> None:
    spaced, plain = (scanner.scan_record({"Card": value}).findings[0] for value in (CARD, CARD.replace(" ", "")))
    other = Scanner(key=b"another key, for tests").scan_record({"Card": CARD}).findings[0]
    assert spaced.fingerprint == plain.fingerprint != other.fingerprint


@pytest.fixture
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time enough for every cell, because the time that other threads take counts as a pattern's own."""
    monkeypatch.setattr(detector, "_SECONDS", 60.0)


@pytest.mark.usefixtures("_patient")
def test_threads_share_a_scanner(scanner: Scanner) -> None:
    records = [
        {"Card": CARD if number % 3 else "", "Remarks": f"note {number}, SSN 219-09-9999" if number % 5 else "é\x1f"}
        for number in range(400)
    ]
    fresh = Scanner(key=KEY)
    expected = [scanner.scan_record(record) for record in records]
    with ThreadPoolExecutor(8) as pool:
        answers = [list(pool.map(fresh.scan_record, records)) for _ in range(3)]
    assert all(answer == expected for answer in answers)


@pytest.mark.usefixtures("_patient")
def test_threads_scan_tables_side_by_side(scanner: Scanner) -> None:
    table = {"Card": [CARD, "", "x"] * 100, "Remarks": ["SSN 219-09-9999", "é", "call"] * 100}
    expected = scanner.scan_table(table)
    with ThreadPoolExecutor(8) as pool:
        assert all(report == expected for report in pool.map(scanner.scan_table, [table] * 16))


def test_an_explanation_tells_each_stage(scanner: Scanner) -> None:
    explained = {one.entity: one for one in scanner.explain(f"card {CARD}")}
    card = explained["PAYMENT_CARD"]
    assert (card.stage, card.outcome, card.start, card.end) == ("decide", "a finding", 5, 24)
    assert "label" in {piece.name for piece in card.evidence}
    assert card.confidence > 0.5
    ignored = scanner.explain("100000017", "Badge") + scanner.explain("4111111111111111", "Order No")
    assert all(one.confidence < 0.5 and one.outcome.startswith("no finding") for one in ignored)
    assert scanner.explain("") == []


@pytest.mark.parametrize("blank", [" ", "\n", "\t", "\u3000"], ids=["space", "line", "tab", "wide"])
def test_a_long_run_of_blanks_is_read_to_its_end(scanner: Scanner, blank: str) -> None:
    blanks = blank * 100_000
    verdict = scanner.scan_record({"Remarks": 2 * blanks, "Diagnosis": f"{blanks}lupus{blanks}", "Card No": 2 * blanks})
    assert verdict.errors == ()
    assert [one.start for one in verdict.findings] == [len(blanks)]
