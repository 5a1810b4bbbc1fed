"""Kuwaiti civil number: century, birth date, four digits, a check digit by 11; twelve digits.

Issued by the Public Authority for Civil Information to citizens and residents. The first digit is 2 for those born in
the twentieth century and 3 for the next; numbers whose check digit would be ten are not issued.
Specification: https://www.paci.gov.kw, https://www.oecd.org/tax/automatic-exchange (Kuwait TIN).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def _is_civil_id(number: str) -> bool:
    if not is_digits(number, 12) or number[0] not in "123" or not is_yymmdd(number[1:7]):
        return False
    return 11 - weighted_sum(number, _WEIGHTS) % 11 == int(number[11])


recognizer = Recognizer(
    entity="KW_CIVIL_ID",
    name="Kuwaiti civil number",
    asked_pattern="[123][0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{5}|[123][0-9]{6}[ -][0-9]{5}",
    check=_is_civil_id,
    fields=(
        *("kuwait civil id", "kuwaiti civil id", "civil id kuwait", "kuwait id", "paci number"),
        *("civil id", "kuwait cid"),
        *("الرقم المدني", "رقم مدني", "البطاقة المدنية", "رقم البطاقة المدنية", "الرقم المدنى"),
    ),
    context=("paci", "المدنية", "المدني"),
    siblings=("رقم الجواز", "تاريخ الميلاد", "الجنسية", "passport"),
    confused_with="order numbers of twelve digits; a birth date and a check digit by 11 tell them apart.",
    lifespan="for life; issued since 1983",
    matches=("civil id 288020122596", "الرقم المدني 292091998298"),
    rejects=("civil id 288020122595", "civil id 288130122596", "civil id 000000000000"),
)
