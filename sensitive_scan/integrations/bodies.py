"""What adapters have in common: bodies of requests, judged together, and what is said where nothing can be redacted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sensitive_scan.decide.message import message
from sensitive_scan.model import Verdict, strictest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.gate import Gate
    from sensitive_scan.model import ColumnReport, FileReport, Finding


class Judged(NamedTuple):
    """The records of a body with their verdicts, and the first of the strictest ones."""

    records: list[dict[str, Any]]
    verdicts: list[Verdict]
    worst: Verdict


def judge(gate: Gate, content: object, tenant: str) -> Judged:
    """The verdicts on what a body holds; what is no object counts as a record of one nameless field."""
    records = [
        one if isinstance(one, dict) else {"": one} for one in (content if isinstance(content, list) else [content])
    ]
    verdicts = [gate.check(one, tenant=tenant, source="api") for one in records]
    action = strictest(one.action for one in verdicts)
    nothing = Verdict("allow", (), gate.scanner.policy.version)
    return Judged(records, verdicts, next((one for one in verdicts if one.action == action), nothing))


def refusal(policy: Policy, answer: Verdict | FileReport) -> str:
    """What is said where data is refused because it cannot be redacted, or because the gate blocks it."""
    if answer.action == "block":
        return answer.message
    found: Sequence[Finding | ColumnReport]
    if isinstance(answer, Verdict):
        found = [one for one, action in zip(answer.findings, answer.actions, strict=True) if action != "allow"]
        return message(policy, "block", found, answer.errors)
    found = [one for one in answer.column_reports if one.action != "allow"]
    return message(policy, "block", found, answer.unscanned)


def tenant_of_header(scope: Mapping[str, Any]) -> str:
    """The tenant that the header ``X-Tenant`` names; empty without one."""
    return next((value.decode("latin-1") for name, value in scope["headers"] if name.lower() == b"x-tenant"), "")
