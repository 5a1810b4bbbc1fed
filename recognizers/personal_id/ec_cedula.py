"""Ecuadorian identity card number (cédula): province, seven digits and a Luhn check digit, ten digits.

Issued by the Registro Civil; provinces 01 to 24, 30 and 50 for those abroad, third digit below 7.
Specification: https://www.registrocivil.gob.ec (cédula de identidad).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_cedula(number: str) -> bool:
    if not is_digits(number, 10) or number[2] > "6":
        return False
    return (1 <= int(number[:2]) <= 24 or number[:2] in ("30", "50")) and luhn(number)


recognizer = Recognizer(
    entity="EC_CEDULA",
    name="Ecuadorian identity card number (cédula)",
    asked_pattern="[0-5][0-9]{8}[ -]?[0-9]",
    check=_is_cedula,
    padded_to=10,
    fields=(
        *("cedula ecuatoriana", "cedula ecuador", "cedula de identidad ecuador", "ci ecuador", "cedula", "nui ecuador"),
        *("cedula de identidad", "cedula de ciudadania ecuador", "nro cedula", "cedula ruc", "ecuadorian cedula"),
        *("cedula cliente", "cedula titular", "cedula paciente"),
    ),
    context=("registro civil ecuador", "direccion general de registro civil"),
    siblings=("ruc", "codigo dactilar", "fecha de nacimiento", "provincia"),
    test_numbers=("1714307103",),
    confused_with="mobiles, which begin with 09 like numbers of Guayas; one in ten passes Luhn.",
    lifespan="for life, the card for ten years; of ten digits since the 1960s.",
    matches=("cédula ecuatoriana 1742861899", "cédula 092847688-6"),
    rejects=("cédula ecuatoriana 1742861898", "cédula 9942861899", "cedula ecuador 123"),
)
