"""What a scan answers, and every object that holds its state: shown, pickled, saved and redacted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest

from sensitive_scan import Memory, Scanner, redact_file, redact_record, redact_text, split_file
from sensitive_scan.integrations.presidio import SensitiveScanRecognizer
from sensitive_scan.pipeline.buffer import cells_of, joined
from sensitive_scan.pipeline.memory import FieldMemory
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.pipeline.state import ColumnState, snapshot
from sensitive_scan.pipeline.summary import ColumnKey
from sensitive_scan.pipeline.table import TableScan
from sensitive_scan.readers import table_batches
from sensitive_scan.weigh.probe import Probe
from tests.leak.sentinels import KEY, NOTE, NUMBERS, SENTINELS, TERM, clean, pickled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sensitive_scan.model import Action
    from sensitive_scan.redaction import How

RECORDS: list[dict[str, object]] = [
    {"Remarks": NOTE},
    {"Remarks": [NOTE, {"Note": NOTE}], "Card No": NUMBERS[0]},
    {"Diagnosis": TERM, "Codice Fiscale": NUMBERS[2], "IBAN": NUMBERS[3], "Card No": int(NUMBERS[0])},
    *[dict[str, object]({value: NOTE}) for value in NUMBERS],
    *[dict[str, object]({f"card {value}": {value: [value]}}) for value in NUMBERS],
    {"Note": NOTE.encode(), "Scan": bytearray(NOTE, "utf-16"), "n": 10**6000, "Huge": "x" * 70_000 + NOTE},
]


@pytest.mark.parametrize("record", RECORDS, ids=range(len(RECORDS)))
def test_records(scanner: Scanner, record: dict[str, object]) -> None:
    verdict = scanner.scan_record(record)
    assert verdict.findings
    clean(verdict, pickled(verdict, *verdict.findings), verdict.message, *verdict.findings, *verdict.errors)


def test_texts_and_explanations(scanner: Scanner) -> None:
    findings = scanner.scan_text(NOTE)
    assert len({one.entity for one in findings}) == 4
    explained = scanner.explain(NOTE, "Remarks")
    clean(findings, pickled(findings, explained), explained, *(piece for one in explained for piece in one.evidence))
    for value in NUMBERS:
        clean(scanner.explain("call", value), scanner.explain(value, value), scanner.explain(f"{value}!", "Order No"))


def test_tables_and_schemas(scanner: Scanner) -> None:
    columns = {"Remarks": [NOTE, ""] * 60, "Card No": [NUMBERS[0], "x"] * 60, NUMBERS[2]: [NUMBERS[2], ""] * 60}
    report = scanner.scan_table(columns)
    assert len(report.findings) >= 3
    clean(report, pickled(report), *report.findings, *report.column_reports)
    cells = [NUMBERS[0], {"b": NUMBERS[0]}, f"{NUMBERS[0]} \ud800", 10**6000]
    odd = scanner.scan_table({"a": cells, NUMBERS[3] + "\ud800": [""] * 4})
    assert len(odd.findings) == 4
    clean(odd)
    clean(scanner.scan_schema([*NUMBERS, "Card No"], {"Status": list(SENTINELS), NUMBERS[0]: ["a"]}))


def test_a_scanner_that_has_seen_them(scanner: Scanner) -> None:
    scanner.scan_record({"Remarks": NOTE})
    scanner.scan_table({"Remarks": [NOTE] * 100})
    clean(scanner, scanner.policy, vars(scanner))


def test_a_memory_keeps_counts_alone() -> None:
    scanner = Scanner(key=KEY, memory=Memory())
    for record in RECORDS:
        for _ in range(3):
            scanner.scan_record(record, tenant="acme")
    assert scanner.memory is not None
    clean(scanner.memory, vars(scanner.memory), scanner.memory.to_json())
    clean(Memory.from_json(scanner.memory.to_json()).to_json())


def test_what_is_kept_on_the_way(scanner: Scanner) -> None:
    engine = scanner._engine  # noqa: SLF001 - what it holds is what is tested
    results, _ = weigh_record(engine, ("Remarks", NUMBERS[0]), [NOTE, "x"])
    assert results
    clean(results, *results, *(piece for result in results for piece in result.weighed))
    column = pa.array([NOTE, *SENTINELS])
    cells = cells_of(column)
    clean(cells, joined(cells, range(len(cells))))
    state, scan = ColumnState(Probe(list(engine.provable))), TableScan(engine)
    state.column.add(SENTINELS)
    state.probe.add(SENTINELS)
    known = FieldMemory()
    known.see(NOTE, engine.provable)
    frozen = snapshot({ColumnKey("", 0, "Remarks"): state})
    clean(state, known, frozen, pickled(state.column, known.column, frozen))
    for batch in table_batches(pa.table({"Remarks": column, NUMBERS[0]: column})):
        clean(batch, replace(batch, part=NUMBERS[0]))
        for place in scan.weigh_batch(batch):
            clean(place)
    clean(scan, vars(scan))


@pytest.mark.parametrize("how", ["mask", "shape", "token", "drop"])
def test_redaction(scanner: Scanner, how: How, tmp_path: Path) -> None:
    actions: tuple[Action, ...] = ("flag", "redact", "block")
    clean(redact_text(NOTE, scanner.scan_text(NOTE), how))
    for record in RECORDS[:-1]:
        redacted = redact_record(record, scanner.scan_record(record), how, actions)
        clean(redacted)
    path, target = tmp_path / "in.csv", tmp_path / "out.csv"
    lines = [f"Name,Remarks,{NUMBERS[2]}", *(f'Ann,"{NOTE}",{value}' for value in NUMBERS)]
    path.write_text("\n".join(lines), encoding="utf-8")
    clean(redact_file(scanner, path, target, how), target.read_bytes())
    first, second, reasons = (tmp_path / name for name in ("a.csv", "b.csv", "reasons.csv"))
    headed = tmp_path / "headed.csv"
    headed.write_text("\n".join(["Name,Remarks,No", *lines[1:]]), encoding="utf-8")
    clean(split_file(scanner, headed, first, second, reasons), first.read_bytes(), reasons.read_bytes())


def test_what_presidio_is_told() -> None:
    for result in SensitiveScanRecognizer(categories=["health"]).analyze(NOTE, ["HEALTH_CONDITION"]):
        clean(result, result.analysis_explanation, result.to_dict(), vars(result), pickled(result))


OBJECTS: dict[str, Callable[[Scanner], object]] = {
    "keys": lambda scanner: scanner.keys,
    "judge": lambda scanner: vars(scanner)["_judge"],
    "fingerprints": lambda scanner: vars(scanner)["_judge"].fingerprint,
}


@pytest.mark.parametrize("name", OBJECTS)
def test_no_representation_shows_the_key(name: str) -> None:
    scanner = Scanner(key=NUMBERS[0].encode(), engine="regex", language=False)
    clean(OBJECTS[name](scanner))
