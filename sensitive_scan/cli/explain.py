"""``sensitive-scan explain``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import click

from sensitive_scan.cli.arguments import known_country
from sensitive_scan.cli.catalogues import plugins_option, recognizer_files_option
from sensitive_scan.cli.command import KEYS, ConfiguredCommand, Manual
from sensitive_scan.cli.completion import entity_names
from sensitive_scan.cli.inputs import STDIN
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.masking import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sensitive_scan.decide.explanation import Explanation
    from sensitive_scan.scanner import Scanner

_STAGES: Final = ("match", "check", "weigh", "decide")
_LONGEST_BAR: Final = 6
"""Characters of a bar on each side; one stands for a weight of 1, which makes it nearly three times as likely."""


_MANUAL: Final = Manual(
    groups={"What is looked at": ("field", "region"), "What is explained": ("entity", "recognizers", "plugin")},
    examples={
        "Explain a number in a field": "sensitive-scan explain 219-09-9999 --field SSN",
        "Explain a sentence that is in no shell's history": "cat note.txt | sensitive-scan explain -",
        "Explain one entity only": "sensitive-scan explain 'card 4111 1111 1111 1111' --entity PAYMENT_CARD",
    },
    environment=KEYS,
)


@click.command(cls=ConfiguredCommand, manual=_MANUAL, no_args_is_help=True)
@click.argument("text", metavar="TEXT...", nargs=-1, required=True)
@click.option("--field", default="", help="Name of the field that holds the text.")
@click.option(
    "--entity",
    "entities",
    metavar="NAME",
    multiple=True,
    shell_complete=entity_names,
    help="Explain only this entity; repeatable.",
)
@click.option("--region", metavar="CODE", callback=known_country, help="ISO 3166 country of the tenant.")
@recognizer_files_option
@plugins_option
def explain(  # noqa: PLR0913 - one parameter an option, that is how click works
    text: tuple[str, ...],
    *,
    field: str,
    entities: tuple[str, ...],
    region: str | None,
    recognizer_files: tuple[Path, ...],
    plugins: tuple[str, ...],
) -> int:
    """Show for every candidate in a text how far it came and what each piece of evidence weighs.

    With - the text is read from standard input, which keeps it out of the shell's history. Weights are log-odds: they
    add up to the confidence, and each character of a bar makes it nearly three times as likely, or unlikely. The value
    itself is shown masked; with SENSITIVE_SCAN_KEY set its fingerprint too, by which a policy can allow it.
    """
    from sensitive_scan.report.sanitise import printable
    from sensitive_scan.scanner import Scanner

    scanner = Scanner(recognizers=recognizer_files, region=region, plugins=plugins)
    wanted = frozenset(map(str.upper, entities))
    _require_known(wanted, scanner)
    whole = sys.stdin.read() if text == (STDIN,) else " ".join(text)
    explanations = scanner.explain(whole, field=field)
    for explanation in explanations:
        if not wanted or explanation.entity in wanted:
            for line in _lines(explanation):
                click.echo(printable(line))
    missing = wanted - {explanation.entity for explanation in explanations}
    for entity in sorted(missing):
        why = "nothing in the text has its shape, or no word or field name asks for it"
        click.echo(f"{shown(entity)}: no candidate; {why}.")
    if not explanations and not wanted:
        click.echo("No candidate: no recognizer's pattern matches, so there is nothing to weigh.")
    return 0


def _require_known(entities: frozenset[str], scanner: Scanner) -> None:
    from sensitive_scan.decide.levels import suggestion

    known = {recognizer.entity for recognizer in scanner.catalogue.recognizers}
    for entity in sorted(entities - known):
        near = suggestion(entity, sorted(known))
        mend = near if near.startswith("did") else "sensitive-scan recognizers lists them"
        raise ConfigurationError(f"--entity: unknown entity {shown(entity)!r}; {mend}")


def _lines(explanation: Explanation) -> Iterator[str]:
    from sensitive_scan.keys import has_lasting_key

    place = f"characters {explanation.start} to {explanation.end}"
    yield f"{explanation.entity} ({explanation.category}), {place}: {explanation.masked}"
    reached = _STAGES[: _STAGES.index(explanation.stage) + 1] if explanation.stage in _STAGES else (explanation.stage,)
    yield f"  stages      {' > '.join(reached)}"
    for evidence in explanation.evidence:
        note = f"  ({evidence.note})" if evidence.note else ""
        yield f"  {evidence.weight:+8.2f}  {_bar(evidence.weight)}  {evidence.name}{note}"
    yield f"  confidence  {explanation.confidence:.2f}"
    if has_lasting_key():
        yield f"  fingerprint {explanation.fingerprint}"
    yield f"  outcome     {explanation.outcome}"
    yield ""


def _bar(weight: float) -> str:
    """A bar to the right of a line for what speaks for, to the left for what speaks against."""
    length = min(_LONGEST_BAR, round(abs(weight)))
    bar = "\u2588" * length
    return f"{bar if weight < 0 else '':>{_LONGEST_BAR}}\u2502{bar if weight > 0 else '':<{_LONGEST_BAR}}"
