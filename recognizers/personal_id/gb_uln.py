"""Unique learner number of the United Kingdom (ULN): ten digits, the first not 0, a weighted sum that leaves 10 by 11.

Given by the Learning Records Service from the age of fourteen. The remainder is chosen so that no number is an NHS
number too. Specification: https://www.hesa.ac.uk (field ULN), https://www.gov.uk (Learning Records Service).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11, 10)


def _is_uln(number: str) -> bool:
    return _has_check_digit(number) and number[0] != "0" and not is_repeated(number)


recognizer = Recognizer(
    entity="GB_ULN",
    name="UK unique learner number",
    asked_pattern="[1-9][0-9]{9}|[1-9][0-9]{2}[ -][0-9]{3}[ -][0-9]{4}",
    check=_is_uln,
    fields=(
        *("uln", "uln number", "uln no", "unique learner number", "unique learner no", "unique learner id"),
        *("learner uln", "lrs number", "learner unique number", "student uln"),
    ),
    context=("learning records service", "esfa"),
    siblings=("upn", "date of birth", "ukprn", "learning aim", "apprenticeship"),
    test_numbers=("9276308686",),
    confused_with="phone numbers of ten digits, one in eleven of which passes the check.",
    lifespan="for life; given since 2008",
    matches=("ULN 2489707123", "unique learner number: 581 075 6904"),
    rejects=("ULN 2489707124", "ULN 9999999999", "ULN 4010232137"),
)
