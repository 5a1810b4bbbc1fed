"""Spanish number of a member of a professional association (número de colegiado): nine digits for doctors and nurses.

Province, association's province and five digits for health professions, 00/00/00000; shorter ones for others. Issued
by the association (Colegio) under Ley 2/1974; no check digit. Description: https://www.cgcom.es (Organización Médica
Colegial).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="ES_COLEGIADO",
    name="Spanish professional association number (colegiado)",
    asked_pattern="[0-9]{2}[ /-]?[0-9]{2}[ /-]?[0-9]{5}|[A-Z]{0,2}[ -]?[0-9]{4,6}",
    check=_is_number,
    fields=(
        *("numero de colegiado", "num colegiado", "n colegiado", "colegiado", "numero colegiada"),
        *("colegiado medico", "numero colegiacion", "numero de colegial", "num col medico", "licencia colegiado"),
        *("numero col·legiat", "colexiado"),
    ),
    context=("colegiado", "colegiada", "colegio de medicos", "colegio oficial", "colegio de enfermeria"),
    siblings=("especialidad", "dni", "colegio", "centro de trabajo"),
    confused_with="order numbers; only a word for it asks.",
    lifespan="for life in one association; nine digits for health professions since the 1980s.",
    matches=("Nº colegiado 282847163", "número de colegiado 08/08/47163", "colegiado M-47163"),
    rejects=("colegiado 000000000", "nº colegiado pendiente", "colegiado 12"),
)
