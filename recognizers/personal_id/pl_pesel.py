"""Polish population register number (PESEL): eleven digits, birth date with the century in the month, sum by 10.

Issued by the Ministry of Digital Affairs since 1979, to refugees from Ukraine too since 2022.
Specification: https://www.gov.pl/web/gov/czym-jest-numer-pesel.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1), 10)
_CENTURIES = (1900, 2000, 2100, 2200, 1800)


def _is_pesel(number: str) -> bool:
    if not _has_check_digit(number):
        return False
    century, month = divmod(int(number[2:4]), 20)
    return is_date(_CENTURIES[century] + int(number[:2]), month, int(number[4:6]))


recognizer = Recognizer(
    entity="PL_PESEL",
    name="Polish PESEL",
    asked_pattern="[0-9]{11}|[0-9]{6}[ -][0-9]{5}",
    check=_is_pesel,
    padded_to=11,
    fields=(
        *("pesel", "nr pesel", "numer pesel", "pesel nr", "nr ewid", "numer ewidencyjny", "pesel opiekuna"),
        *("pesel pracownika", "pesel pacjenta", "pesel klienta", "pesel dziecka", "polish pesel", "nr pesel ukr"),
        *("pesel ubezpieczonego", "numer ewidencyjny pesel", "polish national id", "песель", "песель номер"),
    ),
    context=("pesel", "ewidencyjny", "dowod osobisty", "zus", "urodzony", "urodzona", "zameldowany"),
    siblings=("data urodzenia", "dowod", "imie ojca", "imie", "nazwisko", "miejsce urodzenia"),
    test_numbers=("44051401359",),
    confused_with="phone numbers with 48 in front; a birth date and a check digit are in it.",
    lifespan="for life; issued since 1979, changed only after a wrong date or sex",
    matches=("Komentarz: pesel 57082665616", "Nr ewid. 75032724466"),
    rejects=("PESEL 90061984645", "pesel 00000000000"),
)
