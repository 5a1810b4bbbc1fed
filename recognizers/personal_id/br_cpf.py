"""Brazilian taxpayer registration of a person (CPF): eleven digits, 000.000.000-00, two mod 11 check digits.

Issued by the Receita Federal; companies have a CNPJ of fourteen digits instead.
Specification: https://www.gov.br/receitafederal/pt-br/assuntos/meu-cpf.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_cpf(number: str) -> bool:
    if not is_digits(number, 11) or is_repeated(number):
        return False
    first = weighted_sum(number[:9], range(10, 1, -1)) * 10 % 11 % 10
    second = weighted_sum(number[:10], range(11, 1, -1)) * 10 % 11 % 10
    return number[9:] == f"{first}{second}"


recognizer = Recognizer(
    entity="BR_CPF",
    name="Brazilian CPF",
    pattern=r"[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}",
    asked_pattern="[0-9]{9}[ /-]?[0-9]{2}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}[ ./-][0-9]{2}",
    check=_is_cpf,
    padded_to=11,
    fields=(
        *("cpf", "cpf mf", "cpf titular", "cpf cliente", "cpf responsavel", "cpf pagador", "cpf socio", "cpf conjuge"),
        *("cadastro de pessoa fisica", "cadastro pessoas fisicas", "cpf funcionario", "cpf paciente", "cpf aluno"),
        *("cpf comprador", "cpf beneficiario", "cic cpf", "brazilian cpf", "cpf do titular", "nr cpf", "cpf rg"),
    ),
    context=("cpf", "documento", "rg", "pessoa fisica", "receita federal", "titular"),
    siblings=("rg", "cnh", "data de nascimento", "nascimento", "nome da mae"),
    confused_with="mobile numbers of eleven digits and the driving licence (CNH); two check digits tell them apart.",
    lifespan="for life; issued since 1965, printed on the identity card as its number since 2022.",
    matches=("Documento: 918.420.440-01", "CPF 13764990376"),
    rejects=("CPF 974.506.651-03", "111.111.111-11", "cpf 11955501234"),
)
