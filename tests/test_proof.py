"""The catalogue proven on made-up values: found in sentences and columns that name them, not with a digit altered."""

from __future__ import annotations

import random
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import Policy, Scanner, catalogue
from sensitive_scan.check.chance import Chance, measure, shipped
from sensitive_scan.check.detector import Detector
from sensitive_scan.check.fake import fakes
from sensitive_scan.check.numbers import NUMBERED
from sensitive_scan.model import ALLOWED, CATEGORIES
from sensitive_scan.phrases import phrase
from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.recognizer import Recognizer

FOUND = [one for one in catalogue.builtin().recognizers if one.category != ALLOWED and not one.is_told]
NUMBERS = [one for one in FOUND if one.category in NUMBERED]
DIGITS = "0123456789"


def _chance(recognizer: Recognizer) -> Chance:
    kept = shipped().get(recognizer.entity)
    return kept.chance if kept and kept.digest == recognizer.digest else measure(Detector(recognizer))


CHECK_DIGIT = 0.2
"""Recognizers whose check fewer than these of the values of their shape pass have check digits."""
CHECKED = [one for one in NUMBERS if one.check and _chance(one).check <= CHECK_DIGIT]
NOTICED = 0.85
PARTLY_CHECKED = {
    # the digits behind the card number are dates and codes without a check digit
    "CARD_TRACK": 0.4,
}
"""Where fewer altered digits can be noticed, and why."""

BEFORE = st.sampled_from(["", "Called on Monday, wants a demo. ", "Sent by WhatsApp; ", "kyc ok\n", "(by mail) "])
AFTER = st.sampled_from(["", ".", ", please update", " as per call with Asha", "\nfollow up next week", " (copy sent)"])
LINK = st.sampled_from([" ", ": ", " - ", " is ", "="])
SEEDS = st.integers(0, 10**6)

each_found = pytest.mark.parametrize("recognizer", FOUND, ids=lambda one: one.entity)
each_number = pytest.mark.parametrize("recognizer", NUMBERS, ids=lambda one: one.entity)
each_checked = pytest.mark.parametrize("recognizer", CHECKED, ids=lambda one: one.entity)


@cache
def everything() -> Scanner:
    return Scanner(policy=Policy.default().with_categories(CATEGORIES), key=b"a key for tests, no secret")


def made_up(recognizer: Recognizer, count: int, seed: int = 0) -> list[str]:
    return list(islice(fakes(recognizer, seed), count))


@each_number
def test_it_is_told_how_long_a_number_lives_and_what_it_is_confused_with(recognizer: Recognizer) -> None:
    assert recognizer.lifespan
    assert recognizer.confused_with


@each_found
def test_the_first_field_name_is_its_own(recognizer: Recognizer) -> None:
    own = phrase(recognizer.fields[0])
    others = [one.entity for one in FOUND if one is not recognizer and own in map(phrase, one.fields)]
    assert others == []


@each_number
@given(seed=SEEDS, before=BEFORE, link=LINK, after=AFTER)
@settings(max_examples=12, derandomize=True)  # a value may be another entity's too, once in thousands
def test_it_is_found_in_any_sentence(recognizer: Recognizer, seed: int, before: str, link: str, after: str) -> None:
    (value,) = made_up(recognizer, 1, seed)
    label = before + recognizer.fields[0] + link
    findings = everything().scan_text(label + value + after)
    assert any(
        finding.entity == recognizer.entity and finding.start <= len(label) and finding.end >= len(label + value)
        for finding in findings
    ), (label + value + after, [(finding.entity, finding.confidence) for finding in findings])


@each_found
def test_it_is_found_in_any_column(recognizer: Recognizer) -> None:
    values = made_up(recognizer, 24)
    table = {"Employee Name": ["Ann Lee"] * len(values), recognizer.fields[0]: values}
    report = everything().scan_table(table)
    reports = [one for one in report.column_reports if one.index == 1 and one.entity == recognizer.entity]
    assert reports, (values, report.column_reports)
    assert reports[0].hits >= 0.9 * len(values), (values, report.column_reports)


@each_number
def test_zeros_are_placeholders(recognizer: Recognizer) -> None:
    detector = Detector(recognizer)
    for length in range(7, 25):
        assert not any(one.passed for one in detector.candidates("0" * length, asked=True)), length


@pytest.mark.parametrize("recognizer", [one for one in FOUND if one.padded_to], ids=lambda one: one.entity)
def test_leading_zeros_that_a_spreadsheet_took_are_put_back(recognizer: Recognizer) -> None:
    digits = ("".join(filter(str.isdecimal, value)) for value in islice(fakes(recognizer, 0), 800))
    with_zeros = (number for number in digits if len(number) == recognizer.padded_to and number.startswith("0"))
    bare = list(islice(with_zeros, 12))
    assert bare
    shortened = [number.lstrip("0") for number in bare if len(number.lstrip("0")) > recognizer.padded_to - 3]
    column = [*shortened[::2], *(f"{number}.0" for number in shortened[1::2])]
    report = everything().scan_table({"Employee Name": ["Ann Lee"] * len(column), recognizer.fields[0]: column})
    reports = [one for one in report.column_reports if one.index == 1 and one.entity == recognizer.entity]
    assert reports, report.column_reports
    assert reports[0].hits >= 0.8 * len(column)


def altered(value: str, chance: random.Random) -> Iterator[str]:
    """The value with one of its digits replaced by another, at every place."""
    for place, digit in enumerate(value):
        if digit in DIGITS:
            yield value[:place] + chance.choice(DIGITS.replace(digit, "")) + value[place + 1 :]


@each_checked
def test_an_altered_digit_is_noticed(recognizer: Recognizer) -> None:
    check, chance = recognizer.check, random.Random(recognizer.entity)  # noqa: S311 - examples, no secrets
    assert check is not None
    keeps_case = recognizer.is_case_sensitive
    values = [compact(value, is_case_sensitive=keeps_case) for value in made_up(recognizer, 12)]
    refused = [not check(wrong) for value in values for wrong in altered(value, chance)]
    noticed = PARTLY_CHECKED.get(recognizer.entity, NOTICED)
    assert sum(refused) >= noticed * len(refused), (sum(refused) / len(refused), values)


@each_number
def test_the_chance_that_ships_is_the_measured_one(recognizer: Recognizer) -> None:
    kept = shipped()[recognizer.entity]
    assert kept.digest == recognizer.digest, "run: python docs/generate.py"
    assert kept.chance == measure(Detector(recognizer)), "run: python docs/generate.py"


def test_the_same_seed_makes_up_the_same_values() -> None:
    iban = catalogue.builtin()["IBAN"]
    assert made_up(iban, 5, 7) == made_up(iban, 5, 7)
    assert len(set(map(compact, made_up(iban, 50)))) == 50
