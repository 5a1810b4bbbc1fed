"""Damaged files of every format: each is read or listed, and none ends the process that reads it."""

from __future__ import annotations

import random

import pytest
from fuzzing import damaged, outcome_of
from planted_values import Planted, planted

_VARIANTS = 15


@pytest.mark.parametrize("file", [pytest.param(one, id=one.name) for one in planted()])
def test_no_damage_ends_the_process(file: Planted) -> None:
    chance = random.Random(file.name)  # noqa: S311 - no secret
    outcomes = [outcome_of(file.name, damaged(file.data, chance)) for _ in range(_VARIANTS)]
    assert "crashed" not in outcomes
