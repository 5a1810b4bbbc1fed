"""Allowances: findings that a policy lets pass, by value, field or pattern, each with a reason and an expiry."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.decide.rules import is_same_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from sensitive_scan.model import Finding

_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Allowance:
    """One reason to let findings pass, until the end of the day on which it ``expires``.

    A finding passes if it is the ``tenant``'s, of the ``category`` and ``entity``, has the ``fingerprint``, stands in
    the ``field`` and is matched whole by the ``pattern``; what is empty does not matter. The fingerprint is that of the
    value under the scanner's key. ``by`` says who allowed it.
    """

    reason: str
    expires: date
    by: str = ""
    tenant: str = ""
    category: str = ""
    entity: str = ""
    fingerprint: str = field(default="", repr=False)
    field_name: str = ""
    pattern: str = field(default="", repr=False)

    def covers(self, finding: Finding, value: str, tenant: str, former: Sequence[str]) -> bool:
        """Whether a tenant's ``finding``, whose raw value is ``value``, may pass; ``former`` are older fingerprints."""
        if self.tenant not in ("", tenant) or self.category not in ("", finding.category):
            return False
        if self.entity and finding.entity != self.entity:
            return False
        if self.fingerprint and self.fingerprint != finding.fingerprint and self.fingerprint not in former:
            return False
        if self.field_name and not is_same_name(self.field_name, finding.field):
            return False
        return not self.pattern or _matches(self.pattern, value)


def reason_for(  # noqa: PLR0913 - a reason has that many conditions
    allowances: tuple[Allowance, ...],
    finding: Finding,
    value: str,
    today: date,
    *,
    tenant: str = "",
    former: Sequence[str] = (),
) -> str:
    """The reason of the first allowance that has not expired and lets ``finding`` pass; empty if none does.

    ``former`` are the fingerprints of the value under older keys.
    """
    in_force = (one for one in allowances if today <= one.expires)
    return next((one.reason for one in in_force if one.covers(finding, value, tenant, former)), "")


def _matches(pattern: str, value: str) -> bool:
    import regex

    from sensitive_scan.fold import fold

    try:
        return regex.fullmatch(pattern, fold(value), regex.IGNORECASE, timeout=_SECONDS) is not None
    except TimeoutError:
        return False
