"""Find the terms of the catalogue in the tokens of a text."""

from __future__ import annotations

import marshal
from dataclasses import astuple, dataclass, field
from itertools import pairwise, product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan import cache, mentions
from sensitive_scan.language.numbers import amount
from sensitive_scan.language.tongues import ANYWHERE
from sensitive_scan.loading import digest
from sensitive_scan.match import anchors
from sensitive_scan.match.anchors import rarest
from sensitive_scan.mentions import LONGEST_GAP, STRENGTHS, Part, Term

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sensitive_scan.catalogue import Catalogue
    from sensitive_scan.language.tokens import Tokens

_STEM = 3
"""Stems are looked up by their first letters, and have at least so many."""
_RANKS = {strength: rank for rank, strength in enumerate(STRENGTHS)}
_LONGEST_GLUED = 3
"""Digits that may touch a word in a note (``cibil640``); more of them are a code."""
_IN_CODES = frozenset("-_/")
_LETTERS_OF_A_CODE = 2
_LETTERS_OF_A_UNIT = 3
_DIGITS_OF_A_VERSION = 2


class Mention(NamedTuple):
    """A term in a text: the tokens from ``first`` up to, without, ``stop``."""

    term: Term
    first: int
    stop: int


_Neighbours = tuple[tuple[tuple[str, str], ...], ...]
"""Pairs of words, of which a text with a term has one of each group side by side."""


