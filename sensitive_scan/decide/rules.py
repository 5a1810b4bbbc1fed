"""Rules: what a policy does with findings of a certain entity, field, tenant, source or number, before all else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sensitive_scan.model import Finding
from sensitive_scan.weigh.evidence import TEST_NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.model import Action, ColumnReport, Source


@dataclass(frozen=True, slots=True)
class Context:
    """Whose data it is and where it came from; empty where nobody said."""

    tenant: str = ""
    source: Source = "record"


NOWHERE = Context()
"""The context of data of which only the content is known."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What is done with the findings that it fits; conditions that are empty or zero fit all.

    Attributes:
        action: what is done.
        category: the finding's category.
        entity: the finding's entity.
        field: the name of its field, however that is written.
        tenant: whose data it is.
        source: where the data came from.
        confidence: the lowest confidence.
        distinct: how many different values of the entity a column has at least, or the record.
        share: which share of a column's cells that are not empty has the entity at least; never fits a record.
        is_test_number: whether only numbers published for testing are meant.
    """

    action: Action
    category: str = ""
    entity: str = ""
    field: str = ""
    tenant: str = ""
    source: str = ""
    confidence: float = 0.0
    distinct: int = 0
    share: float = 0.0
    is_test_number: bool = False

    def fits(self, finding: Finding | ColumnReport, context: Context, distinct: int, share: float) -> bool:
        """Whether it decides about ``finding``, of whose entity there are so many values in so many of the cells."""
        if self.category not in ("", finding.category) or self.entity not in ("", finding.entity):
            return False
        if self.tenant not in ("", context.tenant) or self.source not in ("", context.source):
            return False
        if finding.confidence < self.confidence or distinct < self.distinct or share < self.share:
            return False
        if self.is_test_number and str(TEST_NUMBER) not in finding.reasons:
            return False
        return not self.field or is_same_name(self.field, _field_of(finding))


def distinct_values(findings: Iterable[Finding]) -> dict[str, int]:
    """How many different values of each entity there are."""
    values: dict[str, set[str]] = {}
    for finding in findings:
        values.setdefault(finding.entity, set()).add(finding.fingerprint)
    return {entity: len(fingerprints) for entity, fingerprints in values.items()}


def is_same_name(one: str, other: str) -> bool:
    """Whether two names of fields are the same but for the way they are written (``Card_No__c``, ``card no``)."""
    from sensitive_scan.phrases import name_words, unmarked

    return unmarked(name_words(one)) == unmarked(name_words(other))


def _field_of(finding: Finding | ColumnReport) -> str:
    return finding.field if isinstance(finding, Finding) else finding.name
