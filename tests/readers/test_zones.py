"""Machine-readable zones out of recognised lines: repaired where the rules decide it, left alone where they do not."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.check.mrz import card_zone, passport_zone, visa_zone
from sensitive_scan.readers.images.looking import put_together
from sensitive_scan.readers.images.zones import zones

if TYPE_CHECKING:
    from collections.abc import Callable

PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
FRENCH = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")


def found(*lines: str) -> list[str]:
    return [zone for _, _, zone in zones(lines)]


@pytest.mark.parametrize("zone", [PASSPORT, CARD, FRENCH], ids=["passport", "card", "french"])
def test_a_zone_is_found_as_it_is_printed(zone: tuple[str, ...]) -> None:
    assert list(zones(["REPUBLIC OF UTOPIA", *zone, "Signature"])) == [(1, len(zone), "\n".join(zone))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("P<UTO ERIKSSON<< ANNA <MARIA<<<<<<", "L898902C3 6 UTO 740812 2 F 120415 9 ZE184226B<<<<< 1 0"),
        ("P<UT0ERIK5SON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UT07408122F1204159ZE184226B<<<<<10"),
        ("P<UTOERIKSSON«ANNA<MARIA<<<<<K<<<<<<<<<<<<<<", "L898902C36UTO74O8I22FI2O4159ZE184226B<<<<<10"),
        ("P<UTOERIKSSON<<ANNA<MARIA", "L898902C36UTO7408122F1204159ZE184226B<<<10"),
        ("p<utoeriksson<<anna<maria<<<<<<<<<<<<<<<<<<<", "L8989O2C36UTO7408122F1204159ZE184226B<<<<<<<10"),
    ],
    ids=["spaces", "letters", "digits", "fillers", "number"],
)
def test_what_recognition_gets_wrong_is_repaired(first: str, second: str) -> None:
    assert found(first, second) == ["\n".join(PASSPORT)]


def test_a_zone_whose_check_digits_do_not_hold_is_none() -> None:
    assert not found(PASSPORT[0], PASSPORT[1].replace("7408122", "7408123"))
    assert not found(PASSPORT[1], PASSPORT[0])
    assert not found("A SENTENCE ABOUT NOTHING AT ALL THAT IS LONG", "AND ANOTHER ONE WITH CAPITALS IN IT THAT IS")


@pytest.mark.parametrize("make", [passport_zone, card_zone, visa_zone])
def test_zones_with_one_wrong_character_a_line_are_found(make: Callable[[Random], str]) -> None:
    random = Random(7)  # noqa: S311 - the same every time
    right = 0
    for _ in range(100):
        zone = make(random)
        lines = []
        for line in zone.split("\n"):
            at = random.randrange(5, len(line))
            lines.append(line[:at] + line[at].translate(str.maketrans("018526", "OIBSZG")) + line[at + 1 :])
        right += found(*lines) == [zone]
    assert right >= 85


def test_a_zone_is_a_text_of_its_own_among_paragraphs() -> None:
    texts = list(put_together(["Passport No:", "L898902C3", *PASSPORT, "Signature"]))
    assert texts == [(0, "Passport No:\nL898902C3"), (2, "\n".join(PASSPORT)), (4, "Signature")]