@dataclass(slots=True)
class TermIndex:
    """Terms by the rarest of their words, so that a text calls few of them.

    ``words`` has their numbers by the word, ``stems`` by the first letters of a word of which any ending will do, and
    ``needs`` the words of which one each must stand in a text that has the term. The terms themselves are ``dumped``,
    the fields of each in bytes, until a text calls them, so that an index takes little time to read, and little memory.
    """

    dumped: list[bytes] = field(default_factory=list)
    needs: list[tuple[tuple[str, ...], ...]] = field(default_factory=list)
    words: dict[str, list[int]] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    _made: dict[int, tuple[Term, _Neighbours]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def add(self, term: Term) -> None:
        """Index one more term."""
        part = rarest(term)
        others = [one for one in term.parts if one is not part and one.kind == "word" and not one.is_optional]
        number = len(self.dumped)
        self.dumped.append(marshal.dumps(astuple(term)))
        self.needs.append(tuple(one.words for one in others if not one.stems))
        for word in part.words:
            self.words.setdefault(word, []).append(number)
        for stem in part.stems:
            self.stems.setdefault(stem[:_STEM], []).append((stem, number))

    def dump(self) -> bytes:
        """The index in bytes, for :meth:`loaded`."""
        return marshal.dumps((self.dumped, self.needs, self.words, self.stems))

    @classmethod
    def loaded(cls, data: bytes) -> TermIndex:
        """The index that was dumped.

        Raises:
            ValueError: the bytes hold none; so do EOFError and TypeError.
        """
        return cls(*marshal.loads(data))  # noqa: S302 - as private as __pycache__

    def called(self, words: Sequence[str]) -> list[Term]:
        """The terms that may stand in a text of these words, by which most texts are told to have none."""
        present = frozenset(words)
        numbers = {number for word in self.words.keys() & present for number in self.words[word]}
        if self.stems.keys() & {word[:_STEM] for word in present}:
            numbers.update(self._by_stem(present))
        needed = sorted(number for number in numbers if not any(map(present.isdisjoint, self.needs[number])))
        if not needed:
            return []
        pairs = frozenset(pairwise(words))
        made = map(self._term, needed)
        return [term for term, neighbours in made if not any(map(pairs.isdisjoint, neighbours))]

    def _by_stem(self, words: Iterable[str]) -> Iterator[int]:
        for word in words:
            for stem, number in self.stems.get(word[:_STEM], ()):
                if word.startswith(stem):
                    yield number

    def _term(self, number: int) -> tuple[Term, _Neighbours]:
        made = self._made.get(number)
        if made is None:
            entity, category, language, strength, parts = marshal.loads(self.dumped[number])  # noqa: S302 - as above
            term = Term(entity, category, language, strength, tuple(Part(*part) for part in parts))
            made = self._made[number] = term, _neighbours(term)
        return made


def find(terms: Iterable[Term], tokens: Tokens) -> list[Mention]:
    """Where ``terms`` stand in ``tokens``, in no order, those inside others too."""
    places = _places(tokens)
    return [
        Mention(term, first, stop)
        for term in terms
        for first in _starts(term, places)
        if (stop := _match(term.parts, 0, tokens, first, first)) and not _is_code(tokens, first, stop)
    ]


def understood(found: Iterable[Mention], languages: frozenset[str]) -> list[Mention]:
    """The mentions that count in a text of these ``languages``, by position.

    Terms of other languages, if any are given, are passed over where they could be words of these. Of mentions of one
    category that overlap, the strongest, then the longest is kept.
    """
    known = languages | ANYWHERE
    return _foremost([one for one in found if not languages or one.term.language in known])


def _neighbours(term: Term) -> _Neighbours:
    """The pairs of words of which one each stands side by side in a text with the term: only marks can part them."""
    return tuple(
        tuple(product(one.words, other.words))
        for one, other in pairwise(term.parts)
        if _is_told_by_words(one) and _is_told_by_words(other)
    )


def _is_told_by_words(part: Part) -> bool:
    return part.kind == "word" and not (part.is_optional or part.stems)


def _places(tokens: Tokens) -> dict[str, list[int]]:
    """Where each word stands; numbers, with the currency before them, stand together under ``#`` too."""
    places: dict[str, list[int]] = {}
    for at, (word, kind) in enumerate(zip(tokens.words, tokens.kinds, strict=True)):
        if kind != "m":
            places.setdefault(word, []).append(at)
        if kind == "n":
            places.setdefault("#", []).append(at)
    return places


def _starts(term: Term, places: Mapping[str, Sequence[int]]) -> Iterator[int]:
    """Where a term may begin."""
    first = term.parts[0]
    if first.kind == "#":
        yield from places.get("#", ())
    for word in first.words:
        yield from places.get(word, ())
    for stem in first.stems:
        for word, found in places.items():
            if word.startswith(stem):
                yield from found


def _foremost(found: list[Mention]) -> list[Mention]:
    taken: dict[str, set[int]] = {}
    kept: list[Mention] = []
    for one in sorted(found, key=_preference):
        used = taken.setdefault(one.term.category, set())
        span = range(one.first, one.stop)
        if used.isdisjoint(span):
            used.update(span)
            kept.append(one)
    return sorted(kept, key=lambda one: (one.first, one.stop, one.term.category))


def index_for(catalogue: Catalogue) -> TermIndex:
    """The index of all terms of a catalogue, from the cache or made now."""
    code = digest(*(Path(str(path)).read_bytes() for path in (mentions.__file__, anchors.__file__, __file__)))
    name = cache.key(catalogue.version.encode(), f"terms {code}")
    stored = cache.load(name)
    if stored is not None:
        try:
            return TermIndex.loaded(stored)
        except (EOFError, TypeError, ValueError):
            cache.discard(name)
    index = index_of(term for one in catalogue.mentions for term in one.terms())
    cache.store(name, index.dump())
    return index


def index_of(terms: Iterable[Term]) -> TermIndex:
    """The index of some terms."""
    index = TermIndex()
    for term in terms:
        index.add(term)
    return index


def _preference(one: Mention) -> tuple[int, int, int, str]:
    return _RANKS[one.term.strength], one.first - one.stop, one.first, one.term.entity


def _match(parts: tuple[Part, ...], part_at: int, tokens: Tokens, at: int, before: int) -> int:
    """Where the parts from ``part_at`` on end if they stand at ``at``, 0 if not; ``before`` follows the last one."""
    if part_at == len(parts):
        return before
    part = parts[part_at]
    at = _next(tokens, at) if part_at else at
    if part.kind == "_":
        for _ in range(LONGEST_GAP + 1):
            stop = _match(parts, part_at + 1, tokens, at, before)
            if stop:
                return stop
            if at >= len(tokens.words) or tokens.sentences[at] != tokens.sentences[before - 1]:
                return 0
            at = _next(tokens, at + 1)
        return 0
    for stop in _ends(part, tokens, at):
        behind = _match(parts, part_at + 1, tokens, stop, stop)
        if behind:
            return behind
    return _match(parts, part_at + 1, tokens, at, before) if part.is_optional else 0


def _ends(part: Part, tokens: Tokens, at: int) -> list[int]:
    """Where a part may end that begins at ``at``."""
    if at >= len(tokens.words):
        return []
    if part.kind == "#":
        return amount(tokens, at)
    word = tokens.words[at]
    return [at + 1] if word in part.words or any(word.startswith(stem) for stem in part.stems) else []


def _is_code(tokens: Tokens, first: int, stop: int) -> bool:
    """Whether the tokens are, or belong to, a code of letters and digits (``DN004711``, ``A1-BK7``, ``PJ-12345``)."""
    if any(_joins_a_code(tokens, at) for at in range(first + 1, stop - 1)):
        return True
    inside = [at for at in range(first + 1, stop) if _touches(tokens, at)]
    if any(len(tokens.words[at]) > _LONGEST_GLUED for at in inside if tokens.kinds[at] == "n"):
        return True
    if any(_is_version(tokens, at) for at in inside):
        return True
    before = first > 0 and (_touches(tokens, first) or (inside and tokens.words[first - 1] in _IN_CODES))
    behind = stop < len(tokens.words) and (_touches(tokens, stop) or (inside and tokens.words[stop] in _IN_CODES))
    return bool(before or behind)


def _is_version(tokens: Tokens, at: int) -> bool:
    """Whether a token is a short number without unit behind a whole word, with no space between (``base64``)."""
    has_unit = at + 1 < len(tokens.words) and _touches(tokens, at + 1)
    is_short = tokens.kinds[at] == "n" and len(tokens.words[at]) <= _DIGITS_OF_A_VERSION
    return is_short and len(tokens.words[at - 1]) > _LETTERS_OF_A_UNIT and not has_unit


def _joins_a_code(tokens: Tokens, at: int) -> bool:
    """Whether a token is a mark that joins one or two letters to a long number, with no space between."""
    before, mark, behind = tokens.words[at - 1 : at + 2]
    is_joined = tokens.ends[at - 1] == tokens.starts[at] and tokens.ends[at] == tokens.starts[at + 1]
    is_long = tokens.kinds[at + 1] == "n" and len(behind) > _LONGEST_GLUED
    return is_joined and is_long and mark in _IN_CODES and len(before) <= _LETTERS_OF_A_CODE


def _touches(tokens: Tokens, at: int) -> bool:
    """Whether a word and a number touch before a token."""
    return tokens.ends[at - 1] == tokens.starts[at] and "m" not in tokens.kinds[at - 1 : at + 1]


def _next(tokens: Tokens, at: int) -> int:
    """The next token that is no mark inside a phrase; a stop that ends a sentence is none."""
    words, sentences = tokens.words, tokens.sentences
    while at < len(words) and words[at] in _JOINING and sentences[at] == sentences[at - 1]:
        at += 1
    return at


_JOINING = frozenset("-'/.\u2019:=~")
