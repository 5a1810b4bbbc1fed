"""A logistic regression over string features, fitted with numpy: many features, few of them in each example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from sensitive_scan.language.model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt
    from told import Example

_STEPS = 400
_RATE = 0.05
_FEWEST = 3


def fit(
    examples: Sequence[Example],
    *,
    wanted: Callable[[str], bool] = lambda _: True,
    penalty: float = 1.0,
    word_penalty: float = 3.0,
    fewest: int = _FEWEST,
) -> Model:
    """The model that explains ``examples`` best, with a penalty on squared weights; rare features get none."""
    counts: dict[str, int] = {}
    for example in examples:
        for feature in example.features:
            counts[feature] = counts.get(feature, 0) + 1
    known = {name: at for at, name in enumerate(sorted(f for f, n in counts.items() if n >= fewest and wanted(f)))}
    rows, columns = [], []
    for row, example in enumerate(examples):
        for feature in example.features:
            if feature in known:
                rows.append(row)
                columns.append(known[feature])
    row_of, column_of = np.array(rows, np.int64), np.array(columns, np.int64)
    target = np.array([example.tells for example in examples], np.float64)
    strength = np.array([penalty if name.startswith("cue") else word_penalty for name in known], np.float64)
    weights, bias = _descend(row_of, column_of, target, strength)
    return Model(float(bias), {name: round(float(weights[at]), 4) for name, at in known.items()})


def _descend(
    rows: npt.NDArray[np.int64],
    columns: npt.NDArray[np.int64],
    target: npt.NDArray[np.float64],
    strength: npt.NDArray[np.float64],
) -> tuple[npt.NDArray[np.float64], float]:
    """Adam over the whole set; the same outcome every time."""
    size, features = len(target), len(strength)
    weights, bias = np.zeros(features), 0.0
    first, second = np.zeros(features + 1), np.zeros(features + 1)
    for step in range(1, _STEPS + 1):
        sums = np.bincount(rows, weights[columns], size) + bias
        errors = 1.0 / (1.0 + np.exp(-sums)) - target
        slope = np.append(np.bincount(columns, errors[rows], features) + strength * weights, errors.sum())
        first = 0.9 * first + 0.1 * slope
        second = 0.999 * second + 0.001 * slope**2
        rate = _RATE * (1.0 - step / (_STEPS + 1))
        move = rate * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
        weights, bias = weights - move[:-1], bias - move[-1]
    return weights, bias


def log_odds(model: Model, features: Sequence[str]) -> float:
    """What a model makes of some features."""
    return model.bias + sum(model.weights.get(feature, 0.0) for feature in features)
