"""The ledger: what is put in comes out, the chain shows what was done to it, content can be erased."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from sensitive_scan.errors import ConfigurationError, LedgerError
from sensitive_scan.keys import Keyring, key_id
from sensitive_scan.ledger import Activity, Incident, Ledger, chain
from sensitive_scan.ledger.incident import MICROSECONDS, day_of, now
from sensitive_scan.ledger.standing import standing_of, standings
from sensitive_scan.ledger.store import Head
from sensitive_scan.ledger.verify import verify
from tests.ledger.conftest import KEYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[..., Incident]

_TABLE = "sensitive_scan_entries"


def execute(ledger: Ledger, statement: str) -> None:
    with ledger.engine.connect() as connection:
        connection.execute(text(statement))
        if ledger.engine.dialect.name != "sqlite":
            connection.commit()


def problems(ledger: Ledger) -> list[str]:
    return [str(problem) for problem in verify(ledger).problems]


def test_what_is_appended_is_read_again_and_verified(ledger: Ledger, incident: Make) -> None:
    incidents = [incident(row=7, reason="naïve — 😀 \\ \" ' %s :x"), incident(tenant="ω", row=None)]
    ledger.append(incidents)
    ledger.append([incident(kind="shadow")])
    assert [entry.incident for entry in ledger.entries()][:2] == incidents
    assert [entry.number for entry in ledger.entries()] == [1, 2, 3]
    seen = verify(ledger)
    assert (seen.entries, seen.problems, seen.head) == (3, (), ledger.head())


def test_an_empty_ledger_is_whole(ledger: Ledger) -> None:
    assert verify(ledger).head == Head(0, chain.FIRST)
    ledger.append([])
    assert list(ledger.entries()) == []


def test_what_is_appended_again_is_there_once(ledger: Ledger, incident: Make) -> None:
    incidents = [incident() for _ in range(1200)]
    ledger.append(incidents[:700])
    ledger.append(incidents, is_again=True)
    assert verify(ledger).entries == 1200
    assert problems(ledger) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (f"UPDATE {_TABLE} SET tenant = 'other' WHERE number = 2", "entry 2: its content was changed"),
        (f"UPDATE {_TABLE} SET confidence = 1 WHERE number = 2", "entry 2: its content was changed"),
        (f"UPDATE {_TABLE} SET time = time + 1 WHERE number = 2", "entry 2: its content was changed"),
        (f"UPDATE {_TABLE} SET link = digest WHERE number = 2", "entry 2: its link"),
        (f"DELETE FROM {_TABLE} WHERE number = 2", "entry 2: entries 2 to 2 are missing"),
        (f"UPDATE {_TABLE} SET erased = 3, tenant = '' WHERE number = 2", "entry 3: 1 entries say that it erased them"),
        (f"UPDATE {_TABLE} SET chain_key = '00' WHERE number = 2", "entry 2: it was written with a key"),
    ],
)
def test_what_was_tampered_with_is_named(ledger: Ledger, incident: Make, statement: str, said: str) -> None:
    ledger.append([incident() for _ in range(4)])
    assert problems(ledger) == []
    execute(ledger, statement)
    assert any(said in problem for problem in problems(ledger)), problems(ledger)


def test_of_many_problems_the_first_are_kept_and_the_others_counted(ledger: Ledger, incident: Make) -> None:
    ledger.append([incident() for _ in range(130)])
    execute(ledger, f"UPDATE {_TABLE} SET tenant = 'other'")
    seen = verify(ledger)
    assert ([one.number for one in seen.problems], seen.more, seen.entries) == ([*range(1, 101)], 30, 130)


def test_missing_ends_show_beside_a_head_that_was_kept(ledger: Ledger, incident: Make) -> None:
    ledger.append([incident() for _ in range(3)])
    kept = ledger.head()
    assert verify(ledger, kept).problems == ()
    ledger.append([incident()])
    assert verify(ledger, kept).problems == ()
    execute(ledger, f"DELETE FROM {_TABLE} WHERE number > 2")
    assert problems(ledger) == []
    assert ["ends before" in str(one) for one in verify(ledger, kept).problems] == [True]
    ledger.append([incident()])
    assert ["not the one" in str(one) for one in verify(ledger, kept).problems] == [True]


def test_a_wrong_key_is_named_and_an_older_one_serves(url: str, incident: Make) -> None:
    first = Ledger(url, KEYS)
    first.append([incident()])
    first.close()
    other = b"another key, no secret either"
    wrong = Ledger(url, Keyring(other))
    with pytest.raises(LedgerError, match=key_id(KEYS.current)):
        wrong.append([incident()])
    assert "key" in problems(wrong)[0]
    wrong.close()
    rotated = Ledger(url, Keyring(other, (KEYS.current,)))
    rotated.append([incident()])
    assert verify(rotated).problems == ()
    assert [entry.chain_key for entry in rotated.entries()] == [key_id(KEYS.current), key_id(other)]
    rotated.close()


def test_a_key_must_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SENSITIVE_SCAN_KEY", raising=False)
    monkeypatch.delenv("SENSITIVE_SCAN_KEY_FILE", raising=False)
    with pytest.raises(ConfigurationError, match="SENSITIVE_SCAN_KEY"):
        Ledger(str(tmp_path / "x.db"))
    monkeypatch.setenv("SENSITIVE_SCAN_KEY", "00" * 16)
    Ledger(str(tmp_path / "x.db")).close()


def test_erasing_a_tenant_takes_the_content_and_keeps_the_chain(ledger: Ledger, incident: Make) -> None:
    ledger.append(
        [incident(tenant="acme", masked="*1111"), incident(tenant="other"), incident(tenant="acme")],
        [Activity("acme", "record", day_of(now()), 9, 2)],
    )
    assert ledger.erase("desk", "they left", tenant="acme") == 2
    assert problems(ledger) == []
    left = list(ledger.entries())
    assert [entry.incident.tenant for entry in left] == ["", "other", "", ""]
    assert [entry.erased for entry in left] == [4, None, 4, None]
    assert (left[3].incident.kind, left[3].incident.row, left[3].incident.actor) == ("erasure", 2, "desk")
    assert standing_of(ledger, "acme", 30).rows == 0
    ledger.append([incident(tenant="acme")])
    assert ledger.erase("desk", "again", tenant="acme") == 1
    assert problems(ledger) == []


def test_what_is_old_is_erased(ledger: Ledger, incident: Make) -> None:
    old = now() - 400 * 86_400 * MICROSECONDS
    ledger.append([incident(time=old), incident()])
    assert ledger.erase("retention", "older than a year", before=now() - 365 * 86_400 * MICROSECONDS) == 1
    assert [entry.incident.tenant for entry in ledger.entries()] == ["", "acme", ""]
    assert problems(ledger) == []


def test_erased_bytes_are_gone_from_the_file(tmp_path: Path, incident: Make) -> None:
    path = tmp_path / "incidents.db"
    ledger = Ledger(str(path), KEYS)
    ledger.append([incident(tenant="zanzibar-traders") for _ in range(200)])
    ledger.erase("desk", "asked", tenant="zanzibar-traders")
    ledger.close()
    files = [file.read_bytes() for file in tmp_path.iterdir()]
    assert not any(b"zanzibar-traders" in content for content in files)


def test_an_appeal_is_put_on_record_and_counts_once_accepted(ledger: Ledger, incident: Make) -> None:
    ledger.append([incident(fingerprint="a" * 32), incident(fingerprint="a" * 32), incident(fingerprint="b" * 32)])
    assert standing_of(ledger, "acme", 30).incidents == 3
    about = ledger.appeal(1, "acme", "it is our sandbox")
    assert about.incident.fingerprint == "a" * 32
    assert standing_of(ledger, "acme", 30).incidents == 3
    ledger.appeal(1, "desk", "true", is_accepted=True)
    assert standing_of(ledger, "acme", 30).incidents == 1
    assert problems(ledger) == []
    with pytest.raises(LedgerError, match="no incident"):
        ledger.appeal(4, "acme", "an appeal is none")
    with pytest.raises(LedgerError, match="no entry 99"):
        ledger.appeal(99, "acme", "there is none")


def test_standings_count_values_categories_fields_ways_and_rows(ledger: Ledger, incident: Make) -> None:
    week = 7 * 86_400 * MICROSECONDS
    ledger.append(
        [
            incident(fingerprint="a" * 32, source="upload"),
            incident(fingerprint="a" * 32, field="Remarks", time=now() - week - 1),
            incident(category="health", entity="TREATMENT"),
            incident(tenant="other", time=now() - 40 * 86_400 * MICROSECONDS),
            incident(kind="shadow"),
        ],
        [Activity("acme", "record", day_of(now()), 5, 1), Activity("acme", "record", day_of(now()), 5, 1)],
    )
    (one,) = standings(ledger, 30)
    assert (one.tenant, one.incidents, one.distinct, one.fields) == ("acme", 3, 2, 2)
    assert one.categories == ("payment_card", "health")
    assert one.sources == ("record", "upload")
    assert (one.rows, one.rows_hit, one.share) == (10, 2, 0.2)
    assert (one.recent, one.before, one.trend) == (2, 1, 2.0)
    assert one.first_seen is not None
    assert one.last_seen is not None
    assert one.first_seen < one.last_seen
    assert [each.tenant for each in standings(ledger, 60)] == ["acme", "other"]
    assert standing_of(ledger, "nobody", 30).incidents == 0


@pytest.mark.parametrize(("url", "said"), [("mysql://x/y", "postgresql"), ("nonsense://", "no database URL")])
def test_an_address_that_is_none(url: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        Ledger(url, KEYS)


def test_databases_that_cannot_be_used_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot be opened"):
        Ledger(str(tmp_path / "none" / "x.db"), KEYS)
    (tmp_path / "text.db").write_text("no database at all" * 100, encoding="utf-8")
    with pytest.raises(LedgerError, match="no SQLite database"):
        Ledger(str(tmp_path / "text.db"), KEYS)
    with pytest.raises(LedgerError, match="does not answer"):
        Ledger("postgresql://nobody@127.0.0.1:9/none", KEYS)


def test_a_full_disk_is_named_and_nothing_is_half_written(tmp_path: Path, incident: Make) -> None:
    path = tmp_path / "x.db"
    ledger = Ledger(str(path), KEYS)
    ledger.append([incident()])
    with ledger.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        # the pool has this one connection, which the ledger gets next
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
    with pytest.raises(LedgerError, match="the disk is full"):
        ledger.append([incident() for _ in range(5000)])
    assert verify(ledger).entries == 1
    ledger.close()


def test_a_ledger_of_a_newer_release_is_refused(url: str) -> None:
    ledger = Ledger(url, KEYS)
    execute(ledger, "UPDATE sensitive_scan_version SET version = 99")
    with pytest.raises(LedgerError, match="update sensitive-scan"):
        Ledger(url, KEYS)
    ledger.close()


def test_opening_again_changes_nothing(url: str, incident: Make) -> None:
    first = Ledger(url, KEYS)
    first.append([incident()])
    again = Ledger(url, KEYS)
    assert verify(again).entries == 1
    again.append([incident()])
    assert verify(first).entries == 2
    first.close()
    again.close()


@given(st.lists(st.tuples(st.text(max_size=5), st.text(max_size=5)), min_size=2, max_size=2, unique=True))
def test_different_contents_have_different_digests(pairs: list[tuple[str, str]]) -> None:
    base = Incident("u", 1)
    one, other = (base._replace(tenant=tenant, source=source) for tenant, source in pairs)
    key = chain.chain_key(KEYS.current)
    assert chain.digest(key, one) != chain.digest(key, other)


def test_the_database_holds_no_key(tmp_path: Path, incident: Make) -> None:
    ledger = Ledger(str(tmp_path / "x.db"), KEYS)
    ledger.append([incident()])
    ledger.close()
    with sqlite3.connect(tmp_path / "x.db") as connection:
        dump = "\n".join(connection.iterdump()).encode()
    assert KEYS.current not in dump
    assert chain.chain_key(KEYS.current).hex().encode() not in dump
