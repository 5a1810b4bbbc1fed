"""Labels in a text: where the phrases end that name entities, and which they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.phrases import marked_in, spotted_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sensitive_scan.weigh.vocabulary import Vocabulary

_REACH = 64
"""Characters on both sides of a word within which the phrase lies that holds it."""


class Label(NamedTuple):
    """A phrase that names entities, which ends before ``end``."""

    end: int
    entities: frozenset[str]


def labels_near(text: str, ends: Iterable[int], vocabulary: Vocabulary) -> Iterator[Label]:
    """The labels in a folded ``text`` that hold one of the words which end at ``ends``, by rising end."""
    done = 0
    for end in sorted(set(ends)):
        if end <= done + 1:
            continue
        start = max(done, end - _REACH)
        window = text[start : end + _REACH]
        spotted = spotted_words(window)
        kept = marked_in(window, spotted)
        for mention in vocabulary.mentions([word for word, _ in kept]):
            first, last = kept[mention.first][1], kept[mention.first + mention.length - 1][1]
            begin, stop = start + spotted[first][1], start + spotted[last][2]
            if begin < end <= stop + 1:  # what ends a word is hit with it
                done = stop
                yield Label(done, frozenset(one.recognizer.entity for one in mention.meanings))
