"""Health and care number of Northern Ireland: ten digits from 320 000 0001 to 399 999 9999, the last by 11.

Given by Health and Social Care to every patient; a range of the NHS number, and serves as one.
python-stdnum (gb.nhs) accepts the whole of that.
Specification: https://www.datadictionary.nhs.uk/attributes/health_and_care_number.html.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11)


def _is_health_and_care_number(number: str) -> bool:
    return _has_check_digit(number) and "32" <= number[:2] <= "39" and not is_repeated(number)


recognizer = Recognizer(
    entity="GB_HCN",
    name="Northern Irish health and care number",
    asked_pattern="3[2-9][0-9]{8}|3[2-9][0-9][ .-][0-9]{3}[ .-][0-9]{4}",
    check=_is_health_and_care_number,
    fields=(
        *("health and care number", "health care number ni", "h c number", "h c no", "hsc number", "hsc no"),
        *("health and social care number", "hcn northern ireland", "northern ireland health number", "hscni number"),
        *("hsc health and care number", "hcn ni", "ni health number"),
    ),
    context=("hscni", "health and care number", "hsc trust"),
    siblings=("dob", "date of birth", "gp practice", "hsc trust"),
    confused_with="phone numbers of ten digits; only a word for it asks.",
    lifespan="for life; given at birth or first registration in Northern Ireland",
    matches=("H&C number 3214072382", "HSC no 345 848 7336", "health and care number: 3983113877"),
    rejects=("H&C number 3214072383", "HSC no 4010232137", "HSC no 3333333333"),
)
