"""The gate: a scanner in the path by which data comes in, with its ledger, its shadow and the tenants' standing."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final

from sensitive_scan.decide.rules import Context
from sensitive_scan.errors import LedgerError
from sensitive_scan.keys import key_id
from sensitive_scan.ledger.incident import Incident, Origin, incidents_of
from sensitive_scan.ledger.standing import standing_of
from sensitive_scan.model import Unscanned, Verdict, strictest

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
_STEPS_KEPT: Final = 10_000
"""Tenants whose steps are remembered at most."""
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
        # its operations need no lock, which a fork could leave locked for ever
        self._steps: OrderedDict[str, tuple[float, Step]] = OrderedDict()

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
        if self.ledger is None:
            return self.scanner.scan_file(path, tenant=tenant, source=source)
        taken = _Taken(self, self._origin(Context(tenant, source)))
        report = self.scanner.scan_file(path, on_finding=taken.take, tenant=tenant, source=source)
        taken.finish(report)
        self.ledger.count(tenant, source, report.rows, taken.rows_hit)
        stopped = self._stopped(tenant, source)
        if stopped:
            report = replace(report, action="block", message=stopped)
        if taken.failure is None:
            return report
        action = strictest((report.action, self.scanner.policy.on_error))
        return replace(report, action=action, unscanned=(*report.unscanned, _unrecorded(taken.failure)))

    def step(self, tenant: str) -> Step:
        """What happens to a tenant, by the policy's ``escalation`` and the ledger; believed for a minute.

        While the ledger cannot be asked it is what it was before, and is asked about a minute later.
        """
        if self.ledger is None or not self.scanner.policy.escalations:
            return "none"
        until, step = self._steps.get(tenant, (0.0, "none"))
        if time.monotonic() >= until:
            step = self._step_now(self.ledger, tenant, step)
            self._steps[tenant] = (time.monotonic() + _STANDING_KEPT, step)
            while len(self._steps) > _STEPS_KEPT:
                self._steps.popitem(last=False)
        with suppress(KeyError):  # another thread may have put it out since
            self._steps.move_to_end(tenant)
        return step

    def _step_now(self, ledger: LedgerWriter, tenant: str, known: Step) -> Step:
        """A tenant's step as the ledger has it, or the one that was ``known`` if that cannot be asked."""
        days = {one.days for one in self.scanner.policy.escalations}
        try:
            standing = {number: standing_of(ledger.ledger, tenant, number) for number in days}
        except LedgerError as error:
            _LOGGER.warning("the standing of a tenant is not known: %s", error)
            return known
        return self.scanner.policy.step(standing)

    def close(self) -> None:
        """Put on record what is waiting.

        Raises:
            LedgerError: that could not be done.
        """
        if self.ledger is not None:
            self.ledger.close()

    def _origin(self, context: Context) -> Origin:
        return Origin(self.scanner.policy, context, self.scanner.catalogue.version, self._key)

    def put(self, incidents: list[Incident]) -> None:
        """Put incidents on record, durably where the policy says so; nothing without a ledger.

        Raises:
            LedgerError: that cannot be done.
        """
        if self.ledger is not None and incidents:
            self.ledger.record(list(incidents), is_durable=self.scanner.policy.is_durable)

    def _recorded(self, verdict: Verdict, context: Context) -> Verdict:
        incidents = incidents_of(verdict, self._origin(context))
        try:
            self.put(incidents)
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
        step = self.step(tenant)
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


@dataclass(slots=True)
class _Taken:
    """What of a file goes on record while it is scanned.

    ``rows_hit`` counts the rows with something that is not allowed, ``failure`` is the first one to put it on record.
    """

    gate: Gate
    origin: Origin
    rows_hit: int = 0
    failure: LedgerError | None = None
    _last_row: int | None = None
    _waiting: list[Incident] = field(default_factory=list)
    _single: set[tuple[str, str]] = field(default_factory=set)

    def take(self, finding: Finding) -> None:
        """Put a finding on record if it is not allowed; those of a row come one behind the other."""
        action = self.origin.policy.decide(finding, self.origin.context)
        if action == "allow":
            return
        if finding.row is not None and finding.row != self._last_row:
            self.rows_hit += 1
            self._last_row = finding.row
        self._single.add((finding.field, finding.entity))
        self._waiting.append(self.origin.incident(finding, action))
        if len(self._waiting) >= _BATCH:
            self._put()

    def finish(self, report: FileReport) -> None:
        """Put on record what is left: columns that are acted on as a whole only, and what could not be scanned."""
        acted_on = [one for one in report.column_reports if one.action != "allow"]
        self._waiting.extend(self.origin.column(one) for one in acted_on if (one.name, one.entity) not in self._single)
        self._waiting.extend(self.origin.unscanned(report.unscanned))
        self._put()

    def _put(self) -> None:
        try:
            self.gate.put(self._waiting)
        except LedgerError as error:
            self.failure = self.failure or error
        self._waiting.clear()


def _unrecorded(error: LedgerError) -> Unscanned:
    return Unscanned("", f"the incident could not be put on record ({error})", "mend the ledger, and try again")
