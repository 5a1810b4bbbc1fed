"""The language model: how much each feature of a mention speaks for its being told of a person.

A linear model: its log-odds are the sum of the weights of the features. The weights ship in ``weights.json``, trained
by ``benchmarks/language.py --write``.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of features in log-odds, and what is added to every sum."""

    bias: float
    weights: Mapping[str, float]

    def parts(self, features: Iterable[str]) -> list[tuple[str, float]]:
        """The features that the model knows, each with its weight."""
        known = self.weights.get
        return [(feature, weight) for feature in features if (weight := known(feature)) is not None]


@functools.cache
def shipped() -> Model:
    """The model that ships."""
    content = json.loads(files(__package__).joinpath("weights.json").read_bytes())
    return Model(content["bias"], content["weights"])
