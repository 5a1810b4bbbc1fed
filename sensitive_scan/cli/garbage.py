"""Keep the garbage collector from looking through what start-up makes, which lives as long as the process.

Some hundred thousand objects of the catalogue and of libraries are made at once; collecting while they are made, and
once more at the end, takes a quarter of a short scan's time.
"""

from __future__ import annotations

import gc

from sensitive_scan.cli import memory


def postpone() -> None:
    """Collect nothing until :func:`settle`; only for a process of the command line's own."""
    gc.disable()


def settle() -> None:
    """Take what was made so far out of collection for good, and collect from now on, if it was postponed.

    What is freed from now on is not kept either.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
        memory.spare_here()


def leave() -> None:
    """Leave all there is to the system, as the process ends: freeing it takes a tenth of a short scan's time.

    What exits are to do is done all the same.
    """
    kept: list[object] = gc.get_objects()
    kept.append(kept)  # a circle that is in no collection is never freed, and neither is what it holds
    gc.freeze()
