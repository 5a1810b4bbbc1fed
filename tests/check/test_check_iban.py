"""The IBAN's lengths and national structures against python-stdnum."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from stdnum import iban

from sensitive_scan import catalogue

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


@settings(max_examples=200)
@given(data=st.data())
def test_lengths_and_structures_agree_with_stdnum(data: st.DataObject) -> None:
    check = catalogue.builtin()["IBAN"].check
    country = data.draw(st.sampled_from(sorted(COUNTRIES)))
    body = data.draw(st.from_regex(COUNTRIES[country], fullmatch=True))
    number = country + iban.calc_check_digits(f"{country}00{body}") + body
    assume(len(set(body)) > 1)
    assert check is not None
    assert check(number)
    assert iban.is_valid(number, check_country=False)
    assert not check(number[:-1])
