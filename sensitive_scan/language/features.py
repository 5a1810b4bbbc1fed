"""What the words around a mention say: the features that the language model weighs.

The mention itself is masked: only its strength, its category and what stands around it count, so that what is learned
of one term holds for all. A feature is a short string; those that begin with ``cue`` are the rules (classes of words,
see :mod:`sensitive_scan.language.cues`), the others are the words themselves.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.language.cues import CLASSES, PERSON

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from sensitive_scan.language.terms import Mention
    from sensitive_scan.language.tokens import Tokens

_NEAR = 4
_WINDOW = 12
_HORIZON = 60
"""Tokens on both sides of a mention that can matter."""
_REACHES = ((1, "1"), (3, "3"), (7, "7"))
_FAR = "far"
_SHORT_TEXT, _LONG_TEXT = 12, 60
_QUOTES = frozenset("\"'\u201c\u201d\u2018\u2019`")
_MANY = 3
_ADULT, _LONG = 18, 3
_TITLE = 3
"""One word in so many may begin with a small letter in a title (``Sodhi and Dugar``)."""
_DENIED_BEFORE, _DENIED_BEHIND = 4, 5
_SUPPOSED_BEFORE = 4
_ANSWERED = frozenset({":", "?", "-", "=", "ticked", "is", "are", "says", "said"})


class Setting(NamedTuple):
    """A text prepared for all its mentions: the classes of each token, and what each mention's tokens are masked by."""

    tokens: Tokens
    classes: tuple[tuple[str, ...], ...]
    masks: dict[int, str]
    is_capitals: bool
    is_title: bool


def setting(tokens: Tokens, mentions: Sequence[Mention]) -> Setting:
    """The setting of the ``mentions`` in a text."""
    letters = "".join(word for word, kind in zip(tokens.shown, tokens.kinds, strict=True) if kind == "w")
    is_capitals = letters.isupper()
    masks = {at: f"<{one.term.category}>" for one in mentions for at in range(one.first, one.stop)}
    classes = tuple(
        () if at in masks else _classes(tokens, at, is_capitals=is_capitals) for at in range(len(tokens.words))
    )
    return Setting(tokens, classes, masks, is_capitals, is_title=_is_title(tokens, is_capitals=is_capitals))


def _is_title(tokens: Tokens, *, is_capitals: bool) -> bool:
    """Whether nearly all words are capitalised, as in names of people and companies."""
    words = [shown for shown, kind in zip(tokens.shown, tokens.kinds, strict=True) if kind == "w"]
    capitalised = sum(word[0].isupper() for word in words)
    return not is_capitals and len(words) > 1 and capitalised * _TITLE >= len(words) * (_TITLE - 1)


def _classes(tokens: Tokens, at: int, *, is_capitals: bool) -> tuple[str, ...]:
    known = CLASSES.get(tokens.words[at])
    if known is not None and (is_capitals or tokens.shown[at] != "May" or _begins(tokens, at)):
        return known  # but the month, which asks for nothing
    if tokens.kinds[at] == "n":
        return ("number",)
    shown = tokens.shown[at]
    if is_capitals or not shown[0].isupper() or len(shown) == 1:
        return ()
    if shown.isupper():
        return ("acronym",)
    begins = not at or tokens.sentences[at] != tokens.sentences[at - 1] or tokens.kinds[at - 1] == "m"
    return ("first",) if begins else ("name",)


def features(place: Setting, mention: Mention, mentions: Sequence[Mention]) -> list[str]:
    """The features of one mention among all ``mentions`` of the text, each once."""
    around = chain(_company(place, mention, mentions), _cues(place, mention), _around(place, mention))
    return list(dict.fromkeys(chain(_itself(place, mention), around)))


