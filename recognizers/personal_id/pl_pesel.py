"""Polish population register number (PESEL): eleven digits, birth date with the century in the month, sum by 10.

Issued by the Ministry of Digital Affairs. Specification: https://www.gov.pl/web/gov/czym-jest-numer-pesel.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_date
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_has_check_digit = weighted((1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1), 10)


def _is_pesel(number: str) -> bool:
    if not _has_check_digit(number):
        return False
    return is_date(int(number[:2]), int(number[2:4]) % 20, int(number[4:6]))


recognizer = Recognizer(
    entity="PL_PESEL",
    name="Polish PESEL",
    asked_pattern="[0-9]{11}|[0-9]{6}[ -][0-9]{5}",
    check=_is_pesel,
    fields=("pesel", "nr pesel", "numer pesel", "pesel nr", "nr ewid", "numer ewidencyjny", "pesel opiekuna"),
    context=("pesel", "ewidencyjny", "dowod osobisty", "zus", "urodzony"),
    siblings=("data urodzenia", "dowod", "imie ojca"),
    test_numbers=("44051401359",),
    confused_with="phone numbers with 48 in front; a birth date and a check digit are in it.",
    matches=("Komentarz: pesel 57082665616", "Nr ewid. 75032724466"),
    rejects=("PESEL 90061984645", "pesel 00000000000"),
)
