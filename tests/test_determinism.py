"""The same input gives the same findings, whatever the order, thread, process, chunk or engine."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import Scanner
from sensitive_scan.catalogue import builtin
from sensitive_scan.check.fake import fakes
from sensitive_scan.readers import ReadOptions, open_stream
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan import Finding

KEY = b"a key for tests, no secret"
ENTITIES = ("PAYMENT_CARD", "IBAN", "US_SSN", "IN_AADHAAR", "IN_PAN", "IT_CODICE_FISCALE", "DE_STEUER_ID")
NAMES = ("Name", "Remarks", "Card No", "Aadhaar", "Ref")


@cache
def made_up() -> tuple[str, ...]:
    known = {one.entity: one for one in builtin().recognizers}
    return tuple(value for entity in ENTITIES for value in islice(fakes(known[entity], "determinism"), 4))


@cache
def records() -> tuple[dict[str, str], ...]:
    """Records with values, words and nothing in their fields."""
    chance = random.Random("determinism")  # noqa: S311 - no secret
    words = ("Ann", "", "call at noon", "diagnosed with lupus", "番号 é", "card", "12", "current 14 LPA", "SC category")

    def text() -> str:
        pieces = [chance.choice(made_up() if chance.random() < 0.4 else words) for _ in range(chance.randrange(4))]
        return chance.choice((" ", ", ", "\n", "; ")).join(pieces)

    return tuple({name: text() for name in NAMES} for _ in range(150))


def places(findings: tuple[Finding, ...] | list[Finding]) -> list[tuple[object, ...]]:
    return sorted((one.row, one.field, one.entity, one.start, one.end, one.confidence, one.reasons) for one in findings)


def as_csv() -> bytes:
    out = io.StringIO()
    rows = csv.DictWriter(out, NAMES)
    rows.writeheader()
    rows.writerows(records())
    return out.getvalue().encode()


def test_records_in_any_order(scanner: Scanner) -> None:
    expected = [scanner.scan_record(record) for record in records()]
    assert any(one.findings for one in expected)
    order = list(range(len(expected)))
    random.Random(7).shuffle(order)  # noqa: S311 - no secret
    assert [expected[place] for place in order] == [scanner.scan_record(records()[place]) for place in order]
    assert expected == list(Scanner(key=KEY).scan_records(records()))


@given(st.permutations(NAMES))
@settings(max_examples=20)
def test_fields_in_any_order(scanner: Scanner, names: list[str]) -> None:
    for record in records()[:10]:
        turned = scanner.scan_record({name: record[name] for name in names})
        assert places(turned.findings) == places(scanner.scan_record(record).findings)


def test_eight_threads_on_one_scanner(tmp_path: Path) -> None:
    scanner = Scanner(key=KEY)
    path = tmp_path / "leads.csv"
    path.write_bytes(as_csv())

    def all_of_it(turn: int) -> tuple[object, ...]:
        verdicts = [scanner.scan_record(record) for record in records()[turn % 3 :]]
        texts = [scanner.scan_text(record["Remarks"]) for record in records()]
        return verdicts[3 - turn % 3 :], texts, scanner.scan_table({"Remarks": texts_of("Remarks")}), scan(path)

    def scan(file: Path) -> object:
        return scanner.scan_file(file)

    with ThreadPoolExecutor(8) as pool:
        # a new scanner, so that the threads also make together what is made when it is first needed
        first, *others = pool.map(all_of_it, range(16))
    assert all(one == first for one in others)


def texts_of(name: str) -> list[str]:
    return [record[name] for record in records()]


PROCESS = """
import hashlib, json, sys
from sensitive_scan import Scanner
records = json.load(sys.stdin)
scanner = Scanner(key=b"a key for tests, no secret", engine=sys.argv[1])
told = [repr(scanner.scan_record(record)) for record in records]
told.append(repr(scanner.scan_table({name: [one[name] for one in records] for name in records[0]})))
told.append(repr(scanner.scan_schema(list(records[0]))))
told.append(repr([scanner.explain(one["Remarks"], "Remarks") for one in records[:20]]))
print(hashlib.sha256("".join(told).encode()).hexdigest())
"""


def told_by_a_process(seed: str) -> str:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-c", PROCESS, "auto"]
    given_records = json.dumps(records())
    done = subprocess.run(command, input=given_records, capture_output=True, text=True, check=True, env=environment)
    return done.stdout.strip()


def test_processes_with_other_hashes_tell_the_same_to_the_letter() -> None:
    answers = {told_by_a_process(seed) for seed in ("0", "1", "12345", "random")}
    assert len(answers) == 1
    assert len(answers.pop()) == len(hashlib.sha256().hexdigest())


def test_engines(scanner: Scanner) -> None:
    plain = Scanner(key=KEY, engine="regex")
    some = records()[:25]
    assert [scanner.scan_record(one) for one in some] == [plain.scan_record(one) for one in some]
    table = {name: texts_of(name)[:40] * 3 for name in NAMES}
    assert scanner.scan_table(table) == plain.scan_table(table)


@pytest.mark.parametrize("block_bytes", [256, 1000, 4096, 1 << 16, 1 << 21])
def test_blocks_of_a_file_yield_the_same_cells(block_bytes: int) -> None:
    options = ReadOptions(block_bytes=block_bytes)
    batches = [one for one in open_stream(io.BytesIO(as_csv()), "leads.csv", options).parts if isinstance(one, Batch)]
    rows = [row for one in batches for row in zip(*(column.to_pylist() for column in one.columns), strict=True)]
    assert rows == [tuple(record.values()) for record in records()]


@pytest.mark.parametrize("block_bytes", [2000, 4096, 1 << 21])
def test_blocks_of_a_file_give_the_same_findings(scanner: Scanner, tmp_path: Path, block_bytes: int) -> None:
    """In spans and entities. Confidence may differ: of a column's values only those read so far can count."""
    path = tmp_path / "leads.csv"
    path.write_bytes(as_csv())
    whole = scanner.scan_file(path)
    in_blocks = scanner.scan_file(path, options=ReadOptions(block_bytes=block_bytes))
    assert _certain(in_blocks.findings) == _certain(whole.findings)
    assert scanner.scan_file(path, options=ReadOptions(block_bytes=block_bytes)) == in_blocks


