"""Turn what the model weighed into named reasons that a person can follow, and add what the field's name says."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from sensitive_scan.language.cues import CLASS_NAMES, PERSON
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sensitive_scan.language.names import Name
    from sensitive_scan.language.terms import Mention
    from sensitive_scan.language.tokens import Tokens
    from sensitive_scan.recognizer import Recognizer
    from sensitive_scan.weigh.weigher import Cell

_NOTES = {
    "mention": "the note speaks of it: {name}",
    "person": "whether a person is spoken of",
    "negation": "words that deny",
    "maybe": "words of questions, rules and examples",
    "asking": "words of questions",
    "condition": "words of conditions",
    "organisation": "words of companies and institutions",
    "trade": "words of goods, orders and software",
    "wish": "words of what somebody wants or asks for",
    "vacancy": "words of vacancies",
    "joke": "words of jokes and comparisons",
    "deceased": "words of deaths",
    "animal": "words of animals",
    "machine": "words of machines and systems",
    "has": "words of having, being and telling",
    "wording": "the words beside it",
}
_KEPT_NOTES = 4096
_SMALL = 0.005
_PROSE = 6
"""Spaces of a text that is no value of a field which is named after something allowed, but prose."""
UNKNOWN_LANGUAGE = Evidence(
    "unknown language",
    weights.UNKNOWN_LANGUAGE,
    "the text is in a language that is not understood; a term stands in it",
)


def reasons(
    recognizer: Recognizer, bias: float, parts: Iterable[tuple[str, float]], cell: Cell
) -> tuple[Evidence, ...]:
    """The evidence for a mention of ``recognizer``, by what it is about, with that of the field's name."""
    sums = {"mention": bias}
    for feature, weight in parts:
        group = _group(feature)
        sums[group] = sums.get(group, 0.0) + weight
    found = [
        Evidence(group, round(weight, 3), _note(group, recognizer.name))
        for group, weight in sums.items()
        if abs(weight) > _SMALL
    ]
    found.extend(_from_field(recognizer, cell))
    return tuple(found)


def from_names(names: Sequence[Name], tokens: Tokens, mention: Mention) -> Iterator[Evidence]:
    """What the names that a bigger model found say: a person in the sentence, or a mention inside another name."""
    start, end = tokens.starts[mention.first], tokens.ends[mention.stop - 1]
    sentence = tokens.sentences[mention.first]
    in_sentence = [at for at, number in enumerate(tokens.sentences) if number == sentence]
    first, last = tokens.starts[in_sentence[0]], tokens.ends[in_sentence[-1]]
    for name in names:
        if name.start < end and start < name.end:
            yield Evidence("part of a name", weights.PART_OF_A_NAME, "a model takes it for a part of a name")
            return
    if any(name.is_person and first <= name.start < last for name in names):
        yield Evidence("person named", weights.PERSON, "a model finds the name of a person in the sentence")


@functools.lru_cache(maxsize=_KEPT_NOTES)
def _note(group: str, name: str) -> str:
    return _NOTES[group].format(name=name)


@functools.cache
def _group(feature: str) -> str:
    kind, _, rest = feature.partition(" ")
    if kind != "cue":
        return "wording"
    word = rest.partition(" ")[0]
    if word in PERSON or word in {"person", "nobody"}:
        return "person"
    return word if word in CLASS_NAMES else "mention"


def _from_field(recognizer: Recognizer, cell: Cell) -> Iterator[Evidence]:
    """What the name of the field says: it asks for that very thing, for its category, or for something allowed."""
    field = cell.field
    ask = field.asks.get(recognizer.entity)
    if ask is not None:
        weight = weights.NAME_MEANS_WHOLE if ask.means else weights.NAME_HINTS_WHOLE
        yield Evidence("field name", weight, f"the field is named '{field.name}'")
    elif any(asked.category == recognizer.category for asked in field.asked):
        yield Evidence("field name", weights.NAME_HINTS_PART, f"the field is named '{field.name}'")
    if field.is_of_company:
        yield Evidence("company", weights.OF_COMPANY, "the field's name speaks of a company")
    elif field.claims and ask is None and cell.text.count(" ") < _PROSE:
        yield Evidence("field of another", weights.NAME_CLAIMS, f"the field's name speaks of a {field.claims[0].name}")
    if cell.schema.about_vacancy and recognizer.needs_person:
        yield Evidence("vacancy", weights.VACANCY, "the record's fields are those of a vacancy")
