"""The values inside a recognizer's own examples, and random strings of the same shape."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING

from sensitive_scan.fold import fold

if TYPE_CHECKING:
    import random

    from sensitive_scan.check.detector import Detector


def examples_of(detector: Detector) -> list[str]:
    """The values inside the examples in which the recognizer must be found; words of a vocabulary are none.

    Examples of another program's declaration were made up, so that they need not pass its check.
    """
    is_made_up = bool(detector.recognizer.scored)
    return [
        candidate.text
        for text in detector.recognizer.matches
        for candidate in detector.candidates(fold(text), asked=True)
        if (candidate.passed or is_made_up) and candidate.form != "value"
    ]


def redrawn(chance: random.Random, example: str, share: float) -> str:
    """``example`` with that share of its letters and digits drawn anew, each from its own kind."""
    drawn = [_draw(chance, character) if chance.random() < share else character for character in example]
    return "".join(drawn)


def _draw(chance: random.Random, character: str) -> str:
    if character.isdecimal():
        return chance.choice(string.digits)
    if character.isalpha():
        return chance.choice(string.ascii_uppercase)
    return character
