"""Databases compiled ahead, in processes of their own, while this one compiles others: the first start on a machine.

Hyperscan compiles with the interpreter locked, so that threads would take turns. A process leaves what it compiled in
the user's cache, where whoever needs it looks first. Where none can be started, nothing is lost but time.
"""

from __future__ import annotations

import marshal
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sensitive_scan import cache
from sensitive_scan.interpreter import command, executable
from sensitive_scan.match.expressions import Source
from sensitive_scan.match.matcher import has_hyperscan

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterable, Sequence

    from sensitive_scan.match.matcher import Engine

_CODE: Final = "from sensitive_scan.match.ahead import main; main()"
_FEWEST: Final = 64
"""Fewer expressions are compiled sooner than a process starts."""
_PATIENCE: Final = 60
_under_way: dict[str, subprocess.Popen[bytes]] = {}


def compile_ahead(wanted: Iterable[Sequence[str]], engine: Engine) -> None:
    """Have databases of these sources, those that are not in the cache, compiled by another process."""
    if engine == "regex" or not has_hyperscan():
        return
    from sensitive_scan.match.vectorscan import key_of

    missing = {key_of(sources): list(sources) for sources in wanted if len(sources) >= _FEWEST}
    missing = {key: sources for key, sources in missing.items() if not cache.has(key) and key not in _under_way}
    if missing and _can_help():
        process = _started([*missing.values()])
        if process is not None:
            _under_way.update(dict.fromkeys(missing, process))


def wait_for(key: str) -> bool:
    """Wait for the process that compiles the database of that key, if there is one, and tell whether it has."""
    process = _under_way.pop(key, None)
    if process is None:
        return False
    import subprocess

    try:
        return process.wait(_PATIENCE) == 0
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
        return False


def main() -> None:
    """Compile what the standard input lists, and leave it in the cache."""
    from sensitive_scan.match.vectorscan import databases_of

    for sources in marshal.load(sys.stdin.buffer):  # noqa: S302 - from the process that started this one
        databases_of([Source(source) for source in sources])


def _can_help() -> bool:
    """Whether another process is faster, and this program an interpreter that runs code which it is given."""
    if not (_is_idle() and cache.is_kept()) or hasattr(sys, "frozen"):
        return False
    return Path(executable()).name.lower().startswith("python")


def _is_idle() -> bool:
    """Whether a processor is free for a second process, which would take turns with this one otherwise."""
    processors = os.cpu_count() or 1
    try:
        return processors > 1 and os.getloadavg()[0] < processors
    except OSError:
        return processors > 1


def _started(wanted: list[list[str]]) -> subprocess.Popen[bytes] | None:
    """A process that compiles; ``None`` where none can be started."""
    import subprocess
    import tempfile

    try:
        with tempfile.TemporaryFile() as told:  # a pipe would be full before the process reads from it
            marshal.dump(wanted, told)
            told.seek(0)
            return subprocess.Popen(  # noqa: S603 - our own code, in the interpreter that runs
                command(_CODE), stdin=told, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
    except OSError:
        return None
