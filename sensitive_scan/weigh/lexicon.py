"""All words and expressions of a catalogue, prepared once and kept in the user's cache as plain data.

Splitting twenty thousand names into words takes longer than all else that a start does, so the outcome is stored beside
the compiled database. It is made of strings and tuples, most of which are read when something is looked up among them.
"""

from __future__ import annotations

import marshal
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan import cache, mentions, phrases, shards
from sensitive_scan.check.numbers import NUMBERED
from sensitive_scan.loading import digest
from sensitive_scan.match import anchors, everyday, expressions
from sensitive_scan.match.anchors import Anchors, anchors_of
from sensitive_scan.match.expressions import Expression, Expressions
from sensitive_scan.model import ALLOWED
from sensitive_scan.phrases import NUMBER, Phrase, is_unspaced, phrase, unmarked
from sensitive_scan.shards import Shards, sharded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sensitive_scan.catalogue import Catalogue
    from sensitive_scan.recognizer import Recognizer

_Means = tuple[str, bool]
"""An entity, and whether a phrase means it or merely goes with it."""


class Words(NamedTuple):
    """The phrases of some recognizers.

    ``meanings`` says of each phrase which entities it speaks of and how, ``headers`` of words that do so only as a
    whole name or in capitals; ``longest`` is the length of the longest phrase that begins with a word, ``glued`` the
    phrase that a run-together name stands for, ``unspaced`` those found inside words of scripts without spaces, the
    longest first; ``supported`` are the entities that a sibling's name makes likelier.
    """

    meanings: Mapping[Phrase, tuple[_Means, ...]]
    headers: dict[str, tuple[_Means, ...]]
    longest: dict[str, int]
    glued: Mapping[str, Phrase]
    unspaced: list[tuple[str, Phrase]]
    supported: dict[Phrase, tuple[str, ...]]


def words_of(recognizers: Collection[Recognizer]) -> Words:
    """The phrases that ``recognizers`` declare."""
    meanings: dict[Phrase, dict[str, bool]] = {}
    headers: dict[str, tuple[_Means, ...]] = {}
    supported: dict[Phrase, dict[str, None]] = {}
    for recognizer in recognizers:
        for texts, means in ((recognizer.context, False), (recognizer.fields, True)):
            for text in texts:
                meanings.setdefault(phrase(text), {})[recognizer.entity] = means
        for word in recognizer.headers:
            headers[word] = (*headers.get(word, ()), (recognizer.entity, True))
        for text in recognizer.siblings:
            supported.setdefault(unmarked(phrase(text)), {})[recognizer.entity] = None
    meanings.pop((), None)
    _let_numbers_mean_what_their_words_do(meanings, recognizers)
    longest: dict[str, int] = {}
    for words in meanings:
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    unspaced = [("".join(words), words) for words in meanings if is_unspaced(words[0])]
    return Words(
        {words: tuple(found.items()) for words, found in meanings.items()},
        headers,
        longest,
        {"".join(words): words for words in sorted(meanings, key=len, reverse=True)},
        sorted(unspaced, key=lambda item: -len(item[0])),
        {words: tuple(entities) for words, entities in supported.items()},
    )


def _let_numbers_mean_what_their_words_do(
    meanings: dict[Phrase, dict[str, bool]], recognizers: Iterable[Recognizer]
) -> None:
    """Let ``acct no``, which some declare, speak of those numbers too that ``acct`` goes with.

    Not of what is no number: a ``patient no`` is no patient.
    """
    numbered = {one.entity for one in recognizers if one.category in NUMBERED or one.category == ALLOWED}
    for words, found in meanings.items():
        if len(words) > 1 and words[-1] == NUMBER:
            for entity, means in meanings.get(words[:-1], {}).items():
                if entity in numbered:
                    found.setdefault(entity, means)


class Lexicon(NamedTuple):
    """The words of a catalogue, the expressions of the first pass, and those that select texts to be understood."""

    words: Words
    expressions: Expressions
    anchors: Anchors


def lexicon(catalogue: Catalogue) -> Lexicon:
    """The lexicon of a catalogue, from the cache or prepared now."""
    name = cache.key(catalogue.version.encode(), f"lexicon {_code()}")
    stored = cache.load(name)
    if stored is not None:
        try:
            return _loaded(stored, catalogue.recognizers)
        except (EOFError, TypeError, ValueError):
            cache.discard(name)
    prepared = _prepared(catalogue)
    cache.store(name, prepared)
    return _loaded(prepared, catalogue.recognizers)


def _prepared(catalogue: Catalogue) -> bytes:
    meanings, headers, longest, glued, unspaced, supported = words_of(catalogue.recognizers)
    kept = (sharded(meanings), headers, longest, sharded(glued), unspaced, supported)
    found = expressions.expressions(catalogue.recognizers)
    plain = sharded(dict(enumerate(map(_plain, found))))
    selecting = anchors_of((term for one in catalogue.mentions for term in one.terms()), _labels(catalogue))
    return marshal.dumps((kept, [one.source for one in found], plain, tuple(selecting)))


def _loaded(prepared: bytes, recognizers: Iterable[Recognizer]) -> Lexicon:
    kept, sources, plain, selecting = marshal.loads(prepared)  # noqa: S302 - as private as __pycache__
    meanings, headers, longest, glued, unspaced, supported = kept
    words = Words(Shards(meanings), headers, longest, Shards(glued), unspaced, supported)
    return Lexicon(words, _expressions(sources, Shards(plain), recognizers), Anchors(*selecting))


def _labels(catalogue: Catalogue) -> set[Phrase]:
    """The names of fields that hold words, or what notes can tell."""
    told = {one.entity for one in catalogue.mentions}
    holding = (one for one in catalogue.recognizers if one.values or one.entity in told)
    names = (name for one in holding for name in one.fields + one.headers + one.context)
    return {words for words in map(phrase, names) if words and NUMBER not in words}


def _code() -> str:
    """A digest of the code that prepares a lexicon, so that one prepared otherwise is not taken."""
    modules = (phrases, expressions, everyday, anchors, mentions, shards)
    paths = (*(str(module.__file__) for module in modules), __file__)
    return digest(*(Path(path).read_bytes() for path in paths))


_Called = tuple[str, ...]
_Plain = tuple[str, _Called, bool, str, int, tuple[tuple[Phrase, _Called], ...]]
"""All of an expression but its source, with entities for recognizers."""


def _plain(one: Expression) -> _Plain:
    around = tuple((words, _entities(recognizers)) for words, recognizers in one.phrases)
    return one.body, _entities(one.recognizers), one.is_word, one.blanked, one.covers, around


def _entities(recognizers: Sequence[Recognizer]) -> _Called:
    return tuple(recognizer.entity for recognizer in recognizers)


def _expressions(sources: Sequence[str], plain: Mapping[int, _Plain], recognizers: Iterable[Recognizer]) -> Expressions:
    """The expressions of what :func:`_plain` made."""
    by_entity = {recognizer.entity: recognizer for recognizer in recognizers}

    def of(entities: _Called) -> tuple[Recognizer, ...]:
        return tuple([by_entity[entity] for entity in entities])

    def make(index: int) -> Expression:
        body, called, is_word, blanked, covers, around = plain[index]
        phrases = tuple([(words, of(one)) for words, one in around])
        return Expression(sources[index], body, of(called), is_word, blanked, covers, phrases)

    return Expressions(sources, make)
