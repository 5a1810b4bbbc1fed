"""Zimbabwean national registration number: district, serial, check letter, district of origin, 63-1234567A07.

Issued by the Registrar General. The letter is that of the remainder by 23 of the digits before it (Z A B … without I,
O and U); registrars and files have others too, so that it only counts in favour. Specification: https://www.rg.gov.zw.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_LETTERS = "ZABCDEFGHJKLMNPQRSTVWXY"


def _is_registration(value: str) -> bool:
    number, letter, origin = value[:-3], value[-3:-2], value[-2:]
    return is_digits(number, 8, 9) and is_digits(origin) and letter in _LETTERS and not is_repeated(number[2:])


def _has_right_letter(value: str) -> bool:
    return _is_registration(value) and _LETTERS[int(value[:-3]) % 23] == value[-3]


recognizer = Recognizer(
    entity="ZW_NATIONAL_ID",
    name="Zimbabwean national registration number",
    pattern="[0-9]{2}-[0-9]{6,7}[ -]?[A-HJ-NP-TV-Z][ -]?[0-9]{2}",
    prefilter="[0-9]{2}-[0-9]{6}",
    asked_pattern="[0-9]{2}[ -]?[0-9]{6,7}[ -]?[A-HJ-NP-TV-Z][ -]?[0-9]{2}",
    check=_is_registration,
    confirm=_has_right_letter,
    fields=(
        *("zimbabwe national id", "zimbabwean national id", "zimbabwe id", "zimbabwean id"),
        *("zim id", "zim national id"),
        *("national registration zimbabwe", "chitupa", "isithupha", "id number zimbabwe"),
    ),
    context=("chitupa", "isithupha"),
    siblings=("date of birth", "surname", "nssa", "ecnumber"),
    confused_with="article codes of digits and a letter; the dash behind the district tells them apart.",
    lifespan="for life; seven digits since the six ran out in a district",
    matches=("zim id 63-1222666 S 70", "50-2001148W50", "zimbabwe national id 082047823Q29"),
    rejects=("63-0000000 A 07", "63-1222666 I 70", "63-12226 S 70"),
)
