"""Brazilian identity card number (RG): seven to nine digits, the last one may be an X, 00.000.000-0.

Issued by each state's public security office under its own rule.
Description: https://www.gov.br (Carteira de Identidade).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_rg(value: str) -> bool:
    number = value.removesuffix("X")
    return is_digits(number, 7, 8, 9) and not is_repeated(number)


recognizer = Recognizer(
    entity="BR_RG",
    name="Brazilian identity card number (RG)",
    asked_pattern=r"[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}(?:-[0-9X])?|[0-9]{7,9}-?[0-9X]?",
    check=_is_rg,
    fields=(
        *("rg", "numero rg", "rg titular", "registro geral", "carteira de identidade", "identidade rg", "rg ssp"),
        *("rg cliente", "rg orgao emissor", "rg funcionario", "cedula de identidade rg", "rg responsavel", "rg uf"),
        *("rg aluno", "rg paciente", "doc identidade rg", "brazilian rg"),
    ),
    context=("ssp", "orgao emissor", "identidade"),
    siblings=("cpf", "orgao emissor", "cnh"),
    confused_with="amounts with dots; only a word for it asks.",
    lifespan="for life in one state, another state gives another; the card of 2022 (CIN) carries the CPF instead.",
    matches=("RG 12.345.678-X", "registro geral: 30345678"),
    rejects=("RG 00.000.000-0", "rg 123"),
)
