"""Scan one file and say how much memory this process needed, as JSON.

    python benchmarks/peak_memory.py FILE

``ready`` is the peak of resident memory in MB once the scanner was built, ``peak`` the one after the scan; ``seconds``
is the time of the scan, ``findings`` how many there were.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from pathlib import Path

from sensitive_scan import Scanner

_STATUS = Path("/proc/self/status")


def peak_megabytes() -> float:
    """The peak of this process's resident memory in MB."""
    if _STATUS.exists():
        # Linux's ru_maxrss begins with what the parent had when it forked; the high-water mark is this program's own
        found = re.search(r"VmHWM:\s*(\d+) kB", _STATUS.read_text())
        if found:
            return int(found[1]) * 1024 / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6


def main(argv: list[str]) -> int:
    """Print the figures of one scan."""
    scanner = Scanner()
    ready, start = peak_megabytes(), time.perf_counter()
    report = scanner.scan_file(argv[0])
    figures = {
        "ready": ready,
        "peak": peak_megabytes(),
        "seconds": time.perf_counter() - start,
        "findings": report.findings_total,
    }
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
