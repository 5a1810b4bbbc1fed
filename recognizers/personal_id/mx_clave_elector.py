"""Mexican voter key (clave de elector): six letters of the names, birth date, place of birth, sex, three digits.

Issued by the Instituto Nacional Electoral and printed on the voting card, eighteen characters; the last three are a
check digit and a serial number of an unpublished rule. Specification: https://www.ine.mx (credencial para votar).
"""

from __future__ import annotations

from sensitive_scan.check.dates import is_yymmdd
from sensitive_scan.recognizer import Recognizer


def _is_key(value: str) -> bool:
    return is_yymmdd(value[6:12])


_DATE_AND_PLACE = "[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:0[1-9]|[12][0-9]|3[0-3]|8[78])"

recognizer = Recognizer(
    entity="MX_CLAVE_ELECTOR",
    name="Mexican voter key (clave de elector)",
    pattern=f"[A-Z]{{6}}{_DATE_AND_PLACE}[HMX][0-9]{{3}}",
    asked_pattern=f"[A-Z]{{6}}[ -]?{_DATE_AND_PLACE}[ -]?[HMX][ -]?[0-9]{{3}}",
    check=_is_key,
    fields=(
        *("clave elector ine", "clave de elector", "clave elector", "clave electoral", "clave elector ife"),
        *("clave elector credencial", "mexican voter id", "mexican voter key"),
    ),
    context=("credencial para votar", "clave de elector", "ife"),
    siblings=("curp", "seccion", "fecha de nacimiento", "ocr", "cic"),
    confused_with="nothing usual; a date, a place and a sex are in it.",
    lifespan="for life; issued since 1990, the card for ten years.",
    matches=("clave de elector GMVLMR80070501M100", "RDSNLS79121714H300"),
    rejects=("clave de elector GMVLMR80130501M100", "clave de elector GMVLMR800705", "GMVLMR80070555M100"),
)
