"""Bodies of requests: a record or a list of records, judged together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from sensitive_scan.decide.policy import strictest
from sensitive_scan.model import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sensitive_scan.gate import Gate


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


def tenant_of_header(scope: Mapping[str, Any]) -> str:
    """The tenant that the header ``X-Tenant`` names; empty without one."""
    return next((value.decode("latin-1") for name, value in scope["headers"] if name.lower() == b"x-tenant"), "")
