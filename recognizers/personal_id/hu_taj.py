"""Hungarian social security number (TAJ): eight digits in sequence and a check digit by 3-7, 000 000 000.

Issued by the health insurance fund (NEAK) since the 1990s, printed on the TAJ card.
Specification: act XX of 1996, annex 3, https://njt.hu.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((3, 7, 3, 7, 3, 7, 3, 7, -1), 10)


def _is_taj(number: str) -> bool:
    return _has_check_digit(number) and not is_repeated(number[:8])


recognizer = Recognizer(
    entity="HU_TAJ",
    name="Hungarian social security number (TAJ)",
    asked_pattern="[0-9]{9}|[0-9]{3}[ -][0-9]{3}[ -][0-9]{3}",
    check=_is_taj,
    fields=(
        *("taj szam", "tajszam", "taj kartya", "taj kartya szama", "tarsadalombiztositasi azonosito jel"),
        *("tarsadalombiztositasi azonosito", "tb szam", "tb azonosito", "hungarian social security number", "taj no"),
        *("taj azonosito", "beteg taj szama", "dolgozo taj szama"),
    ),
    context=("taj", "neak", "oep", "tarsadalombiztositas", "haziorvos"),
    siblings=("szuletesi datum", "szuletesi ido", "anyja neve", "adoazonosito jel", "haziorvos"),
    test_numbers=("111111110",),
    confused_with="phone numbers of nine digits; only a word for it asks, and a check digit ends it.",
    lifespan="for life; issued since the 1990s",
    matches=("TAJ szám 668 364 506", "TAJ: 749528838", "TAJ-kártya száma 143-667-645"),
    rejects=("TAJ szám 668 364 507", "TAJ 000000000", "TAJ szám 66836"),
)
