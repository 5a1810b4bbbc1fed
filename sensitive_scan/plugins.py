"""What a distribution of your own can bring: recognizers, readers of formats and formats of reports.

A plugin is an object of one of three classes, named by an entry point of the distribution in the group of its kind::

    [options.entry_points]
    sensitive_scan.recognizers = acme = acme_scan:recognizers    # a RecognizerPlugin
    sensitive_scan.readers     = edifact = acme_scan:edifact     # a ReaderPlugin
    sensitive_scan.reports     = acme-log = acme_scan:log        # a ReportPlugin

Nothing is loaded because it is installed: the distribution is named, by ``--plugin`` or ``Scanner(plugins=[…])``.
Besides those classes this module has all that plugins use; whatever lies elsewhere in the package may change.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from sensitive_scan.declarations import load_toml, validate
from sensitive_scan.installed import PROTOCOL, loaded, of_distributions
from sensitive_scan.model import FileReport, Finding, Unscanned
from sensitive_scan.readers.foreign import ReaderPlugin, foreign_reader
from sensitive_scan.readers.refusal import RefusedError
from sensitive_scan.recognizer import Recognizer
from sensitive_scan.report.foreign import ReportPlugin, foreign_format

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from sensitive_scan.installed import Declared
    from sensitive_scan.readers.batch import Batch
    from sensitive_scan.readers.contents import fields, lines, table
    from sensitive_scan.readers.upload import Upload
    from sensitive_scan.report.run import Run
    from sensitive_scan.report.writer import ReportWriter

__all__ = [
    "PROTOCOL",
    "Batch",
    "FileReport",
    "Finding",
    "ReaderPlugin",
    "Recognizer",
    "RecognizerPlugin",
    "RefusedError",
    "ReportPlugin",
    "ReportWriter",
    "Run",
    "Unscanned",
    "Upload",
    "fields",
    "lines",
    "table",
]

_HOMES = {
    "Batch": "sensitive_scan.readers.batch",
    "ReportWriter": "sensitive_scan.report.writer",
    "Run": "sensitive_scan.report.run",
    "Upload": "sensitive_scan.readers.upload",
    "fields": "sensitive_scan.readers.contents",
    "lines": "sensitive_scan.readers.contents",
    "table": "sensitive_scan.readers.contents",
}
"""Where the names live that are loaded when a plugin asks for them; those of readers bring pyarrow."""


@dataclass(frozen=True, slots=True)
class RecognizerPlugin:
    """Recognizers that are looked for beside those that ship.

    Attributes:
        protocol: the version of :data:`PROTOCOL` it was written for.
        recognizers: those declared in Python, each with its category; their checks may be functions.
        files: TOML files of others, as ``--recognizers`` takes them.
    """

    protocol: int
    recognizers: tuple[Recognizer, ...] = ()
    files: tuple[Path, ...] = ()


def plugin_recognizers(plugins: Iterable[str]) -> tuple[Recognizer, ...]:
    """The recognizers that some distributions bring, each of them valid.

    Raises:
        ConfigurationError: a distribution brings no plugin.
        PluginError: a plugin cannot be used.
        DeclarationError: a recognizer is refused.
    """
    return tuple(own for one in of_distributions(plugins, "recognizers") for own in _recognizers_of(one))


def check_plugin(one: Declared) -> None:
    """Refuse a plugin that could not be used.

    Raises:
        PluginError: it cannot be loaded, or says too little.
        DeclarationError: one of its recognizers is refused.
    """
    if one.kind == "recognizers":
        _recognizers_of(one)
    elif one.kind == "readers":
        foreign_reader(one)
    else:
        foreign_format(one)


def _recognizers_of(one: Declared) -> list[Recognizer]:
    plugin = loaded(one, RecognizerPlugin)
    source = f"{one.distribution} {one.version}"
    own = [replace(each, source=f"{source}: {each.entity}", digest="") for each in plugin.recognizers]
    for recognizer in own:
        validate(recognizer)
    return own + [replace(each, source=f"{source}: {each.source}") for path in plugin.files for each in load_toml(path)]


def __getattr__(name: str) -> object:
    """Load a name from its home when it is first used (PEP 562)."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(home), name)
    globals()[name] = value
    return value
