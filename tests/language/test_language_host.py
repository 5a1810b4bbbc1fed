"""A bigger model behind the language stage: a real spaCy pipeline through real Presidio, and missing models."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_analyzer.recognizer_registry import RecognizerRegistry

from sensitive_scan import Scanner
from sensitive_scan.errors import ConfigurationError
from sensitive_scan.integrations.presidio import SensitiveScanRecognizer
from sensitive_scan.language.host import PresidioNamer

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "zuleika oyelaran on dialysis, call back"


@pytest.fixture(scope="module")
def configuration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Presidio configuration with a small pipeline of our own, which knows one name and one company."""
    home = tmp_path_factory.mktemp("nlp")
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]  # of the entity ruler
        [
            {"label": "PERSON", "pattern": "zuleika oyelaran"},
            {"label": "ORG", "pattern": "calm harbour"},
            {"label": "ORG", "pattern": "sundown hospice"},
        ]
    )
    nlp.to_disk(home / "model")
    file = home / "nlp.yaml"
    file.write_text(
        f"nlp_engine_name: spacy\nmodels:\n  - lang_code: en\n    model_name: {home / 'model'}\n"
        "ner_model_configuration:\n  model_to_presidio_entity_mapping:\n    PERSON: PERSON\n    ORG: ORGANIZATION\n",
        encoding="utf-8",
    )
    return file


def test_the_model_finds_names(configuration: Path) -> None:
    names = PresidioNamer(configuration)("zuleika oyelaran of calm harbour", frozenset({"fr"}))
    assert [(name.start, name.end, name.is_person) for name in names] == [(0, 16, True), (20, 32, False)]


def test_a_name_that_the_model_finds_is_evidence_of_a_person(configuration: Path) -> None:
    key = b"a key for tests, no secret"
    plain = {piece.entity: piece.confidence for piece in Scanner(key=key).explain(TEXT)}
    helped = {piece.entity: piece.confidence for piece in Scanner(key=key, nlp=configuration).explain(TEXT)}
    assert helped["TREATMENT"] > plain["TREATMENT"]


def test_a_term_inside_a_name_is_none(configuration: Path) -> None:
    scanner = Scanner(key=b"a key for tests, no secret", nlp=configuration)
    explained = scanner.explain("stroke of sundown hospice, call back")
    assert any(piece.name == "part of a name" for one in explained for piece in one.evidence)


def test_presidio_reports_what_a_text_tells(configuration: Path) -> None:
    engine = NlpEngineProvider(conf_file=configuration).create_engine()
    registry = RecognizerRegistry(recognizers=[SensitiveScanRecognizer(categories=["health", "employment"])])
    analyzer = AnalyzerEngine(nlp_engine=engine, registry=registry)
    text = "His wife was diagnosed with lupus and he got fired from Acme"
    results = analyzer.analyze(text, language="en", return_decision_process=True)
    assert {result.entity_type for result in results} >= {"HEALTH_CONDITION", "TERMINATION"}
    for result in results:
        assert text[result.start : result.end] in text
        assert 0.5 <= result.score <= 1.0
        assert "speaks of it" in result.analysis_explanation.textual_explanation
    assert analyzer.analyze(text, language="en", entities=["TREATMENT"]) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            "nlp_engine_name: spacy\nmodels:\n  - {lang_code: en, model_name: en_core_web_nosuch}\n",
            "'en_core_web_nosuch' is not installed; get it by: python -m spacy download en_core_web_nosuch",
        ),
        (
            (
                "nlp_engine_name: transformers\nmodels:\n"
                "  - {lang_code: en, model_name: {spacy: no_such, transformers: a/b}}\n"
            ),
            "pip install|python -m spacy download no_such",
        ),
        (
            "nlp_engine_name: stanza\nmodels:\n  - {lang_code: en, model_name: xx}\n",
            "pip install stanza|stanza.download",
        ),
        ("models: []\n", "needs the keys nlp_engine_name and models"),
        ("[1, 2]", "needs the keys"),
        ("nlp_engine_name: spacy\nmodels:\n  - {lang_code: en}\n", "each needs a lang_code and a model_name"),
        ("a: [", "it is no YAML"),
    ],
)
def test_what_is_missing_is_said_with_the_command_that_gets_it(tmp_path: Path, content: str, message: str) -> None:
    file = tmp_path / "nlp.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ConfigurationError, match=message) as caught:
        Scanner(nlp=file)
    assert str(file) in str(caught.value)


def test_a_configuration_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nowhere\.yaml: it cannot be read"):
        PresidioNamer(tmp_path / "nowhere.yaml")
