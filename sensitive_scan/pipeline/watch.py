"""Watching schemas: fields that a tenant makes for what may not be stored, told by name before any data comes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sensitive_scan.model import LEVELS
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.engine import Engine
    from sensitive_scan.model import TableReport
    from sensitive_scan.weigh.schema import Ask, Field, Schema

_UNKNOWN: Final = -2.5
"""That a field holds what its name means, before anything else is known: names are often meant otherwise."""


@dataclass(frozen=True, slots=True)
class SchemaFinding:
    """A field that seems to be made for what may not be stored.

    ``confidence`` is the probability that it is; ``reasons`` say why in words.
    """

    field: str
    entity: str
    category: str
    clause: str
    confidence: float
    reasons: tuple[str, ...]


def schema_findings(
    engine: Engine, policy: Policy, names: Sequence[str], picklists: TableReport | None
) -> list[SchemaFinding]:
    """The fields that ask for what may not be stored, by name or by the values to choose from, the surest first."""
    schema = engine.plan(tuple(names)).schema
    found = {one.field: one for field in schema.fields for one in _by_name(field, schema, policy)}
    for column in picklists.column_reports if picklists else ():
        known = found.get(column.name)
        if known is None or column.confidence > known.confidence:
            reasons = (f"{column.hits} of its {column.cells} values are that", *column.reasons)
            found[column.name] = SchemaFinding(
                column.name, column.entity, column.category, policy.clause(column.category), column.confidence, reasons
            )
    return sorted(found.values(), key=lambda one: (-one.confidence, one.field))


def as_table(picklists: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    """Lists of different lengths as the columns of a table."""
    longest = max(map(len, picklists.values()), default=0)
    return {name: [*values, *[""] * (longest - len(values))] for name, values in picklists.items()}


def _by_name(field: Field, schema: Schema, policy: Policy) -> Iterator[SchemaFinding]:
    """What the name of a field most likely asks for, if it likely asks for anything."""
    weighed = [(one, tuple(_evidence(field, field.asks[one.entity], schema, one.entity))) for one in field.asked]
    if weighed:
        recognizer, evidence = max(weighed, key=lambda one: sum(piece.weight for piece in one[1]))
        sure = weights.confidence(evidence)
        if sure >= LEVELS["possible"]:
            clause = policy.clause(recognizer.category)
            reasons = tuple(map(str, evidence))
            yield SchemaFinding(field.name, recognizer.entity, recognizer.category, clause, round(sure, 4), reasons)


def _evidence(field: Field, ask: Ask, schema: Schema, entity: str) -> Iterator[Evidence]:
    yield Evidence("field", _UNKNOWN, "a field without data may be meant otherwise")
    said = " ".join(ask.words)
    if ask.means:
        weight = weights.NAME_MEANS_WHOLE if ask.whole else weights.NAME_MEANS_PART
        yield Evidence("field name", weight, f"its name means that: '{said}'")
    else:
        weight = weights.NAME_HINTS_WHOLE if ask.whole else weights.NAME_HINTS_PART
        yield Evidence("field name", weight, f"its name may mean that: '{said}'")
    if field.is_of_company:
        yield Evidence("company", weights.OF_COMPANY, "its name speaks of a company")
    elif field.claims and not ask.means:
        yield Evidence("field of another", weights.NAME_CLAIMS, f"its name speaks of a {field.claims[0].name}")
    sibling = schema.sibling(field, entity)
    if sibling is not None:
        yield Evidence("sibling", weights.SIBLING, f"it stands beside the field '{sibling}'")
    if schema.about_person:
        yield Evidence("person", weights.PERSON, "the record is about a person")
    if schema.about_vacancy:
        yield Evidence("vacancy", weights.VACANCY, "the record is about a vacancy")
