"""Croatian personal identification number (OIB): eleven digits, mod 11,10 check digit.

Issued by the Tax Administration to people and companies alike, so that a word for a person's must ask.
Specification: https://www.porezna-uprava.hr (OIB).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.iso7064 import mod_11_10
from sensitive_scan.recognizer import Recognizer


def _is_oib(number: str) -> bool:
    return is_digits(number, 11) and mod_11_10(number) and not is_repeated(number)


recognizer = Recognizer(
    entity="HR_OIB",
    name="Croatian personal identification number (OIB)",
    asked_pattern="[0-9]{11}",
    check=_is_oib,
    padded_to=11,
    fields=(
        *("oib", "oib osobe", "osobni identifikacijski broj", "oib zaposlenika", "oib radnika", "oib broj"),
        "oib fizicke osobe",
        *("osobni id broj", "croatian oib", "oib kupca", "oib klijenta"),
    ),
    context=("oib", "porezna uprava", "osobni identifikacijski"),
    siblings=("datum rodenja", "jmbg", "osobna iskaznica", "mbo"),
    needs_person=True,
    confused_with="a company's OIB, which looks the same, and phone numbers.",
    lifespan="for life; issued since January 2009 in place of the JMBG",
    matches=("OIB 65179429519", "osobni identifikacijski broj 80631391371"),
    rejects=("OIB 59924111765", "oib 00000000000"),
)
