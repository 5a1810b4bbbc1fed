"""Brazilian work card number (CTPS): five to eight digits, a series of three to five and often the state.

Issued on paper by the Ministério do Trabalho, as in 0000000/00000-UF; the digital card has the CPF for number. No check
digit. Description: https://www.gov.br/trabalho-e-emprego (Carteira de Trabalho).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_card(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="BR_CTPS",
    name="Brazilian work card number (CTPS)",
    asked_pattern=(
        "[0-9]{5,8}[ /-]{1,3}(?:SERIE:? ?)?[0-9]{3,5}(?:-[0-9])?(?:[ /-]{1,3}[A-Z]{2})?|[0-9]{5,8}(?:[ /-][A-Z]{2})?"
    ),
    check=_is_card,
    fields=(
        *("carteira de trabalho", "ctps", "ctps serie", "numero ctps", "ctps numero serie", "carteira profissional"),
        *("carteira de trabalho e previdencia social", "num ctps", "ctps uf", "carteira trabalho digital"),
        *("brazilian work card",),
    ),
    context=("ctps", "carteira de trabalho", "ministerio do trabalho"),
    siblings=("pis", "cpf", "data de admissao", "serie", "nome da mae"),
    confused_with="order numbers; only a word for it asks.",
    lifespan="as long as the booklet; on paper from 1932, digital with the CPF since 2019.",
    matches=("CTPS 4827163/00148-SP", "carteira de trabalho 48271 série 00148", "CTPS: 4827163"),
    rejects=("CTPS 0000000", "CTPS digital", "ctps 123"),
)
