"""Made-up values: well formed, repeatable, different, and a plain answer where there are none."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sensitive_scan.check.detector import Detector
from sensitive_scan.check.fake import FakeError, fakes, is_well_formed
from tests.toys import AILMENT, BADGE, CLUB_CARD, MEMBER, always, ends_in_sum, toy

if TYPE_CHECKING:
    import random

    from sensitive_scan.recognizer import Recognizer


def made_up(recognizer: Recognizer, count: int, seed: int = 0) -> list[str]:
    return list(islice(fakes(recognizer, seed), count))


@pytest.mark.parametrize("recognizer", [BADGE, CLUB_CARD, MEMBER, AILMENT], ids=lambda one: one.entity)
@given(seed=st.integers(0, 1000))
def test_made_up_values_are_well_formed(recognizer: Recognizer, seed: int) -> None:
    detector = Detector(recognizer)
    assert all(is_well_formed(detector, value) for value in made_up(recognizer, 5, seed))


def test_they_differ_from_the_examples_and_from_each_other() -> None:
    values = made_up(CLUB_CARD, 200)
    assert len(set(values)) == 200
    assert not set(values) & set(CLUB_CARD.matches)


def test_they_are_written_as_the_examples_are() -> None:
    assert {value.count(" ") for value in made_up(CLUB_CARD, 50)} == {0, 2}


def test_the_same_seed_gives_the_same_values_and_another_gives_others() -> None:
    assert made_up(BADGE, 5, 1) == made_up(BADGE, 5, 1) != made_up(BADGE, 5, 2)
    assert next(fakes(BADGE)) != next(fakes(BADGE)) or next(fakes(BADGE)) != next(fakes(BADGE))


def test_a_pattern_alone_will_do() -> None:
    plain = toy("PLAIN", pattern=r"[A-C]{2}(?:-| )[0-9]{3,4}(?:X|Y)?\.é", matches=())
    assert all(is_well_formed(Detector(plain), value) for value in made_up(plain, 20))


def test_few_values_come_again() -> None:
    few = toy("FEW", pattern="K-[0-9]", matches=("K-1",))
    assert set(made_up(few, 60)) == {f"K-{digit}" for digit in range(10)}


def test_a_sample_is_taken_where_one_is_declared() -> None:
    def sample(chance: random.Random) -> str:
        return f"S-{chance.randrange(10**6):06d}"

    sampled = toy("SAMPLED", pattern="[A-Z]-[0-9]{6}", check=ends_in_sum, sample=sample, matches=("S-000000",))
    always_right = toy("SAMPLED", pattern="[A-Z]-[0-9]{6}", sample=sample, matches=("S-000000",))
    assert all(value.startswith("S-") for value in made_up(always_right, 20))
    with pytest.raises(FakeError, match=r"SAMPLED.*declare a sample"):
        next(fakes(sampled))


def test_what_cannot_be_made_up_is_told() -> None:
    never = toy("NEVER", pattern="[0-9]{6}", check=always(False), matches=("123456",))
    with pytest.raises(FakeError, match="no well-formed value of NEVER was found"):
        next(fakes(never))
