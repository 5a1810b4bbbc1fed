"""Peruvian identity document number (DNI, CUI): eight digits, on the card with a check digit or letter by 11 behind.

Issued by the RENIEC. Without the check character, as it is mostly written, only the length can be checked.
Specification: https://www.gob.pe/235-documento-nacional-de-identidad-dni.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (3, 2, 7, 6, 5, 4, 3, 2)


def _is_dni(value: str) -> bool:
    number, check = value[:8], value[8:]
    if not is_digits(number, 8) or is_repeated(number) or is_counting(number):
        return False
    rest = weighted_sum(number, _WEIGHTS) % 11
    # digit and letter stand for the same remainder
    return check in ("", "65432110987"[rest], "KJIHGFEDCBA"[rest])


recognizer = Recognizer(
    entity="PE_DNI",
    name="Peruvian identity document number (DNI)",
    asked_pattern="[0-9]{8}(?:[ -]{0,3}[0-9A-K])?",
    check=_is_dni,
    fields=(
        *("dni peru", "dni peruano", "dni reniec", "cui peru", "dni cui", "codigo unico de identificacion peru"),
        *("nro dni", "dni del titular peru", "numero dni peru", "peruvian dni", "dni electronico peru"),
    ),
    context=("reniec", "dni peruano"),
    siblings=("ruc", "fecha de nacimiento", "ubigeo", "cuspp", "cci"),
    test_numbers=("101174102",),
    confused_with="order numbers of eight digits; only a word for it asks.",
    lifespan="for life, the card for eight or ten years; issued since 1996.",
    matches=("DNI Perú 42625739", "DNI peruano 89396622-1", "dni reniec 46642910-D"),
    rejects=("DNI Perú 42625739-1", "dni peru 00000000", "dni peru 123"),
)