def _itself(place: Setting, mention: Mention) -> Iterator[str]:
    term = mention.term
    yield f"cue {term.strength}"
    yield f"cue {term.category}"
    yield f"cue {term.category} {term.strength}"
    yield f"cue {term.entity} {term.strength}"
    yield f"cue {term.strength} {'word' if mention.stop - mention.first == 1 else 'phrase'}"
    for at in range(mention.first, mention.stop):
        if place.tokens.kinds[at] == "n":
            yield f"cue {term.category} {_size(place.tokens.words[at])}"
            break
    shown = place.tokens.shown[mention.first]
    if not place.is_capitals and shown[0].isupper() and mention.first and not _begins(place.tokens, mention.first):
        yield "cue capitalised"
    if place.is_title:
        yield "cue title"
    length = len(place.tokens.words)
    yield f"cue {'short' if length <= _SHORT_TEXT else 'long' if length > _LONG_TEXT else 'middling'} text"


def _size(number: str) -> str:
    """How large a number is, roughly: an age of a child, of an adult, or neither."""
    digits = number.partition(".")[0].replace(",", "")
    if not digits.isdecimal():
        return "other number"
    return "small number" if int(digits) < _ADULT else "number of two digits" if len(digits) < _LONG else "long number"


def _begins(tokens: Tokens, at: int) -> bool:
    return not at or tokens.sentences[at] != tokens.sentences[at - 1]


def _first(one: Mention) -> int:
    return one.first


def _company(place: Setting, mention: Mention, mentions: Sequence[Mention]) -> Iterator[str]:
    """Other mentions beside this one, and marks next to it."""
    tokens = place.tokens
    # in the order of their first tokens, so that those near need not be looked for among all
    first = bisect_left(mentions, mention.first - _HORIZON, key=_first)
    last = bisect_right(mentions, mention.first + _HORIZON, key=_first)
    others = [one for one in mentions[first:last] if one is not mention]
    same = [one for one in others if one.term.category == mention.term.category]
    if same:
        yield f"cue {'many others' if len(same) >= _MANY else 'another'}"
        if any(one.term.strength == "telling" for one in same):
            yield "cue another that tells"
        sentence = tokens.sentences[mention.first]
        if any(tokens.sentences[one.first] == sentence for one in same):
            yield "cue another in the sentence"
    for category in sorted({one.term.category for one in others} - {mention.term.category}):
        yield f"cue also {category}"
    before = tokens.words[mention.first - 1] if mention.first else "^"
    after = tokens.words[mention.stop] if mention.stop < len(tokens.words) else "$"
    if before in _QUOTES and after in _QUOTES:
        yield "cue quoted"
    if after == ":":
        yield "cue label"
    last = mention.stop
    while last < len(tokens.words) and tokens.sentences[last] == tokens.sentences[mention.first]:
        last += 1
    if last < len(tokens.words) and tokens.words[last] == "?":
        yield "cue question"


def _cues(place: Setting, mention: Mention) -> Iterator[str]:
    """The classes of words on both sides, by distance in the sentence, and anywhere."""
    near = list(_near(place, mention))
    in_sentence = dict.fromkeys(one for one, _, _ in near)
    for one, side, distance in near:
        yield f"cue {one} {side} {_reach(distance)}"
    yield from _doubts(place, mention, in_sentence)
    person, nearest = min(
        ((one, distance) for one, _, distance in near if one in PERSON), key=lambda found: found[1], default=("none", 0)
    )
    yield f"cue person {person} {_reach(nearest)}" if nearest else "cue person none"
    yield f"cue {mention.term.category} person {bool(nearest)}"
    yield f"cue {mention.term.strength} person {person}"
    tells = "telling" if mention.term.strength == "telling" else "naming"
    anywhere = dict.fromkeys(one for at in _horizon(place, mention) for one in place.classes[at])
    for one in anywhere:
        yield f"cue {one} anywhere {tells}"
    for one in in_sentence:
        yield f"cue {one} in sentence {tells}"
    if PERSON.isdisjoint(anywhere):
        yield "cue nobody"
        yield f"cue nobody {mention.term.category} {mention.term.strength}"


