"""The public names as a program of somebody else uses them; it is checked by type checkers and never run.

``assert_type`` says what they have to infer; ``mypy --strict`` and basedpyright must agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, assert_type

from sensitive_scan import (
    FileReport,
    Finding,
    Gate,
    Keyring,
    Ledger,
    LedgerWriter,
    Memory,
    Policy,
    ReadOptions,
    Recognizer,
    Scanner,
    TableReport,
    Unscanned,
    Verdict,
    redact_record,
    redact_text,
)
from sensitive_scan.plugins import Batch, ReaderPlugin, RecognizerPlugin, Upload, lines


def scanning(policy: Policy) -> None:
    scanner = Scanner(
        policy, key=Keyring(b"a key of thirty-two bytes or more"), region="IN", memory=Memory(), plugins=["x"]
    )
    assert_type(scanner.scan_text("x"), list[Finding])
    assert_type(scanner.scan_record({"a": 1, "b": None}, tenant="acme"), Verdict)
    assert_type(scanner.scan_records([{"a": "x"}]), Iterator[Verdict])
    assert_type(scanner.scan_table({"a": ["x"]}), TableReport)
    masked: list[str] = []
    report = scanner.scan_file(
        "x.csv", options=ReadOptions(delimiter=";"), on_finding=lambda one: masked.append(one.masked)
    )
    assert_type(report, FileReport)
    assert_type(report.unscanned, tuple[Unscanned, ...])
    assert_type(scanner.policy, Policy)


def judging(verdict: Verdict) -> None:
    assert_type(verdict.action, Literal["allow", "flag", "redact", "block"])
    for finding in verdict.findings:
        assert_type(finding.confidence, float)
        assert_type(finding.row, int | None)
        assert_type(finding.reasons, tuple[str, ...])


def hiding(scanner: Scanner, text: str, record: dict[str, object]) -> None:
    assert_type(redact_text(text, scanner.scan_text(text)), str)
    redact_record(record, scanner.scan_record(record))


def keeping(scanner: Scanner, ledger: Ledger) -> None:
    Gate(scanner, LedgerWriter(ledger, "spill"))


def _parts(upload: Upload) -> Iterator[Batch | Unscanned]:
    yield from lines(upload, "", enumerate(upload.file.read().decode().splitlines()))


reader = ReaderPlugin(protocol=1, title="a format", parts=_parts, suffixes=(".own",))
recognizers = RecognizerPlugin(protocol=1, recognizers=(Recognizer(entity="X", name="x", category="health"),))
