"""Measure how often chance passes a recognizer: what its shape and its check are worth as evidence.

Two shares are counted on strings made from the recognizer's own examples with a fixed seed. ``shape``: every letter
and digit redrawn, separators kept; the share that pattern and check accept. ``check``: some redrawn so that the
pattern still holds; the share that the check accepts. ``confirm``: of those the share that the further check accepts,
where it has an answer. Those of the catalogue that ships are in ``chances.json``,
written by ``docs/generate.py``; what is not there, or is declared otherwise by now, is measured when first needed.
"""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.check.examples import examples_of, redrawn
from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sensitive_scan.check.detector import Detector
    from sensitive_scan.recognizer import Confirm

SHIPPED = Path(__file__).with_name("chances.json")
_SHAPE_TRIALS = 2000
_CHECK_TRIALS = 1000
_REDRAWN = 0.4
_PLACES = 5


@dataclass(frozen=True, slots=True)
class Chance:
    """The share of random strings of the shape that pass, and of those that match the pattern and pass the check.

    ``confirm`` is the share of the latter that the further check accepts; 1.0 where there is none.
    """

    shape: float
    check: float
    confirm: float = 1.0


class Measured(NamedTuple):
    """A chance that ships, with the digest of the file that declared the recognizer when it was measured."""

    digest: str
    chance: Chance


def shipped() -> dict[str, Measured]:
    """The measured chances that ship, by entity."""
    entries = json.loads(SHIPPED.read_bytes())
    return {entity: Measured(digest, Chance(*shares)) for entity, (digest, *shares) in entries.items()}


def measure(detector: Detector) -> Chance:
    """Count both shares on the examples of ``detector``'s recognizer; no examples count as no evidence (1.0)."""
    examples = examples_of(detector)
    if not examples:
        return Chance(1.0, 1.0)
    chance = random.Random(detector.recognizer.entity)  # noqa: S311 - a measurement, not a secret
    recognizer = detector.recognizer
    # a declared score says what a shape is worth
    trials = 0 if recognizer.scored else _SHAPE_TRIALS
    shaped = [_passes(detector, redrawn(chance, chance.choice(examples), 1.0)) for _ in range(trials)]
    shape = _share(sum(passed is True for passed in shaped), len(shaped))
    if recognizer.check is None and recognizer.confirm is None:
        return Chance(shape, 1.0)
    texts = [redrawn(chance, chance.choice(examples), _REDRAWN) for _ in range(_CHECK_TRIALS)]
    checked = [passed for text in texts if (passed := _passes(detector, text)) is not None]
    check = _share(sum(checked), len(checked)) if recognizer.check is not None else 1.0
    plain = (compact(text, is_case_sensitive=recognizer.is_case_sensitive) for text in texts)
    return Chance(shape, check, _confirmed(recognizer.confirm, plain))


def _confirmed(confirm: Confirm | None, values: Iterable[str]) -> float:
    answers = [answer for value in values if confirm is not None and (answer := confirm(value)) is not None]
    return _share(sum(answers), len(answers))


def _share(passed: int, trials: int) -> float:
    # Laplace's rule: what never happened in so many trials is rare, not impossible
    return round((passed + 0.5) / (trials + 0.5), _PLACES) if trials else 1.0


def _passes(detector: Detector, text: str) -> bool | None:
    """Whether all of ``text`` passes pattern and check; ``None`` if the pattern does not match it as a whole."""
    for candidate in detector.candidates(text, asked=True):
        if candidate.form != "value" and candidate.end - candidate.start == len(text):
            return candidate.passed
    return None
