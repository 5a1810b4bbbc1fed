r"""Presidio's YAML files of recognizers, read without Presidio as far as they declare patterns and lists of words.

    recognizers:
      - name: Acme staff number
        supported_entity: ACME_STAFF
        category: personal_id
        patterns:
          - {name: staff number, regex: '\bAC-[0-9]{6}\b', score: 0.6}
        context: [staff]

``category`` is a key of our own, which Presidio passes over. An entry of type ``predefined`` names a class; only those
that Presidio itself ships are taken, and nothing else is ever imported for a name in a file.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import regex

from sensitive_scan.errors import DeclarationError
from sensitive_scan.foreign.declared import Declared
from sensitive_scan.foreign.instances import read_instance
from sensitive_scan.limits import too_much
from sensitive_scan.masking import shown
from sensitive_scan.match.sound import require_exact, require_size
from sensitive_scan.recognizer import Scored

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from presidio_analyzer import PatternRecognizer

_LONGEST_FILE: Final = 1 << 20
_LONGEST_LIST: Final = 1000
_FLAGS: Final = regex.DOTALL | regex.MULTILINE | regex.IGNORECASE
_POSSIBLE_FLAGS: Final = _FLAGS | regex.ASCII | regex.UNICODE | regex.VERSION0 | regex.VERSION1
_TOP: Final = ("recognizers", "global_regex_flags", "supported_languages", "supported_countries")
_COMMON: Final = (
    "name", "type", "enabled", "supported_language", "supported_languages", "supported_entity", "supported_entities",
    "context", "country_code", "version", "category",
)  # fmt: skip
_CUSTOM: Final = (*_COMMON, "patterns", "deny_list", "deny_list_score", "global_regex_flags")
_PREDEFINED: Final = (*_COMMON, "class_name")
_PATTERN: Final = ("name", "regex", "score")
_THRESHOLDS: Final = "score_thresholds"


def read_file(path: str | Path) -> tuple[Declared, ...]:
    """What a YAML file of Presidio declares.

    Raises:
        DeclarationError: it cannot be read, is no YAML, or an entry is refused.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        refused = DeclarationError(str(path), "file", "it is not UTF-8", "save it in that encoding")
    except OSError as error:
        refused = DeclarationError(str(path), "file", f"it cannot be read ({error.strerror})", "check the path")
    else:
        return read_text(text, str(path))
    raise refused  # apart from what caused it, which holds the content


def read_text(text: str, source: str) -> tuple[Declared, ...]:
    """What a YAML text of Presidio declares; ``source`` names it in messages.

    Raises:
        DeclarationError: no YAML, or an entry is refused.
    """
    document = _document(text, source)
    _require_known(source, document, _TOP)
    entries = document.get("recognizers")
    if not isinstance(entries, list):
        raise DeclarationError(
            source, "recognizers", "it is no list", "write recognizers: and an entry after each dash"
        )
    flags = _flags(source, document.get("global_regex_flags", int(_FLAGS)))
    countries = document.get("supported_countries")
    if countries is not None:
        countries = {country.lower() for country in _texts(source, document, "supported_countries")}
    found: list[Declared] = []
    for place, entry in enumerate(entries, 1):
        where = f"{source}: recognizer {place}"
        if not isinstance(entry, Mapping):
            raise DeclarationError(where, "name", "it is no entry with keys", "write name: and what belongs to it")
        if entry.get("enabled", True):
            found.extend(_read_entry(where, entry, flags, countries))
    return tuple(found)


