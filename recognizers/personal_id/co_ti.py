"""Colombian identity card of a minor (tarjeta de identidad): birth date and five digits, or ten that begin with 1.

Issued by the Registraduría Nacional to children from seven to seventeen; no check digit. The older form of eleven
digits is the birth date and a serial number. Specification: https://www.registraduria.gov.co.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(number: str) -> bool:
    if not is_digits(number, 10, 11) or is_repeated(number) or is_counting(number):
        return False
    return len(number) == 10 or is_yymmdd(number[:6])


recognizer = Recognizer(
    entity="CO_TI",
    name="Colombian identity card of a minor",
    asked_pattern=(
        "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{5}|1[0-9]{9}"
        r"|1\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}"
    ),
    check=_is_card,
    fields=(
        *("tarjeta de identidad colombia", "tarjeta de identidad", "tarjeta identidad menor", "ti menor"),
        *("tarjeta de identidad alumno", "tarjeta identidad estudiante", "documento ti", "numero tarjeta de identidad"),
        *("colombian minor id",),
    ),
    context=("tarjeta de identidad", "registraduria"),
    siblings=("acudiente", "grado", "fecha de nacimiento", "eps"),
    confused_with="phones and order numbers of ten or eleven digits; only a word for it asks.",
    lifespan="from the seventh birthday to the eighteenth; of ten digits since 2003.",
    matches=("tarjeta de identidad 1.082.716.354", "Tarjeta de Identidad 990214-08271", "TI menor 1048271635"),
    rejects=("tarjeta de identidad 991314-08271", "tarjeta de identidad 1111111111", "tarjeta de identidad 12"),
)
