"""``sensitive-scan completion``, and what is completed beside options and files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sensitive_scan.cli.command import Command, Manual
from sensitive_scan.cli.failures import CLEAN

if TYPE_CHECKING:
    from collections.abc import Iterable

_MANUAL = Manual(
    examples={
        "Complete in this bash, and in every one from now on": "sensitive-scan completion bash > completion.bash",
        "Complete in fish": "sensitive-scan completion fish > sensitive-scan.fish",
    },
    files={
        "~/.bashrc": "For bash: source the script there.",
        "~/.zshrc": "For zsh: source the script there, after compinit.",
        "~/.config/fish/completions/sensitive-scan.fish": "For fish: the script itself.",
    },
)


@click.command(cls=Command, manual=_MANUAL, no_args_is_help=True)
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def completion(shell: str) -> int:
    """Print the script by which a shell completes commands, options, categories, entities, policies and formats.

    Load it in the file with which your shell starts.
    """
    from click.shell_completion import get_completion_class

    from sensitive_scan.cli.app import COMPLETE_VARIABLE, PROGRAM, commands

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(commands, {}, PROGRAM, COMPLETE_VARIABLE).source())
    return CLEAN


def category_names(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """The categories that begin so."""
    from sensitive_scan.model import CATEGORIES

    return _beginning(incomplete.lower().replace("-", "_"), CATEGORIES)


def entity_names(_context: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    """The entities of the catalogue that begin so; it is not loaded for that."""
    from sensitive_scan.check.chance import shipped

    return _beginning(incomplete.upper(), sorted(shipped()))


def _beginning(incomplete: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name.startswith(incomplete)]
