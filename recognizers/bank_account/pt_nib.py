"""Portuguese bank account (NIB): bank and branch of four digits each, account of eleven, two check digits by 97.

Issued by banks, as in 0000 0000 00000000000 00; the part of a Portuguese IBAN behind PT50.
Specification: Banco de Portugal, https://www.bportugal.pt (NIB, IBAN).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.check.mod97 import mod_97_10
from sensitive_scan.recognizer import Recognizer


def _is_nib(number: str) -> bool:
    return is_digits(number, 21) and not is_repeated(number) and mod_97_10(number)


recognizer = Recognizer(
    entity="PT_NIB",
    name="Portuguese bank account (NIB)",
    pattern="[0-9]{4}[ .-][0-9]{4}[ .-][0-9]{11}[ .-][0-9]{2}",
    asked_pattern="[0-9](?:[ ./-]?[0-9]){20}",
    check=_is_nib,
    fields=(
        *("nib bancario", "nib conta", "nib banco", "nib cliente", "numero de identificacao bancaria", "nib portugal"),
        *("identificacao bancaria", "nib iban", "nib titular", "portuguese bank account", "conta nib"),
    ),
    context=("conta bancaria", "multibanco", "caixa geral de depositos", "millennium bcp", "novo banco", "titular"),
    siblings=("banco", "titular", "nif", "agencia", "iban"),
    test_numbers=("000201231234567890154",),
    confused_with="serial and tracking numbers of twenty-one digits; one in 97 passes.",
    lifespan="as long as the account; replaced by the IBAN since 2014, but still asked for.",
    matches=("0002 0123 12345678901 54", "NIB 001672544928653327267", "NIB: 0015.8948.16548022439.97"),
    rejects=("NIB 0002 0123 12345678901 55", "000000000000000000000", "nib 00020123"),
)
