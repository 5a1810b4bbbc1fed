"""Other scanners behind one interface: a function that takes a text and returns how much it found.

They come with the extra ``bench``; one that is not installed is ``None``, and the tables say so. What they look for
differs (both also report e-mail addresses, phones and dates), so that only their speed is compared here.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presidio_analyzer import AnalyzerEngine, EntityRecognizer
    from presidio_analyzer.nlp_engine import NlpArtifacts

TextScan = Callable[[str], int]
"""Scans one text and returns the number of its findings."""

PRESIDIO_THRESHOLD = 0.5


def version(distribution: str) -> str | None:
    """The installed version of a distribution, or ``None``."""
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return None


def datafog_core() -> TextScan | None:
    """datafog-core with its default entities, which is its fastest way: a selection of entities takes longer."""
    if importlib.util.find_spec("datafog_core") is None:
        return None
    from datafog_core import scan

    return lambda text: len(scan(text))


def presidio() -> TextScan | None:
    """Presidio's English recognizers without a language model: patterns and checks only."""
    if importlib.util.find_spec("presidio_analyzer") is None:
        return None
    # Presidio's e-mail recognizer asks the network for the list of public suffixes, unless told not to
    os.environ["TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS"] = ""
    analyzer = _analyzer()
    return lambda text: len(analyzer.analyze(text, language="en"))


def presidio_of(recognizers: Sequence[EntityRecognizer]) -> TextScan:
    """Presidio with these recognizers only, without a language model."""
    analyzer = _analyzer(recognizers)
    return lambda text: len(analyzer.analyze(text, language="en"))


def _analyzer(recognizers: Sequence[EntityRecognizer] | None = None) -> AnalyzerEngine:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

    no_tokens = Doc(Vocab())

    class NoLanguage(NlpEngine):  # type: ignore[misc, unused-ignore]  # Presidio carries no types
        """A language engine that finds no tokens and no entities."""

        def load(self) -> None:
            """Nothing to load."""

        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:  # noqa: ARG002
            return NlpArtifacts([], no_tokens, [], [], self, language)

        def process_batch(
            self,
            texts: Iterable[str],
            language: str,
            batch_size: int = 1,  # noqa: ARG002
            n_process: int = 1,  # noqa: ARG002
            **_: object,
        ) -> Iterator[tuple[str, NlpArtifacts]]:
            return ((text, self.process_text(text, language)) for text in texts)

        def is_stopword(self, word: str, language: str) -> bool:  # noqa: ARG002
            return False

        def is_punct(self, word: str, language: str) -> bool:  # noqa: ARG002
            return False

        def get_supported_entities(self) -> list[str]:
            return []

        def get_supported_languages(self) -> list[str]:
            return ["en"]

    registry = RecognizerRegistry(recognizers)
    if recognizers is None:
        registry.load_predefined_recognizers(languages=["en"])
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=NoLanguage(),
        supported_languages=["en"],
        default_score_threshold=PRESIDIO_THRESHOLD,
    )
