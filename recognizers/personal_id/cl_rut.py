"""Chilean tax and identity number (RUT, RUN) of a person: up to eight digits and a check character by 11, 00.000.000-K.

Issued by the Registro Civil; numbers from 50 million on are companies' (python-stdnum takes both). Specification: https://www.sii.cl.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_FIRST_COMPANY = 50_000_000


def _is_rut(value: str) -> bool:
    number = value[:-1]
    if not is_digits(number, 7, 8) or int(number) >= _FIRST_COMPANY or is_repeated(number):
        return False
    rest = -weighted_sum(number[::-1], (2, 3, 4, 5, 6, 7, 2, 3)) % 11
    return value[-1] == "0123456789K"[rest]


recognizer = Recognizer(
    entity="CL_RUT",
    name="Chilean RUT of a person",
    pattern=r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9K]",
    asked_pattern=r"[0-9]{1,2}[. ]?[0-9]{3}[. ]?[0-9]{3}[ -]{0,3}[0-9K]",
    check=_is_rut,
    fields=(
        *("rut", "rut cliente", "rut persona", "rol unico tributario", "rut titular", "rut trabajador", "rut run"),
        *("cedula identidad rut", "rol unico nacional", "rut paciente", "rut alumno", "rut apoderado", "run chile"),
        *("rut persona natural", "rut dv", "rut chileno", "chilean rut", "rut beneficiario"),
    ),
    context=("rut", "cedula", "identidad"),
    siblings=("fecha nacimiento", "afp", "isapre", "banco"),
    confused_with="a company's RUT, which is 50 million or more.",
    lifespan="for life; issued since 1969.",
    matches=("RUT 22.449.794-6", "rut 25387473-2"),
    rejects=("RUT 11.135.518-4", "76.086.428-5", "00.000.000-0"),
)
