"""What a scan answers: findings, verdicts and reports, as frozen data without behaviour."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Action = Literal["allow", "flag", "redact", "block"]
"""What the policy does with a finding, a record or a file; in rising order of severity.

``redact`` lets a record be stored once what was found in it is hidden.
"""

ACTIONS: tuple[Action, ...] = get_args(Action)
"""Every action, in rising order of severity."""
_SEVERITY: dict[Action, int] = {action: severity for severity, action in enumerate(ACTIONS)}


def strictest(actions: Iterable[Action]) -> Action:
    """The severest of some actions: ``block``, ``redact``, ``flag``, ``allow``; ``allow`` if there are none."""
    return max(actions, key=_SEVERITY.__getitem__, default="allow")


Source = Literal["record", "upload", "api"]
"""The way by which data came: one record typed in, a file, or a program that calls."""

Level = Literal["possible", "likely", "certain"]
"""A cut of the confidence, see :data:`LEVELS`."""

Reason = Literal["encrypted", "broken", "unsupported", "limit", "partial"]
"""Why something was not scanned: it is locked, damaged, of no known format, beyond a limit, or read only in part."""

LEVELS: Mapping[Level, float] = {"possible": 0.5, "likely": 0.75, "certain": 0.95}
"""The lowest confidence of each level. A candidate below ``possible`` is no finding."""

CATEGORIES: Mapping[str, str] = {
    "payment_card": "credit or debit card numbers",
    "bank_account": "personal financial account information",
    "personal_id": "Social Security numbers … or similar personal identifiers",
    "passport": "passport numbers",
    "driving_licence": "driver's license numbers",
    "ethnicity": "racial or ethnic origin",
    "health": "physical or mental health condition or information",
    "employment": "other employment information",
    "financial": "other financial information",
    "date_of_birth": "date of birth (outside the vendor's clause)",
    "religion": "religious or philosophical belief (outside the vendor's clause)",
    "political": "political opinion (outside the vendor's clause)",
    "union_membership": "membership of a trade union (outside the vendor's clause)",
    "sexual_orientation": "sex life or sexual orientation (outside the vendor's clause)",
    "biometric": "biometric data (outside the vendor's clause)",
    "minor": "a child by name with age or school (outside the vendor's clause)",
    "credential": "passwords and PINs (outside the vendor's clause)",
}
"""Every category with the words of the clause that it stands for."""

ALLOWED = "allowed"
"""The category of claims: data that a CRM is for. It never becomes a finding."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A place where prohibited data was found. It never carries the raw value.

    ``start`` and ``end`` count characters (code points) of the cell, ``row`` counts data rows from 0 (``None`` for a
    single text or record, and for what stands in a column's name), ``confidence`` is the probability that the span is
    what ``entity`` claims, ``reasons`` say why in words, ``masked`` shows four trailing characters at most, and
    ``fingerprint`` is a keyed hash of the value, equal for equal values under one key. ``part`` says which part of a
    file of several holds it: a sheet, a page, a member of an archive (``"backup.zip!leads.xlsx!sheet Leads"``); empty
    in a file that is one table or text.
    """

    entity: str
    category: str
    field: str
    row: int | None
    start: int
    end: int
    confidence: float
    reasons: tuple[str, ...]
    masked: str
    fingerprint: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Unscanned:
    """A part of an input that was not scanned, or not as it should have been.

    ``where`` names the place for people (``"line 7"``, ``"line 7, column 'Notes'"``; empty for the whole input or
    part), ``problem`` what is wrong there and ``mend`` what to do. None of them quotes a scanned value. ``part`` is
    the part of the input, as in a :class:`Finding`, and ``reason`` the kind of the problem. ``rows`` are the numbers of
    the rows, from 0, that it concerns; empty if it may concern others too, or there are very many.
    """

    where: str
    problem: str
    mend: str
    part: str = ""
    reason: Reason = "partial"
    rows: tuple[int, ...] = ()

    def __str__(self) -> str:
        place = ", ".join(one for one in (self.part, self.where) if one)
        return f"{place}: {self.problem}; {self.mend}" if place else f"{self.problem}; {self.mend}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one record: the strictest action that the policy gives to any of its findings.

    ``actions`` are those of the findings, in their order; ``clauses`` what the policy says is broken, each once.
    ``allowed`` counts, by reason, what the policy's allowances let pass; that is not among the findings.
    ``message`` is fit to be shown to whoever tried to store the record: it names fields and matters, never a value.
    """

    action: Action
    findings: tuple[Finding, ...]
    policy_version: str
    errors: tuple[Unscanned, ...] = ()
    allowed: Mapping[str, int] = field(default_factory=dict, hash=False)
    actions: tuple[Action, ...] = ()
    clauses: tuple[str, ...] = ()
    catalogue_version: str = ""
    message: str = ""

    def __bool__(self) -> bool:
        """Refuse a truth value: a verdict has four answers, and ``if verdict`` would hide which one is meant."""
        raise TypeError(
            "a Verdict is neither true nor false; compare verdict.action with 'allow', 'flag', 'redact' or 'block'"
        )


@dataclass(frozen=True, slots=True)
class ColumnReport:
    """What one column of a table holds of one entity.

    ``cells`` counts the column's non-empty cells, ``hits`` the cells with a finding of ``entity``, ``distinct`` its
    different values (an estimate above some thousands); ``confidence`` and ``reasons`` are those of the surest one.
    ``action`` is what the policy does with it, ``part`` the part of the file in which the column is, as in a
    :class:`Finding`.
    """

    name: str
    index: int
    category: str
    entity: str
    cells: int
    hits: int
    distinct: int
    confidence: float
    reasons: tuple[str, ...]
    action: Action = "allow"
    part: str = ""


@dataclass(frozen=True, slots=True)
class GroupCount:
    """What one group holds: the rows of a tenant, a file, or what was found of a category.

    ``name`` is masked if something was found in it, and empty for rows that name no group. ``categories`` counts the
    findings of each category, ``action`` is the strictest about any of them. Only some thousands of groups are told
    apart; what the others hold is counted together in a last one, which ``is_rest``.
    """

    name: str
    rows: int
    findings: int
    categories: Mapping[str, int] = field(default_factory=dict, hash=False)
    action: Action = "allow"
    is_rest: bool = False


@dataclass(frozen=True, slots=True)
class TableReport:
    """What a table holds. ``columns`` maps a column's name to the report of its foremost entity.

    ``column_reports`` lists every pair of column and entity. ``findings`` holds the first ones only
    (``findings_total`` counts all), so that memory stays constant. ``allowed`` counts, by reason, what the policy's
    allowances let pass; ``clauses`` and ``message`` are as in a :class:`Verdict`. ``groups`` counts by the values of a
    column, if that was asked for.
    """

    action: Action
    columns: Mapping[str, ColumnReport]
    column_reports: tuple[ColumnReport, ...]
    findings: tuple[Finding, ...]
    findings_total: int
    rows: int
    policy_version: str
    unscanned: tuple[Unscanned, ...] = ()
    allowed: Mapping[str, int] = field(default_factory=dict)
    clauses: tuple[str, ...] = ()
    catalogue_version: str = ""
    message: str = ""
    groups: tuple[GroupCount, ...] = ()


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file holds: a :class:`TableReport` with the file's path and kind (``csv``, ``jsonl``, …)."""

    path: str
    kind: str
    action: Action
    columns: Mapping[str, ColumnReport]
    column_reports: tuple[ColumnReport, ...]
    findings: tuple[Finding, ...]
    findings_total: int
    rows: int
    policy_version: str
    unscanned: tuple[Unscanned, ...] = field(default=())
    allowed: Mapping[str, int] = field(default_factory=dict)
    clauses: tuple[str, ...] = ()
    catalogue_version: str = ""
    message: str = ""
    groups: tuple[GroupCount, ...] = ()
