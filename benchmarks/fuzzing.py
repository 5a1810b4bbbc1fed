"""Damages files of every format at random, has each read as an upload, and tells what became of them.

    python benchmarks/fuzzing.py [--seconds N] [--seed N] [--kept FOLDER] [FOLDER ...]

The seeds are the files in the folders, or else those that the tests plant values in. A reader may list whatever it
cannot read; what ends its process by a crash is counted, and kept in a folder for mending.
"""

from __future__ import annotations

import argparse
import io
import random
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan.limits import Limits
from sensitive_scan.readers import open_stream
from sensitive_scan.readers.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Sequence

_LARGEST = 2_000_000
_LIMITS = Limits(seconds=20)
_CRASHED = "broke the program"


def main(arguments: Sequence[str]) -> int:
    """Run, print the counts, and end with 1 if anything crashed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kept", type=Path)
    options = parser.parse_args(arguments)
    seeds = _seeds(options.folders)
    chance = random.Random(options.seed)  # noqa: S311 - no secret
    outcomes: Counter[str] = Counter()
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        name, data = chance.choice(seeds)
        content = damaged(data, chance)
        start = time.monotonic()
        outcome = outcome_of(name, content)
        slow = time.monotonic() - start > _LIMITS.seconds / 2
        outcomes[outcome] += 1
        if (outcome == "crashed" or slow) and options.kept:
            options.kept.mkdir(exist_ok=True, parents=True)
            (options.kept / f"{sum(outcomes.values())}-{Path(name).name}").write_bytes(content)
            print(f"{outcome}{', slow' if slow else ''}: {name}", flush=True)
    print(f"{sum(outcomes.values()):,} files from {len(seeds)} seeds: {dict(outcomes.most_common())}")
    return 1 if outcomes["crashed"] else 0


def _seeds(folders: Sequence[Path]) -> list[tuple[str, bytes]]:
    paths = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    if paths:
        return [(path.name, path.read_bytes()) for path in paths if path.stat().st_size <= _LARGEST]
    sys.path[:0] = [str(Path(__file__).parents[1] / "tests" / "readers"), str(Path(__file__).parents[1])]
    from planted_values import planted

    return [(one.name, one.data) for one in planted()]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The data with some bytes changed, a piece copied, taken out, or cut off."""
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        if not out:
            break
        at, length = chance.randrange(len(out)), chance.choice((1, 1, 1, 4, 16, 256))
        how = chance.randrange(6)
        if how < 3:  # noqa: PLR2004 - half of the time
            out[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        elif how == 3:  # noqa: PLR2004 - one time in six each
            out[at : at + length] = bytes(chance.randrange(256) for _ in range(length))
        elif how == 4:  # noqa: PLR2004 - as above
            out[at:at] = out[at : at + length]
        else:
            del out[at : at + length]
    return bytes(out if chance.random() < 0.8 else out[: chance.randrange(len(out) + 1)])  # noqa: PLR2004 - as above


def outcome_of(name: str, data: bytes) -> str:
    """What became of a file: read, the reasons why not all of it was, or crashed."""
    parts = list(open_stream(io.BytesIO(data), name, limits=_LIMITS).parts)
    reasons = {part.reason for part in parts if not isinstance(part, Batch)}
    if any(_CRASHED in part.problem for part in parts if not isinstance(part, Batch)):
        return "crashed"
    return ", ".join(sorted(reasons)) or "read"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
