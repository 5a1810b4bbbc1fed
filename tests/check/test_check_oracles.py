"""The recognizers' own checks against python-stdnum, both ways: on made-up values, on altered and on random ones.

Numbers of one digit over and over and counted-up ones are left out: here they are placeholders, and refused.
"""

from __future__ import annotations

import ast
import importlib
import random
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sensitive_scan import catalogue
from sensitive_scan.check.fake import fakes
from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sensitive_scan.recognizer import Recognizer

ROOT = Path(__file__).parents[2]
DIGITS, LETTERS = "0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
FEW = 3
MADE_UP, RANDOM = 40, 400

SAME = {
    "NL_BSN": "nl.bsn",
    "NL_ONDERWIJSNUMMER": "nl.onderwijsnummer",
    "NL_ID_CARD": "nl.identiteitskaartnummer",
    "EE_ISIKUKOOD": "ee.ik",
    "PL_PESEL": "pl.pesel",
    "PL_NIP_PERSON": "pl.nip",
    "FI_VERONUMERO": "fi.veronumero",
    "ES_NIE": "es.nie",
    "ES_CCC": "es.ccc",
    "PT_CC": "pt.cc",
    "FR_NIF": "fr.nif",
    "BE_EID_CARD": "be.eid",
    "GB_NHS": "gb.nhs",
    "GB_UTR": "gb.utr",
    "CH_AHV": "ch.ssn",
    "LI_PEID": "li.peid",
    "DE_STEUER_ID": "de.idnr",
    "BR_CPF": "br.cpf",
    "AR_CBU": "ar.cbu",
    "AR_DNI": "ar.dni",
    "PE_DNI": "pe.cui",
    "EC_CEDULA": "ec.ci",
    "CR_DIMEX": "cr.cr",
    "CU_CI": "cu.ni",
    "JP_MY_NUMBER": "jp.in_",
    "US_PTIN": "us.ptin",
    "CA_SIN": "ca.sin",
    "CA_BC_PHN": "ca.bc_phn",
    "AU_TFN": "au.tfn",
    "IN_AADHAAR": "in_.aadhaar",
    "ZA_INCOME_TAX": "za.tin",
    "MU_NID": "mu.nid",
    "HR_OIB": "hr.oib",
    "BG_EGN": "bg.egn",
    "TR_TCKN": "tr.tckimlik",
    "RU_INN": "ru.inn",
    "GR_AMKA": "gr.amka",
    "TH_NATIONAL_ID": "th.pin",
    "CONTAINER_NUMBER": "iso6346",
}
"""Entities whose check answers as the module does."""

WIDER = {
    "FI_HETU": "fi.hetu",
    "LT_ASMENS_KODAS": "lt.asmens",
    "ES_DNI": "es.nif",
    "IE_PPSN": "ie.pps",
    "GB_UPN": "gb.upn",
    "AT_TAX_NUMBER": "at.tin",
    "DE_STEUERNUMMER": "de.stnr",
    "CZ_BANK_ACCOUNT": "cz.bankaccount",
    "MX_CURP": "mx.curp",
    "MX_RFC": "mx.rfc",
    "CR_CEDULA": "cr.cpf",
    "DO_CEDULA": "do.cedula",
    "GT_NIT": "gt.nit",
    "ZA_ID": "za.idnr",
    "US_SSN": "us.ssn",
    "US_ITIN": "us.itin",
    "NZ_IRD": "nz.ird",
    "RO_CNP": "ro.cnp",
}
"""Those that accept all that the module accepts, and more."""

NARROWER = {
    "SE_PERSONNUMMER": "se.personnummer",
    "NO_KONTONUMMER": "no.kontonr",
    "CZ_RODNE_CISLO": "cz.rc",
    "IT_CODICE_FISCALE": "it.codicefiscale",
    "ES_NIF_KLM": "es.nif",
    "PT_NIF": "pt.nif",
    "FR_NIR": "fr.nir",
    "AT_SVNR": "at.vnr",
    "GB_CHI": "gb.nhs",
    "GB_HCN": "gb.nhs",
    "CL_RUT": "cl.rut",
    "CO_NIT": "co.nit",
    "VE_RIF": "ve.rif",
    "EC_RUC": "ec.ruc",
    "PY_RUC": "py.ruc",
    "IL_ID": "il.idnr",
    "PS_ID": "il.idnr",
    "KE_KRA_PIN": "ke.pin",
    "GH_TIN": "gh.tin",
    "MZ_NUIT": "mz.nuit",
    "US_ATIN": "us.atin",
    "US_ROUTING_NUMBER": "us.rtn",
}
"""Those that accept some of what the module accepts, and nothing else."""

