"""What the hook costs before a commit: ten changed files, against a bare Python and detect-secrets, in turns."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import generate
from processes import surroundings
from tables import Table, number
from timing import Contender, Timing, take_turns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PEER = "`detect-secrets-hook`"
_TARGET_SECONDS = 0.5
_BROKEN = 2
_CODE = (
    '"""A module."""\n\nimport os\n\n\n'
    'def total(amounts: list[int]) -> int:\n    """The sum."""\n    return sum(amounts)\n'
)


def write_files(folder: Path) -> list[str]:
    """Ten files such as a commit changes, none with anything to find: exports, notes, code and settings."""
    for place in range(4):
        generate.write_csv(folder / f"leads{place}.csv", "clean", seed=place, count=20)
    for place in range(3):
        (folder / f"module{place}.py").write_text(_CODE * 10, encoding="utf-8")
    for place in range(2):
        (folder / f"notes{place}.txt").write_text("Call the vendor about the order on Monday.\n" * 20, encoding="utf-8")
    (folder / "settings.json").write_text('{"title": "Leads", "columns": ["Name", "Company"]}\n', encoding="utf-8")
    return sorted(str(path) for path in folder.iterdir())


def measure(folder: Path, rounds: int) -> list[Timing]:
    """The commands on ten files in a temporary folder; detect-secrets takes part if it is installed here."""
    (folder / "files").mkdir()
    files = write_files(folder / "files")
    # as users have it, whatever this shell says: compiled modules and patterns are kept
    variables = {"SENSITIVE_SCAN_CACHE": str(folder / "cache"), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
    ours = (sys.executable, "-m", "sensitive_scan")
    commands = {
        "`python -c pass`": [sys.executable, "-c", "pass"],
        "`sensitive-scan hook`": [*ours, "hook", *files],
        "`sensitive-scan hook --no-language`": [*ours, "hook", "--no-language", *files],
        "`sensitive-scan scan`": [*ours, "scan", *files],
    }
    peer = Path(sys.executable).with_name("detect-secrets-hook")
    if peer.exists():
        commands[_PEER] = [str(peer), *files]
    for command in commands.values():
        _run(command, variables, None)
    contenders = [Contender(name, partial(_run, command, variables)) for name, command in commands.items()]
    return take_turns(contenders, [None] * (rounds + 1))


def table(timings: Sequence[Timing], rounds: int) -> Table:
    """The commands one below the other."""
    bare = timings[0]
    rows: list[tuple[str, ...]] = [
        (one.name, number(one.ratio(bare)), number(1000 * one.median), number(1000 * min(one.seconds)))
        for one in timings
    ]
    if all(one.name != _PEER for one in timings):
        rows.append((f"{_PEER}: not installed", *["-"] * 3))
    return Table(
        "Before a commit",
        f"Milliseconds of a process over ten small changed files, {rounds} rounds of taking turns; compiled "
        "modules and the databases of patterns are kept from an earlier run. At most "
        f"{1000 * _TARGET_SECONDS:.0f} are aimed at.",
        ("", "time ÷ `python -c pass`", "median", "best"),
        rows,
    )


def _run(command: Sequence[str], variables: Mapping[str, str], _: None) -> None:
    done = subprocess.run(  # noqa: S603 - fixed
        command, env={**surroundings(), **variables}, capture_output=True, check=False
    )
    if done.returncode >= _BROKEN or done.returncode < 0:
        raise RuntimeError(f"{Path(command[0]).name} {command[1]} ended with exit code {done.returncode}")
