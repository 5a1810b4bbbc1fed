"""Spanish document support number (número de soporte, IDESP): DNI three letters and six digits, TIE E and eight.

Printed on each card by the national police, asked for as proof that one holds the card; no check digit.
Specification: https://www.dnielectronico.es (IDESP), https://www.interior.gob.es (TIE; C for EU certificates).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_support(value: str) -> bool:
    return not is_repeated("".join(character for character in value if character.isdecimal()))


recognizer = Recognizer(
    entity="ES_SUPPORT_NUMBER",
    name="Spanish document support number (IDESP)",
    asked_pattern="[A-Z]{3}[ -]?[0-9]{6}|[EC][ -]?[0-9]{8}",
    check=_is_support,
    fields=(
        *("idesp", "numero de soporte dni", "num soporte dni", "numero soporte nie", "numero de soporte tie"),
        *("soporte documento identidad", "dni soporte", "numero soporte documento", "num soporte documento"),
        *("ixesp", "numero soporte dni nie", "soporte dni nie"),
    ),
    context=("idesp", "num soport", "soporte del dni"),
    siblings=("dni", "nie", "fecha de nacimiento", "fecha caducidad dni", "validez dni"),
    confused_with="article codes of the same shape; only a word for it asks.",
    lifespan="as long as the card, five or ten years; on the DNI since 2006.",
    matches=("IDESP BKL482716", "soporte NIE E48271635"),
    rejects=("IDESP AAA000000", "soporte dni pendiente", "idesp 1234"),
)
