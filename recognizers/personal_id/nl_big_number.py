"""Dutch health professional's registration number (BIG-nummer): eleven digits, the last two for the profession.

Given by the CIBG: eight digits of the person, a check digit of which no specification is published, and the profession
(01 doctor, 30 nurse …). The care provider's AGB code is no such number: practices have one too.
Specification: https://www.bigregister.nl, Wet op de beroepen in de individuele gezondheidszorg.
"""

from __future__ import annotations

from sensitive_scan.check.serial import serial
from sensitive_scan.recognizer import Recognizer

recognizer = Recognizer(
    entity="NL_BIG_NUMBER",
    name="Dutch health professional's number (BIG)",
    asked_pattern="[0-9]{11}|[0-9]{2}[ -][0-9]{9}|[0-9]{9}[ -][0-9]{2}",
    check=serial(11),
    fields=(
        *("big nummer", "big registratienummer", "big registratie", "big nr", "bignummer", "big reg nr"),
        *("big register", "big registratie nr", "big number netherlands", "dutch big number", "bigregister nummer"),
        "registratienummer big",
    ),
    context=("big register", "cibg", "zorgverlener"),
    siblings=("specialisme", "functie", "zorgverlener", "huisarts", "agb code", "geboortedatum"),
    confused_with="phone and order numbers of eleven digits; only a word for it asks.",
    lifespan="for life in one profession, confirmed every five years",
    matches=("BIG-nummer 49045961701", "BIG registratienummer: 19048273130"),
    rejects=("BIG-nummer aangevraagd", "BIG-nummer 00000000000", "BIG-nummer 4904596"),
)
