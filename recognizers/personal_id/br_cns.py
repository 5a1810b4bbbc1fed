"""Brazilian health card number (CNS, cartão do SUS): fifteen digits that begin with 1, 2, 7, 8 or 9, mod 11.

Issued by the Ministério da Saúde, as in 000 0000 0000 0000: 1 and 2 for good (a PIS is in it), 7 to 9 provisional.
Specification: https://integracao.esusab.ufsc.br and https://www.gov.br/saude (Cartão Nacional de Saúde).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_cns(number: str) -> bool:
    if not is_digits(number, 15) or number[0] not in "12789" or is_repeated(number):
        return False
    return weighted_sum(number, range(15, 0, -1)) % 11 == 0


recognizer = Recognizer(
    entity="BR_CNS",
    name="Brazilian health card number (CNS)",
    pattern="[12789][0-9]{2} [0-9]{4} [0-9]{4} [0-9]{4}",
    asked_pattern="[12789][0-9]{2}[ .-]?[0-9]{4}[ .-]?[0-9]{4}[ .-]?[0-9]{4}",
    check=_is_cns,
    fields=(
        *("cartao sus", "cns sus", "cns", "cartao nacional de saude", "numero cartao sus", "cartao do sus", "sus cns"),
        *("carteira sus", "carteirinha sus", "numero sus", "cartao nacional saude", "cns paciente"),
        *("brazilian health card",),
    ),
    context=("sistema unico de saude", "cartao nacional de saude", "datasus"),
    siblings=("cpf", "data de nascimento", "nome da mae", "paciente"),
    confused_with="cards and device numbers of fifteen digits; one in eleven passes.",
    lifespan="for life; issued since 1999, provisional numbers until they are merged.",
    matches=("cartão SUS 178 9827 1675 9736", "CNS 290062047201630", "CNS 778 8130 5580 9517"),
    rejects=("cartão SUS 178 9827 1675 9737", "CNS 000000000000000", "cns 38271635482716"),
)
