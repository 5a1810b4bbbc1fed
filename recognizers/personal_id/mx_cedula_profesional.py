"""Mexican professional licence number (cédula profesional): seven or eight digits in sequence, older ones fewer.

Issued by the Dirección General de Profesiones; no check digit. Specification: https://www.gob.mx/cedulaprofesional.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cedula(number: str) -> bool:
    return is_digits(number) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="MX_CEDULA_PROFESIONAL",
    name="Mexican professional licence number",
    asked_pattern="[0-9]{5,8}",
    check=_is_cedula,
    fields=(
        *("cedula profesional", "numero cedula profesional", "ced prof", "cedula prof", "num cedula profesional"),
        *("cedula especialidad", "cedula profesional medico", "ced profesional", "mexican professional licence"),
    ),
    context=("cedula profesional", "direccion general de profesiones"),
    siblings=("especialidad", "curp", "rfc", "universidad"),
    confused_with="order numbers of seven digits; only a word for it asks.",
    lifespan="for life, another one for each degree; issued since 1945, as a file without a card since 2018.",
    matches=("cédula profesional 4827163", "Céd. Prof. 14827163"),
    rejects=("cédula profesional 0000000", "cédula profesional 1234567", "cédula profesional en trámite"),
)
