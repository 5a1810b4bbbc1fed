"""Presidio's own recognizers in this engine against the same ones in Presidio, on the same file in the same rounds.

    python benchmarks/presidio.py [--quick] [--write]

Taken are the pattern recognizers that Presidio loads by default for English, without a language model. Twice here: as
they are compiled by default, where contact data is allowed, and with everything forbidden, so that e-mail addresses,
dates and links are findings as they are there.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

import bulk
import peers
from tables import Table, number, replace_between
from timing import Contender, take_turns

from sensitive_scan import Scanner, catalogue

if TYPE_CHECKING:
    from presidio_analyzer import PatternRecognizer

    from sensitive_scan.recognizer import Recognizer

_PAGE = Path(__file__).with_name("README.md")
_FULL, _QUICK = bulk.Plan(20_000, 60, 3), bulk.Plan(4_000, 60, 3)
_THEIRS, _OURS, _ALL_FORBIDDEN = "in Presidio", "here, contact data allowed", "here, everything forbidden"


def default_recognizers() -> list[PatternRecognizer]:
    """The pattern recognizers that Presidio loads by default for English."""
    # Presidio's e-mail recognizer asks the network for the list of public suffixes, unless told not to
    os.environ["TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS"] = ""
    from presidio_analyzer import PatternRecognizer, RecognizerRegistry

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    return [one for one in registry.recognizers if isinstance(one, PatternRecognizer)]


def scanner_of(recognizers: tuple[Recognizer, ...]) -> Scanner:
    """A scanner that has these recognizers only."""
    with mock.patch.object(catalogue, "builtin", return_value=catalogue.build(())):
        return Scanner(recognizers=recognizers, language=False)


def measure(plan: bulk.Plan) -> Table:
    """All contenders, the ratio being the median over the rounds."""
    from sensitive_scan.integrations.presidio import declarations_from

    theirs = default_recognizers()
    entities = {one.supported_entities[0] for one in theirs}
    allowed = declarations_from(theirs)
    forbidden = declarations_from(theirs, dict.fromkeys(entities, "personal_id"))
    share = plan.sampled / plan.rows
    contenders = [
        Contender(_OURS, partial(bulk.scan_file, scanner_of(allowed))),
        Contender(_ALL_FORBIDDEN, partial(bulk.scan_file, scanner_of(forbidden))),
        Contender(_THEIRS, partial(bulk.scan_rows, peers.presidio_of(theirs), plan.sampled), share),
    ]
    with tempfile.TemporaryDirectory(prefix="presidio-") as folder:
        path = Path(folder) / "leads.csv"
        timings = {one.name: one for one in take_turns(contenders, bulk.uploads(path, "crm", plan))}
    rows = [
        (
            name,
            number(plan.rows / timing.median),
            number(timings[_THEIRS].ratio(timing)),
            f"{timing.spread:.2f}",
            number(1000 * (timing.found or 0) / plan.rows),
        )
        for name, timing in timings.items()
    ]
    return Table(
        f"Presidio's {len(entities)} default pattern recognizers",
        "Made by `python benchmarks/presidio.py --write`, presidio-analyzer "
        f"{peers.version('presidio-analyzer')}. A CSV export of {plan.rows:,} leads in 12 columns; "
        f"medians of {plan.rounds} rounds, in each of which all took turns on a new file. Presidio gets "
        "a row as one text, has no language model, scores from "
        f"{peers.PRESIDIO_THRESHOLD} count, and its time is scaled from the first {plan.sampled:,} rows; here the file "
        "is read, and names of columns and columns as a whole count too.",
        ("", "rows/s", "times as fast as Presidio", "slowest ÷ fastest", "findings in 1,000 rows"),
        rows,
    )


def main(argv: list[str] | None = None) -> int:
    """Measure, print, and store where asked."""
    parser = argparse.ArgumentParser(description="Presidio's recognizers, in this engine and in Presidio.")
    parser.add_argument("--quick", action="store_true", help="fewer rows and rounds")
    parser.add_argument("--write", action="store_true", help="put the table into benchmarks/README.md")
    arguments = parser.parse_args(argv)
    text = measure(_QUICK if arguments.quick else _FULL).markdown()
    print(text)
    if arguments.write:
        replace_between(_PAGE, "presidio", text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
