"""Portuguese taxpayer number (NIF) of a person: nine digits that begin with 1, 2, 3 or 45, mod 11 check digit.

Issued by the Autoridade Tributária; numbers that begin otherwise are companies' (python-stdnum takes both).
Specification: https://info.portaldasfinancas.gov.pt.
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer


def _is_nif(number: str) -> bool:
    number = number.removeprefix("PT")
    if not is_digits(number, 9) or is_repeated(number) or not (number[0] in "123" or number[:2] == "45"):
        return False
    return (11 - weighted_sum(number[:8], range(9, 1, -1)) % 11) % 11 % 10 == int(number[8])


recognizer = Recognizer(
    entity="PT_NIF",
    name="Portuguese taxpayer number of a person",
    asked_pattern="(?:PT ?)?[1-4][0-9]{8}|(?:PT ?)?[1-4][0-9]{2}[ .-][0-9]{3}[ .-][0-9]{3}",
    check=_is_nif,
    fields=(
        *("contribuinte", "numero contribuinte", "numero de contribuinte", "nif contribuinte", "nif", "nif cliente"),
        *("nif pessoal", "numero identificacao fiscal", "identificacao fiscal", "nif portugal", "nif pessoa singular"),
        *("contribuinte pessoa singular", "n contribuinte", "cartao de contribuinte", "portuguese nif"),
    ),
    context=("nif", "contribuinte", "financas", "irs"),
    siblings=("cartao de cidadao", "data de nascimento", "morada"),
    confused_with="a company's NIF, which begins with 5 to 9, and phone numbers, which begin with 2 or 9.",
    lifespan="for life; issued since 1979, numbers that begin with 3 since 2019.",
    matches=("NIF 210343117", "contribuinte 231 967 675", "contribuinte PT231967675"),
    rejects=("NIF 138163256", "nif 504172577", "NIF 000000000"),
)
