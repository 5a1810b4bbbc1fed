"""Driver numbers of Great Britain: five places of the surname, birth date in disguise, initials; of Northern Ireland.

Issued by the DVLA (https://www.gov.uk/government/organisations/driver-and-vehicle-licensing-agency): place 6 is the
year's decade, 7 and 8 the month (50 more for women), 9 and 10 the day, 11 the year; a missing letter is a 9. The issue
number of the card may stand behind. The DVA of Northern Ireland (https://www.nidirect.gov.uk) gives eight digits.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SIBLINGS = ("postcode", "ni number", "vehicle reg", "dvla check code", "share code", "hirer")


def _is_driver_number(value: str) -> bool:
    surname, digits, initials = value[:5], value[5:11], value[11:13]
    if not is_digits(digits, 6):
        return False
    month, day = int(digits[1:3]) % 50, int(digits[3:5])
    is_day = 1 <= month <= len(_DAYS) and 1 <= day <= _DAYS[month - 1]
    return is_day and surname.rstrip("9").isalpha() and initials != "99"


recognizer, of_northern_ireland = recognizers = (
    Recognizer(
        entity="GB_DRIVING_LICENCE",
        name="driver number of Great Britain",
        pattern=(
            r"[A-Z][A-Z9]{4}[ -]?[0-9](?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]"
            r"[ -]?[A-Z9]{2}[ -]?[2-9][A-Z0-9]{2}(?:[ -]?[0-9]{2})?"
        ),
        check=_is_driver_number,
        fields=(
            *("dvla driver number", "driver number", "uk licence no", "uk driving licence", "uk driving license"),
            *("uk drivers licence", "uk driver number", "british driving licence", "gb driving licence"),
            *("licence number dvla", "dvla no", "dvla licence", "dvla licence number", "full uk driving licence"),
            *("uk provisional licence", "provisional driving licence", "driving licence england", "trwydded yrru"),
        ),
        context=("dvla", "photocard", "dvla summary"),
        siblings=_SIBLINGS,
        confused_with="part numbers of sixteen places, which rarely hold a date at the right place.",
        lifespan="to the age of 70, then for three years, the photocard for ten; a new name gives a new number.",
        matches=("MORGA657054SM9IJ", "KHAN9856124RS9AB", "FOX99 612319 AB9XY", "driver number JONES 710238 HA9ZA 35"),
        rejects=("MORGA657994SM9IJ", "MORGA652314SM9IJ", "12345657054SM9IJ", "MORGA657054999IJ"),
    ),
    Recognizer(
        entity="GB_NI_DRIVING_LICENCE",
        name="driver number of Northern Ireland",
        asked_pattern="[0-9]{8}|[0-9]{4} [0-9]{4}",
        check=serial(8),
        fields=(
            *("northern ireland driving licence", "ni driving licence", "dva licence", "dva driver number"),
            *("dva licence number", "dva ni licence", "northern irish driving licence", "ni driver number"),
            *("driving licence northern ireland", "driving licence ni"),
        ),
        context=("dva coleraine", "dvani"),
        siblings=_SIBLINGS,
        confused_with="order and telephone numbers of eight digits; a field or word must name the licence.",
        lifespan="to the age of 70, the photocard for ten years.",
        matches=("NI driving licence 04817263", "DVA licence 5817 2634"),
        rejects=("NI driving licence 00000000", "DVA licence 12345678", "DVA licence 481726"),
    ),
)