def _document(text: str, source: str) -> Mapping[str, Any]:
    import yaml

    problem = too_much(text, _LONGEST_FILE)
    if problem:
        raise DeclarationError(source, "file", problem, "split it into several files, or break the line")
    try:
        content: object = yaml.safe_load(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        problem = f"it is no valid YAML (line {mark.line + 1})" if mark is not None else "it is no valid YAML"
    except (yaml.YAMLError, ValueError, TypeError, RecursionError):
        problem = "it is no valid YAML"
    else:
        if isinstance(content, Mapping):
            return content
        problem = "it holds no keys"
    # apart from what caused it, which may quote the content
    raise DeclarationError(source, "file", problem, "give a file of recognizers as Presidio's documentation has it")


def _read_entry(source: str, entry: Mapping[str, Any], flags: int, countries: set[str] | None) -> Iterator[Declared]:
    kind = entry.get("type", "custom")
    if _THRESHOLDS in entry:
        problem = "thresholds are no part of a recognizer here"
        raise DeclarationError(source, _THRESHOLDS, problem, "set min_confidence in a policy")
    if kind == "predefined":
        yield from _read_predefined(source, entry, flags, countries)
    elif kind == "custom":
        country = entry.get("country_code")
        if country is None or countries is None or str(country).lower() in countries:
            yield _read_custom(source, entry, flags)
    else:
        raise DeclarationError(source, "type", f"{shown(str(kind))!r} is no type", "write custom or predefined")


def _read_custom(source: str, entry: Mapping[str, Any], flags: int) -> Declared:
    _require_known(source, entry, _CUSTOM)
    entities = _texts(source, entry, "supported_entities") or (_text(source, entry, "supported_entity"),)
    if len(entities) > 1:
        problem = "a recognizer of patterns finds one entity"
        raise DeclarationError(source, "supported_entities", problem, "write an entry for each")
    if not entities[0]:
        raise DeclarationError(source, "supported_entity", "it is missing", "write supported_entity: ACME_STAFF")
    flags = _flags(source, entry.get("global_regex_flags", flags))
    patterns = [*_patterns(source, entry, flags), *_deny_list(source, entry, flags)]
    if not patterns:
        raise DeclarationError(source, "patterns", "there is nothing to look for", "give patterns or a deny_list")
    return Declared(
        entity=entities[0],
        name=_text(source, entry, "name") or entities[0].replace("_", " ").capitalize(),
        patterns=tuple(patterns),
        context=_contexts(source, entry),
        source=source,
        category=_text(source, entry, "category"),
    )


def _patterns(source: str, entry: Mapping[str, Any], flags: int) -> Iterator[Scored]:
    patterns = entry.get("patterns") or []
    if not isinstance(patterns, list) or not all(isinstance(one, Mapping) for one in patterns):
        raise DeclarationError(source, "patterns", "it is no list of patterns", "write name, regex and score for each")
    for place, pattern in enumerate(patterns, 1):
        where = f"{source}: patterns {place}"
        _require_known(where, pattern, _PATTERN)
        expression = _text(where, pattern, "regex")
        if not expression:
            raise DeclarationError(where, "regex", "it is missing", "write regex: and an expression in quotes")
        require_size(where, "regex", expression)
        require_exact(where, "regex", expression)
        yield Scored(pattern=expression, score=_score(where, "score", pattern.get("score")), flags=flags)


def _deny_list(source: str, entry: Mapping[str, Any], flags: int) -> Iterator[Scored]:
    words = _texts(source, entry, "deny_list")
    if len(words) > _LONGEST_LIST:
        problem = f"it has {len(words)} words, {_LONGEST_LIST} at most"
        raise DeclarationError(source, "deny_list", problem, "split it, or declare them as values in TOML")
    if any(not word.strip() for word in words):
        raise DeclarationError(source, "deny_list", "an empty word is in it", "take it out")
    if words:
        expression = rf"(?:^|(?<=\W))({'|'.join(map(regex.escape, words))})(?:(?=\W)|$)"
        score = _score(source, "deny_list_score", entry.get("deny_list_score", 1.0))
        yield Scored(pattern=expression, score=score, flags=flags)


def _read_predefined(
    source: str, entry: Mapping[str, Any], flags: int, countries: set[str] | None
) -> Iterator[Declared]:
    _require_known(source, entry, _PREDEFINED)
    from presidio_analyzer import PatternRecognizer, predefined_recognizers

    name = _text(source, entry, "class_name") or _text(source, entry, "name")
    kind = getattr(predefined_recognizers, name, None) if name in predefined_recognizers.__all__ else None
    if not isinstance(kind, type):
        mend = "name one of them, or hand an instance of your own to Scanner(recognizers=declarations_from([...]))"
        problem = f"{shown(name)!r} is none of Presidio's own recognizers, and no other class is imported"
        raise DeclarationError(source, "class_name", problem, mend)
    if not issubclass(kind, PatternRecognizer):
        mend = "write enabled: false; names come from a model by --nlp"
        raise DeclarationError(source, "name", f"{name} has no patterns to compile", mend)
    context = _contexts(source, entry)
    make: Callable[..., PatternRecognizer] = kind  # each fills in its own entity
    one = make(context=list(context)) if context else make()
    country = one.country_code()
    if country is None or countries is None or country in countries:
        one.global_regex_flags = flags
        read = read_instance(one)
        yield Declared(
            entity=read.entity,
            name=read.name,
            patterns=read.patterns,
            context=read.context,
            source=source,
            check=read.check,
            category=_text(source, entry, "category"),
        )


def _contexts(source: str, entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The context words of an entry, in all languages."""
    found = list(_texts(source, entry, "context"))
    languages = entry.get("supported_languages") or []
    if not isinstance(languages, list):
        raise DeclarationError(source, "supported_languages", "it is no list", "write supported_languages: [en]")
    for language in languages:
        if isinstance(language, Mapping):
            found.extend(_texts(source, language, "context"))
    return tuple(dict.fromkeys(found))


def _require_known(source: str, entry: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for key in map(str, entry):
        if key not in known:
            close = difflib.get_close_matches(key, known, n=1)
            mend = f"did you mean {close[0]}?" if close else f"use one of {', '.join(sorted(known))}"
            raise DeclarationError(source, shown(key), f"{shown(key)!r} is no known key", mend)


def _text(source: str, entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise DeclarationError(source, key, "it is no text", f'write {key}: "…"')
    return value


def _texts(source: str, entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = entry.get(key)
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise DeclarationError(source, key, "it is no list of texts", f'write {key}: ["…", "…"]')
    return tuple(value)


def _score(source: str, key: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise DeclarationError(source, key, "it is no number from 0 to 1", f"write {key}: 0.5")
    if value == 0:
        raise DeclarationError(source, key, "what scores 0 is never found", f"write {key}: 0.01 for the weakest")
    return float(value)


def _flags(source: str, value: object) -> int:
    key = "global_regex_flags"
    if isinstance(value, bool) or not isinstance(value, int) or value & ~int(_POSSIBLE_FLAGS):
        problem = "it is no sum of the flags IGNORECASE, MULTILINE, DOTALL, ASCII, UNICODE, VERSION0 and VERSION1"
        raise DeclarationError(source, key, problem, f"write {key}: {int(_FLAGS)}, as Presidio does")
    return value
