"""Incidents: what is put on record of findings that were not allowed. None of it is a value."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.model import Action, ColumnReport, Finding, Unscanned, Verdict

Kind = Literal["incident", "shadow", "appeal", "erasure"]
"""What an entry of the ledger tells: something found, what another policy would have done, an appeal, an erasure."""

UNSCANNED = "unscanned"
"""The category of an incident about what could not be scanned."""


class Incident(NamedTuple):
    """One thing to be put on record.

    Attributes:
        uid: 32 hexadecimal digits by which it is known again, so that it is written once however often it is tried.
        time: microseconds since 1970 in UTC.
        verdict: what the incidents of one record or file have in common.
        confidence: in ten-thousandths.
        key: the name of the key that made the fingerprint.
        about: the number of the entry that this one is about.
        actor: who appeals or erases.
        reason: why, or what else is to be said.
    """

    uid: str
    time: int
    kind: Kind = "incident"
    verdict: str = ""
    tenant: str = ""
    source: str = ""
    field: str = ""
    row: int | None = None
    entity: str = ""
    category: str = ""
    clause: str = ""
    action: str = ""
    confidence: int = 0
    masked: str = ""
    fingerprint: str = ""
    key: str = ""
    policy: str = ""
    catalogue: str = ""
    about: int | None = None
    actor: str = ""
    reason: str = ""


class Activity(NamedTuple):
    """How many rows of a tenant were scanned on a day (since 1970), by one way, and how many had an incident."""

    tenant: str
    source: str
    day: int
    rows: int
    rows_hit: int


MICROSECONDS: Final = 1_000_000
"""In a second."""
DAY: Final = 86_400 * MICROSECONDS
"""A day in microseconds."""


def now() -> int:
    """The present moment in microseconds since 1970 in UTC."""
    return time.time_ns() // 1000


def day_of(moment: int) -> int:
    """The day of a moment, in days since 1970 in UTC."""
    return moment // DAY


def new_uid() -> str:
    """A new name for an incident or verdict."""
    return os.urandom(16).hex()


@dataclass(frozen=True, slots=True)
class Origin:
    """What all incidents of one verdict have in common; ``key`` names that of the fingerprints."""

    policy: Policy
    context: Context
    catalogue: str
    key: str
    verdict: str = field(default_factory=new_uid)
    time: int = field(default_factory=now)

    def incident(self, finding: Finding, action: Action) -> Incident:
        """What is put on record of a finding."""
        return Incident(
            uid=new_uid(),
            time=self.time,
            verdict=self.verdict,
            tenant=self.context.tenant,
            source=self.context.source,
            field=_place(finding.part, finding.field),
            row=finding.row,
            entity=finding.entity,
            category=finding.category,
            clause=self.policy.clause(finding.category),
            action=action,
            confidence=round(finding.confidence * 10_000),
            masked=finding.masked,
            fingerprint=finding.fingerprint,
            key=self.key,
            policy=self.policy.version,
            catalogue=self.catalogue,
        )

    def column(self, report: ColumnReport) -> Incident:
        """What is put on record of a column that the policy acts on as a whole."""
        reason = f"{report.hits} of {report.cells} cells, {report.distinct} different values"
        told = self.told("incident", report.category, report.action, reason)
        clause, confidence = self.policy.clause(report.category), round(report.confidence * 10_000)
        place = _place(report.part, report.name)
        return told._replace(field=place, entity=report.entity, clause=clause, confidence=confidence)

    def told(self, kind: Kind, category: str, action: str, reason: str) -> Incident:
        """What is put on record of something that is no finding."""
        return Incident(
            uid=new_uid(),
            time=self.time,
            kind=kind,
            verdict=self.verdict,
            tenant=self.context.tenant,
            source=self.context.source,
            category=category,
            action=action,
            policy=self.policy.version,
            catalogue=self.catalogue,
            reason=reason,
        )

    def unscanned(self, errors: Iterable[Unscanned]) -> list[Incident]:
        """What is put on record of parts that could not be scanned; nothing if the policy lets them pass."""
        told = ((self.policy.about([error]), str(error)) for error in errors)
        return [self.told("incident", UNSCANNED, action, why) for action, why in told if action != "allow"]


def _place(part: str, field: str) -> str:
    return f"{part}, {field}" if part and field else part or field


def incidents_of(verdict: Verdict, origin: Origin) -> list[Incident]:
    """What is to be put on record of a verdict; nothing of findings that the policy allows."""
    pairs = zip(verdict.findings, verdict.actions, strict=True)
    found = [origin.incident(finding, action) for finding, action in pairs if action != "allow"]
    return [*found, *origin.unscanned(verdict.errors)]
