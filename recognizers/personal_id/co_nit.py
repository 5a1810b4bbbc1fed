"""Colombian tax number (NIT) of a natural person: cédula and a check digit by 11, as in 1.000.000.000-0.

Issued by the DIAN; a company's has nine digits from 800 million on (python-stdnum takes both), so that only a name of
persons asks. Specification: Orden Administrativa 4 of 1989 of the DIAN, https://www.dian.gov.co.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (3, 7, 13, 17, 19, 23, 29, 37, 41, 43)


def _is_nit(value: str) -> bool:
    number = value[:-1]
    if not is_digits(value, 8, 9, 11) or is_repeated(number):
        return False
    rest = weighted_sum(number[::-1], _WEIGHTS) % 11
    return int(value[-1]) == (rest if rest < 2 else 11 - rest)


recognizer = Recognizer(
    entity="CO_NIT",
    name="Colombian tax number (NIT) of a person",
    asked_pattern=(
        r"1[. ]?[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}[ -]{0,3}[0-9]|[0-9]{1,2}[. ]?[0-9]{3}[. ]?[0-9]{3}[ -]{0,3}[0-9]"
    ),
    check=_is_nit,
    fields=(
        *("nit persona natural", "rut persona natural colombia", "nit de persona natural", "nit independiente"),
        *("nit empleado", "nit contratista persona natural", "cedula o nit", "nit cedula", "cedula nit", "cc nit"),
        *("nit persona natural colombia",),
    ),
    siblings=("cedula", "fecha de nacimiento", "eps"),
    confused_with="a company's NIT, which begins with 8 or 9 and has nine digits; phones; one in ten passes.",
    lifespan="for life.",
    matches=("NIT persona natural 1.058.670.703-5", "nit independiente 52714430-8", "cédula o NIT: 527144308"),
    rejects=("NIT persona natural 1.058.670.703-4", "nit persona natural 000000000", "nit persona natural 123"),
)
