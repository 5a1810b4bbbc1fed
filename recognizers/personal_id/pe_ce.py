"""Peruvian foreigner's card number (carné de extranjería), or of a temporary permit (PTP, CPP): nine digits or so.

Issued by Migraciones, today nine digits with noughts in front, older ones with letters; no check digit.
Description: https://www.gob.pe/migraciones.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="PE_CE",
    name="Peruvian foreigner's card number (carné de extranjería)",
    asked_pattern="[0-9]{8,12}|[A-Z]{1,2}[ -]?[0-9]{6,9}",
    check=_is_card,
    fields=(
        *("carne de extranjeria", "carnet de extranjeria", "carnet extranjeria", "carne extranjeria", "ce peru"),
        *("carnet permiso temporal", "permiso temporal de permanencia", "ptp peru", "cpp peru", "dni o ce"),
        *("numero carnet extranjeria", "carnet extranjeria peru"),
    ),
    context=("superintendencia nacional de migraciones", "carne de extranjeria"),
    siblings=("nacionalidad", "pasaporte", "fecha de nacimiento", "ruc"),
    confused_with="phones and order numbers of nine digits; only a word for it asks.",
    lifespan="four years, the number for life; PTP from 2017, CPP since 2021.",
    matches=(
        "carné de extranjería 000482716",
        "Carnet de Extranjería N 048271635",
        "permiso temporal de permanencia 004827163",
    ),
    rejects=("carnet de extranjería 000000000", "carnet de extranjería vigente", "carnet de extranjería 12"),
)
