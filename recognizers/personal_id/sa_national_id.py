"""Saudi national identity number: ten digits, the first one 1, Luhn check digit.

Issued by the Ministry of Interior (Absher); residents have the iqama, which begins with 2, a recognizer of its own.
Specification: https://www.absher.sa.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_saudi_id(number: str) -> bool:
    return is_digits(number, 10) and number[0] == "1" and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="SA_NATIONAL_ID",
    name="Saudi national identity number",
    asked_pattern="1[0-9]{9}|1[0-9]{2}[ -][0-9]{3}[ -][0-9]{4}",
    check=_is_saudi_id,
    fields=(
        *("saudi national id", "saudi id", "ksa id", "ksa national id", "absher id", "hawiya saudi"),
        *("رقم الهوية الوطنية", "رقم الهوية", "الهوية الوطنية", "الهوية", "هوية", "السجل المدني", "رقم السجل المدني"),
        *("بطاقة الأحوال", "رقم بطاقة الأحوال", "بطاقة الاحوال", "رقم الأحوال المدنية"),
    ),
    context=("هوية", "الأحوال المدنية", "iqama", "absher", "ابشر", "أبشر"),
    siblings=("رقم الجواز", "تاريخ الميلاد", "الآيبان"),
    confused_with="order and time stamps of ten digits, one in ten of which passes; only a word for it asks.",
    lifespan="for life; ten digits since 1985",
    matches=("رقم الهوية 1664424866", "saudi id 1708211907"),
    rejects=("saudi id 1917059829", "saudi id 966555555555", "saudi id 2664424864"),
)
