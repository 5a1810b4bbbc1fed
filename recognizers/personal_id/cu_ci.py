"""Cuban identity number (carné de identidad): birth date, century, serial and check digit, eleven digits.

Issued by the Ministerio del Interior since 1971; the last digit's rule is not published, so that only the date is
checked, as python-stdnum does (which wants the century too). Description: https://www.minint.gob.cu.
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.check.digits import is_digits
from sensitive_scan.recognizer import Recognizer


def _is_ci(number: str) -> bool:
    return is_digits(number, 11) and is_yymmdd(number[:6])


recognizer = Recognizer(
    entity="CU_CI",
    name="Cuban identity number",
    asked_pattern="[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[ -]?[0-9]{5}",
    check=_is_ci,
    fields=(
        *("carne de identidad cuba", "carnet identidad cuba", "ci cuba", "numero identidad permanente", "ci cubano"),
        *("carnet de identidad cubano", "numero permanente cuba", "cuban id number"),
    ),
    context=("carne de identidad cubano", "oficina del carne de identidad"),
    siblings=("fecha de nacimiento", "municipio", "provincia"),
    confused_with="phones and order numbers of eleven digits; a birth date is in it.",
    lifespan="for life; issued since 1971.",
    matches=("carné de identidad Cuba 91021027775", "CI Cuba: 72062506561"),
    rejects=("CI Cuba 91131027775", "CI Cuba 00000000000", "ci cuba 123"),
)
