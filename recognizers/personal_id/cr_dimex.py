"""Costa Rican foreigner's document number (DIMEX, cédula de residencia): 1, country, eleven or twelve digits in all.

Issued by the Dirección General de Migración y Extranjería; no check digit. Specification: https://www.migracion.go.cr.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_dimex(number: str) -> bool:
    return is_digits(number, 11, 12) and number[0] == "1" and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="CR_DIMEX",
    name="Costa Rican foreigner's document number (DIMEX)",
    asked_pattern="1[0-9]{10,11}|1[0-9]{3}[ -][0-9]{4}[ -][0-9]{4}",
    check=_is_dimex,
    fields=(
        *("dimex", "numero dimex", "dimex costa rica", "cedula de residencia", "cedula residencia costa rica"),
        *("carne de residencia costa rica", "dimex nite", "documento migratorio extranjeros"),
    ),
    context=("dimex", "migracion y extranjeria", "cedula de residencia"),
    siblings=("nacionalidad", "pasaporte", "fecha de nacimiento"),
    confused_with="phones with country code and order numbers; only a word for it asks.",
    lifespan="for life, the card for one to five years; DIMEX since 2010.",
    matches=("DIMEX 155812994816", "cédula de residencia 12220056990"),
    rejects=("DIMEX 30123456789", "dimex 111111111111", "dimex 12"),
)
