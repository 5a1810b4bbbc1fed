"""Kyrgyz personal number (ПИН, also ИНН): sex, birth date in eight digits, five digits more; fourteen digits.

Issued by the State Registration Service, a person's tax number as well; a company's ИНН begins with 0. How the last
digit follows is not published: the date is tested. Specification: https://www.oecd.org/tax/automatic-exchange (TIN),
постановление Правительства KR of 2003, https://cbd.minjust.gov.kg.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yyyymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_pin(number: str) -> bool:
    if not is_digits(number, 14) or number[0] not in "12":
        return False
    return is_yyyymmdd(number[5:9] + number[3:5] + number[1:3])


recognizer = Recognizer(
    entity="KG_PIN",
    name="Kyrgyz personal number (PIN)",
    asked_pattern="[12][0-3][0-9][01][0-9](?:19|20)[0-9]{7}",
    check=_is_pin,
    fields=(
        *("пин кыргызстан", "пин кр", "пин гражданина", "инн физлица кр", "персональный идентификационный номер"),
        *("персональный идентификационный номер пин", "инн пин", "пин инн", "жеке идентификациялык номер", "жин"),
        *("kyrgyz personal number", "kyrgyz pin", "inn kyrgyzstan", "инн кыргызстан"),
    ),
    context=("мкк", "грс кр", "срс кр", "тундук"),
    siblings=("дата рождения", "туулган куну", "паспорт", "id карта"),
    confused_with="a company's ИНН, which begins with 0, and order numbers of fourteen digits; a date is in it.",
    lifespan="for life",
    matches=("ПИН Кыргызстан 21407198500283", "персональный идентификационный номер 10112200110384"),
    rejects=("пин кр 23213198500283", "пин кр 00101201210019", "пин кр 1234"),
)
