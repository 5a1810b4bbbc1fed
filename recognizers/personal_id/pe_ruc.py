"""Peruvian taxpayer number (RUC) of a natural person: 10, 15, 16 or 17, eight digits and a check digit by 11.

Issued by the SUNAT; 10 stands before a DNI, the others before other documents. A company's begins with 20, which
python-stdnum takes too, and it does not know 16. Specification: https://www.sunat.gob.pe (RUC).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)


def _is_ruc(number: str) -> bool:
    if not is_digits(number, 11) or number[:2] not in ("10", "15", "16", "17") or is_repeated(number[2:10]):
        return False
    # eleven is written as one and ten as nought
    return (11 - weighted_sum(number[:10], _WEIGHTS) % 11) % 10 == int(number[10])


recognizer = Recognizer(
    entity="PE_RUC",
    name="Peruvian taxpayer number (RUC) of a person",
    asked_pattern="1[0567][ -]?[0-9]{8}[ -]?[0-9]",
    check=_is_ruc,
    fields=(
        *("ruc peru", "ruc 10", "ruc persona natural", "ruc independiente", "ruc persona natural con negocio", "ruc"),
        *("ruc peruano", "numero ruc peru", "ruc recibo por honorarios", "registro unico de contribuyentes"),
        *("peruvian ruc",),
    ),
    context=("sunat", "recibo por honorarios", "cuarta categoria"),
    siblings=("dni", "cci", "fecha de nacimiento", "cuspp"),
    confused_with="a company's RUC, which begins with 20, and phones of eleven digits; one in eleven passes.",
    lifespan="for life; of eleven digits since 1998.",
    matches=("RUC 10578503914", "ruc persona natural: 15366463884", "RUC 17-56864009-8"),
    rejects=("RUC 10578503915", "RUC 20512333797", "ruc 10000000000"),
)
