"""The verdict on one record, by the policy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.decide.message import clauses_of, message
from sensitive_scan.decide.rules import distinct_values
from sensitive_scan.model import Verdict, strictest

if TYPE_CHECKING:
    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.decide.rules import Context
    from sensitive_scan.model import Finding, Unscanned


def verdict(  # noqa: PLR0913 - all that a verdict tells
    policy: Policy,
    context: Context,
    findings: tuple[Finding, ...],
    errors: tuple[Unscanned, ...],
    *,
    allowed: dict[str, int],
    catalogue_version: str,
) -> Verdict:
    """What is done with a record of which ``findings`` were found, ``errors`` not read, and some were ``allowed``."""
    distinct = distinct_values(findings) if policy.rules else {}
    actions = tuple([policy.decide(one, context, distinct.get(one.entity, 1)) for one in findings])
    action = strictest((*actions, policy.about(errors)))
    acted_on = [one for one, done in zip(findings, actions, strict=True) if done != "allow"]
    return Verdict(
        action,
        findings,
        policy.version,
        errors,
        allowed,
        actions,
        clauses_of(policy, acted_on),
        catalogue_version,
        message(policy, action, acted_on, errors),
    )
