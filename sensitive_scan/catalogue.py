"""The catalogue: every recognizer that ships, found in its folder, and those that a tenant brings.

There is nothing to register. ``recognizers/<category>/<file>.py`` is loaded by its path, inside the installed package
or beside it in a checkout, and declares one ``recognizer``, a family of ``recognizers``, or ``mentions`` of entities
that others declare.
"""

from __future__ import annotations

import functools
from collections import Counter
from dataclasses import dataclass, fields, replace
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Any

from sensitive_scan._version import __version__
from sensitive_scan.errors import DeclarationError
from sensitive_scan.loading import CompiledFile, compiled, digest
from sensitive_scan.mentions import Mentions
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence


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
    package = Path(__file__).resolve().parent
    files = compiled(_folder(package), _declared, (package, package / "check"))
    # the files' own bytes say all that they declare, checks included, and are read faster than it is printed
    version = digest(__version__.encode(), *(file.digest.encode() for file in files))
    recognizers = (recognizer for file in files for recognizer in _made(file))
    mentions = (
        Mentions(**plain, category=file.folder, source=file.source) for file in files for plain, _ in file.declared[1]
    )
    return _build(recognizers, tuple(mentions), version)


def _folder(package: Path) -> Path:
    """``recognizers/`` inside the installed package, or beside the package in a checkout."""
    inside, beside = package / "recognizers", package.parent / "recognizers"
    return inside if inside.is_dir() else beside


_Plain = tuple[dict[str, Any], dict[str, str]]
"""The fields of a declaration that are not left as they are, with ``None`` for a function, and those that are lists.

Each list is one text, for thirty thousand texts take six times as long to read as to part.
"""
_FUNCTIONS = ("check", "confirm", "sample")
_BETWEEN = "\0"


def _declared(file: CompiledFile) -> tuple[list[_Plain], list[_Plain]]:
    """The recognizers and the mentions that one file declares."""
    module = file.run()
    mentions: tuple[Mentions, ...] = getattr(module, "mentions", ())
    recognizers = _recognizers(module)
    if mentions and recognizers == (None,):
        recognizers = ()
    for recognizer in recognizers:
        if not isinstance(recognizer, Recognizer):
            raise DeclarationError(file.source, "recognizer", "none is declared", "assign a Recognizer to `recognizer`")
    return [*map(_plainly, recognizers)], [*map(_plainly, mentions)]


def _recognizers(module: ModuleType) -> tuple[Any, ...]:
    """What a file declares as its recognizers; ``None`` alone where it declares none."""
    return getattr(module, "recognizers", None) or (getattr(module, "recognizer", None),)


def _plainly(declared: Recognizer | Mentions) -> _Plain:
    told = {one.name: getattr(declared, one.name) for one in fields(declared)}
    given = {one.name: told[one.name] for one in fields(declared) if told[one.name] != one.default}
    lists = {key: _BETWEEN.join(value) for key, value in given.items() if isinstance(value, tuple)}
    return {key: None if key in _FUNCTIONS else given[key] for key in given.keys() - lists.keys()}, lists


def _made(file: CompiledFile) -> Iterator[Recognizer]:
    """The recognizers of a file, which is run when a function of one of them is first called."""
    kept = file._replace(declared=None)
    run = functools.cache(lambda: _recognizers(kept.run()))
    filled_in = {"category": file.folder, "source": file.source, "digest": file.digest}
    for place, (plain, lists) in enumerate(file.declared[0]):
        given = plain | filled_in
        for key in _FUNCTIONS:
            if key in given:
                given[key] = _LateFunction(run, place, key)
        for key, joined in lists.items():
            given[key] = tuple(joined.split(_BETWEEN))
        yield Recognizer(**given)


class _LateFunction:
    """A function of a recognizer, which is there once the file that declares it has run."""

    __slots__ = ("_called", "_key", "_place", "_run")

    def __init__(self, run: Callable[[], Sequence[Recognizer]], place: int, key: str) -> None:
        self._run, self._place, self._key = run, place, key
        self._called: Callable[[Any], Any] | None = None

    @property
    def declared(self) -> Callable[[Any], Any]:
        """The function itself."""
        declared: Callable[[Any], Any] = getattr(self._run()[self._place], self._key)
        return declared

    def __call__(self, value: Any) -> Any:
        called = self._called
        if called is None:
            called = self._called = self.declared
        return called(value)


def _content(one: Recognizer) -> str:
    """What tells a recognizer from another, in every process: the file that declares it, or all that is declared."""
    if one.digest:
        return f"{one.entity} {one.category} {one.digest}"
    plain = repr(replace(one, check=None, confirm=None, sample=None, source=""))
    return plain + _printed(one.check) + _printed(one.confirm)


def _printed(one: object) -> str:
    """What tells a check from others of the same name, in every process: its code and what it closes over."""
    if isinstance(one, _LateFunction):
        one = one.declared
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
