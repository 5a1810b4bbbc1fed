"""Brazilian social number (PIS, PASEP, NIS, NIT): eleven digits, 000.00000.00-0, the last one a check digit by 11.

Issued by Caixa Econômica Federal, Banco do Brasil and INSS to workers, and to those who get social benefits.
Specification: https://www.gov.br/inss (NIT), https://www.caixa.gov.br (NIS).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_WEIGHTS = (3, 2, 9, 8, 7, 6, 5, 4, 3, 2)


def _is_pis(number: str) -> bool:
    if not is_digits(number, 11) or is_repeated(number):
        return False
    return -weighted_sum(number[:10], _WEIGHTS) % 11 % 10 == int(number[10])


recognizer = Recognizer(
    entity="BR_PIS",
    name="Brazilian PIS, PASEP, NIS or NIT number",
    pattern=r"[0-9]{3}\.[0-9]{5}\.[0-9]{2}-[0-9]",
    asked_pattern="[0-9]{3}[ .-]?[0-9]{5}[ .-]?[0-9]{2}[ ./-]?[0-9]",
    check=_is_pis,
    fields=(
        *("pis pasep", "pis", "pasep", "pis nit", "pis nis", "pis pasep nit", "numero pis", "nis cadunico", "nit inss"),
        *("numero do pis", "pis funcionario", "pis empregado", "pis trabalhador", "numero de inscricao do trabalhador"),
        *("numero identificacao social", "nis bolsa familia", "inscricao inss", "pis nis nit"),
    ),
    context=("pasep", "cadunico", "abono salarial", "fgts", "caixa economica"),
    siblings=("cpf", "ctps", "data de nascimento", "data de admissao", "nome da mae"),
    confused_with="the CPF and mobile numbers, also of eleven digits; one in ten passes.",
    lifespan="for life; PIS and PASEP since 1970.",
    matches=("PIS 789.93403.23-5", "PIS/PASEP 40875956679", "NIT INSS: 097.27054.38-8"),
    rejects=("PIS 789.93403.23-6", "pis 00000000000", "PIS 0,65%"),
)
