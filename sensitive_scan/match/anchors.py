"""The words by which the first pass selects texts for the language stage: of each term, what is rarest in it.

A term that has a word of its own is looked for by that word; one of everyday words by two of them, which stand side by
side or at least in one cell. What a hit selects is looked at again, so an anchor says less than its term. It is written
as a literal with a space on both sides where it can be: thousands of those are found three times as fast as words
between boundaries, and ten times as fast as anything else. :class:`TermMatcher` makes texts fit for that.
"""

from __future__ import annotations

import re
import string
from itertools import chain, pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.late import Made
from sensitive_scan.match.everyday import COMMONEST, EVERYDAY
from sensitive_scan.match.expressions import SEPARATOR, Source
from sensitive_scan.match.matcher import build_matcher

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from sensitive_scan.match.matcher import Engine, Hit
    from sensitive_scan.mentions import Part, Term
    from sensitive_scan.phrases import Phrase

_SHORT = 3
_COMMON = 2
_SPACE = " "
_EDGE = "[^A-Za-z]"
_BETWEEN = "[^\\x1f]{0,80}"
"""What lies between the words of a pair that others stand between: some words of the same cell."""
_LETTERS = frozenset(string.ascii_letters.encode())
_LETTERS_ONLY = bytes(byte if byte in _LETTERS else ord(_SPACE) for byte in range(256))


class Pair(NamedTuple):
    """Two words of a term, one directly behind the other or with others between."""

    first: str
    second: str
    is_close: bool


class Anchors(NamedTuple):
    """Sources of expressions that together hit every text with one of some terms.

    ``words`` are of ASCII letters, for texts in which all else is blanked; ``others`` have more in them. ``company`` is
    for each of ``words`` the words of which one more stands in every text with its terms; none where that is not so.
    """

    words: tuple[str, ...]
    others: tuple[str, ...]
    company: tuple[tuple[str, ...], ...]


NO_ANCHORS = Anchors((), (), ())


class TermMatcher:
    """Selects the cells of a buffer in which a term may stand; may be shared between threads."""

    def __init__(self, anchors: Anchors, engine: Engine = "auto") -> None:
        self._words, self._others = (
            build_matcher(tuple(map(Source, sources)), engine) for sources in (anchors.words, anchors.others)
        )
        company = anchors.company
        self._company = Made[int, frozenset[bytes]](lambda index: frozenset(map(str.encode, company[index])))

    def ends(self, data: bytes) -> list[int]:
        """Offsets in the cells of the joined, folded ``data`` that are hit, each behind a hit or on its separator."""
        letters = data.translate(_LETTERS_ONLY)
        words = ((index, end - 1) for index, end in self._words.hits(b" " + letters))
        return [*self._in_company(words, data, letters), *(end for _, end in self._others.hits(data))]

    def _in_company(self, words: Iterable[Hit], data: bytes, letters: bytes) -> Iterator[int]:
        """The ends of the hits of words that stand in a cell with one of those that they need."""
        start = stop = 0
        present: frozenset[bytes] = frozenset()
        for index, end in words:
            needed = self._company[index]
            if needed and not start < end <= stop:
                start, stop = data.rfind(SEPARATOR, 0, end - 1) + 1, data.find(SEPARATOR, end - 1) + 1
                present = frozenset(letters[start:stop].lower().split())
            if not needed or not needed.isdisjoint(present):
                yield end


def anchors_of(terms: Iterable[Term], labels: Iterable[Phrase] = ()) -> Anchors:
    """The anchors of ``terms``, and of ``labels`` before a colon, in a stable order.

    Between the words of a close pair there is one mark or space, or none at a number, whatever a term allows.
    """
    everything = list(terms)
    alone = {word for term in everything if len(term.parts) == 1 for word in _options(term.parts[0])}
    single: dict[str, list[tuple[str, ...]]] = {}
    pairs: set[Pair] = set()
    for term in everything:
        for one in _anchor(term, alone):
            if isinstance(one, str):
                single.setdefault(one, []).append(_company(term, one))
            else:
                pairs.add(one)
    sources: tuple[list[str], list[str]] = ([], [])
    for pair in sorted(pairs):
        first, second = pair[:2]
        if first in single:
            single[first].append(_plain(second))
        elif second in single:
            single[second].append(_plain(first))
        else:
            sources[not _is_of_letters(first + second)].extend(_sources_of_pair(pair))
    company: dict[str, tuple[str, ...]] = {}
    for word, found in single.items():
        sources[not _is_of_letters(word)].append(_source(word))
        if all(found):
            company[_source(word)] = tuple(sorted(set(chain.from_iterable(found))))
    sources[1].extend(f"{_EDGE}{re.escape(' '.join(label))} ?[:=?]" for label in labels)
    words, others = (tuple(sorted(set(some))) for some in sources)
    return Anchors(words, others, tuple(company.get(source, ()) for source in words))


