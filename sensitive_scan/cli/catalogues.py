"""The catalogue that a command works on, and how its recognizers are described."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from sensitive_scan.recognizer import Recognizer, country_of
from sensitive_scan.weigh.evidence import CHECK_DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.catalogue import Catalogue
    from sensitive_scan.check.chance import Measured

CheckKind = Literal["digits", "structure", "none"]
"""What a check verifies: check digits, another structure, or nothing because there is no check."""

recognizer_files_option = click.option(
    "--recognizers",
    "recognizer_files",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    multiple=True,
    help="File with more recognizers, TOML or Presidio's YAML; repeatable.",
)
"""The option that adds a user's own recognizers."""

plugins_option = click.option(
    "--plugin",
    "plugins",
    metavar="DISTRIBUTION",
    multiple=True,
    help="Use what this installed distribution brings; repeatable. 'sensitive-scan plugins' lists them.",
)
"""The option that names the distributions whose plugins are used."""


def catalogue_of(recognizer_files: Iterable[Path], plugins: Iterable[str]) -> Catalogue:
    """The catalogue that these two options say.

    Raises:
        SensitiveScanError: a file or a plugin is refused.
    """
    from sensitive_scan.declarations import catalogue_with
    from sensitive_scan.plugins import plugin_recognizers

    return catalogue_with((*recognizer_files, *plugin_recognizers(plugins)))


def check_kind(recognizer: Recognizer, measured: Measured | None) -> CheckKind:
    """What the check of a recognizer verifies, told by how often chance passes it."""
    if recognizer.check is None:
        return "none"
    return "digits" if measured is not None and measured.chance.check <= CHECK_DIGITS else "structure"


def looked_for(recognizer: Recognizer) -> list[str]:
    """Where it is looked for: in any text, where a word or field name asks for it, as a word of a list."""
    kinds = (
        ("anywhere", recognizer.pattern),
        ("asked for", recognizer.asked_pattern),
        ("word list", recognizer.values),
    )
    return [name for name, shape in kinds if shape]


def markdown(chosen: Sequence[Recognizer]) -> Iterator[str]:
    """The lines of a Markdown table of recognizers."""
    from sensitive_scan.check.chance import shipped

    chances = shipped()
    head = ("entity", "name", "country", "looked for", "check", "by chance", "how long it lives", "mistaken for")
    yield f"| {' | '.join(head)} |"
    yield f"| {' | '.join(['---'] * len(head))} |"
    for one in chosen:
        measured = chances.get(one.entity)
        cells = (
            f"`{one.entity}`",
            one.name,
            country_of(one.entity) or "-",
            ", ".join(looked_for(one)),
            check_kind(one, measured),
            f"{measured.chance.shape:.1%}" if measured and not one.values else "-",
            one.lifespan or "-",
            one.confused_with or "-",
        )
        escaped = (cell.replace("|", "\\|") for cell in cells)
        yield f"| {' | '.join(escaped)} |"
