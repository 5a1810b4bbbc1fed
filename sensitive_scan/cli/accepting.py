"""What ``scan``, ``hook`` and ``baseline`` have in common: options, and what is said of allowances beside the data."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from sensitive_scan.cli.arguments import GlobText, PolicyName, known_country
from sensitive_scan.cli.failures import say_warning
from sensitive_scan.model import ALLOWED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sensitive_scan.accepted.acceptance import FileAcceptance
    from sensitive_scan.model import FileReport
    from sensitive_scan.scanner import Scanner

_WITHOUT_TEXT: Final = frozenset(
    ("binary", "elf", "sound", "film", "png", "jpeg", "gif", "tiff", "bmp", "webp", "heif")
)
_Command = TypeVar("_Command", bound="Callable[..., Any]")

policy_option = click.option(
    "--policy",
    "policy_name",
    type=PolicyName(),
    metavar="FILE|PACK",
    help="What is done with what: a TOML or YAML file, or a pack.",
)
"""The option that names the policy."""

region_option = click.option(
    "--region", metavar="CODE", callback=known_country, help="ISO 3166 country whose data is likelier."
)
"""The option that names the country."""

exclude_option = click.option(
    "--exclude",
    metavar="GLOB",
    type=GlobText(),
    multiple=True,
    help="Pass over what fits this pattern of paths, as in .gitignore; repeatable.",
)
"""The option that leaves out paths."""

no_language_option = click.option(
    "--no-language", is_flag=True, help="Do not read sentences; look at numbers and named fields only."
)
"""The option that leaves out sentences."""


def baseline_option(told: str) -> Callable[[_Command], _Command]:
    """The option that names the baseline, with its help."""
    return click.option("--baseline", "baseline_path", type=click.Path(path_type=Path, dir_okay=False), help=told)


def has_no_text(report: FileReport) -> bool:
    """Whether a file is of a kind that repositories have plenty of, without text, and was not read."""
    is_unread = bool(report.unscanned) and all(part.reason == "unsupported" for part in report.unscanned)
    return report.kind in _WITHOUT_TEXT and is_unread and not report.findings_total


@dataclass(slots=True)
class Problems:
    """Tells what is wrong with the allowances in files that were scanned; counts what was accepted."""

    scanner: Scanner
    recognizer_files: Sequence[Path]
    plugins: Sequence[str] = ()
    in_baseline: int = field(default=0, init=False)
    _known: frozenset[str] | None = field(default=None, init=False)

    def of(self, report: FileReport, accepted: FileAcceptance) -> None:
        """Take a file that was scanned, with what was accepted in it."""
        self.in_baseline += accepted.in_baseline
        if not accepted.has_allowances(report.kind):
            return
        for line, problem in accepted.problems(report.kind, self._all_entities(), self._looked_for()):
            say_warning(f"{report.path}:{line}: {problem}")

    def _all_entities(self) -> frozenset[str]:
        if self._known is None:
            from sensitive_scan.cli.catalogues import catalogue_of

            catalogue = catalogue_of(self.recognizer_files, self.plugins)
            self._known = frozenset(one.entity for one in catalogue.recognizers if one.category != ALLOWED)
        return self._known

    def _looked_for(self) -> frozenset[str]:
        entities = (one.entity for one in self.scanner.catalogue.recognizers)
        return frozenset((*entities, *self.scanner.policy.categories))
