"""Presidio's YAML files of recognizers: good ones are found by a scan, bad ones refused with file, key and mend."""

from __future__ import annotations

import sys
from textwrap import dedent, indent
from typing import TYPE_CHECKING, Any

import pytest
from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider

from sensitive_scan import DeclarationError
from sensitive_scan.check.detector import Detector
from sensitive_scan.cli import main
from sensitive_scan.declarations import load
from sensitive_scan.foreign import declarations_from
from sensitive_scan.foreign.declared import compiled
from sensitive_scan.foreign.files import read_text

if TYPE_CHECKING:
    from pathlib import Path

    from sensitive_scan.recognizer import Recognizer

STAFF = r"""
- name: Acme staff number
  supported_entity: ACME_STAFF
  category: personal_id
  patterns:
    - {name: staff number, regex: '\bAC-[0-9]{6}\b', score: 0.6}
  context: [badge]
"""


def file_of(*entries: str, top: str = "") -> str:
    return f"{top}\nrecognizers:\n" + "".join(indent(dedent(entry).strip("\n") + "\n", "  ") for entry in entries)


def read(*entries: str, top: str = "") -> tuple[Recognizer, ...]:
    return compiled(read_text(file_of(*entries, top=top), "own.yaml"))


def spans(recognizer: Recognizer, text: str) -> list[str]:
    return [one.text for one in Detector(recognizer).candidates(text, asked=True) if one.passed]


def test_a_file_loads_here_and_in_presidio(tmp_path: Path) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(file_of(STAFF, top="supported_languages: [en]\nglobal_regex_flags: 26"), encoding="utf-8")
    (ours,) = load(file)
    theirs: Any
    (theirs,) = RecognizerRegistryProvider(file).create_recognizer_registry().recognizers
    text = "badge ac-123456, AC-1234567"
    assert spans(ours, text) == ["ac-123456"]
    assert [(one.start, one.end) for one in theirs.analyze(text, ["ACME_STAFF"], None)] == [(6, 15)]
    assert declarations_from(file) == (ours,)


def test_the_command_line_takes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "own.yml"
    file.write_text(file_of(STAFF), encoding="utf-8")
    assert main(["fake", "ACME_STAFF", "--seed", "1", "--recognizers", str(file)]) == 0
    assert capsys.readouterr().out.startswith("AC-")


def test_flags_of_the_file_and_of_an_entry_count() -> None:
    (every,) = read(STAFF, top="global_regex_flags: 8")
    assert spans(every, "ac-123456 AC-123456") == ["AC-123456"]
    (own,) = read(STAFF + "  global_regex_flags: 2", top="global_regex_flags: 8")
    assert spans(own, "ac-123456") == ["ac-123456"]


def test_a_list_of_words_counts_fully_and_as_whole_words() -> None:
    (title,) = read("- {name: t, supported_entity: TITLE, category: allowed, deny_list: [Mr., 'José']}")
    assert spans(title, "Mr. Jose Mr.X josef") == ["Mr.", "Jose"]
    assert [scored.score for scored in title.scored] == [1.0]


def test_what_is_disabled_or_of_another_country_is_left_out() -> None:
    german = STAFF + "  country_code: de"
    assert read(STAFF + "  enabled: false") == ()
    assert read(german, top="supported_countries: [us]") == ()
    assert len(read(german, top="supported_countries: [us, DE]")) == 1


def test_words_of_all_languages_count() -> None:
    entry = STAFF.replace("context: [badge]", "supported_languages: [{language: en, context: [badge]}, {language: es}]")
    (ours,) = read(entry)
    assert ours.context == ("badge",)


def test_a_recognizer_of_presidio_is_taken_by_its_name() -> None:
    (iban,) = read(
        "- {name: IbanRecognizer, type: predefined, supported_languages: [{language: en, context: [konto]}]}"
    )
    assert (iban.entity, iban.category, iban.context) == ("IBAN_CODE", "bank_account", ("konto",))
    assert spans(iban, "to GB82 WEST 1234 5698 7654 32 by May") == ["GB82 WEST 1234 5698 7654 32"]
    assert read("- {name: UsSsnRecognizer, type: predefined}", top="supported_countries: [uk]") == ()


def test_a_class_is_never_imported_for_its_name() -> None:
    before = "antigravity" in sys.modules
    with pytest.raises(DeclarationError, match=r"class_name: 'antigravity\.fly' is none of Presidio's own recognizers"):
        read("- {name: x, class_name: antigravity.fly, type: predefined}")
    assert ("antigravity" in sys.modules) == before


