"""The gate: a scanner in the path by which data comes in, with its ledger, its shadow and the tenants' standing."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.decide.policy import strictest
from sensitive_scan.decide.rules import Context
from sensitive_scan.errors import LedgerError
from sensitive_scan.keys import key_id
from sensitive_scan.ledger.incident import Incident, Origin, incidents_of
from sensitive_scan.ledger.standing import standing_of
from sensitive_scan.model import Unscanned, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from sensitive_scan.decide.escalation import Step
    from sensitive_scan.ledger.writer import LedgerWriter
    from sensitive_scan.model import FileReport, Finding, Source
    from sensitive_scan.scanner import Scanner

_LOGGER = logging.getLogger("sensitive_scan.gate")
_STANDING_KEPT: Final = 60.0
"""Seconds for which a tenant's step is believed."""
_BATCH: Final = 1000
_STOPPED: Final[Mapping[Step, str]] = {
    "restrict": "Uploads of this account are suspended after repeated attempts to store what is forbidden.",
    "block": "This account is suspended after repeated attempts to store what is forbidden.",
    "warn": "If this goes on, uploads will be suspended.",
}


class Gate:
    """Asks the scanner about whatever a tenant wants to store, and puts on record what was not allowed.

    May be shared between threads. After a fork it works on in the child process.

    Args:
        scanner: what judges.
        ledger: what keeps the incidents; without one verdicts are only returned.
        shadow: a scanner with another policy or catalogue, which judges beside; what it would have done otherwise is
            put on record too, and changes nothing.
    """

    def __init__(self, scanner: Scanner, ledger: LedgerWriter | None = None, shadow: Scanner | None = None) -> None:
        self.scanner = scanner
        self.ledger = ledger
        self.shadow = shadow
        self._key = key_id(scanner.keys.current)
        self._steps: dict[str, tuple[float, Step]] = {}

    def check(self, record: Mapping[str, Any], *, tenant: str = "", source: Source = "record") -> Verdict:
        """The verdict on one record, on record itself where the policy says ``durable``.

        What cannot be put on record becomes an error of the verdict, and the policy's ``on_error`` counts.
        """
        verdict = self.scanner.scan_record(record, tenant=tenant, source=source)
        if self.shadow is not None:
            self._compare(self.shadow, record, verdict, Context(tenant, source))
        if self.ledger is None:
            return verdict
        if self.scanner.policy.escalations:
            verdict = self._escalated(verdict, tenant, source)
        is_hit = bool(verdict.findings or verdict.errors)
        self.ledger.count(tenant, source, 1, int(is_hit and verdict.action != "allow"))
        return self._recorded(verdict, Context(tenant, source)) if is_hit else verdict

    async def acheck(self, record: Mapping[str, Any], *, tenant: str = "", source: Source = "api") -> Verdict:
        """:meth:`check` off the event loop."""
        return await asyncio.to_thread(self.check, record, tenant=tenant, source=source)

    def check_all(
        self, records: Iterable[Mapping[str, Any]], *, tenant: str = "", source: Source = "api"
    ) -> Iterator[Verdict]:
        """The verdicts on records as they come, in their order and in constant memory."""
        for record in records:
            yield self.check(record, tenant=tenant, source=source)

    def check_file(self, path: str | Path, *, tenant: str = "", source: Source = "upload") -> FileReport:
        """The report on a file, every finding that is not allowed on record.

        Raises:
            InputError: the file cannot be opened or is of no supported kind.
        """
        origin = self._origin(Context(tenant, source))
        policy = self.scanner.policy
        waiting: list[Incident] = []
        failed: list[LedgerError] = []
        rows_hit: set[int | None] = set()
        single: set[tuple[str, str]] = set()

        def take(finding: Finding) -> None:
            action = policy.decide(finding, origin.context)
            if action == "allow":
                return
            rows_hit.add(finding.row)
            single.add((finding.field, finding.entity))
            waiting.append(origin.incident(finding, action))
            if len(waiting) >= _BATCH:
                put()

        def put() -> None:
            try:
                self._put(waiting)
            except LedgerError as error:
                failed.append(error)
            waiting.clear()

        report = self.scanner.scan_file(path, on_finding=take, tenant=tenant, source=source)
        # what is only done about a column as a whole is on record as such
        acted_on = [one for one in report.column_reports if one.action != "allow"]
        waiting.extend(origin.column(one) for one in acted_on if (one.name, one.entity) not in single)
        waiting.extend(origin.unscanned(report.unscanned))
        put()
        if self.ledger is not None:
            self.ledger.count(tenant, source, report.rows, len(rows_hit))
        stopped = self._stopped(tenant, source)
        if stopped:
            report = replace(report, action="block", message=stopped)
        if not failed:
            return report
        error = _unrecorded(failed[0])
        action = strictest((report.action, policy.on_error))
        return replace(report, action=action, unscanned=(*report.unscanned, error))

    def step(self, tenant: str) -> Step:
        """What happens to a tenant, by the policy's ``escalation`` and the ledger; believed for a minute."""
        if self.ledger is None or not self.scanner.policy.escalations:
            return "none"
        believed = self._steps.get(tenant)
        if believed is not None and time.monotonic() < believed[0]:
            return believed[1]
        days = {one.days for one in self.scanner.policy.escalations}
        standing = {number: standing_of(self.ledger.ledger, tenant, number) for number in days}
        step = self.scanner.policy.step(standing)
        self._steps[tenant] = (time.monotonic() + _STANDING_KEPT, step)
        return step

    def close(self) -> None:
        """Put on record what is waiting.

        Raises:
            LedgerError: that could not be done.
        """
        if self.ledger is not None:
            self.ledger.close()

    def _origin(self, context: Context) -> Origin:
        return Origin(self.scanner.policy, context, self.scanner.catalogue.version, self._key)

    def _put(self, incidents: list[Incident]) -> None:
        if self.ledger is not None and incidents:
            self.ledger.record(list(incidents), is_durable=self.scanner.policy.is_durable)

    def _recorded(self, verdict: Verdict, context: Context) -> Verdict:
        incidents = incidents_of(verdict, self._origin(context))
        try:
            self._put(incidents)
        except LedgerError as error:
            _LOGGER.error("an incident is not on record: %s", error)  # noqa: TRY400 - its text says all
            action = strictest((verdict.action, self.scanner.policy.on_error))
            return replace(verdict, action=action, errors=(*verdict.errors, _unrecorded(error)))
        if incidents:
            _LOGGER.info(
                "%s: %s",
                verdict.action,
                ", ".join(sorted({one.entity or one.category for one in incidents})),
                extra={"tenant": context.tenant, "source": context.source, "action": verdict.action},
            )
        return verdict

    def _escalated(self, verdict: Verdict, tenant: str, source: Source) -> Verdict:
        """The verdict with what the tenant's standing adds to it."""
        stopped = self._stopped(tenant, source)
        if stopped:
            return replace(verdict, action="block", message=stopped)
        if verdict.action != "allow" and self.step(tenant) == "warn":
            return replace(verdict, message=f"{verdict.message} {_STOPPED['warn']}")
        return verdict

    def _stopped(self, tenant: str, source: Source) -> str:
        """Why nothing of this tenant passes by this way; empty if it may."""
        try:
            step = self.step(tenant)
        except LedgerError as error:
            _LOGGER.warning("the standing of a tenant is not known: %s", error)
            return ""
        if step == "block" or (step == "restrict" and source == "upload"):
            return _STOPPED[step]
        return ""

    def _compare(self, shadow: Scanner, record: Mapping[str, Any], verdict: Verdict, context: Context) -> None:
        """Put on record where the shadow judges otherwise."""
        other = shadow.scan_record(record, tenant=context.tenant, source=context.source)
        if other.action == verdict.action:
            return
        entities = sorted({one.entity for one in other.findings} ^ {one.entity for one in verdict.findings})
        reason = f"would be {other.action} by policy {shadow.policy.name} {other.policy_version}"
        if entities:
            reason += f"; only one of them finds {', '.join(entities)}"
        told = self._origin(context).told("shadow", "", verdict.action, reason)
        _LOGGER.info("%s, %s", verdict.action, reason, extra={"tenant": context.tenant})
        if self.ledger is not None:
            try:
                self.ledger.record([told])
            except LedgerError as error:
                _LOGGER.warning("a difference of the shadow is not on record: %s", error)


def _unrecorded(error: LedgerError) -> Unscanned:
    return Unscanned("", f"the incident could not be put on record ({error})", "mend the ledger, and try again")
