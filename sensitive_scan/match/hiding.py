"""The first pass for what may stand in disguise: triggers of decoders, in two databases.

Those that need several digits are tried only where there are any, and two databases of fewer literals each are faster
than one of all.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from sensitive_scan import cache
from sensitive_scan.disguise import TRIGGERS
from sensitive_scan.match import syntax
from sensitive_scan.match.expressions import Source
from sensitive_scan.match.matcher import build_matcher
from sensitive_scan.match.syntax import UnsupportedSyntaxError, fewest_digits, parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.match.matcher import Engine

_DIGITS = b"0123456789"
_FEWEST_DIGITS = 4


@functools.cache
def disguise_matcher(engine: Engine = "auto") -> DisguiseMatcher:
    """The matcher of all decoders' triggers, made once in a process, for it is the same whatever the catalogue."""
    return DisguiseMatcher(TRIGGERS, engine)


class DisguiseMatcher:
    """Selects the cells of a buffer in which a value may stand in disguise; may be shared between threads."""

    def __init__(self, triggers: Iterable[str], engine: Engine = "auto") -> None:
        numeric: list[str] = []
        others: list[str] = []
        sources = tuple(triggers)
        for trigger, needs_digits in zip(sources, _need_digits(sources), strict=True):
            (numeric if needs_digits else others).append(trigger)
        self._numeric, self._others = (build_matcher(tuple(map(Source, some)), engine) for some in (numeric, others))

    def ends(self, data: bytes) -> list[int]:
        """Offsets in the cells of the joined, folded ``data`` that are hit, each behind a hit."""
        found = [end for _, end in self._others.hits(data)]
        if len(data) - len(data.translate(None, _DIGITS)) >= _FEWEST_DIGITS:
            found.extend(end for _, end in self._numeric.hits(data))
        return found


def _need_digits(triggers: tuple[str, ...]) -> list[bool]:
    """Which triggers hit only where there are several digits; from the cache, as telling takes a third of a start."""
    read_by = Path(str(syntax.__file__)).read_bytes()
    name = cache.key("\0".join(triggers).encode() + read_by, f"digits of triggers {_FEWEST_DIGITS}")
    stored = cache.load(name)
    if stored is not None and len(stored) == len(triggers):
        return list(map(bool, stored))
    needed = [_fewest_digits(trigger) >= _FEWEST_DIGITS for trigger in triggers]
    cache.store(name, bytes(needed))
    return needed


def _fewest_digits(trigger: str) -> int:
    try:
        return fewest_digits(parse(trigger))
    except UnsupportedSyntaxError:
        return 0
