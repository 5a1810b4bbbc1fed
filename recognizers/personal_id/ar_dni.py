"""Argentine identity document number (DNI, LC, LE): seven or eight digits, often with dots, 00.000.000, no check digit.

Issued by the Registro Nacional de las Personas; the number inside a person's CUIL. Specification:
https://www.argentina.gob.ar/interior/renaper (Ley 17.671).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_dni(value: str) -> bool:
    number = value.lstrip("MF")
    return is_digits(number, 7, 8) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="AR_DNI",
    name="Argentine identity document number (DNI)",
    asked_pattern=r"(?:[MF][ -]?)?(?:[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|[0-9]{7,8})",
    check=_is_dni,
    fields=(
        *("dni argentino", "dni argentina", "nro dni", "libreta civica", "libreta de enrolamiento", "dni lc le"),
        *("dni renaper", "documento nacional identidad argentina", "dni tarjeta", "nro de dni", "tipo y nro dni"),
        *("argentine dni", "dni extranjero argentina", "lc le"),
    ),
    context=("renaper", "cuil", "libreta civica", "libreta de enrolamiento"),
    siblings=("cuil", "cuit", "fecha de nacimiento", "nacionalidad", "cbu"),
    confused_with="amounts with dots and order numbers of eight digits; only a word for it asks.",
    lifespan="for life; DNI since 1968, LC of women and LE of men before.",
    matches=("DNI argentino 40.118.205", "nro dni: 27432418", "libreta cívica 4.827.163"),
    rejects=("DNI argentino 00.000.000", "nro dni 12345678", "dni argentino 123"),
)
