"""The language stage as recognizers of Presidio, over the artifacts of whatever NLP engine it hosts.

    registry.add_recognizer(ToldRecognizer("health"))

An ``AnalyzerEngine`` then reports ``HEALTH_CONDITION`` and the other entities of the category beside its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult

from sensitive_scan import catalogue as catalogues
from sensitive_scan.fold import fold
from sensitive_scan.language.host import names_in
from sensitive_scan.language.reader import Language
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.rivals import convincing, ranked
from sensitive_scan.weigh.schema import NAMELESS, NO_SCHEMA
from sensitive_scan.weigh.weigher import Cell

if TYPE_CHECKING:
    from presidio_analyzer.nlp_engine import NlpArtifacts

    from sensitive_scan.weigh.rivals import Weighed


class ToldRecognizer(EntityRecognizer):
    """Finds what a text tells of a person in one category, such as ``health``; a recognizer of Presidio.

    Args:
        category: a category of the catalogue that texts tell of.
        supported_language: the language under which Presidio lists it; the terms of all languages are looked for.
    """

    def __init__(self, category: str, supported_language: str = "en") -> None:
        catalogue = catalogues.builtin().restricted([category])
        self._language = Language(catalogue)
        self._title = f"Told{category.title().replace('_', '')}"
        entities = sorted({one.entity for one in catalogue.mentions})
        super().__init__(supported_entities=entities, name=self._title, supported_language=supported_language)

    def load(self) -> None:
        """Nothing: the terms load when the first text comes."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """What ``text`` tells, with the evidence as Presidio's explanation; names come from ``nlp_artifacts``."""
        names = names_in(nlp_artifacts) if nlp_artifacts is not None else ()
        cell = Cell(fold(text), NAMELESS, NO_SCHEMA)
        found = convincing(ranked(self._language.weigh(cell, names)))
        return [self._result(one) for one in found if one.candidate.recognizer.entity in entities]

    def _result(self, one: Weighed) -> RecognizerResult:
        score = round(weights.confidence(one.evidence), 4)
        explanation = AnalysisExplanation(
            recognizer=self._title, original_score=score, textual_explanation="; ".join(map(str, one.evidence))
        )
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: self._title,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
        }
        return RecognizerResult(
            one.candidate.recognizer.entity, one.candidate.start, one.candidate.end, score, explanation, metadata
        )
