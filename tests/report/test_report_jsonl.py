"""JSON lines."""

from __future__ import annotations

import io
import json

from reports import AADHAAR, CARD, CLEAN, FOUND, written

from sensitive_scan.report.jsonl import JsonLinesWriter


def test_a_finding_is_written_as_it_arrives_and_once() -> None:
    stream = io.StringIO()
    writer = JsonLinesWriter(stream)
    writer.finding("crm.csv", CARD)
    first = json.loads(stream.getvalue())
    assert first == {"path": "crm.csv"} | {key: first[key] for key in first if key != "path"}
    assert (first["entity"], first["row"], first["masked"]) == ("PAYMENT_CARD", 0, CARD.masked)
    writer.finding("crm.csv", AADHAAR)
    writer.file(FOUND)
    writer.close()
    assert len(stream.getvalue().splitlines()) == 2
    assert stream.getvalue().isascii()


def test_a_report_without_arrivals_brings_its_own_findings() -> None:
    assert len(written(JsonLinesWriter, FOUND, CLEAN, FOUND).splitlines()) == 2 * len(FOUND.findings)
