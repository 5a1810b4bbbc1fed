"""Machine-readable zone of a passport, visa or identity card: two lines of 44 or 36 places, or three lines of 30.

Specified by ICAO Doc 9303 parts 3 to 7 (https://www.icao.int/publications/doc-series/doc-9303): check digits with
weights 7, 3, 1 over digits, letters as 10 to 35 and ``<`` as nought, for number, date of birth, expiry and all of it.
"""

from __future__ import annotations

import string

from sensitive_scan.recognizer import Recognizer

_VALUES = {character: value for value, character in enumerate(string.digits + string.ascii_uppercase)} | {"<": 0}
_WEIGHTS = (7, 3, 1)

_LINE_END = r"[ \t]{0,4}[\r\n]{1,2}[ \t]{0,4}| {1,4}"
_NUMBER = "[A-Z0-9<]{9}[0-9<]"
_DATES = "[0-9]{6}[0-9][MFX<][0-9]{6}[0-9]"
_TD1_LENGTH, _TD2_LENGTH, _TD3_LENGTH = 90, 72, 88


def check_digit(field: str) -> int:
    """The check digit of a field of the zone, which holds digits, capitals and ``<`` only."""
    return sum(_VALUES[character] * _WEIGHTS[place % 3] for place, character in enumerate(field)) % 10


def _agrees(field: str, digit: str) -> bool:
    # an empty optional field may have a filler for its digit
    return digit == str(check_digit(field)) or (digit == "<" and not field.strip("<"))


def is_zone(zone: str) -> bool:
    """Whether all check digits of a zone, its lines joined, are right; one line alone is a passport's second."""
    if any(character not in _VALUES for character in zone):
        return False
    if len(zone) == _TD1_LENGTH:
        return _is_td1(zone[:30], zone[30:60])
    if len(zone) == _TD2_LENGTH:
        return _is_td2(zone[36:])
    if len(zone) in {_TD3_LENGTH, _TD3_LENGTH // 2}:
        return _is_td3(zone[-44:], is_visa=zone.startswith("V") and len(zone) == _TD3_LENGTH)
    return False


def _is_td1(first: str, second: str) -> bool:
    together = first[5:30] + second[0:7] + second[8:15] + second[18:29]
    return (
        # a number longer than nine places goes on in the optional data, where only the composite digit covers it
        (first[14] == "<" or _agrees(first[5:14], first[14]))
        and _agrees(second[0:6], second[6])
        and _agrees(second[8:14], second[14])
        and _agrees(together, second[29])
    )


def _is_td2(second: str) -> bool:
    return _are_dates_and_number(second) and _agrees(second[0:10] + second[13:20] + second[21:35], second[35])


def _is_td3(second: str, *, is_visa: bool) -> bool:
    if not _are_dates_and_number(second):
        return False
    if is_visa:
        return True
    return _agrees(second[28:42], second[42]) and _agrees(second[0:10] + second[13:20] + second[21:43], second[43])


def _are_dates_and_number(second: str) -> bool:
    return _agrees(second[0:9], second[9]) and _agrees(second[13:19], second[19]) and _agrees(second[21:27], second[27])


recognizer = Recognizer(
    entity="PASSPORT_MRZ",
    name="machine-readable zone of a travel document",
    pattern=(
        rf"(?:[PV][A-Z<][A-Z<]{{42}}(?:{_LINE_END}))?{_NUMBER}[A-Z<]{{3}}{_DATES}[A-Z0-9<]{{14}}[0-9<][0-9]"
        rf"|V[A-Z<][A-Z<]{{42}}(?:{_LINE_END}){_NUMBER}[A-Z<]{{3}}{_DATES}[A-Z0-9<]{{15}}[A-Z0-9<]"
        rf"|[ACIPV][A-Z<][A-Z<]{{34}}(?:{_LINE_END}){_NUMBER}[A-Z<]{{3}}{_DATES}[A-Z0-9<]{{7}}[0-9]"
        rf"|[ACI][A-Z<][A-Z<]{{3}}{_NUMBER}[A-Z0-9<]{{15}}(?:{_LINE_END}){_DATES}[A-Z<]{{3}}[A-Z0-9<]{{11}}[0-9](?:{_LINE_END})[A-Z<]{{30}}"
    ),
    prefilter=_DATES,
    check=is_zone,
    fields=("mrz", "machine readable zone", "passport mrz", "mrz line 1", "mrz line 2", "mrz code"),
    context=("mrz", "passport", "visa"),
    confused_with="nothing: random text passes four check digits once in ten thousand times",
    matches=(
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "scan: L898902C36UTO7408122F1204159ZE184226B<<<<<10",
        "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
        "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
    ),
    rejects=("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204158ZE184226B<<<<<10",),
)
