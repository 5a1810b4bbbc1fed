"""Colombian citizenship card number (cédula de ciudadanía): six to ten digits, often with dots, without a check digit.

Issued by the Registraduría Nacional: up to eight digits until 2003, since then ten that begin with 1 (NUIP). A field
that says cédula and no country asks for it too. Specification: https://www.registraduria.gov.co.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cedula(number: str) -> bool:
    return is_digits(number, 6, 7, 8, 10) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="CO_CEDULA",
    name="Latin American citizenship card number (cédula)",
    asked_pattern=r"1\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}|[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|1[0-9]{9}|[0-9]{6,8}",
    check=_is_cedula,
    fields=(
        *("cedula de ciudadania", "cedula", "cedula ciudadania", "cc cedula", "cedula de identidad"),
        *("cedula colombiana", "cedula ciudadania colombia", "cc ciudadania", "cedula cliente", "cedula titular"),
        *("cedula empleado", "nro cedula", "num cedula", "nro de cedula", "colombian cedula", "cedula paciente"),
        *("documento cedula",),
    ),
    context=("c c", "cedula", "ciudadania", "identificacion"),
    siblings=("fecha de nacimiento", "eps", "fecha expedicion"),
    confused_with="amounts with dots and phone numbers; only a word for it asks.",
    lifespan="for life; issued since 1952, of ten digits since 2003.",
    matches=("cédula 1.036.482.917", "Cedula de ciudadania: 52345871"),
    rejects=("cedula 0000000000", "cedula 12"),
)
