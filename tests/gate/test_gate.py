"""The gate: verdicts on record, shadow, standing, and what happens when the ledger fails."""

from __future__ import annotations

import asyncio
import logging
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

import pytest

from sensitive_scan import Gate, Keyring, Ledger, LedgerError, LedgerWriter, Policy, Scanner
from sensitive_scan.ledger.standing import blameless, standing_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sensitive_scan.decide.escalation import Standing

KEYS = Keyring(b"a key for tests, no secret")
CARD, OTHER_CARD = "4111 1111 1111 1111", "4539 1488 0343 6467"

Build = "Callable[..., Gate]"


@pytest.fixture
def build(tmp_path: Path) -> Iterator[Callable[..., Gate]]:
    """Makes gates on one ledger, with a policy."""
    made: list[Gate] = []
    ledger = Ledger(str(tmp_path / "incidents.db"), KEYS)

    def make(policy: str = "", shadow: str | None = None) -> Gate:
        other = Scanner(Policy.parse(shadow, "shadow.toml"), key=KEYS) if shadow is not None else None
        scanner = Scanner(Policy.parse(policy, "live.toml"), key=KEYS)
        made.append(Gate(scanner, LedgerWriter(ledger, tmp_path / "spill"), other))
        return made[-1]

    yield make
    for gate in made:
        gate.close()
    ledger.close()


def kept(gate: Gate) -> list[tuple[str, str, str, str]]:
    assert gate.ledger is not None
    gate.ledger.flush()
    found = [entry.incident for entry in gate.ledger.ledger.entries()]
    return [(one.kind, one.tenant, one.entity or one.category, one.action) for one in found]


def test_what_is_not_allowed_is_on_record(build: Callable[..., Gate]) -> None:
    gate = build()
    assert gate.check({"Card No": CARD, "Diagnosis": "lupus"}, tenant="acme").action == "block"
    assert gate.check({"Name": "Ann"}, tenant="acme").action == "allow"
    assert kept(gate) == [
        ("incident", "acme", "PAYMENT_CARD", "block"),
        ("incident", "acme", "HEALTH_CONDITION", "flag"),
    ]
    assert gate.ledger is not None
    gate.ledger.close()
    standing = standing_of(gate.ledger.ledger, "acme", 1)
    assert (standing.rows, standing.rows_hit) == (2, 1)


def test_nothing_of_a_value_is_on_record(build: Callable[..., Gate], tmp_path: Path) -> None:
    gate = build("[ledger]\ndurable = true")
    gate.check({"Card No": OTHER_CARD, "Diagnosis": "lupus", OTHER_CARD: "x"}, tenant="acme")
    gate.close()
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir() if file.is_file())
    assert OTHER_CARD.encode() not in content
    assert b"45391488" not in content
    assert b"lupus" not in content


@pytest.mark.parametrize("odd", ["\ud800", "\0", "\udfff\ud800\0"], ids=["half a pair", "NUL", "all"])
def test_what_no_database_takes_is_on_record_all_the_same(build: Callable[..., Gate], odd: str) -> None:
    gate = build("[ledger]\ndurable = true")
    verdict = gate.check({f"Card No{odd}": f"{odd}{CARD}{odd}", f"Diagnosis{odd}": "lupus"}, tenant=f"acme{odd}")
    assert (verdict.action, verdict.errors) == ("block", ())
    assert [(entity, action) for _, _, entity, action in kept(gate)] == [
        ("PAYMENT_CARD", "block"),
        ("HEALTH_CONDITION", "flag"),
    ]


def test_what_the_policy_allows_is_not_on_record(build: Callable[..., Gate]) -> None:
    gate = build('[[rules]]\nentity = "PAYMENT_CARD"\naction = "allow"')
    assert gate.check({"Card No": CARD}).action == "allow"
    assert kept(gate) == []


def test_what_cannot_be_scanned_is_on_record(build: Callable[..., Gate]) -> None:
    deep: object = "x"
    for _ in range(80):
        deep = {"a": deep}
    gate = build()
    assert gate.check({"a": deep}, tenant="acme").action == "flag"
    assert kept(gate) == [("incident", "acme", "unscanned", "flag")]


def test_batches_and_files(build: Callable[..., Gate], tmp_path: Path) -> None:
    gate = build()
    verdicts = list(gate.check_all([{"Card No": CARD}, {"Name": "Ann"}], tenant="acme"))
    assert [one.action for one in verdicts] == ["block", "allow"]
    path = tmp_path / "cards.csv"
    path.write_text(f"Name,Card No\nAnn,{CARD}\nBob,{OTHER_CARD}\nEve,\n", encoding="utf-8")
    report = gate.check_file(path, tenant="acme")
    assert (report.action, report.findings_total) == ("block", 2)
    assert len(kept(gate)) == 3
    assert gate.ledger is not None
    gate.ledger.close()
    standing = standing_of(gate.ledger.ledger, "acme", 1)
    assert (standing.rows, standing.rows_hit, standing.sources) == (5, 3, ("api", "upload"))


