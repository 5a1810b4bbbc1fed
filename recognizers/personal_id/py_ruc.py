"""Paraguayan taxpayer number (RUC) of a natural person: the cédula and a check digit by 11 behind a dash.

Issued by the DNIT (formerly SET); from 80 million on they are companies' (python-stdnum takes both, and shorter ones).
Specification: https://www.dnit.gov.py (RUC, dígito verificador).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_FIRST_COMPANY = 80_000_000


def _is_ruc(value: str) -> bool:
    number = value[:-1]
    if not is_digits(value, 6, 7, 8, 9) or is_repeated(number) or int(number) >= _FIRST_COMPANY:
        return False
    return -weighted_sum(number[::-1], range(2, 10)) % 11 % 10 == int(value[-1])


recognizer = Recognizer(
    entity="PY_RUC",
    name="Paraguayan taxpayer number (RUC) of a person",
    asked_pattern=r"[0-9]{5,8} ?- ?[0-9]|(?:[0-9]{1,2}\.)?[0-9]{3}\.[0-9]{3} ?- ?[0-9]",
    check=_is_ruc,
    fields=(
        *("ruc paraguay", "ruc paraguayo", "ruc persona fisica", "ruc unipersonal", "ruc", "ruc con dv"),
        *("registro unico del contribuyente", "cedula o ruc", "ruc persona fisica paraguay", "paraguayan ruc"),
    ),
    context=("dnit", "marangatu", "unipersonal"),
    siblings=("cedula", "fecha de nacimiento", "timbrado"),
    confused_with="a company's RUC, which is 80 million or more; one in ten passes.",
    lifespan="for life.",
    matches=("RUC 3918616-4", "ruc paraguay: 4.842.471-4", "RUC 731984-3"),
    rejects=("RUC 3918616-5", "RUC 80028061-0", "ruc paraguay 000000-0"),
)
