"""Whether of what is said to be 0.9 sure nine in ten are right, and what each kind of evidence would weigh if fitted.

    python benchmarks/calibration.py [--write]

The candidates of all labelled cases, tables, made-up values and ordinary data are judged right or wrong. A logistic
regression then fits one factor for each kind of evidence, by which its weight would have to be multiplied (1: it is
right as it is), drawn towards 1 where there is little data. How well the fitted weights do is measured on sources that
they were not fitted on. A factor far from 1 with many candidates behind it is a reason to change the weight in
``sensitive_scan/weigh/evidence.py``.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from judged import Judged, judged
from tables import Table, replace_between

from sensitive_scan import Policy, Scanner
from sensitive_scan.model import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    from sensitive_scan.weigh.evidence import Evidence

    Numbers = npt.NDArray[np.float64]

_PAGE = Path(__file__).with_name("README.md")
_BINS = 10
_PULL = 30.0
"""How many candidates of doubt a factor of 1 is worth."""
_STEPS = 25
_FOUND = 0.5
_BAR = 20
_MEASURED = frozenset({"rarity", "column pass rate", "confirmed"})
"""Evidence whose weight is measured case by case; that of any other is a constant, and fitted for each of them."""
_MADE_HERE = frozenset({"shipped", "ordinary cells", "made-up values"})
_SHARES = {"ordinary cells": 10.0}
"""What a candidate of a source counts for, where not 1: a CRM holds far more ordinary cells than the sample does."""


def kind(piece: Evidence) -> str:
    """The kind of evidence that has one weight of its own."""
    if piece.name in _MEASURED:
        return piece.name
    detail = piece.note.removeprefix("it looks like ") if piece.name == "look" else f"{piece.weight:+.1f}"
    return f"{piece.name}: {detail}"


def log_odds(data: Sequence[Judged], names: Sequence[str]) -> Numbers:
    """For each candidate and kind of evidence the weight that was given."""
    place = {name: index for index, name in enumerate(names)}
    weights = np.zeros((len(data), len(names)))
    for row, one in enumerate(data):
        for piece in one.evidence:
            weights[row, place[kind(piece)]] += piece.weight
    return weights


def probabilities(logits: Numbers) -> Numbers:
    """The logistic function."""
    return 1.0 / (1.0 + np.exp(-np.clip(logits, -30.0, 30.0)))


def fitted(weights: Numbers, right: Numbers, shares: Numbers) -> Numbers:
    """The factors with the greatest likelihood under a normal prior around 1, by Newton's method."""
    factors = np.ones(weights.shape[1])
    for _ in range(_STEPS):
        chances = probabilities(weights @ factors)
        gradient = weights.T @ (shares * (chances - right)) + _PULL * (factors - 1.0)
        curvature = (weights * (shares * chances * (1 - chances))[:, None]).T @ weights + _PULL * np.eye(len(factors))
        factors -= np.linalg.solve(curvature, gradient)
    return factors


def held_out(weights: Numbers, right: Numbers, shares: Numbers, sources: Sequence[str]) -> Numbers:
    """The probability of each candidate under factors fitted without its source."""
    chances = np.zeros(len(right))
    for source in set(sources):
        inside = np.array([one == source for one in sources])
        chances[inside] = probabilities(weights[inside] @ fitted(weights[~inside], right[~inside], shares[~inside]))
    return chances


def brier(chances: Numbers, right: Numbers) -> float:
    """The mean squared difference between a probability and the truth; 0 is best."""
    return float(np.mean((chances - right) ** 2))


def calibration_error(chances: Numbers, right: Numbers) -> float:
    """The expected calibration error: how far probabilities are from shares that are right, by tenths."""
    bins = np.minimum((chances * _BINS).astype(int), _BINS - 1)
    gaps = (abs(chances[bins == one].sum() - right[bins == one].sum()) for one in range(_BINS))
    return float(sum(gaps) / len(right))


