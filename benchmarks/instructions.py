"""Guard against slower code on any machine: counts instructions of fixed small workloads instead of seconds.

    python benchmarks/instructions.py [--write]

Valgrind's cachegrind counts them, and a count differs by less than a thousandth from run to run, whatever else the
machine does. The counts are compared with those of ``instructions.json``, which ``--write`` renews; more than the
margin above one of them is a failure. Where this Python or Hyperscan is another one, nothing is compared, and that is
said.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import generate
from instructed import HALF, NOTHING, RECORDS, REFERENCE, SCAN_RECORD
from processes import surroundings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_BASELINE: Final = Path(__file__).with_name("instructions.json")
_WORKLOADS: Final = Path(__file__).with_name("instructed.py")
_MARGIN: Final = 1.10
_BUILT_ALIKE: Final = 0.02
"""How far the count of plain Python may be off before this Python must have been built otherwise."""
_ROWS: Final[Mapping[generate.Kind, int]] = {"clean": 2000, "crm": 2000, "sensitive": 40, "notes": 100}
_COMPARED_ONLY_ALIKE: Final = ("python", "hyperscan")
_PACKAGES: Final = ("hyperscan", "numpy", "pyarrow", "regex")
_TOTAL: Final = re.compile(r"^summary: ([0-9]+)", re.MULTILINE)
_SEED: Final = 5
_FAILED: Final = 1
_IMPORT: Final = "import sensitive_scan"
_START: Final = "start"


class Count(NamedTuple):
    """The instructions of a workload, and what one of what they are counted for is."""

    instructions: int
    of: str


class CannotCountError(Exception):
    """Nothing can be counted here; says what to do about it."""


def main(argv: Sequence[str] | None = None) -> int:
    """Count, compare or write, and return the exit code."""
    parser = argparse.ArgumentParser(description=str(__doc__).split("\n", 1)[0])
    parser.add_argument("--write", action="store_true", help=f"renew {_BASELINE.name} by what is counted here")
    arguments = parser.parse_args(argv)
    baseline = json.loads(_BASELINE.read_text(encoding="utf-8")) if _BASELINE.exists() else {}
    here = versions()
    if not arguments.write and (other := _others(baseline.get("versions", {}), here, _COMPARED_ONLY_ALIKE)):
        return _skip(other)
    try:
        counts = counted()
    except CannotCountError as error:
        print(f"instructions: {error}", file=sys.stderr)
        return _FAILED
    if arguments.write:
        written = {"versions": here, "instructions": {name: one.instructions for name, one in counts.items()}}
        _BASELINE.write_text(f"{json.dumps(written, indent=2)}\n", encoding="utf-8")
    return compared(counts, {} if arguments.write else baseline, here)


def versions() -> dict[str, str]:
    """What the counts depend on."""
    python = "{}.{}".format(*sys.version_info)
    return {"python": python, **{name: importlib.metadata.version(name) for name in _PACKAGES}}


def compared(counts: Mapping[str, Count], baseline: Mapping[str, Mapping[str, object]], here: Mapping[str, str]) -> int:
    """Print the counts beside those of the baseline; the exit code, which is 1 if any is above the margin."""
    known = {name: int(str(value)) for name, value in baseline.get("instructions", {}).items()}
    reference = known.get(REFERENCE)
    if reference is not None and abs(counts[REFERENCE].instructions / reference - 1) > _BUILT_ALIKE:
        return _skip("Python was built otherwise, so that plain loops take more or fewer instructions")
    slower = []
    for name, one in counts.items():
        before = known.get(name)
        change = f"{one.instructions / before - 1:+7.1%}" if before else "    new"
        print(f"{one.instructions:>15,} {change}  {name}, {one.of}")
        if before and one.instructions > before * _MARGIN:
            slower.append(f"{name} takes {one.instructions / before - 1:.1%} more instructions than the baseline")
    missing = known.keys() - counts.keys()
    if not slower and not missing:
        return 0
    for problem in (*slower, *(f"{name} is in the baseline only" for name in sorted(missing))):
        print(f"instructions: {problem}", file=sys.stderr)
    other = _others(dict(baseline.get("versions", {})), here, _PACKAGES)
    may_be_why = f"other packages than the baseline's may be why ({other}); " if other else ""
    mend = "renew the baseline with `python benchmarks/instructions.py --write` and say why in the commit"
    print(f"instructions: {may_be_why}make it faster or, if it is worth it, {mend}", file=sys.stderr)
    return _FAILED


def counted() -> dict[str, Count]:
    """The count of each workload.

    Raises:
        CannotCountError: there is no valgrind, or it fails.
    """
    valgrind = shutil.which("valgrind")
    if valgrind is None:
        raise CannotCountError("valgrind is not installed; apt-get install valgrind")
    with tempfile.TemporaryDirectory(prefix="instructions-") as name:
        folder = Path(name)
        for kind, rows in _ROWS.items():
            generate.write_csv(folder / f"{kind}.csv", kind, _SEED, count=rows)
            generate.write_csv(folder / f"{HALF}{kind}.csv", kind, _SEED, count=rows // 2)
        # of its own, as that of the user forgets databases when other versions add theirs
        environment = _environment(folder / "cache")
        run, count = partial(_run, environment), partial(_counts, environment, valgrind, folder)
        commands = [
            [sys.executable, *arguments]
            for arguments in ((str(_WORKLOADS), str(folder)), ("-c", _IMPORT), ("-c", "pass"))
        ]
        for one in commands:
            run(one)  # so that compiled modules and databases are there
        with ThreadPoolExecutor(2) as pool:  # how many run side by side changes no count
            workloads, importing, bare = pool.map(count, commands)
    return _named(workloads) | {_IMPORT: Count(importing[""] - bare[""], "beyond a bare Python")}


def _named(counts: Mapping[str, int]) -> dict[str, Count]:
    """What the workloads of ``instructed.py`` count beyond what their process had done before."""
    sizes: dict[str, str] = {kind: f"{rows - rows // 2:,} rows" for kind, rows in _ROWS.items()}
    sizes[SCAN_RECORD] = f"{RECORDS - RECORDS // 2} records"
    return {
        REFERENCE: Count(counts[REFERENCE] - counts[NOTHING], "a loop of plain Python"),
        _START: Count(counts[NOTHING], "a scanner made and the first of each table scanned"),
        **{name: Count(counts[name] - counts[HALF + name], of) for name, of in sizes.items()},
    }


def _run(environment: Mapping[str, str], command: Sequence[str]) -> str:
    done = subprocess.run(  # noqa: S603 - as built here
        command, env=environment, capture_output=True, check=False, encoding="utf-8", errors="replace"
    )
    if done.returncode:
        said = "".join(done.stderr.strip().splitlines()[-1:])
        raise CannotCountError(f"{' '.join(command[:2])} ended with {done.returncode}: {said}")
    return done.stdout


def _counts(environment: Mapping[str, str], valgrind: str, folder: Path, command: Sequence[str]) -> dict[str, int]:
    """The counts of a command's children by the names that it prints, and its own by the empty name."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        counts = Path(name)
        only_instructions = ("--tool=cachegrind", "--cache-sim=no", "--branch-sim=no")
        printed = _run(environment, [valgrind, *only_instructions, f"--cachegrind-out-file={counts}/%p", *command])
        children = json.loads(printed) if printed else {}
        found = {int(path.name): _total(path) for path in counts.iterdir()}
        own = found.keys() - children.values()
        return {child: found[process] for child, process in children.items()} | {"": found[own.pop()]}


def _total(path: Path) -> int:
    total = _TOTAL.search(path.read_text(encoding="utf-8", errors="replace"))
    if total is None:
        raise CannotCountError("valgrind has written no summary; is its version above 3.15?")
    return int(total[1])


def _environment(cache: Path) -> dict[str, str]:
    """Texts hash alike each time, nothing else runs beside, and what is compiled is kept."""
    settled = {"PYTHONHASHSEED": "0", "OPENBLAS_NUM_THREADS": "1", "SENSITIVE_SCAN_CACHE": str(cache)}
    return {**surroundings(), **settled}


def _others(baseline: Mapping[str, object], here: Mapping[str, str], names: Sequence[str]) -> str:
    """Which versions differ, for people."""
    return ", ".join(
        f"{name} {here[name]}, not {baseline[name]}" for name in names if baseline.get(name, here[name]) != here[name]
    )


def _skip(why: str) -> int:
    print(f"instructions: NOT COMPARED: {why}; renew the baseline there with --write", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
