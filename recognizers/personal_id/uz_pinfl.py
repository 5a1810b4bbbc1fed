"""Uzbek personal number (ПИНФЛ, JShShIR): century and sex, birth date, district, serial, check digit; fourteen digits.

Issued by the personalisation centre with the passport; 14 digits of which the last has the weights 7, 3, 1 by 10.
Specification: https://lex.uz (Постановление Кабинета Министров, персональный идентификационный номер физического лица);
https://www.oecd.org/tax/automatic-exchange/crs-implementation-and-assistance/tax-identification-numbers/.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.icao import icao
from sensitive_scan.recognizer import Recognizer


def _is_pinfl(number: str) -> bool:
    return is_digits(number, 14) and number[0] in "123456" and is_ddmmyy(number[1:7]) and icao(number)


recognizer = Recognizer(
    entity="UZ_PINFL",
    name="Uzbek personal number (PINFL)",
    asked_pattern="[1-6][0-3][0-9][01][0-9]{10}",
    check=_is_pinfl,
    fields=(
        *("пинфл", "пинфл клиента", "номер пинфл", "pinfl", "pinfl klienta", "жшшир", "jshshir", "jshshr", "jshir"),
        *("персональный идентификационный номер физического лица", "shaxsiy identifikatsiya raqami"),
        *("jismoniy shaxsning shaxsiy identifikatsiya raqami", "жисмоний шахснинг шахсий идентификация рақами"),
        *("uzbek pinfl", "шахсий идентификация рақами"),
    ),
    context=("my gov uz", "солиқ", "iib", "иив"),
    siblings=("дата рождения", "tugilgan sana", "паспорт", "pasport seriyasi"),
    confused_with="order and device numbers of fourteen digits; a date and a check digit are in it.",
    lifespan="for life; given since 2011, in place of the tax number since 2021",
    matches=("ПИНФЛ 31407850190284", "JShShIR: 62801036580179"),
    rejects=("ПИНФЛ 31407850190285", "пинфл 00000000000000", "pinfl 33213850190283"),
)
