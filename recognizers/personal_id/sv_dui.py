"""Salvadoran identity document number (DUI): eight digits and a check digit, 00000000-0; since 2021 the tax number too.

Issued by the RNPN; the digit makes a sum weighted by 9 to 2 end in nought. Specification: https://www.rnpn.gob.sv.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted
from sensitive_scan.recognizer import Recognizer

_passes_ten = weighted((9, 8, 7, 6, 5, 4, 3, 2, 1), 10)


def _is_dui(number: str) -> bool:
    return is_digits(number, 9) and not is_repeated(number[:8]) and _passes_ten(number)


recognizer = Recognizer(
    entity="SV_DUI",
    name="Salvadoran identity document number (DUI)",
    asked_pattern="[0-9]{8}[ -]{0,3}[0-9]",
    check=_is_dui,
    fields=(
        *("dui el salvador", "dui", "numero dui", "documento unico de identidad", "dui cliente", "dui nit"),
        *("dui empleado", "dui homologado", "dui titular", "salvadoran dui", "dui salvadoreno"),
    ),
    context=("rnpn", "documento unico de identidad"),
    siblings=("nit", "isss", "nup", "fecha de nacimiento"),
    confused_with="order numbers of eight digits and one, one in ten of which passes.",
    lifespan="for life, the card for eight years; issued since 2001.",
    matches=("DUI 59118397-7", "dui: 052460727", "documento único de identidad 12530594-7"),
    rejects=("DUI 59118397-8", "dui 00000000-0", "dui 123"),
)
