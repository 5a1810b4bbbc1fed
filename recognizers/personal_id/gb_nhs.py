"""NHS number of England, Wales and the Isle of Man: ten digits, 000 000 0000, the last one a mod 11 check digit.

Issued by the National Health Service to patients since 1996. The ranges of Scotland (a date leads) and Northern Ireland
(32 to 39) serve as NHS numbers too, so that they are taken here as well.
Specification: https://www.datadictionary.nhs.uk/attributes/nhs_number.html.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11)


def _is_nhs_number(number: str) -> bool:
    return _has_check_digit(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="GB_NHS",
    name="NHS number",
    asked_pattern="[0-9]{10}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{4}",
    check=_is_nhs_number,
    fields=(
        *("nhs", "nhs number", "nhs no", "nhsno", "nhs num", "nhs id", "national health number", "nhs patient number"),
        *("nhs ref", "nhs number wales", "rhif gig", "national health service number", "patient nhs number"),
    ),
    context=("nhs", "gp practice", "gp surgery", "nhs england"),
    siblings=("dob", "date of birth", "gp practice", "gp", "hospital number", "patient"),
    test_numbers=("9434765919", "4010232137", "9000000009"),
    confused_with="phone numbers of ten digits, one in eleven of which passes the check.",
    lifespan="for life; issued since 1996, before that in a form with letters",
    matches=("NHS no. 666 680 1555", "nhs 7738428589"),
    rejects=("NHS 557 813 3702", "NHS 0000000000", "NHS 111"),
)
