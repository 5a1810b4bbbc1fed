"""Community Health Index number of Scotland (CHI): birth date DDMMYY, two digits, one for the sex, a check digit by 11.

Given by NHS Scotland to every patient; it is an NHS number of the range that begins with a date, and serves as one.
python-stdnum (gb.nhs) knows the whole range, so it accepts those that begin with no date too.
Specification: https://www.datadictionary.nhs.uk/attributes/community_health_index_number.html.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11)


def _is_chi(number: str) -> bool:
    return _has_check_digit(number) and is_ddmmyy(number[:6])


recognizer = Recognizer(
    entity="GB_CHI",
    name="Scottish community health index number (CHI)",
    asked_pattern="[0-3][0-9][01][0-9]{7}|[0-3][0-9][01][0-9]{3}[ -][0-9]{4}|[0-3][0-9][01] ?[0-9]{3} ?[0-9]{4}",
    check=_is_chi,
    fields=(
        *("chi number", "chi no", "community health index", "community health index number", "chi num", "nhs chi"),
        *("scottish nhs number", "scottish health number", "chi id", "patient chi", "nhs scotland number"),
    ),
    context=("nhs scotland", "community health index", "health board scotland"),
    siblings=("dob", "date of birth", "gp practice", "health board"),
    confused_with="phone and order numbers of ten digits; a birth date and a check digit are in it.",
    lifespan="for life; given at birth or first registration in Scotland, in use since the 1970s",
    matches=("CHI number 0101704534", "chi no. 230985 3313", "community health index 290 200 9321"),
    rejects=("CHI number 0101704535", "chi no 3113994787", "CHI number 0000000000"),
)
