"""Measure how often chance passes a recognizer: what its shape and its check are worth as evidence.

Two shares are counted on strings made from the recognizer's own examples with a fixed seed. ``shape``: every letter
and digit redrawn, separators kept; the share that pattern and check accept. ``check``: some redrawn so that the
pattern still holds; the share that the check accepts.
"""

from __future__ import annotations

import random
import string
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sensitive_scan.check.detector import Detector
from sensitive_scan.fold import fold

_SHAPE_TRIALS = 800
_CHECK_TRIALS = 400
_REDRAWN = 0.4


@dataclass(frozen=True, slots=True)
class Chance:
    """The share of random strings of the shape that pass, and of those that match the pattern and pass the check."""

    shape: float
    check: float


def measure(detector: Detector) -> Chance:
    """Count both shares on the examples of ``detector``'s recognizer; no examples count as no evidence (1.0)."""
    examples = _examples(detector)
    if not examples:
        return Chance(1.0, 1.0)
    chance = random.Random(detector.recognizer.entity)  # noqa: S311 - a measurement, not a secret
    shaped = [_passes(detector, _redrawn(chance, chance.choice(examples), 1.0)) for _ in range(_SHAPE_TRIALS)]
    shape = _share(sum(passed is True for passed in shaped), len(shaped))
    if detector.recognizer.check is None:
        return Chance(shape, 1.0)
    checked = [_passes(detector, _redrawn(chance, chance.choice(examples), _REDRAWN)) for _ in range(_CHECK_TRIALS)]
    matched = [passed for passed in checked if passed is not None]
    return Chance(shape, _share(sum(matched), len(matched)))


def _share(passed: int, trials: int) -> float:
    # Laplace's rule: what never happened in so many trials is rare, not impossible
    return (passed + 0.5) / (trials + 0.5) if trials else 1.0


def _examples(detector: Detector) -> list[str]:
    """The values inside the recognizer's own examples."""
    return [
        candidate.text
        for text in detector.recognizer.matches
        for candidate in detector.candidates(fold(text), asked=True)
        if candidate.passed and candidate.form != "value"
    ]


def _redrawn(chance: random.Random, example: str, share: float) -> str:
    """``example`` with that share of its letters and digits drawn anew, each from its own kind."""
    drawn = [_draw(chance, character) if chance.random() < share else character for character in example]
    return "".join(drawn)


def _draw(chance: random.Random, character: str) -> str:
    if character.isdecimal():
        return chance.choice(string.digits)
    if character.isalpha():
        return chance.choice(string.ascii_uppercase)
    return character


def _passes(detector: Detector, text: str) -> bool | None:
    """Whether all of ``text`` passes pattern and check; ``None`` if the pattern does not match it as a whole."""
    for candidate in detector.candidates(text, asked=True):
        if candidate.form != "value" and candidate.end - candidate.start == len(text):
            return candidate.passed
    return None
