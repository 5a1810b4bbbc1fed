"""The recognizers' own checks against python-stdnum: the same answer to random values of the shape.

Differences are deliberate and of one kind, placeholders: a number that is one digit over and over is refused here,
so values of that kind are left out.
"""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from stdnum import iban

from sensitive_scan.recognizer import compact

if TYPE_CHECKING:
    from sensitive_scan.recognizer import Check, Recognizer

CATALOGUE = Path(__file__).parents[2] / "recognizers"
CATEGORIES = ("payment_card", "bank_account", "personal_id")


def _load(path: Path) -> Recognizer:
    spec = importlib.util.spec_from_file_location(f"declared_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Recognizer", module.recognizer)


RECOGNIZERS = {
    path.stem: _load(path) for category in CATEGORIES for path in sorted((CATALOGUE / category).glob("*.py"))
}

# file, the oracle's module, the shape
SHAPES = [
    ("ar_cbu", "ar.cbu", "[0-9]{22}"),
    ("ar_cuil", "ar.cuit", "2[0347][0-9]{9}"),
    ("at_svnr", "at.vnr", "[1-9][0-9]{3}(0[1-9]|[12][0-9])(0[1-9]|1[0-2])[0-9]{2}"),
    ("au_tfn", "au.tfn", "[0-9]{9}"),
    # the serial begins at 001, which the oracle does not ask
    ("be_national_number", "be.nn", "[5-9][0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9][1-9][0-9]{3}"),
    ("bg_egn", "bg.egn", "[0-9]{2}(0[1-9]|1[0-2])([0-2][0-9])[0-9]{4}"),
    ("br_cpf", "br.cpf", "[0-9]{11}"),
    ("ca_sin", "ca.sin", "[1-7][0-9]{8}"),
    ("ch_ahv", "ch.ssn", "756[0-9]{10}"),
    ("cl_rut", "cl.rut", "[1-4][0-9]{7}[0-9K]"),
    ("cn_resident_id", "cn.ric", "110101(19[5-9][0-9])(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{3}[0-9X]"),
    ("cz_rodne_cislo", "cz.rc", "[5-9][4-9](0[1-9]|5[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{4}"),
    ("de_steuer_id", "de.idnr", "[0-9]{11}"),
    ("es_ccc", "es.ccc", "[0-9]{20}"),
    ("es_dni", "es.dni", "[0-9]{8}[A-Z]"),
    ("es_nie", "es.nie", "[XYZ][0-9]{7}[A-Z]"),
    ("fi_hetu", "fi.hetu", "(0[1-9]|1[0-9]|2[0-8])(0[1-9]|1[0-2])[5-9][0-9]-[0-8][0-9]{2}[0-9A-FHJ-NPR-Y]"),
    ("fr_nir", "fr.nir", "[12][0-9]{2}(0[1-9]|1[0-2])([0-8][0-9]|2A|2B)[0-9]{8}"),
    ("gb_nhs", "gb.nhs", "[0-9]{10}"),
    ("gb_utr", "gb.utr", "[0-9]{10}"),
    ("gr_amka", "gr.amka", "([0-2][0-9])(0[1-9]|1[0-2])[0-9]{7}"),
    ("hr_oib", "hr.oib", "[0-9]{11}"),
    ("ie_ppsn", "ie.pps", "[0-9]{7}[A-W]"),
    ("il_id", "il.idnr", "[0-9]{9}"),
    ("in_aadhaar", "in_.aadhaar", "[0-9]{12}"),
    ("in_voter_id", "in_.epic", "[A-H]{3}[0-9]{7}"),
    ("it_codice_fiscale", "it.codicefiscale", "[A-Z]{6}[0-9]{2}[ABCDEHLMPRST](0[1-9]|1[0-9]|2[0-8])[A-Z][0-9]{3}[A-Z]"),
    ("jp_my_number", "jp.in_", "[0-9]{12}"),
    ("mx_curp", "mx.curp", "[A-Z][AEIOUX][A-Z]{2}[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[HM]JC[B-D]{3}[0-9]{2}"),
    ("nl_bsn", "nl.bsn", "[0-9]{9}"),
    ("no_fodselsnummer", "no.fodselsnummer", "(0[1-9]|1[0-9]|2[0-8])(0[1-9]|1[0-2])[0-9]{2}[0-4][0-9]{4}"),
    ("no_kontonummer", "no.kontonr", "[0-9]{11}"),
    ("nz_ird", "nz.ird", "[0-9]{8,9}"),
    ("pl_pesel", "pl.pesel", "[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{5}"),
    ("pt_cc", "pt.cc", "[0-9]{9}[A-Z]{2}[0-9]"),
    ("pt_nif", "pt.nif", "[12][0-9]{8}"),
    ("ro_cnp", "ro.cnp", "[12][0-9]{2}(0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])(0[1-9]|[1-3][0-9])[0-9]{4}"),
    ("ru_inn", "ru.inn", "[0-9]{12}"),
    ("se_personnummer", "se.personnummer", "[4-9][0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{4}"),
    ("th_national_id", "th.pin", "[1-8][0-9]{12}"),
    ("tr_tckn", "tr.tckimlik", "[0-9]{11}"),
    ("us_routing_number", "us.rtn", "(0[0-9]|1[0-2]|2[1-9]|3[0-2])[0-9]{7}"),
    ("za_id", "za.idnr", "[5-9][0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9]|2[0-8])[0-9]{4}[01]8[0-9]"),
]


