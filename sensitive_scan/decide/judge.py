"""Make findings of what was weighed, where the raw value is left behind, and say which of them may pass."""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from sensitive_scan.decide.allowances import reason_for
from sensitive_scan.masking import mask
from sensitive_scan.model import Finding
from sensitive_scan.weigh.evidence import Evidence, confidence

if TYPE_CHECKING:
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.masking import Fingerprinter
    from sensitive_scan.weigh.rivals import Weighed

AcceptHere = Callable[[Finding, str], str]
"""Asked of each finding of one input with the raw value, which it may not keep; a reason lets it pass."""
_KEPT_REASONS = 4096


@dataclass(frozen=True, slots=True)
class Judge:
    """A policy with the fingerprints of values under the present key and the ``former`` ones."""

    policy: Policy
    fingerprint: Fingerprinter = field(repr=False)
    former: tuple[Fingerprinter, ...] = field(default=(), repr=False)

    def finding(self, weighed: Weighed, name: str, row: int | None, part: str = "") -> Finding:
        """The finding of a candidate in a field, row and part of a file; its reasons are its evidence, by weight."""
        candidate, recognizer = weighed.candidate, weighed.candidate.recognizer
        likely, reasons = _said(weighed.evidence)
        return Finding(
            entity=recognizer.entity,
            category=recognizer.category,
            field=name,
            row=row,
            start=candidate.start,
            end=candidate.end,
            confidence=likely,
            reasons=reasons,
            masked=mask(candidate.text),
            fingerprint=self.fingerprint(recognizer.entity, candidate.text),
            part=part,
        )

    def reason_to_pass(self, finding: Finding, value: str, context: Context) -> str:
        """Why the policy lets a finding of a value pass; empty if it does not."""
        allowances = self.policy.allowances
        if not allowances:
            return ""
        today = date.today()  # noqa: DTZ011 - the day where the scanner runs
        former = [fingerprint(finding.entity, value) for fingerprint in self.former]
        return reason_for(allowances, finding, value, today, tenant=context.tenant, former=former)


@functools.lru_cache(maxsize=_KEPT_REASONS)
def _said(evidence: tuple[Evidence, ...]) -> tuple[float, tuple[str, ...]]:
    """The confidence that evidence gives and, by weight, its reasons; remembered, as whole columns have the same."""
    ordered = sorted(evidence, key=lambda piece: -abs(piece.weight))
    return round(confidence(evidence), 4), tuple(map(str, ordered))
