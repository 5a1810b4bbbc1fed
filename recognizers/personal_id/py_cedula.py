"""Paraguayan identity card number (cédula de identidad civil): five to eight digits, often with dots, no check digit.

Issued by the Departamento de Identificaciones of the national police; the taxpayer number adds a check digit to it.
Description: https://www.policianacional.gov.py/identificaciones.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cedula(number: str) -> bool:
    return is_digits(number, 5, 6, 7, 8) and not is_repeated(number) and not is_counting(number)


recognizer = Recognizer(
    entity="PY_CEDULA",
    name="Paraguayan identity card number (cédula)",
    asked_pattern=r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}|[0-9]{2,3}\.[0-9]{3}|[0-9]{5,8}",
    check=_is_cedula,
    fields=(
        *("cedula paraguaya", "cedula paraguay", "ci paraguay", "cedula de identidad civil", "cedula policial"),
        *("cedula identidad paraguaya", "documento paraguayo", "paraguayan cedula", "cic paraguay"),
    ),
    context=("cedula de identidad civil", "departamento de identificaciones"),
    siblings=("ruc", "fecha de nacimiento", "ips"),
    confused_with="amounts with dots and order numbers; only a word for it asks.",
    lifespan="for life, the card for ten years.",
    matches=("cédula paraguaya 4.827.163", "CI Paraguay 3918616", "cédula paraguaya: 731.984"),
    rejects=("cédula paraguaya 0.000.000", "cédula paraguaya 1234567", "cédula paraguaya 12"),
)
