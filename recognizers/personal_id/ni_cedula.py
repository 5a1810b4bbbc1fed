"""Nicaraguan identity card number (cédula): municipality, birth date, serial, check letter by 23, 000-000000-0000A.

Issued by the Consejo Supremo Electoral; the letter is the remainder of the thirteen digits by 23 in an alphabet without
I, O and Z, and the taxpayer number of a person is the same. Specification: https://www.cse.gob.ni; the rule of the
letter is common knowledge.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_ddmmyy
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer

_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXY"


def _is_cedula(value: str) -> bool:
    number = value[:13]
    if len(value) != 14 or not is_digits(number) or not is_ddmmyy(number[3:9]):
        return False
    return value[13] == _LETTERS[int(number) % 23]


recognizer = Recognizer(
    entity="NI_CEDULA",
    name="Nicaraguan identity card number (cédula)",
    pattern="[0-9]{3}-[0-3][0-9][01][0-9]{3}-[0-9]{4}[A-HJ-NP-Y]|[0-9]{3}[0-3][0-9][01][0-9]{7}[A-HJ-NP-Y]",
    asked_pattern="[0-9]{3}[ -]?[0-3][0-9][01][0-9]{3}[ -]?[0-9]{4}[ -]?[A-HJ-NP-Y]",
    check=_is_cedula,
    fields=(
        *("cedula nicaraguense", "cedula nicaragua", "cedula identidad nicaragua", "cedula", "cedula cse"),
        *("cedula ruc nicaragua", "cedula de identidad", "nicaraguan cedula"),
    ),
    context=("consejo supremo electoral", "nicaraguense", "cedula de identidad"),
    siblings=("fecha de nacimiento", "inss", "municipio"),
    confused_with="nothing usual; a date and a check letter are in it.",
    lifespan="for life, the card for ten years; issued since 1993.",
    matches=("cédula 001-150785-9575R", "cédula nicaragüense 2810301925026N", "441-220470-5858F"),
    rejects=("cédula 001-150785-9575S", "001-451385-9575R", "cedula nicaragua 001"),
)
