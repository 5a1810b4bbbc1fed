"""The words by which the first pass selects texts for the language stage: of each term, what is rarest in it.

A term that has a word of its own is looked for by that word; one of everyday words by two of them, which stand side by
side or at least in one cell. What a hit selects is looked at again, so an anchor says less than its term. It is written
as a literal where it can be, because thousands of literals are found ten times as fast as anything else; :func:`plain`
makes texts fit for that.
"""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.match.everyday import COMMONEST, EVERYDAY
from sensitive_scan.match.expressions import Expression

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from sensitive_scan.mentions import Part, Term

_SHORT = 3
_COMMON = 2
_EDGE = "[^A-Za-z]"
_BETWEEN = "[^\\x1f]{0,80}"
"""What lies between the words of a pair that others stand between: some words of the same cell."""
_MARKS = b"\t\n\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_BLANKED = bytes.maketrans(_MARKS, b" " * len(_MARKS))


def plain(data: bytes) -> bytes:
    """A joined buffer with a space for every ASCII mark, as anchors need it; of the same length."""
    return data.translate(_BLANKED)


class Pair(NamedTuple):
    """Two words of a term, one directly behind the other or with others between."""

    first: str
    second: str
    is_close: bool


def anchors(terms: Iterable[Term]) -> list[str]:
    """The sources of the expressions that together hit every text with one of ``terms``, in a stable order.

    Between the words of a close pair there is one mark or space, whatever the term itself allows.
    """
    everything = list(terms)
    alone = {word for term in everything if len(term.parts) == 1 for word in _options(term.parts[0])}
    single: set[str] = set()
    pairs: set[Pair] = set()
    for term in everything:
        for one in _anchor(term, alone):
            if isinstance(one, str):
                single.add(one)
            else:
                pairs.add(one)
    kept = (pair for pair in pairs if pair.first not in single and pair.second not in single)
    return sorted({*map(_source, single), *map(_source_of_pair, kept)})


def expressions_of(sources: Iterable[str]) -> tuple[Expression, ...]:
    """Anchors as expressions of a matcher."""
    return tuple(Expression(source, source, (), is_word=True) for source in sources)


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
    return min(_rarity_of(option) for option in _options(part))


def _rarity_of(option: str) -> int:
    """The letters of a word; fewer for short and for everyday ones."""
    if option in COMMONEST:
        return 0
    if option in EVERYDAY or option.isdecimal():
        return 1
    length = len(option.removesuffix("*"))
    return _COMMON if length <= _SHORT and option.isascii() else length + _SHORT


def _source(word: str) -> str:
    body = re.escape(word.removesuffix("*"))
    if not word.isascii():
        return body
    return f"{_EDGE}{body}" if word.endswith("*") else f"{_EDGE}{body}{_EDGE}"


def _source_of_pair(pair: Pair) -> str:
    first, second = (re.escape(word).replace(r"\*", "[A-Za-z]*") for word in pair[:2])
    if not (first + second).isascii():
        return f"{first}{_BETWEEN}{second}"
    return f"{_EDGE}{first} {second}{_EDGE}" if pair.is_close else f"{_EDGE}{first}{_EDGE}{_BETWEEN}{second}{_EDGE}"
