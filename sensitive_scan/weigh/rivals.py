"""Rivals: candidates for the same span, of which a label names one; what it names speaks against the others."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from sensitive_scan.recognizer import Recognizer, country_of
from sensitive_scan.weigh import evidence as weights
from sensitive_scan.weigh.evidence import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sensitive_scan.check.detector import Candidate

NAMED = frozenset({"field name", "label", "label that hints"})
"""Evidence by which a value is named."""


class Weighed(NamedTuple):
    """A candidate with all evidence about it; ``log_odds`` is their sum."""

    candidate: Candidate
    evidence: tuple[Evidence, ...]
    log_odds: float


def weighed(candidate: Candidate, evidence: tuple[Evidence, ...]) -> Weighed:
    """``candidate`` with the sum of its evidence."""
    return Weighed(candidate, evidence, sum(piece.weight for piece in evidence))


def ranked(found: Iterable[Weighed]) -> list[Weighed]:
    """The candidates of a cell, the likeliest first, when labels of other kinds of value have spoken."""
    everything = list(found)
    if len(everything) <= 1:
        return everything
    labelled = [one for one in everything if one.log_odds >= 0 and _is_labelled(one)]
    if labelled:
        everything = [_with_rivals(one, labelled) for one in everything]
    return sorted(everything, key=_order)


def _order(one: Weighed) -> tuple[float, int, str]:
    """The likeliest first, of equally likely ones the longest, and the same order every time."""
    return -one.log_odds, one.candidate.start - one.candidate.end, one.candidate.recognizer.entity


def convincing(weighed: Iterable[Weighed]) -> list[Weighed]:
    """Those more likely right than wrong; of overlapping ones the likeliest, so that each span is one thing."""
    kept: list[Weighed] = []
    starts: list[int] = []
    ends: list[int] = []
    said: set[int] = set()
    for one in weighed:
        if one.log_odds < 0:
            break
        start, end = one.candidate.start, one.candidate.end
        # those kept do not overlap, so that only the neighbours can be in the way
        at = bisect_right(starts, start)
        is_free = (not at or ends[at - 1] <= start) and (at == len(starts) or starts[at] >= end)
        # a word of a vocabulary speaks once for a cell
        if is_free and not (one.candidate.form == "value" and id(one.candidate.recognizer) in said):
            starts.insert(at, start)
            ends.insert(at, end)
            said.add(id(one.candidate.recognizer))
            kept.append(one)
    return kept


def _with_rivals(one: Weighed, labelled: Sequence[Weighed]) -> Weighed:
    if any(piece.name in NAMED for piece in one.evidence):
        return one
    for other in labelled:
        if _overlap(one.candidate, other.candidate) and _differ(one.candidate.recognizer, other.candidate.recognizer):
            note = f"the label before it is of another kind: {other.candidate.recognizer.name}"
            return weighed(one.candidate, (*one.evidence, Evidence("label of another", weights.STRANGE_LABEL, note)))
    return one


def _is_labelled(one: Weighed) -> bool:
    return any(piece.name == "label" for piece in one.evidence)


def _overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


def _differ(one: Recognizer, other: Recognizer) -> bool:
    """Whether two recognizers are of different kinds of value, or of two countries."""
    countries = {country_of(one.entity), country_of(other.entity)} - {""}
    return _kind(one) != _kind(other) or len(countries) > 1


def _kind(recognizer: Recognizer) -> str:
    """The category; cards are accounts, and called so."""
    return "bank_account" if recognizer.category == "payment_card" else recognizer.category