def test_a_column_that_is_acted_on_as_a_whole_is_on_record(build: Callable[..., Gate], tmp_path: Path) -> None:
    gate = build('[[rules]]\ndistinct = 2\naction = "block"\n[[rules]]\naction = "allow"\n')
    path = tmp_path / "cards.csv"
    path.write_text(f"Name,Card No\nAnn,{CARD}\nBob,{OTHER_CARD}\n", encoding="utf-8")
    report = gate.check_file(path, tenant="acme")
    assert (report.action, report.columns["Card No"].action) == ("block", "block")
    assert kept(gate) == [("incident", "acme", "PAYMENT_CARD", "block")]


def test_a_closed_writer_takes_nothing(build: Callable[..., Gate]) -> None:
    gate = build('on_error = "block"')
    gate.close()
    verdict = gate.check({"Diagnosis": "lupus"})
    assert (verdict.action, "is closed" in str(verdict.errors[0])) == ("block", True)


def test_it_can_be_asked_from_an_event_loop(build: Callable[..., Gate]) -> None:
    gate = build()

    async def ask() -> list[str]:
        verdicts = await asyncio.gather(*(gate.acheck({"Card No": CARD}, tenant=f"t{n}") for n in range(20)))
        return [one.action for one in verdicts]

    assert asyncio.run(ask()) == ["block"] * 20
    assert len(kept(gate)) == 20


def test_a_shadow_changes_nothing_and_its_differences_are_on_record(build: Callable[..., Gate]) -> None:
    gate = build(shadow='[actions]\nhealth = "block"\npayment_card = "off"\n')
    assert gate.check({"Diagnosis": "lupus"}, tenant="acme").action == "flag"
    assert gate.check({"Card No": CARD}, tenant="acme").action == "block"
    assert gate.check({"Name": "Ann"}, tenant="acme").action == "allow"
    shadows = [one for one in kept(gate) if one[0] == "shadow"]
    assert [one[3] for one in shadows] == ["flag", "block"]
    assert gate.ledger is not None
    reasons = [entry.incident.reason for entry in gate.ledger.ledger.entries() if entry.incident.kind == "shadow"]
    assert reasons[0].startswith("would be block by policy shadow")
    assert "only one of them finds PAYMENT_CARD" in reasons[1]
    assert standing_of(gate.ledger.ledger, "acme", 1).incidents == 2


