"""Driving licence number of Brazil (CNH, número de registro): eleven digits, the last two of which are check digits.

Issued by the DETRANs under SENATRAN (https://www.gov.br/transportes/pt-br/assuntos/transito): nine digits weighted
9 to 1 and 1 to 9, each sum by 11, ten counting as nought; a first ten takes two from a second that is none.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_TEN = 10


def is_cnh(number: str) -> bool:
    """Whether both check digits of a CNH are right."""
    if not is_digits(number, 11) or is_repeated(number):
        return False
    first = weighted_sum(number[:9], range(9, 0, -1)) % 11
    second = weighted_sum(number[:9], range(1, 10)) % 11
    if first == _TEN and second != _TEN:
        second = (second - 2) % 11
    return number[9:] == f"{first % _TEN}{second % _TEN}"


recognizer = Recognizer(
    entity="BR_DRIVING_LICENCE",
    name="driving licence number of Brazil (CNH)",
    asked_pattern="[0-9]{11}|[0-9]{3}[ .][0-9]{3}[ .][0-9]{3}[- ][0-9]{2}",
    check=is_cnh,
    fields=(
        *("registro cnh", "cnh", "n cnh", "cnh n", "numero da cnh", "cnh registro", "numero de registro cnh"),
        *("carteira de motorista", "carteira nacional de habilitacao", "habilitacao", "carteira de habilitacao"),
        *("cnh condutor", "cnh motorista", "numero da habilitacao", "brazilian driving licence"),
        *("brazilian drivers license", "driving licence brazil", "carta de motorista"),
    ),
    context=("detran", "senatran", "renach"),
    siblings=("cpf", "veiculo", "placa", "validade cnh", "categoria cnh"),
    confused_with="CPF and mobile numbers, which have eleven digits too; one in a hundred of them passes.",
    lifespan="for life, the card for three to ten years; the number is on every card since 1997.",
    matches=("CNH 02650306461", "registro 026.503.064-61"),
    rejects=("CNH 02650306462", "11111111111", "cnh 0265030646"),
)
