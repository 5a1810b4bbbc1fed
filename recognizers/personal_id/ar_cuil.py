"""Argentine labour or tax key (CUIL, CUIT) of a person: prefix 20, 23, 24, 27, DNI, check digit by 11, 00-00000000-0.

Issued by ANSES and ARCA; companies begin with 30, 33 or 34 (python-stdnum takes both, but
not the rarer 25 and 26 of persons). Specification: https://www.anses.gob.ar/cuil.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def _is_cuil(number: str) -> bool:
    if not is_digits(number, 11) or number[:2] not in ("20", "23", "24", "25", "26", "27") or is_repeated(number[2:10]):
        return False
    # ten is written as nine
    return "01234567899"[-weighted_sum(number[:10], _WEIGHTS) % 11] == number[10]


recognizer = Recognizer(
    entity="AR_CUIL",
    name="Argentine CUIL or CUIT of a person",
    pattern="2[034567]-[0-9]{8}-[0-9]",
    asked_pattern="2[034567][ ./-]?[0-9]{2}[.]?[0-9]{3}[.]?[0-9]{3}[ ./-]?[0-9]",
    check=_is_cuil,
    fields=(
        *("cuil", "cuil cuit", "cuit cuil", "cuit", "cuil empleado", "nro cuil", "clave unica identificacion laboral"),
        *("cuil titular", "cuil trabajador", "cuil cliente", "cuit persona fisica", "cuit monotributista", "nro cuit"),
        *("codigo unico identificacion laboral", "cuit persona humana", "argentine cuil"),
    ),
    context=("cuil", "cuit", "anses", "monotributo", "afip"),
    siblings=("dni", "cbu", "fecha de nacimiento"),
    confused_with="a company's CUIT, which begins with 30, 33 or 34.",
    lifespan="for life; CUIL since 1993, CUIT since 1992.",
    matches=("CUIL 20-42449276-1", "cuit 27324340128"),
    rejects=("CUIL 23-29070430-5", "30-71234567-1", "20-00000000-1"),
)
