"""Hungarian tax identifier of persons (adóazonosító jel): 8, days from 1867 to the birth, serial, check digit.

Ten digits, issued by the tax authority NAV since 1988. A company's or trader's adószám has eleven, 00000000-0-00.
Specification: act XX of 1996, annex 4, https://njt.hu; OECD, TIN of Hungary.
"""

from __future__ import annotations

from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((*range(1, 10), -1), 11)
_FEWEST_DAYS, _MOST_DAYS = 11_000, 77_800
"""Days from 1 January 1867 to the births of 1897 and of 2079."""


def _is_tax_id(number: str) -> bool:
    return _has_check_digit(number) and number[0] == "8" and _FEWEST_DAYS <= int(number[1:6]) <= _MOST_DAYS


recognizer = Recognizer(
    entity="HU_TAX_ID",
    name="Hungarian tax identifier of a person",
    asked_pattern="8[0-9]{9}|8[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}",
    check=_is_tax_id,
    fields=(
        *("adoazonosito jel", "adoazonosito", "ado azonosito jel", "ado azonosito", "adoazonosito jele", "adokartya"),
        *("adokartya szama", "adokartya szam", "maganszemely adoazonosito jele", "hungarian tax id"),
        *("hungarian personal tax number", "dolgozo adoazonosito jele", "adojel", "szemelyes adoszam"),
    ),
    context=("adokartya", "adoazonosito", "nav adatlap", "maganszemely"),
    siblings=("szuletesi datum", "szuletesi ido", "anyja neve", "taj szam", "taj"),
    confused_with="phone and order numbers of ten digits; a birth day and a check digit are in it.",
    lifespan="for life; issued since 1988",
    matches=("adóazonosító jel 8423468534", "adóazonosító jele: 8560688315", "adókártya 8423 468 534"),
    rejects=("adóazonosító jel 8423468535", "adóazonosító jel 8888888888", "adóazonosító jel 12345678-1-42"),
)
