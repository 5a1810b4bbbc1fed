"""Explanations: how far a candidate came through the stages, why, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sensitive_scan.model import Finding
    from sensitive_scan.weigh.evidence import Evidence
    from sensitive_scan.weigh.rivals import Weighed


@dataclass(frozen=True, slots=True)
class Explanation:
    """One candidate on its way through the stages: how far it came, why, and what became of it."""

    entity: str
    category: str
    start: int
    end: int
    masked: str
    stage: str
    evidence: tuple[Evidence, ...]
    confidence: float
    outcome: str
    fingerprint: str = ""


def explanation(weighed: Weighed, finding: Finding, confidence: float, *, is_kept: bool) -> Explanation:
    """The explanation of a candidate, given what it would be as a finding, and whether it is one."""
    if is_kept:
        stage, outcome = "decide", "a finding"
    elif weighed.log_odds >= 0:
        stage, outcome = "decide", "no finding: something likelier takes the span"
    else:
        stage, outcome = "weigh", "no finding: more speaks against it than for it"
    return Explanation(
        entity=finding.entity,
        category=finding.category,
        start=finding.start,
        end=finding.end,
        masked=finding.masked,
        stage=stage,
        evidence=weighed.evidence,
        confidence=confidence,
        outcome=outcome,
        fingerprint=finding.fingerprint,
    )
