"""``policy``, ``schema``, ``incidents`` and ``tenants`` as people use them."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest

from sensitive_scan import Gate, Ledger, LedgerWriter, Policy, Scanner
from sensitive_scan.cli.app import main
from sensitive_scan.ledger import database

if TYPE_CHECKING:
    from pathlib import Path

CARD = "4111 1111 1111 1111"


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 32)
    monkeypatch.delenv("SENSITIVE_SCAN_KEY_FILE", raising=False)
    monkeypatch.delenv("SENSITIVE_SCAN_LEDGER", raising=False)


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    """A ledger with three incidents of two tenants."""
    path = tmp_path / "incidents.db"
    gate = Gate(Scanner(), LedgerWriter(Ledger(str(path)), tmp_path / "spill"))
    gate.check({"Card No": CARD}, tenant="acme")
    gate.check({"Remarks": "call at noon"}, tenant="acme")
    gate.check({"Diagnosis": "lupus", "=cmd": f"card {CARD}"}, tenant="other", source="api")
    gate.close()
    return str(path)


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    assert "4111 1111" not in out + err  # four digits alone may stand in a fingerprint
    assert "41111111" not in out + err
    assert "lupus" not in out + err
    return code, out, err


def test_incidents_are_listed_and_filtered(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "incidents", "list", "--ledger", ledger)
    assert code == 0
    assert [line.split()[0] for line in out.splitlines()] == ["number", "1", "2", "3"]
    for option, value, count in (
        ("--tenant", "acme", 1),
        ("--category", "health", 1),
        ("--entity", "PAYMENT_CARD", 2),
        ("--action", "block", 2),
        ("--days", "1", 3),
        ("--limit", "1", 1),
    ):
        _, out, _ = run(capsys, "incidents", "list", "--ledger", ledger, option, value, "-f", "jsonl")
        assert len(out.splitlines()) == count, option
    _, out, _ = run(capsys, "incidents", "list", "--ledger", ledger, "--tenant", "nobody")
    assert out == "Nothing of that kind is on record.\n"


def test_one_incident_is_shown(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "incidents", "show", "--ledger", ledger, "1")
    assert code == 0
    assert "clause       credit or debit card numbers" in out
    assert "masked       **** **** **** 1111" in out
    code, _, err = run(capsys, "incidents", "show", "--ledger", ledger, "99")
    assert (code, err) == (
        2,
        "sensitive-scan: error: the ledger has no entry 99; sensitive-scan incidents list shows those it has\n",
    )


def test_an_accepted_appeal_becomes_an_allowance(
    ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('[actions]\nhealth = "allow"\n', encoding="utf-8")
    code, out, _ = run(capsys, "incidents", "appeal", "--ledger", ledger, "1", "--by", "acme", "--reason", "sandbox")
    assert (code, out) == (0, "The appeal against incident 1 is on record.\n")
    accept = ("incidents", "appeal", "--ledger", ledger, "1", "--by", "desk", "--reason", "sandbox", "--accept")
    code, out, _ = run(capsys, *accept, "--until", "2099-12-31")
    assert code == 0
    assert "expires = 2099-12-31" in out
    assert 'tenant = "acme"' in out
    code, out, _ = run(capsys, *accept, "--policy", str(policy))
    assert code == 0
    scanner = Scanner(Policy.load(policy))
    assert scanner.scan_record({"Card No": CARD}, tenant="acme").allowed == {"sandbox": 1}
    assert scanner.scan_record({"Card No": CARD}, tenant="other").action == "block"
    code, _, err = run(
        capsys, "incidents", "appeal", "--ledger", ledger, "1", "--by", "x", "--reason", "y", "--policy", "p"
    )
    assert code == 2
    assert "--accept" in err


@pytest.mark.parametrize("content", ['[actions]\nhealth = "allov"\n', "allow = []\n"])
def test_an_appeal_is_not_accepted_with_a_policy_that_is_refused(
    ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text(content, encoding="utf-8")
    accept = ("appeal", "--ledger", ledger, "1", "--by", "desk", "--reason", "r", "--accept", "--policy", str(policy))
    code, _, err = run(capsys, "incidents", *accept)
    assert (code, "policy.toml" in err) == (2, True)
    assert policy.read_text(encoding="utf-8") == content
    _, out, _ = run(capsys, "incidents", "list", "--ledger", ledger, "--kind", "appeal")
    assert out == "Nothing of that kind is on record.\n"


def test_reasons_may_hold_any_character(ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("", encoding="utf-8")
    who, why = "Zoë 🦊 \x7f", 'our "sandbox" \\ 測試 😀\n'
    accept = ("appeal", "--ledger", ledger, "1", "--by", who, "--reason", why, "--accept", "--policy", str(policy))
    assert run(capsys, "incidents", *accept)[0] == 0
    (allowance,) = Policy.load(policy).allowances
    assert (allowance.by, allowance.reason) == (who, why)


def test_a_chain_that_holds_and_one_that_does_not(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "incidents", "verify", "--ledger", ledger)
    assert code == 0
    end = out.split()[-1]
    assert run(capsys, "incidents", "verify", "--ledger", ledger, "--expect", end)[0] == 0
    assert run(capsys, "incidents", "verify", "--ledger", ledger, "--expect", "x")[0] == 2
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE sensitive_scan_entries SET action = 'allow' WHERE number = 2")
    code, _, err = run(capsys, "incidents", "verify", "--ledger", ledger)
    assert code == 2
    assert "entry 2: its content was changed" in err


def test_of_a_chain_with_many_problems_it_is_said_how_many_there_are(
    ledger: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sensitive_scan.ledger.verify._MOST", 1)
    with sqlite3.connect(ledger) as connection:
        connection.execute("UPDATE sensitive_scan_entries SET action = 'allow'")
    code, _, err = run(capsys, "incidents", "verify", "--ledger", ledger)
    assert code == 2
    assert err.splitlines()[:2] == ["entry 1: its content was changed", "2 more problems are not listed."]


def test_a_wrong_key_is_named(ledger: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "11" * 32)
    code, _, err = run(capsys, "incidents", "verify", "--ledger", ledger)
    assert code == 2
    assert "a key that is not given" in err
    monkeypatch.delenv("SENSITIVE_SCAN_KEY")
    code, _, err = run(capsys, "incidents", "verify", "--ledger", ledger)
    assert code == 2
    assert "set SENSITIVE_SCAN_KEY or SENSITIVE_SCAN_KEY_FILE" in err


def test_export_is_complete_and_safe_in_spreadsheets(
    ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, "incidents", "export", "--ledger", ledger)
    assert code == 0
    assert [json.loads(line)["number"] for line in out.splitlines()] == [1, 2, 3]
    target = tmp_path / "out.csv"
    code, _, _ = run(
        capsys, "incidents", "export", "--ledger", ledger, "-f", "csv", "--tenant", "other", "-o", str(target)
    )
    lines = target.read_text(encoding="utf-8").splitlines()
    assert (code, len(lines)) == (0, 3)
    assert any(",'=cmd," in line for line in lines)


def test_erasing(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    who = ("--by", "desk", "--reason", "asked")
    assert run(capsys, "incidents", "erase", "--ledger", ledger, *who)[0] == 2
    code, out, _ = run(capsys, "incidents", "erase", "--ledger", ledger, "--tenant", "acme", *who)
    assert (code, out) == (0, "1 entries are erased.\n")
    assert run(capsys, "incidents", "erase", "--ledger", ledger, "--older-than", "400", *who)[0] == 1
    assert run(capsys, "incidents", "verify", "--ledger", ledger)[0] == 0
    _, out, _ = run(capsys, "incidents", "list", "--ledger", ledger)
    assert "acme" not in out


def test_tenants_and_the_steps_that_are_due(ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("escalation:\n  - {step: restrict, categories: 2}\n", encoding="utf-8")
    code, out, _ = run(capsys, "tenants", "--ledger", ledger, "--policy", str(policy), "-f", "json")
    assert code == 0
    assert [(one["tenant"], one["incidents"], one["rows"], one["step"]) for one in json.loads(out)] == [
        ("other", 2, 1, "restrict"),
        ("acme", 1, 2, "none"),
    ]
    code, out, _ = run(capsys, "tenants", "--ledger", ledger)
    assert code == 0
    assert "50.0% of 2" in out


def test_the_ledger_is_asked_as_often_for_many_tenants_as_for_one(
    ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text(
        "escalation:\n  - {step: warn, incidents: 1, days: 1}\n  - {step: restrict, categories: 2}\n", encoding="utf-8"
    )
    asked = []

    def reading(engine: Any) -> Any:
        asked.append(engine)
        return database.reading(engine)

    monkeypatch.setattr("sensitive_scan.ledger.standing.reading", reading)
    code, out, _ = run(capsys, "tenants", "--ledger", ledger, "--policy", str(policy), "-f", "json")
    assert code == 0
    assert {one["tenant"]: one["step"] for one in json.loads(out)} == {"other": "restrict", "acme": "warn"}
    assert len(asked) == 3


def test_a_ledger_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "tenants", "--ledger", str(tmp_path / "none.db"))
    assert code == 2
    assert "no such file" in err
    code, _, err = run(capsys, "incidents", "list")
    assert code == 2
    assert "SENSITIVE_SCAN_LEDGER" in err


def test_policies_are_listed_and_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "policy", "list")
    assert code == 0
    assert "pci-dss" in out
    file = tmp_path / "mine.toml"
    file.write_text(
        '[[rules]]\naction = "redact"\ntenant = "acme"\n[[escalation]]\nstep = "warn"\nincidents = 3\n'
        '[[allow]]\nreason = "r"\nby = "b"\ntenant = "t"\nexpires = 2099-01-01\n',
        encoding="utf-8",
    )
    code, out, _ = run(capsys, "policy", "show", str(file))
    assert code == 0
    assert "rule 1: redact tenant acme" in out
    assert "warn a tenant with incidents 3 in 30 days" in out
    assert "allowed of t until 2099-01-01: r, by b" in out
    file.write_text('[actions]\npasport = "block"\n', encoding="utf-8")
    code, _, err = run(capsys, "policy", "show", str(file))
    assert code == 2
    assert "actions.pasport: unknown category 'pasport'; did you mean 'passport'?" in err


def test_policies_are_compared_on_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "cards.csv"
    file.write_text(f"Card No,Diagnosis\n{CARD},lupus\n", encoding="utf-8")
    code, out, _ = run(capsys, "policy", "diff", "helloleads", "pci-dss", "--on", str(file))
    assert code == 1
    assert "HEALTH_CONDITION  flag        not found  1         row 0, Diagnosis" in out
    code, out, _ = run(capsys, "policy", "diff", "helloleads", "helloleads", "--on", str(file))
    assert (code, out) == (0, "helloleads and helloleads do the same with all 2 findings.\n")


def test_schemas_are_watched(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "schema", "Lead name", "CIBIL", "Blood group", "Company")
    assert code == 1
    assert "CIBIL" in out
    assert "Company" not in out
    code, out, _ = run(capsys, "schema", "Religion", "--all-categories", "-f", "json")
    assert [one["entity"] for one in json.loads(out)] == ["RELIGION"]
    code, out, _ = run(capsys, "schema", "Caste group=General|OBC|SC|ST", "Stage=Won|Lost", "-f", "json")
    assert [one["field"] for one in json.loads(out)] == ["Caste group"]
    assert run(capsys, "schema", "Name", "Company")[0] == 0


def test_a_tenants_rules_count_in_scans(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy = tmp_path / "p.toml"
    policy.write_text('[[rules]]\ntenant = "acme"\naction = "allow"\n', encoding="utf-8")
    file = tmp_path / "cards.csv"
    file.write_text(f"Card No\n{CARD}\n", encoding="utf-8")
    assert run(capsys, "scan", str(file), "--policy", str(policy), "--tenant", "acme")[0] == 0
    assert run(capsys, "scan", str(file), "--policy", str(policy))[0] == 1
    assert run(capsys, "scan", str(file), "--policy", "gdpr-article-9")[0] == 0