def reliability(chances: Numbers, right: Numbers) -> Table:
    """Of what was said to be so sure, how many are right: the reliability diagram as a table with bars."""
    rows = []
    bins = np.minimum((chances * _BINS).astype(int), _BINS - 1)
    for one in range(_BINS):
        inside = bins == one
        if inside.any():
            said, true = chances[inside].mean(), right[inside].mean()
            bar = "█" * round(true * _BAR)
            mark = round(said * _BAR)
            line = "".join("┃" if place == mark else (bar[place : place + 1] or "·") for place in range(_BAR + 1))
            rows.append(
                (
                    f"{one / _BINS:.1f} to {(one + 1) / _BINS:.1f}",
                    f"{inside.sum():,}",
                    f"{said:.3f}",
                    f"{true:.3f}",
                    line,
                )
            )
    remark = (
        "Candidates by the confidence that they were given, findings from 0.5 up. The bar is the share that is right, "
        "the mark where it would be if that confidence were so."
    )
    return Table("Reliability", remark, ("confidence", "candidates", "said", "right", "diagram"), rows)


def factors_table(data: Sequence[Judged], names: Sequence[str], factors: Numbers) -> Table:
    """What each kind of evidence weighed on average, and by what factor that would change."""
    counts, sums = Counter[str](), Counter[str]()
    right = Counter[str]()
    for one in data:
        for piece in one.evidence:
            counts[kind(piece)] += 1
            sums[kind(piece)] += piece.weight  # type: ignore[assignment]  # a mean is made of it
            right[kind(piece)] += one.is_right
    rows = [
        (
            name,
            f"{counts[name]:,}",
            f"{right[name] / counts[name]:.0%}",
            f"{sums[name] / counts[name]:+.2f}",
            f"{factor:.2f}",
        )
        for name, factor in sorted(zip(names, factors, strict=True), key=lambda item: -counts[item[0]])
    ]
    remark = (
        "How many candidates had each kind of evidence, how many of those are right, what it weighed on average, and "
        "the factor by which a logistic regression over all data would multiply it."
    )
    return Table("Evidence", remark, ("evidence", "candidates", "right", "weight", "fitted factor"), rows)


def main(argv: list[str] | None = None) -> int:
    """Print the tables as Markdown."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--write", action="store_true", help=f"put the tables into {_PAGE.name}")
    arguments = parser.parse_args(argv)
    scanner = Scanner(Policy.default().with_categories(CATEGORIES), key=b"a key for benchmarks")
    data = list(judged(scanner._engine))  # noqa: SLF001 - evidence about what is no finding has no public way out
    names = sorted({kind(piece) for one in data for piece in one.evidence})
    weights = log_odds(data, names)
    right = np.array([float(one.is_right) for one in data])
    sources = [one.source for one in data]
    shares = np.array([_SHARES.get(source, 1.0) for source in sources])
    now, then = probabilities(weights.sum(axis=1)), held_out(weights, right, shares, sources)
    found = now >= _FOUND
    of_exam = np.array([source not in _MADE_HERE for source in sources]) & found
    rows = [
        (name, f"{len(truth):,}", f"{brier(chances, truth):.4f}", f"{calibration_error(chances, truth):.4f}")
        for name, chances, truth in (
            ("findings, weights as they are", now[found], right[found]),
            ("findings in the exam alone", now[of_exam], right[of_exam]),
            ("all candidates, weights as they are", now, right),
            ("all candidates, fitted on the other sources", then, right),
        )
    ]
    remark = "The Brier score is the mean squared error, ECE the expected calibration error by tenths; 0 is best."
    summary = Table("Calibration", remark, ("", "candidates", "Brier score", "ECE"), rows)
    parts = (summary, reliability(now, right), factors_table(data, names, fitted(weights, right, shares)))
    page = "\n\n".join(["Made by `python benchmarks/calibration.py`.", *(part.markdown() for part in parts)])
    print(page)
    if arguments.write:
        replace_between(_PAGE, "calibration", page)
    return 0


if __name__ == "__main__":
    sys.exit(main())
