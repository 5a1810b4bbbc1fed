"""What is left of the limits of one upload, shared by all of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from sensitive_scan.readers.refusal import ExhaustedError, RefusedError

if TYPE_CHECKING:
    from sensitive_scan.limits import Limits

Countable = Literal["bytes", "members", "cells", "pages"]
_UNSUSPICIOUS = 1 << 20
"""Bytes that anything may unpack to."""
_MEND = "split it, or raise the limit in the policy"


class Budget:
    """Counts what is read of an upload against its :class:`~sensitive_scan.limits.Limits`.

    ``size`` is that of the upload itself in bytes, if it is known: containers in containers unpack to no more in all
    than the limit of the ratio allows for it.
    """

    def __init__(self, limits: Limits, size: int | None = None) -> None:
        self.limits = limits
        self._most_unpacked = None if size is None else max(_UNSUSPICIOUS, limits.ratio * size)
        self._spent: dict[Countable, int] = {"bytes": 0, "members": 0, "cells": 0, "pages": 0}

    def spend(self, what: Countable, count: int = 1) -> None:
        """Take note that so much more is read.

        Raises:
            ExhaustedError: it is more than the limit.
        """
        self._spent[what] += count
        most = getattr(self.limits, what)
        if self._spent[what] > most:
            raise ExhaustedError("limit", f"holds more than {most:,} {what}; the rest was not scanned", _MEND)

    def unpack(self, packed: int, unpacked: int, more: int) -> None:
        """Take note that a part of ``packed`` bytes has given ``unpacked`` so far, ``more`` of them anew.

        Raises:
            RefusedError: it gives more than a file would that was not made to.
            ExhaustedError: it is more than the upload may hold in all.
        """
        self.spend("bytes", more)
        if unpacked > _UNSUSPICIOUS and unpacked > self.limits.ratio * max(1, packed):
            problem = f"unpacks to more than {self.limits.ratio:,} times its size and was not scanned"
            raise RefusedError("limit", problem, "unpack it and scan what is inside")
        if self._most_unpacked is not None and self._spent["bytes"] > self._most_unpacked:
            problem = f"unpacks to more than {self.limits.ratio:,} times its size; the rest was not scanned"
            raise ExhaustedError("limit", problem, "unpack it and scan what is inside")

    def check_depth(self, depth: int) -> None:
        """Refuse a container in too many others."""
        if depth > self.limits.depth:
            problem = f"lies in more than {self.limits.depth} containers, one in the other, and was not scanned"
            raise RefusedError("limit", problem, "unpack it and scan what is inside")

    def check_pixels(self, width: int, height: int) -> None:
        """Refuse a picture that is too large to be looked at."""
        if width * height > self.limits.pixels:
            problem = f"is a picture of more than {self.limits.pixels:,} pixels and was not looked at"
            raise RefusedError("limit", problem, _MEND)
