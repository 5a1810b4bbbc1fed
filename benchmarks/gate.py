"""What the gate costs: the policy's share of a verdict, the ledger's, and incidents a second into each database.

    python benchmarks/gate.py [--write]

PostgreSQL is started in a temporary folder if its server is installed (Debian: ``apt-get install postgresql``).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import threading
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import generate
import postgresql_server
from machine import environment
from tables import Table, number, replace_between
from timing import own_garbage

from sensitive_scan import Gate, Keyring, Ledger, LedgerWriter, Policy, Scanner
from sensitive_scan.decide.rules import NOWHERE, Context
from sensitive_scan.decide.verdict import verdict
from sensitive_scan.ledger import Incident
from sensitive_scan.ledger.incident import new_uid, now
from sensitive_scan.ledger.verify import verify
from sensitive_scan.pipeline.record import texts, weigh_record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PAGE = Path(__file__).with_name("README.md")
_KEYS = Keyring(b"a key for benchmarks, no secret")
_ROUNDS, _RECORDS = 9, 2000
_THREADS, _INCIDENTS, _AT_ONCE = 4, 100_000, 5
_RULES = "".join(f'[[rules]]\ntenant = "t{n}"\nentity = "IBAN"\naction = "allow"\n' for n in range(20))

Record = dict[str, str]


class Costs(NamedTuple):
    """Microseconds a record of each way, a figure a round; ``deciding`` is the policy's part of ``judged`` alone."""

    weighed: list[float]
    judged: list[float]
    recorded: list[float]
    deciding: list[float]


def measure_costs(records: Sequence[Record], gate: Gate) -> Costs:
    """The same records weighed only, judged by a policy of twenty rules, and put on record."""
    scanner = gate.scanner

    def weigh(record: Record) -> None:
        names, values, _ = texts(record)
        results, _ = weigh_record(scanner._engine, names, values)  # noqa: SLF001 - what is timed is inside
        scanner._findings(results, NOWHERE)  # noqa: SLF001 - as above

    ways: tuple[Callable[[Record], object], ...] = (
        weigh,
        lambda record: scanner.scan_record(record, tenant="acme"),
        lambda record: gate.check(record, tenant="acme"),
        lambda record: verdict(scanner.policy, context, found[id(record)], (), allowed={}, catalogue_version=""),
    )
    context = Context("acme", "record")
    found = {id(record): scanner.scan_record(record, tenant="acme").findings for record in records}
    costs = Costs([], [], [], [])
    for turn in range(_ROUNDS + 1):
        order = list(zip(ways, costs, strict=True))
        for way, figures in order if turn % 2 else reversed(order):
            with own_garbage():
                start = time.perf_counter()
                for record in records:
                    way(record)
                seconds = time.perf_counter() - start
            if turn:
                figures.append(seconds / len(records) * 1e6)
    return costs


def incidents_a_second(url: str, folder: Path) -> float:
    """How many incidents four threads put on record in a second, until all are on disk; the chain is verified."""
    ledger = Ledger(url, _KEYS)
    writer = LedgerWriter(ledger, folder / "spill")
    waiting = [[_incident(n) for n in range(_INCIDENTS // _THREADS)] for _ in range(_THREADS)]

    def work(incidents: list[Incident]) -> None:
        for start in range(0, len(incidents), _AT_ONCE):
            writer.record(incidents[start : start + _AT_ONCE])

    threads = [threading.Thread(target=work, args=(incidents,)) for incidents in waiting]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    writer.flush()
    seconds = time.perf_counter() - start
    seen = verify(ledger)
    writer.close()
    ledger.close()
    if seen.problems or seen.entries != _INCIDENTS:
        raise RuntimeError(f"{seen.entries} of {_INCIDENTS} incidents, {seen.problems}")
    return _INCIDENTS / seconds


def _incident(number_: int) -> Incident:
    return Incident(
        uid=new_uid(),
        time=now(),
        verdict="0" * 32,
        tenant=f"t{number_ % 50}",
        source="record",
        field="Remarks",
        entity="PAYMENT_CARD",
        category="payment_card",
        clause="credit or debit card numbers",
        action="block",
        confidence=9900,
        masked="**** **** **** 1111",
        fingerprint=new_uid(),
        key="00000000",
        policy="0" * 12,
        catalogue="0" * 16,
    )


def _databases(folder: Path) -> Iterator[tuple[str, float]]:
    yield "SQLite", incidents_a_second(str(folder / "incidents.db"), folder)
    if postgresql_server.programs() is not None:
        with postgresql_server.running(folder / "postgresql") as server:
            yield "PostgreSQL", incidents_a_second(server.url, folder)


def _costs_table(kind: str, costs: Costs, *, is_clean: bool) -> tuple[str, ...]:
    whole = median(judged - weighed for judged, weighed in zip(costs.judged, costs.weighed, strict=True))
    recorded = median(kept - judged for kept, judged in zip(costs.recorded, costs.judged, strict=True))
    adds = whole if is_clean else median(costs.deciding)
    return (kind, number(median(costs.weighed)), f"{adds:+.1f}", f"{recorded:+.1f}")


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and store where asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"put the tables into {_PAGE.name}")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="gate-") as name:
        folder = Path(name)
        scanner = Scanner(Policy.parse(_RULES, "rules.toml"), key=_KEYS)
        gate = Gate(scanner, LedgerWriter(Ledger(str(folder / "costs.db"), _KEYS), folder / "costs-spill"))
        clean = generate.records("clean", _RECORDS, 1)
        found = [record for record in generate.records("sensitive", 400, 1) if scanner.scan_record(record).findings]
        rows = [
            _costs_table("clean", measure_costs(clean, gate), is_clean=True),
            _costs_table("with findings", measure_costs(found[:200], gate), is_clean=False),
        ]
        gate.close()
        databases = list(_databases(folder))
    costs = Table(
        "What the gate adds to a record",
        f"Microseconds a record of 12 fields; medians of {_ROUNDS} rounds, in which all take turns. The policy has "
        "twenty rules; the ledger is SQLite, written beside the hot path. Records with findings have about eight "
        "each; of those, the policy's part is timed by itself.",
        ("records", "weighed only", "the policy adds", "the ledger adds"),
        rows,
    )
    speeds = Table(
        "Incidents a second",
        f"{_INCIDENTS:,} incidents from {_THREADS} threads, {_AT_ONCE} at once, until all are on disk and chained.",
        ("database", "incidents a second"),
        [(database, f"{speed:,.0f}") for database, speed in databases],
    )
    figures = environment()
    where = f"{figures['machine']}, {figures['cores']} cores"
    made = f"Made by `python benchmarks/gate.py` on {str(figures['time'])[:10]}: {where}."
    page = f"{made}\n\n{costs.markdown()}\n\n{speeds.markdown()}"
    print(page)
    if arguments.write:
        replace_between(_PAGE, "gate", page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
