"""Keep little memory in reserve, so that a scan takes hardly more than what it works on.

Arrow's own allocator keeps what is given back for later, and the C library gives nothing back that is smaller than the
largest block it ever saw, such as a database of patterns: together, half as much again as all that is in use.
"""

from __future__ import annotations

import os
import sys
from typing import Final

_LARGE: Final = 1 << 20
"""Blocks from here on, in bytes, are the system's again once they are free."""
_THRESHOLD: Final = "MALLOC_MMAP_THRESHOLD_"
_M_MMAP_THRESHOLD: Final = -3
"""Names of that option for the GNU C library: in the environment, which it reads at a start, and for ``mallopt``."""


def spare() -> None:
    """Say so to Arrow, which must not be loaded yet, and to the processes that this one will start."""
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    os.environ.setdefault(_THRESHOLD, str(_LARGE))


def spare_here() -> None:
    """Say so to the C library of this process, which read the environment when it began, if it can be told.

    Whoever has set a size of their own is left with that.
    """
    if sys.platform != "linux" or os.environ.get(_THRESHOLD, str(_LARGE)) != str(_LARGE):
        return
    import ctypes

    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(_M_MMAP_THRESHOLD, _LARGE)
