"""Portuguese residence permit number (título de residência): six to nine digits, with letters before or behind them.

Issued by the AIMA (the SEF until 2023) on the card of the European model; no check digit is published.
Description: https://aima.gov.pt, PRADO PRT-HO.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_permit(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="PT_RESIDENCE",
    name="Portuguese residence permit number",
    asked_pattern="[A-Z]{1,2} ?[0-9]{6,8}|[0-9]{9} ?[0-9]?[A-Z]{2}[0-9]|[0-9]{6,9}[A-Z]{0,2}",
    check=_is_permit,
    fields=(
        *("titulo de residencia aima", "titulo de residencia", "autorizacao de residencia", "cartao de residencia"),
        *("titulo residencia", "autorizacao residencia permanente", "numero autorizacao residencia"),
        *("portuguese residence permit", "titulo de residencia sef"),
    ),
    context=("titulo de residencia", "aima", "autorizacao de residencia"),
    siblings=("nacionalidade", "passaporte", "nif", "niss", "data de nascimento"),
    confused_with="order numbers; only a word for it asks.",
    lifespan="one to ten years, a new card has a new number.",
    matches=("título de residência P04827163", "Título de Residência 482716354", "autorização de residência 482716PT"),
    rejects=("título de residência 000000000", "título de residência pendente", "título de residência 12"),
)
