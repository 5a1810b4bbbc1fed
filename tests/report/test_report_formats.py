"""The table of formats: every writer is found, keeps the common rules, and holds few findings in memory."""

from __future__ import annotations

import io
import tracemalloc
from dataclasses import replace

import pytest
from reports import CARD, CLEAN, FOUND, RUN, UNREADABLE, written

from sensitive_scan.report.formats import FORMATS, writer_of
from sensitive_scan.report.shelf import Shelf, shelved, unshelved

MEGABYTE = 1 << 20


class Counting(io.TextIOBase):
    """Counts what is written, and keeps nothing."""

    characters = 0

    def write(self, text: str) -> int:
        self.characters += len(text)
        return len(text)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "html"])
def test_findings_that_arrive_one_by_one_give_the_same_report(name: str) -> None:
    def report(*, streamed: bool) -> str:
        return written(
            lambda stream: writer_of(FORMATS[name], stream, RUN), CLEAN, FOUND, UNREADABLE, FOUND, streamed=streamed
        )

    assert report(streamed=True) == report(streamed=False)
    assert "PAYMENT_CARD" in report(streamed=True)
    assert CARD.fingerprint not in report(streamed=True)


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("text", "html")])
def test_memory_does_not_grow_with_the_findings(name: str) -> None:
    stream = Counting()
    writer = writer_of(FORMATS[name], stream, RUN)  # type: ignore[arg-type]  # it writes to it alone
    writer.finding("warm up", CARD)
    writer.file(CLEAN)
    tracemalloc.start()
    for row in range(20_000):
        writer.finding("crm.csv", replace(CARD, row=row))
    writer.file(replace(FOUND, findings=()))
    writer.close()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert stream.characters
    assert peak < 2 * MEGABYTE, "20,000 findings as objects take ten times that"


def test_a_shelf_gives_back_what_was_put_there_and_is_empty_then() -> None:
    shelf = Shelf()
    for size in (0, 10, 30_000, 3):
        findings = [replace(CARD, row=row, fingerprint="") for row in range(size)]
        for finding in findings:
            shelf.put(shelved(finding))
        assert [unshelved(values) for values in shelf.taken()] == findings
    shelf.close()


def test_every_format_says_what_it_is_for() -> None:
    assert all(one.summary for one in FORMATS.values())
    assert {"text", "json", "jsonl", "csv", "sarif", "junit", "github", "html"} == FORMATS.keys()
