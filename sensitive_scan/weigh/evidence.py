"""The kinds of evidence and what each is worth, in log-odds (natural logarithms): the one place for weights.

Confidence is the probability that a candidate is what its entity claims: the logistic function of the sum of its
evidence. A weight of +2.3 makes it ten times as likely. What can be measured is measured (the shape's and the check's
chance, a column's pass rate); the rest are these constants, set by a logistic regression over labelled data
(``benchmarks/calibration.py``) as far as that has examples on both sides, and kept where ``benchmarks/accuracy.py``
shows no more false alarms.
"""

from __future__ import annotations

import math
from typing import NamedTuple


class Evidence(NamedTuple):
    """One named reason for (positive ``weight``) or against a candidate; ``note`` says it in words, without values."""

    name: str
    weight: float
    note: str

    def __str__(self) -> str:
        return f"{self.note} ({self.weight:+.1f})" if self.weight else self.note


TEST_NUMBER = Evidence("test number", 0.0, "it is published as a test number")
"""A reason that says nothing for or against a value, but that a policy may ask for."""

# How common ordinary CRM values of this look are, before anything else is known.
LOOKS = {
    "bare digits": -3.5,
    "long bare digits": -2.2,
    "digits in common groups": -2.2,
    "digits in the issuer's groups": 0.3,
    "a short code": -2.7,
    "a code in the issuer's form": -0.7,
    "a long code in the issuer's form": 0.2,
    "words": -3.0,
    "a date": -8.0,
    "an amount": -8.0,
}
CLAIMED_BY_LOOK = -8.0
"""A look of this weight is allowed data by itself; nothing else need be asked."""
KNOWN_VALUE = 2.5
KNOWN_WORD_IN_PROSE = 1.0

NAME_MEANS_WHOLE = 6.0
NAME_MEANS_PART = 5.0
NAME_HINTS_WHOLE = 2.5
NAME_HINTS_PART = 1.8
NAME_CLAIMS = -6.0
NAME_MISLEADS = -0.2

UNCONFIRMED = -1.0
"""A further check that nearly all issued numbers pass, but made-up ones and typing errors do not."""

LABEL = 5.2
LABEL_HINT = 3.2
WORD_NEAR = 2.6
WORD_HINT_NEAR = 1.8
WORD_FAR = 1.2
MORE_WORDS = 0.7
OTHER_LABEL = -2.5
STRANGE_LABEL = -4.5
MOST_FROM_CONTEXT = LABEL + MORE_WORDS

CLAIMED = -6.0
PHONE_PLAN = -3.0
LONGER_NUMBER = -3.0
LOWER_CASE = -1.0

HOME = 0.4
ABROAD = -0.6
"""A tenant's own country, if it is told, and another one; a name outweighs both."""

CHECK_DIGITS = 0.2
"""A check that chance passes no more often than this proves something by itself."""
DISGUISED = -0.7
DISGUISED_UNCHECKED = -3.0
"""A value that had to be decoded first is likelier an accident, above all where no check digit confirms it."""

SIBLING = 1.3
COMPANION = 1.3
PERSON = 0.8
NO_PERSON = -1.5
VACANCY = -7.0
OF_COMPANY = -7.0

UNKNOWN_LANGUAGE = -0.5
"""What stands around a term says less in a language whose words are not known."""

PART_OF_A_NAME = -4.0
"""A term inside the name of a person or a company, as a named-entity model has it."""

PROVEN = 3.0
"""A column's pass rate of this weight proves its values against the column's own name."""
COLUMN_AGREES = 1.5
COLUMN_OF_WEAK_SHAPES = 0.7
"""Values of a shape that ordinary data has, and that no check tells from it, agree in any column of numbers."""
COLUMN_DISAGREES = -1.5
COLUMN_OF_LOOK_ALIKES = -3.5
COLUMN_KNOWS_VALUES = 1.5
COLUMN_KNOWS_NO_VALUE = -3.0

MOST_FROM_CHANCE = 5.0
"""No measured rarity counts for more than this: what was measured on random strings is not all that CRM data holds."""


LEAST_SCORE, HIGHEST_SCORE = 0.01, 0.99
"""What the scores of another program's authors are taken for at least and at most: nobody measured them."""


def declared(score: float) -> float:
    """The weight of a score that the author of an expression gives to whatever it matches."""
    likely = min(HIGHEST_SCORE, max(LEAST_SCORE, score))
    return math.log(likely / (1.0 - likely))


def rarity(chance: float) -> float:
    """The weight of passing where ``chance`` is the share of random strings that pass."""
    return min(MOST_FROM_CHANCE, -math.log(chance))


def confidence(evidence: tuple[Evidence, ...]) -> float:
    """The probability that follows from independent pieces of evidence."""
    return 1.0 / (1.0 + math.exp(-sum(piece.weight for piece in evidence)))
