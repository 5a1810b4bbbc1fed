"""Portuguese social security number (NISS) of a person: eleven digits that begin with 1, a weighted check digit.

Issued by the Segurança Social; a company's begins with 2. The digit is nine less the last digit of a sum weighted by
the first ten primes. Specification: https://www.seg-social.pt (NISS).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.weighted import weighted_sum
from sensitive_scan.recognizer import Recognizer

_PRIMES = (29, 23, 19, 17, 13, 11, 7, 5, 3, 2)


def _is_niss(number: str) -> bool:
    if not is_digits(number, 11) or number[0] != "1" or is_repeated(number):
        return False
    return 9 - weighted_sum(number[:10], _PRIMES) % 10 == int(number[10])


recognizer = Recognizer(
    entity="PT_NISS",
    name="Portuguese social security number (NISS)",
    asked_pattern="1[0-9]{10}|1[0-9]{2}[ .-][0-9]{3}[ .-][0-9]{3}[ .-][0-9]{2}|1[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{4}",
    check=_is_niss,
    fields=(
        *("niss seguranca social", "seguranca social", "numero de seguranca social", "niss", "niss trabalhador"),
        *("numero identificacao seguranca social", "num seguranca social", "n seguranca social", "niss portugal"),
        *("niss funcionario", "portuguese social security number", "beneficiario seguranca social", "niss pt"),
    ),
    context=("niss", "seguranca social", "seg social"),
    siblings=("nif", "cartao de cidadao", "data de nascimento"),
    confused_with="phone and order numbers of eleven digits; one in ten passes.",
    lifespan="for life; of eleven digits since 2001.",
    matches=("NISS 13586623120", "segurança social 12773054367", "NISS: 158 035 381 55"),
    rejects=("NISS 13586623121", "niss 11111111111", "NISS 25004321700"),
)
