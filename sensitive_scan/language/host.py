"""Names of persons and organisations from a bigger model, hosted by Presidio's NLP engines.

A configuration file of Presidio names the engine (spaCy, Stanza, a transformer) and its models. Nothing is downloaded:
where a model is missing, the error says the command that gets it.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sensitive_scan.errors import ConfigurationError
from sensitive_scan.language.names import Name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from presidio_analyzer.nlp_engine import NlpArtifacts

PERSON_LABELS = frozenset({"PERSON", "PER"})
ORGANISATION_LABELS = frozenset({"ORGANIZATION", "ORG", "PRODUCT", "FAC"})


def names_in(artifacts: NlpArtifacts) -> list[Name]:
    """The names that Presidio's artifacts hold."""
    return [
        Name(entity.start_char, entity.end_char, entity.label_ in PERSON_LABELS)
        for entity in artifacts.entities
        if entity.label_ in PERSON_LABELS | ORGANISATION_LABELS
    ]


class PresidioNamer:
    """The names that an NLP engine of Presidio finds, in the languages it has models for, the first one by default."""

    def __init__(self, path: str | Path) -> None:
        configuration = _configuration(Path(path))
        _require_models(Path(path), configuration)
        from presidio_analyzer.nlp_engine import NlpEngineProvider

        self._engine = NlpEngineProvider(nlp_configuration=configuration).create_engine()
        self._languages = [str(model["lang_code"]) for model in configuration["models"]]

    def __call__(self, text: str, languages: frozenset[str]) -> list[Name]:
        """The names in ``text``, found by the model of the first of its languages that has one."""
        spoken = next((one for one in self._languages if one in languages), self._languages[0])
        return names_in(self._engine.process_text(text, spoken))


def _configuration(path: Path) -> dict[str, Any]:
    import yaml

    try:
        content: object = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        problem = f"it cannot be read ({error.strerror}); give a Presidio NLP file"
    except (ValueError, TypeError, RecursionError, yaml.YAMLError):
        problem = "it is no YAML; give a Presidio NLP configuration file"
    else:
        return _valid(path, content if isinstance(content, dict) else {})
    raise ConfigurationError(f"{path}: {problem}")  # apart from what caused it, which holds the content


def _valid(path: Path, content: dict[str, Any]) -> dict[str, Any]:
    """The content, if it names models as Presidio wants them."""
    models = content.get("models")
    if not isinstance(models, list) or not models or "nlp_engine_name" not in content:
        raise ConfigurationError(f"{path}: it needs the keys nlp_engine_name and models; see Presidio's documentation")
    for model in models:
        if not isinstance(model, dict) or not {"lang_code", "model_name"} <= model.keys():
            raise ConfigurationError(f"{path}: models: each needs a lang_code and a model_name")
    return content


def _require_models(path: Path, configuration: dict[str, Any]) -> None:
    """Refuse what the engine would have to download, or does not have."""
    engine = configuration["nlp_engine_name"]
    for model in configuration["models"]:
        for name, command in _needed(engine, model["model_name"]):
            if not _is_there(name):
                problem = f"the model or package '{name}' is not installed"
                raise ConfigurationError(f"{path}: {problem}; get it by: {command}")


def _needed(engine: str, model_name: object) -> Iterable[tuple[str, str]]:
    """What a model needs, each with the command that gets it."""
    if engine == "spacy":
        yield str(model_name), f"python -m spacy download {model_name}"
    elif engine == "stanza":
        yield "stanza", "pip install stanza"
        folder = Path.home() / "stanza_resources" / str(model_name)
        yield str(folder), f"python -c \"import stanza; stanza.download('{model_name}')\""
    elif engine == "transformers" and isinstance(model_name, dict):
        yield "transformers", "pip install 'presidio-analyzer[transformers]'"
        spacy_name = str(model_name.get("spacy", ""))
        yield spacy_name, f"python -m spacy download {spacy_name}"
        hub = str(model_name.get("transformers", ""))
        cached = Path.home() / ".cache" / "huggingface" / "hub" / f"models--{hub.replace('/', '--')}"
        if not Path(hub).exists():
            yield str(cached), f"huggingface-cli download {hub}"


def _is_there(name: str) -> bool:
    """Whether a package or a file of that name is there."""
    if Path(name).exists():
        return True
    try:
        return find_spec(name) is not None
    except (ImportError, ValueError):
        return False
