"""OpenTelemetry: a gate that tells counters and spans what it did; never a value, and no tenant in a metric."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from opentelemetry import metrics, trace

from sensitive_scan.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

    from sensitive_scan.ledger.writer import LedgerWriter
    from sensitive_scan.model import Source, Verdict
    from sensitive_scan.scanner import Scanner

_NAME = "sensitive_scan"


class ObservedGate(Gate):
    """A gate with a span for each verdict, and counters of verdicts and findings.

    Args:
        scanner: as for :class:`~sensitive_scan.gate.Gate`.
        ledger: as there.
        shadow: as there.
        meters: where metrics go; the global provider by default.
        tracers: where spans go; the global provider by default.
    """

    def __init__(
        self,
        scanner: Scanner,
        ledger: LedgerWriter | None = None,
        shadow: Scanner | None = None,
        *,
        meters: MeterProvider | None = None,
        tracers: TracerProvider | None = None,
    ) -> None:
        super().__init__(scanner, ledger, shadow)
        meter = metrics.get_meter(_NAME, meter_provider=meters)
        self._tracer = trace.get_tracer(_NAME, tracer_provider=tracers)
        self._verdicts = meter.create_counter("sensitive_scan.verdicts", description="Verdicts by action and source.")
        self._findings = meter.create_counter("sensitive_scan.findings", description="Findings by entity and action.")
        self._errors = meter.create_counter("sensitive_scan.errors", description="What could not be scanned or kept.")
        self._seconds = meter.create_histogram("sensitive_scan.duration", unit="s", description="Time of a verdict.")

    def check(self, record: Mapping[str, Any], *, tenant: str = "", source: Source = "record") -> Verdict:
        """The verdict on one record, told."""
        start = time.perf_counter()
        # an exception's text may quote what is checked, so that spans are not told of it
        with self._tracer.start_as_current_span(
            "sensitive_scan.check", record_exception=False, set_status_on_exception=False
        ) as span:
            verdict = super().check(record, tenant=tenant, source=source)
            span.set_attribute("sensitive_scan.action", verdict.action)
            span.set_attribute("sensitive_scan.source", source)
            span.set_attribute("sensitive_scan.policy", verdict.policy_version)
            span.set_attribute("sensitive_scan.entities", sorted({one.entity for one in verdict.findings}))
        self._seconds.record(time.perf_counter() - start, {"source": source})
        self._verdicts.add(1, {"action": verdict.action, "source": source})
        for finding, action in zip(verdict.findings, verdict.actions, strict=True):
            self._findings.add(1, {"entity": finding.entity, "category": finding.category, "action": action})
        if verdict.errors:
            self._errors.add(len(verdict.errors), {"source": source})
        return verdict
