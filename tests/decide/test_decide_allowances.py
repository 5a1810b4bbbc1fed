"""Allowances: what a policy lets pass is no finding, is counted with its reason, and passes no longer than said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import ConfigurationError, Policy, PolicyError, Scanner

if TYPE_CHECKING:
    from pathlib import Path

KEY = b"a key for tests, no secret"
TOMORROW = date.today() + timedelta(days=1)  # noqa: DTZ011 - as the scanner reads the calendar
YESTERDAY = date.today() - timedelta(days=1)  # noqa: DTZ011 - as above
CARD = "4111 1111 1111 1111"


def scanner_with(text: str) -> Scanner:
    return Scanner(Policy.parse(text, "policy.toml"), key=KEY)


def allowance(what: str, expires: date = TOMORROW) -> str:
    return f'[[allow]]\nreason = "agreed with the acquirer"\nexpires = {expires}\n{what}\n'


@pytest.mark.parametrize(
    "what",
    [
        'field = "card no"',
        'pattern = "4111 ?1111 ?1111 ?1111"',
        'entity = "PAYMENT_CARD"\nfield = "Card_No__c"',
        f'value = "{Scanner(key=KEY).scan_text(CARD)[0].fingerprint}"',
    ],
)
def test_what_is_allowed_is_no_finding_but_counted(what: str) -> None:
    verdict = scanner_with(allowance(what)).scan_record({"Card No": CARD})
    assert (verdict.action, verdict.findings) == ("allow", ())
    assert verdict.allowed == {"agreed with the acquirer": 1}


@pytest.mark.parametrize(
    "what",
    [
        'field = "Remarks"',
        'pattern = "4111"',
        'entity = "IBAN"\nfield = "card no"',
        f'value = "{"0" * 32}"',
    ],
)
def test_what_it_does_not_cover_is_found(what: str) -> None:
    verdict = scanner_with(allowance(what)).scan_record({"Card No": CARD})
    assert [finding.entity for finding in verdict.findings] == ["PAYMENT_CARD"]
    assert verdict.allowed == {}


def test_it_ends_with_its_day() -> None:
    text = allowance('field = "Card No"', YESTERDAY)
    assert scanner_with(text).scan_record({"Card No": CARD}).findings
    policy = Policy.parse(text, "policy.toml")
    assert [one.expires for one in policy.expired(YESTERDAY + timedelta(days=1))] == [YESTERDAY]
    assert not policy.expired(YESTERDAY)


def test_tables_and_files_count_it_too(tmp_path: Path) -> None:
    scanner = scanner_with(allowance('field = "Card No"'))
    table = scanner.scan_table({"Card No": [CARD, "5555 5555 5555 4444"], "City": ["Pune", "Goa"]})
    assert (table.action, table.findings_total, dict(table.allowed)) == ("allow", 0, {"agreed with the acquirer": 2})
    path = tmp_path / "cards.csv"
    path.write_text(f"Card No,Remarks\n{CARD},card {CARD}\n", encoding="utf-8")
    report = scanner.scan_file(path)
    assert [finding.field for finding in report.findings] == ["Remarks"]
    assert dict(report.allowed) == {"agreed with the acquirer": 1}


def test_the_version_follows_what_is_allowed() -> None:
    texts = ("", allowance('field = "Card No"'), allowance('field = "Ref"'))
    assert len({Policy.parse(text, "policy.toml").version for text in texts}) == 3


@pytest.mark.parametrize(
    ("text", "key", "mend"),
    [
        ("allow = 3", "allow", "[[allow]]"),
        (allowance('fields = "x"'), "allow 1.fields", "field"),
        (allowance("field = 3"), "allow 1.field", 'field = "'),
        (allowance('entity = "IBAN"'), "allow 1", "fingerprint"),
        (allowance('value = "4111111111111111"'), "allow 1.value", "never the value itself"),
        (allowance('pattern = "("'), "allow 1.pattern", "correct"),
        ('[[allow]]\nexpires = 2027-03-31\nfield = "x"', "allow 1.reason", "say why"),
        ('[[allow]]\nreason = "x"\nfield = "x"', "allow 1.expires", "2027-03-31"),
        ('[[allow]]\nreason = "x"\nexpires = "2027-03-31"\nfield = "x"', "allow 1.expires", "without quotes"),
    ],
)
def test_a_mistake_is_refused_with_the_mend(text: str, key: str, mend: str) -> None:
    with pytest.raises(PolicyError) as refused:
        Policy.parse(text, "policy.toml")
    assert refused.value.key == key
    assert mend in refused.value.mend
    assert "4111" not in str(refused.value)


def test_fingerprints_of_another_run_need_its_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SENSITIVE_SCAN_KEY", raising=False)
    policy = Policy.parse(allowance(f'value = "{"0" * 32}"'), "policy.toml")
    with pytest.raises(ConfigurationError, match="SENSITIVE_SCAN_KEY"):
        Scanner(policy)
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 16)
    Scanner(policy)


def test_the_tenants_country_is_likelier_than_others() -> None:
    def confidence(region: str | None) -> float:
        (finding,) = Scanner(key=KEY, region=region).scan_text("4194 7198 9837")
        return finding.confidence

    assert confidence("in") > confidence(None) > confidence("US")
    with pytest.raises(ConfigurationError, match="ISO 3166"):
        Scanner(key=KEY, region="India")
