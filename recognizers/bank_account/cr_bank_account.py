"""Costa Rican client account (cuenta cliente): bank of three digits, branch, account and a check digit, 17 digits.

Issued by banks; the part of a Costa Rican IBAN behind its check digits and a nought. The rule of the check digit is not
published well enough to be tested. Specification: Banco Central de Costa Rica, https://www.bccr.fi.cr (SINPE).
"""

from __future__ import annotations

from sensitive_scan.check.digits import is_digits, is_repeated
from sensitive_scan.recognizer import Recognizer


def _is_account(number: str) -> bool:
    return is_digits(number, 17) and number[0] in "1289" and not is_repeated(number)


recognizer = Recognizer(
    entity="CR_BANK_ACCOUNT",
    name="Costa Rican client account (cuenta cliente)",
    asked_pattern="[1289](?:[ -]?[0-9]){16}",
    check=_is_account,
    fields=(
        *("cuenta cliente sinpe", "cuenta cliente", "cuenta cliente costa rica", "cuenta sinpe"),
        *("numero cuenta cliente", "cuenta cliente dolares", "cuenta cliente colones", "cuenta cliente bn"),
    ),
    context=("sinpe", "cuenta cliente", "bac credomatic", "banco popular"),
    siblings=("banco", "cedula", "titular", "moneda", "iban"),
    confused_with="order and tracking numbers of seventeen digits; only a word for it asks.",
    lifespan="as long as the account; replaced by the IBAN in 2019.",
    matches=(
        "cuenta cliente 15202001026284066",
        "Cuenta Cliente: 151 047 100 100 091 61",
        "cuenta sinpe 10200009482716354",
    ),
    rejects=("cuenta cliente 11111111111111111", "cuenta cliente 1520200102628", "cuenta cliente por confirmar"),
)
