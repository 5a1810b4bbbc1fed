"""The expressions of the first pass: every distinctive pattern and every word that asks for a weaker one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, overload

from sensitive_scan.late import Made
from sensitive_scan.match.everyday import EVERYDAY
from sensitive_scan.model import ALLOWED
from sensitive_scan.phrases import NUMBER, NUMBER_WORDS, Phrase, has_inner_filler, is_unspaced, phrase, unmarked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from sensitive_scan.recognizer import Recognizer

Phrases = tuple[tuple[Phrase, "tuple[Recognizer, ...]"], ...]
"""Phrases with the recognizers that each of them calls."""
SEPARATOR = b"\x1f"
"""Stands after every cell of a joined buffer and before the first (ASCII unit separator); no pattern can cross it."""

_BEFORE = "[^0-9A-Za-z]"
_AFTER = "[^0-9A-Za-z]"
_AFTER_WORD = "[^A-Za-z]"
_GAP = r"(?:[ _.:/'-]|\. )"
"""Between the words of a phrase: one of the marks that join them; any number of any would be half as fast."""
_FILLER_GAP = f"{_GAP}(?:[A-Za-z]{{1,6}}{_GAP})?"
"""The gap in a phrase that was declared with a filler in it, which may be another one in a text."""
_EVERYDAY = frozenset({"ethnicity", "health", "employment", "financial"})
_NUMBER = f"(?:{'|'.join(sorted(NUMBER_WORDS))})"
_INITIALS = 2
"""Letters of a word of another script that stands in others everywhere; a phrase may be of single letters."""
_SHORT = 3
_ESCAPED = str.maketrans({character: "\\" + character for character in r"\.^$*+?{}[]()|/-"})


class Source(NamedTuple):
    """An expression that calls no recognizer, but selects what is looked at; ``source`` as in :class:`Expression`."""

    source: str
    recognizers: tuple[Recognizer, ...] = ()


class Expression(NamedTuple):
    """One expression of the first pass and the recognizers that a hit calls.

    ``source`` is matched on UTF-8 bytes regardless of ASCII case, from the byte before; a hit ends in the cell or at
    its separator.
    ``body`` is the pattern itself, without boundaries. ``is_word`` tells a context word, which calls the asked
    patterns, from a distinctive pattern; ``blanked`` is its body with every digit as ``0``, if it has any. A word that
    is the rarest of longer ``phrases`` calls their recognizers where one of them stands around it. A phrase of allowed
    data that holds a calling word (``account manager``) calls nothing, and takes the word as far back from its end as
    it ``covers``.
    """

    source: str
    body: str
    recognizers: tuple[Recognizer, ...]
    is_word: bool
    blanked: str = ""
    covers: int = 0
    phrases: Phrases = ()


class Expressions(Sequence[Expression]):
    """Expressions that are made when they are asked for; the ``sources`` of all of them are known."""

    def __init__(self, sources: Sequence[str], make: Callable[[int], Expression]) -> None:
        self.sources = sources
        self._made = Made(make)

    @overload
    def __getitem__(self, index: int) -> Expression: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Expression]: ...
    def __getitem__(self, index: int | slice) -> Expression | Sequence[Expression]:
        places = range(len(self))[index]
        return self._made[places] if isinstance(places, int) else [self._made[place] for place in places]

    def __len__(self) -> int:
        return len(self.sources)


def sources_of(expressions: Sequence[Expression | Source]) -> Sequence[str]:
    """The sources of some expressions, of which none is made for it."""
    if isinstance(expressions, Expressions):
        return expressions.sources
    return [expression.source for expression in expressions]


def led(data: bytes | memoryview) -> bytes:
    """A joined buffer with the byte before it that an expression needs in front of a match."""
    return b"".join((SEPARATOR, data))


def expressions(recognizers: Iterable[Recognizer]) -> tuple[Expression, ...]:
    """All expressions of ``recognizers`` in a stable order; allowed data needs none, it is asked on conflict only."""
    by_prefilter: dict[str, list[Recognizer]] = {}
    callers: dict[tuple[Phrase, str], list[Recognizer]] = {}
    allowed: set[Phrase] = set()
    for recognizer in recognizers:
        if recognizer.category == ALLOWED:
            allowed.update(map(phrase, recognizer.fields))
            continue
        if recognizer.pattern:
            by_prefilter.setdefault(recognizer.prefilter or recognizer.pattern, []).append(recognizer)
        if _is_called(recognizer):
            for call in _calls(recognizer):
                callers.setdefault(call, []).append(recognizer)
    calling = {words[0] for words, _ in callers if len(words) == 1}
    covering = sorted(words for words in allowed if len(words) > 1 and not calling.isdisjoint(words))
    return (
        *map(_pattern, by_prefilter.values()),
        *_words(callers),
        *(_word(words, _GAP, ())._replace(covers=len(" ".join(words))) for words in covering),
    )


def _is_called(recognizer: Recognizer) -> bool:
    """Whether words call a recognizer: for a weaker pattern, or for what check digits confirm in other groups."""
    if recognizer.values:
        return False
    return bool(recognizer.asked_pattern) or (bool(recognizer.check) and recognizer.category not in _EVERYDAY)


def _words(callers: Mapping[tuple[Phrase, str], list[Recognizer]]) -> Iterator[Expression]:
    """The expressions of the phrases that call: by their rarest word, or by all words where none of them is rare."""
    around: dict[str, dict[Phrase, list[Recognizer]]] = {}
    called: dict[tuple[Phrase, str], list[Recognizer]] = {}
    for (words, gap), recognizers in sorted(callers.items(), key=lambda item: item[0]):
        rarest = _rarest(words)
        if rarest:
            around.setdefault(rarest, {}).setdefault(words, []).extend(recognizers)
        else:
            called[words, gap] = recognizers
    for (words, gap), recognizers in called.items():
        yield _word(words, gap, tuple(recognizers))
    for rarest, phrases in around.items():
        called_there = tuple((words, tuple(dict.fromkeys(recognizers))) for words, recognizers in phrases.items())
        yield _around(rarest, called_there)


def _rarest(words: Phrase) -> str:
    """The longest word of a phrase that is not an everyday one; empty where there is none, or no longer phrase."""
    significant = unmarked(words)
    if len(words) == 1 or any(map(is_unspaced, significant)):
        return ""
    rare = [word for word in significant if _stands_out(word)]
    return max((word for word in rare if not word.isdecimal()), key=lambda word: (len(word), word), default="")


def _stands_out(word: str) -> bool:
    """Whether a word is neither an everyday one nor so short that it stands in others."""
    if word.isascii():
        return len(word) > _SHORT and word not in EVERYDAY
    return sum(not unicodedata.category(character).startswith("M") for character in word) > _INITIALS


def _calls(recognizer: Recognizer) -> set[tuple[Phrase, str]]:
    """The phrases that call the weak forms of ``recognizer`` where they stand in a cell, each with its kind of gap.

    A mere hint calls neither what stands out by itself nor the categories whose hints are everyday words (``pay``).
    What another program declared has weak forms beside those that stand out, and mostly hints to call them.
    A phrase that holds a word which calls by itself is left out: the word is found wherever the phrase is.
    """
    texts = recognizer.fields + recognizer.headers
    if (not recognizer.pattern and recognizer.category not in _EVERYDAY) or recognizer.scored:
        texts += recognizer.context
    phrases = {(phrase(text), _FILLER_GAP if has_inner_filler(text) else _GAP) for text in texts}
    single = {words[0] for words, _ in phrases if len(words) == 1}
    return {(words, gap) for words, gap in phrases if words and (len(words) == 1 or single.isdisjoint(words))}


def _pattern(recognizers: Sequence[Recognizer]) -> Expression:
    """The expression of recognizers that the first pass does not tell apart, mostly of one alone."""
    body = "|".join(dict.fromkeys(recognizer.pattern for recognizer in recognizers))
    source = recognizers[0].prefilter or f"{_BEFORE}(?:{body}){_AFTER}"
    return Expression(source, body, tuple(recognizers), is_word=False)


def _word(words: Phrase, gap: str, called: tuple[Recognizer, ...]) -> Expression:
    body = _body(words, gap)
    # bytes of other scripts are no ASCII letters, so boundaries would hold anywhere and cost time
    source = f"{_BEFORE}{body}{_AFTER_WORD}" if "".join(words).isascii() else body
    without_digits = tuple(re.sub("[0-9]", "0", word) for word in words)
    blanked = _body(without_digits, gap) if without_digits != words else ""
    return Expression(source, body, called, is_word=True, blanked=blanked)


def _around(word: str, phrases: Phrases) -> Expression:
    """The expression of the rarest word of some phrases."""
    body = _possessive(_cased(word))
    source = f"{_BEFORE}{body}{_AFTER_WORD}" if word.isascii() else body
    return Expression(source, body, (), is_word=True, phrases=phrases)


def _body(words: Phrase, gap: str) -> str:
    *first, last = (_NUMBER if word == NUMBER else _cased(word) for word in words)
    return _numbered(*first) if last == _NUMBER else _spaced((*map(_possessive, first), last), gap)


def _numbered(word: str) -> str:
    """The word that is said to be a number, before or after it."""
    return f"(?:{word}[^0-9A-Za-z]*{_NUMBER}|{_NUMBER}{_FILLER_GAP}{word})"


def _spaced(words: Sequence[str], gap: str) -> str:
    """The words with a gap between; beside digits there may be none (``w2 wages``)."""
    body = words[0]
    for before, word in pairwise(words):
        body += (f"(?:{gap})?" if before.isdecimal() or word.isdecimal() else gap) + word
    return body


def _cased(word: str) -> str:
    """A word as it may be written; the first pass takes capitals for small letters in ASCII only."""
    forms = [word] if word.isascii() else [word, word[:1].upper() + word[1:], word.upper()]
    escaped = list(dict.fromkeys(form.translate(_ESCAPED) for form in forms))
    return escaped[0] if len(escaped) == 1 else f"(?:{'|'.join(escaped)})"


def _possessive(word: str) -> str:
    """``drivers`` before another word is written ``driver's`` too."""
    return f"(?:{word}|{word[:-1]}'s|{word[:-1]}\u2019s)" if len(word) > _SHORT and word.endswith("s") else word
