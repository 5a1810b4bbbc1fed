"""Ecuadorian taxpayer number (RUC) of a natural person: the cédula and the establishment, 001 to 009.

Issued by the Servicio de Rentas Internas, thirteen digits; a company's has 9 for third digit and a public body's 6
(python-stdnum takes those too, 6 for persons and any establishment). Specification: https://www.sri.gob.ec (RUC).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits
from sensitive_scan.check.luhn import luhn
from sensitive_scan.recognizer import Recognizer


def _is_ruc(number: str) -> bool:
    if not is_digits(number, 13) or number[2] > "5" or number[10:12] != "00" or number[12] == "0":
        return False
    return (1 <= int(number[:2]) <= 24 or number[:2] in ("30", "50")) and luhn(number[:10])


recognizer = Recognizer(
    entity="EC_RUC",
    name="Ecuadorian taxpayer number (RUC) of a person",
    asked_pattern="[0-5][0-9]{9}[ -]?00[0-9]",
    check=_is_ruc,
    fields=(
        *("ruc ecuador", "ruc persona natural", "ruc ecuatoriano", "ruc cedula", "ruc persona natural ecuador", "ruc"),
        *("cedula ruc", "ruc rimpe", "ruc negocio popular", "registro unico de contribuyentes", "ecuadorian ruc"),
    ),
    context=("rimpe", "servicio de rentas internas"),
    siblings=("cedula", "fecha de nacimiento", "provincia"),
    confused_with="a company's RUC, whose third digit is 9, and barcodes of thirteen digits.",
    lifespan="for life.",
    matches=("RUC 1742861899001", "ruc persona natural: 0928476886001"),
    rejects=("RUC 1742861898001", "RUC 1790011674001", "ruc ecuador 1742861899000"),
)
