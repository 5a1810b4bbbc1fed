"""Driver number of Great Britain: five places of the surname, birth date in disguise, initials, three more places.

Issued by the DVLA (https://www.gov.uk/government/organisations/driver-and-vehicle-licensing-agency): place 6 is the
year's decade, 7 and 8 the month (50 more for women), 9 and 10 the day, 11 the year; a missing letter is a 9.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_driver_number(value: str) -> bool:
    surname, digits, initials = value[:5], value[5:11], value[11:13]
    if not is_digits(digits, 6):
        return False
    month, day = int(digits[1:3]) % 50, int(digits[3:5])
    is_day = 1 <= month <= len(_DAYS) and 1 <= day <= _DAYS[month - 1]
    return is_day and surname.rstrip("9").isalpha() and initials != "99"


recognizer = Recognizer(
    entity="GB_DRIVING_LICENCE",
    name="driver number of Great Britain",
    pattern=(
        r"[A-Z][A-Z9]{4}[ -]?[0-9](?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]"
        r"[ -]?[A-Z9]{2}[2-9][A-Z0-9]{2}(?:[ -]?[0-9]{2})?"
    ),
    check=_is_driver_number,
    fields=(
        *("driver number", "dvla driver number", "uk licence no", "uk driving licence", "driving licence"),
        *("licence number dvla", "dvla no"),
    ),
    context=("dvla", "driver", "photocard"),
    siblings=("postcode", "ni number", "vehicle reg", "dvla check code", "share code", "hirer"),
    confused_with="part numbers of sixteen places, which rarely hold a date at the right place",
    matches=("MORGA657054SM9IJ", "KHAN9856124RS9AB", "FOX99 612319 AB9XY"),
    rejects=("MORGA657994SM9IJ", "MORGA652314SM9IJ", "12345657054SM9IJ"),
)
