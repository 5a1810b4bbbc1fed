"""Measured chance: what a shape and its check are worth is counted, and counted the same every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from sensitive_scan.check.chance import measure
from sensitive_scan.check.detector import Detector
from sensitive_scan.check.luhn import luhn
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.check.verhoeff import verhoeff
from tests.toys import AILMENT, always, toy

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Check


def _detector(check: Check | None, *examples: str, pattern: str = "[0-9]{10,20}") -> Detector:
    return Detector(toy("MEASURED", pattern=pattern, check=check, matches=examples))


@pytest.mark.parametrize(
    ("check", "valid", "known"),
    [
        (luhn, "4111111111111111", 0.1),
        (verhoeff, "999941057058", 0.1),
        (mod_97_10, "3214282912345698765432161182", 1 / 97),
    ],
)
def test_known_checks(check: Check, valid: str, known: float) -> None:
    detector = _detector(check, valid, pattern="[0-9]{10,30}")
    measured = measure(detector)
    assert measured.shape == pytest.approx(known, abs=0.5 * known + 0.01)
    # redrawing some digits leaves a few values as they were
    assert measured.check == pytest.approx(known, abs=0.5 * known + 0.03)
    assert measured == measure(detector)


def test_no_check_accepts_all_that_has_the_shape() -> None:
    measured = measure(_detector(None, "1234567890"))
    assert (measured.shape, measured.check) == (1.0, 1.0)


def test_a_rare_shape_is_rare_without_a_check() -> None:
    measured = measure(_detector(None, "MB-1234", pattern="MB-[0-9]{4}"))
    assert measured.shape < 0.01
    assert measured.check == 1.0


def test_what_never_happened_is_rare_not_impossible() -> None:
    assert 0 < measure(_detector(lambda value: value == "1234567890", "1234567890")).shape < 0.01


def test_a_check_that_accepts_all_is_worth_nothing() -> None:
    assert measure(_detector(always(True), "1234567890")).check == 1.0


@pytest.mark.parametrize("detector", [Detector(AILMENT), _detector(None), _detector(always(False), "1234567890")])
def test_without_examples_of_the_shape_nothing_is_proven(detector: Detector) -> None:
    measured = measure(detector)
    assert (measured.shape, measured.check) == (1.0, 1.0)
