"""Costa Rican identity card number (cédula de identidad): province, volume and entry of four digits, 0-0000-0000.

Issued by the Tribunal Supremo de Elecciones; no check digit. A company's cédula jurídica is 3-000-000000.
The noughts of volume and entry may be left out between dashes, which python-stdnum (cr.cpf) fills in again from the
dashes. Specification: https://www.tse.go.cr.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cedula(number: str) -> bool:
    plain = number.removeprefix("0")
    return is_digits(plain, 7, 8, 9) and not is_repeated(plain[1:]) and not is_counting(plain)


recognizer = Recognizer(
    entity="CR_CEDULA",
    name="Costa Rican identity card number (cédula)",
    asked_pattern="0?[1-9]-[0-9]{4}-[0-9]{4}|[1-9]-[0-9]{3}-[0-9]{3}|0?[1-9] [0-9]{4} [0-9]{4}|0?[1-9][0-9]{8}",
    check=_is_cedula,
    fields=(
        *("cedula costarricense", "cedula costa rica", "cedula fisica", "cedula de identidad costa rica", "cedula"),
        *("cedula persona fisica", "cedula nacional costa rica", "cedula tse", "costa rican cedula"),
    ),
    context=("cedula fisica", "tribunal supremo de elecciones"),
    siblings=("fecha de nacimiento", "canton", "provincia", "ccss"),
    confused_with="a company's cédula jurídica, which is grouped 3-000-000000, and phones of eight digits.",
    lifespan="for life, the card for ten years; 8 before it is for naturalised citizens.",
    matches=("cédula costarricense 3-0455-0175", "cédula física 701610395", "cedula costa rica 1-613-584"),
    rejects=("cédula costarricense 1-0000-0000", "cédula jurídica 3-101-123456", "cedula costa rica 12"),
)
