"""Writes what follows from the code: tables of the catalogue, output of commands, and the measured chances that ship.

    python docs/generate.py            # bring README.md, docs/ and the measured chances up to date
    python docs/generate.py --check    # write nothing; exit with 1 if a part is stale

A part stands between ``<!-- NAME:begin -->`` and ``<!-- NAME:end -->``; everything else is written by hand.
"""  # noqa: INP001 - a script, no package

from __future__ import annotations

import contextlib
import csv
import importlib
import inspect
import io
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.console import Console

from sensitive_scan import Scanner, catalogue
from sensitive_scan.check.chance import SHIPPED, measure, shipped
from sensitive_scan.check.detector import Detector
from sensitive_scan.cli import main as command_line
from sensitive_scan.cli.catalogues import markdown
from sensitive_scan.decide.policy import Policy
from sensitive_scan.limits import DEFAULT_LIMITS, Limits
from sensitive_scan.model import ALLOWED, CATEGORIES
from sensitive_scan.readers.formats import FORMATS
from sensitive_scan.recognizer import Recognizer, country_of
from sensitive_scan.report.formats import FORMATS as REPORTS
from sensitive_scan.report.text import TextWriter

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # run as a script, only docs/ is on it

from docs import manual

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence


ROOT = Path(__file__).resolve().parents[1]
_PICTURE_WIDTH: Final = 104
_COVERAGE = Path(__file__).with_name("coverage.csv")


def categories() -> str:
    """How many entities of each category there are, and of how many countries."""
    recognizers = _by_category()
    off = CATEGORIES.keys() - Policy.default().categories
    rows = []
    for category, clause in CATEGORIES.items():
        found = [one for one in recognizers if one.category == category]
        name = f"`{category}`{' (off by default)' if category in off else ''}"
        rows.append((name, clause, str(len(found)), str(len(_countries(found)) or "-")))
    found = [one for one in recognizers if one.category != ALLOWED]
    note = (
        f"{len(found)} entities of {len(_countries(found))} countries are found. "
        "All are listed, with how often chance\n"
        "passes each, in [docs/recognizers.md](docs/recognizers.md), and beside what other scanners call them in\n"
        "[docs/coverage.md](docs/coverage.md). "
        f"{len(recognizers) - len(found)} more are *claims*: kinds of allowed data (telephone numbers,\n"
        "company numbers, orders, dates, …) that take a span before any of these may."
    )
    return "\n".join((*_table(("category", "clause of the policy", "entities", "countries"), rows), "", note))


def entities() -> str:
    """Every entity with what is declared about it, by category."""
    recognizers = _by_category()
    lines: list[str] = []
    for category in (*CATEGORIES, ALLOWED):
        lines += (f"### {category}", "", *markdown([one for one in recognizers if one.category == category]), "")
    return "\n".join(lines).rstrip()


def coverage() -> str:
    """What other scanners call the identifiers, and what finds them here."""
    with _COVERAGE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    peers = ("presidio", "macie", "google", "purview", "datadog", "python-stdnum")
    table = (
        (
            row["identifier"],
            row["country"],
            ", ".join(f"`{entity}`" for entity in row["entities"].split() if entity != "-") or "-",
            row["note"] or "-",
            *(row[peer] or "-" for peer in peers),
        )
        for row in rows
    )
    return "\n".join(_table(("identifier", "country", "here", "note", *peers), table))


def scan_output() -> str:
    """What the command line says about the example."""
    return _output("scan", "examples/leads.csv")


def picture() -> str:
    """What the command line says about the example, as SVG in the colours of a terminal."""
    console = Console(
        file=io.StringIO(), record=True, force_terminal=True, color_system="truecolor", width=_PICTURE_WIDTH, height=50
    )
    writer = TextWriter(io.StringIO(), console=console)
    with contextlib.chdir(ROOT):
        writer.file(Scanner().scan_file("examples/leads.csv"))
    writer.close()
    svg = console.export_svg(title="sensitive-scan scan examples/leads.csv", unique_id="scan")
    # no font from the network, which a picture in a page may not load
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    svg = svg.replace("Fira Code, monospace", "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace")
    return "\n".join(line.rstrip() for line in svg.strip().splitlines()) + "\n"


def explain_output() -> str:
    """What ``explain`` says about an account number whose field asks for it."""
    return _output("explain", "219-09-9999", "--field", "SSN")


def fake_output() -> str:
    """Values made up for tests."""
    return _output("fake", "DE_STEUER_ID", "--count", "3", "--seed", "1")


def default_policy() -> str:
    """The policy that ships."""
    text = (ROOT / "sensitive_scan" / "decide" / "packs" / "helloleads.toml").read_text(encoding="utf-8")
    return f"```toml\n{text.strip()}\n```"


