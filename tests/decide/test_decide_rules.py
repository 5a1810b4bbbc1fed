"""Rules: what they fit, that the first decides, thresholds over columns, tenants and sources, test numbers."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from sensitive_scan import Policy, PolicyError, Scanner
from sensitive_scan.decide.escalation import Escalation, Standing
from sensitive_scan.decide.policy import packs
from sensitive_scan.model import CATEGORIES

KEY = b"a key for tests, no secret"
CARD, OTHER_CARD = "4111 1111 1111 1111", "4539 1488 0343 6467"
TOMORROW = date.today() + timedelta(days=1)  # noqa: DTZ011 - as the scanner reads the calendar


def scanner(text: str, source: str = "policy.toml") -> Scanner:
    return Scanner(Policy.parse(text, source), key=KEY)


@pytest.mark.parametrize(
    ("rule", "action"),
    [
        ('entity = "PAYMENT_CARD"', "redact"),
        ('category = "payment_card"', "redact"),
        ('field = "card-no"', "redact"),
        ('tenant = "acme"', "redact"),
        ('source = "api"', "redact"),
        ('confidence = "likely"', "redact"),
        ("confidence = 0.6", "redact"),
        ('entity = "IBAN"', "block"),
        ('field = "Remarks"', "block"),
        ('tenant = "other"', "block"),
        ('source = "upload"', "block"),
        ("distinct = 2", "block"),
        ("share = 0.5", "block"),
    ],
)
def test_a_rule_decides_what_it_fits(rule: str, action: str) -> None:
    verdict = scanner(f'[[rules]]\naction = "redact"\n{rule}').scan_record(
        {"Card No": CARD}, tenant="acme", source="api"
    )
    assert (verdict.action, verdict.actions) == (action, (action,))


def test_the_first_rule_that_fits_decides() -> None:
    text = '[[rules]]\nentity = "PAYMENT_CARD"\naction = "allow"\n[[rules]]\naction = "block"\n'
    verdict = scanner(text).scan_record({"Card No": CARD})
    assert (verdict.action, verdict.clauses, verdict.message) == ("allow", (), "")
    assert len(verdict.findings) == 1


def test_distinct_values_are_counted_in_records_and_columns() -> None:
    text = '[[rules]]\ndistinct = 2\naction = "block"\n[[rules]]\naction = "flag"\n'
    both = {"Card No": CARD, "Other Card": OTHER_CARD}
    assert scanner(text).scan_record({"Card No": CARD, "Again": CARD}).action == "flag"
    assert scanner(text).scan_record(both).action == "block"
    assert scanner(text).scan_table({"Card No": [CARD, CARD]}).action == "flag"
    assert scanner(text).scan_table({"Card No": [CARD, OTHER_CARD]}).action == "block"


def test_a_share_of_a_column_can_be_asked_for() -> None:
    text = '[[rules]]\nshare = 0.5\naction = "block"\n[[rules]]\naction = "allow"\n'
    few = {"Remarks": [f"card {CARD}", "call back", "call again"]}
    most = {"Remarks": [f"card {CARD}", f"card {OTHER_CARD}", "call again"]}
    assert scanner(text).scan_table(few).action == "allow"
    report = scanner(text).scan_table(most)
    assert (report.action, report.clauses) == ("block", ("credit or debit card numbers",))
    assert "'Remarks'" in report.message


def test_a_tenant_can_be_exempted_by_somebody_until_some_day() -> None:
    text = f"""
        [[allow]]
        tenant = "acme"
        category = "payment_card"
        by = "compliance desk"
        reason = "acquirer's sandbox"
        expires = {TOMORROW}
    """
    assert scanner(text).scan_record({"Card No": CARD}, tenant="acme").allowed == {"acquirer's sandbox": 1}
    assert scanner(text).scan_record({"Card No": CARD}, tenant="other").action == "block"
    assert scanner(text).scan_record({"Card No": CARD}).action == "block"
    assert scanner(text).scan_table({"Card No": [CARD]}, tenant="acme").action == "allow"


def test_a_message_names_fields_and_clauses_and_no_value() -> None:
    verdict = Scanner(key=KEY).scan_record({"Card No": CARD, "Diagnosis": "lupus"})
    assert verdict.action == "block"
    assert verdict.clauses == ("credit or debit card numbers", "physical or mental health condition or information")
    assert verdict.message.startswith("This was not saved. The field 'Card No' seems to hold a payment card number")
    assert "1111" not in verdict.message
    assert "lupus" not in verdict.message


@pytest.mark.parametrize("name", packs())
def test_a_pack_is_what_a_file_of_that_content_would_be(name: str) -> None:
    path = Path(__file__).parents[2] / "sensitive_scan/decide/packs" / f"{name}.toml"
    pack, parsed = Policy.pack(name), Policy.load(path)
    assert pack.name == name
    assert (pack.actions, pack.on_error, pack.rules) == (parsed.actions, parsed.on_error, parsed.rules)
    assert set(pack.clauses) == pack.categories, "each category that is looked for cites its clause"
    text = path.read_text(encoding="utf-8")
    assert all(f"\n{category} = " in text for category in CATEGORIES)


def test_packs_ship_and_others_are_refused() -> None:
    expected = {"helloleads", "pci-dss", "gdpr-article-9", "dpdp-india", "ccpa-sensitive", "hipaa-safe-harbor"}
    assert {*expected, "fixtures"} == set(packs())
    with pytest.raises(PolicyError, match="did you mean 'pci-dss'"):
        Policy.pack("pcidss")


def test_fixtures_may_hold_published_test_numbers_only() -> None:
    fixtures = Scanner(Policy.pack("fixtures"), key=KEY)
    assert fixtures.scan_record({"Card No": CARD}).action == "allow"
    assert fixtures.scan_record({"Card No": OTHER_CARD}).action == "block"
    assert fixtures.scan_table({"Card No": [CARD]}).action == "allow"
    assert fixtures.scan_table({"Card No": [CARD, OTHER_CARD]}).action == "block"


def test_a_policy_extends_a_pack() -> None:
    policy = Policy.parse('extends = "fixtures"\n[actions]\nhealth = "off"', "mine.toml")
    assert policy.rules == Policy.pack("fixtures").rules
    assert policy.categories == Policy.pack("fixtures").categories - {"health"}


def test_yaml_says_the_same_as_toml() -> None:
    toml = Policy.parse('on_error = "block"\n[actions]\npassport = "off"\n[[rules]]\naction = "flag"', "p.toml")
    yaml = Policy.parse("on_error: block\nactions: {passport: off}\nrules: [{action: flag}]", "p.yaml")
    assert toml == yaml
    assert Policy.parse("", "p.yml").actions == Policy.default().actions


@pytest.mark.parametrize(
    ("text", "source", "key", "mend"),
    [
        ("rules = 3", "p.toml", "rules", "[[rules]]"),
        ("rules = [3]", "p.toml", "rules", "[[rules]]"),
        ("[[rules]]\nentity = 'IBAN'", "p.toml", "rules 1.action", 'action = "block"'),
        ("[[rules]]\naction = 'blok'", "p.toml", "rules 1.action", "'block'"),
        ("[[rules]]\naction = 'flag'\nfeild = 'x'", "p.toml", "rules 1.feild", "'field'"),
        ("[[rules]]\naction = 'flag'\nsource = 'mail'", "p.toml", "rules 1.source", "record, upload, api"),
        ("[[rules]]\naction = 'flag'\ncategory = 'helth'", "p.toml", "rules 1.category", "'health'"),
        ("[[rules]]\naction = 'flag'\nshare = 3", "p.toml", "rules 1.share", "up to 1"),
        ("[[rules]]\naction = 'flag'\ndistinct = 0", "p.toml", "rules 1.distinct", "from 1 up"),
        ("[[rules]]\naction = 'flag'\nconfidence = 'sure'", "p.toml", "rules 1.confidence", "certain"),
        ("[[rules]]\naction = 'flag'\nconfidence = 2", "p.toml", "rules 1.confidence", "from 0 to 1"),
        ("[[rules]]\naction = 'flag'\nis_test_number = 'no'", "p.toml", "rules 1.is_test_number", "without quotes"),
        ("[clauses]\npasport = 'x'", "p.toml", "clauses.pasport", "'passport'"),
        ("[clauses]\npassport = 3", "p.toml", "clauses.passport", "in quotes"),
        ("clauses = 3", "p.toml", "clauses", "[clauses]"),
        ("extends = 'gdpr'", "p.toml", "extends", "gdpr-article-9"),
        ("[[escalation]]\nstep = 'ban'\ndistinct = 3", "p.toml", "escalation 1.step", "restrict"),
        ("[[escalation]]\nstep = 'warn'", "p.toml", "escalation 1", "incidents"),
        ("[ledger]\ndurable = 'yes'", "p.toml", "ledger.durable", "without quotes"),
        ("[[allow]]\ntenant='a'\nreason='x'\nexpires=2099-01-01", "p.toml", "allow 1.by", "exempts"),
        ("- a\n- b", "p.yaml", "file", "docs/policy.md"),
        ("a: [", "p.yaml", "line 1, column 5", "syntax"),
        ("on_error: flag\non_error: allow", "p.yaml", "line 2, column 1", "twice"),
        ("on_eror: flag", "p.yml", "on_eror", "'on_error'"),
    ],
)
def test_what_is_wrong_is_refused_with_the_mend(text: str, source: str, key: str, mend: str) -> None:
    with pytest.raises(PolicyError) as refused:
        Policy.parse(text, source)
    assert (refused.value.source, refused.value.key) == (source, key)
    assert mend in refused.value.mend


def standing(incidents: int, distinct: int) -> Standing:
    return Standing("acme", incidents, distinct, ("health",), 1, ("record",), 100, 10, 3, 0, None, None)


def test_escalation_takes_the_severest_step_that_is_due() -> None:
    text = """
        [[escalation]]
        step = "warn"
        incidents = 3
        [[escalation]]
        step = "block"
        incidents = 3
        distinct = 5
        days = 7
    """
    policy = Policy.parse(text, "p.toml")
    assert policy.escalations == (Escalation("warn", 3), Escalation("block", 3, 5, days=7))
    assert policy.step({30: standing(2, 9), 7: standing(2, 9)}) == "none"
    assert policy.step({30: standing(3, 4), 7: standing(3, 4)}) == "warn"
    assert policy.step({30: standing(3, 5), 7: standing(3, 5)}) == "block"
    assert (standing(3, 5).share, standing(3, 5).trend) == (0.1, 3.0)
