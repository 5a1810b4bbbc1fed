"""Time to write the HTML report of very many findings, and to open, filter and sort it in headless Chromium.

python benchmarks/html_report.py [--findings NUMBER] [--write]
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

from chromium import opened_browser
from machine import environment
from tables import Table, number, replace_between

from sensitive_scan.model import ColumnReport, FileReport, Finding
from sensitive_scan.report.html import HtmlWriter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

_PAGE = Path(__file__).with_name("README.md")
_ROUNDS: Final = 5
_KINDS: Final = (
    ("Card No", "payment_card", "PAYMENT_CARD", "**** **** **** {:04}"),
    ("Remarks", "health", "HEALTH_CONDITION", "d{:04}***"),
    ("Aadhaar", "personal_id", "IN_AADHAAR", "**** **** {:04}"),
    ("IBAN", "bank_account", "IBAN", "**** **** **** **** {:04}"),
)
_REASONS: Final = (
    "labelled 'card' (+5.2)",
    "pattern and check digits accept 1.77% of random values of this shape (+4.0)",
    "more words around it go with it (+0.7)",
    "it looks like digits in the issuer's groups (+0.3)",
)

_PAINTED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
# The time of an action until what it changes is painted; a search waits until typing has paused, and that counts.
_TIMED = """async ([selector, event, value]) => {
  const target = document.querySelector(selector);
  const state = document.getElementById("state");
  const changed = new Promise((done) => new MutationObserver(done).observe(state, { childList: true }));
  const start = performance.now();
  if (value !== null) target.value = value === "last" ? target.options[target.options.length - 1].value : value;
  target.dispatchEvent(new Event(event, { bubbles: true }));
  await changed;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
}"""
_ACTIONS: Final = (
    ("search for two digits", ("input[name=text]", "input", "12")),
    ("search for a text that nothing has", ("input[name=text]", "input", "zzz")),
    ("clear the search", ("input[name=text]", "input", "")),
    ("sort by confidence", ("[data-key=confidence] button", "click", None)),
    ("sort by entity", ("[data-key=entity] button", "click", None)),
    ("filter by a category", ("select[name=category]", "change", "last")),
)


def write_report(path: Path, count: int) -> float:
    """Write the report of made-up findings; the seconds that the writer took."""
    findings = list(_findings(count))
    columns = tuple(
        ColumnReport(field, place, category, entity, count, count // 4, count // 4, 0.99, _REASONS, "block")
        for place, (field, category, entity, _) in enumerate(_KINDS)
    )
    report = FileReport("export.csv", "csv", "block", {}, columns, (), count, count, "p1")
    start = time.perf_counter()
    with path.open("w", encoding="utf-8") as stream:
        writer = HtmlWriter(stream)
        for finding in findings:
            writer.finding("export.csv", finding)
        writer.file(report)
        writer.close()
    return time.perf_counter() - start


def _findings(count: int) -> Iterator[Finding]:
    chosen = random.Random(1)  # noqa: S311 - nothing secret
    for row in range(count):
        field, category, entity, masked = _KINDS[chosen.randrange(4)]
        reasons = _REASONS[chosen.randrange(2) :]
        confidence = 0.5 + chosen.betavariate(8, 2) / 2
        preview = masked.format(chosen.randrange(10_000))
        yield Finding(entity, category, field, row, 0, 19, confidence, reasons, preview, "0" * 32)


def measure_use(browser: Browser, path: Path) -> dict[str, list[float]]:
    """The milliseconds of opening the page and of everything done in it, by round."""
    times: dict[str, list[float]] = {}
    for _ in range(_ROUNDS):
        page = browser.new_page()
        start = time.perf_counter()
        page.goto(path.as_uri())
        page.evaluate(_PAINTED)
        times.setdefault("open, until the table is painted", []).append(1000 * (time.perf_counter() - start))
        for name, action in _ACTIONS:
            times.setdefault(name, []).append(page.evaluate(_TIMED, list(action)))
        page.close()
    return times


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and store where asked."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--findings", type=int, default=50_000, help="how many findings the report has")
    parser.add_argument("--write", action="store_true", help=f"put the table into {_PAGE.name}")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="html-report-") as folder, opened_browser() as browser:
        path = Path(folder) / "report.html"
        written = [1000 * write_report(path, arguments.findings) for _ in range(_ROUNDS)]
        size = path.stat().st_size / 1e6
        version = browser.version
        times = {"write the page": written, **measure_use(browser, path)}
    table = Table(
        f"A page of {arguments.findings:,} findings",
        f"Milliseconds until what changes is painted; {_ROUNDS} rounds. The page has {number(size)} MB. A search "
        "begins once typing has paused for 120 ms, which counts.",
        ("", "median", "worst"),
        [(name, number(median(some)), number(max(some))) for name, some in times.items()],
    )
    figures = environment()
    where = f"{figures['machine']}, {figures['cores']} cores, Chromium {version.partition('.')[0]}"
    made = f"Made by `python benchmarks/html_report.py` on {str(figures['time'])[:10]}: {where}."
    page = f"{made}\n\n{table.markdown()}"
    print(page)
    if arguments.write:
        replace_between(_PAGE, "html-report", page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
