"""Russian residence permit (вид на жительство): series of two digits and number of seven, 82 № 0000000.

Issued by the Ministry of Interior to foreigners, since November 2019 without an end; a temporary permit (РВП) is a
stamp or sheet with a number of its own. There is no check digit, and a passport for abroad has the same form, so that a
field or a word must ask. Specification: Федеральный закон 115-ФЗ of 25.7.2002, https://pravo.gov.ru.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="RU_RESIDENCE_PERMIT",
    name="Russian residence permit",
    asked_pattern="[0-9]{2} ?(?:(?:№|N) ?)?[0-9]{7}",
    check=serial(9),
    fields=(
        *("вид на жительство рф", "вид на жительство", "внж", "номер внж", "серия и номер внж"),
        *("номер вида на жительство", "внж рф"),
        *("разрешение на временное проживание", "рвп", "номер рвп", "vid na zhitelstvo", "russian residence permit"),
    ),
    context=("иностранный гражданин", "лицо без гражданства", "внж", "рвп"),
    siblings=("гражданство", "дата рождения", "миграционная карта", "патент"),
    confused_with="phones and passports for abroad of nine digits; only a word for the permit asks.",
    lifespan="without end since November 2019, five years before; a new one has a new number",
    matches=("вид на жительство 82 № 0938471", "ВНЖ 831048273"),
    rejects=("внж 000000000", "вид на жительство 82", "внж 123456789"),
)
