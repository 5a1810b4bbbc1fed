"""Nigerian numbers of voters, of pension savers and of the health insurance: 19 characters, PEN and 12 digits, digits.

The voter identification number (VIN) on the permanent voter's card has nineteen digits and letters; the retirement
savings account's PIN is PEN and twelve digits; the health insurance (NHIA, formerly NHIS) has seven to twelve digits.
Issued by INEC, the National Pension Commission and the NHIA; no check digits known.
Specification: https://www.inecnigeria.org, https://www.pencom.gov.ng, https://www.nhia.gov.ng.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.check.serial import digits_in, serial
from sensitive_scan.recognizer import Recognizer


def _is_voter(value: str) -> bool:
    return len(value) == 19 and value.isalnum() and len(digits_in(value)) >= 8 and not is_repeated(digits_in(value))


recognizers = (
    Recognizer(
        entity="NG_VOTER",
        name="Nigerian voter identification number",
        asked_pattern="[0-9A-Z]{19}|[0-9A-Z]{4}(?:[ -][0-9A-Z]{4}){3}[ -][0-9A-Z]{3}",
        check=_is_voter,
        fields=(
            *("nigerian voter id", "permanent voters card", "permanent voter card", "pvc voter"),
            *("inec vin", "inec number"),
            *("inec voter id", "voter identification number", "voters card nigeria", "pvc vin"),
        ),
        context=("inec", "polling unit", "permanent voter"),
        siblings=("polling unit", "ward", "lga", "state of origin"),
        confused_with="vehicle and serial numbers of letters and digits; only a word for it asks.",
        lifespan="for life; permanent cards since 2014",
        matches=("inec vin 90F5B048172635914AC", "permanent voters card 90F5 B048 1726 3591 4AC"),
        rejects=("inec vin ABCDEFGHIJKLMNOPQRS", "inec vin 90F5B04817"),
    ),
    Recognizer(
        entity="NG_RSA_PIN",
        name="Nigerian retirement savings account PIN",
        pattern="PEN ?[0-9]{12}",
        asked_pattern="PEN[ -]?[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}|[0-9]{12}",
        check=serial(12),
        fields=(
            *("rsa pin", "pencom pin", "pencom number", "pension pin nigeria", "retirement savings account pin"),
            *("rsa number nigeria", "pfa pin", "pen number pencom", "pension pin"),
        ),
        context=("pencom", "retirement savings"),
        siblings=("pfa", "employer", "nin", "date of birth"),
        confused_with="article numbers; PEN and twelve digits stand out.",
        lifespan="for life, kept over changes of the administrator; issued since 2004",
        matches=("RSA PIN PEN100481726359", "pencom pin 200481726359"),
        rejects=("PEN000000000000", "rsa pin PEN10048"),
    ),
    Recognizer(
        entity="NG_NHIS",
        name="Nigerian health insurance number",
        asked_pattern="[0-9]{7,12}(?:-[0-9]{1,2})?",
        check=serial(*range(7, 15)),
        fields=(
            *("nigerian nhis", "nhia number nigeria", "nhia id", "nhis nigeria"),
            *("nhis enrollee id", "hmo enrollee nigeria"),
        ),
        context=("nhia", "nhis"),
        siblings=("hmo", "primary healthcare provider", "nin"),
        confused_with="order and phone numbers; only a word for it asks.",
        lifespan="as long as the enrolment",
        matches=("nhia id 10481726", "nigerian nhis 0481726359-1"),
        rejects=("nhia id 00000000", "nhia id 4817"),
    ),
)
