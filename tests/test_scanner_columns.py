"""Columns as people name, fill and damage them: names that mislead, spreadsheets, sparse and mixed columns."""

from __future__ import annotations

import random
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from sensitive_scan.catalogue import builtin
from sensitive_scan.check.fake import fakes

if TYPE_CHECKING:
    from sensitive_scan import Scanner

CHANCE = random.Random(5)  # noqa: S311 - examples, no secrets


@cache
def values(entity: str, count: int = 60) -> list[str]:
    return list(islice(fakes(builtin()[entity], 2), count))


def bare(entity: str, count: int = 60) -> list[str]:
    return ["".join(filter(str.isdecimal, value)) for value in values(entity, count)]


def digits(count: int) -> str:
    return "".join(CHANCE.choice("0123456789") for _ in range(count))


@pytest.mark.parametrize(
    ("name", "entity"),
    [
        ("Phone", "PAYMENT_CARD"),
        ("Order ID", "PAYMENT_CARD"),
        ("Amount", "PAYMENT_CARD"),
        ("Mobile No", "IN_AADHAAR"),
        ("Invoice No", "IN_AADHAAR"),
        ("Email", "IBAN"),
        ("Deal Size", "BR_CPF"),
    ],
)
def test_the_values_win_over_a_name_that_misleads(scanner: Scanner, name: str, entity: str) -> None:
    column = scanner.scan_table({name: values(entity)}).columns[name]
    assert column.entity == entity
    # those that are written as the issuer writes them: bare digits may be what the name says
    assert column.hits >= 0.4 * 60


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("card_no", [f"7{digits(15)}" for _ in range(60)]),
        ("Card No", [digits(10) for _ in range(60)]),
        ("Race", ["Monaco GP", "Le Mans 24h", "Silverstone", "Dakar", "Indy 500", "Baja 1000"] * 10),
        ("Condition", ["Good", "Excellent", "Used - like new", "Refurbished", "New", "Salvage"] * 10),
        ("Condition Report", ["scratched left door", "clean", "minor dents"] * 20),
        ("Treatment", ["Anti-rust", "Ceramic coating", "Full detailing", "Waxing"] * 15),
        ("Diagnosis", ["hard disk failure", "no power", "battery replaced", "screen cracked"] * 15),
        ("Account Manager", ["Ann Lee", "Raj Rao", "Tom Hill"] * 20),
        ("Account Number", [f"ACC-{number:06d}" for number in range(60)]),
        ("Account Number", [str(100000 + number * 37) for number in range(60)]),
        ("Annual Income Company", [str(CHANCE.randrange(10**5, 10**8)) for _ in range(60)]),
        ("Score", [str(CHANCE.randrange(300, 900)) for _ in range(60)]),
        ("Policy No", [digits(12) for _ in range(60)]),
        ("Member ID", [digits(9) for _ in range(60)]),
        ("Tribe", ["Platform", "Payments", "Growth"] * 20),
        ("Cast", ["Brad", "Angelina", "Tom"] * 20),
        ("PAN India", ["Yes", "No"] * 30),
        ("License No", [f"{digits(5)}-{digits(5)}-{digits(5)}" for _ in range(60)]),
        ("id", [str(1_700_000_000_000 + CHANCE.randrange(10**9)) for _ in range(60)]),
    ],
)
def test_ordinary_columns_with_names_that_mislead_are_quiet(scanner: Scanner, name: str, cells: list[str]) -> None:
    assert scanner.scan_table({name: cells}).column_reports == ()


@pytest.mark.parametrize("entity", ["PAYMENT_CARD", "IN_AADHAAR"])
@pytest.mark.parametrize("damaged", ["{}.0", "'{}", '="{}"'])
def test_what_spreadsheets_put_around_numbers_hides_none(scanner: Scanner, entity: str, damaged: str) -> None:
    cells = [damaged.format(number) for number in bare(entity)]
    column = scanner.scan_table({builtin()[entity].fields[0]: cells}).columns
    assert [(one.entity, one.hits >= 0.85 * len(cells)) for one in column.values()] == [(entity, True)]


def test_a_few_among_a_thousand_notes_are_found(scanner: Scanner) -> None:
    notes = [f"called on {row % 28 + 1}/{row % 12 + 1}, invoice {1000000 + row * 37} pending" for row in range(1000)]
    for place, card in enumerate(bare("PAYMENT_CARD", 20)):
        notes[place * 50] += f"; card {card}"
    report = scanner.scan_table({"Remarks": notes})
    assert [(one.entity, one.hits) for one in report.column_reports] == [("PAYMENT_CARD", 20)]


def test_a_few_among_other_things_are_found(scanner: Scanner) -> None:
    cells = [f"INV-{100000 + row}" for row in range(1000)]
    cells[::50] = values("IBAN", 20)
    report = scanner.scan_table({"Ref": cells})
    assert [(one.entity, one.hits) for one in report.column_reports] == [("IBAN", 20)]
