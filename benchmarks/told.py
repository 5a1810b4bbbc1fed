"""Labelled notes for the language stage, and the mentions in them with what each should be taken for.

``notes/*.jsonl`` beside this file were written for this project, note by note; none is a real person's. Each line has
``text``, ``field``, ``region``, ``lang``, ``style`` and ``labels``: a category, a quote, and other categories that are
right too. A note without labels is clean.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan import catalogue
from sensitive_scan.fold import fold
from sensitive_scan.language.features import features, setting
from sensitive_scan.language.terms import TermIndex, find, index_of, understood
from sensitive_scan.language.tokens import tokens, words
from sensitive_scan.language.tongues import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

HERE = Path(__file__).with_name("notes")


class Label(NamedTuple):
    """A category that a note tells of, the place where it does, and other categories that are right too."""

    category: str
    start: int
    end: int
    accepted: frozenset[str]


@dataclass(frozen=True, slots=True)
class Note:
    """One labelled note; ``source`` is the file that it stands in: its author and style."""

    text: str
    field: str
    source: str
    language: str
    style: str
    labels: tuple[Label, ...]


class Example(NamedTuple):
    """One mention in a note: its features, whether it tells something, the note's index, category and entity."""

    features: list[str]
    tells: bool
    note: int
    category: str
    entity: str


class Found(NamedTuple):
    """One mention in a note with its place in characters, whatever the labels say of it."""

    features: list[str]
    category: str
    entity: str
    start: int
    end: int


def notes(folder: Path = HERE, pattern: str = "*.jsonl") -> Iterator[Note]:
    """The notes of a folder, in the order of the files."""
    for path in sorted(folder.glob(pattern)):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield _note(json.loads(line), path.stem)


def _note(line: dict[str, object], source: str) -> Note:
    text = str(line["text"])
    labels = []
    for label in line["labels"]:  # type: ignore[attr-defined]  # a list of dicts
        start = text.find(label["quote"])
        category = {"ssn": "personal_id"}.get(label["category"], label["category"])
        labels.append(Label(category, start, start + len(label["quote"]), frozenset(label.get("accept") or ())))
    return Note(
        text, str(line.get("field", "")), source, str(line.get("lang", "")), str(line.get("style", "")), tuple(labels)
    )


def index() -> TermIndex:
    """The terms of the catalogue that ships."""
    return index_of(term for one in catalogue.builtin().mentions for term in one.terms())


def mentions(found: Iterable[Note], terms: TermIndex) -> Iterator[tuple[int, Found]]:
    """Every mention in the notes, with the index of its note."""
    for number, note in enumerate(found):
        text = fold(note.text)
        read = tokens(text)
        here = understood(find(terms.called(words(text)), read), spoken(read))
        if not here:
            continue
        place = setting(read, here)
        for mention in here:
            start, end = read.starts[mention.first], read.ends[mention.stop - 1]
            term = mention.term
            yield number, Found(features(place, mention, here), term.category, term.entity, start, end)


def examples(found: Iterable[Note], terms: TermIndex) -> Iterator[Example]:
    """Every mention in the notes that the labels decide: inside a quote, or in a note without that category."""
    everything = list(found)
    for number, mention in mentions(everything, terms):
        tells = _tells(everything[number], mention)
        if tells is not None:
            yield Example(mention.features, tells, number, mention.category, mention.entity)


def _tells(note: Note, mention: Found) -> bool | None:
    of_category = [one for one in note.labels if mention.category == one.category or mention.category in one.accepted]
    if not of_category:
        return False
    return True if any(one.start < mention.end and mention.start < one.end for one in of_category) else None
