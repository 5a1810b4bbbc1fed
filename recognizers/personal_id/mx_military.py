"""Mexican military service number (matrícula de la cartilla del Servicio Militar Nacional): a letter, seven digits.

Issued by the Secretaría de la Defensa Nacional to men of eighteen; letters A to E so far, no check digit.
Description: https://www.gob.mx/sedena (cartilla de identidad militar).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = value.lstrip("ABCDEFGH")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="MX_MILITARY",
    name="Mexican military service number",
    asked_pattern="[A-H][ -]?[0-9]{7,8}|[0-9]{7,8}",
    check=_is_number,
    fields=(
        *("matricula cartilla militar", "cartilla militar", "cartilla smn", "matricula smn", "numero cartilla militar"),
        *("cartilla servicio militar", "servicio militar nacional", "cartilla de identidad militar", "cartilla sedena"),
        *("matricula servicio militar", "cartilla liberada"),
    ),
    context=("sedena", "servicio militar", "cartilla militar"),
    siblings=("curp", "rfc", "fecha de nacimiento", "nss"),
    confused_with="article codes of a letter and seven digits; only a word for it asks.",
    lifespan="for life; issued since 1942.",
    matches=("cartilla militar C-4827163", "matrícula SMN D4827163"),
    rejects=("cartilla militar C-0000000", "cartilla militar liberada", "cartilla militar 12"),
)
