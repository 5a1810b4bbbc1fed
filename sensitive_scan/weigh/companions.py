"""Companions: values beside a candidate that make it likelier, as a bank's code does an account number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.detector import Detector, MatchTimeoutError
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sensitive_scan.check.detector import Candidate

_AROUND = 60


class Companions:
    """The recognizers of a catalogue that support others, by the category or entity that they support."""

    def __init__(self, detectors: Iterable[Detector]) -> None:
        self._supporting: dict[str, list[Detector]] = {}
        for detector in detectors:
            for supported in detector.recognizer.supports:
                self._supporting.setdefault(supported, []).append(detector)

    def beside(self, candidate: Candidate, text: str) -> Evidence | None:
        """Evidence for ``candidate`` where a value that supports it stands near it in the same cell."""
        if not self.has_some(candidate, text):
            return None
        recognizer = candidate.recognizer
        start, stop = max(0, candidate.start - _AROUND), candidate.end + _AROUND
        for detector in (*self._of(recognizer.category), *self._of(recognizer.entity)):
            if _stands_beside(detector, candidate, text[start:stop], start):
                return Evidence("companion", weights.COMPANION, f"{detector.recognizer.name} stands beside it")
        return None

    def has_some(self, candidate: Candidate, text: str) -> bool:
        """Whether there are values that support ``candidate``, and room for one beside it."""
        recognizer = candidate.recognizer
        has_room = len(candidate.text) != len(text)
        return has_room and bool(self._of(recognizer.category) or self._of(recognizer.entity))

    def _of(self, supported: str) -> Sequence[Detector]:
        return self._supporting.get(supported, ())


def _stands_beside(detector: Detector, candidate: Candidate, window: str, offset: int) -> bool:
    try:
        found = detector.candidates(window, asked=True)
    except MatchTimeoutError:
        return False
    return any(
        one.passed and (one.end + offset <= candidate.start or one.start + offset >= candidate.end) for one in found
    )
