"""What the tests of leaks have in common: nothing may be logged, printed or warned that holds a sentinel."""

from __future__ import annotations

import logging
import warnings
from typing import TYPE_CHECKING

import pytest

from sensitive_scan import Gate, Keyring, Ledger, LedgerWriter, Policy, Scanner
from tests.leak.sentinels import KEY, clean, shown_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def _clean_logs(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """Every logger at DEBUG, all output and every warning."""
    caplog.set_level(logging.DEBUG)
    levels = {name: one.level for name, one in logging.root.manager.loggerDict.items() if hasattr(one, "level")}
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        yield
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)
    printed = capfd.readouterr()
    clean(*map(shown_record, caplog.records), printed.out, printed.err, *(str(one.message) for one in warned))


@pytest.fixture(params=["block", "redact"])
def gate(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gate]:
    """A gate with a ledger, whose policy blocks what is certain, or redacts everything."""
    categories = sorted(Policy.default().categories)
    rules = "".join(f'[[rules]]\ncategory = "{one}"\naction = "redact"\n' for one in categories)
    policy = Policy.parse(rules if request.param == "redact" else "", "p.toml")
    ledger = Ledger(str(tmp_path / "incidents.db"), Keyring(KEY))
    made = Gate(Scanner(policy, key=KEY), LedgerWriter(ledger, tmp_path / "spill"))
    yield made
    made.close()
    ledger.close()
