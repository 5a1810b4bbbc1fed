"""How a candidate looks: how common values of that look are in ordinary CRM data, before anything else is known."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from sensitive_scan.check.numbers import AMOUNT, DATE, NUMBERED
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import LOOKS, Evidence

if TYPE_CHECKING:
    from sensitive_scan.check.detector import Candidate

_LONG_DIGITS = 13
_LONG_CODE = 15
_GROUPING = " -."
_KEPT_LOOKS = 512
_DATE, _AMOUNT = re.compile(DATE), re.compile(AMOUNT)


def look(candidate: Candidate, text: str) -> Evidence:
    """The prior weight of the candidate's look, less where it is part of a longer number or oddly written."""
    kind, is_scored = _kind(candidate), bool(candidate.recognizer.scored)
    score = candidate.score if is_scored and LOOKS[kind] > weights.CLAIMED_BY_LOOK else None
    if _is_part_of_longer_number(candidate, text):
        return _look(kind, score, "inside a longer number", weights.LONGER_NUMBER)
    if candidate.form == "pattern" and candidate.text.islower() and not is_scored:
        return _look(kind, score, "in lower case", weights.LOWER_CASE)
    return _look(kind, score)


@functools.lru_cache(maxsize=_KEPT_LOOKS)
def _look(kind: str, score: float | None, manner: str = "", weight: float = 0.0) -> Evidence:
    """The evidence of a look, or of the score declared for it, with what its manner adds; remembered."""
    if score is None:
        note, prior = f"it looks like {kind}", LOOKS[kind]
    else:
        note, prior = f"its declaration scores the form {score:.2f}", weights.declared(score)
    return Evidence("look", prior + weight, f"{note}, {manner}" if manner else note)


def _kind(candidate: Candidate) -> str:  # noqa: PLR0911 - a table of looks reads best as one
    plain, is_distinctive = candidate.compact, candidate.form == "pattern"
    if candidate.form == "asked" and candidate.recognizer.category in NUMBERED:
        if _DATE.fullmatch(candidate.text):
            return "a date"
        if _AMOUNT.fullmatch(candidate.text):
            return "an amount"
    if candidate.form == "value" or not any(map(str.isdecimal, plain)):
        return "words" if not is_distinctive else "a code in the issuer's form"
    if plain.isdecimal():
        if candidate.text.isdecimal():
            return "long bare digits" if len(plain) >= _LONG_DIGITS else "bare digits"
        return "digits in the issuer's groups" if is_distinctive else "digits in common groups"
    if not is_distinctive:
        return "a short code"
    return "a long code in the issuer's form" if len(plain) >= _LONG_CODE else "a code in the issuer's form"


def _is_part_of_longer_number(candidate: Candidate, text: str) -> bool:
    """Whether the digits go on beyond the candidate after a separator of the kind that it holds itself."""
    groups = {character for character in candidate.text if character in _GROUPING}
    if not groups or not candidate.compact.isdecimal():
        return False
    before, after = text[max(0, candidate.start - 2) : candidate.start], text[candidate.end : candidate.end + 2]
    goes_back = len(before) > 1 and before[1] in groups and before[0].isdecimal()
    goes_on = len(after) > 1 and after[0] in groups and after[1].isdecimal()
    return goes_back or goes_on
