"""Find the terms of the catalogue in the tokens of a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.language.numbers import amount
from sensitive_scan.language.tongues import ANYWHERE
from sensitive_scan.mentions import LONGEST_GAP, STRENGTHS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.language.tokens import Tokens
    from sensitive_scan.mentions import Part, Term

_STEM = 3
"""Stems are looked up by their first letters, and have at least so many."""
_RANKS = {strength: rank for rank, strength in enumerate(STRENGTHS)}
_LONGEST_CHAIN = 12


class Mention(NamedTuple):
    """A term in a text: the tokens from ``first`` up to, without, ``stop``."""

    term: Term
    first: int
    stop: int


@dataclass(slots=True)
class TermIndex:
    """Terms by what they begin with."""

    words: dict[str, list[Term]] = field(default_factory=dict)
    stems: dict[str, list[Term]] = field(default_factory=dict)
    numbers: list[Term] = field(default_factory=list)

    def add(self, term: Term) -> None:
        """Index one more term."""
        first = term.parts[0]
        if first.kind == "#":
            self.numbers.append(term)
        for word in first.words:
            self.words.setdefault(word, []).append(term)
        for stem in first.stems:
            self.stems.setdefault(stem[:_STEM], []).append(term)

    def find(self, tokens: Tokens, languages: frozenset[str] = frozenset()) -> list[Mention]:
        """The terms in ``tokens``, by position; of overlapping ones of a category the strongest, then the longest.

        Terms of other ``languages``, if any are given, are passed over where they could be words of these.
        """
        known = languages | ANYWHERE if languages else ()
        found = sorted(
            (one for one in self._all(tokens) if not known or one.term.language in known), key=_preference
        )
        kept: list[Mention] = []
        for one in found:
            if not any(
                one.first < other.stop and other.first < one.stop and one.term.category == other.term.category
                for other in kept
            ):
                kept.append(one)
        return sorted(kept, key=lambda one: (one.first, one.stop))

    def _all(self, tokens: Tokens) -> Iterator[Mention]:
        words, kinds = tokens.words, tokens.kinds
        for at, word in enumerate(words):
            if kinds[at] == "m":
                continue
            starting: list[Term] = list(self.words.get(word, ()))
            starting.extend(self.stems.get(word[:_STEM], ()))
            if kinds[at] == "n":
                starting.extend(self.numbers)
            for term in starting:
                stop = _match(term.parts, 0, tokens, at, at)
                if stop:
                    yield Mention(term, at, stop)


def index_of(terms: Iterable[Term]) -> TermIndex:
    """The index of some terms."""
    index = TermIndex()
    for term in terms:
        index.add(term)
    return index


def _preference(one: Mention) -> tuple[int, int, int, str]:
    return _RANKS[one.term.strength], one.first - one.stop, one.first, one.term.entity


def _match(parts: tuple[Part, ...], part_at: int, tokens: Tokens, at: int, before: int) -> int:
    """Where the parts from ``part_at`` on end if they stand at ``at``, 0 if they do not; ``before`` follows the last."""
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
    stop = _one(part, tokens, at)
    if stop:
        behind = _match(parts, part_at + 1, tokens, stop, stop)
        if behind:
            return behind
    return _match(parts, part_at + 1, tokens, at, before) if part.is_optional else 0


def _one(part: Part, tokens: Tokens, at: int) -> int:
    if at >= len(tokens.words):
        return 0
    if part.kind == "#":
        return amount(tokens, at)
    word = tokens.words[at]
    if word in part.words or any(word.startswith(stem) for stem in part.stems):
        return at + 1
    return 0


def _next(tokens: Tokens, at: int) -> int:
    """The next token that is no mark inside a phrase; a stop that ends a sentence is none."""
    words, sentences = tokens.words, tokens.sentences
    while at < len(words) and words[at] in _JOINING and sentences[at] == sentences[at - 1]:
        at += 1
    return at


_JOINING = frozenset("-'/.\u2019:=~")
