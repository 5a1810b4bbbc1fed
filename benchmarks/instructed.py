"""Fixed small workloads, each in a child of one process, whose instructions are counted; see ``instructions.py``.

    python benchmarks/instructed.py FOLDER

``FOLDER`` holds the tables that ``instructions.py`` has written. Prints the process of each workload as JSON. A child
goes on from what its parent has counted, so that the difference of two children is what one of them did more.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import generate

from sensitive_scan import Scanner

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS: Final[tuple[generate.Kind, ...]] = ("clean", "crm", "sensitive", "notes")
RECORDS: Final = 200
NOTHING, REFERENCE, SCAN_RECORD = "nothing", "reference", "scan_record"
HALF: Final = "half of "


def main() -> int:
    """Do each workload once in this process, as what is kept for later is made then, then by half and whole."""
    folder = Path(sys.argv[1])
    scanner = Scanner()
    for kind in KINDS:
        scanner.scan_file(folder / f"{kind}.csv")
    records = generate.records("crm", RECORDS, seed=5)
    _scan_records(scanner, records)
    work: dict[str, Callable[[], object]] = {NOTHING: int, REFERENCE: _plain_python}
    for kind in KINDS:
        work[HALF + kind] = partial(scanner.scan_file, folder / f"{HALF}{kind}.csv")
        work[kind] = partial(scanner.scan_file, folder / f"{kind}.csv")
    work[HALF + SCAN_RECORD] = partial(_scan_records, scanner, records[: RECORDS // 2])
    work[SCAN_RECORD] = partial(_scan_records, scanner, records)
    # whether the collector looks through all that was made before depends on a few objects more or less
    gc.collect()
    gc.freeze()
    print(json.dumps({name: _in_child(one) for name, one in work.items()}))
    return 0


def _in_child(work: Callable[[], object]) -> int:
    """Do some work in a child; its process."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:  # noqa: BLE001 - the parent must not go on twice
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status:
        raise RuntimeError(f"a workload ended with status {status}")
    return child


def _scan_records(scanner: Scanner, records: list[dict[str, str]]) -> None:
    for record in records:
        scanner.scan_record(record)


def _plain_python() -> int:
    """What shows how this Python was built: loops, texts and dictionaries, and nothing of the package."""
    counted: dict[str, int] = {}
    for at in range(20_000):
        word = f"{at * 7919 % 1000:03d}"
        counted[word] = counted.get(word, 0) + len(word.strip("0").split("5"))
    return sum(counted.values())


if __name__ == "__main__":
    sys.exit(main())
