"""Cells that say that there is no value, and the checks that have a name."""

# ruff: noqa: RUF001 - characters that look alike are what is tested

from __future__ import annotations

import pytest

from sensitive_scan.check.absent import ABSENT, is_absent
from sensitive_scan.check.named import CHECKS
from sensitive_scan.fold import fold


@pytest.mark.parametrize(
    "text", ["", " ", "-", "N/A", "n/a ", "None", "(none)", "NULL", "NKDA", "Keine", "なし", "नहीं"]
)
def test_absent(text: str) -> None:
    assert is_absent(text)


@pytest.mark.parametrize("text", ["gout", "1", "nobody", "not sure", "No allergies but gout", "noon"])
def test_present(text: str) -> None:
    assert not is_absent(text)


def test_every_placeholder_is_as_cells_are_when_they_are_compared() -> None:
    assert all(is_absent(fold(text)) for text in ABSENT)


@pytest.mark.parametrize(
    ("name", "valid"),
    [
        ("luhn", "4111111111111111"),
        ("verhoeff", "2363"),
        ("mod_11_10", "794623"),
        ("mod_11_2", "0000000121032683"),
        ("mod_97_10", "3214282912345698765432161182"),
        ("icao", "7408122"),
    ],
)
def test_a_check_goes_by_its_name(name: str, valid: str) -> None:
    assert CHECKS[name](valid)
    assert not CHECKS[name](str((int(valid[0]) + 1) % 10) + valid[1:])


def test_every_named_check_is_tested_here() -> None:
    assert set(CHECKS) == {"luhn", "verhoeff", "mod_11_10", "mod_11_2", "mod_97_10", "icao"}


@pytest.mark.parametrize("name", sorted(CHECKS))
@pytest.mark.parametrize("text", ["", "A", "é", "１２", "12A", "²"])
def test_a_named_check_answers_any_text(name: str, text: str) -> None:
    assert CHECKS[name](text) in {True, False}
