"""Uruguayan identity card number (cédula de identidad): six or seven digits and a check digit, 0.000.000-0.

Issued by the Dirección Nacional de Identificación Civil; the digit makes a weighted sum end in nought.
Specification: https://www.gub.uy (DNIC); the weights are common knowledge.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (2, 9, 8, 7, 6, 3, 4, 1)


def _is_cedula(number: str) -> bool:
    if not is_digits(number, 7, 8) or is_repeated(number):
        return False
    return weighted_sum(number.zfill(8), _WEIGHTS) % 10 == 0


recognizer = Recognizer(
    entity="UY_CEDULA",
    name="Uruguayan identity card number (cédula)",
    pattern=r"[1-9]\.[0-9]{3}\.[0-9]{3}-[0-9]",
    asked_pattern=r"[0-9][. ]?[0-9]{3}[. ]?[0-9]{3}[ ./-]{0,3}[0-9]|[0-9]{3}\.?[0-9]{3}-?[0-9]",
    check=_is_cedula,
    fields=(
        *("cedula uruguaya", "cedula uruguay", "ci uruguay", "cedula de identidad uruguay", "cedula de identidad"),
        *("ci uruguaya", "documento uruguayo", "uruguayan cedula", "cedula con digito"),
    ),
    context=("cedula de identidad", "dnic"),
    siblings=("fecha de nacimiento", "credencial civica", "mutualista", "departamento"),
    confused_with="the Chilean RUT of the same grouping and amounts; one in ten passes.",
    lifespan="for life, the card for ten years; issued since 1946.",
    matches=("CI 2.773.587-4", "cédula uruguaya 42256148", "cédula: 2410332-7"),
    rejects=("CI 2.773.587-5", "cédula uruguaya 00000000", "cedula uruguay 123"),
)