OVERLAPPING = {
    "NO_FODSELSNUMMER": "no.fodselsnummer",
    "NO_D_NUMBER": "no.fodselsnummer",
    "NO_H_NUMBER": "no.fodselsnummer",
    "DK_CPR": "dk.cpr",
    "IS_KENNITALA": "is_.kennitala",
    "LV_PERSONAS_KODS": "lv.pvn",
    "AR_CUIL": "ar.cuit",
    "PE_RUC": "pe.ruc",
    "CN_RESIDENT_ID": "cn.ric",
    "KR_RRN": "kr.rrn",
    "AD_NRT": "ad.nrt",
    "IN_VOTER_ID": "in_.epic",
    "BE_NATIONAL_NUMBER": "be.ssn",
    "SV_NIT": "sv.nit",
}
"""Those that accept some of what the module accepts, and some that it does not."""

EXPLAINED = sorted((WIDER | NARROWER | OVERLAPPING).items())


def recognizer_of(entity: str) -> Recognizer:
    return catalogue.builtin()[entity]


def accepted_here(entity: str, number: str) -> bool:
    check = recognizer_of(entity).check
    assert check is not None
    return check(number)


def accepted_there(module: str, number: str) -> bool:
    oracle: Any = importlib.import_module(f"stdnum.{module}")
    try:
        return bool(oracle.is_valid(number))
    except KeyError:  # of a Chinese region that its list has without counties
        return False


@cache
def made_up(entity: str) -> tuple[str, ...]:
    return tuple(compact(value) for value in islice(fakes(recognizer_of(entity), 1), MADE_UP))


def redrawn(number: str, chance: random.Random) -> str:
    """Random characters of the kinds that ``number`` has, place by place."""
    return "".join(
        chance.choice(DIGITS) if one in DIGITS else chance.choice(LETTERS) if one in LETTERS else one for one in number
    )


def variants(number: str, chance: random.Random) -> Iterator[str]:
    """``number``, each of its characters altered, and every last one: the check character of nearly all schemes."""
    yield number
    for place, one in enumerate(number):
        yield number[:place] + redrawn(one, chance) + number[place + 1 :]
    for last in DIGITS if number[-1] in DIGITS else LETTERS:
        yield number[:-1] + last


def is_placeholder(number: str) -> bool:
    digits = "".join(one for one in number if one in DIGITS)
    return len(set(digits[-8:])) <= FEW or digits[-8:] in DIGITS * 2


def tried(entity: str, seed: int) -> Iterator[str]:
    chance = random.Random(seed)  # noqa: S311 - examples, no secrets
    number = chance.choice(made_up(entity))
    for one in (number, redrawn(number, chance)):
        yield from (variant for variant in variants(one, chance) if not is_placeholder(variant))


each_seed = given(seed=st.integers(0, 10**9))


@pytest.mark.parametrize(("entity", "module"), sorted(SAME.items()))
@settings(max_examples=40)
@each_seed
def test_the_same_answer(entity: str, module: str, seed: int) -> None:
    for number in tried(entity, seed):
        assert accepted_here(entity, number) == accepted_there(module, number), number


@pytest.mark.parametrize(("entity", "module"), sorted(WIDER.items()))
@settings(max_examples=40)
@each_seed
def test_nothing_is_missed(entity: str, module: str, seed: int) -> None:
    for number in tried(entity, seed):
        assert accepted_here(entity, number) or not accepted_there(module, number), number


@pytest.mark.parametrize(("entity", "module"), sorted(NARROWER.items()))
@settings(max_examples=40)
@each_seed
def test_nothing_else_is_accepted(entity: str, module: str, seed: int) -> None:
    for number in tried(entity, seed):
        assert accepted_there(module, number) or not accepted_here(entity, number), number


@pytest.mark.parametrize(("entity", "module"), sorted(OVERLAPPING.items()))
def test_some_are_accepted_by_both_and_some_refused_by_both(entity: str, module: str) -> None:
    numbers = {number for seed in range(RANDOM // 10) for number in tried(entity, seed)}
    answers = [(accepted_here(entity, number), accepted_there(module, number)) for number in numbers]
    assert {(True, True), (False, False)} <= set(answers)


@pytest.mark.parametrize(("entity", "module"), EXPLAINED)
def test_every_difference_is_explained(entity: str, module: str) -> None:
    source = (ROOT / recognizer_of(entity).source).read_text(encoding="utf-8")
    assert "stdnum" in (ast.get_docstring(ast.parse(source)) or ""), module
