"""``sensitive-scan explain``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.cli.catalogues import recognizer_files_option
from sensitive_scan.cli.inputs import STDIN

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sensitive_scan.scanner import Explanation

_STAGES: Final = ("match", "check", "weigh", "decide")


@click.command(no_args_is_help=True)
@click.argument("text", metavar="TEXT...", nargs=-1, required=True)
@click.option("--field", default="", help="Name of the field that holds the text.")
@recognizer_files_option
def explain(text: tuple[str, ...], field: str, recognizer_files: tuple[Path, ...]) -> int:
    """Show for every candidate in a text how far it came and what each piece of evidence weighs.

    With - the text is read from standard input, which keeps it out of the shell's history. Weights are log-odds: they
    add up to the confidence. The value itself is shown masked.
    """
    from sensitive_scan.report.sanitise import printable
    from sensitive_scan.scanner import Scanner

    whole = sys.stdin.read() if text == (STDIN,) else " ".join(text)
    explanations = Scanner(recognizers=recognizer_files).explain(whole, field=field)
    for explanation in explanations:
        for line in _lines(explanation):
            click.echo(printable(line))
    if not explanations:
        click.echo("No candidate: no recognizer's pattern matches, so there is nothing to weigh.")
    return 0


def _lines(explanation: Explanation) -> Iterator[str]:
    place = f"characters {explanation.start} to {explanation.end}"
    yield f"{explanation.entity} ({explanation.category}), {place}: {explanation.masked}"
    reached = _STAGES[: _STAGES.index(explanation.stage) + 1] if explanation.stage in _STAGES else (explanation.stage,)
    yield f"  stages      {' > '.join(reached)}"
    for evidence in explanation.evidence:
        note = f"  ({evidence.note})" if evidence.note else ""
        yield f"  {evidence.weight:+8.2f}    {evidence.name}{note}"
    yield f"  confidence  {explanation.confidence:.2f}"
    yield f"  outcome     {explanation.outcome}"
    yield ""
