"""Uruguayan voter number (credencial cívica): three letters of the district and up to six digits, as in AAA 00000.

Issued by the Corte Electoral; no check digit. Description: https://www.gub.uy/corte-electoral.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_credential(value: str) -> bool:
    return not is_repeated(value[3:]) and not is_counting(value[3:])


recognizer = Recognizer(
    entity="UY_CREDENCIAL_CIVICA",
    name="Uruguayan voter number (credencial cívica)",
    asked_pattern="[A-Z]{3}[ -]?[0-9]{3,6}",
    check=_is_credential,
    fields=(
        *("credencial civica", "serie y numero credencial", "credencial civica uruguay", "nro credencial civica"),
        *("credencial corte electoral", "uruguayan voter id"),
    ),
    context=("credencial civica", "corte electoral"),
    siblings=("cedula", "departamento", "fecha de nacimiento"),
    confused_with="article codes of three letters and digits; only a word for it asks.",
    lifespan="as long as one votes in the district; issued since 1924.",
    matches=("credencial cívica BKA 48271", "Credencial Cívica: FCB27163"),
    rejects=("credencial cívica BKA 00000", "credencial cívica no tiene", "credencial cívica 12"),
)
