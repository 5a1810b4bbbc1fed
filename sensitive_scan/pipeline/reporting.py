"""Reports of tables and files: their parts scanned, alone or by several processes, and summed up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sensitive_scan.masking import mask
from sensitive_scan.pipeline.parts import scan_alone, sum_up
from sensitive_scan.pipeline.record import weigh_record
from sensitive_scan.weigh.rivals import convincing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sensitive_scan.decide.judge import Judge
    from sensitive_scan.engine import Engine
    from sensitive_scan.model import Unscanned
    from sensitive_scan.pipeline.parts import Listener
    from sensitive_scan.pipeline.summary import Summary
    from sensitive_scan.pipeline.workers import Workers
    from sensitive_scan.readers.batch import Batch, Records


@dataclass(frozen=True, slots=True)
class Reporting:
    """An engine and a judge, with processes that do the same where there are any."""

    engine: Engine
    judge: Judge
    workers: Workers | None

    def reported(
        self, parts: Iterable[Batch | Records | Unscanned], summary: Summary, listener: Listener
    ) -> dict[str, Any]:
        """Scan the parts of a table or file in order into ``summary``; what a report says of them."""
        from sensitive_scan.pipeline.table import TableScan  # it loads pyarrow

        scan = TableScan(self.engine)
        if self.workers is None:
            steps = scan_alone(scan, self.judge, parts, summary.context)
        else:
            from sensitive_scan.pipeline.shared import Shared

            is_asked = listener.accept is not None
            steps = Shared(self.workers, scan, self.judge, summary.context, keeps_values=is_asked).steps(parts)
        cells = sum_up(steps, self.engine, summary, listener)
        return summary.report(cells, self.engine.catalogue.version, self.shown_value)

    def gone_on(
        self,
        parts: Iterable[Batch | Unscanned],
        summary: Summary,
        listener: Listener,
        primer: Sequence[Batch],
        filled: Mapping[int, int] | None,
    ) -> dict[str, Any]:
        """The same in this process, where ``summary`` holds what was counted before of the same table.

        From the batches ``primer`` columns are known again; ``filled`` are all filled cells, by column, if there were
        any before.
        """
        from sensitive_scan.pipeline.table import TableScan  # it loads pyarrow

        scan = TableScan(self.engine)
        for batch in primer:
            scan.weigh_batch(batch)
        cells = sum_up(scan_alone(scan, self.judge, parts, summary.context), self.engine, summary, listener)
        counted = cells if filled is None else summary.cells_of(filled)
        return summary.report(counted, self.engine.catalogue.version, self.shown_value)

    def shown_value(self, field: str, value: str) -> str:
        """What may be shown of a value that names something: all of it unless something is found in it."""
        for name in ("", field):
            results, unscanned = weigh_record(self.engine, (name,), [value])
            if unscanned or any(convincing(result.weighed) for result in results):
                return mask(value)
        return value