def test_a_tenant_that_keeps_trying_is_warned_restricted_and_blocked(
    build: Callable[..., Gate], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sensitive_scan.gate._STANDING_KEPT", 0.0)
    steps = "".join(
        f'[[escalation]]\nstep = "{step}"\nincidents = {count}\n'
        for step, count in (("warn", 1), ("restrict", 2), ("block", 3))
    )
    gate = build(f"{steps}\n[ledger]\ndurable = true")
    path = tmp_path / "clean.csv"
    path.write_text("Name,City\nAnn,Pune\nBob,Goa\n", encoding="utf-8")
    assert gate.step("acme") == "none"
    assert "suspended" not in gate.check({"Diagnosis": "lupus"}, tenant="acme").message
    assert gate.step("acme") == "warn"
    assert gate.check_file(path, tenant="acme").action == "allow"
    assert "will be suspended" in gate.check({"Diagnosis": "lupus"}, tenant="acme").message
    assert gate.step("acme") == "restrict"
    blocked = gate.check_file(path, tenant="acme")
    assert (blocked.action, "suspended" in blocked.message) == ("block", True)
    assert gate.check({"Name": "Ann"}, tenant="acme").action == "allow"
    gate.check({"Diagnosis": "lupus"}, tenant="acme")
    assert gate.check({"Name": "Ann"}, tenant="acme").action == "block"
    assert gate.check({"Name": "Ann"}, tenant="other").action == "allow"


STEPS = '[[escalation]]\nstep = "warn"\nincidents = 1\n[[escalation]]\nstep = "block"\nincidents = 2\n'


def test_a_step_that_cannot_be_looked_up_stays_as_it_was_for_a_while(
    build: Callable[..., Gate], monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [1000.0]
    monkeypatch.setattr("sensitive_scan.gate.time", SimpleNamespace(monotonic=lambda: clock[0]))
    gate = build(f"{STEPS}[ledger]\ndurable = true")
    for _ in range(2):
        gate.check({"Diagnosis": "lupus"}, tenant="acme")
    clock[0] += 61
    assert gate.step("acme") == "block"
    asked: list[object] = []

    def fails(*arguments: object) -> NoReturn:
        asked.append(arguments)
        raise LedgerError("the database is away; start it")

    monkeypatch.setattr("sensitive_scan.gate.standing_of", fails)
    clock[0] += 61
    for _ in range(3):
        assert gate.check({"Name": "Ann"}, tenant="acme").action == "block"
        assert gate.check({"Diagnosis": "lupus"}, tenant="other").action == "flag"
    assert len(asked) == 2
    clock[0] += 61
    assert gate.step("acme") == "block"
    assert len(asked) == 3


def test_steps_of_the_tenants_asked_about_last_are_remembered(
    build: Callable[..., Gate], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sensitive_scan.gate._STEPS_KEPT", 3)
    asked: list[str] = []

    def standing(_ledger: object, tenant: str, _days: int) -> Standing:
        asked.append(tenant)
        return blameless(tenant)

    monkeypatch.setattr("sensitive_scan.gate.standing_of", standing)
    gate = build('[[escalation]]\nstep = "warn"\nincidents = 1\n')
    for tenant in "abcadabe":
        assert gate.step(tenant) == "none"
    assert "".join(asked) == "abcdbe"


def test_a_file_with_two_findings_in_a_row_counts_that_row_once(build: Callable[..., Gate], tmp_path: Path) -> None:
    gate = build()
    path = tmp_path / "cards.csv"
    row = f"Ann,{CARD},card {OTHER_CARD},yes\n"
    path.write_text(f"Name,Card No,Note,paid by card {CARD}\n{row}Bob,,,no\n{row}", encoding="utf-8")
    assert gate.check_file(path, tenant="acme").findings_total == 5
    assert gate.ledger is not None
    gate.ledger.close()
    standing = standing_of(gate.ledger.ledger, "acme", 1)
    assert (standing.rows, standing.rows_hit, standing.incidents) == (3, 2, 5)


def test_of_many_failures_of_the_ledger_the_first_is_told(
    build: Callable[..., Gate], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sensitive_scan.gate._BATCH", 1)
    gate = build()
    told: list[object] = []

    def record(*arguments: object, **_named: object) -> None:
        told.append(arguments)
        raise LedgerError(f"failure {len(told)}; mend it")

    assert gate.ledger is not None
    monkeypatch.setattr(gate.ledger, "record", record)
    path = tmp_path / "x.csv"
    path.write_text("Name,Diagnosis\nAnn,lupus\nBob,asthma\n", encoding="utf-8")
    report = gate.check_file(path)
    assert len(told) == 2
    assert [one.problem for one in report.unscanned] == ["the incident could not be put on record (failure 1; mend it)"]


def test_a_file_is_only_scanned_where_there_is_no_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def incident(*_: object) -> NoReturn:
        raise AssertionError("nothing keeps it")

    monkeypatch.setattr("sensitive_scan.ledger.incident.Origin.incident", incident)
    path = tmp_path / "x.csv"
    path.write_text(f"Name,Card No\nAnn,{CARD}\n", encoding="utf-8")
    assert Gate(Scanner(key=KEYS)).check_file(path).action == "block"


@pytest.mark.parametrize(("on_error", "action"), [("block", "block"), ("flag", "flag"), ("allow", "flag")])
def test_what_cannot_be_put_on_record_follows_on_error(
    build: Callable[..., Gate], monkeypatch: pytest.MonkeyPatch, on_error: str, action: str, tmp_path: Path
) -> None:
    gate = build(f'on_error = "{on_error}"\n[ledger]\ndurable = true')

    def record(*_arguments: object, **_named: object) -> None:
        raise LedgerError("the disk is full; make room")

    assert gate.ledger is not None
    monkeypatch.setattr(gate.ledger, "record", record)
    verdict = gate.check({"Diagnosis": "lupus"}, tenant="acme")
    assert (verdict.action, "the disk is full" in str(verdict.errors[0])) == (action, True)
    path = tmp_path / "x.csv"
    path.write_text("Name,Diagnosis\nAnn,lupus\n", encoding="utf-8")
    report = gate.check_file(path)
    assert (report.action, "the disk is full" in str(report.unscanned[0])) == (action, True)


def test_without_a_ledger_verdicts_are_only_returned() -> None:
    gate = Gate(Scanner(key=KEYS))
    assert gate.check({"Card No": CARD}).action == "block"
    assert gate.step("acme") == "none"
    gate.close()


def test_logs_tell_entities_and_no_values(build: Callable[..., Gate], caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    build().check({"Card No": CARD}, tenant="acme")
    (record,) = [one for one in caplog.records if one.name == "sensitive_scan.gate"]
    assert record.getMessage() == "block: PAYMENT_CARD"
    assert vars(record)["tenant"] == "acme"
    assert "1111 1111" not in caplog.text
