"""Tenants' own recognizers in TOML, and what any declaration must satisfy before it is used.

    [[recognizer]]
    entity = "ACME_MEMBER"
    category = "personal_id"
    name = "Acme member number"
    pattern = "77[0-9]{6}-[0-9]{4}"
    check = "luhn"
    fields = ["member no"]
    matches = ["member no 77000000-0016"]

The keys are those of :class:`~sensitive_scan.recognizer.Recognizer`; a check is given by name, there is no code.
"""

from __future__ import annotations

import dataclasses
import difflib
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import regex

from sensitive_scan import catalogue
from sensitive_scan.check.detector import Detector, MatchTimeoutError
from sensitive_scan.check.named import CHECKS
from sensitive_scan.errors import DeclarationError
from sensitive_scan.fold import fold
from sensitive_scan.foreign import SUFFIXES, declarations_from
from sensitive_scan.limits import too_much
from sensitive_scan.masking import shown
from sensitive_scan.match.expressions import SEPARATOR, expressions
from sensitive_scan.match.plain import PlainMatcher
from sensitive_scan.match.sound import require_exact, require_size
from sensitive_scan.model import ALLOWED, CATEGORIES
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sensitive_scan.catalogue import Catalogue

_ENTITY = regex.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*")
_POSITION = regex.compile(r"at line \d+, column \d+|at end of document")
_LONGEST_FILE = 1 << 20
_TEXTS = ("entity", "name", "category", "pattern", "prefilter", "asked_pattern", "check", "confused_with", "lifespan")
_LISTS = ("values", "fields", "headers", "context", "siblings", "supports", "test_numbers", "matches", "rejects")
_FLAGS = ("needs_person", "is_case_sensitive")
_NUMBERS = ("padded_to",)
_KEYS = (*_TEXTS, *_LISTS, *_FLAGS, *_NUMBERS)


def catalogue_with(more: Iterable[str | Path | Recognizer]) -> Catalogue:
    """The catalogue that ships, with the recognizers of a tenant's files, TOML or Presidio's YAML, or ready ones.

    Raises:
        DeclarationError: a file or a declaration in it is refused.
    """
    own = [recognizer for one in more for recognizer in ((one,) if isinstance(one, Recognizer) else load(one))]
    shipped = catalogue.builtin()
    return catalogue.build((*shipped.recognizers, *own), shipped.mentions) if own else shipped


def load(path: str | Path) -> tuple[Recognizer, ...]:
    """The recognizers that a file declares: Presidio's YAML by the end of its name, TOML otherwise.

    Raises:
        DeclarationError: the file or a declaration in it is refused.
    """
    return declarations_from(path) if Path(path).suffix.lower() in SUFFIXES else load_toml(path)


def load_toml(path: str | Path) -> tuple[Recognizer, ...]:
    """The recognizers that a tenant's TOML file declares, each of them valid.

    Raises:
        DeclarationError: the file cannot be read, is no TOML, or a declaration is refused.
    """
    return parse_toml(_text_of(path), str(path))


def _text_of(path: str | Path) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        refused = DeclarationError(str(path), "file", "it is not UTF-8", "save it in that encoding")
    except OSError as error:
        refused = DeclarationError(str(path), "file", f"it cannot be read ({error.strerror})", "check the path")
    raise refused  # apart from what caused it, which holds the content