def _company(term: Term, word: str) -> tuple[str, ...]:
    """The words of ASCII letters of which one stands beside ``word`` in any text that has the term, if any."""
    others = (part for part in _required(term) if word not in _options(part))
    return max((part.words for part in others if all(map(_plain, _options(part)))), key=_least_rare, default=())


def _least_rare(words: Iterable[str]) -> int:
    return min(map(_rarity_of, words))


def _plain(word: str) -> tuple[str, ...]:
    """The word, if it is of ASCII letters and whole."""
    return (word,) if word.isascii() and word.isalpha() else ()


def _anchor(term: Term, known: Container[str] = ()) -> Iterator[str | Pair]:
    """The words, or the pairs of words, of which one stands in any text that has the term; ``*`` for any ending.

    Words that are ``known`` as anchors anyway are taken first.
    """
    required = _required(term)
    free = [part for part in required if all(option in known for option in _options(part))]
    best = max(free or required, key=_rarity)
    if free or _rarity(best) > _COMMON or len(required) == 1:
        yield from _options(best)
        return
    beside = [pair for pair in pairwise(term.parts) if all(map(_is_required, pair))]
    apart = list(pairwise(required))
    first, second = max(beside or apart, key=lambda pair: sum(map(_rarity, pair)))
    for one, other in product(_options(first), _options(second)):
        yield Pair(one, other, is_close=bool(beside))


def rarest(term: Term) -> Part:
    """The part of a term that is the rarest of those which it cannot do without."""
    return max(_required(term), key=_rarity)


def _required(term: Term) -> list[Part]:
    return [part for part in term.parts if _is_required(part)]


def _is_required(part: Part) -> bool:
    return part.kind == "word" and not part.is_optional


def _options(part: Part) -> tuple[str, ...]:
    return (*part.words, *(f"{stem}*" for stem in part.stems))


def _rarity(part: Part) -> int:
    """How rare the commonest option of a part is."""
    return _least_rare(_options(part))


def _rarity_of(option: str) -> int:
    """The letters of a word; fewer for short and for everyday ones."""
    if option in COMMONEST:
        return 0
    if option in EVERYDAY or option.isdecimal():
        return 1
    length = len(option.removesuffix("*"))
    return _COMMON if length <= _SHORT and option.isascii() else length + _SHORT


def _is_of_letters(text: str) -> bool:
    return all(byte in _LETTERS for byte in text.replace("*", "").encode())


def _source(word: str) -> str:
    body = re.escape(word.removesuffix("*"))
    if not word.isascii():
        return body
    edge = _SPACE if _is_of_letters(word) else _EDGE
    return f"{edge}{body}" if word.endswith("*") else f"{edge}{body}{edge}"


def _sources_of_pair(pair: Pair) -> Iterator[str]:
    """The expression of a pair, or those of the ways in which a word and a number are written beside each other."""
    first, second = (re.escape(word).replace(r"\*", "[A-Za-z]*") for word in pair[:2])
    together = pair.first + pair.second
    if _is_of_letters(together):
        yield f" {first} {second} " if pair.is_close else f" {first} (?:{_BETWEEN} )?{second} "
    elif not together.isascii():
        yield f"{first}{_BETWEEN}{second}"
    elif pair.is_close:
        behind = "" if second.isdecimal() else _EDGE
        yield from (f"{_EDGE}{first}{mark}{second}{behind}" for mark in ("", " ", "-", "[(]"))
    else:
        yield f"{_EDGE}{first}{_EDGE}{_BETWEEN}{second}{_EDGE}"
