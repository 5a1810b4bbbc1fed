"""Read a text that the first pass selected: find its terms, and weigh what is said around each."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from sensitive_scan.check.detector import Candidate
from sensitive_scan.language.features import features, setting
from sensitive_scan.language.model import Model, shipped
from sensitive_scan.language.names import Name
from sensitive_scan.language.reasons import UNKNOWN_LANGUAGE, from_names, reasons
from sensitive_scan.language.terms import TermIndex, find, index_for, understood
from sensitive_scan.language.tokens import tokens, words
from sensitive_scan.language.tongues import NONE, spoken
from sensitive_scan.recognizer import compact
from sensitive_scan.weigh.rivals import Weighed, weighed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sensitive_scan.catalogue import Catalogue
    from sensitive_scan.language.names import Namer
    from sensitive_scan.recognizer import Recognizer
    from sensitive_scan.weigh.weigher import Cell

_LONGEST = 6_000
"""Longer texts are read in pieces of so many characters, so that the time grows with the length alone."""
_OVERLAP = 200


class Language:
    """The terms of a catalogue and the model that weighs them; may be shared between threads.

    Args:
        catalogue: the recognizers, and what mentions them.
        model: the weights of what stands around a term; those that ship by default.
        namer: finds names, if a bigger model is to be asked for them.
    """

    def __init__(self, catalogue: Catalogue, model: Model | None = None, namer: Namer | None = None) -> None:
        self._catalogue = catalogue
        self._model = model if model is not None else shipped()
        self._namer = namer
        self._recognizers = {recognizer.entity: recognizer for recognizer in catalogue.recognizers}

    @functools.cached_property
    def _index(self) -> TermIndex:
        return index_for(self._catalogue)

    def weigh(self, cell: Cell, names: Sequence[Name] | None = None) -> list[Weighed]:
        """The terms in a folded cell, each with the evidence for its being told of a person.

        ``names`` are those already known; otherwise the namer is asked, if there is one.
        """
        found: list[Weighed] = []
        for start, piece in _pieces(cell.text):
            inside = [
                Name(name.start - start, name.end - start, name.is_person)
                for name in names or ()
                if start <= name.start < start + len(piece)
            ]
            found.extend(self._weigh_piece(piece, start, cell, None if names is None else inside))
        return found

    def _weigh_piece(self, text: str, offset: int, cell: Cell, names: Sequence[Name] | None) -> Iterator[Weighed]:
        called = self._index.called(words(text))
        if not called:
            return
        read = tokens(text)
        found = find(called, read)
        languages = spoken(read) if found else NONE
        mentions = understood(found, languages)
        if not mentions:
            return
        if names is None:
            names = self._namer(text, languages) if self._namer is not None else ()
        place = setting(read, mentions)
        for mention in mentions:
            recognizer = self._recognizers[mention.term.entity]
            start, end = read.starts[mention.first], read.ends[mention.stop - 1]
            parts = self._model.parts(features(place, mention, mentions))
            evidence = reasons(recognizer, self._model.bias, parts, cell)
            if not languages:
                evidence = (*evidence, UNKNOWN_LANGUAGE)
            evidence = (*evidence, *from_names(names, read, mention))
            yield weighed(_candidate(recognizer, offset + start, offset + end, text[start:end]), evidence)


def _candidate(recognizer: Recognizer, start: int, end: int, text: str) -> Candidate:
    return Candidate(recognizer, "mention", start, end, text, compact(text), passed=True)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """The text, or its pieces with their starts; each ends behind a sentence or at least a word where it can."""
    if len(text) <= _LONGEST:
        yield 0, text
        return
    start = 0
    while start < len(text):
        stop = min(len(text), start + _LONGEST)
        if stop < len(text):
            cut = max(text.rfind(mark, stop - _OVERLAP, stop) for mark in (". ", "\n"))
            stop = (cut if cut > 0 else max(text.rfind(" ", stop - _OVERLAP, stop), 0) or stop - 1) + 1
        yield start, text[start:stop]
        start = stop
