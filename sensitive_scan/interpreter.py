"""Run code of this package in a process of its own, in the interpreter that runs this one."""

from __future__ import annotations

import os
import sys


def executable() -> str:
    """The interpreter, as whoever embeds Python may have named it for child processes; empty where none is known."""
    from multiprocessing.spawn import get_executable  # it takes a while to import, and most starts need no process

    return os.fsdecode(get_executable() or sys.executable or "")


def command(code: str) -> list[str]:
    """The command that runs ``code``, which finds the modules that this process does, whatever the environment says."""
    path = [os.path.abspath(one) for one in sys.path]  # noqa: PTH100 - as a string
    return [executable(), "-I", "-c", f"import sys; sys.path[:] = {path!r}; {code}"]
