"""What is said to whoever tried to store something: which fields hold what, which clause that breaks, what to do."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from sensitive_scan.model import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sensitive_scan.decide.policy import Policy
    from sensitive_scan.model import Action, ColumnReport, Unscanned

_MOST = 5
_OUTCOMES: Final[Mapping[Action, str]] = {
    "block": "This was not saved.",
    "redact": "This is saved without what may not be stored.",
    "flag": "This is saved, and will be looked at.",
    "allow": "",
}
_MATTERS: Final[Mapping[str, str]] = {
    "payment_card": "a payment card number",
    "bank_account": "a bank account number",
    "personal_id": "a personal identification number",
    "passport": "a passport number",
    "driving_licence": "a driving licence number",
    "ethnicity": "somebody's race, caste or ethnic origin",
    "health": "somebody's health",
    "employment": "somebody's pay or employment record",
    "financial": "somebody's money matters",
    "date_of_birth": "a date of birth",
    "religion": "somebody's religion",
    "political": "somebody's political opinion",
    "union_membership": "somebody's membership of a trade union",
    "sexual_orientation": "somebody's sexual orientation",
    "biometric": "biometric data",
    "minor": "a child",
    "credential": "a password or PIN",
}


def clauses_of(policy: Policy, found: Iterable[Finding | ColumnReport]) -> tuple[str, ...]:
    """The clauses that what was found breaks, each once."""
    return tuple(dict.fromkeys(policy.clause(one.category) for one in found))


def message(
    policy: Policy, action: Action, found: Sequence[Finding | ColumnReport], errors: Sequence[Unscanned]
) -> str:
    """The message about a verdict: empty if all is allowed; it never quotes a value."""
    if action == "allow":
        return ""
    holds = tuple(dict.fromkeys([(_name(one), one.category, policy.clause(one.category)) for one in found]))
    error = errors[0] if errors else None
    return _said(action, holds, f"Not checked: {error.where or 'all of it'}; {error.mend}." if error else "")


@functools.lru_cache(maxsize=1024)
def _said(action: Action, holds: tuple[tuple[str, str, str], ...], error: str) -> str:
    """The sentences of a message; ``holds`` are fields, categories and clauses."""
    said = [_OUTCOMES[action]]
    for name, category, clause in holds[:_MOST]:
        where = f"The field '{name}'" if name else "The text"
        said.append(f"{where} seems to hold {_MATTERS[category]}, which may not be stored here ({clause}).")
    if len(holds) > _MOST:
        said.append(f"{len(holds) - _MOST} more like that.")
    if error:
        said.append(error)
    if action == "block":
        said.append("Remove it and try again." if holds else "Mend that and try again.")
    return " ".join(said)


def _name(one: Finding | ColumnReport) -> str:
    return one.field if isinstance(one, Finding) else one.name
