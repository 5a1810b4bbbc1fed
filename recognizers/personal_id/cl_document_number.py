"""Chilean document number (número de documento, serie) of an identity card: nine digits, on older ones A before them.

Issued by the Registro Civil and asked for, with the RUN, to verify the card, as in 000.000.000; no check digit.
Specification: https://portal.sidiv.registrocivil.cl (consulta de vigencia de documento).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    number = value.removeprefix("A").removeprefix("B")
    return is_digits(number, 9) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="CL_DOCUMENT_NUMBER",
    name="Chilean identity card document number",
    asked_pattern=r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}|[AB]?[0-9]{9}",
    check=_is_number,
    fields=(
        *("serie cedula identidad", "numero de serie cedula", "serie cedula", "serie carnet", "numero serie carnet"),
        *("numero de documento chile", "numero documento cedula", "numero de serie rut", "serie carnet identidad"),
        *("nro serie cedula", "n serie carnet"),
    ),
    context=("serie de la cedula", "vigencia de la cedula"),
    siblings=("rut", "run", "fecha de nacimiento", "fecha vencimiento cedula"),
    confused_with="order numbers of nine digits; only a word for it asks.",
    lifespan="as long as the card, ten years; of nine digits since 2013, before that A and nine.",
    matches=("número de serie cédula 548.271.635", "serie carnet A048271635", "serie cédula: 148271635"),
    rejects=("serie cédula 000.000.000", "serie carnet 123456789", "serie cédula 12"),
)
