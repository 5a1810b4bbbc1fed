"""Recognizers that were declared for Presidio, made into recognizers of this engine.

What an instance or a YAML file declares is read into a :class:`~sensitive_scan.foreign.declared.Declared`, and compiled
from there. Presidio itself is imported only where a file names one of its classes, or an instance of one comes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from sensitive_scan.errors import DeclarationError
from sensitive_scan.foreign.declared import compiled
from sensitive_scan.foreign.files import read_file
from sensitive_scan.foreign.instances import read_instance

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from presidio_analyzer import EntityRecognizer, RecognizerRegistry

    from sensitive_scan.foreign.declared import Declared
    from sensitive_scan.recognizer import Recognizer

__all__ = ["SUFFIXES", "declarations_from"]

SUFFIXES = frozenset({".yaml", ".yml"})
"""How the names of Presidio's files of recognizers end."""


def declarations_from(
    source: RecognizerRegistry | Iterable[EntityRecognizer] | str | Path,
    categories: Mapping[str, str] | None = None,
    *,
    others: Literal["refuse", "leave out"] = "refuse",
) -> tuple[Recognizer, ...]:
    """What Presidio's recognizers are for this engine, to be given to ``Scanner(recognizers=...)``.

    Args:
        source: a registry, recognizers, or the path of a YAML file of recognizers.
        categories: the category of each entity that is none of Presidio's own, ``allowed`` for what may be stored.
        others: what is done with recognizers that have no patterns to compile, as those of models.

    Raises:
        DeclarationError: a recognizer or a file is refused.
    """
    if isinstance(source, str | Path):
        return compiled(read_file(source), categories)
    instances: Iterable[EntityRecognizer] = source if isinstance(source, Iterable) else source.recognizers
    return compiled(_read(instances, leaves_out=others == "leave out"), categories)


def _read(instances: Iterable[EntityRecognizer], *, leaves_out: bool) -> Iterator[Declared]:
    for one in instances:
        try:
            yield read_instance(one)
        except DeclarationError:
            if not leaves_out:
                raise
