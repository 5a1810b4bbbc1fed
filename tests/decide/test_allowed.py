"""What a configuration lets pass is counted with its reason, and nothing else passes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan import Finding, Scanner
from sensitive_scan.accepted.acceptance import Acceptance
from sensitive_scan.decide.allowed import Allowed

if TYPE_CHECKING:
    from pathlib import Path

FOUND = Finding("US_SSN", "personal_id", "Card_No__c", 0, 0, 11, 0.9, (), "***", "")


@pytest.mark.parametrize(
    ("field", "entity", "is_covered"),
    [
        ("", "", True),
        ("card no", "", True),
        ("CARD*", "US_SSN", True),
        ("*", "personal_id", True),
        ("ssn", "", False),
        ("", "IBAN", False),
        ("", "US_SS", False),
    ],
)
def test_what_is_covered(field: str, entity: str, is_covered: bool) -> None:
    assert Allowed("", field, entity, "r").covers(FOUND) is is_covered


@given(st.sampled_from(["US_SSN", "IBAN", "PAYMENT_CARD", "health"]), st.text(max_size=8))
def test_an_entity_never_covers_another(entity: str, field: str) -> None:
    assert not Allowed("", field, entity, "r").covers(FOUND) or entity == "US_SSN"


def test_a_scan_lets_pass_what_is_allowed_in_that_file(tmp_path: Path) -> None:
    scanner = Scanner()
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("Name,Card No,SSN\nAnn,4111 1111 1111 1111,219-09-9999\n", encoding="utf-8")
    accepted = Acceptance(scanner.policy, allowed=(Allowed("a.*", "card*", "PAYMENT_CARD", "test data", tmp_path),))
    report = scanner.scan_file(tmp_path / "a.csv", accept=accepted.of(str(tmp_path / "a.csv")))
    assert (report.allowed, [one.entity for one in report.findings]) == ({"test data": 1}, ["US_SSN"])
    report = scanner.scan_file(tmp_path / "b.csv", accept=accepted.of(str(tmp_path / "b.csv")))
    assert (report.allowed, len(report.findings)) == ({}, 2)
