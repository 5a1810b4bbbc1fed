"""Words near a candidate: labels and context words of its entity, and labels of other, allowed data."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.phrases import Spotted, marked_in, shown, spotted_words
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence
from sensitive_scan.weigh.vocabulary import Meaning, Mention, Vocabulary, is_allowed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.check.detector import Candidate

_BEFORE = 60
_AFTER = 32
_AROUND = 200
"""Characters on both sides that tell whether a text is written in capitals."""
_LABEL_GAP = 14
_NEAR_GAP = 40
_JOINTS = ("-", "/", "_", "#")
_LONGEST_OF_A_CODE, _LONGEST_PREFIX = 8, 4


class _Near(NamedTuple):
    """A mention near a candidate: how many characters lie between, and on which side."""

    mention: Mention
    gap: int
    is_before: bool


def context(candidate: Candidate, text: str, vocabulary: Vocabulary) -> list[Evidence]:
    """Evidence from the words around ``candidate`` in its own cell."""
    if len(candidate.text) == len(text):
        return []
    near = _mentions_near(candidate, text, vocabulary)
    meanings = [(near_one, meaning) for near_one in near for meaning in near_one.mention.meanings]
    own = [(near_one, meaning) for near_one, meaning in meanings if _is_own(meaning, candidate)]
    found: list[Evidence] = []
    if own:
        best = max((_worth(near_one, meaning) for near_one, meaning in own), key=lambda piece: piece.weight)
        found.append(best)
        if len({near_one.mention.words for near_one, _ in own}) > 1:
            found.append(Evidence("more context words", weights.MORE_WORDS, "more words around it go with it"))
    other = _other_label(near, own)
    return [*found, other] if other else found


def _is_own(meaning: Meaning, candidate: Candidate) -> bool:
    return meaning.recognizer.entity == candidate.recognizer.entity


def _worth(near: _Near, meaning: Meaning) -> Evidence:
    words = shown(near.mention.words)
    if near.is_before and near.gap <= _LABEL_GAP:
        if meaning.means:
            return Evidence("label", weights.LABEL, f"labelled '{words}'")
        return Evidence("label that hints", weights.LABEL_HINT, f"labelled '{words}'")
    if near.gap <= _NEAR_GAP:
        weight = weights.WORD_NEAR if meaning.means else weights.WORD_HINT_NEAR
        return Evidence("context word", weight, f"'{words}' stands near")
    return Evidence("context word", weights.WORD_FAR, f"'{words}' stands in the same text")


def _other_label(near: list[_Near], own: list[tuple[_Near, Meaning]]) -> Evidence | None:
    """The label of allowed data directly before the candidate, if it is nearer than any word of its own."""
    nearest = min((near_one.gap for near_one, _ in own if near_one.is_before), default=_LABEL_GAP + 1)
    for near_one in near:
        if near_one.is_before and near_one.gap < nearest:
            for meaning in near_one.mention.meanings:
                if is_allowed(meaning.recognizer):
                    words = shown(near_one.mention.words)
                    return Evidence("label of allowed data", weights.OTHER_LABEL, f"labelled '{words}'")
    return None


def _is_code(candidate: Candidate, before: str) -> bool:
    """Whether what stands before a short number makes a code of it, as in ``ACC-000123``, and is no label."""
    if before[-1:] not in _JOINTS or len(candidate.compact) > _LONGEST_OF_A_CODE or not candidate.compact.isdecimal():
        return False
    prefix = before[:-1].rpartition(" ")[2]
    return len(prefix) <= _LONGEST_PREFIX and prefix.isalpha() and prefix.isupper()


def _mentions_near(candidate: Candidate, text: str, vocabulary: Vocabulary) -> list[_Near]:
    before_start = max(0, candidate.start - _BEFORE)
    before, after = text[before_start : candidate.start], text[candidate.end : candidate.end + _AFTER]
    is_shouted = text[max(0, candidate.start - _AROUND) : candidate.end + _AROUND].isupper()
    near = [
        _Near(mention, len(before) - spotted[mention.first + mention.length - 1][2], is_before=True)
        for mention, spotted in _mentions(before, vocabulary, is_shouted=is_shouted)
    ]
    if near and _is_code(candidate, before):
        near = [near_one for near_one in near if near_one.gap > 1]
    near.extend(
        _Near(mention, spotted[mention.first][1], is_before=False)
        for mention, spotted in _mentions(after, vocabulary, is_shouted=is_shouted)
    )
    return near


def _mentions(window: str, vocabulary: Vocabulary, *, is_shouted: bool) -> Iterator[tuple[Mention, Spotted]]:
    """Mentions in a window with its words, which their indices count; fillers between words do not matter."""
    spotted = spotted_words(window)
    if not spotted:
        return
    kept = marked_in(window, spotted)
    taken: set[int] = set()
    for mention in vocabulary.mentions([word for word, _ in kept]):
        taken.update(range(mention.first, mention.first + mention.length))
        first, last = kept[mention.first][1], kept[mention.first + mention.length - 1][1]
        yield Mention(first, last - first + 1, mention.words, mention.meanings), spotted
    for place, (word, index) in enumerate(kept):
        header = None if place in taken or is_shouted else vocabulary.header(word, index)
        if header is not None and window[spotted[index][1] : spotted[index][2]].isupper():
            yield header, spotted
