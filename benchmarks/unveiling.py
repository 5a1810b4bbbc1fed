"""What looking behind disguises costs: files scanned with the triggers of the decoders and without them.

python benchmarks/unveiling.py
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import bulk

from sensitive_scan import Scanner
from sensitive_scan.match.hiding import DisguiseMatcher

_WITH, _WITHOUT = "with decoders", "without"
_PLAN = bulk.Plan(rows=20_000, sampled=0, rounds=5)


def main() -> None:
    """Print the ratio of the times on files of every kind, the median over the rounds."""
    blind = Scanner()
    blind._engine.disguising = DisguiseMatcher({}, {})  # noqa: SLF001 - no option turns it off, and none should
    with tempfile.TemporaryDirectory() as folder:
        measured = bulk.measure_scanners({_WITH: Scanner(), _WITHOUT: blind}, Path(folder), _PLAN)
    print("| file | with decoders, MB/s | without | time with ÷ without |")
    print("| --- | ---: | ---: | ---: |")
    for one in measured:
        seeing, not_seeing = one.timings[_WITH], one.timings[_WITHOUT]
        speeds = (f"{one.megabytes / timing.median:.1f}" for timing in (seeing, not_seeing))
        print(f"| {bulk.KINDS[one.kind]} | {' | '.join(speeds)} | {seeing.ratio(not_seeing):.2f} |")


if __name__ == "__main__":
    main()
