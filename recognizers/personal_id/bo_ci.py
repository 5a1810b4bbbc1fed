"""Bolivian identity card number (cédula, carnet de identidad): five to eight digits, often -1A and a department.

Issued by the SEGIP; the complement behind the dash tells twins of a number apart, the letters the place of issue. No
check digit. Description: https://www.segip.gob.bo.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_PLACE = "LP|CB|CBBA|SC|SCZ|OR|PT|PTS|CH|TJ|TJA|BE|BN|BNI|PD|PA|PND|QR"


def _is_ci(value: str) -> bool:
    number = value[: next((place for place, one in enumerate(value) if one.isalpha()), len(value))]
    return is_digits(number) and not is_repeated(number[:5]) and not is_counting(number)


recognizer = Recognizer(
    entity="BO_CI",
    name="Bolivian identity card number",
    asked_pattern=f"[0-9]{{5,8}}(?:-[0-9][A-Z])?(?:[ .-]{{0,3}}(?:{_PLACE}))?",
    check=_is_ci,
    fields=(
        *("cedula boliviana", "carnet identidad bolivia", "ci bolivia", "ci con extension", "carnet boliviano"),
        *("cedula de identidad bolivia", "ci y extension", "ci complemento", "nro ci bolivia", "bolivian id card"),
    ),
    context=("segip", "carnet de identidad", "cedula de identidad"),
    siblings=("nit", "extension", "expedido", "complemento", "fecha de nacimiento"),
    confused_with="order numbers of seven digits; only a word for it asks.",
    lifespan="for life, the card for ten years.",
    matches=("CI Bolivia 4827163 LP", "cédula boliviana 4827163-1B SC", "ci con extensión: 9482716 CBBA"),
    rejects=("CI Bolivia 0000000", "CI Bolivia 1234567", "ci bolivia 12"),
)
