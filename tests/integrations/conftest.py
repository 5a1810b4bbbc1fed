"""A gate for adapters, with a ledger of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sensitive_scan import Gate, Keyring, Ledger, LedgerWriter, Policy, Scanner

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD = "4111 1111 1111 1111"
KEYS = Keyring(b"a key for tests, no secret")
POLICY = '[[rules]]\nfield = "Note"\naction = "redact"\n'


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[Gate]:
    """A gate whose policy redacts the field ``Note``."""
    ledger = Ledger(str(tmp_path / "incidents.db"), KEYS)
    made = Gate(Scanner(Policy.parse(POLICY, "p.toml"), key=KEYS), LedgerWriter(ledger, tmp_path / "spill"))
    yield made
    made.close()
    ledger.close()


def on_record(gate: Gate) -> list[tuple[str, str, str]]:
    """Tenant, source and action of everything on record."""
    assert gate.ledger is not None
    gate.ledger.flush()
    found = [entry.incident for entry in gate.ledger.ledger.entries()]
    return [(one.tenant, one.source, one.action) for one in found]
