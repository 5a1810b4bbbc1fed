"""Polish licence numbers of health personnel (PWZ): doctors' seven digits, nurses' and midwives' with P or A behind.

Issued by the chambers of doctors and dentists, whose first digit is the weighted sum of the others by 11 and never 0,
and of nurses and midwives, of which no check digit is documented. The registers are open to the public.
Specification: act of 5 December 1996 on the professions of doctor and dentist, https://rejestr.nil.org.pl,
https://nipip.pl.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.serial import serial
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((-1, 1, 2, 3, 4, 5, 6), 11)


def _is_doctor(number: str) -> bool:
    return is_digits(number, 7) and number[0] != "0" and _has_check_digit(number)


recognizers = (
    Recognizer(
        entity="PL_PWZ",
        name="Polish doctor's licence number (PWZ)",
        asked_pattern="[1-9][0-9]{6}",
        check=_is_doctor,
        fields=(
            *("numer pwz", "nr pwz", "pwz lekarza", "npwz", "pwz", "numer prawa wykonywania zawodu", "pwz dentysty"),
            *("prawo wykonywania zawodu lekarza", "nr prawa wykonywania zawodu", "polish doctor licence"),
        ),
        context=("pwz", "npwz", "izba lekarska", "prawo wykonywania zawodu"),
        siblings=("lekarz", "specjalizacja", "pesel", "tytul zawodowy", "imie", "nazwisko"),
        confused_with="order and phone numbers of seven digits; only a word for it asks, and a check digit begins it.",
        lifespan="for life; seven digits since the 1990s",
        matches=("nr PWZ 5837407", "PWZ lekarza: 3188181", "npwz 7254499"),
        rejects=("nr PWZ 5837408", "PWZ 0000000", "nr PWZ brak"),
    ),
    Recognizer(
        entity="PL_PWZ_NURSE",
        name="Polish nurse's or midwife's licence number (PWZ)",
        asked_pattern="[0-9]{7} ?[PA]",
        check=serial(7),
        fields=(
            *("pwz pielegniarki", "pwz poloznej", "numer pwz pielegniarki", "prawo wykonywania zawodu pielegniarki"),
            *("pwz", "npwz", "numer prawa wykonywania zawodu", "polish nurse licence"),
        ),
        context=("pielegniarka", "polozna", "izba pielegniarek", "nipip"),
        siblings=("pielegniarka", "polozna", "oddzial", "pesel", "imie", "nazwisko"),
        confused_with="article codes of seven digits and a letter; only a word for it asks.",
        lifespan="for life",
        matches=("PWZ pielęgniarki 1048271P", "pwz położnej: 2048271 A"),
        rejects=("PWZ pielęgniarki 0000000P", "PWZ pielęgniarki 1048271B", "pwz położnej brak"),
    ),
)
