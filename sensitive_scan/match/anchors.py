"""The words by which the first pass selects texts for the language stage: of each term, what is rarest in it.

A term that has a word of its own is looked for by that word; one of everyday words by two of them that stand side by
side. What a hit selects is looked at again, so an anchor says less than its term. It is written as a literal, because
thousands of literals are found ten times as fast as anything else; :func:`plain` makes texts fit for that.
"""

from __future__ import annotations

import re
from itertools import pairwise, product
from typing import TYPE_CHECKING

from sensitive_scan.match.everyday import COMMONEST, EVERYDAY
from sensitive_scan.match.expressions import Expression

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from sensitive_scan.mentions import Part, Term

_SHORT = 3
_COMMON = 2
_EDGE = "[^A-Za-z]"
_MARKS = b"\t\n\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
_BLANKED = bytes.maketrans(_MARKS, b" " * len(_MARKS))


def plain(data: bytes) -> bytes:
    """A joined buffer with a space for every ASCII mark, as anchors need it; of the same length."""
    return data.translate(_BLANKED)


def anchors(terms: Iterable[Term]) -> list[str]:
    """The sources of the expressions that together hit every text with one of ``terms``, in a stable order.

    Between the words of a pair there is one mark or space, whatever the term itself allows.
    """
    single: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    everything = list(terms)
    alone = {word for term in everything if len(term.parts) == 1 for word in _options(term.parts[0])}
    for term in everything:
        found = set(_anchor(term, alone))
        single.update(one for one in found if isinstance(one, str))
        pairs.update(one for one in found if not isinstance(one, str))
    kept = (pair for pair in pairs if pair[0] not in single and pair[1] not in single)
    return sorted({*map(_source, single), *(_source(" ".join(pair)) for pair in kept)})


def expressions_of(sources: Iterable[str]) -> tuple[Expression, ...]:
    """Anchors as expressions of a matcher."""
    return tuple(Expression(source, source, (), is_word=True) for source in sources)


def _anchor(term: Term, known: Container[str] = ()) -> Iterator[str | tuple[str, str]]:
    """The words, or the pairs of words, of which one stands in any text that has the term; ``*`` for any ending.

    Words that are ``known`` as anchors anyway are taken first.
    """
    required = _required(term)
    free = [part for part in required if all(option in known for option in _options(part))]
    best = max(free or required, key=_rarity)
    if not free and _rarity(best) <= _COMMON:
        beside = [pair for pair in pairwise(term.parts) if all(map(_is_required, pair))]
        if beside:
            yield from product(*map(_options, max(beside, key=lambda pair: sum(map(_rarity, pair)))))
            return
    yield from _options(best)


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


def _source(words: str) -> str:
    body = re.escape(words).replace(r"\*", "[A-Za-z]*" if " " in words else "").replace(r"\ ", " ")
    if not words.isascii():
        return body
    return f"{_EDGE}{body}" if words.endswith("*") else f"{_EDGE}{body}{_EDGE}"