def parse_toml(text: str, source: str) -> tuple[Recognizer, ...]:
    """The recognizers of a TOML text; ``source`` names it in messages.

    Raises:
        DeclarationError: no TOML, or a declaration is refused.
    """
    document = _document(text, source)
    for key in document:
        _require_known(source, key, "key", key, ("recognizer",))
    tables = document.get("recognizer", [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise DeclarationError(source, "recognizer", "it is no list of tables", "write [[recognizer]] above each")
    declared = tuple(_recognizer(table, f"{source}: recognizer {place}") for place, table in enumerate(tables, 1))
    for recognizer in declared:
        validate(recognizer)
    return declared


def _document(text: str, source: str) -> dict[str, Any]:
    problem = too_much(text, _LONGEST_FILE)
    if problem:
        raise DeclarationError(source, "file", problem, "split it into several files, or break the line")
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        found = _POSITION.search(str(error))
        problem = f"it is no valid TOML ({found[0] if found else 'nested too deep, or a number is too long'})"
    # apart from what caused it, which may quote the content
    raise DeclarationError(source, "file", problem, "correct the syntax there")


def validate(recognizer: Recognizer) -> None:
    """Refuse a declaration that cannot work: its names, its patterns, and every example that fails.

    Raises:
        DeclarationError: naming source, key and mend.
    """
    source = recognizer.source or recognizer.entity
    if not _ENTITY.fullmatch(recognizer.entity):
        mend = "use capitals, digits and single underscores, as in IN_AADHAAR"
        raise DeclarationError(source, "entity", "it is no identifier", mend)
    _require_known(source, "category", "category", recognizer.category, (*CATEGORIES, ALLOWED))
    if not (recognizer.pattern or recognizer.asked_pattern or recognizer.values or recognizer.is_told):
        mend = "give pattern, asked_pattern or values"
        raise DeclarationError(source, "pattern", "the recognizer has no shape", mend)
    called = recognizer.pattern or recognizer.is_told or recognizer.fields or recognizer.headers or recognizer.context
    if not called:
        mend = "give fields or context words, or a pattern"
        raise DeclarationError(source, "fields", "nothing ever asks for it", mend)
    for key in ("fields", "headers", "context", "siblings"):
        _validate_names(source, key, getattr(recognizer, key))
    for key in ("pattern", "prefilter", "asked_pattern"):
        _validate_pattern(source, key, getattr(recognizer, key))
    _run_examples(recognizer, source)


def _recognizer(table: Mapping[str, object], source: str) -> Recognizer:
    for key, value in table.items():
        _require_known(source, key, "key", key, _KEYS)
        _require_type(source, key, value)
    for key in ("entity", "name", "category"):
        if not table.get(key):
            raise DeclarationError(source, key, "it is missing", f'write {key} = "…"')
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}
    name = values.pop("check", None)
    if name is not None:
        _require_known(source, "check", "check", str(name), CHECKS)
        values["check"] = CHECKS[str(name)]
    return dataclasses.replace(Recognizer(entity="", name=""), **values, source=source)


def _require_known(source: str, key: str, what: str, value: str, known: Collection[str]) -> None:
    if value in known:
        return
    close = difflib.get_close_matches(value, known, n=1)
    mend = f"did you mean {close[0]}?" if close else f"use one of {', '.join(sorted(known))}"
    raise DeclarationError(source, shown(key), f"{shown(value)!r} is no known {what}", mend)


def _require_type(source: str, key: str, value: object) -> None:
    if key in _FLAGS and not isinstance(value, bool):
        raise DeclarationError(source, key, "it is neither true nor false", f"write {key} = true")
    if key in _NUMBERS and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
        raise DeclarationError(source, key, "it is no number of digits", f"write {key} = 9")
    if key in _TEXTS and not isinstance(value, str):
        raise DeclarationError(source, key, "it is no text", f'write {key} = "…"')
    if key in _LISTS and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
        raise DeclarationError(source, key, "it is no list of texts", f'write {key} = ["…", "…"]')


def _validate_names(source: str, key: str, names: Iterable[str]) -> None:
    """Refuse names of one letter: no field is called so, and as words they stand in every text."""
    short = next((name for name in names if len(name) == 1 and name.isascii()), None)
    if short is not None:
        mend = "write a word, in a tuple of its own: a text alone is taken apart into its letters"
        raise DeclarationError(source, key, f"{short!r} is a single letter", mend)


def _validate_pattern(source: str, key: str, pattern: str) -> None:
    if not pattern:
        return
    require_size(source, key, pattern)
    compiled = _compiled(source, key, pattern)
    require_exact(source, key, pattern)
    if compiled.fullmatch("", timeout=1.0):
        raise DeclarationError(source, key, "it matches the empty string", "let it require at least one character")


def _compiled(source: str, key: str, pattern: str) -> regex.Pattern[str]:
    """The pattern as the second look compiles it for texts that are not ASCII, and for those that are."""
    try:
        regex.compile(f"(?:{pattern})", regex.IGNORECASE | regex.ASCII)
        return regex.compile(f"(?:{pattern})", regex.IGNORECASE | regex.VERSION1)
    except RecursionError:
        problem = "it is nested too deep"
    except regex.error as error:
        problem = f"it does not compile ({error.msg} at character {error.pos})"  # type: ignore[attr-defined]
    except ValueError:
        problem = "it does not compile (its flags contradict each other)"
    raise DeclarationError(source, key, problem, "correct the expression there")


def _run_examples(recognizer: Recognizer, source: str) -> None:
    if not recognizer.matches:
        raise DeclarationError(source, "matches", "there is no example", "give a text in which it must be found")
    if recognizer.is_told:
        return  # its terms lie in other files, so only a whole catalogue can find its examples
    detector = Detector(recognizer)
    _expect(detector, recognizer.matches, source, "matches", found=True)
    _expect(detector, recognizer.rejects, source, "rejects", found=False)
    if recognizer.category != ALLOWED:
        _expect_first_pass(detector, source)


def _expect_first_pass(detector: Detector, source: str) -> None:
    """Refuse a pattern that matches characters but not their bytes, in which the first pass looks for it."""
    matcher = PlainMatcher(tuple(one for one in expressions((detector.recognizer,)) if not one.is_word))
    for place, text in enumerate(map(fold, detector.recognizer.matches), 1):
        found = any(candidate.passed for candidate in detector.candidates(text, asked=False))
        if found and not matcher.hits(text.encode("utf-8", "replace") + SEPARATOR):
            problem = f"the first pass, which sees bytes, does not find example {place}"
            raise DeclarationError(source, "pattern", problem, "write ASCII characters and [^\\x1f]{1,3} for any other")


def _expect(detector: Detector, texts: Iterable[str], source: str, key: str, *, found: bool) -> None:
    for place, text in enumerate(texts, 1):
        try:
            is_found = any(candidate.passed for candidate in detector.candidates(fold(text), asked=True))
        except MatchTimeoutError:
            raise DeclarationError(source, "pattern", "it takes too long", "bound its repeats") from None
        if is_found != found:
            problem = f"example {place} is {'not found' if found else 'found'}"
            raise DeclarationError(source, key, problem, "correct the example, the pattern or the check")
