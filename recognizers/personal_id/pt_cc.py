"""Portuguese citizen card number (Cartão de Cidadão): nine digits, two letters or digits of the issue, a check digit.

Issued by the Instituto dos Registos e do Notariado since 2007; 00000000 0 AA0, Luhn with letters as 10 to 35.
Specification: https://www.autenticacao.gov.pt (validação do número de documento).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer

_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def _is_card(value: str) -> bool:
    if (
        len(value) != 12
        or not is_digits(value[:9])
        or is_repeated(value[:9])
        or any(character not in _VALUES for character in value)
        or not is_digits(value[11])
    ):
        return False
    doubled = (_VALUES[character] * 2 for character in value[::2])
    return (sum(n - 9 if n > 9 else n for n in doubled) + sum(_VALUES[c] for c in value[1::2])) % 10 == 0


recognizer = Recognizer(
    entity="PT_CC",
    name="Portuguese citizen card number",
    pattern="[0-9]{8} ?-?[0-9] ?[A-Z]{2}[0-9]",
    asked_pattern="[0-9]{8}[ -]{0,3}[0-9][ -]{0,3}[A-Z0-9]{2} ?[0-9]",
    check=_is_card,
    fields=(
        *("cartao de cidadao", "cartao cidadao", "cc cidadao", "numero cartao cidadao", "n cartao de cidadao"),
        *("cartao do cidadao", "num cartao cidadao", "cartao cidadao titular", "documento cartao cidadao"),
        *("portuguese citizen card", "citizen card portugal", "cc portugal"),
    ),
    context=("cartao", "cidadao", "identificacao", "contrato"),
    siblings=("nif", "data de nascimento", "validade"),
    confused_with="article codes of the same shape, one in ten of which passes the check.",
    lifespan="the first nine characters for life, the last three for the card of five or ten years; issued since 2007.",
    matches=("Cartão de cidadão 765177833NO7", "25295824 4 LC7"),
    rejects=("cartão de cidadão 310083115ZE9", "12345678"),
)
