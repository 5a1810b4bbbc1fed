"""Namibian identity number: birth date, four digits, a check digit by 11; eleven digits, 000000 0000 0.

Issued by the Ministry of Home Affairs. The check digit makes the weighted sum (11 to 2, and 1) a multiple of 11; as no
publication of the ministry says so, it only counts in favour. Specification: https://mha.gov.na.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="NA_ID",
    name="Namibian identity number",
    asked_pattern="[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{4}[ -]?[0-9]",
    check=lambda number: is_digits(number, 11) and not is_repeated(number[6:]),
    confirm=weighted((11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 11),
    fields=(
        *("namibian id", "namibia id", "namibian identity number", "namibia national id", "namibian national id"),
        *("namibian id card", "id number namibia"),
    ),
    context=("namibian citizen", "namibian identity"),
    siblings=("date of birth", "surname", "ssc number"),
    confused_with="order numbers that begin with a date; only a word for it asks.",
    lifespan="for life",
    matches=("namibian id 56102400135", "namibia id 870418 0481 7"),
    rejects=("namibian id 87131804817", "namibian id 87041800000"),
)
