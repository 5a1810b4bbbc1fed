"""Russian insurance number (SNILS): nine digits and two check digits by 101, 000-000-000 00.

Issued by the Social Fund. Specification: https://sfr.gov.ru (СНИЛС).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_snils(number: str) -> bool:
    if not is_digits(number, 11) or is_repeated(number[:9]):
        return False
    return weighted_sum(number[:9], range(9, 0, -1)) % 101 % 100 == int(number[9:])


recognizer = Recognizer(
    entity="RU_SNILS",
    name="Russian insurance number (SNILS)",
    pattern="[0-9]{3}-[0-9]{3}-[0-9]{3}[ -][0-9]{2}",
    asked_pattern="[0-9]{11}",
    check=_is_snils,
    fields=(
        *("snils", "снилс", "номер снилс", "страховой номер", "снилс сотрудника", "снилс клиента", "снилс пациента"),
        *("страховой номер индивидуального лицевого счета", "номер пенсионного страхования", "пенсионное страховое"),
        *("страховое свидетельство", "номер пфр", "snils nomer", "nomer snils"),
    ),
    context=("снилс", "snils", "пенсионный"),
    siblings=("инн", "паспорт", "дата рождения"),
    confused_with="phone numbers in groups 3-3-3-2; two check digits tell them apart.",
    lifespan="for life; given since 1996",
    matches=("СНИЛС 604-092-440 54", "snils 24139972484"),
    rejects=("СНИЛС 408-777-029 01", "000-000-000 00"),
)