def formats() -> str:
    """The formats by the reader that takes them, as its docstring begins, and those that none does."""
    by_module: dict[str, list[str]] = {}
    for kind, one in FORMATS.items():
        by_module.setdefault(one.module, []).append(kind)
    rows = []
    for module, kinds in by_module.items():
        if module:
            doc = inspect.getdoc(importlib.import_module(f"sensitive_scan.readers.{module}")) or ""
            rows.append((", ".join(kinds), doc.partition("\n\n")[0].replace("\n", " ")))
    unread = ", ".join(f"{FORMATS[kind].name} ({FORMATS[kind].mend})" for kind in by_module.get("", ()))
    return "\n".join((*_table(("kind", "what is read"), rows), "", f"Known, listed and not read: {unread}."))


def reports() -> str:
    """The formats of reports."""
    return "\n".join(_table(("format", "what it is"), [(f"`{name}`", one.summary) for name, one in REPORTS.items()]))


def limits() -> str:
    """The limits with what they mean, from their docstring, and their defaults."""
    told = re.findall(r"^\s+(\w+): (.+?)$", inspect.getdoc(Limits) or "", re.MULTILINE)
    rows = [(f"`{name}`", f"{getattr(DEFAULT_LIMITS, name):,}", text) for name, text in told]
    return "\n".join(_table(("limit", "default", "meaning"), rows))


PARTS: Mapping[str, Mapping[str, Callable[[], str]]] = {
    "README.md": {
        "scan": scan_output,
        "explain": explain_output,
        "fake": fake_output,
        "reports": reports,
        "categories": categories,
    },
    "docs/policy.md": {"default": default_policy},
    "docs/coverage.md": {"coverage": coverage},
    "docs/formats.md": {"formats": formats, "limits": limits},
    "docs/recognizers.md": {"entities": entities},
    "docs/reference/command-line.md": {"commands": manual.commands},
    "docs/reference/environment.md": {
        "exit_codes": manual.exit_codes,
        "environment": manual.environment,
        "keys": manual.keys,
    },
    "docs/reference/python.md": {"public_names": manual.public_names},
}
"""For each document its parts by name."""

WHOLE: Mapping[str, Callable[[], str]] = {"docs/scan.svg": picture}
"""Files that are generated as a whole."""


def measured_chances() -> str:
    """The chances of every recognizer; those whose file is as it was are not measured again."""
    known = shipped()
    lines = []
    for one in sorted(catalogue.builtin().recognizers, key=lambda one: one.entity):
        before = known.get(one.entity)
        same = before is not None and before.digest == one.digest
        chance = before.chance if before is not None and same else measure(Detector(one))
        entry = [one.digest, chance.shape, chance.check, chance.confirm]
        lines.append(f"{json.dumps(one.entity)}: {json.dumps(entry)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def stale() -> dict[Path, str]:
    """The documents that are not up to date, with the text that they should have."""
    chances = measured_chances()
    found = {} if SHIPPED.read_text(encoding="utf-8") == chances else {SHIPPED: chances}
    for name, made in WHOLE.items():
        path, text = ROOT / name, made()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            found[path] = text
    for name, parts in PARTS.items():
        path = ROOT / name
        text = path.read_text(encoding="utf-8")
        renewed = text
        for part, content in parts.items():
            renewed = _replaced(renewed, part, content())
        if renewed != text:
            found[path] = renewed
    return found


def main(arguments: Sequence[str]) -> int:
    """Write what is stale, or with ``--check`` only tell; 1 if ``--check`` found something."""
    documents = stale()
    for path, text in documents.items():
        if "--check" not in arguments:
            path.write_text(text, encoding="utf-8")
        sys.stdout.write(f"{path.relative_to(ROOT)}: {'stale' if '--check' in arguments else 'written'}\n")
    return 1 if documents and "--check" in arguments else 0


def _countries(recognizers: Iterable[Recognizer]) -> set[str]:
    return {country_of(one.entity) for one in recognizers} - {""}


def _by_category() -> list[Recognizer]:
    order = [*CATEGORIES, ALLOWED]
    return sorted(catalogue.builtin().recognizers, key=lambda one: (order.index(one.category), one.entity))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for row in (head, ["---"] * len(head), *rows):
        cells = (cell.replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"


def _output(*arguments: str) -> str:
    stream = io.StringIO()
    with contextlib.chdir(ROOT), contextlib.redirect_stdout(stream):
        command_line(arguments)
    lines = [line.rstrip() for line in stream.getvalue().rstrip().splitlines()]
    return "\n".join(("```", *lines, "```"))


def _replaced(text: str, part: str, content: str) -> str:
    begin, end = f"<!-- {part}:begin -->\n", f"<!-- {part}:end -->"
    before, found, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not (found and closed):
        raise ValueError(f"no part {part!r}: write <!-- {part}:begin --> and <!-- {part}:end --> where it belongs")
    return f"{before}{begin}{content}\n{end}{after}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
