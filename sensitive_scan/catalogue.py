"""The catalogue: every recognizer that ships, found in its folder, and those that a tenant brings.

There is nothing to register. ``recognizers/<category>/<file>.py`` is loaded by its path, inside the installed package
or beside it in a checkout, and declares one ``recognizer``, a family of ``recognizers``, or ``mentions`` of entities
that others declare.
"""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING

from sensitive_scan._version import __version__
from sensitive_scan.errors import DeclarationError
from sensitive_scan.loading import CompiledFile, compiled, digest
from sensitive_scan.mentions import Mentions
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Recognizers in the order of their entities, a short digest of all that they declare, and what mentions them."""

    recognizers: tuple[Recognizer, ...]
    version: str
    mentions: tuple[Mentions, ...] = ()

    def __getitem__(self, entity: str) -> Recognizer:
        """The recognizer of ``entity``; ``KeyError`` if there is none."""
        for recognizer in self.recognizers:
            if recognizer.entity == entity:
                return recognizer
        raise KeyError(entity)

    def restricted(self, categories: Iterable[str]) -> Catalogue:
        """The same catalogue with recognizers of ``categories`` only."""
        kept = frozenset(categories)
        content = " ".join((self.version, *sorted(kept)))
        return Catalogue(
            tuple(recognizer for recognizer in self.recognizers if recognizer.category in kept),
            digest(content.encode()),
            tuple(one for one in self.mentions if one.category in kept),
        )


def build(recognizers: Iterable[Recognizer], mentions: Iterable[Mentions] = ()) -> Catalogue:
    """A catalogue of ``recognizers``; refuses an entity that is declared twice or only mentioned."""
    return _build(recognizers, tuple(mentions), None)


def _build(recognizers: Iterable[Recognizer], mentions: tuple[Mentions, ...], version: str | None) -> Catalogue:
    ordered = tuple(sorted(recognizers, key=lambda recognizer: recognizer.entity))
    entity, times = Counter(recognizer.entity for recognizer in ordered).most_common(1)[0] if ordered else ("", 0)
    if times > 1:
        sources = [recognizer.source for recognizer in ordered if recognizer.entity == entity]
        raise DeclarationError(
            sources[-1], "entity", f"{entity} is declared in {sources[0]} too", "give one of them another name"
        )
    categories = {recognizer.entity: recognizer.category for recognizer in ordered}
    for mentioned in mentions:
        if categories.get(mentioned.entity) != mentioned.category:
            problem = f"{mentioned.entity} is no entity of the category {mentioned.category}"
            raise DeclarationError(mentioned.source, "mentions", problem, "mention one that a recognizer declares")
    content = version or digest("".join((*map(_content, ordered), *map(repr, mentions))).encode())
    return Catalogue(ordered, content, mentions)


@functools.cache
def builtin() -> Catalogue:
    """The catalogue that ships."""
    files = compiled(_folder())
    # the files' own bytes say all that they declare, checks included, and are read faster than it is printed
    version = digest(__version__.encode(), *(file.digest.encode() for file in files))
    declared = [one for file in files for one in _declared(file)]
    mentions = tuple(one for one in declared if isinstance(one, Mentions))
    return _build((one for one in declared if isinstance(one, Recognizer)), mentions, version)


def _folder() -> Path:
    """``recognizers/`` inside the installed package, or beside the package in a checkout."""
    package = Path(__file__).resolve().parent
    inside, beside = package / "recognizers", package.parent / "recognizers"
    return inside if inside.is_dir() else beside


def _declared(file: CompiledFile) -> Iterable[Recognizer | Mentions]:
    """What one file declares, with category and source filled in."""
    source = f"recognizers/{file.folder}/{file.name}.py"
    module = ModuleType(f"sensitive_scan.recognizers.{file.folder}.{file.name}")
    module.__file__ = file.code.co_filename
    exec(file.code, module.__dict__)  # noqa: S102 - a file of this package
    mentions: tuple[Mentions, ...] = getattr(module, "mentions", ())
    for mentioned in mentions:
        yield replace(mentioned, category=file.folder, source=source)
    declared = getattr(module, "recognizers", None) or (getattr(module, "recognizer", None),)
    if mentions and declared == (None,):
        return
    for recognizer in declared:
        if not isinstance(recognizer, Recognizer):
            raise DeclarationError(source, "recognizer", "none is declared", "assign a Recognizer to `recognizer`")
        # made anew a thousand recognizers would take a tenth of a start; nobody else has seen these yet
        for key, value in (("category", file.folder), ("source", source), ("digest", file.digest)):
            object.__setattr__(recognizer, key, value)
        yield recognizer


def _content(one: Recognizer) -> str:
    """What tells a recognizer from another, in every process: the file that declares it, or all that is declared."""
    if one.digest:
        return f"{one.entity} {one.category} {one.digest}"
    plain = repr(replace(one, check=None, confirm=None, sample=None, source=""))
    return plain + _printed(one.check) + _printed(one.confirm)


def _printed(one: object) -> str:
    """What tells a check from others of the same name, in every process: its code and what it closes over."""
    if isinstance(one, FunctionType):
        held = [cell.cell_contents for cell in one.__closure__ or ()]
        return f"{one.__qualname__} {_printed(one.__code__)} {_printed(held)}"
    if isinstance(one, CodeType):
        return f"{one.co_code!r} {_printed(one.co_consts)}"
    if isinstance(one, functools.partial):
        one = (one.func, one.args, sorted(one.keywords.items()))
    elif isinstance(one, dict):
        one = list(one.items())
    if isinstance(one, (set, frozenset)):
        return f"{{{' '.join(sorted(map(_printed, one)))}}}"
    return " ".join(map(_printed, one)) if isinstance(one, (tuple, list)) else repr(one)
