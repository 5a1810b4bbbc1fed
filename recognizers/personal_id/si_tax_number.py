"""Slovenian tax number (davčna številka): eight digits, the first not 0, the last one a mod 11 check digit.

Issued by the Financial Administration (FURS) to people and companies alike, for life since 1996; a company liable to
VAT writes SI before it (ID za DDV), which is not looked for here. The record must be a person's, or say much for it.
Specification: https://www.fu.gov.si; weights as in https://ec.europa.eu/taxation_customs/vies.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_tax_number(number: str) -> bool:
    if not is_digits(number, 8) or number[0] == "0" or is_repeated(number):
        return False
    digit = 11 - weighted_sum(number[:7], range(8, 1, -1)) % 11
    # eleven has no digit: such a number is not given out
    return digit % 10 == int(number[7]) and digit != 11


recognizer = Recognizer(
    entity="SI_TAX_NUMBER",
    name="Slovenian tax number",
    asked_pattern="[1-9][0-9]{7}|[1-9][0-9]{3} [0-9]{4}",
    check=_is_tax_number,
    fields=(
        *("davcna stevilka", "davcna stevilka osebe", "davcna stevilka fizicne osebe", "davcna stevilka zaposlenega"),
        *("osebna davcna stevilka", "davcna st", "dav st", "slovenian tax number", "personal tax number slovenia"),
    ),
    context=("furs", "dohodnina", "davcni urad"),
    siblings=("emso", "datum rojstva", "osebna izkaznica", "trr"),
    needs_person=True,
    confused_with="a company's tax number, which looks the same (ID za DDV has SI before it), and phone numbers.",
    lifespan="for life; issued since 1996",
    matches=("davčna številka 50223054", "Davčna št.: 8201 4736"),
    rejects=("davčna številka 50223055", "davčna številka 11111111", "ID za DDV SI50223054"),
)
