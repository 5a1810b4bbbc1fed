"""Estonian personal code (isikukood): sex and century, birth date, three digits, check digit; eleven digits.

Issued by the population register since the early 1990s. Specification: EVS 585:2007, https://www.evs.ee/en/evs-585-2007.
"""

from __future__ import annotations

from sensitive_scan.check.baltic import baltic
from sensitive_scan.check.dates import is_date
from sensitive_scan.recognizer import Recognizer

_FIRST_CENTURY = 1800


def _is_isikukood(number: str) -> bool:
    if not baltic(number) or number[0] in "09":
        return False
    century = _FIRST_CENTURY + (int(number[0]) - 1) // 2 * 100
    return is_date(century + int(number[1:3]), int(number[3:5]), int(number[5:7]))


recognizer = Recognizer(
    entity="EE_ISIKUKOOD",
    name="Estonian personal code",
    asked_pattern="[1-8][0-9]{10}",
    check=_is_isikukood,
    fields=(
        *("isikukood", "isiku kood", "isikukoodi nr", "estonian personal code", "estonian id code", "eesti isikukood"),
        *("estonian personal identification code", "isikukood klient", "personal code estonia", "личный код эстония"),
        *("личный код", "isikukood töötaja", "lapse isikukood"),
    ),
    context=("isikut toendav", "rahvastikuregister", "smart id", "mobiil id", "haigekassa", "tervisekassa"),
    siblings=("sünniaeg", "sünnikuupäev", "perekonnanimi", "eesnimi", "kodakondsus"),
    test_numbers=("38001085718", "60001019906", "30303039914"),
    confused_with="order and phone numbers of eleven digits; a birth date and a check digit are in it.",
    lifespan="for life; issued since the early 1990s",
    matches=("isikukood 38001085718", "Isiku kood: 65304254232", "личный код 45008279240"),
    rejects=("isikukood 38001085719", "isikukood 38013085718", "isikukood 00000000000"),
)
