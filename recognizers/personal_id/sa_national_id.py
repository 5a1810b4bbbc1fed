"""Saudi national or residence (iqama) number: ten digits, 1 for citizens, 2 for residents, Luhn check digit.

Issued by the Ministry of Interior (Absher). Specification: https://www.absher.sa.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_saudi_id(number: str) -> bool:
    return is_digits(number, 10) and number[0] in "12" and luhn(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="SA_NATIONAL_ID",
    name="Saudi national or residence number",
    asked_pattern="[12][0-9]{9}|[12][0-9]{2}[ -][0-9]{3}[ -][0-9]{4}",
    check=_is_saudi_id,
    fields=(
        *("رقم الهوية", "الهوية", "هوية", "الهوية الوطنية", "رقم الاقامة", "رقم الإقامة", "الاقامة", "السجل المدني"),
        *("iqama", "iqama no", "iqama number", "saudi id", "ksa id", "national id", "absher id"),
    ),
    context=("هوية", "اقامة", "iqama", "absher"),
    siblings=("رقم الجواز", "تاريخ الميلاد", "الآيبان"),
    confused_with="order and time stamps of ten digits, one in ten of which passes; only a word for it asks.",
    matches=("رقم الهوية 2664424864", "iqama 2708211905"),
    rejects=("iqama 2917059829", "iqama 966555555555"),
)
