"""Turn a convincing candidate into a finding: the one place where a raw value is left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.masking import Fingerprinter, mask
from sensitive_scan.model import Finding

if TYPE_CHECKING:
    from sensitive_scan.check.detector import Candidate
    from sensitive_scan.weigh.evidence import Evidence


def make_finding(  # noqa: PLR0913 - a finding has that many sides
    candidate: Candidate,
    evidence: tuple[Evidence, ...],
    confidence: float,
    *,
    field: str,
    row: int | None,
    fingerprint: Fingerprinter,
    part: str = "",
) -> Finding:
    """The finding of ``candidate`` in a field, row and part of a file; its reasons are its evidence, by weight."""
    recognizer = candidate.recognizer
    ordered = sorted(evidence, key=lambda piece: -abs(piece.weight))
    return Finding(
        entity=recognizer.entity,
        category=recognizer.category,
        field=field,
        row=row,
        start=candidate.start,
        end=candidate.end,
        confidence=round(confidence, 4),
        reasons=tuple(map(str, ordered)),
        masked=mask(candidate.text),
        fingerprint=fingerprint(recognizer.entity, candidate.text),
        part=part,
    )
