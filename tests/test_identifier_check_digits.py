"""Check digits that belong to one identifier, on published samples and with every single digit broken."""

from __future__ import annotations

import importlib.util
import random
import string
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from stdnum import ean, imei, isbn, isin, lei
from stdnum.au import abn
from stdnum.br import cnpj
from stdnum.fr import siren, siret
from stdnum.in_ import gstin
from stdnum.pl import nip, regon

from sensitive_scan.recognizer import Check, compact

if TYPE_CHECKING:
    from types import ModuleType

_CATALOGUE = Path(__file__).resolve().parent.parent / "recognizers"
_DIGITS = string.digits
_CODES = string.digits + string.ascii_uppercase


def _load(name: str) -> ModuleType:
    specification = importlib.util.spec_from_file_location(name.replace("/", "_"), _CATALOGUE / f"{name}.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


company, machine, trade = (
    _load(f"allowed/{name}") for name in ("company_number", "machine_identifier", "trade_number")
)
mrz, cnh = _load("passport/mrz"), _load("driving_licence/br_cnh")
gb_licence, in_licence = _load("driving_licence/gb_driving_licence"), _load("driving_licence/in_driving_licence")


@pytest.mark.parametrize(
    ("check", "number"),
    [
        (company.is_gstin, "27AAPFU0939F1ZV"),
        (company.is_abn, "51824753556"),
        (company.is_abn, "83914571673"),
        (company.is_cnpj, "11222333000181"),
        (company.is_cnpj, "11444777000161"),
        (company.is_siren, "732829320"),
        (company.is_siren, "73282932000074"),
        (company.is_siren, "35600000049837"),
        (company.is_nip, "5261040828"),
        (company.is_regon, "192598184"),
        (company.is_lei, "HWUPKR0MPOU8FGXBT394"),
        (company.is_isin, "US0378331005"),
        (trade.is_gtin, "4006381333931"),
        (trade.is_gtin, "036000291452"),
        (trade.is_gtin, "73513537"),
        (trade.is_isbn, "9780306406157"),
        (trade.is_isbn, "080442957X"),
        (machine.recognizers[3].check, "490154203237518"),
        (cnh.is_cnh, "02650306461"),
    ],
)
def test_published_samples_pass_and_break(check: Check, number: str) -> None:
    assert check(number)
    for place, character in enumerate(number):
        if place == len(number) - 1 and character.isdecimal():
            assert not check(number[:place] + str((int(character) + 1) % 10))


@pytest.mark.parametrize(
    ("check", "oracle", "alphabet", "length"),
    [
        (company.is_abn, abn.is_valid, _DIGITS, 11),
        (company.is_cnpj, cnpj.is_valid, _DIGITS, 14),
        (company.is_nip, nip.is_valid, _DIGITS, 10),
        (company.is_regon, regon.is_valid, _DIGITS, 9),
        (company.is_siren, siren.is_valid, _DIGITS, 9),
        (company.is_siren, siret.is_valid, _DIGITS, 14),
        (company.is_lei, lei.is_valid, _CODES, 20),
        (trade.is_gtin, ean.is_valid, _DIGITS, 13),
        (trade.is_gtin, ean.is_valid, _DIGITS, 14),
        (trade.is_isbn, isbn.is_valid, _DIGITS, 10),
        (machine.recognizers[3].check, imei.is_valid, _DIGITS, 15),
    ],
)
def test_agrees_with_an_independent_implementation(check: Check, oracle: Any, alphabet: str, length: int) -> None:
    chance = random.Random(20)  # noqa: S311 - examples, no secrets
    # the oracle takes no Australian number whose own check digits would be below eleven
    numbers = [chance.choice("23456789") + "".join(chance.choices(alphabet, k=length - 1)) for _ in range(3000)]
    assert [number for number in numbers if check(number) != oracle(number)] == []


def test_gstin_and_isin_agree_on_numbers_that_one_of_them_accepts() -> None:
    chance = random.Random(21)  # noqa: S311 - examples, no secrets
    for _ in range(3000):
        holder = "".join(chance.choices(string.ascii_uppercase, k=3)) + "CA" + f"{chance.randrange(1, 10000):04}" + "K"
        number = f"{chance.randrange(1, 38):02}{holder}1Z{chance.choice(_CODES)}"
        assert company.is_gstin(number) == gstin.is_valid(number)
        security = (
            chance.choice(("US", "GB", "IN", "DE")) + "".join(chance.choices(_CODES, k=9)) + chance.choice(_DIGITS)
        )
        assert company.is_isin(security) == isin.is_valid(security)


@pytest.mark.parametrize("number", ["", "A", "\uff11\uff12\uff13", "-", "<<<<", "É" * 15, "0" * 300])
def test_checks_refuse_anything_without_raising(number: str) -> None:
    checks = [one.check for module in (company, machine, trade) for one in module.recognizers if one.check]
    for check in (*checks, mrz.recognizer.check, cnh.is_cnh):
        assert check(number) is False


def test_passport_zones_of_icao_doc_9303() -> None:
    assert mrz.check_digit("L898902C3") == 6
    assert mrz.check_digit("740812") == 2
    assert mrz.check_digit("120415") == 9
    for example in mrz.recognizer.matches:
        assert mrz.is_zone(compact(example.removeprefix("scan: ")))


def test_every_changed_place_that_a_check_digit_covers_breaks_a_passport_zone() -> None:
    second = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    for place in (*range(10), *range(13, 20), *range(21, 43)):
        # one more than before: every weight is prime to ten, so that no sum stays the same
        changed = "1" if second[place] == "<" else _CODES[(_CODES.index(second[place]) + 1) % len(_CODES)]
        assert not mrz.is_zone(second[:place] + changed + second[place + 1 :]), place


def test_a_visa_has_no_composite_digit() -> None:
    first = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
    assert mrz.is_zone(first + "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")


def test_driver_numbers_of_great_britain_hold_a_day() -> None:
    check = gb_licence.recognizer.check
    assert check("MORGA657054SM9IJ")
    assert not check("MORGA602304SM9IJ")
    assert not check("9MORG657054SM9IJ")


def test_licences_of_india_have_an_office_and_a_serial() -> None:
    check = in_licence.recognizer.check
    assert check("MH1220110012345")
    assert not check("MH0020110012345")
    assert not check("MH1220110000000")
