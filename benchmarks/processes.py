"""What a process of its own costs: how long it takes to start, and how much memory it needs at its peak."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_PEAK_MEMORY = Path(__file__).with_name("peak_memory.py")
_BROKEN = 2


def surroundings() -> dict[str, str]:
    """The environment of a process as users have it, whatever this shell says: compiled modules are kept."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def seconds_of_process(arguments: Sequence[str], environment: Mapping[str, str]) -> float:
    """How long this Python takes with these arguments, from start to end.

    Raises:
        RuntimeError: it ended with an error; exit code 1 (findings) is none.
    """
    start = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, *arguments], env={**surroundings(), **environment}, capture_output=True, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode >= _BROKEN or done.returncode < 0:
        raise RuntimeError(f"python {arguments[0]} ended with exit code {done.returncode}")
    return seconds


def peak_memory(path: Path) -> dict[str, float]:
    """What ``peak_memory.py`` says about scanning one file, see there."""
    command = [sys.executable, str(_PEAK_MEMORY), str(path)]
    done = subprocess.run(command, capture_output=True, check=True, text=True)  # noqa: S603 - this very interpreter
    return dict(json.loads(done.stdout))
