"""Russian taxpayer number (INN) of a person: twelve digits, two mod 11 check digits; a company's has ten.

Issued by the Federal Tax Service. Specification: https://www.nalog.gov.ru (ИНН).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_FIRST = (7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_SECOND = (3, *_FIRST)


def _is_inn(number: str) -> bool:
    if not is_digits(number, 12) or is_repeated(number):
        return False
    first, second = weighted_sum(number[:10], _FIRST), weighted_sum(number[:11], _SECOND)
    return number[10:] == f"{first % 11 % 10}{second % 11 % 10}"


recognizer = Recognizer(
    entity="RU_INN",
    name="Russian taxpayer number of a person",
    asked_pattern="[0-9]{12}|[0-9]{4} [0-9]{4} [0-9]{4}",
    check=_is_inn,
    padded_to=12,
    fields=(
        *("инн физлица", "inn", "инн", "инн сотрудника", "inn fizlica", "инн клиента", "инн фл"),
        "инн физического лица",
        *("инн физ лица", "номер инн", "идентификационный номер налогоплательщика", "инн ип", "инн самозанятого"),
    ),
    context=("инн", "inn", "физлицо", "налог"),
    siblings=("снилс", "паспорт", "дата рождения"),
    confused_with="a company's INN of ten digits and other numbers of twelve; only a word for it asks.",
    lifespan="for life; given since 1994, to everybody from birth since 2023",
    matches=("ИНН 721131458623", "inn 100930369739"),
    rejects=("ИНН 544002667736", "инн 7707083893", "инн 000000000000"),
)
