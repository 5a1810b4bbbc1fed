"""Numbers of the Mexican voting card: CIC (nine digits), OCR (thirteen), citizen's identifier (nine), its MRZ line.

Issued by the Instituto Nacional Electoral (the IFE until 2014) and asked for to look the card up; no check digit but in
the machine-readable line. Specification: https://www.ine.mx, https://listanominal.ine.mx.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="MX_INE",
    name="Mexican voting card number (CIC, OCR)",
    pattern="IDMEX[0-9]{10}<<[0-9]{13}",
    asked_pattern="IDMEX[0-9]{9,10}|[0-9]{12,13}|[0-9]{9,10}",
    check=_is_number,
    fields=(
        *("cic ine", "ocr ine", "cic credencial", "codigo ocr ine", "credencial ine", "credencial para votar"),
        *("identificador ciudadano", "identificador del ciudadano", "ine ocr", "ine cic", "folio ine", "ine ife"),
        *("numero credencial de elector", "ocr credencial", "numero de credencial ine", "ife ine"),
    ),
    context=("credencial para votar", "idmex", "ife", "lista nominal"),
    siblings=("clave de elector", "curp", "emision", "fecha de nacimiento", "seccion"),
    confused_with="phone and order numbers of nine to thirteen digits; only a word for it asks.",
    lifespan="ten years, a new card has a new number; CIC since 2013, OCR since 1991.",
    matches=("CIC INE 148271635", "OCR INE 0748048271635", "IDMEX1482716354<<0748048271635"),
    rejects=("CIC INE 000000000", "OCR INE 0000000000000", "credencial INE vigente"),
)
