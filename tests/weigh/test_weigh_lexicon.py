"""The lexicon: prepared once, stored as plain data, and the same when it is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sensitive_scan import cache
from sensitive_scan.catalogue import build
from sensitive_scan.match.expressions import expressions
from sensitive_scan.weigh.lexicon import Lexicon, lexicon, words_of
from tests.toys import ALL, toy

if TYPE_CHECKING:
    from pathlib import Path

PASS = toy(
    "PASS",
    asked_pattern="[0-9]{8}",
    fields=("yellow gate pass", "gate no", "入館証"),
    headers=("gp",),
    context=("porte d'entrée",),
    siblings=("hall no",),
)


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENSITIVE_SCAN_CACHE", str(tmp_path / "lexicons"))


def stored(tmp_path: Path) -> list[str]:
    return [file.name for file in (tmp_path / "lexicons").iterdir()]


def told(prepared: Lexicon) -> tuple[object, ...]:
    """All that a lexicon says."""
    return prepared.words, tuple(prepared.expressions), list(prepared.expressions.sources), prepared.anchors


def test_what_is_loaded_is_what_was_prepared(tmp_path: Path) -> None:
    catalogue = build((*ALL, PASS))
    prepared = lexicon(catalogue)
    assert len(stored(tmp_path)) == 1
    assert told(lexicon(catalogue)) == told(prepared)
    words, found = words_of(catalogue.recognizers), expressions(catalogue.recognizers)
    assert told(prepared)[:3] == (words, found, [one.source for one in found])


def test_another_catalogue_has_another_lexicon(tmp_path: Path) -> None:
    assert told(lexicon(build(ALL))) != told(lexicon(build((PASS,))))
    assert len(stored(tmp_path)) == 2


@pytest.mark.parametrize("content", [b"", b"no data", b"N"])
def test_a_broken_one_is_prepared_anew(tmp_path: Path, content: bytes) -> None:
    catalogue = build((PASS,))
    prepared = lexicon(catalogue)
    (name,) = stored(tmp_path)
    cache.store(name, content)
    assert told(lexicon(catalogue)) == told(prepared)
    assert cache.load(name) != content


def test_the_words_of_a_recognizer() -> None:
    words = words_of((PASS,))
    assert words.meanings[("yellow", "gate", "pass")] == (("PASS", True),)
    assert words.meanings[("porte", "entree")] == (("PASS", False),)
    assert ("gate",) not in words.meanings
    assert words.meanings[("gate", "#")] == (("PASS", True),)
    assert words.headers == {"gp": (("PASS", True),)}
    assert words.longest["yellow"] == 3
    assert words.glued["yellowgatepass"] == ("yellow", "gate", "pass")
    assert words.unspaced == [("入館証", ("入館証",))]
    assert words.supported == {("hall",): ("PASS",)}
