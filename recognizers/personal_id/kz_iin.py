"""Kazakh individual identification number (ИИН, ЖСН): birth date, century and sex, serial, mod 11 digit; 12 digits.

Issued by the Ministry of Justice since 2007. A company's БИН has the same shape, but 4, 5 or 6 where the day of birth
begins. If the weights 1 to 11 leave ten, they begin at 3; what leaves ten again is not given out.
Specification: постановление Правительства RK 565 of 11.6.2003, https://adilet.zan.kz/rus/docs/P030000565_.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_FIRST = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)


def _is_iin(number: str) -> bool:
    if not is_digits(number, 12) or number[6] > "6" or not is_yymmdd(number[:6]):
        return False
    digit = weighted_sum(number, _FIRST) % 11
    if digit == 10:
        digit = weighted_sum(number, _SECOND) % 11
    return digit == int(number[11])


recognizer = Recognizer(
    entity="KZ_IIN",
    name="Kazakh individual identification number (IIN)",
    asked_pattern="[0-9]{2}[01][0-9][0-3][0-9][0-6][0-9]{5}|[0-9]{2}[01][0-9][0-3][0-9] [0-6][0-9]{5}",
    check=_is_iin,
    fields=(
        *("иин", "иин клиента", "иин сотрудника", "иин физлица", "номер иин", "жсн", "жеке сәйкестендіру нөмірі"),
        *("индивидуальный идентификационный номер", "iin", "iin kz", "zhsn", "jsn", "iin klienta", "иин бин"),
        *("individual identification number", "kazakh iin"),
    ),
    context=("иин", "жсн", "egov kz", "уд личности"),
    siblings=("дата рождения", "удостоверение личности", "туған күні", "отчество"),
    confused_with="a company's БИН, whose fifth digit is 4 to 6, and order numbers of twelve digits.",
    lifespan="for life; given since 2007",
    matches=("ИИН 061211600012", "ЖСН 850714300286"),
    rejects=("ИИН 061211600013", "БИН 100140000003", "иин 000000000000"),
)