def _near(place: Setting, mention: Mention) -> Iterator[tuple[str, str, int]]:
    """The classes of the words of the mention's sentence, each with its side and distance."""
    sentences = place.tokens.sentences
    for at in _horizon(place, mention):
        if place.classes[at] and sentences[at] == sentences[mention.first]:
            is_left = at < mention.first
            distance = mention.first - at if is_left else at - mention.stop + 1
            for one in place.classes[at]:
                yield one, "left" if is_left else "right", distance


def _horizon(place: Setting, mention: Mention) -> range:
    """The tokens that can matter; those of the mention itself have no classes."""
    return range(max(0, mention.first - _HORIZON), min(len(place.classes), mention.stop + _HORIZON))


def _doubts(place: Setting, mention: Mention, in_sentence: Collection[str]) -> Iterator[str]:
    """Whether it is asked, supposed or denied."""
    if "asking" in in_sentence and "condition" in in_sentence:
        yield "cue maybe asked"
        yield f"cue maybe asked {mention.term.category}"
    if _follows(place, mention, "condition", _SUPPOSED_BEFORE):
        yield "cue condition supposed"
        yield f"cue condition supposed {mention.term.strength}"
    if _is_denied(place, mention):
        yield "cue negation denied"
        yield f"cue negation denied {mention.term.strength}"


def _is_denied(place: Setting, mention: Mention) -> bool:
    """Whether a word that denies stands close before the mention, or an answer that denies behind it."""
    if _follows(place, mention, "negation", _DENIED_BEFORE):
        return True
    behind = range(mention.stop, min(len(place.classes), mention.stop + _DENIED_BEHIND))
    return any("negation" in place.classes[at] and place.tokens.words[at - 1] in _ANSWERED for at in behind)


def _follows(place: Setting, mention: Mention, kind: str, distance: int) -> bool:
    """Whether a word of a class stands at most so many tokens before the mention, in its sentence."""
    sentence = place.tokens.sentences[mention.first]
    before = range(max(0, mention.first - distance), mention.first)
    return any(kind in place.classes[at] and place.tokens.sentences[at] == sentence for at in before)


def _reach(distance: int) -> str:
    for most, name in _REACHES:
        if distance <= most:
            return name
    return _FAR


def _around(place: Setting, mention: Mention) -> Iterator[str]:
    """The words themselves: near ones with their side, pairs of them, and those of the window."""
    left = [_word(place, at) for at in range(max(0, mention.first - _WINDOW), mention.first)]
    right = [_word(place, at) for at in range(mention.stop, min(len(place.tokens.words), mention.stop + _WINDOW))]
    padded_left = ["^", *left] if mention.first <= _WINDOW else left
    padded_right = [*right, "$"]
    for distance, word in enumerate(reversed(padded_left[-_NEAR:]), 1):
        yield f"left {1 if distance == 1 else 'near'} {word}"
    for distance, word in enumerate(padded_right[:_NEAR], 1):
        yield f"right {1 if distance == 1 else 'near'} {word}"
    yield f"left {' '.join(padded_left[-2:])}"
    yield f"right {' '.join(padded_right[:2])}"
    yield f"both {padded_left[-1] if padded_left else '^'} * {padded_right[0]}"
    yield f"left {mention.term.category} {padded_left[-1] if padded_left else '^'}"
    yield f"right {mention.term.category} {padded_right[0]}"
    for word in dict.fromkeys(left):
        yield f"before {word}"
    for word in dict.fromkeys(right):
        yield f"behind {word}"


def _word(place: Setting, at: int) -> str:
    """A word as the model sees it: terms and numbers masked."""
    mask = place.masks.get(at)
    if mask is not None:
        return mask
    return "#" if place.tokens.kinds[at] == "n" else place.tokens.words[at]
