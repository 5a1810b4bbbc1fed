"""Czech and Slovak birth number (rodné číslo) and Czech insured person's number: birth date and serial, 000000/0000.

Issued by the ministries of the interior since 1947; women have 50 added to the month; since 1954 ten digits that divide
by 11. It is also the number on the health insurance card. Who has none gets an insured person's number (evidenční číslo
pojištěnce) with 40 added to the day by social security, or 50 by an insurer, whose last digits are not checked here.
python-stdnum (cz.rc, sk.rc) takes the serial 000 too. Specification: zákon 133/2000 Sb.,
https://www.mvcr.cz; https://www.cssz.cz (standardní kontrola RČ a EČP); Slovakia: zákon 301/1995 Z. z.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_SIBLINGS = ("datum narozeni", "datum narodenia", "obcansky prukaz", "jmeno", "prijmeni", "meno", "priezvisko")


def _is_rodne_cislo(number: str) -> bool:
    if not is_digits(number, 9, 10):
        return False
    # 20 more on the month where a day's serials are used up
    if not is_date(int(number[:2]), int(number[2:4]) % 50 % 20, int(number[4:6])):
        return False
    if len(number) == 9:
        return number[6:] != "000" and (int(number[:2]) < 54 or int(number[:2]) >= 80)
    return int(number) % 11 == 0 or (int(number[:9]) % 11 == 10 and number[9] == "0")


def _is_insured(number: str) -> bool:
    if not is_digits(number, 9, 10) or number[6:9] == "000":
        return False
    year, month, day = int(number[:2]), int(number[2:4]) % 50, int(number[4:6])
    return any(is_date(year, month, day - more) for more in (40, 50))


recognizers = (
    Recognizer(
        entity="CZ_RODNE_CISLO",
        name="Czech or Slovak birth number",
        pattern="[0-9]{2}[0-35-8][0-9]{3}/[0-9]{4}",
        asked_pattern="[0-9]{6}/[0-9]{3}|[0-9]{9,10}|[0-9]{6} [0-9]{3,4}",
        check=_is_rodne_cislo,
        fields=(
            *("rodne cislo", "rodne", "rc cislo", "birth number cz", "rodne cislo klienta", "rodne cislo zamestnance"),
            *("rodne cislo zamestnanca", "rodne cislo ditete", "rodne cislo dietata", "rodne c", "czech birth number"),
            *("slovak birth number", "birth number sk", "cislo pojistence", "cislo poistenca", "rodne cislo pacienta"),
        ),
        context=("rodne", "rodneho cisla", "obcansky prukaz", "narozen", "narodeny", "trvale bytem"),
        siblings=_SIBLINGS,
        confused_with="invoice numbers with a slash; a date is in it and it divides by 11.",
        lifespan="for life; issued since 1947, ten digits since 1954",
        matches=("rodné číslo 920416/6411", "rodne cislo 7158133730", "rodné číslo 445612/482"),
        rejects=("920116/4657", "000000/0000", "rodné číslo 445612/000"),
    ),
    Recognizer(
        entity="CZ_INSURANCE",
        name="Czech insured person's number",
        asked_pattern="[0-9]{4}[4-8][0-9][/ ]?[0-9]{3,4}",
        check=_is_insured,
        fields=(
            *("evidencni cislo pojistence", "ecp pojistence", "ev cislo pojistence", "cislo pojistence"),
            *("cislo pojistence cizince", "cislo pojistence vzp", "czech insurance number"),
            "evidencni cislo pojistence cssz",
        ),
        context=("pojistenec", "pojistence", "cssz", "vzp", "zdravotni pojistovna"),
        siblings=(*_SIBLINGS, "zdravotni pojistovna", "statni prislusnost"),
        confused_with="order numbers of nine or ten digits; only a word for it asks, and a date is in it.",
        lifespan="until its holder gets a birth number",
        matches=("evidenční číslo pojištěnce 926152/4827", "číslo pojištěnce 8507649182", "EČP: 795271/0482"),
        rejects=("evidenční číslo pojištěnce 921392/4827", "EČP 000000/0000", "EČP 920416/6411"),
    ),
)
