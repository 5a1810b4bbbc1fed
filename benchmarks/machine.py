"""What figures depend on, said beside them: the machine, the versions, and the command that made them."""

from __future__ import annotations

import os
import platform
import shlex
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import peers

if TYPE_CHECKING:
    from collections.abc import Sequence

_DISTRIBUTIONS = (
    "sensitive-scan", "hyperscan", "pyarrow", "regex", "datafog-core", "datafog", "presidio-analyzer", "scrubadub",
    "ferret-scan", "detect-secrets",
)  # fmt: skip
_WITH_PATH = ("--json", "--plots")


def environment() -> dict[str, object]:
    """Time, machine and versions."""
    return {
        "time": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {name: peers.version(name) for name in _DISTRIBUTIONS},
    }


def made_by(script: str, argv: Sequence[str]) -> str:
    """The sentence that names the command, the day, the machine and the versions."""
    # a path of the machine says nothing to whoever reads the page
    given = ["PATH" if before in _WITH_PATH else one for before, one in pairwise(("", *argv))]
    command = shlex.join(["python", f"benchmarks/{script}", *given])
    about = environment()
    versions = ", ".join(f"{name} {version}" for name in _DISTRIBUTIONS if (version := peers.version(name)))
    return (
        f"Made by `{command}` on {str(about['time'])[:10]}: {about['machine']}, {about['cores']} cores, "
        f"Python {about['python']}, {versions}."
    )
