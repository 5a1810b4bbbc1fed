"""Settings of a file that nobody named: what is said of those by which something could pass, and which file is refused.

Whoever unpacks an upload and scans it from inside would otherwise let the upload say what is looked for.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from click.core import ParameterSource

from sensitive_scan.cli.configuration import MEND, configuration_of
from sensitive_scan.cli.failures import say_note
from sensitive_scan.cli.inputs import STDIN
from sensitive_scan.cli.settings import ALLOW, Defaults, options_of
from sensitive_scan.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import click

HARMLESS: Final = frozenset(
    {"all-categories", "format", "group-by", "how", "jobs", "limit", "no-progress", "quiet", "summary", "tenant-column",
     "verbose"}
)  # fmt: skip
"""Options by which nothing passes that would not pass without them. All others are told, so also new ones."""


def check_origin(context: click.Context, inputs: Iterable[str | Path]) -> None:
    """Refuse a file that was found among what is scanned, and tell which settings of a found one are in force.

    Raises:
        ConfigurationError: an input is a folder above that of the file.
    """
    configuration = configuration_of(context)
    if not configuration.is_found or configuration.path is None:
        return
    keys = list(_telling(context))
    if not keys:
        return
    folder = configuration.folder.resolve()
    for one in inputs:
        if one != STDIN and Path(one).resolve() in folder.parents:
            raise ConfigurationError(f"{configuration.path}: lies among what is scanned ({one}); {MEND}")
    say_note(f"settings from {configuration.path} are in force: {', '.join(keys)}; --no-config goes without")


def _telling(context: click.Context) -> Iterator[str]:
    """The keys of the file by which something could pass."""
    if configuration_of(context).keys.get(ALLOW):
        yield ALLOW
    if isinstance(context.default_map, Defaults):
        for key, option in sorted(options_of(context.command).items()):
            is_of_file = context.get_parameter_source(option.name or "") is ParameterSource.DEFAULT_MAP
            if is_of_file and key not in HARMLESS:
                yield key
