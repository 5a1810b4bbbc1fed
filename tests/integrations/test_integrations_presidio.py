"""This scanner inside Presidio: real registries, analyzers and anonymizers, without a language model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from presidio_analyzer import AnalyzerEngine, BatchAnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NoOpNlpEngine
from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider
from presidio_anonymizer import AnonymizerEngine

from sensitive_scan import SensitiveScanError
from sensitive_scan.integrations.presidio import SensitiveScanRecognizer

if TYPE_CHECKING:
    from pathlib import Path

CARD = "4111 1111 1111 1111"
NHS = "9434765919"
NOTE = f"Paid with {CARD}, she was diagnosed with lupus"


@pytest.fixture(scope="module")
def analyzer() -> AnalyzerEngine:
    engine = NoOpNlpEngine([{"lang_code": "en", "model_name": "none"}])
    return AnalyzerEngine(nlp_engine=engine, registry=RecognizerRegistry([SensitiveScanRecognizer()]))


def found(analyzer: AnalyzerEngine, text: str, context: list[str] | None = None) -> set[str]:
    return {result.entity_type for result in analyzer.analyze(text, language="en", context=context)}


def test_it_reports_the_catalogue_with_spans_scores_and_evidence(analyzer: AnalyzerEngine) -> None:
    results = analyzer.analyze(NOTE, language="en", return_decision_process=True)
    assert {result.entity_type for result in results} == {"PAYMENT_CARD", "HEALTH_CONDITION"}
    for result in results:
        assert 0.5 <= result.score <= 1.0
        assert result.analysis_explanation.recognizer == "SensitiveScanRecognizer"
        assert "(+" in result.analysis_explanation.textual_explanation
        assert NOTE[result.start : result.end] not in str(result.analysis_explanation)
    assert CARD in {NOTE[result.start : result.end] for result in results}


def test_entities_and_thresholds_select(analyzer: AnalyzerEngine) -> None:
    (card,) = analyzer.analyze(NOTE, language="en", entities=["PAYMENT_CARD"])
    assert card.entity_type == "PAYMENT_CARD"
    scores = sorted(result.score for result in analyzer.analyze(NOTE, language="en"))
    assert scores[0] < scores[-1]
    above = analyzer.analyze(NOTE, language="en", score_threshold=scores[-1])
    assert {result.score for result in above} == {scores[-1]}


def test_context_words_are_a_name_that_speaks_for_a_value_or_against_it(analyzer: AnalyzerEngine) -> None:
    assert found(analyzer, NHS) == set()
    assert found(analyzer, NHS, ["nhs number"]) == {"GB_NHS"}
    assert found(analyzer, NHS, ["mobile"]) == set()
    assert analyzer.analyze(NHS, language="en", entities=["PAYMENT_CARD"], context=["nhs number"]) == []


def test_a_value_in_the_context_is_not_found_in_the_text(analyzer: AnalyzerEngine) -> None:
    assert found(analyzer, "nothing to see", [CARD]) == set()
    assert found(analyzer, NOTE, [CARD]) >= {"PAYMENT_CARD"}


def test_a_batch_takes_keys_for_names(analyzer: AnalyzerEngine) -> None:
    batch = BatchAnalyzerEngine(analyzer_engine=analyzer)
    (column,) = batch.analyze_dict({"nhs_number": [NHS, "none"]}, language="en")
    results: list[Any] = list(column.recognizer_results)
    assert [[result.entity_type for result in cell] for cell in results] == [["GB_NHS"], []]


def test_the_anonymizer_hides_what_was_found(analyzer: AnalyzerEngine) -> None:
    results: Any = analyzer.analyze(NOTE, language="en", entities=["PAYMENT_CARD"])
    hidden = AnonymizerEngine().anonymize(NOTE, results)  # type: ignore[no-untyped-call]  # it carries no types
    assert hidden.text == NOTE.replace(CARD, "<PAYMENT_CARD>")


def test_a_registry_file_names_it(tmp_path: Path) -> None:
    file = tmp_path / "registry.yaml"
    file.write_text(
        "supported_languages: [en, es]\nglobal_regex_flags: 26\nrecognizers:\n"
        "  - name: ours\n    class_name: SensitiveScanRecognizer\n    type: predefined\n"
        "    supported_entities: [IBAN, DATE_OF_BIRTH]\n",
        encoding="utf-8",
    )
    loaded: list[Any] = list(RecognizerRegistryProvider(file).create_recognizer_registry().recognizers)
    assert [one.supported_language for one in loaded] == ["en", "es"]
    assert {tuple(one.supported_entities) for one in loaded} == {("DATE_OF_BIRTH", "IBAN")}
    (result,) = loaded[0].analyze("IBAN GB82 WEST 1234 5698 7654 32", ["IBAN"], None)
    assert (result.start, result.recognition_metadata["recognizer_name"]) == (5, "ours")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"categories": ["helth"]}, "'helth' is no category"),
        ({"supported_entities": ["US_SSNN"]}, "'US_SSNN' is no entity"),
    ],
)
def test_what_is_unknown_is_refused(arguments: dict[str, list[str]], message: str) -> None:
    with pytest.raises(SensitiveScanError, match=message):
        SensitiveScanRecognizer(**arguments)  # type: ignore[arg-type]  # names of arguments are texts to the checker


def test_it_says_what_it_looks_for() -> None:
    declared = SensitiveScanRecognizer(categories=["passport"], region="IN").to_dict()
    assert declared["categories"] == ["passport"]
    assert declared["region"] == "IN"
    assert "IN_PASSPORT" in declared["supported_entities"]
