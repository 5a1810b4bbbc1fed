"""Belarusian personal number: sex and century, birth date, region letter, serial, citizenship letters, check digit.

Issued with the passport, 0000000L000LL0; the check digit has the weights 7, 3, 1 of travel documents over digits and
letters as 10 to 35, letters are Latin. The first digit is 1 to 6; a 7 is taken too.
Specification: https://be.wikipedia.org/wiki/Ідэнтыфікацыйны_нумар, edict 200 of 3.6.2008, https://pravo.by.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.icao import icao
from sensitive_scan.recognizer import Recognizer

_LATIN = str.maketrans("АВЕІКМНРСТХ", "ABEIKMHPCTX")


def _is_personal_number(value: str) -> bool:
    number = value.translate(_LATIN)
    return len(number) == 14 and number[0] in "1234567" and is_ddmmyy(number[1:7]) and icao(number)


recognizer = Recognizer(
    entity="BY_PERSONAL_NUMBER",
    name="Belarusian personal number",
    pattern="[1-7][0-3][0-9][01][0-9]{3}[ABCEHKM][0-9]{3}(?:PB|BA|BI)[0-9]",
    asked_pattern="[1-7][0-3][0-9][01][0-9]{3} ?[ABCEHKMАВСЕНКМ] ?[0-9]{3} ?[A-ZА-ЯІ]{2} ?[0-9]",
    check=_is_personal_number,
    fields=(
        *("belarus personal number", "идентификационный номер рб", "личный номер рб", "личный номер паспорта рб"),
        *("идентификационный номер паспорта", "личный номер паспорта", "ідэнтыфікацыйны нумар", "асабісты нумар"),
        *("belarusian identification number", "lichny nomer rb", "identifikacionnyj nomer rb"),
    ),
    context=("паспорт рб", "ровд", "овд", "мвд рб"),
    siblings=("паспорт", "дата рождения", "унп", "дата нараджэння"),
    confused_with="vehicle and article numbers of fourteen characters; date, letters and check digit tell them apart.",
    lifespan="for life",
    matches=("личный номер РБ 3140583A009PB1", "4250399H030PB4", "идентификационный номер паспорта 7120690К014ВА1"),
    rejects=("3140583A009PB6", "4000000A000PB0", "личный номер РБ 3140583"),
)
