"""Peruvian pension code (CUSPP): six digits of birth date and sex, five letters of the names, a digit.

Issued by the Superintendencia de Banca, Seguros y AFP to members of the private pension system, twelve characters; its
last digit is of an unpublished rule. Description: https://www.sbs.gob.pe (Sistema Privado de Pensiones).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_cuspp(value: str) -> bool:
    return not is_repeated(value[:6])


recognizer = Recognizer(
    entity="PE_CUSPP",
    name="Peruvian pension code (CUSPP)",
    asked_pattern="[0-9]{6}[ -]?[A-Z]{5}[ -]?[0-9]",
    check=_is_cuspp,
    fields=(
        *("cuspp", "codigo cuspp", "codigo unico spp", "codigo afp", "codigo unico del spp", "cuspp afp"),
        *("codigo unico sistema privado de pensiones", "cuspp trabajador", "carnet afp"),
    ),
    context=("cuspp", "afp", "sistema privado de pensiones"),
    siblings=("dni", "afp", "fecha de nacimiento", "fecha de ingreso"),
    confused_with="article codes of the same shape; only a word for it asks.",
    lifespan="for life; issued since 1993.",
    matches=("CUSPP 548271RMZLA0", "código AFP 612481GPRTS3"),
    rejects=("CUSPP 000000RMZLA0", "CUSPP pendiente", "cuspp 548271"),
)