@pytest.mark.parametrize("rows", [1, 7, 64, 1000])
def test_batches_of_a_table_give_the_same_findings(scanner: Scanner, rows: int) -> None:
    """As above: in spans and entities."""
    table = pa.table({name: texts_of(name) for name in NAMES})
    batches = pa.Table.from_batches(table.to_batches(max_chunksize=rows))
    assert _certain(scanner.scan_table(batches).findings) == _certain(scanner.scan_table(table).findings)


def test_a_file_whole_or_as_records(scanner: Scanner, tmp_path: Path) -> None:
    """Findings of a table and of its records are the same where they stand out by themselves.

    They differ where a column's statistics speak: for numbers that nearly all pass a check without any name for them,
    and against those that pass it as often as chance would have it. A record has no column.
    """
    path = tmp_path / "leads.csv"
    path.write_bytes(as_csv())
    whole = _certain(scanner.scan_file(path).findings)
    single = {
        (row, *rest)
        for row, record in enumerate(records())
        for _, *rest in _certain(scanner.scan_record(record).findings)
    }
    kinds = ("IBAN", "IT_CODICE_FISCALE", "US_SSN", "HEALTH_CONDITION")
    assert {one for one in whole if one[2] in kinds} == {one for one in single if one[2] in kinds}
    assert len(whole ^ single) <= len(whole) // 10


def _certain(findings: tuple[Finding, ...]) -> set[tuple[object, ...]]:
    return {(one.row, one.field, one.entity, one.start, one.end) for one in findings if one.confidence >= 0.75}
