"""Guatemalan unique identification code (CUI, DPI): eight digits, check digit by 11, department, municipality.

Issued by the RENAP, thirteen digits as in 0000 00000 0000; departments 01 to 22.
Specification: https://www.renap.gob.gt (Código Único de Identificación).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

if TYPE_CHECKING:
    from random import Random


_SOME = ("0117", "0923", "1021", "1230", "1333", "1421", "1911", "2011", "2107", "2217")
# municipalities of each department, and one more that may be founded
_PLACES = (0, 18, 9, 17, 17, 15, 15, 20, 9, 25, 22, 10, 31, 34, 22, 9, 18, 15, 6, 12, 12, 8, 18)


def _is_cui(number: str) -> bool:
    if not is_digits(number, 13) or is_repeated(number[:8]):
        return False
    department, place = int(number[9:11]), int(number[11:])
    if department >= len(_PLACES) or not 1 <= place <= _PLACES[department]:
        return False
    return weighted_sum(number[:8], range(2, 10)) % 11 == int(number[8])


def _sample(random: Random) -> str:
    body, place = f"{random.randrange(10**8):08d}", random.choice(_SOME)
    rest = weighted_sum(body, range(2, 10)) % 11
    # a remainder of ten is never issued
    return _sample(random) if rest > 9 else f"{body[:4]} {body[4:]}{rest} {place}"


recognizer = Recognizer(
    entity="GT_CUI",
    name="Guatemalan identification code (CUI, DPI)",
    pattern="[0-9]{4}[ -][0-9]{5}[ -][0-9]{4}",
    asked_pattern="[0-9]{13}|[0-9]{8}[ -][0-9][ -][0-9]{4}|[0-9]{9}[ -][0-9]{4}",
    check=_is_cui,
    fields=(
        *("dpi guatemala", "cui guatemala", "dpi", "cui dpi", "numero dpi", "documento personal de identificacion"),
        *("codigo unico de identificacion", "dpi cui", "dpi renap", "guatemalan dpi", "dpi cliente"),
    ),
    context=("renap", "dpi", "documento personal"),
    siblings=("nit", "fecha de nacimiento", "igss", "municipio"),
    confused_with="barcodes of thirteen digits; check digit and place tell them apart.",
    lifespan="for life, the card for ten years; issued since 2009.",
    sample=_sample,
    matches=("DPI 1401 83256 0101", "CUI: 6340686520920", "dpi 5019-04018-1301"),
    rejects=("DPI 1401 83257 0101", "CUI 1401832569901", "dpi 0000000000000"),
)
