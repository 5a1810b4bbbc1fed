"""What the hook costs before a commit: ten changed files, against a bare Python and detect-secrets, in turns.

    python benchmarks/hook.py [--rounds N] [--detect-secrets PROGRAM] [--write]

Prints Markdown. ``PROGRAM`` is detect-secrets' own hook, from an environment of its own (``pip install
detect-secrets``); without it the row is left out.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import generate
from processes import surroundings
from speed import environment
from tables import Table, number, replace_between
from timing import Contender, take_turns

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PAGE = Path(__file__).with_name("README.md")
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


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, print, and with ``--write`` put the table into the page."""
    parser = argparse.ArgumentParser(description=str(__doc__).split("\n", 1)[0])
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--detect-secrets", metavar="PROGRAM", default="")
    parser.add_argument("--write", action="store_true", help=f"put the table into {_PAGE.name}")
    arguments = parser.parse_args(argv)
    with tempfile.TemporaryDirectory(prefix="hook-") as name:
        folder = Path(name)
        (folder / "files").mkdir()
        files = write_files(folder / "files")
        # as users have it, whatever this shell says: compiled modules and patterns are kept
        variables = {"SENSITIVE_SCAN_CACHE": str(folder / "cache"), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        commands = {
            "`python -c pass`": [sys.executable, "-c", "pass"],
            "`sensitive-scan hook`": [sys.executable, "-m", "sensitive_scan", "hook", *files],
            "`sensitive-scan hook --no-language`": [
                sys.executable,
                "-m",
                "sensitive_scan",
                "hook",
                "--no-language",
                *files,
            ],
            "`sensitive-scan scan`": [sys.executable, "-m", "sensitive_scan", "scan", *files],
        }
        if arguments.detect_secrets:
            commands["`detect-secrets-hook`"] = [arguments.detect_secrets, *files]
        for command in commands.values():
            _run(command, variables, None)
        contenders = [Contender(name, partial(_run, command, variables)) for name, command in commands.items()]
        timings = take_turns(contenders, [None] * (arguments.rounds + 1))
    bare = timings[0]
    rows = [
        (one.name, number(1000 * one.median), number(1000 * min(one.seconds)), number(one.ratio(bare)))
        for one in timings
    ]
    table = Table(
        "Before a commit",
        f"Milliseconds of a process over ten small changed files, {arguments.rounds} rounds of taking turns; compiled "
        "modules and the databases of patterns are kept from an earlier run. At most "
        f"{1000 * _TARGET_SECONDS:.0f} are aimed at.",
        ("", "median", "best", "time ÷ `python -c pass`"),
        rows,
    )
    figures = environment()
    machine = f"{figures['machine']}, {figures['cores']} cores"
    made = f"Made by `python benchmarks/hook.py` on {str(figures['time'])[:10]}: {machine}."
    page = f"{made}\n\n{table.markdown()}"
    print(page)
    if arguments.write:
        replace_between(_PAGE, "hook", page)
    return 0


def _run(command: Sequence[str], variables: Mapping[str, str], _: None) -> None:
    done = subprocess.run(  # noqa: S603 - fixed
        command, env={**surroundings(), **variables}, capture_output=True, check=False
    )
    if done.returncode >= _BROKEN or done.returncode < 0:
        raise RuntimeError(f"{Path(command[0]).name} {command[1]} ended with exit code {done.returncode}")


if __name__ == "__main__":
    sys.exit(main())
