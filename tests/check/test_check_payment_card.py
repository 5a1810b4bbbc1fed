"""Card numbers by brand, length and grouping, through the engine's own second look."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from stdnum import luhn

from sensitive_scan.check.detector import Detector

_FILE = Path(__file__).parents[2] / "recognizers" / "payment_card" / "payment_card.py"
_SPEC = importlib.util.spec_from_file_location("declared_payment_card", _FILE)
assert _SPEC is not None
assert _SPEC.loader is not None
_MODULE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODULE)
CARD = Detector(_MODULE.recognizer)


def _number(prefix: str, length: int) -> str:
    body = (prefix + "1029384756102938475")[: length - 1]
    return body + str(luhn.calc_check_digit(body))


def _is_found(text: str, *, asked: bool = False) -> bool:
    return any(candidate.passed for candidate in CARD.candidates(text, asked=asked))


@pytest.mark.parametrize(
    ("prefix", "length"),
    [
        *[("4", 16), ("4", 19), ("51", 16), ("55", 16), ("2221", 16), ("2720", 16), ("34", 15), ("37", 15)],
        *[("6011", 16), ("644", 16), ("65", 16), ("3528", 16), ("3589", 19)],
        *[("62", 16), ("62", 17), ("62", 18), ("62", 19), ("6759", 16), ("5018", 16), ("60", 16), ("81", 16)],
        *[
            ("82", 16),
            ("508", 16),
            ("2200", 16),
            ("2204", 16),
            ("5067", 16),
            ("636297", 16),
            ("5061", 19),
            ("9792", 16),
        ],
    ],
)
def test_every_brand_is_found_bare_in_any_text(prefix: str, length: int) -> None:
    assert _is_found(f"see {_number(prefix, length)}.")


@pytest.mark.parametrize(("prefix", "length"), [("4", 13), ("6304", 12), ("5893", 13), ("300", 14), ("36", 14)])
def test_short_numbers_must_be_asked_for(prefix: str, length: int) -> None:
    number = _number(prefix, length)
    assert not _is_found(number)
    assert _is_found(number, asked=True)


@pytest.mark.parametrize("gap", [" ", "-", ".", "  ", " - "])
def test_four_groups_of_four(gap: str) -> None:
    number = _number("4", 16)
    assert _is_found(gap.join(number[start : start + 4] for start in range(0, 16, 4)))


@pytest.mark.parametrize("gap", [" ", "-", "."])
def test_groups_of_american_express_and_diners(gap: str) -> None:
    amex, diners = _number("37", 15), _number("36", 14)
    assert _is_found(gap.join((amex[:4], amex[4:10], amex[10:])))
    assert _is_found(gap.join((diners[:4], diners[4:10], diners[10:])))


@pytest.mark.parametrize(
    ("prefix", "length"),
    [("4", 15), ("51", 15), ("2220", 16), ("2721", 16), ("37", 16), ("1", 16), ("9", 16), ("62", 15)],
)
def test_other_prefixes_and_lengths_are_no_cards(prefix: str, length: int) -> None:
    assert not _is_found(_number(prefix, length), asked=True)


def test_a_number_within_a_longer_one_is_no_card() -> None:
    assert not _is_found("1" + _number("4", 16))
    assert not _is_found(_number("4", 16) + "A")
