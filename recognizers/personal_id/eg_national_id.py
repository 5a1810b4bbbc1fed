"""Egyptian national number: century, birth date, governorate, serial, check digit; fourteen digits.

Issued by the Civil Status Organization; the rule of the last digit is not published. Specification: https://moi.gov.eg.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_GOVERNORATES = frozenset((*range(1, 5), *range(11, 20), *range(21, 30), *range(31, 36), 88))


def _is_egyptian_id(number: str) -> bool:
    if not is_digits(number, 14) or number[0] not in "23":
        return False
    return is_yymmdd(number[1:7]) and int(number[7:9]) in _GOVERNORATES


recognizer = Recognizer(
    entity="EG_NATIONAL_ID",
    name="Egyptian national number",
    asked_pattern="[23][0-9]{13}|[23][ -][0-9]{6}[ -][0-9]{2}[ -][0-9]{4}[ -]?[0-9]|[23][0-9]{6}[ -][0-9]{7}",
    check=_is_egyptian_id,
    fields=(
        *("الرقم القومي", "الرقم القومى", "رقم قومي", "رقم قومى", "بطاقة الرقم القومي", "رقم البطاقة القومية"),
        *("رقم بطاقة الرقم القومي", "رقم البطاقة", "egyptian id", "egypt id"),
        *("egyptian national id", "egypt national id"),
        *("national number egypt", "raqam qawmi", "raqm qawmy", "national id"),
    ),
    context=("القومي", "القومى", "بطاقة", "national id"),
    siblings=("تاريخ الميلاد", "الرقم التأميني", "المحافظة"),
    confused_with="time stamps of fourteen digits; century, date and governorate tell them apart.",
    lifespan="for life; issued since 1995",
    matches=("الرقم القومي 29001011234567", "national id 30512250101238"),
    rejects=("national id 29013011234567", "national id 20240115123000"),
)
