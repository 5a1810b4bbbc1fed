"""Venezuelan identity card number (cédula de identidad): V or E for foreigners, six to eight digits, V-00.000.000.

Issued by the SAIME; no check digit, which only the taxpayer number has. Specification: https://www.saime.gob.ve.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cedula(value: str) -> bool:
    number = value.removeprefix("V").removeprefix("E")
    return is_digits(number, 6, 7, 8) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="VE_CEDULA",
    name="Venezuelan identity card number (cédula)",
    pattern=r"[VE]-[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}",
    asked_pattern=r"(?:[VE][ .-]{0,3})?(?:[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|[0-9]{6,8})",
    check=_is_cedula,
    fields=(
        *("cedula venezolana", "cedula venezuela", "ci venezuela", "cedula de identidad venezuela"),
        *("cedula extranjero venezuela", "cedula saime", "venezuelan cedula"),
    ),
    context=("saime", "cedula de identidad", "venezolano"),
    siblings=("rif", "fecha de nacimiento", "estado civil", "ivss"),
    confused_with="amounts with dots and order numbers; the letter and its dash tell them apart.",
    lifespan="for life, the card for ten years; issued since 1942, E from 80 million on.",
    matches=("cédula V-14.827.163", "C.I. E-84.271.635", "cédula venezolana 14827163"),
    rejects=("cédula V-00.000.000", "cédula V-123", "cedula venezuela 12345678"),
)
