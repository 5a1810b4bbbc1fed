"""Iranian national code (کد ملی): office of three digits, six digits, a check digit by 11; 000-000000-0.

Issued by the National Organization for Civil Registration. The check digit is the weighted sum of the others (10 to 2)
by 11, taken from 11 where it is two or more. Specification: https://www.sabteahval.ir.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_national_code(number: str) -> bool:
    if not is_digits(number, 10) or is_repeated(number) or is_counting(number):
        return False
    rest = weighted_sum(number[:9], range(10, 1, -1)) % 11
    return int(number[9]) == (rest if rest < 2 else 11 - rest)


recognizer = Recognizer(
    entity="IR_NATIONAL_CODE",
    name="Iranian national code",
    asked_pattern="[0-9]{10}|[0-9]{3}[ -][0-9]{6}[ -][0-9]",
    check=_is_national_code,
    fields=(
        *("iranian national code", "iran national code", "iran national id", "iranian national id", "code melli"),
        *("kode melli", "kod melli", "codemeli", "kart melli", "shomare melli", "melli code"),
        *("کد ملی", "کدملی", "شماره ملی", "کد ملی متقاضی", "کارت ملی", "كد ملي", "شماره کارت ملی"),
    ),
    context=("ملی", "ثبت احوال", "melli", "کارت ملی"),
    siblings=("شماره شناسنامه", "تاریخ تولد", "نام پدر", "کد پستی"),
    confused_with="postal codes and phone numbers of ten digits, one in eleven of which passes; a word asks.",
    lifespan="for life; issued since 1988",
    matches=("کد ملی 0499370899", "code melli 007-684192-8"),
    rejects=("کد ملی 0499370898", "کد ملی 1111111111", "کد ملی 0123456789"),
)
