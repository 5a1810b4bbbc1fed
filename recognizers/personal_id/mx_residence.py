"""Mexican residence number: unique foreigner number (NUE), or the number of the resident card (formerly FM2, FM3).

Issued by the Instituto Nacional de Migración; eight to thirteen digits, the card's with letters before; no check
digit is published. Description: https://www.gob.mx/inm.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="MX_RESIDENCE",
    name="Mexican residence number (NUE)",
    asked_pattern="[0-9]{8,13}|[A-Z]{1,3}[0-9]{6,9}",
    check=_is_number,
    fields=(
        *("nue inm", "numero unico de extranjero", "nue extranjero", "tarjeta de residente", "residente permanente"),
        *("residente temporal", "tarjeta de residencia mexico", "forma migratoria", "documento migratorio"),
        *("fm2", "fm3", "tarjeta residente temporal", "tarjeta residente permanente", "mexican resident card"),
    ),
    context=("instituto nacional de migracion", "forma migratoria"),
    siblings=("nacionalidad", "pasaporte", "curp", "fecha de nacimiento"),
    confused_with="order numbers; only a word for it asks.",
    lifespan="one to four years, permanent cards without end; FM2 and FM3 until 2012.",
    matches=("NUE INM 48271635", "tarjeta de residente 0000004827163", "FM3 No. 1482716354"),
    rejects=("tarjeta de residente 00000000", "residente permanente desde 2019", "NUE INM 12"),
)
