"""Which recognizers a field name or the words of a text speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.model import ALLOWED
from sensitive_scan.phrases import NUMBER, Phrase, is_unspaced, unmarked
from sensitive_scan.weigh.lexicon import Words, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sensitive_scan.recognizer import Recognizer

_SUFFIXES = ("numbers", "number", "numero", "nummer", "num", "nbr", "no", "nr", "id")
_SHORTEST_GLUED = 3


class Meaning(NamedTuple):
    """What a phrase says of one recognizer: it ``means`` the entity, or merely goes with it."""

    recognizer: Recognizer
    means: bool


class Mention(NamedTuple):
    """A known phrase found in a sequence of words: the index of its first word, how many, and what it means."""

    first: int
    length: int
    words: Phrase
    meanings: tuple[Meaning, ...]


class Vocabulary:
    """Every declared field name and context word of a catalogue, ready to be looked up."""

    def __init__(self, recognizers: Iterable[Recognizer], words: Words | None = None) -> None:
        self._recognizers = {recognizer.entity: recognizer for recognizer in recognizers}
        self.words = words if words is not None else words_of(self._recognizers.values())
        self._known = self.words.meanings
        self._meant: dict[Phrase, tuple[Meaning, ...]] = {}

    def _mention(self, first: int, length: int, words: Phrase) -> Mention:
        meanings = self._meant.get(words)
        if meanings is None:
            meanings = self._meant[words] = self._meanings(self._known[words])
        return Mention(first, length, words, meanings)

    def _meanings(self, meant: Iterable[tuple[str, bool]]) -> tuple[Meaning, ...]:
        return tuple(Meaning(self._recognizers[entity], means=means) for entity, means in meant)

    def mentions(self, words: Sequence[str]) -> list[Mention]:
        """The known phrases in ``words``; one inside a longer one does not count (``account manager``)."""
        found: list[Mention] = []
        reached = 0
        for first, word in enumerate(words):
            if first < reached:
                continue
            longest = self._longest_at(words, first) if word in self.words.longest else None
            if longest is not None:
                found.append(longest)
                reached = first + longest.length
            elif not word.isascii() and is_unspaced(word):
                found.extend(self._unspaced_in(word, first))
        return found

    def header(self, word: str, index: int) -> Mention | None:
        """The mention of a word that means something as a whole name, or in capitals."""
        meant = self.words.headers.get(word)
        return Mention(index, 1, (word,), self._meanings(meant)) if meant is not None else None

    def name_mentions(self, words: Phrase) -> list[Mention]:
        """The known phrases in a field name, also where its words are run together (``acctno``)."""
        header = self.header("".join(unmarked(words)), 0)
        if header is not None:
            return [header]
        whole = self._whole(words)
        if whole is not None:
            return [self._mention(0, len(words), whole)]
        found = self.mentions(words)
        taken = {index for mention in found for index in range(mention.first, mention.first + mention.length)}
        for index, word in enumerate(words):
            known = None if index in taken else self._glued_phrase(word)
            if known is not None:
                found.append(self._mention(index, 1, known))
        return found

    def _whole(self, words: Phrase) -> Phrase | None:
        """The known phrase that a name is as a whole; where it is none as a number, as what the number is of."""
        for known in dict.fromkeys((words, unmarked(words))):
            found = known if known in self._known else self._glued_phrase("".join(known))
            if found is not None:
                return found
        return None

    def _longest_at(self, words: Sequence[str], first: int) -> Mention | None:
        longest = self.words.longest.get(words[first], 0)
        ahead = tuple(words[first : first + 2 * longest])
        # only with marks of numbers between them are the words of a phrase more than it has itself
        for length in range(len(ahead) if NUMBER in ahead else min(longest, len(ahead)), 0, -1):
            known = ahead[:length]
            if known not in self._known and known[-1] != NUMBER:
                known = unmarked(known)
            if known in self._known:
                return self._mention(first, length, known)
        return None

    def _unspaced_in(self, word: str, index: int) -> Iterable[Mention]:
        for text, words in self.words.unspaced:
            if text in word:
                yield self._mention(index, 1, words)
                word = word.replace(text, " ")

    def _glued_phrase(self, word: str) -> Phrase | None:
        stems = [word]
        for suffix in _SUFFIXES:
            if word.endswith(suffix):
                stem = word.removesuffix(suffix)
                stems.extend((stem,) if suffix == "id" else (stem + NUMBER, stem))
        glued = self.words.glued
        return next((glued[stem] for stem in stems if len(stem) >= _SHORTEST_GLUED and stem in glued), None)


def is_allowed(recognizer: Recognizer) -> bool:
    """Whether a recognizer declares allowed data, a claim against the others."""
    return recognizer.category == ALLOWED