def broken(key: str, value: str) -> str:
    """The declaration with a key replaced, or one more."""
    lines = [line for line in STAFF.splitlines() if not line.strip().startswith((f"{key}:", f"- {key}:"))]
    if key == "patterns":
        lines = [line for line in lines if "regex" not in line]
    kept = (f"  {line.lstrip('- ')}" if line.startswith("-") else line for line in lines if line)
    return "\n".join(["- version: '1'", *kept, f"  {key}: {value}"])


def pattern(regex: str, score: str = "0.5") -> str:
    return f"[{{name: p, regex: '{regex}', score: {score}}}]"


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("patern", "1", "patern: 'patern' is no known key; did you mean patterns?"),
        ("type", "costum", "type: 'costum' is no type; write custom or predefined"),
        ("supported_entity", "acme staff", "supported_entity: 'acme staff' is no identifier"),
        ("supported_entity", "", "supported_entity: it is missing"),
        ("supported_entity", "[A]", "supported_entity: it is no text"),
        ("category", "helth", "category: 'helth' is no known category; use one of"),
        ("category", "", "category: what ACME_STAFF is, nothing says"),
        ("context", "badge", "context: it is no list of texts"),
        ("supported_languages", "en", "supported_languages: it is no list"),
        ("score_thresholds", "{default: 0.4}", "score_thresholds: thresholds are no part of a recognizer here"),
        ("global_regex_flags", "64", "global_regex_flags: it is no sum of the flags"),
        ("patterns", "[]", "patterns: there is nothing to look for"),
        ("patterns", "['x']", "patterns: it is no list of patterns"),
        ("patterns", "[{name: p, score: 0.5}]", "patterns 1: regex: it is missing"),
        ("patterns", pattern("["), "patterns 1: regex: it does not compile"),
        ("patterns", pattern("[0-9]*"), "patterns 1: regex: it matches the empty string"),
        ("patterns", pattern("(?x)a b"), "patterns 1: regex: it holds '(?x)', which the first pass cannot look for"),
        ("patterns", pattern("(?:ab){e<=1}"), "patterns 1: regex: it matches approximately"),
        ("patterns", pattern("(?:[a-z]|[a-y])+(?:[a-z]|[a-y])+[0-9]"), "regex: it takes too long; bound its repeats"),
        ("patterns", pattern("a" * 4001), "patterns 1: regex: it is too large (4001 characters"),
        ("patterns", pattern("a", "1.5"), "patterns 1: score: it is no number from 0 to 1"),
        ("patterns", pattern("a", "0"), "patterns 1: score: what scores 0 is never found"),
        ("patterns", "[{name: p, regex: a, score: 1, scores: 2}]", "'scores' is no known key; did you mean score?"),
        ("deny_list", "['']", "deny_list: an empty word is in it"),
        ("deny_list_score", "0", "deny_list_score"),
    ],
)
def test_what_is_wrong_is_refused_with_file_key_and_mend(key: str, value: str, message: str) -> None:
    entry = broken(key, value) + ("\n  deny_list: [a]" if key == "deny_list_score" else "")
    with pytest.raises(DeclarationError) as refused:
        read(entry)
    assert str(refused.value).startswith("own.yaml: recognizer 1: ")
    assert message in str(refused.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("recognizers: [", "file: it is no valid YAML (line 1)"),
        ("just a text", "file: it holds no keys"),
        ("recognizers: {}", "recognizers: it is no list"),
        ("recognizers: [x]", "recognizer 1: name: it is no entry with keys"),
        ("recognisers: []", "did you mean recognizers?"),
        ("a: " + "x" * (1 << 20), "file: it is too large"),
    ],
)
def test_a_file_of_another_kind_is_refused(text: str, message: str) -> None:
    with pytest.raises(DeclarationError) as refused:
        read_text(text, "own.yaml")
    assert message in str(refused.value)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeclarationError, match="it cannot be read"):
        load(tmp_path / "none.yaml")
    (tmp_path / "wide.yaml").write_bytes("recognizers: []".encode("utf-16"))
    with pytest.raises(DeclarationError, match="it is not UTF-8"):
        load(tmp_path / "wide.yaml")


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ("- {name: SpacyRecognizer, type: predefined}", "SpacyRecognizer has no patterns to compile"),
        ("- {name: a, supported_entities: [A, B], deny_list: [x]}", "a recognizer of patterns finds one entity"),
    ],
)
def test_what_is_no_recognizer_of_patterns_is_refused(entry: str, message: str) -> None:
    with pytest.raises(DeclarationError, match=message):
        read(entry)
