"""Proof by column: weak shapes that nothing asks for, but that nearly every value of a column passes.

Where allowed data with a check of its own is passed just as well (nine digits with a Luhn digit are French companies as
easily as Israeli people), nothing is proven.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sensitive_scan.check.detector import Candidate, Detector, MatchTimeoutError
from sensitive_scan.match.shapes import count_digits
from sensitive_scan.recognizer import compact
from sensitive_scan.weigh.columns import digest
from sensitive_scan.weigh.vocabulary import is_allowed

if TYPE_CHECKING:
    from collections.abc import Iterable

_ENOUGH = 24
_MOST_PROBED = 96
_MISSES_ALLOWED = 2
_FEWEST_DIGITS = 5
_RAREST_BY_CHANCE = 0.25


def provable(detectors: Iterable[Detector], chances: dict[str, float]) -> tuple[Detector, ...]:
    """The detectors whose check chance passes rarely enough for a column of passing values to be proof."""
    return tuple(
        detector
        for detector in detectors
        if detector.recognizer.asked_pattern
        and detector.recognizer.check is not None
        and chances[detector.recognizer.entity] <= _RAREST_BY_CHANCE
    )


@dataclass(slots=True)
class Probe:
    """Asks the first distinct values of a column, batch by batch, which weak shapes nearly all of them have."""

    left: list[Detector]
    misses: dict[str, int] = field(default_factory=dict)
    missed_by_all: int = 0
    values: set[int] = field(default_factory=set, repr=False)

    @property
    def is_new(self) -> bool:
        """Whether no detector was given and no value seen yet."""
        return not self.left and not self.values

    @property
    def is_open(self) -> bool:
        """Whether more values would change the answer."""
        return bool(self.left) and len(self.values) < _MOST_PROBED

    def add(self, cells: Iterable[str]) -> None:
        """Ask some more cells; empty ones say nothing."""
        for cell in cells:
            if cell and (known := digest(cell)) not in self.values:
                self.values.add(known)
                self._ask(cell)
                if not self.is_open:
                    return

    def proven(self) -> frozenset[Detector]:
        """The detectors that nearly all values passed; none before enough values were seen."""
        if len(self.values) < _ENOUGH or any(is_allowed(one.recognizer) for one in self.left):
            return frozenset()
        return frozenset(self.left)

    def _ask(self, cell: str) -> None:
        if count_digits(cell) < _FEWEST_DIGITS:
            self.missed_by_all += 1
            self.left = [one for one in self.left if self._may_miss(one)]
        else:
            written = (compact(cell), compact(cell, is_case_sensitive=True))
            self.left = [one for one in self.left if self._may_go_on(one, cell, written)]

    def _may_go_on(self, detector: Detector, cell: str, written: tuple[str, str]) -> bool:
        check = detector.recognizer.check
        # the check is a plain function and refuses nearly all; the expressions are compiled for what it accepts only
        if check is not None and check(written[detector.recognizer.is_case_sensitive]) and _is_found(cell, detector):
            return True
        entity = detector.recognizer.entity
        self.misses[entity] = self.misses.get(entity, 0) + 1
        return self._may_miss(detector)

    def _may_miss(self, detector: Detector) -> bool:
        return self.missed_by_all + self.misses.get(detector.recognizer.entity, 0) <= _MISSES_ALLOWED


def _is_found(value: str, detector: Detector) -> bool:
    try:
        found: Iterable[Candidate] = detector.candidates(value, asked=True)
        return any(candidate.passed and candidate.form != "value" and candidate.fills(value) for candidate in found)
    except MatchTimeoutError:
        return False
