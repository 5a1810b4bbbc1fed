"""Brazilian military document number (certificado de reservista, RA): up to twelve digits, 00.000.000.000-0.

Issued by the Exército Brasileiro to men of eighteen; the RA has twelve digits, older certificates fewer and a series.
The rule of the last digit is not published. Description: https://alistamento.eb.mil.br.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_counting, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_number(value: str) -> bool:
    digits = "".join(character for character in value if "0" <= character <= "9")
    return not is_repeated(digits) and not is_counting(digits)


recognizer = Recognizer(
    entity="BR_RESERVISTA",
    name="Brazilian military document number (reservista)",
    asked_pattern=r"[0-9]{2}\.[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]|[0-9]{11}-?[0-9]|[0-9]{6,10}(?:[ -][A-Z])?",
    check=_is_number,
    fields=(
        *("certificado de reservista", "reservista", "certificado reservista", "ra militar", "numero reservista"),
        *("certificado dispensa incorporacao", "certificado de dispensa de incorporacao", "alistamento militar"),
        *("carteira de reservista", "documento militar", "certificado militar", "brazilian military certificate"),
    ),
    context=("reservista", "exercito brasileiro", "junta militar"),
    siblings=("cpf", "rg", "titulo de eleitor", "data de nascimento"),
    confused_with="order and phone numbers; only a word for it asks.",
    lifespan="for life; the RA since the 1970s.",
    matches=("certificado de reservista 04.827.163.548-2", "RA militar 148271635482", "reservista 482716 A"),
    rejects=("reservista 000000000000", "reservista dispensado", "reservista 12"),
)
