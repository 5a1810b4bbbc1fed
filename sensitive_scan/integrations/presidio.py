"""Presidio, both ways: this scanner as one of its recognizers, and its recognizers in this scanner.

    analyzer.registry.add_recognizer(SensitiveScanRecognizer())
    scanner = Scanner(recognizers=declarations_from(analyzer.registry, others="leave out"))

:class:`SensitiveScanRecognizer` reports every entity of the catalogue and scans a text once, whatever the number of
entities. A YAML file of a registry may name it, once this module is imported.
"""

from __future__ import annotations

import functools
import threading
from typing import TYPE_CHECKING, Any

from presidio_analyzer import AnalysisExplanation, EntityRecognizer, RecognizerResult

from sensitive_scan import catalogue as catalogues
from sensitive_scan.decide.policy import Policy
from sensitive_scan.engine import Engine
from sensitive_scan.errors import ConfigurationError, IncompleteScanError
from sensitive_scan.foreign import declarations_from
from sensitive_scan.language.host import names_in
from sensitive_scan.masking import shown
from sensitive_scan.model import ALLOWED, CATEGORIES
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.rivals import convincing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from presidio_analyzer.nlp_engine import NlpArtifacts

    from sensitive_scan.language.names import Name
    from sensitive_scan.weigh.rivals import Weighed

__all__ = ["SensitiveScanRecognizer", "declarations_from"]


class _Request(threading.local):
    """What the analyzer of this thread has asked for last: Presidio gives the context words apart from the entities."""

    text: str | None = None
    entities: frozenset[str] = frozenset()
    names: Sequence[Name] = ()


_REQUEST = _Request()


@functools.lru_cache(maxsize=8)
def _engine(categories: frozenset[str], region: str | None) -> Engine:
    """The engine of some categories, which the recognizers of all languages share."""
    catalogue = catalogues.builtin().restricted(categories | {ALLOWED})
    return Engine(catalogue, region=region, namer=lambda _text, _languages: _REQUEST.names)


class SensitiveScanRecognizer(EntityRecognizer):
    """The whole catalogue, or some categories of it, as one recognizer of Presidio.

    A score is the probability that the span is what its entity claims, so that what scores below 0.5 is not reported.
    Context words that ``AnalyzerEngine.analyze`` is given are taken for the name of the field that the text stands in:
    they can speak for a value and, as ``mobile`` does, against it. Names that Presidio's NLP engine finds count as
    evidence of who is meant.

    Args:
        supported_entities: the entities to report; all of the categories by default.
        categories: the categories to look for; by default those of the policy that ships.
        supported_language: the language under which Presidio lists it; texts of all languages are read alike.
        name: what results call it.
        region: ISO 3166 country of the data's owner, as for :class:`~sensitive_scan.Scanner`.
        context: ignored; the catalogue has words of its own.

    Raises:
        ConfigurationError: a category or an entity is unknown.
        IncompleteScanError: by ``analyze``, of a text that could not be scanned to its end; nothing is passed over.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - the arguments that Presidio's registry gives, and two of our own
        self,
        supported_entities: Iterable[str] | None = None,
        categories: Iterable[str] | None = None,
        supported_language: str = "en",
        name: str = "SensitiveScanRecognizer",
        region: str | None = None,
        context: Iterable[str] | None = None,  # noqa: ARG002 - Presidio's registry gives it
    ) -> None:
        known = {one.entity: one.category for one in catalogues.builtin().recognizers if one.category != ALLOWED}
        wanted = frozenset(supported_entities or ())
        _require_known("entity", wanted, known)
        kept = frozenset(Policy.default().categories if categories is None else categories)
        _require_known("category", kept, CATEGORIES)
        # what is not reported may still be what an ambiguous value is likelier to be
        self._kept, self._region = kept | {known[entity] for entity in wanted}, region
        wanted = wanted or frozenset(entity for entity, category in known.items() if category in kept)
        self._title = name
        super().__init__(supported_entities=sorted(wanted), name=name, supported_language=supported_language)

    def load(self) -> None:
        """Nothing: the catalogue is compiled when the first text comes."""

    def analyze(
        self, text: str, entities: Iterable[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """What ``text`` holds of ``entities``, with the evidence as Presidio's explanation."""
        _REQUEST.text, _REQUEST.entities = text, frozenset(entities)
        _REQUEST.names = names_in(nlp_artifacts) if nlp_artifacts is not None else ()
        return self._results(text, "", _REQUEST.entities)

    def enhance_using_context(
        self,
        text: str,
        raw_recognizer_results: list[RecognizerResult],
        other_raw_recognizer_results: list[RecognizerResult],  # noqa: ARG002 - Presidio's signature
        nlp_artifacts: NlpArtifacts | None,
        context: list[str] | None = None,
    ) -> list[RecognizerResult]:
        """What ``text`` holds in a field that is named by the ``context`` words; without any, what it held before."""
        if not context:
            return raw_recognizer_results
        entities = _REQUEST.entities if text == _REQUEST.text else frozenset(self.supported_entities)
        _REQUEST.names = names_in(nlp_artifacts) if nlp_artifacts is not None else ()
        return self._results(text, " ".join(context), entities)

    def to_dict(self) -> dict[str, Any]:
        """What a registry's YAML would say of it."""
        declared: dict[str, Any] = super().to_dict()
        return declared | {"categories": sorted(self._kept), "region": self._region}

    def _results(self, text: str, field: str, entities: frozenset[str]) -> list[RecognizerResult]:
        engine = _engine(self._kept, self._region)
        found, unscanned = weigh_record(engine, (field,), [text])
        if unscanned:
            raise IncompleteScanError(str(unscanned[0]))
        in_names = len(engine.plan((field,)).in_names)
        return [
            self._result(one)
            for cell in found[in_names:]
            for one in convincing(cell.weighed)
            if one.candidate.recognizer.entity in entities
        ]

    def _result(self, one: Weighed) -> RecognizerResult:
        score, name = round(weights.confidence(one.evidence), 4), self._title
        explanation = AnalysisExplanation(
            recognizer=name, original_score=score, textual_explanation="; ".join(map(str, one.evidence))
        )
        metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: name,
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
        }
        candidate = one.candidate
        return RecognizerResult(
            candidate.recognizer.entity, candidate.start, candidate.end, score, explanation, metadata
        )


def _require_known(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    unknown = sorted(set(given) - set(known))
    if unknown:
        raise ConfigurationError(f"{shown(unknown[0])!r} is no {what}; sensitive-scan recognizers lists them")