def _check(name: str) -> Check:
    check = RECOGNIZERS[name].check
    assert check is not None
    return check


@pytest.mark.parametrize(("name", "oracle", "shape"), SHAPES)
@settings(max_examples=60)
@given(data=st.data())
def test_same_answer_as_stdnum(name: str, oracle: str, shape: str, data: st.DataObject) -> None:
    value = data.draw(st.from_regex(shape, fullmatch=True))
    assume(len(set(value[-8:])) > 3)
    module = importlib.import_module(f"stdnum.{oracle}")
    check = _check(name)
    # the last digit decides in nearly every scheme, so all ten of them are tried
    ends = "0123456789" if value[-1].isdecimal() else "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for end in ends:
        number = value[:-1] + end
        assert check(compact(number)) == module.is_valid(number), number


@settings(max_examples=200)
@given(data=st.data())
def test_iban_lengths_and_structures_agree_with_stdnum(data: st.DataObject) -> None:
    declared = RECOGNIZERS["iban"]
    country = data.draw(st.sampled_from(sorted(COUNTRIES)))
    body = data.draw(st.from_regex(COUNTRIES[country], fullmatch=True))
    number = country + iban.calc_check_digits(f"{country}00{body}") + body
    assume(len(set(body)) > 1)
    assert declared.check is not None
    assert declared.check(number)
    assert iban.is_valid(number, check_country=False)
    assert not declared.check(number[:-1])


COUNTRIES = {
    "AD": "[0-9]{8}[A-Z0-9]{12}",
    "AE": "[0-9]{19}",
    "BR": "[0-9]{23}[A-Z][A-Z0-9]",
    "CH": "[0-9]{5}[A-Z0-9]{12}",
    "DE": "[0-9]{18}",
    "ES": "[0-9]{20}",
    "FR": "[0-9]{10}[A-Z0-9]{11}[0-9]{2}",
    "GB": "[A-Z]{4}[0-9]{14}",
    "IE": "[A-Z]{4}[0-9]{14}",
    "IT": "[A-Z][0-9]{10}[A-Z0-9]{12}",
    "MT": "[A-Z]{4}[0-9]{5}[A-Z0-9]{18}",
    "NL": "[A-Z]{4}[0-9]{10}",
    "NO": "[0-9]{11}",
    "PL": "[0-9]{24}",
    "PT": "[0-9]{21}",
    "SA": "[0-9]{2}[A-Z0-9]{18}",
    "SC": "[A-Z]{4}[0-9]{20}[A-Z]{3}",
    "TR": "[0-9]{6}[A-Z0-9]{16}",
}


@pytest.mark.parametrize("name", sorted(name for name, declared in RECOGNIZERS.items() if declared.check))
@settings(max_examples=80)
@given(value=st.text(max_size=40) | st.from_regex("[A-Z0-9@^=()+]{0,24}", fullmatch=True))
def test_no_check_raises(name: str, value: str) -> None:
    assert _check(name)(value) in (True, False)


@pytest.mark.parametrize("name", sorted(name for name, declared in RECOGNIZERS.items() if declared.check))
@pytest.mark.parametrize("length", range(1, 25))
def test_zeros_are_placeholders(name: str, length: int) -> None:
    assert not _check(name)("0" * length)
