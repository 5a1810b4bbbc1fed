"""Russian internal passport: series of region and year of printing, two digits each, number of six.

Issued by the Ministry of Interior since 1997, 00 00 000000. There is no check digit; the year of printing, 97 to 99 and
from 00 on, tells it from most phones of ten digits.
Specification: постановление Правительства РФ 828 of 8.7.1997, replaced by 2267 of 23.12.2023, https://pravo.gov.ru.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.serial import digits_in
from sensitive_scan.recognizer import Recognizer

_FIRST_YEAR, _LAST_YEAR = 97, 45


def _is_passport(value: str) -> bool:
    number = digits_in(value)
    if not is_digits(number, 10) or is_repeated(number) or is_counting(number) or number[:2] == "00":
        return False
    year = int(number[2:4])
    return (year >= _FIRST_YEAR or year <= _LAST_YEAR) and number[4:] != "000000"


recognizer = Recognizer(
    entity="RU_INTERNAL_PASSPORT",
    name="Russian internal passport",
    asked_pattern=(
        r"[0-9]{2} ?[0-9]{2}[ ,.-]{0,2}(?:(?:№|N|NO|НОМЕР)[ .:]{0,2})?[0-9]{6}|[0-9]{2}-[0-9]{2} [0-9]{6}"
        r"|[0-9]{2} ?[0-9]{2} [0-9]{3} [0-9]{3}"
    ),
    check=_is_passport,
    fields=(
        *("серия и номер паспорта", "серия номер паспорта", "паспорт серия и номер", "паспорт серия номер"),
        *("паспорт рф", "паспорт гражданина рф", "паспорт гражданина российской федерации", "паспортные данные"),
        *("внутренний паспорт", "общегражданский паспорт", "серия паспорта", "паспорт серия", "паспорт"),
        "паспорт клиента",
        *("номер паспорта рф", "russian internal passport", "seria i nomer pasporta", "pasport rf"),
        "pasportnye dannye",
    ),
    context=("фмс", "уфмс", "увд", "гу мвд", "код подразделения", "кем выдан", "выдан отделом"),
    siblings=("кем выдан", "код подразделения", "дата выдачи", "снилс", "дата рождения", "адрес регистрации"),
    confused_with="phones of ten digits; a word for the passport asks, and the year of printing must fit.",
    lifespan="to the age of 20, to 45, then for life; a new one has a new number; issued since 1997",
    matches=("паспорт РФ 45 10 938471", "серия и номер паспорта 4619 № 284716", "Паспорт: серия 5098 номер 104928"),
    rejects=("паспорт 9161234567", "паспорт РФ 45 10 000000", "паспорт 4510"),
)
